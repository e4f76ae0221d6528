/** Tells calls that are said to work, and troubles that are said to be over, from refusals. */

import { anyWord, wholeWord } from '../../../primitives/any-word.js';
import { CALL_METHOD } from '../../../primitives/http.js';
import { isSuccess } from '../../../primitives/statuses.js';
import { type Found, type Span, within } from '../places.js';
import { NOT_WORKING } from '../words/denial.js';
import { GIVES_SUCCESS } from '../words/status.js';
import {
  AFTER_ALL_NOT,
  BEFORE_WORKS,
  CIRCUMSTANCES,
  ELSEWHERE,
  FINE,
  HOWEVER,
  NOW_WHO,
  ON,
  WELL,
  WORKS_BEFORE,
  WORKS_BEHIND,
  WORKS_NOW,
} from '../words/works.js';
import type { Call } from './calls.js';
import type { Status } from './statuses.js';

export interface Working {
  readonly call: Call;
  /** The status that stands with it (`works (200)`); null when words alone say that it works. */
  readonly status: Found<Status> | null;
}

/** `the token works on GET`, `it gives 200 for`: right before a call. */
const WORKS_ON = new RegExp(
  String.raw`\b(?:${anyWord(WORKS_BEFORE)}|(?:is|are) ${anyWord(FINE)}|(2\d\d)(?: OK)?|funktioniert|funciona)\s{1,3}(?:${anyWord(WELL, ['also', 'just fine'])}\s{1,3}){0,2}${anyWord(ON)}\s{1,3}(?:(?:the|our|a)\s{1,3})?(?:${CALL_METHOD}\s{1,3})?["'\`(*]{0,3}$`,
  'i',
);
/** `with`, `an HTTP status`: between the verb and its status. */
const TITLED = String.raw`(?:(?:with|an?|HTTP|status|code)\s{1,3}){0,3}`;
/** `… works`, `… returns 200`, `… -> 200`: right behind a call. */
const WORKS = new RegExp(
  String.raw`^["'\`)*\],]{0,3}\s{0,3}(?:${anyWord(BEFORE_WORKS)}\s{1,3}){0,2}(?:${anyWord(WORKS_BEHIND)}|is ${anyWord(FINE)}|(?:${anyWord(GIVES_SUCCESS)}\s{1,3}${TITLED}|(?:[-=]>|→)\s{0,3})(2\d\d))(?![\w-])`,
  'i',
);
/** What takes back the words behind it: a negation, a question, a wish, a condition. */
const TAKEN_BACK = new RegExp(String.raw`(?:\b${anyWord(NOT_WORKING)}|n't)\b[^.!?;\n]{0,30}$`, 'i');
/** Behind the words: `now` ends a story (see `findOver`); a question, a denial. */
const NOT_SO = /^\s{0,3}(?:now\b|again\b|\?|(?:\w{1,10}\s{1,3}){0,3}(?:nicht|not|no more|rarely)\b)/i;
/** `works in Postman`, `works with another token`: it works there, so that elsewhere it may not. */
const THERE = new RegExp(
  String.raw`^(?:\s{1,3}${anyWord(WELL, ['too', 'also', 'there', 'as expected'])}\b){0,2}\s{0,3}[,(]?\s{0,3}(?:but (?:not )?)?(?:(?:with|for|from)(?! (?:the same|our|this|that|these|my|it|its|all|us|me|everyone)\b)|${anyWord(ELSEWHERE)})\b`,
  'i',
);
/** Between success and trouble: the same call, at another time or otherwise. */
const CIRCUMSTANCE = new RegExp(
  String.raw`\b${anyWord(CIRCUMSTANCES)}\b|\bwith (?:an?|another|other|different)\b`,
  'i',
);

/** How far before and behind a call its words are looked for. */
const REACH = 90;

export interface Evidence {
  readonly calls: readonly Found<Call>[];
  readonly statuses: readonly Found<Status>[];
  /** Bodies, messages, codes and words that tell of trouble, in order of place. */
  readonly troubles: readonly Span[];
}

/**
 * The calls that the text says work. Such a call takes no status of a refusal that stands near it
 * (`Error 403: the token works on /a but …`). Words that may be about the same call elsewhere or at
 * another time (`works in Postman, 403 in the app`) do not count.
 */
