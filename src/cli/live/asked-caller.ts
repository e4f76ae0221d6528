/** One of many callers: a token is taken, asked about, and given back, whatever happens in between. */
import { askCaller, type CallerAsked } from '../../ask/ask-caller.js';
import { introspectionBase } from '../../ask/needs.js';
import { tokenState } from '../../ask/token-state.js';
import { nothingTold } from '../../ask/told.js';
import type { Caller } from '../../caller/types.js';
import { CALLER_PATHS } from '../../contract/caller-answers.js';
import type { RawResponse } from '../../exchange/types.js';
import type { Credential } from '../../live/credentials.js';
import { login, type OwnToken } from '../../live/login.js';
import { loginRefusal } from '../../live/login-refusal.js';
import type { CallerFault } from '../../preflight/types.js';
import { safeText } from '../../primitives/safe-text.js';
import { startRun } from '../../run/run.js';
import { foreignProblem } from '../foreign.js';
import { neverSay } from '../say.js';
import type { CallerSpec } from './caller-credentials.js';
import { giveBack } from './give-back.js';
import type { Session } from './session.js';

/** What was learnt of one caller; `problem` in one line, without secrets. */
export interface AskedCaller {
  readonly caller: Caller | null;
  readonly problem: string | null;
  readonly fault?: CallerFault;
  readonly asked: string | null;
}

interface Problem {
  readonly fault: CallerFault;
  readonly text: string;
}

export const untold = (fault: CallerFault, problem: string): AskedCaller => ({
  caller: null,
  problem,
  fault,
  asked: null,
});

const NO_REGION = 'it is not known which platform is to be asked; name its region';

/**
 * At most four round trips, one after another: login, questions, roles that the answers leave out, and giving the token
 * back. A token that was not taken here is not given back. Throws nothing.
 *
 * @param standIns hosts that stand for the platform
 * @param shared the list that an equal one was before: most organizations offer the same
 */
export async function askAbout(
  spec: CallerSpec,
  credential: Credential,
  session: Session,
  standIns: readonly string[],
  shared: (names: readonly string[]) => readonly string[],
): Promise<AskedCaller> {
  const { transport, gateway, allowHosts } = session;
  const run = startRun({ group: true, standIns });
  const clean = (text: string): string => safeText(run.clean(text));
  const domain = credential.region?.domain ?? null;
  const base = introspectionBase('', { gateway, allowHosts, domain });
  if (base === null) return untold('unusable', NO_REGION);
  let own: OwnToken | null = null;
  try {
    if (credential.kind === 'client') {
      const result = await login(transport, gateway ? { ...credential, region: null } : credential);
      if (result.kind === 'failed') return untold('unasked', clean(result.failure.message));
      run.learn(result.exchange);
      if (result.kind === 'refused') {
        const { fault, text } = refusedLogin(result.exchange.response, credential.from);
        return untold(fault, clean(text));
      }
      own = result.own;
      neverSay(own.token);
    }
    const authorization = `Bearer ${credential.kind === 'token' ? credential.token : own?.token}`;
    const told = await askCaller({
      transport,
      base,
      authorization,
      mayBeUser: credential.kind === 'token',
      learn: run.learn,
      note: (line) => session.note(`${safeText(spec.name, 100)}: ${line}`),
    });
    const problem = problemOf(told);
    if (problem !== null) return untold(problem.fault, clean(problem.text));
    const caller = withOffered(
      run.callerOf(authorization),
      told.offered === null ? null : shared(told.offered),
    );
    const foreign = foreignProblem(spec.expected, caller);
    return { caller, problem: foreign === null ? null : clean(foreign), asked: told.asked };
  } finally {
    if (own !== null) await giveBack(transport, own, safeText(spec.name, 100));
  }
}

function withOffered(caller: Caller, offered: readonly string[] | null): Caller {
  if (offered === null) return caller;
  const source = `GET ${CALLER_PATHS.permissions}, asked live`;
  return { ...caller, offeredPermissions: [{ value: offered, grade: 'introspection', source }] };
}

/** Why nothing is known of the caller; null where something is. */
function problemOf({ failure, told, who, outcomes }: CallerAsked): Problem | null {
  if (failure !== null) return { fault: 'unasked', text: failure.message };
  const { accepted, refused, text } = tokenState(who);
  // Where calls from this network are refused, nothing is said of the token.
  if (refused) return { fault: accepted === false ? 'refused' : 'unasked', text: `the token is ${text}` };
  return told ? null : { fault: 'unasked', text: nothingTold(outcomes) };
}

/** @param from where the credentials were found */
function refusedLogin(response: RawResponse | null, from: string): Problem {
  const status = response?.status ?? 0;
  const refusal = response === null ? null : loginRefusal(response);
  const unasked = (text: string) => ({ fault: 'unasked', text }) as const;
  if (refusal?.says === 'rate-limit' || status === 429)
    return unasked(`the login host takes no more requests for now (${status}); ask again in a few minutes`);
  if (refusal === null)
    return unasked(
      status === 200
        ? 'the login host answered without a token'
        : `the login host gave no token (${status}), and no reason that is known`,
    );
  const what = `the login host refused the client of ${from} (${status} ${refusal.text})`;
  const text =
    refusal.says === 'grant-type'
      ? `${what}; a client with the grant client credentials is needed`
      : `${what}; look at its id, its secret, its state and its region`;
  return { fault: refusal.says === 'transient' ? 'unasked' : 'refused', text };
}
