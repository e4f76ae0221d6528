/** The live calls that were made: where to, and what each told. */

import type { Page } from '../../page/paint.js';
import { hang, pad } from '../../page/wrap.js';
import { append } from '../../primitives/lists.js';
import type { CallReport } from '../types.js';

/** The calls in one line: `ASKED  6 calls of api.mypurecloud.com: 4 × 200, 1 × 403, 1 × 400; --verbose lists them`. */
export function callLines(calls: readonly CallReport[], page: Page): string[] {
  if (page.verbose) return listed(calls, page);
  const hosts = [...new Set(calls.map(({ host }) => host))].join(', ');
  const answers = new Map<string, number>();
  for (const call of calls) answers.set(answerOf(call), (answers.get(answerOf(call)) ?? 0) + 1);
  const counts = [...answers].map(([answer, count]) => `${count} × ${answer}`).join(', ');
  const text = `${calls.length} ${calls.length === 1 ? 'call' : 'calls'} to ${hosts}: ${counts}; --verbose lists them`;
  return hang(`${page.paint.heading('ASKED')}  `, text, page.width);
}

/** What is no answer as published is as good as none. */
function answerOf({ status, told, purpose }: CallReport): string {
  if (status === null) return 'no answer';
  return status < 300 && told !== purpose ? `${status} not as published` : String(status);
}

/** `  GET api.mypurecloud.com/api/v2/tokens/me  200, 52 ms: who the token is`. */
function listed(calls: readonly CallReport[], page: Page): string[] {
  const lines = [page.paint.heading('ASKED')];
  for (const { method, host, path, status, told, milliseconds } of calls) {
    const answer = status === null ? 'no answer' : String(status);
    const lead = pad(`  ${answer}`, status === null ? 13 : 7);
    append(
      lines,
      hang(lead, `${method} ${host}${path}: ${told} (${Math.round(milliseconds)} ms)`, page.width),
    );
  }
  return lines;
}
