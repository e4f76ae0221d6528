/** Finds HTTP statuses. A number in an id, a time, a port or a count is none. */
import { anyWord, WORD_BEGINS, wholeWord } from '../../../primitives/any-word.js';
import { CALL_METHOD } from '../../../primitives/http.js';
import { mayRefuse, REASON_PHRASES, refuses, statusNamed } from '../../../primitives/statuses.js';
import type { Found } from '../places.js';
import {
  ASKING,
  NO_MORE,
  NO_MORE_BEHIND,
  NOT,
  NOT_FIXED,
  NOT_GONE,
  NOT_THIS_STATUS,
  ON_CALL,
  OR_STATUS,
} from '../words/denial.js';
import { WHY } from '../words/held.js';
import { LABELS } from '../words/labels.js';
import {
  ARTICLES,
  BEFORE_STATUS,
  BEHIND_STATUS,
  CODE_NOUNS,
  CODE_QUALIFIERS,
  FOUND_INSTEAD,
  GIVES,
  GIVES_NOT,
  REASONS,
  SERVER_REASONS,
  STATUS_CHECKS,
  STATUS_NOUNS,
  SUCCESS_REASONS,
  TITLES,
  TOLD_STATUSES,
} from '../words/status.js';
import { FIXED, GONE } from '../words/works.js';
import { isCount, type Said } from './counts.js';

export interface Status {
  readonly status: number;
  /** True when words or a protocol mark say that it is a status; false for a bare 403. */
  readonly named: boolean;
  /** Where the reason phrase behind it ends (`403 Forbidden`), so that it is not taken for a message. */
  readonly phraseEnd: number;
}

