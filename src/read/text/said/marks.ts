/** Marks on a list or beside it: it is there (`✓`, `: yes`, `[x]`), or it is not (`~~…~~`, `(missing)`, `❌`). */

import { wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import type { Span } from '../places.js';
import { LACKING, NEEDED } from '../words/held.js';
import { NO, YES } from '../words/set-apart.js';

const CROSS = String.raw`(?:❌|✗|✘|✖|☐|🚫|⛔|👎|\[ \])`;
const TICK = String.raw`(?:✅|✓|✔|☑|🗹|🟢|\[[xX✓✔]\])`;
/** What divides a name from its mark: `: yes`, `(yes)`, `| yes`, `-> yes`. */
const DIVIDED = String.raw`[([:=|\t–—-]{1,2}[>\s]{0,3}`;
const CLOSED = String.raw`\s{0,2}(?:[)\].,;!?\n|]|$)`;
const CROSSED = new RegExp(String.raw`${CROSS}["'\`*\t ]{0,4}$`);
const TICKED = new RegExp(String.raw`${TICK}["'\`*\t ]{0,4}$`);
const marked = (mark: string, words: readonly string[]): RegExp =>
  new RegExp(
    String.raw`^["'\`*\t ]{0,6}(?:${mark}|${DIVIDED}(?:${mark}|${wholeWord(words)}(?:\s(?:yet|granted|assigned|there|present|set))?${CLOSED}))`,
    'i',
  );
const MARKED_OUT = lazy(() => marked(CROSS, NO));
const MARKED = lazy(() => marked(TICK, YES));
const STRUCK = /^[^~]{0,90}~~[^~\n]{0,90}$|<(?:s|del|strike)>[^<\n]{0,90}$/i;
const OF_NEED = lazy(() => new RegExp(`${wholeWord(NEEDED, LACKING)}|[?？]`, 'i'));

export const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** Does the mark on the list or beside it say that it is not there? */
export function isCrossedOut(before: string, behind: string): boolean {
  const line = lastLine(before);
  return (
    (STRUCK.test(line) && !/~~[^~]*~~[^~]*$/.test(line)) || CROSSED.test(before) || MARKED_OUT().test(behind)
  );
}

/** Does a mark say that it is there? Not below or behind words that say what the marks are for: what is needed. */
export function isTicked(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 400), start);
  if (!TICKED.test(before) && !MARKED().test(text.slice(end, end + 40))) return false;
  const block = before.slice(before.lastIndexOf('\n\n') + 1).trimStart();
  const [first = ''] = block.split('\n', 1);
  return !OF_NEED().test(first) && !OF_NEED().test(lastLine(before));
}
