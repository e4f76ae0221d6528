/** The live half of `can`: asks the platform about the token, and never makes the call itself. */

import { introspect } from '../../ask/collect.js';
import { introspectionBase, needsOf } from '../../ask/needs.js';
import { callReports } from '../../ask/told.js';
import type { Call } from '../../exchange/call.js';
import type { RawExchange } from '../../exchange/types.js';
import { addressBehind } from '../../live/stand-ins.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import type { CallReport } from '../../report/types.js';
import type { Run } from '../../run/types.js';
import type { FlagValues } from '../arguments.js';
import { say } from '../say.js';
import { domainOf, openSession, takeBearer } from './session.js';

export interface AskedAboutCall {
  /** The call with the host at which the token was asked about. */
  readonly url: string;
  readonly authorization: string;
  readonly calls: readonly CallReport[];
  /** True when no answer came at all. */
  readonly failed: boolean;
}

const callOnly = (method: string | null, url: string): RawExchange => ({
  source: { path: '<call>', index: 0, line: null },
  request: { method, url, headers: null, headersComplete: false, body: null },
  response: null,
  context: {},
  time: null,
});

/** @throws PlainError when there is no token, or nothing tells which platform is to be asked. */
export async function askAboutCall(
  run: Run,
  { method, url }: Call,
  flags: FlagValues,
  region: string | null,
): Promise<AskedAboutCall> {
  const session = openSession(flags, region);
  try {
    const bearer = await takeBearer(flags, session);
    if (bearer.kind === 'none') throw new PlainError(bearer.reason);
    if (bearer.kind === 'refused')
      throw new PlainError('the login host refused the client; why403 token says why');
    if (bearer.kind === 'failed') {
      say(`why403: ${safeText(run.clean(bearer.failure.message))}`);
      return { url, authorization: 'Bearer', calls: callReports(session.transport.calls), failed: true };
    }
    const domain = bearer.domain ?? domainOf(flags);
    const { gateway, allowHosts, transport } = session;
    const base = introspectionBase(url, { gateway, allowHosts, domain });
    if (base === null)
      throw new PlainError(
        'which platform is to be asked is not known: --region mypurecloud.ie, or a call with its host',
      );
    if (bearer.issued !== null) run.learn(bearer.issued);
    const placed = addressBehind(url.startsWith('/') ? base + url : url, flags.gateway[0]);
    const subject = run.sight(callOnly(method, placed));
    const { authorization } = bearer;
    const { failure } = await introspect({
      transport,
      base,
      authorization,
      ...needsOf([subject]),
      note: session.note,
      learn: (exchange) => run.learn(exchange),
    });
    if (failure !== null) say(`why403: ${safeText(run.clean(failure.message))}`);
    return { url: placed, authorization, calls: callReports(transport.calls), failed: failure !== null };
  } finally {
    await session.close();
  }
}
