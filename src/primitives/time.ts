/**
 * Times in ISO 8601 as recordings write them: with an offset, with `Z`, or without any zone; whole or only their
 * beginning. They never compare as text, since `23:04+02:00` is before `22:04Z`.
 */

/** What a written time means: from `start` up to and without `end`, by the clock that stands in it. */
export interface TimeSpan {
  /** Microseconds since 1970, the written date and time read as UTC. */
  readonly start: number;
  readonly end: number;
  /** Microseconds that its clock is before UTC; null when no zone is given. */
  readonly offset: number | null;
}

const MICROSECONDS = 1000;
const SECOND = 1000 * MICROSECONDS;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const WRITTEN =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,12}))?)?)?(?: ?(Z|[+-]\d\d(?::?\d\d)?))?)?)?)?$/i;

/** A time, or its beginning: `2026-08`, `2026-08-20T23:04`, `2026-08-20T23:04:56.771+02:00`. null for anything else. */
export function timeSpan(text: string): TimeSpan | null {
  const found = WRITTEN.exec(text.trim());
  if (found === null) return null;
  const [, year = '', month, day, hour, minute, second, fraction, zone] = found;
  const offset = zone === undefined ? null : offsetOf(zone);
  const numbers = [hour, minute, second].map((part) => Number(part ?? 0));
  const [hours = 0, minutes = 0, seconds = 0] = numbers;
  // A leap second is written :60.
  if (hours > 23 || minutes > 59 || seconds > 60 || Number.isNaN(offset)) return null;
  const date = dateOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (date === null) return null;
  const start = date + hours * HOUR + minutes * MINUTE + seconds * SECOND + microsecondsOf(fraction ?? '');
  return { start, end: start + lengthOf(), offset };

  function lengthOf(): number {
    if (fraction !== undefined) return SECOND / 10 ** Math.min(fraction.length, 6);
    if (second !== undefined) return SECOND;
    if (minute !== undefined) return MINUTE;
    if (hour !== undefined) return HOUR;
    if (day !== undefined) return DAY;
    const [y, m] = [Number(year), Number(month ?? 12)];
    return (dateOf(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) ?? start) - start;
  }
}

/** When it was: microseconds since 1970. Without a zone it is read as UTC. null when the text is no time. */
export function momentOf(text: string): number | null {
  const span = timeSpan(text);
  return span === null ? null : span.start - (span.offset ?? 0);
}

/** The day (ISO 8601, UTC) on which it was. null when the text is no time. */
export function dayOf(text: string): string | null {
  const moment = momentOf(text);
  return moment === null ? null : new Date(moment / MICROSECONDS).toISOString().slice(0, 10);
}

/** Is `time` at least as late as `other`? What is no time is before all that are. */
export function isAtLeast(time: string | null, other: string | null): boolean {
  if (time === other) return true;
  const moment = (text: string | null): number => (text === null ? null : momentOf(text)) ?? -Infinity;
  return moment(time) >= moment(other);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** null for a day that no calendar has. By arithmetic, since recordings have millions of times and objects cost. */
function dateOf(year: number, month: number, day: number): number | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const most = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  if (day < 1 || day > most) return null;
  // Years begin in March, so that the leap day is their last (proleptic Gregorian calendar).
  const from = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return (from * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970) * DAY;
}

/** From 1 March of the year 0. */
const DAYS_BEFORE_1970 = 719_468;

/** Digits beyond a millionth count for nothing. */
const microsecondsOf = (fraction: string): number => Number(fraction.slice(0, 6).padEnd(6, '0'));

function offsetOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 23 || minutes > 59) return Number.NaN;
  return (zone.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

/** A day of the calendar, `2026-08-20`. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && timeSpan(text) !== null;

/** Whole days from one time to another; 0 where the second is before the first, or one of them is no time. */
export function daysBetween(first: string, second: string): number {
  const [from, to] = [momentOf(first), momentOf(second)];
  return from === null || to === null ? 0 : Math.max(0, Math.floor((to - from) / DAY));
}
