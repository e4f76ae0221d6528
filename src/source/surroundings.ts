/** What stands around a place in code: brackets, texts, the name of an entry. */
import { firstFrom, firstNumberFrom } from '../primitives/rising.js';
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
      const literal = strings[firstFrom(strings, start, startOf)];
      return literal?.start === start ? literal : null;
    },
    hasAddress: ({ start, end }) =>
      (addresses[firstNumberFrom(addresses, start)] ?? Number.POSITIVE_INFINITY) < end,
  };
}

const startOf = ({ start }: Range): number => start;

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
