/** Asks the platform about the caller of the calls that need an explanation, and ends a live run. */

import { introspect } from '../../ask/collect.js';
import { introspectionBase, needsOf, wantsExplanation } from '../../ask/needs.js';
import { callReports } from '../../ask/told.js';
import { LIKELIHOODS } from '../../judge/ids.js';
import type { Subject } from '../../judge/subject.js';
import type { LiveFailure } from '../../live/types.js';
import { safeText } from '../../primitives/safe-text.js';
import type { LazyReport } from '../../report/types.js';
import type { Run } from '../../run/types.js';
import { type FlagValues, isOn, oneOf } from '../arguments.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { type Output, writeReport } from '../formats.js';
import { say } from '../terminal.js';
import type { Session } from './session.js';

/** A call that was made (or is only asked about), and by whom. */
export interface Asked {
  readonly subject: Subject;
  readonly url: string;
  /** The value of the Authorization header; null when none was sent. */
  readonly authorization: string | null;
}

/** Introspection for each token once, at the host of its first call that needs it. */
export async function askAboutCallers(
  run: Run,
  session: Pick<Session, 'transport' | 'gateway' | 'allowHosts'>,
  asked: readonly Asked[],
  domain: string | null,
): Promise<void> {
  const byToken = new Map<string, Asked[]>();
  for (const call of asked) {
    if (
      call.authorization === null ||
      !/^bearer\s/i.test(call.authorization) ||
      !wantsExplanation(call.subject)
    )
      continue;
    byToken.set(call.authorization, [...(byToken.get(call.authorization) ?? []), call]);
  }
  for (const [authorization, calls] of byToken) {
    const { gateway, allowHosts, transport } = session;
    const base = introspectionBase(calls[0]?.url ?? '', { gateway, allowHosts, domain });
    if (base === null) continue;
    const needs = needsOf(calls.map(({ subject }) => subject));
    await introspect({ transport, base, authorization, ...needs, learn: (exchange) => run.learn(exchange) });
  }
}

/** Says what could not be done, writes the report, and tells the exit code: 2, then 1, then 4, then 3. */
export async function finishLive(
  run: Run,
  session: Session,
  {
    flags,
    outputs,
    failures,
  }: {
    readonly flags: FlagValues;
    readonly outputs: readonly Output[];
    readonly failures: readonly LiveFailure[];
  },
): Promise<{ readonly report: LazyReport; readonly code: ExitCode }> {
  const report = run.report(callReports(session.transport.calls));
  for (const message of new Set(failures.map((failure) => failure.message)))
    say(`why403: ${safeText(run.clean(message), 600)}`);
  // Without any answer the lines above say all there is.
  if (report.summary.exchanges > 0 || failures.length === 0)
    await writeReport(report, outputs, isOn(flags, 'verbose'));
  const failOn = oneOf(flags, 'fail-on', LIKELIHOODS) ?? 'possible';
  const code = exitCode({ report, unreadable: false, failOn, strict: isOn(flags, 'strict') });
  return { report, code: failures.length > 0 && code !== 1 ? 4 : code };
}
