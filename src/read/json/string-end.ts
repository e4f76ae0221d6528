/** The end of a JSON string in bytes: the part of splitting that looks at nearly every byte of a recording. */
import { BACKSLASH, NEWLINE, QUOTE } from './bytes.js';

/** Most strings are names and small values; looking at pairs pays off behind so many bytes. */
const SHORT = 16;

const ENDS = 1;
const ESCAPES = 4;

/**
 * What two bytes of a string mean at once, looked up without a branch that depends on them: bodies are JSON in
 * JSON with an escape every few bytes, and a processor mispredicts at each. The low four bits are for a pair in
 * front of which nothing is escaped, the high four for one whose first byte is. ENDS: the string ends in this
 * pair. ESCAPES: the byte behind the pair is escaped. Indexed as the machine orders the bytes of a word.
 */
const PAIRS = pairTable();

function pairTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const bytes = new Uint8Array(2);
  const word = new Uint16Array(bytes.buffer);
  const add = (first: number, second: number): void => {
    bytes.set([first, second]);
    const escaped = meaningOfPair(first, second, ESCAPES);
    table[word[0] as number] = meaningOfPair(first, second, 0) | (escaped << 4);
  };
  // All other pairs mean nothing.
  for (const special of [QUOTE, BACKSLASH, NEWLINE]) {
    for (let other = 0; other < 256; other++) {
      add(special, other);
      add(other, special);
    }
  }
  return table;
}

function meaningOfPair(first: number, second: number, escaped: number): number {
  const between = meaningOfByte(first, escaped);
  return (between & ENDS) | meaningOfByte(second, between & ESCAPES);
}

/** A raw end of line ends a string even behind a backslash: the closing quote is missing. */
function meaningOfByte(byte: number, escaped: number): number {
  if (byte === NEWLINE) return ENDS;
  if (escaped !== 0) return 0;
  return byte === QUOTE ? ENDS : byte === BACKSLASH ? ESCAPES : 0;
}

/** The same bytes two by two, from the first even address on. */
export function pairsOf(chunk: Uint8Array): Uint16Array {
  const odd = chunk.byteOffset & 1;
  const length = (chunk.length - odd) >> 1;
  return length > 0 ? new Uint16Array(chunk.buffer, chunk.byteOffset + odd, length) : new Uint16Array(0);
}

/**
 * The index of the first quote that is not escaped, or of the first end of line. Without one: the length of the
 * chunk, and one more when its last byte is a backslash that escapes the first byte of the next chunk.
 * `pairs` are those of the chunk; the byte at `from` is not escaped.
 */
export function stringEnd(chunk: Uint8Array, pairs: Uint16Array, from: number): number {
  const end = chunk.length;
  const near = Math.min(end, from + SHORT);
  let at = byteByByte(chunk, from, near);
  if (at < near || at >= end) return at;
  const odd = chunk.byteOffset & 1;
  let escaped = 0;
  if (((at - odd) & 1) === 1) {
    const meaning = meaningOfByte(chunk[at] as number, 0);
    if (meaning === ENDS) return at;
    escaped = meaning;
    at++;
  }
  let pair = (at - odd) >> 1;
  for (const last = pairs.length - 1; pair < last; pair += 2) {
    // The meaning of ESCAPES is also how far the bits for an escaped first byte are away.
    const first = (PAIRS[pairs[pair] as number] as number) >> escaped;
    const second = (PAIRS[pairs[pair + 1] as number] as number) >> (first & ESCAPES);
    if (((first | second) & ENDS) !== 0) break;
    escaped = second & ESCAPES;
  }
  at = 2 * pair + odd;
  if (escaped !== 0) {
    if (at === end) return end + 1;
    if (chunk[at] !== NEWLINE) at++;
  }
  return byteByByte(chunk, at, end);
}

/**
 * As `stringEnd`, where a raw end of line is for the parser to find: the search is the engine's own, which is fast from the
 * first byte on. For a document that is read once in a process, and whose strings hold few quotes.
 */
export function quoteEnd(chunk: Uint8Array, from: number): number {
  for (let at = from; ; ) {
    const quote = chunk.indexOf(QUOTE, at);
    const end = quote < 0 ? chunk.length : quote;
    let backslashes = 0;
    while (end - backslashes > at && chunk[end - backslashes - 1] === BACKSLASH) backslashes++;
    const isEscaped = backslashes % 2 === 1;
    if (quote < 0) return isEscaped ? end + 1 : end;
    if (!isEscaped) return quote;
    at = quote + 1;
  }
}

/** As `stringEnd`, up to `stop`; gives `stop`, or one more, when nothing ends before. */
function byteByByte(chunk: Uint8Array, from: number, stop: number): number {
  let at = from;
  for (; at < stop; at++) {
    const byte = chunk[at];
    if (byte === QUOTE || byte === NEWLINE) return at;
    if (byte === BACKSLASH && chunk[at + 1] !== NEWLINE) at++;
  }
  return at;
}
