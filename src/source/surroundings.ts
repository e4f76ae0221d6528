/** What stands around a place in code: brackets, texts, the name of an entry. */
import { API_PATH } from './api-path.js';
import { type Brackets, bracketsOf } from './brackets.js';
import type { Range, SourceText, StringLiteral } from './types.js';

/** A source with what is asked of it again and again. */
export interface Surroundings {
  readonly source: SourceText;
  readonly brackets: Brackets;
  readonly stringAt: (start: number) => StringLiteral | null;
  /** Does a text with an address of the API begin in that part? */
  readonly hasAddress: (part: Range) => boolean;
}

/** Takes a source's brackets apart, once for all that is asked of it. */
export function surroundingsOf(source: SourceText): Surroundings {
  const addresses = source.strings.flatMap(({ start, value }) => (value.includes(API_PATH) ? [start] : []));
  const { strings } = source;
  return {
    source,
    brackets: bracketsOf(source.code),
    stringAt: (start) => {
      let low = 0;
      let high = strings.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((strings[middle]?.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      const literal = strings[low];
      return literal?.start === start ? literal : null;
    },
    hasAddress: ({ start, end }) => firstFrom(addresses, start) < end,
  };
}

const KEY = /^(?:\[?["']?([\w$-]+)["']?\]?)\s*(?:=>|:(?!:)|=(?!=))\s*/;

/** The name of an entry or of an argument. */
export interface Key {
  readonly name: string;
  /** Of what stands before the value. */
  readonly length: number;
  /** Behind it stands `=`. */
  readonly isSet: boolean;
}

/** `name: `, `"name" => `, `name=` at the beginning of a part. */
export function keyOf({ text }: SourceText, { start, end }: Range): Key | null {
  const match = KEY.exec(text.slice(start, Math.min(end, start + 80)));
  return match?.[1] === undefined
    ? null
    : { name: match[1], length: match[0].length, isSet: match[0].trimEnd().endsWith('=') };
}

/** The place of the part in which an offset stands; -1: in none. */
export function partAt(parts: readonly Range[], at: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (parts[low]?.start ?? Number.POSITIVE_INFINITY) <= at ? low : -1;
}

/** The first of rising offsets that is not below `from`. */
function firstFrom(offsets: readonly number[], from: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return offsets[low] ?? Number.POSITIVE_INFINITY;
}
