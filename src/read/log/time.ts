/** Times as logs write them, read where they stand in a line or in a field of JSON. */

export interface ReadTime {
  /** Where the text behind the time begins. */
  readonly end: number;
  /** ISO 8601, with its zone as it was written; null where the text does not say which day or year it was. */
  readonly time: string | null;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const NAMED_MONTH = `(?<month>${MONTHS.join('|')})`;
const MONTH = '(?<month>0[1-9]|1[0-2])';
const DAY = '(?<day>0[1-9]|[12]\\d|3[01])';
const LOOSE_DAY = '(?<day>0?[1-9]|[12]\\d|3[01])';
/** Day and month, in the one order or the other. */
const TWO_NUMBERS = '(?<one>\\d\\d?)(?<mark>[-/])(?<other>\\d\\d?)\\k<mark>';
const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const YEAR = '(?<year>[12]\\d{3})';
// A fraction may stand behind a colon too (`21:30:28:771`), but then it has three digits.
const FRACTION = '(?:(?:[.,]|:(?=\\d{3}(?!\\d)))(?<fraction>\\d{1,12}))?';
const CLOCK = `(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)${FRACTION}`;
const HALF_CLOCK = `(?<hour>0?[1-9]|1[0-2]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d)${FRACTION}[ \\u202f](?<half>[AP]M)`;
const OFFSET = '[+-](?:0\\d|1[0-4])';
/** What else servers call their zone: known to be one, but not how far it is from UTC at that time of the year. */
const OTHER_ZONES = 'CES?T|E[ES]S?T|WES?T|BST|MSK|[ECMP][SD]T|IST|JST|SGT|A[CEW][SD]T|NZ[SD]T';
const ZONE = `(?: ?(?<zone>Z|UTC|GMT|${OFFSET}:?[0-5]\\d)|(?<hours>${OFFSET})| (?:${OTHER_ZONES}))?`;
const END = '(?!\\w)';

const shape = (source: string): RegExp => new RegExp(source + END, 'y');

/** Shapes that begin with a digit; the commonest first. */
const DIGITS: readonly RegExp[] = [
  // 2026-08-20T21:30:28.771Z, 2026-08-20 21:30:28,771 +0200, 2026/08/20 21:30:28
  shape(`${YEAR}(?<mark>[-/.])${MONTH}\\k<mark>${DAY}[T ]${CLOCK}${ZONE}`),
  // 9:30:28 PM, 21:30:28.771
  shape(HALF_CLOCK),
  shape(CLOCK),
  // 20/Aug/2026:21:00:02 +0000, 20 Aug 2026 21:30:28, 20-Aug-2026 21:30:28.771
  shape(`${LOOSE_DAY}[-/ ]${NAMED_MONTH}[-/ ]${YEAR}[: ]${CLOCK}${ZONE}`),
  // 20.08.2026 21:30:28
  shape(`${DAY}\\.${MONTH}\\.${YEAR},? ${CLOCK}${ZONE}`),
  // 8/20/2026 9:30:28 PM, 20/08/2026 21:30:28
  shape(`${TWO_NUMBERS}${YEAR},? ${HALF_CLOCK}`),
  shape(`${TWO_NUMBERS}${YEAR},? ${CLOCK}${ZONE}`),
  // 08-20 21:30:28.771, of Android
  shape(`${MONTH}-${DAY} ${CLOCK}`),
  // 20260820T213028Z
  shape(
    `${YEAR}${MONTH}${DAY}T?(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?<second>[0-5]\\d)(?:[.,](?<fraction>\\d{1,12}))?(?<zone>Z)`,
  ),
  // 1787261428.771, 1787261428771: seconds of the epoch without a fraction are too much like any other number.
  shape('(?<epoch>1\\d{9}(?:\\.\\d{3,9}|\\d{3}))'),
];

/** Shapes that begin with a capital letter. */
const LETTERS: readonly RegExp[] = [
  // Aug 20 21:30:28
  shape(`${NAMED_MONTH} +${LOOSE_DAY} (?:${YEAR} )?${CLOCK}`),
  // Thu Aug 20 21:30:28.771234 2026, Thu Aug 20 21:30:28 UTC 2026
  shape(`${WEEKDAY} ${NAMED_MONTH} +${LOOSE_DAY} ${CLOCK}${ZONE} ${YEAR}`),
  // Thu, 20 Aug 2026 21:30:28 GMT
  shape(`${WEEKDAY}, ${LOOSE_DAY} ${NAMED_MONTH} ${YEAR} ${CLOCK}${ZONE}`),
  // Aug 20, 2026 9:30:28 PM, Aug 20, 2026 @ 21:30:28.771
  shape(`${NAMED_MONTH} ${LOOSE_DAY}, ${YEAR} ${HALF_CLOCK}`),
  shape(`${NAMED_MONTH} ${LOOSE_DAY}, ${YEAR} (?:@ )?${CLOCK}`),
  // E0820 21:30:28.771234, E20260820 21:30:28.771234
  shape(`[DIWEF]${YEAR}?${MONTH}${DAY} ${CLOCK}`),
];

const NONE: readonly RegExp[] = [];

function shapesAt(text: string, at: number): readonly RegExp[] {
  const first = text.charCodeAt(at);
  if (first >= 48 && first <= 57) return DIGITS;
  return first >= 65 && first <= 90 ? LETTERS : NONE;
}

/** The end of the time that stands at `at` (also one in brackets), or -1. */
export function endOfTime(text: string, at: number): number {
  if (text.charCodeAt(at) === 91) {
    const end = text.charCodeAt(at + 1) === 91 ? -1 : endOfTime(text, at + 1);
    return end > 0 && text.charCodeAt(end) === 93 ? end + 1 : -1;
  }
  for (const pattern of shapesAt(text, at)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return -1;
}

/** The time that stands at `at`, also one in brackets; null when none does. */
export function readTime(text: string, at: number): ReadTime | null {
  if (text.charCodeAt(at) === 91) {
    const inside = text.charCodeAt(at + 1) === 91 ? null : readTime(text, at + 1);
    return inside !== null && text.charCodeAt(inside.end) === 93
      ? { end: inside.end + 1, time: inside.time }
      : null;
  }
  for (const pattern of shapesAt(text, at)) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return { end: pattern.lastIndex, time: timeOf(groups) };
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf(groups: Groups): string | null {
  if (groups['epoch'] !== undefined) return timeOfEpoch(groups['epoch']);
  const { year, hour, minute, second, fraction } = groups;
  const date = dateOf(groups);
  if (year === undefined || date === null || hour === undefined) return null;
  const clock = `${hourOf(hour, groups['half'])}:${minute}:${second}`;
  return `${year}-${date}T${clock}${fraction === undefined ? '' : `.${fraction}`}${zoneOf(groups)}`;
}

/** Month and day; null when they are not told, or may be read either way round. */
function dateOf({ month, day, one, other }: Groups): string | null {
  if (month !== undefined && day !== undefined) {
    const number = /^\d/.test(month) ? month : twoDigits(MONTHS.indexOf(month) + 1);
    return `${number}-${twoDigits(day)}`;
  }
  if (Number(one) > 12 && Number(one) <= 31 && isMonth(other)) return `${twoDigits(other)}-${one}`;
  if (Number(other) > 12 && Number(other) <= 31 && isMonth(one)) return `${twoDigits(one)}-${other}`;
  return null;
}

function isMonth(digits: string | undefined): digits is string {
  return digits !== undefined && Number(digits) >= 1 && Number(digits) <= 12;
}

function hourOf(hour: string, half: string | undefined): string {
  return half === undefined ? twoDigits(hour) : twoDigits((Number(hour) % 12) + (half === 'PM' ? 12 : 0));
}

const twoDigits = (value: string | number): string => String(value).padStart(2, '0');

function zoneOf({ zone, hours }: Groups): string {
  if (hours !== undefined) return `${hours}:00`;
  if (zone === undefined) return '';
  return /^[A-Z]/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

/**
 * The time that a field of JSON holds, as ISO 8601: a text in one of the shapes of logs, the epoch in seconds,
 * milliseconds, microseconds or nanoseconds (a number or its digits), or a pair of seconds and nanoseconds as
 * OpenTelemetry writes it. Null for anything else.
 */
export function timeOfValue(value: unknown): string | null {
  if (typeof value === 'number') return timeOfEpoch(String(value));
  if (typeof value === 'string') {
    const text = value.trim();
    const read = readTime(text, 0);
    return read?.end === text.length ? read.time : timeOfEpoch(text);
  }
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [seconds, nanoseconds]: unknown[] = value;
  if (typeof seconds !== 'number' || typeof nanoseconds !== 'number') return null;
  if (!Number.isInteger(seconds) || !(nanoseconds >= 0 && nanoseconds < 1e9)) return null;
  return timeOfEpoch(`${seconds}.${String(Math.trunc(nanoseconds)).padStart(9, '0')}`);
}

/** Seconds with a fraction, or seconds, milliseconds, microseconds, nanoseconds by the count of digits: 2001 to 2286. */
const EPOCH = /^[1-9]\d{9}(?:\.\d+|\d{3}(?:\.\d+)?|\d{6}|\d{9})?$/;

function timeOfEpoch(digits: string): string | null {
  if (!EPOCH.test(digits)) return null;
  const milliseconds = digits.slice(10).replace('.', '').slice(0, 3).padEnd(3, '0');
  return new Date(Number(digits.slice(0, 10) + milliseconds)).toISOString();
}
