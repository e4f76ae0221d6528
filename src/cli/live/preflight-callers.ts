/** Asks the platform about many callers at once. What one of them lacks stops none of the others. */
import { CALLS_OF_ONE } from '../../ask/ask-caller.js';
import { createSlots } from '../../live/slots.js';
import type { PreflightCaller } from '../../preflight/types.js';
import type { FlagValues } from '../arguments.js';
import { growHeapSlowly } from '../heap.js';
import { showPassing } from '../terminal.js';
import { type AskedCaller, askAbout, untold } from './asked-caller.js';
import { type CallerSpec, credentialFinder } from './caller-credentials.js';
import { openSession, type Session } from './session.js';
import { standIns } from './stand-ins.js';

export type { CallerCredentials, CallerSpec } from './caller-credentials.js';

/** Callers that are asked about at once. */
export const CALLERS_AT_ONCE = 8;
/** Calls of one caller that run at once: all that one round trip asks. */
const CALLS_AT_ONCE = 4;
/** A limit that many logins meet lasts longer than that of one. */
const RETRIES = 4;

export interface AskCallersOptions {
  readonly flags: FlagValues;
  /** Of the configuration, for callers that name none. */
  readonly region: string | null;
  /** Told of each caller as soon as it is known, in the order in which that is so. */
  readonly told?: (caller: PreflightCaller) => void;
  /** Where the variables are looked for that callers name; that of the process unless given. */
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Takes a token for each caller, asks who it is, what it holds and what its organization offers, and gives the token back:
 * at most four round trips one after another, and nothing else is called. What cannot be asked has `caller` null and says
 * why in `problem`; who acts in another organization than expected has both. After Ctrl-C the tokens that were taken are
 * given back, and whoever was not asked yet says so.
 *
 * @returns in the order of the specs
 * @throws PlainError when a flag cannot be used
 */
export async function askCallers(
  specs: readonly CallerSpec[],
  options: AskCallersOptions,
): Promise<readonly PreflightCaller[]> {
  if (specs.length > CALLERS_AT_ONCE) growHeapSlowly();
  const session = openSession(options.flags, options.region, {
    maxCalls: Math.max(1, specs.length) * CALLS_OF_ONE * (1 + RETRIES),
    atOnce: CALLERS_AT_ONCE * CALLS_AT_ONCE,
    retries: RETRIES,
  });
  try {
    return await askWith(session, specs, options);
  } finally {
    showPassing('');
    await session.close();
  }
}

/** The same in a session that is open. */
export async function askWith(
  session: Session,
  specs: readonly CallerSpec[],
  { flags, region, told, environment = process.env }: AskCallersOptions,
): Promise<readonly PreflightCaller[]> {
  const inTurn = createSlots(CALLERS_AT_ONCE);
  const shared = sharing();
  let done = 0;
  const finished = (spec: CallerSpec, asked: AskedCaller): PreflightCaller => {
    const { name, expected, divisions, grantedBy } = spec;
    const caller = { name, ...asked, expected, divisions, grantedBy };
    done++;
    if (specs.length > 1) showPassing(`${done} of ${specs.length} asked`);
    told?.(caller);
    return caller;
  };
  // Whatever is wrong with what is named is told before the first call.
  const find = credentialFinder({ gateway: session.gateway, region, environment });
  const found = await Promise.all(specs.map(async (spec) => ({ spec, result: await find(spec) })));
  const tasks = found.map(({ spec, result }) => {
    if (!result.ok) return finished(spec, untold('unusable', result.reason));
    return inTurn(async () => {
      if (session.signal.aborted) return finished(spec, untold('unasked', STOPPED));
      return finished(spec, await askAbout(spec, result.credential, session, standIns(flags), shared));
    });
  });
  return Promise.all(tasks);
}

const STOPPED = 'was not asked, as the run was stopped';

/** Gives one list for all that are equal. */
function sharing(): (names: readonly string[]) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return (names) => {
    const key = names.join(' ');
    const known = lists.get(key) ?? names;
    lists.set(key, known);
    return known;
  };
}
