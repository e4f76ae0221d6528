/** Finds HTTP statuses. A number in an id, a time, a port or a count is none. */
import { mayRefuse, refuses } from '../../../primitives/statuses.js';
import type { Found } from '../places.js';

export interface Status {
  readonly status: number;
  /** True when words or a protocol mark say that it is a status; false for a bare 403. */
  readonly named: boolean;
  /** Where the reason phrase behind it ends (`403 Forbidden`), so that it is not taken for a message. */
  readonly phraseEnd: number;
}

const NAMED: readonly RegExp[] = [
  /\bHTTPS?(?:\/[\d.]{1,3})?[ :-]{1,3}(?:(?:status|error|response|code|fehler|c[oó]digo)[ :-]{1,3}){0,3}["'(]?([1-5]\d\d)(?!\d)/gi,
  /(?<![a-z])status(?:[ _-]?code)?["']?\s{0,3}(?:[:=]|=>|is|of|was)?\s{0,3}["'(<[]{0,2}([1-5]\d\d)(?!\d)/gi,
  /(?<![a-z])(?:response|error|http|fehler|estado|c[oó]digo)?[ _-]?(?:code|fehler|error|c[oó]digo|estado)["']?\s{0,2}(?:[:=]|#)?\s{0,2}["'([]?([1-5]\d\d)(?!\d)/gi,
  /(?<![\w"'])\(([1-5]\d\d)\)/g,
  /\b(?:returns?|returned|returning|gets?|got|getting|gives?|gave|receiv(?:e|es|ed|ing)|respond(?:s|ed)?|answer(?:s|ed)?|fail(?:s|ed|ing)?|reject(?:s|ed)?|refused|throw(?:s|n)?|threw|liefert|bekomm\w{1,4}|erhalt\w{1,4}|devuelve|recib\w{1,5}|da|returned:)\s{1,3}(?:(?:an?|with|the|me|us|always|only|always an?|http|status|error|code|by|mit|einen?|un|como|immer)\s{1,3}){0,4}["'`([]?([1-5]\d\d)(?!\d)/gi,
  /(?:=>|->|→|\|)\s{0,3}["'(]?([1-5]\d\d)(?!\d)/g,
  /(?<![\w.:/#$%@+-])([1-5]\d\d)\)?[ :–-]{0,3}\(?(?:Client Error|Server Error|error|errors|response|responses|status|Forbidden|Unauthori[sz]ed|Access Denied|Permission Denied|Bad Request|Not Found|Method Not Allowed|Not Implemented|Service Unavailable|Bad Gateway|Gateway Time-?out|Internal Server Error|Too Many Requests|Conflict|OK\b|Created\b|No Content)/gi,
  /(?<=HTTP\/[\d.]{1,3}"\s{1,3})([1-5]\d\d)(?!\d)/g,
];
const BARE = /(?<![\w.:/#$%@+,-])(40[0-9]|501|503)(?!\d)/g;
const PHRASE =
  /^[)\]"']?[ :–-]{0,3}\(?(?:Client Error: ?)?(?:Forbidden|Unauthori[sz]ed|Bad Request|Not Found|Method Not Allowed|Not Implemented|Service Unavailable|Bad Gateway|Gateway Time-?out|OK|Created|No Content)\)?/i;
/** `not a 403`, `instead of 200`, `expected 200`. */
const DENIED =
  /(?:\bnot|\bno|\binstead of|\bexpect(?:ed|ing|s)?|\brather than|\bno longer|\bwithout|\bshould (?:now )?(?:be|return|get|give)|\bnever|\bused to (?:get|return|be)|\bstatt|\bsin)\s{1,2}(?:an?\s|the\s|einer\s|einem\s)?["'`(]?(?:HTTP |status |code |error )*$/i;
/** `do not get a`, `no longer returns`: the status right behind is not what the call answers. */
const ABSENT =
  /(?:\b(?:not|never|no longer)|n't)\s{1,2}(?:(?:actually|really|even|ever|always|longer)\s{1,2})?(?:get(?:s|ting)?|see(?:s|ing)?|receiv(?:es?|ing)|returns?|returning|gives?|giving|throws?|throwing|have|has|show(?:s|ing)?|(?:respond(?:s|ing)?|fail(?:s|ing)?|answer(?:s|ing)?) with)\s{1,2}(?:(?:an?|the|any|that|this|those)\s{1,2})?["'`(]?(?:(?:HTTP|status|code|error)\s{1,2}){0,2}$/i;
/** `we fixed the`. */
const FIXED =
  /\b(?:fixed|solved|resolved|cured|got rid of|behoben|gelöst)\s{1,2}(?:(?:the|our|this|that|my|these|those|all|den|die|das)\s{1,2}){0,2}["'`(]?(?:(?:HTTP|status|code|error)\s{1,2}){0,2}$/i;
/** In front of `fixed`: a question, a wish or a denial. */
const NOT_FIXED =
  /(?:\b(?:not|never|no one|nobody|anyone|anybody|somebody|someone|who|how (?:can|do|did|to)|to|be|get|have you|if|until|once|when|cannot|nicht)\b|n't\b)[^.!?;\n]{0,30}$/i;
/** `the 403 is gone`. */
const GONE =
  /^(?:\s{1,2}(?:error|errors|Forbidden|Unauthori[sz]ed))?\s{1,2}(?:is|are|was|were|has been|have been|went)\s{1,2}(?:(?:now|finally|all)\s{1,2})?(?:gone|away|fixed|solved|resolved|history)\b(?![^.!?\n]{0,60}\?)/i;

/** Does the text before a status or its reason say that it is not what the call answers? */
export function isDenied(before: string): boolean {
  if (DENIED.test(before) || ABSENT.test(before)) return true;
  const fixed = FIXED.exec(before);
  return fixed !== null && !NOT_FIXED.test(before.slice(0, fixed.index));
}

const NUMBERED =
  /\b(?:line|page|row|issue|version|room|ticket|case|build|step|rule|section|item|size|count|total|took|after|of|limit|port|top|nr\.?|no\.)\s{0,2}$/i;
const COUNTED =
  /^\s{0,2}(?:%|ms|s|sec\w*|seconds?|minutes?|hours?|days?|users?|agents?|rows?|records?|items?|calls?|times|bytes|kb|mb|queues?|characters|lines|milli\w*|requests|conversations|recordings|€|\$|usd|eur)\b/i;

/** Every status, in order of place; one a place. */
export function findStatuses(text: string): readonly Found<Status>[] {
  const found = new Map<number, Found<Status>>();
  const collect = (pattern: RegExp, named: boolean): void => {
    for (const hit of text.matchAll(pattern)) {
      const digits = hit[1] ?? '';
      const start = hit.index + hit[0].lastIndexOf(digits);
      if (found.has(start)) continue;
      const before = text.slice(Math.max(0, hit.index - 40), hit.index);
      const wide = text.slice(Math.max(0, start - 80), start);
      const after = singular(text.slice(start + 3, start + 40));
      if (
        DENIED.test(before) ||
        isDenied(wide) ||
        isGone(text, start) ||
        /^(?:[A-Za-z_\d%]|[.:/-]\d)/.test(after)
      )
        continue;
      if (COUNTED.test(after) || (!named && NUMBERED.test(wide))) continue;
      const phrase = PHRASE.exec(after)?.[0].length ?? 0;
      found.set(start, {
        start,
        end: start + 3,
        value: { status: Number(digits), named, phraseEnd: start + 3 + phrase },
      });
    }
  };
  for (const pattern of NAMED) collect(pattern, true);
  collect(BARE, false);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** `the 403 is gone`, but not `I wish the 403 were gone`. */
function isGone(text: string, start: number): boolean {
  if (!GONE.test(text.slice(start + 3, start + 120))) return false;
  return !/\b(?:if|when|once|until|wish|hope|think|thought|unless)\b[^.!?\n]{0,40}$/i.test(
    text.slice(Math.max(0, start - 60), start),
  );
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