const NAMED: readonly RegExp[] = [
  new RegExp(
    String.raw`\bHTTPS?(?:\/[\d.]{1,3})?[ :-]{1,3}(?:${anyWord(STATUS_NOUNS)}[ :-]{1,3}){0,3}["'(]?([1-5]\d\d)(?!\d)`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<![a-z])${LABELS.status}["']?\s{0,3}(?:[:=]|=>|is|of|was)?\s{0,3}["'(<[]{0,2}([1-5]\d\d)(?!\d)`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<![a-z])${anyWord(CODE_QUALIFIERS)}?[ _-]?${anyWord(CODE_NOUNS)}["']?\s{0,2}(?:[:=]|#)?\s{0,2}["'([]?([1-5]\d\d)(?!\d)`,
    'gi',
  ),
  /(?<![\w"'])\(([1-5]\d\d)\)/g,
  new RegExp(
    String.raw`(?<![\w.:/#$%@+-])([1-5]\d\d)\)?[ :–-]{0,3}\(?${anyWord(BEHIND_STATUS, REASONS, SERVER_REASONS)}`,
    'gi',
  ),
  new RegExp(String.raw`(?<![\w.:/#$%@+-])(2\d\d)\)?[ :–-]{0,3}\(?${anyWord(SUCCESS_REASONS)}`, 'gi'),
  /(?<=HTTP\/[\d.]{1,3}"\s{1,3})([1-5]\d\d)(?!\d)/g,
  new RegExp(
    String.raw`\b${anyWord(STATUS_CHECKS)}\b[^\n]{0,120}?\b${anyWord(FOUND_INSTEAD)}["'(]{0,2}([1-5]\d\d)(?!\d)`,
    'gi',
  ),
];
/** What a call gives is a status, or a number of things. */
const GIVEN: readonly RegExp[] = [
  new RegExp(
    String.raw`${WORD_BEGINS}${anyWord(GIVES)}\s{1,3}(?:${anyWord(BEFORE_STATUS)}\s{1,3}){0,4}["'\`([]?([1-5]\d\d)(?!\d)`,
    'gi',
  ),
  /(?:=>|->|→|\|)\s{0,3}["'(]?([1-5]\d\d)(?!\d)/g,
];
const BARE = /(?<![\w.:/#$%@+,-])(40[0-9]|501|503)(?!\d)/g;
const PHRASE = new RegExp(
  String.raw`^[)\]"']?[ :–-]{0,3}\(?(?:Client Error: ?)?${anyWord(REASONS, SUCCESS_REASONS)}\)?`,
  'i',
);
const TITLE = anyWord(TITLES, STATUS_NOUNS);
const ARTICLE = anyWord(ARTICLES);
/** `not a 403`, `instead of 200`, `expected 200`. */
const DENIED = new RegExp(
  String.raw`${wholeWord(NOT_THIS_STATUS)}:?\s{0,2}(?:${ARTICLE}\s{1,2})?["'\`(<]?(?:${TITLE}[:=]?\s{1,2}){0,3}$`,
  'i',
);
/** `do not get a`, `no longer returns`, `ne renvoie plus`: the status right behind is not what the call answers. */
const ABSENT = new RegExp(
  String.raw`(?:${wholeWord(NOT)}|n't)\s{1,2}(?:(?:actually|really|even|ever|always|longer)\s{1,2})?${anyWord(GIVES_NOT)}\s{1,2}(?:${wholeWord(NO_MORE)}\s{1,2})?(?:${ARTICLE}\s{1,2})?["'\`(]?(?:${TITLE}\s{1,2}){0,2}$`,
  'i',
);
/** `liefert nicht mehr`, `giver ikke længere`. */
const ABSENT_BEHIND_VERB = new RegExp(
  String.raw`${WORD_BEGINS}${anyWord(GIVES_NOT)}\s{1,2}${wholeWord(NO_MORE)}\s{1,2}(?:${ARTICLE}\s{1,2})?["'\`(]?(?:${TITLE}\s{1,2}){0,2}$`,
  'i',
);
/** `no 401 or`, before another status. */
const OTHER_STATUS = new RegExp(
  String.raw`["'\`(]?[1-5]\d\d["'\`)]?(?:\s[A-Za-z]{2,14}){0,2}\s{1,2}${anyWord(OR_STATUS)}\s{1,2}(?:${ARTICLE}\s{1,2})?(?:${TITLE}\s{1,2})?$`,
  'i',
);
/** `status == 401`: what a program looks for. */
const TESTED = /(?:status|code)\w{0,20}\)?\s{0,3}(?:[=!]==?|-eq|-ne|[<>]=?(?!>))\s{0,3}["']?$/i;
/** `does it return a`, `could this be a`. */
const ASKED = new RegExp(
  String.raw`(?:^|[.!?:;,\n])\s{0,3}(?:[\w-]{1,12}\s){0,1}${wholeWord(ASKING)}(?:\s{1,2}(?!the|this|that|my|our|your)[\w\u00c0-\u024f-]{1,14}){0,4}\s{1,2}["'\`(]?$`,
  'i',
);
const WHY_ASKED = new RegExp(wholeWord(WHY), 'i');
const QUESTION = /^\d{0,3}(?:\s(?:Forbidden|Unauthori[sz]ed|error|here|now|then|too|instead)){0,2}\s?\?/i;
/** `we fixed the`. */
const FIXING = new RegExp(
  String.raw`\b${anyWord(FIXED)}\s{1,2}(?:(?:the|our|this|that|my|these|those|all|den|die|das)\s{1,2}){0,2}["'\`(]?(?:${TITLE}\s{1,2}){0,2}$`,
  'i',
);
/** In front of `fixed`: a question, a wish or a denial. */
const NOT_FIXING = new RegExp(String.raw`(?:\b${anyWord(NOT_FIXED)}|n't)\b[^.!?;\n]{0,30}$`, 'i');
/** `the 403 is gone`. */
const IS_GONE = new RegExp(
  String.raw`^(?:\s{1,2}(?:error|errors|Forbidden|Unauthori[sz]ed))?\s{1,2}(?:is|are|was|were|has been|have been|went)\s{1,2}(?:(?:now|finally|all)\s{1,2})?${anyWord(GONE)}\b(?![^.!?\n]{0,60}\?)`,
  'i',
);
/** `403 ist weg`, `le 403 a disparu`. */
const NO_MORE_HERE = new RegExp(
  String.raw`^(?:[\s-]{0,2}(?:${TITLE}|${anyWord(BEHIND_STATUS)}))?(?:\s{1,2}${wholeWord(ON_CALL)}(?:\s{1,3}${CALL_METHOD})?)?\s{0,200}${wholeWord(NO_MORE_BEHIND)}(?![^.!?\n]{0,60}\?)`,
  'i',
);
/** `I wish the 403 were gone`. */
const ONLY_WISHED = new RegExp(String.raw`\b${anyWord(NOT_GONE)}\b[^.!?\n]{0,40}$`, 'i');

/** Does the text before a status or its reason say that it is not what the call answers? */
export function isDenied(before: string): boolean {
  if (DENIED.test(before) || ABSENT.test(before) || ABSENT_BEHIND_VERB.test(before)) return true;
  const other = OTHER_STATUS.exec(before);
  if (other !== null && DENIED.test(before.slice(0, other.index))) return true;
  const fixed = FIXING.exec(before);
  return fixed !== null && !NOT_FIXING.test(before.slice(0, fixed.index));
}

/** `does it return 403?`, in which nothing says that it does. */
export const isAsked = (before: string, from: string): boolean =>
  QUESTION.test(from) && ASKED.test(before) && !WHY_ASKED.test(before);

/** The pool or thread `http-403`. */
const THREAD = /^https?-\d/;
/** `Response Code: Forbidden`, `HttpStatusCode.TooManyRequests`: the name of a status behind its label. */
const BY_NAME = new RegExp(
  String.raw`(?<![\w-])(?:${LABELS.namedStatus})["']?[ \t]{0,40}(?:[:=.]|=>)\s{0,3}["'(]?(${anyWord(Object.values(REASON_PHRASES)).replaceAll(' ', '[ _]?')})(?![\w-])`,
  'gi',
);
const TOLD = TOLD_STATUSES.map(
  ([status, words]) => [status, new RegExp(String.raw`\b${anyWord(words)}\b`, 'gi')] as const,
);

/** `403.1`: IIS says more of a status behind a point. */
const SUBSTATUS = /^\.\d{1,2}(?![\d.])/;

/** Every status, in order of place; one a place. */
export function findStatuses(text: string): readonly Found<Status>[] {
  const found = new Map<number, Found<Status>>();
  const collect = (pattern: RegExp, said: Said): void => {
    for (const hit of text.matchAll(pattern)) {
      const digits = hit[1] ?? '';
      const start = hit.index + hit[0].lastIndexOf(digits);
      if (found.has(start)) continue;
      const before = text.slice(Math.max(0, hit.index - 40), hit.index);
      const wide = text.slice(Math.max(0, start - 80), start);
      const rest = text.slice(start + 3, start + 40);
      const after = singular(
        said === 'status' && refuses(Number(digits)) ? rest.replace(SUBSTATUS, '') : rest,
      );
      if (
        DENIED.test(before) ||
        isDenied(wide) ||
        isGone(text, start) ||
        TESTED.test(before.slice(-40) + text.slice(hit.index, start)) ||
        isAsked(wide, text.slice(start, start + 40)) ||
        /^(?:[A-Za-z_\d%]|[.:/-]\d)/.test(after)
      )
        continue;
      if (isCount(wide, after, said)) continue;
      const phrase = PHRASE.exec(after)?.[0].length ?? 0;
      if (phrase === 0 && THREAD.test(hit[0])) continue;
      found.set(start, {
        start,
        end: start + 3,
        value: { status: Number(digits), named: said !== 'bare', phraseEnd: start + 3 + phrase },
      });
    }
  };
  for (const pattern of NAMED) collect(pattern, 'status');
  for (const pattern of GIVEN) collect(pattern, 'given');
  collect(BARE, 'bare');
  return [...found.values(), ...namedIn(text), ...toldIn(text)].sort((a, b) => a.start - b.start);
}

/** Statuses of refusals and failures that stand by their name. */
function namedIn(text: string): Found<Status>[] {
  return [...text.matchAll(BY_NAME)].flatMap((hit): Found<Status>[] => {
    const phrase = hit[1] ?? '';
    const status = statusNamed(phrase) ?? 0;
    const end = hit.index + hit[0].length;
    if (status < 400 || isDenied(text.slice(Math.max(0, hit.index - 80), hit.index))) return [];
    return [{ start: end - phrase.length, end, value: { status, named: true, phraseEnd: end } }];
  });
}

/** `Too many requests`: the words alone; a number anywhere near tells more. */
function toldIn(text: string): Found<Status>[] {
  return TOLD.flatMap(([status, words]) =>
    [...text.matchAll(words)].flatMap((hit): Found<Status>[] => {
      if (isDenied(text.slice(Math.max(0, hit.index - 80), hit.index))) return [];
      const [start, end] = [hit.index, hit.index + hit[0].length];
      return [{ start, end, value: { status, named: false, phraseEnd: end } }];
    }),
  );
}

/** `the 403 is gone`, but not `I wish the 403 were gone`. */
function isGone(text: string, start: number): boolean {
  const behind = text.slice(start + 3, start + 120);
  if (NO_MORE_HERE.test(behind)) return true;
  if (!IS_GONE.test(behind)) return false;
  return !ONLY_WISHED.test(text.slice(Math.max(0, start - 60), start));
}

/** `403s` and `403er` are plurals of a status, not a unit. */
function singular(after: string): string {
  return after.replace(/^(?:'?s|er|-Fehler)\b/, '');
}

/** How telling it is: a named refusal, other named errors, a bare number that can be a refusal, the rest. */
function rank(status: Status): number {
  const refusal = refuses(status.status);
  if (!status.named) return refusal ? 3 : 0;
  if (refusal) return 6;
  if (mayRefuse(status.status)) return 5;
  return status.status >= 400 ? 4 : 2;
}

/** The status that a stretch of text is about; of equals the first. */
export function pickStatus(statuses: readonly Found<Status>[]): Found<Status> | null {
  let best: Found<Status> | null = null;
  for (const candidate of statuses) {
    if (best === null || rank(candidate.value) > rank(best.value)) best = candidate;
  }
  return best;
}
