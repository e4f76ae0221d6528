/** Ways to damage an input: bits, bytes, tokens, lines, structure, encoding. */
import type { Random } from '../read/log/generator/random.js';
import { TOKENS } from './hostile.js';

/** @param other another input, to take a part of */
export type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const place = (bytes: Uint8Array, random: Random): number => random.int(0, bytes.length);

/** Two places, the first not behind the second; most spans are short. */
function span(bytes: Uint8Array, random: Random): readonly [number, number] {
  const start = place(bytes, random);
  const longest = random.chance(0.7) ? 40 : bytes.length;
  return [start, Math.min(bytes.length, start + random.int(0, longest))];
}

/** Works on the parts between separators, which stay. */
const onParts =
  (separator: RegExp, change: (parts: string[], random: Random, other: string[]) => void): Mutation =>
  (bytes, random, other) => {
    const parts = decoder.decode(bytes).split(separator);
    change(parts, random, decoder.decode(other).split(separator));
    return encoder.encode(parts.join(''));
  };

const WORDS = /([^\w.-]+)/;
const LINES = /(?<=\n)/;
/** Behind what opens, closes or divides: parts are values, more or less. */
const VALUES = /(?<=[{}[\],:;&?=<>|])/;

const at = (parts: readonly unknown[], random: Random): number =>
  random.int(0, Math.max(0, parts.length - 1));

type PartChange = (parts: string[], random: Random, other: string[]) => void;
const PART_CHANGES: Readonly<Record<string, PartChange>> = {
  delete: (parts, random) => void parts.splice(at(parts, random), random.int(1, 3)),
  duplicate: (parts, random) => {
    const from = at(parts, random);
    parts.splice(from, 0, ...parts.slice(from, from + random.int(1, 5)));
  },
  swap: (parts, random) => {
    const [one, two] = [at(parts, random), at(parts, random)];
    [parts[one], parts[two]] = [parts[two] ?? '', parts[one] ?? ''];
  },
  replace: (parts, random) => void parts.splice(at(parts, random), 1, random.pick(TOKENS)),
  insert: (parts, random) => void parts.splice(at(parts, random), 0, random.pick(TOKENS)),
  splice: (parts, random, other) => {
    const from = at(other, random);
    parts.splice(at(parts, random), random.int(0, 3), ...other.slice(from, from + random.int(1, 20)));
  },
  repeat: (parts, random) => {
    const from = at(parts, random);
    const part = parts.slice(from, from + random.int(1, 3)).join('');
    const most = Math.min(300, Math.floor(20_000 / (part.length + 1)));
    parts.splice(from, 0, part.repeat(random.int(1, Math.max(1, most))));
  },
  reverse: (parts, random) => {
    const from = at(parts, random);
    const taken = parts.splice(from, random.int(2, 10));
    parts.splice(from, 0, ...taken.reverse());
  },
};

function utf16(bytes: Uint8Array, big: boolean, mark: boolean): Uint8Array {
  const text = (mark ? '\ufeff' : '') + decoder.decode(bytes);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let unit = 0; unit < text.length; unit += 1) view.setUint16(unit * 2, text.charCodeAt(unit), !big);
  return new Uint8Array(view.buffer);
}

const ON_BYTES: Readonly<Record<string, Mutation>> = {
  'bit flip': (bytes, random) => {
    const changed = bytes.slice();
    for (let count = random.int(1, 4); count > 0 && changed.length > 0; count -= 1) {
      const where = random.int(0, changed.length - 1);
      changed[where] = (changed[where] ?? 0) ^ (1 << random.int(0, 7));
    }
    return changed;
  },
  'byte set': (bytes, random) => {
    const changed = bytes.slice();
    for (let count = random.int(1, 8); count > 0 && changed.length > 0; count -= 1)
      changed[random.int(0, changed.length - 1)] = random.int(0, 255);
    return changed;
  },
  'span delete': (bytes, random) => {
    const [start, end] = span(bytes, random);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  'span duplicate': (bytes, random) => {
    const [start, end] = span(bytes, random);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  'token insert': (bytes, random) => {
    const where = place(bytes, random);
    return joined(bytes.subarray(0, where), encoder.encode(random.pick(TOKENS)), bytes.subarray(where));
  },
  truncate: (bytes, random) => bytes.slice(0, place(bytes, random)),
  'cut the beginning': (bytes, random) => bytes.slice(place(bytes, random)),
  'splice two': (bytes, random, other) =>
    joined(bytes.subarray(0, place(bytes, random)), other.subarray(place(other, random))),
  'put inside': (bytes, random, other) => {
    const where = place(bytes, random);
    const [start, end] = span(other, random);
    return joined(bytes.subarray(0, where), other.subarray(start, end), bytes.subarray(where));
  },
  'one behind the other': (bytes, _, other) => joined(bytes, encoder.encode('\n'), other),
  'random bytes': (bytes, random) => {
    const [start, end] = span(bytes, random);
    const noise = Uint8Array.from({ length: random.int(1, 64) }, () => random.int(0, 255));
    return joined(bytes.subarray(0, start), noise, bytes.subarray(end));
  },
  'byte order mark': (bytes, random) =>
    joined(
      Uint8Array.from(
        random.pick([
          [0xef, 0xbb, 0xbf],
          [0xff, 0xfe],
          [0xfe, 0xff],
        ]),
      ),
      bytes,
    ),
  'UTF-16': (bytes, random) => utf16(bytes, random.chance(0.5), random.chance(0.5)),
  'two encodings': (bytes, random) => {
    const where = place(bytes, random);
    return joined(
      bytes.subarray(0, where),
      utf16(bytes.subarray(where), random.chance(0.5), random.chance(0.5)),
    );
  },
  'Latin-1': (bytes) =>
    Uint8Array.from(decoder.decode(bytes), (character) => Math.min(255, character.codePointAt(0) ?? 0)),
  'encoded twice': (bytes) => encoder.encode(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  'NUL between': (bytes, random) => {
    const [start, end] = span(bytes, random);
    const wide = Uint8Array.from({ length: (end - start) * 2 }, (_, byte) =>
      byte % 2 === 0 ? (bytes[start + byte / 2] ?? 0) : 0,
    );
    return joined(bytes.subarray(0, start), wide, bytes.subarray(end));
  },
  'carriage returns': (bytes, random) =>
    encoder.encode(decoder.decode(bytes).replaceAll('\n', random.pick(['\r\n', '\r', '\n\n']))),
  'JSON string': (bytes) => encoder.encode(JSON.stringify(decoder.decode(bytes))),
  quoted: (bytes) => encoder.encode(decoder.decode(bytes).replace(/^/gm, '> ')),
  'lone surrogate': (bytes, random) => {
    // As CESU-8 writes one; no decoder of UTF-8 takes it.
    const where = place(bytes, random);
    return joined(
      bytes.subarray(0, where),
      Uint8Array.of(0xed, random.int(0xa0, 0xbf), 0x80),
      bytes.subarray(where),
    );
  },
};

/** Every mutation by its name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...ON_BYTES,
  ...Object.fromEntries(
    Object.entries({ word: WORDS, line: LINES, value: VALUES }).flatMap(([what, separator]) =>
      Object.entries(PART_CHANGES).map(([how, change]) => [`${what} ${how}`, onParts(separator, change)]),
    ),
  ),
};
const ALL = Object.values(MUTATIONS);

/** One to four mutations, mostly one or two. */
export function mutated(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let changed = bytes;
  for (let count = random.pick([1, 1, 1, 2, 2, 3, 4]); count > 0; count -= 1)
    changed = random.pick(ALL)(changed, random, other);
  return changed;
}
