/** Calls in texts. */
import { callsWithin, isOfAnswer } from '../../../needs/written/within.js';
import { API_PATH } from '../../../source/api-path.js';
import type { Span } from '../../outline/types.js';
import type { Reading } from '../reading.js';
import type { CallMention } from '../types.js';
import { aboutCall } from './about.js';

/**
 * Lines of a text, in code and in sentences.
 *
 * @param code what was read as code
 */
export function inLines(
  { text, spanOf, stand, standIns }: Reading,
  code: readonly Span[],
): readonly CallMention[] {
  const found: CallMention[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.includes(API_PATH)) {
      let from = 0;
      for (const call of callsWithin(line)) {
        const { method, url } = call;
        const index = Math.max(0, line.indexOf(url, from));
        from = index + url.length;
        if (isOfAnswer(call)) continue;
        const at = spanOf(start + index, start + index + url.length);
        if (code.some(({ line: first, endLine }) => first <= at.line && at.line <= endLine)) continue;
        const about = aboutCall(url, stand(at, []), standIns);
        if (about === null) continue;
        const isCall = method !== null || /\/\/|\{/.test(url) || line.charAt(index - 1) === '`';
        found.push({
          kind: 'call',
          method,
          url,
          id: null,
          operation: null,
          at,
          about: isCall ? about : { ...about, known: 'perhaps' },
        });
      }
    }
    start += line.length + 1;
  }
  return found;
}
