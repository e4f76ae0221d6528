/** Finds the errors that a login page hands on in the address that it redirects to (RFC 6749 section 4.1.2.1). */
import { OAUTH_REFUSALS } from '../../../../contract/index.js';
import { anyWord } from '../../../../primitives/any-word.js';
import type { Found } from '../../places.js';

const ERROR = new RegExp(`[?&#]error=${anyWord(OAUTH_REFUSALS)}(?![\\w-])`, 'g');
const LONGEST = 2000;
const BEFORE = /(?<![^\s"'<>`()])[^\s"'<>`()]{1,2000}$/;
const BEHIND = /^[^\s"'<>`()]{0,2000}/;
const KEPT = /[?&#](error(?:_description)?=[^&#]*)/g;

/** Addresses with such an error; the value has the error and its description only, as a query. */
export function findRedirects(text: string): readonly Found<string>[] {
  const found: Found<string>[] = [];
  for (const { index, 0: written } of text.matchAll(ERROR)) {
    const before = BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? '';
    const start = index - before.length;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const behind =
      BEHIND.exec(text.slice(index + written.length, index + written.length + LONGEST))?.[0] ?? '';
    const end = index + written.length + behind.length;
    const parts = [...text.slice(start, end).matchAll(KEPT)].map(([, part = '']) =>
      part.replace(/(?<![.,;:])[.,;:]+$/, ''),
    );
    found.push({ start, end, value: `?${parts.join('&')}` });
  }
  return found;
}
