/** `why403 live <input>`: makes the calls of any readable input again, and explains their answers. */

import { type Asked, askAboutCallers } from '../../ask/callers.js';
import { classifyHost } from '../../contract/index.js';
import type { RawExchange } from '../../exchange/types.js';
import type { LiveFailure } from '../../live/types.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import { collectInputs, readInput } from '../../read/files/index.js';
import { FORM_NAMES } from '../../read/forms.js';
import { asRecorded, credentialFilter, distinctCalls, ownAuthorization } from '../../redact/resend.js';
import { startRun } from '../../run/run.js';
import type { Run } from '../../run/types.js';
import { type FlagValues, isOn, oneOf } from '../arguments.js';
import type { Command } from '../command.js';
import { areGrouped, gathersPeople, readOutputs } from '../formats.js';
import { readIgnoring } from '../ignoring.js';
import { judgingOptions } from '../judging.js';
import { keepApart } from '../keep-apart.js';
import { say } from '../say.js';
import { finishLive } from './finish.js';
import { sayBlocked, sayOthers, sayWithheld } from './left-out.js';
import { sendCall } from './send.js';
import { type Bearer, openSession, type Session, takeBearer } from './session.js';
import { standIns } from './stand-ins.js';

/** Calls of one input that are made again. */
const MOST_CALLS = 20;

async function recorded(words: readonly string[], flags: FlagValues): Promise<readonly RawExchange[]> {
  const as = oneOf(flags, 'as', FORM_NAMES);
  const exchanges: RawExchange[] = [];
  const sink = {
    exchange: (exchange: RawExchange) => exchanges.push(exchange),
    took: () => {},
    problem: ({ at, message }: { at: string; message: string }) => say(`${at}: ${message}`),
  };
  const inputs = await collectInputs(words);
  if (inputs.length === 0)
    throw new PlainError('name the input with the calls that are to be made again: why403 live FILE');
  for (const input of inputs) {
    const result = await readInput(input, () => sink, { as });
    if (!result.ok) throw new PlainError(result.error);
  }
  return exchanges;
}

function absolute(url: string, domain: string | null, session: Session): string | null {
  if (/^https?:\/\//i.test(url)) return url;
  if (/^[a-z\d.-]+\.[a-z]{2,}\//i.test(url)) return `https://${url}`;
  if (!url.startsWith('/')) return null;
  return session.gateway ? url : domain === null ? null : `https://api.${domain}${url}`;
}

/** What is refused before it is sent names its call; a network that fails does so for all of them. */
function ofCall(failure: LiveFailure, method: string, url: string): LiveFailure {
  if (failure.kind !== 'unsafe-method' && failure.kind !== 'protocol') return failure;
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] ?? '';
  return { ...failure, message: `${method} ${safeText(path, 120)}: ${failure.message}` };
}

async function bearerFor(flags: FlagValues, session: Session): Promise<Bearer> {
  const bearer = await takeBearer(flags, session);
  if (bearer.kind === 'none' && !isOn(flags, 'use-recorded-token')) {
    throw new PlainError(`${bearer.reason}; --use-recorded-token uses those of the input`);
  }
  return bearer;
}

export const live: Command = async ({ words, flags, settings }) => {
  const outputs = readOutputs(flags.format);
  await keepApart(outputs, words, flags, settings);
  const list = await readIgnoring(flags, settings);
  const calls = await recorded(words, flags);
  const run = startRun({
    ...(await judgingOptions(flags, settings)),
    ...(list !== null && { ignore: list.ignoring }),
    standIns: standIns(flags),
    all: isOn(flags, 'all'),
    group: areGrouped(outputs),
    gathersPeople: gathersPeople(outputs, flags),
  });
  const session = openSession(flags, settings.region);
  try {
    const bearer = await bearerFor(flags, session);
    const failures: LiveFailure[] = bearer.kind === 'failed' ? [bearer.failure] : [];
    const sink = run.input(words.join(' ') || '-', 'live');
    if (bearer.kind === 'refused') sink.exchange(bearer.exchange);
    const asked: Asked[] =
      bearer.kind === 'failed' || bearer.kind === 'refused'
        ? []
        : await makeAgain(run, session, { calls, bearer, flags, failures, sink });
    await askAboutCallers(
      asked,
      { ...session, domain: bearer.kind === 'bearer' ? bearer.domain : null },
      run.learn,
    );
    return (await finishLive(run, session, { flags, settings, outputs, failures })).code;
  } finally {
    await session.close();
  }
};

interface Again {
  readonly calls: readonly RawExchange[];
  readonly bearer: Extract<Bearer, { kind: 'bearer' | 'none' }>;
  readonly flags: FlagValues;
  readonly failures: LiveFailure[];
  readonly sink: ReturnType<Run['input']>;
}

async function makeAgain(
  run: Run,
  session: Session,
  { calls, bearer, flags, failures, sink }: Again,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  if (bearer.kind === 'bearer' && bearer.issued !== null) run.learn(bearer.issued);
  const domain = bearer.kind === 'bearer' ? bearer.domain : null;
  const useRecorded = isOn(flags, 'use-recorded-token');
  const sendable = useRecorded ? asRecorded : credentialFilter(calls);
  const withheld = new Set<string>();
  const blocked = new Map<string, number>();
  const distinct = distinctCalls(calls);
  const ours = distinct.filter(({ request }) => !isOfOthers(request.url ?? '', flags));
  sayOthers(distinct.length - ours.length, ours.length, failures);
  for (const { request, context, source } of ours.slice(0, MOST_CALLS)) {
    const asWritten = absolute(request.url ?? '', domain, session);
    const sent = asWritten === null ? null : sendable(request, asWritten);
    if (sent === null || /[{}<>]/.test(sent.url)) {
      say('note: a call without a host, or with placeholders, is not made again; --region names the host');
      continue;
    }
    const method = request.method ?? 'GET';
    const { url, headers, body, leftOut, blockedBy } = sent;
    if (blockedBy !== null) {
      blocked.set(blockedBy, (blocked.get(blockedBy) ?? 0) + 1);
      continue;
    }
    for (const name of leftOut) withheld.add(name);
    const own = useRecorded ? ownAuthorization(request) : null;
    const authorization = own ?? (bearer.kind === 'bearer' ? bearer.authorization : null);
    const result = await sendCall(session.transport, {
      method,
      url,
      headers:
        authorization === null ? headers : [...headers, { name: 'Authorization', value: authorization }],
      body,
      purpose: 'the call again',
    });
    if (!result.ok) {
      failures.push(ofCall(result.failure, method, url));
      continue;
    }
    // It stands where the call stands in the input, in whatever order the calls were made.
    const exchange = { ...result.exchange, context, source };
    sink.exchange(exchange);
    asked.push({ subject: run.sight(exchange), url, authorization });
  }
  sayBlocked(blocked, asked.length, failures);
  sayWithheld([...withheld]);
  if (ours.length > MOST_CALLS)
    say(`note: of ${ours.length} different calls ${MOST_CALLS} were made again, refused ones first`);
  return asked;
}

/** Another system, by its host and its path: what it refuses is not explained, and no token of the platform goes there. */
function isOfOthers(url: string, flags: FlagValues): boolean {
  const parsed = /^(?:https?:)?\/\/[^/]/i.test(url) && URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || standIns(flags).includes(parsed.hostname)) return false;
  const { kind } = classifyHost(parsed.hostname);
  return kind === 'storage' || (kind === 'foreign' && !parsed.pathname.includes('/api/v2/'));
}
