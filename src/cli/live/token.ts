/** `why403 token`: who and what a token is, as the platform tells; `--format context` for offline use. */

import { introspect } from '../../ask/collect.js';
import { introspectionBase, NO_NEEDS } from '../../ask/needs.js';
import { tokenLines } from '../../ask/token-page.js';
import { type TokenReport, tokenContext, tokenReport } from '../../ask/token-report.js';
import { tokenState } from '../../ask/token-state.js';
import { callReports, nothingTold } from '../../ask/told.js';
import { CALLER_PATHS } from '../../contract/caller-answers.js';
import type { RawExchange } from '../../exchange/types.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import { cleanDeep } from '../../report/clean.js';
import { callLines } from '../../report/stylish/calls.js';
import type { CallReport } from '../../report/types.js';
import { startRun } from '../../run/run.js';
import type { Run } from '../../run/types.js';
import type { FlagValues } from '../arguments.js';
import type { Command } from '../command.js';
import { terminalPage, writeJson, writeLines } from '../page.js';
import { say } from '../say.js';
import { finishLive } from './finish.js';
import { domainOf, openSession, takeBearer } from './session.js';
import { standIns } from './stand-ins.js';

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

/** Exit codes: 0 told, 1 the token or the client is not accepted, 4 the platform could not be asked or told nothing. */
export const token: Command = async ({ flags, words, settings }) => {
  if (words.length > 0)
    throw new PlainError(
      'token takes no argument: --token-file FILE, or --token - and the token on standard input',
    );
  const format = formatOf(flags);
  const session = openSession(flags, settings.region);
  try {
    const run = startRun({ group: true, standIns: standIns(flags) });
    const bearer = await takeBearer(flags, session);
    if (bearer.kind === 'none') throw new PlainError(bearer.reason);
    if (bearer.kind === 'failed' || bearer.kind === 'refused') {
      const sink = run.input('token request', 'live');
      if (bearer.kind === 'refused') sink.exchange(bearer.exchange);
      const outputs = [{ format: format === 'json' ? ('json' as const) : ('stylish' as const), file: null }];
      const failures = bearer.kind === 'failed' ? [bearer.failure] : [];
      const { code } = await finishLive(run, session, { flags, settings, outputs, failures });
      // A limit, or a failure of a server, refuses nothing, and nothing is told of a token.
      return code === 0 ? 4 : code;
    }
    const domain = bearer.domain ?? domainOf(flags);
    const base = introspectionBase('', { ...session, domain });
    if (base === null)
      throw new PlainError(
        'which platform is to be asked is not known: --region mypurecloud.ie, or GENESYSCLOUD_REGION',
      );
    if (bearer.issued !== null) run.learn(bearer.issued);
    const { authorization } = bearer;
    let who: RawExchange | null = null;
    const { failure, told } = await introspect({
      transport: session.transport,
      base,
      authorization,
      ...NO_NEEDS,
      offered: format === 'context',
      note: session.note,
      learn(exchange) {
        if (exchange.request.url?.includes(WHO) === true) who = exchange;
        run.learn(exchange);
      },
    });
    if (failure !== null) {
      // Without any answer this line says all there is.
      say(`why403: ${safeText(run.clean(failure.message))}`);
      return 4;
    }
    const calls = callReports(session.transport.calls);
    const { response = null, time = null } = who ?? {};
    const state = tokenState(response);
    const caller = run.callerOf(authorization);
    if (format === 'context') {
      const context = tokenContext(caller, { domain, asked: time });
      writeJson(cleanDeep(context, (text) => safeText(run.clean(text))));
    } else {
      write(run, { report: tokenReport(caller, state.accepted), state: state.text, calls, format }, flags);
    }
    if (state.refused) return 1;
    if (told) return 0;
    say(`why403: ${safeText(run.clean(nothingTold(session.transport.calls)))}`);
    return 4;
  } finally {
    await session.close();
  }
};

const WHO = CALLER_PATHS['tokens-me'];

interface Answer {
  readonly report: TokenReport;
  readonly state: string;
  readonly calls: readonly CallReport[];
  readonly format: Exclude<Format, 'context'>;
}

function write(run: Run, { report, state, calls, format }: Answer, flags: FlagValues): void {
  const clean = (text: string) => safeText(run.clean(text));
  if (format === 'json') writeJson(cleanDeep({ ...report, calls }, clean));
  else {
    const page = terminalPage(flags);
    const safe = cleanDeep({ report, state, calls }, clean);
    writeLines([...tokenLines(safe.report, safe.state, page), ...callLines(safe.calls, page)]);
  }
}
