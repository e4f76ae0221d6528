/** Finds words that say a call was refused. */
import { wholeWord } from '../../../primitives/any-word.js';
import { REFUSING_WORDS } from '../../../refusal/words.js';
import type { Found, Span } from '../places.js';
import { NO_MORE_BEHIND, NOT_REFUSED } from '../words/denial.js';
import { isAsked, isDenied } from './statuses.js';

const REFUSING = new RegExp(`${wholeWord(REFUSING_WORDS)}(?!-)`, 'gi');
const QUOTED = /"([^"\n]{3,300})"|(?<![\w])'([^'\n]{3,300})'(?!\w)|`([^`\n]{3,300})`/g;
/** A status right before its reason: `403 Forbidden`. */
const STATUS = /[1-5]\d\d[ :–-]{0,3}$/;
const UNQUALIFIED = new RegExp(String.raw`${wholeWord(NOT_REFUSED)}\s{1,2}$`, 'i');

/** `アクセス拒否は出なくなりました`: the words are said to be no more. */
const DENIED_BEHIND = new RegExp(String.raw`^\s{0,2}${wholeWord(NO_MORE_BEHIND)}`, 'i');

/** Words that say a call was refused; quoted words are taken with the whole quotation. */
export function findRefusals(text: string): readonly Found<string>[] {
  const found: Found<string>[] = [];
  const quotations: Span[] = [];
  for (const hit of text.matchAll(QUOTED)) {
    const words = hit[1] ?? hit[2] ?? hit[3] ?? '';
    REFUSING.lastIndex = 0;
    if (!REFUSING.test(words) || /[{}<>]|:\/\//.test(words)) continue;
    const place = { start: hit.index, end: hit.index + hit[0].length };
    quotations.push(place);
    found.push({ ...place, value: words.trim() });
  }
  let quotation = 0;
  REFUSING.lastIndex = 0;
  for (const hit of text.matchAll(REFUSING)) {
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= hit.index) quotation++;
    if ((quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= hit.index) continue;
    const before = text.slice(Math.max(0, hit.index - 80), hit.index);
    if (UNQUALIFIED.test(before.slice(-24)) || isDenied(before.replace(STATUS, ''))) continue;
    if (isAsked(before, text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 40))) continue;
    if (DENIED_BEHIND.test(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 30))) continue;
    const end = hit.index + hit[0].length + restOfLine(text, hit.index, hit.index + hit[0].length);
    found.push({ start: hit.index, end, value: text.slice(hit.index, end) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A line that is nothing but a short message is taken whole: how much of it follows the words. */
function restOfLine(text: string, start: number, end: number): number {
  if (!/(?:^|\n)[ \t]{0,8}$/.test(text.slice(Math.max(0, start - 9), start))) return 0;
  const rest = /^(?: ?[\w,.'()-]){0,160}(?=\s*(?:\n|$))/.exec(text.slice(end, end + 400));
  return rest?.[0].length ?? 0;
}
