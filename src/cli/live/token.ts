/** `why403 token`: who and what a token is, as the platform tells; `--format context` for offline use. */

import { introspect } from '../../ask/collect.js';
import { type DivisionGrants, type TokenReport, tokenContext, tokenReport } from '../../ask/token-report.js';
import { callReports } from '../../ask/told.js';
import { CALLER_PATHS } from '../../contract/caller-answers.js';
import type { RawResponse } from '../../exchange/types.js';
import type { Page } from '../../page/paint.js';
import { isObject, parseJson } from '../../primitives/json.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import { cleanDeep } from '../../report/clean.js';
import { callLines } from '../../report/stylish/calls.js';
import type { CallReport } from '../../report/types.js';
import { startRun } from '../../run/run.js';
import type { Run } from '../../run/types.js';
import type { FlagValues } from '../arguments.js';
import type { Command } from '../command.js';
import { labelled } from '../explain/explanation.js';
import { terminalPage, writeJson, writeLines } from '../page.js';
import { say } from '../terminal.js';
import { finishLive } from './ask.js';
import { domainOf, openSession, takeBearer } from './session.js';

type Format = 'stylish' | 'json' | 'context';

function formatOf({ format }: FlagValues): Format {
  const [name = 'stylish', ...others] = format;
  if (others.length > 0 || (name !== 'stylish' && name !== 'json' && name !== 'context')) {
    throw new PlainError(
      'token answers with --format stylish (default), json or context, on standard output',
    );
  }
  return name;
}

/** Exit codes: 0 told, 1 the token or the client is not accepted, 4 the platform could not be asked. */
export const token: Command = async ({ flags, words }) => {
  if (words.length > 0)
    throw new PlainError(
      'token takes no argument: --token-file FILE, or --token - and the token on standard input',
    );
  const format = formatOf(flags);
  const session = openSession(flags);
  try {
    const run = startRun({ group: true });
    const bearer = await takeBearer(flags, session);
    if (bearer.kind === 'none') throw new PlainError(bearer.reason);
    if (bearer.kind === 'failed' || bearer.kind === 'refused') {
      const sink = run.input('token request', 'live');
      if (bearer.kind === 'refused') sink.exchange(bearer.exchange);
      const outputs = [{ format: 'stylish' as const, file: null }];
      const failures = bearer.kind === 'failed' ? [bearer.failure] : [];
      return (await finishLive(run, session, { flags, outputs, failures })).code;
    }
    const domain = bearer.domain ?? domainOf(flags);
    const base = session.gateway ? '' : domain === null ? null : `https://api.${domain}`;
    if (base === null)
      throw new PlainError(
        'which platform is to be asked is not known: --region mypurecloud.ie, or GENESYSCLOUD_REGION',
      );
    if (bearer.issued !== null) run.learn(bearer.issued);
    const { authorization } = bearer;
    let who: RawResponse | null = null;
    const failure = await introspect({
      transport: session.transport,
      base,
      authorization,
      permissions: [],
      policies: [],
      learn(exchange) {
        if (exchange.request.url?.includes(WHO) === true) who = exchange.response;
        run.learn(exchange);
      },
    });
    if (failure !== null) {
      // Without any answer this line says all there is.
      say(`why403: ${safeText(run.clean(failure.message))}`);
      return 4;
    }
    const calls = callReports(session.transport.calls);
    const state = stateOf(who);
    const report = tokenReport(run.callerOf(authorization), state.accepted);
    write(run, { report, state: state.text, calls, domain, format }, flags);
    return state.refused ? 1 : 0;
  } finally {
    await session.close();
  }
};

const WHO = CALLER_PATHS['tokens-me'];

interface State {
  /** null: not told, or not the token but the network was refused. */
  readonly accepted: boolean | null;
  readonly refused: boolean;
  readonly text: string;
}

function stateOf(who: RawResponse | null): State {
  const { status = null, body = null } = who ?? {};
  // A page of a proxy, or half an answer, tells nothing.
  if (status === 200 && who?.truncated === false && isObject(parseJson(body ?? '')))
    return { accepted: true, refused: false, text: 'accepted' };
  if (status !== 401) return { accepted: null, refused: false, text: 'not told' };
  const code = /"code"\s*:\s*"([a-z][a-z.]{0,60})"/.exec(body ?? '')?.[1];
  const answer = code === undefined ? '401' : `401 ${code}`;
  return code === 'ip.not.authorized'
    ? { accepted: null, refused: true, text: `not told: calls from this network are refused (${answer})` }
    : { accepted: false, refused: true, text: `not accepted (${answer})` };
}

interface Answer {
  readonly report: TokenReport;
  readonly state: string;
  readonly calls: readonly CallReport[];
  readonly domain: string | null;
  readonly format: Format;
}

function write(run: Run, { report, state, calls, domain, format }: Answer, flags: FlagValues): void {
  const clean = (text: string) => safeText(run.clean(text));
  if (format === 'context') writeJson(cleanDeep(tokenContext(report, domain), clean));
  else if (format === 'json') writeJson(cleanDeep({ ...report, calls }, clean));
  else writeLines(lines(cleanDeep({ report, state, calls }, clean), terminalPage(flags)));
}

const named = (organization: TokenReport['organization']): string =>
  organization === null
    ? 'not told'
    : [organization.name, organization.id].filter((part) => part !== undefined).join(', ');

function lines({ report, state, calls }: Pick<Answer, 'report' | 'state' | 'calls'>, page: Page): string[] {
  return [
    page.paint.heading('TOKEN'),
    ...labelled('state', report.idleAt === null ? state : `${state}; goes idle at ${report.idleAt}`, page),
    ...labelled('organization', named(report.organization), page),
    ...labelled('home', named(report.homeOrganization), page),
    ...labelled('grant type', report.grantType ?? 'not told', page),
    ...labelled(
      'client',
      [report.clientId, report.clientState].filter((part) => part !== null).join(', ') || 'not told',
      page,
    ),
    ...labelled(
      'user',
      report.userId ?? (report.grantType === 'client_credentials' ? 'none: client credentials' : 'not told'),
      page,
    ),
    ...labelled('scopes', report.scopes === null ? 'not told' : report.scopes.join(', ') || 'none', page),
    ...labelled('roles', report.roles?.join(', ') ?? 'not told', page),
    ...grantLines(report, page),
    ...callLines(calls, page),
  ];
}

const SHOWN = 40;

function grantLines({ grants, grantsComplete }: TokenReport, page: Page): string[] {
  if (grants === null) return labelled('grants', 'not told', page);
  const shown = page.verbose ? Number.POSITIVE_INFINITY : SHOWN;
  const text = ({ division, permissions, conditional }: DivisionGrants) => {
    const all = [...permissions, ...conditional.map((name) => `${name} (conditional)`)];
    const more = all.length > shown ? `, and ${all.length - shown} more: --verbose` : '';
    return `${division === '*' ? 'all divisions' : division === null ? 'divisions not told' : `division ${division}`}: ${all.slice(0, shown).join(', ')}${more}`;
  };
  if (grants.length === 0) return labelled('grants', grantsComplete ? 'none' : 'not told', page);
  const incomplete = grantsComplete
    ? []
    : labelled('', 'not all roles could be read, so this is not the whole', page);
  return [
    ...grants.flatMap((entry, index) => labelled(index === 0 ? 'grants' : '', text(entry), page)),
    ...incomplete,
  ];
}
