/** Code that tests for a status or sets one: `if (res.status === 403)`. It says nothing of any answer. */
import { anyWord } from '../../primitives/any-word.js';
import { blank, type Span } from './places.js';
import { MOCKS, TESTS } from './words/code.js';

const STATUS = String.raw`[1-5]\d\d`;
/** `HttpStatusCode.Forbidden`, `HttpStatus.FORBIDDEN`, `http.StatusForbidden`. */
const NAMED = String.raw`(?:\w{1,40}\.)?(?:Http)?Status(?:Codes?)?[.:]{0,2}\w{1,40}`;
/** `res.status_code == 403`, `$_.Exception.Response.StatusCode -eq 403`, `expect(res.status).toBe(403)`. */
const COMPARED = new RegExp(
  String.raw`(?:status|code)(?:_?code)?(?:\(\))?(?:\.(?:value|value__|code|intValue)(?:\(\))?)?["')\]\s]{0,6}(?:[!=]==?|[<>]=?|-(?:eq|ne|ge|gt|in)|\.(?:toBe|toEqual|toStrictEqual|equals?|to\.(?:equal|eql|be))\()\s{0,3}["']?(${STATUS}(?!\d)|${NAMED})`,
  'gi',
);
const CONDITION = new RegExp(String.raw`(?<![\w-])${anyWord(TESTS)}(?![\w-])|&&|\|\|`);
/** `case 403:`, `when 403`, `[401, 403].includes(`, `in (401, 403)`. */
const CASE = new RegExp(
  String.raw`^[ \t]{0,80}(?:case|when)\s{1,4}(${STATUS})(?:,\s{0,3}${STATUS}){0,8}\s{0,3}(?::|->|=>|then|$)`,
  'gm',
);
/** A server in code, or one made for a test: `res.status(403).json(…)`, `reply(403)`. */
const SET = new RegExp(
  String.raw`(?:\.status|\.sendStatus|\.writeHead|\.reply|\.setStatus|abort|\.WithStatusCode|\.StatusCode|\.respondWith)\(\s{0,3}(?:${STATUS}(?!\d)|${NAMED})`,
  'g',
);
const AMONG = new RegExp(
  String.raw`[[(]\s{0,3}${STATUS}(?:\s{0,3},\s{0,3}${STATUS}){0,12}\s{0,3}[\])](?=\.(?:includes|contains|Contains|include\?|indexOf)\b)|(?<=(?:status|code)\w{0,8}\)?\s{1,3}(?:not\s)?in\s{1,3})[[({]\s{0,3}${STATUS}(?:\s{0,3},\s{0,3}${STATUS}){0,12}\s{0,3}[\])}]`,
  'gi',
);

/** `e.code === 'missing.any.permissions'`. */
const CODE_TESTED = /\bcode["')\]]{0,3}\s{0,3}(?:[!=]==?|-(?:eq|ne)|\.equals\()\s{0,3}["'][\w.]{3,80}["']/gi;
/** The rest of a line in which a test plays the server. */
const MOCKED = new RegExp(`(?<![\\w$])${anyWord(MOCKS)}[^\\n]{0,2000}`, 'g');
/** Something is compared, called or set: most texts hold nothing of the kind, and the expressions above are large. */
const MAY_TEST = /[!=<>]=|-(?:eq|ne|ge|gt|in)\b|\w\(|\[\s{0,3}[1-5]\d\d\b|\b(?:case|when|in|wiremock)\b/i;

/** The text without the statuses that are only tested for. Places stay. */
export function blankTests(text: string): string {
  if (!MAY_TEST.test(text)) return text;
  const spans: Span[] = [];
  for (const hit of text.matchAll(COMPARED)) {
    const end = hit.index + hit[0].length;
    const before = text.slice(Math.max(0, hit.index - 120), hit.index);
    if (CONDITION.test(before.slice(before.lastIndexOf('\n') + 1)))
      spans.push({ start: end - (hit[1] ?? '').length, end });
  }
  for (const pattern of [CASE, AMONG, SET, CODE_TESTED, MOCKED])
    for (const hit of text.matchAll(pattern))
      spans.push({ start: hit.index, end: hit.index + hit[0].length });
  return blank(text, spans);
}
