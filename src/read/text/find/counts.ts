/** Tells numbers that count, measure or name something from statuses. */
import { anyWord } from '../../../primitives/any-word.js';
import {
  COUNTED,
  COUNTED_AS,
  GLUED,
  NOT_COUNTED,
  NUMBER_KEYS,
  NUMBERED,
  OTHER_CODES,
  STATUS_LIKE,
} from '../words/counts.js';

/** Between a label and its number. */
const IS = String.raw`["']?\s{0,2}(?:[:=]|=>|is|was)?\s{0,2}["'(\[]{0,2}$`;
/** A unit or a thing, unless it labels the next value: `status=403 bytes=17`. */
const COUNT = new RegExp(
  String.raw`^(?:[ \t]{0,2}${anyWord(COUNTED)}|-(?:gzipped-)?${anyWord(GLUED)})\b(?!["']?\s?[:=])`,
  'i',
);
/** Of a sentence that was wrapped; a line that begins with a capital is one of its own. */
const COUNT_BELOW = new RegExp(String.raw`^ ?\n[ \t]{0,2}${anyWord(COUNTED)}\b(?!["']?\s?[:=])`);
/** `401 of 403`, `403 (of 500)`. */
const OF = /^\s{0,2}[)(]?(?:out )?of\s{1,2}\d/i;
const THINGS = new RegExp(
  String.raw`^["']?[ \t]{1,2}(?:${anyWord(COUNTED_AS)}\s{1,2}){0,2}(?!${anyWord(NOT_COUNTED)}\b)[a-z-]{1,30}[a-hj-rtv-z]s\b(?!["']?\s?[:=(])`,
  'i',
);
const OTHER_CODE = new RegExp(
  `(?<![a-z])${anyWord(OTHER_CODES)}[ _-]?(?:with )?(?:code|status|value)${IS}`,
  'i',
);
/** `403 to add`, `403 added`, `403s elapsed`, `status=403/n/a`. */
const PLANNED =
  /^(?: (?:to (?:add|change|destroy|import)|added|changed|destroyed|imported)\b|s elapsed|\/[a-z])/i;
/** `KeyError: 403`: a value that a program did not find. */
const LOOKED_UP = /\b(?:Key|Index|Value|Lookup|Assertion)Error:? ?["'([]{0,2}$/;
const LABEL = new RegExp(String.raw`\b${anyWord(NUMBERED)}${IS}`, 'i');
/** Behind a status stand bytes or milliseconds: `GET /a 200 403`. */
const BEHIND_STATUS = /(?<![\w.:])[1-5]\d\d\s{1,2}$/;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const NUMBER_KEY = new RegExp(
  String.raw`(?:(?<![A-Za-z])${anyWord(NUMBER_KEYS, NUMBER_KEYS.map(capital))}|(?<=[a-z])${anyWord(NUMBER_KEYS.map(capital))})["']?\s{0,2}[:=]\s{0,2}["']?$`,
);
/** `key=`, `"key": `. */
const KEY = /(?:["']([\w.$-]{1,60})["']\s{0,3}[:=]|(?<![\w.$-])([A-Za-z_][\w.$-]{0,60})\s?=)\s{0,3}["']?$/;
const STATUS_KEY = new RegExp(anyWord(STATUS_LIKE), 'i');

/** How much the text says that the number is a status: `HTTP 403`, `returned 403`, `403`. */
export type Said = 'status' | 'given' | 'bare';

/**
 * Is it no status, by what stands before and behind it? A number that is called a status is one whatever it could
 * count, but for units and for codes that are not of HTTP.
 */
export function isCount(before: string, after: string, said: Said): boolean {
  if (
    COUNT.test(after) ||
    COUNT_BELOW.test(after) ||
    OTHER_CODE.test(before) ||
    PLANNED.test(after) ||
    LOOKED_UP.test(before)
  )
    return true;
  if (said === 'status') return false;
  if (OF.test(after) || THINGS.test(after)) return true;
  if (said === 'given') return false;
  if (LABEL.test(before) || NUMBER_KEY.test(before) || BEHIND_STATUS.test(before)) return true;
  const key = KEY.exec(before);
  return key !== null && !STATUS_KEY.test(key[1] ?? key[2] ?? '');
}
