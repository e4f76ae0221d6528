/** The live calls that were made: where to, and what each told. */

import type { Page } from '../../page/paint.js';
import { hang, pad } from '../../page/wrap.js';
import type { CallReport } from '../types.js';

/** `  GET api.mypurecloud.com/api/v2/tokens/me  200, 52 ms: who the token is`. */
export function callLines(calls: readonly CallReport[], page: Page): string[] {
  const lines = [page.paint.heading('ASKED')];
  for (const { method, host, path, status, told, milliseconds } of calls) {
    const answer = status === null ? 'no answer' : String(status);
    const lead = pad(`  ${answer}`, status === null ? 13 : 7);
    lines.push(
      ...hang(lead, `${method} ${host}${path}: ${told} (${Math.round(milliseconds)} ms)`, page.width),
    );
  }
  return lines;
}
