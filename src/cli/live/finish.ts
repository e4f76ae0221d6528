/** Ends a live run: what could not be done, the report, the exit code. */

import { callReports } from '../../ask/told.js';
import type { CallRecord, LiveFailure } from '../../live/types.js';
import { safeText } from '../../primitives/safe-text.js';
import type { LazyReport } from '../../report/types.js';
import type { Run } from '../../run/types.js';
import { type FlagValues, isOn, oneOf } from '../arguments.js';
import { type ExitCode, exitCode, FAIL_ON } from '../exit-code.js';
import { type Output, reportWishes, writeReport } from '../formats.js';
import { ignoredNotices } from '../ignoring.js';
import { whereReports } from '../placed-reports.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import type { Session } from './session.js';

/** Says what could not be done, writes the report, and tells the exit code: 2, then 1, then 4, then 3. */
export async function finishLive(
  run: Run,
  session: Session,
  {
    flags,
    settings,
    outputs,
    failures,
  }: {
    readonly settings: Pick<Settings, 'levels' | 'sources'>;
    readonly flags: FlagValues;
    readonly outputs: readonly Output[];
    readonly failures: readonly LiveFailure[];
  },
): Promise<{ readonly report: LazyReport; readonly code: ExitCode }> {
  const report = run.report(callReports(session.transport.calls));
  for (const message of new Set(failures.map((failure) => failure.message)))
    say(`why403: ${safeText(run.clean(message), 600)}`);
  for (const line of ignoredNotices(report)) say(safeText(run.clean(line)));
  sayRedirected(session.transport.calls);
  const failOn = oneOf(flags, 'fail-on', FAIL_ON) ?? 'possible';
  // Without any answer the lines above say all there is.
  if (report.summary.exchanges > 0 || failures.length === 0) {
    await writeReport(report, outputs, reportWishes(flags, settings, run));
    for (const line of whereReports(outputs, settings)) say(safeText(run.clean(line)));
  }
  const liveFailed = failures.length > 0;
  const code = exitCode({ report, unreadable: false, liveFailed, failOn, strict: isOn(flags, 'strict') });
  return { report, code };
}

/** A redirect refuses nothing and tells nothing of what stands behind it. */
function sayRedirected(calls: readonly CallRecord[]): void {
  const statuses = calls.flatMap(({ status }) =>
    status !== null && status >= 300 && status < 400 && status !== 304 ? [status] : [],
  );
  if (statuses.length === 0) return;
  const count = statuses.length === 1 ? 'a call was' : `${statuses.length} calls were`;
  say(
    `note: ${count} answered with a redirect (${[...new Set(statuses)].join(', ')}), which is not followed, as a token would go along: what stands there is not known`,
  );
}
