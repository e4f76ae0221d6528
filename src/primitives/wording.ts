/** Lists of names as a sentence has them. */
import { grouped } from './number.js';

/** `a`, `a or b`, `a, b or c`. */
export function either(names: readonly string[], joint = 'or'): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}

/** `a`, `any of a, b`. */
export const anyOf = (names: readonly string[]): string => quantified('any of', names);

/** `a`, `all of a, b`. */
export const allOf = (names: readonly string[]): string => quantified('all of', names);

const quantified = (quantifier: string, names: readonly string[]): string =>
  `${names.length > 1 ? `${quantifier} ` : ''}${names.join(', ')}`;

/**
 * The beginning of a text that is too long. Cut between words: a half of a secret would no longer be found as one.
 *
 * @param most characters that are kept at most
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most + 1);
  return kept.slice(0, Math.max(0, kept.lastIndexOf(' '), kept.lastIndexOf('\n')));
}

/** `1 call`, `1,200 calls`. */
export const counted = (number: number, noun: string, several = `${noun}s`): string =>
  `${grouped(number)} ${number === 1 ? noun : several}`;
