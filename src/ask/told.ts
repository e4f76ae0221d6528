/** The calls that were made, with what each told, for the report. */

import type { CallRecord } from '../live/types.js';

/** A live call that was made to find something out. */
export interface CallReport {
  readonly purpose: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly status: number | null;
  /** What it told, or why it told nothing. */
  readonly told: string;
  readonly milliseconds: number;
}

/** One line for each call; the purpose of a call says what its answer tells. */
export const callReports = (calls: readonly CallRecord[]): readonly CallReport[] =>
  calls.map(({ purpose, method, host, path, status, failure, problem, milliseconds }) => ({
    purpose,
    method,
    host,
    path,
    status,
    told: problem === null ? told(purpose, status, failure) : malformed(purpose, problem),
    milliseconds,
  }));

/** What came back where no answer told anything: `… of the token: 3 × 500, 1 × 200 and not as published (expected JSON)`. */
export function nothingTold(calls: readonly Pick<CallRecord, 'method' | 'status' | 'problem'>[]): string {
  const counts = new Map<string, number>();
  for (const { method, status, problem } of calls) {
    // Taking a token and giving it back are no questions.
    if (method !== 'GET') continue;
    const answer =
      status === null
        ? 'did not come'
        : `${status}${problem === null ? '' : ` and not as published (${problem})`}`;
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  const parts = [...counts].map(([answer, count]) => `${count} × ${answer}`);
  return `no answer told anything of the token: ${parts.join(', ')}`;
}

const malformed = (purpose: string, problem: string): string =>
  `${purpose}: the answer is not as published (${problem}), so nothing is concluded from it`;

function told(purpose: string, status: number | null, failure: string | null): string {
  if (status === null) return `${purpose}: ${failure ?? 'no answer'}`;
  if (status < 300 || purpose.startsWith('the call')) return purpose;
  if (status === 400 && purpose.startsWith('the user'))
    return `${purpose}: there is none behind this token, or the question was refused`;
  return `${purpose}: not told, so what depends on it stays open`;
}