export function findWorking(
  text: string,
  { calls, statuses, troubles }: Evidence,
): readonly Found<Working>[] {
  const found: Found<Working>[] = [];
  const errors = [...statuses.filter(({ value }) => value.status >= 400), ...troubles].sort(
    (a, b) => a.start - b.start,
  );
  // Another call is named, so that the trouble can be of that one.
  const several = new Set(calls.map(({ value }) => value.url)).size > 1;
  calls.forEach((call, index) => {
    const previous = calls[index - 1]?.end ?? 0;
    const next = calls[index + 1]?.start ?? text.length;
    const before = text.slice(Math.max(previous, call.start - REACH), call.start);
    const after = text.slice(call.end, Math.min(next, call.end + REACH));
    const words = wordsOf(before, after);
    if (words === null) return;
    const behind = call.end + words.length;
    const error = within(errors, { start: call.end, end: next })[0];
    const between = error === undefined ? '' : text.slice(call.end, Math.min(error.start, call.end + 400));
    const elsewhere = THERE.test(text.slice(behind, behind + 60));
    if (words.number) {
      // A number alone is taken as any status is, unless trouble before it would be taken for it.
      if (error !== undefined || within(errors, { start: previous, end: call.start }).length === 0) return;
    } else if (error !== undefined ? elsewhere || CIRCUMSTANCE.test(between) : elsewhere && !several) return;
    const status = within(statuses, { start: Math.max(previous, call.start - REACH), end: next }).find(
      (one) => isSuccess(one.value.status) && isNear(text, one, call, behind),
    );
    found.push({ start: call.start, end: call.end, value: { call: call.value, status: status ?? null } });
  });
  return found;
}

/** What says that it works, and how far behind the call that reaches; null for nothing. */
function wordsOf(
  before: string,
  after: string,
): { readonly number: boolean; readonly length: number } | null {
  const on = WORKS_ON.exec(before);
  if (on !== null && !TAKEN_BACK.test(before.slice(0, on.index)) && !OVER.test(on[0]))
    return { number: on[1] !== undefined, length: 0 };
  const works = WORKS.exec(after);
  if (works === null || NOT_SO.test(after.slice(works[0].length))) return null;
  if (TAKEN_BACK.test(before.slice(-40))) return null;
  return { number: works[1] !== undefined, length: works[0].length };
}

/** In the words that say it works, or right behind them. */
function isNear(text: string, status: Span, call: Span, behind: number): boolean {
  if (status.start < call.start)
    return /^\d{3}(?: OK)?\s[a-z ]{2,16}\s(?:[A-Z]{3,7}\s)?\W{0,3}$/i.test(
      text.slice(status.start, call.start),
    );
  return status.start < behind || /^[\s,:;([-]{0,4}(?:with |and )?$/.test(text.slice(behind, status.start));
}

/** `works now`, `now it returns 200`: what was told before is over. */
const OVER = new RegExp(
  [
    String.raw`\b(?:works|working|is ${anyWord(FINE)})\s{1,3}(?:${anyWord(WELL)}\s{1,3})?(?:now|again)\b`,
    String.raw`\bnow\s{1,3}(?:${anyWord(NOW_WHO)}\s{1,3})?(?:works|is working|is ${anyWord(FINE)}|(?:${anyWord(GIVES_SUCCESS)}\s{1,3}${TITLED})?2\d\d)(?!\w)`,
    String.raw`\bproblem\s{1,3}(?:is\s{1,3})?solved\b`,
    String.raw`${wholeWord(WORKS_NOW)}(?!\s{0,2}(?:es\s{1,2})?${wholeWord(AFTER_ALL_NOT)})`,
  ].join('|'),
  'gi',
);
const GOES_ON = new RegExp(String.raw`^\s{0,3},?\s{0,3}${anyWord(HOWEVER)}\b`, 'i');

/** Places where the text says that the trouble is over. Questions, wishes and half successes are none. */
export function findOver(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const hit of text.matchAll(OVER)) {
    const end = hit.index + hit[0].length;
    const after = text.slice(end, end + 120);
    if (TAKEN_BACK.test(text.slice(Math.max(0, hit.index - 40), hit.index))) continue;
    if (THERE.test(after) || /^[^.!?\n]{0,100}\?/.test(after)) continue;
    if (GOES_ON.test(after)) continue;
    found.push({ start: hit.index, end });
  }
  return found;
}
