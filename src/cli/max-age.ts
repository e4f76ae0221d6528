/** `--max-age 7d`: how old what is known of a caller may be. */
import { PlainError } from '../primitives/plain-error.js';
import { momentOf } from '../primitives/time.js';
import { counted } from '../primitives/wording.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY };
const NAMES = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
] as const;
/** Clocks that differ by so much do not count as wrong. */
const OTHER_CLOCK = 5 * MINUTE;

/**
 * Milliseconds.
 *
 * @param source what named it, for the error
 * @throws PlainError when it is no length of time
 */
export function parseMaxAge(text: string, source = '--max-age'): number {
  const [, number = '', unit = ''] = /^([1-9]\d{0,4})([mhd])$/i.exec(text.trim()) ?? [];
  const milliseconds = Number(number) * (UNITS[unit.toLowerCase()] ?? 0);
  if (milliseconds > 0) return milliseconds;
  throw new PlainError(`${source} takes minutes, hours or days, more than 0: 90m, 36h, 7d`);
}

export interface Age {
  /** Milliseconds. */
  readonly maxAge: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const ANEW = 'why403 token --format context makes a new one';

/** Why a context of this time does not serve, to follow its name; null where it does. */
export function ageProblem(asked: string | null, { maxAge, now }: Age): string | null {
  const limit = `--max-age takes at most ${lengthText(maxAge, unitOf(maxAge))}: ${ANEW}`;
  const moment = asked === null ? null : momentOf(asked);
  if (moment === null) return `does not say when it was made; ${limit}`;
  const age = now - moment / 1000;
  if (age < -OTHER_CLOCK) return `${isOfTheFuture(asked)}, so its age is not known; ${limit}`;
  return age <= maxAge ? null : `is ${olderThan(age, maxAge)} old; ${limit}`;
}

/** A context of the future: one of two clocks is wrong. null where it is none. */
export function futureProblem(asked: string | null, now: number): string | null {
  const moment = asked === null ? null : momentOf(asked);
  return moment !== null && moment / 1000 > now + OTHER_CLOCK ? isOfTheFuture(asked) : null;
}

const isOfTheFuture = (asked: string | null): string =>
  `says that it was made at ${asked}, which is still to come: a clock is wrong`;

const lengthText = (milliseconds: number, [unit, name]: readonly [number, string]): string =>
  counted(Math.floor(milliseconds / unit), name);

/** The largest unit of which it is a whole number. */
const unitOf = (milliseconds: number) =>
  NAMES.find(([unit]) => milliseconds % unit === 0) ?? ([MINUTE, 'minute'] as const);

/** In the largest unit in which the two differ. */
function olderThan(age: number, maxAge: number): string {
  const unit = NAMES.find(([size]) => Math.floor(age / size) > Math.ceil(maxAge / size));
  return unit === undefined
    ? `a little more than ${lengthText(maxAge, unitOf(maxAge))}`
    : lengthText(age, unit);
}
