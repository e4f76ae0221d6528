/** With which characters what is told apart begins and ends: tables that are made once. */
import { FILL_STARTS } from './fills.js';
import type { Grammar, Opening, Quote } from './grammar.js';

/** Characters that may begin or end something; all others mean nothing. */
export const ASCII = 128;

type ByCharacter = readonly (readonly Opening[] | undefined)[];

const STARTS = new WeakMap<Grammar, ByCharacter>();

/** The openings of a grammar, by their first character. */
export function startsOf(grammar: Grammar): ByCharacter {
  const known = STARTS.get(grammar);
  if (known !== undefined) return known;
  const by: Opening[][] = [];
  for (const opening of grammar.openings) {
    const unit = opening.open.charCodeAt(0);
    const same = by[unit] ?? [];
    same.push(opening);
    by[unit] = same;
  }
  const made = Array.from({ length: ASCII }, (_, unit) => by[unit]);
  STARTS.set(grammar, made);
  return made;
}

/** Characters that mean something within a text in quotes. */
const STOPS = new WeakMap<Quote, Uint8Array>();

/** Which characters are looked at within a text, by their number. */
export function stopsOf(of: Quote): Uint8Array {
  const known = STOPS.get(of);
  if (known !== undefined) return known;
  const stops = new Uint8Array(ASCII);
  const mark = (characters: string): void => {
    for (let at = 0; at < characters.length; at++) stops[characters.charCodeAt(at)] = 1;
  };
  mark(of.close.charAt(0));
  if (of.escape !== null) mark(of.escape === 'backtick' ? '`' : '\\');
  if (!of.spansLines) mark('\r\n');
  for (const fill of of.fills) mark(FILL_STARTS[fill]);
  STOPS.set(of, stops);
  return stops;
}

const QUOTES = new Map<string, Quote>();

/** Quotes that are put together while reading, made once each. */
export function madeQuote(key: string, make: () => Quote): Quote {
  const known = QUOTES.get(key);
  if (known !== undefined) return known;
  const made = make();
  QUOTES.set(key, made);
  return made;
}
