/** The inputs of a seed: the n-th is the same on every machine, whatever came before it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, randomOf } from '../read/log/generator/random.js';
import { joined, mutated } from './mutations.js';
import { STRUCTURES } from './structures.js';

export interface FuzzInput {
  /** Of what it was made. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A secret that is named as one in it; null where none is known to be. */
  readonly canary: string | null;
}

export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Inputs stay below 1 MB. */
const MOST_BYTES = 900_000;
/** Bytes of a fixture of which mostly a part is taken. */
const LONG = 2400;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Every file in the folders of a folder, in order of their names. */
export function readFixtures(folder: string): readonly Fixture[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      name: path.slice(folder.length + 1).replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(path)),
    }));
}

/** Neighbours are no sequence of one another. */
const randomFor = (seed: number, number: number): Random =>
  randomOf(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35));

/** One in two thousand is large, most are of a few KB. */
function grown(bytes: Uint8Array, random: Random): Uint8Array {
  if (!random.chance(0.0005) || bytes.length === 0) return bytes;
  const times = Math.max(1, Math.floor(random.int(100_000, MOST_BYTES) / bytes.length));
  return joined(...Array.from({ length: times }, () => bytes));
}

/** Much of a fixture says the same again: often a part of it does, which costs less. */
function part({ name, bytes }: Fixture, random: Random): Omit<FuzzInput, 'canary'> {
  if (bytes.length <= LONG || random.chance(0.3)) return { name, bytes };
  const length = random.int(LONG / 4, LONG);
  const from = random.chance(0.4) ? 0 : random.int(0, bytes.length - length);
  return { name: `a part of ${name}`, bytes: bytes.subarray(from, from + length) };
}

function structure(random: Random): FuzzInput {
  const name = random.pick(Object.keys(STRUCTURES));
  const { text, canary } = STRUCTURES[name]?.(random) ?? { text: '', canary: null };
  return { name, bytes: encoder.encode(text), canary };
}

/**
 * The secret, where it is still named wherever it stands: behind `Bearer`, whole, and with nothing at its ends that
 * would be a part of it.
 */
export function namedStill(canary: string | null, bytes: Uint8Array): string | null {
  if (canary === null) return null;
  const text = decoder.decode(bytes);
  const parts = text.split(canary);
  const isNamed = parts.every(
    (before, at) =>
      (at === parts.length - 1 || /(?:^|[^\w$.\\-])(?:Bearer |session=)$/.test(before)) &&
      (at === 0 || /^(?:["';,)\]}\s]|$)/.test(before)),
  );
  return isNamed && /(?:^|[^\w$.\\-])Bearer $/.test(parts[0] ?? '') && parts.length > 1 ? canary : null;
}

/** Half are structures, of which a half is damaged; the others are damaged fixtures. */
export function inputOf(seed: number, number: number, fixtures: readonly Fixture[]): FuzzInput {
  const random = randomFor(seed, number);
  const made = random.chance(0.5)
    ? structure(random)
    : { ...part(random.pick(fixtures), random), canary: null };
  if (made.canary !== null && random.chance(0.5)) return made;
  const other = random.chance(0.5) ? random.pick(fixtures).bytes : structure(random).bytes;
  const bytes = grown(mutated(made.bytes, random, other), random).subarray(0, MOST_BYTES);
  return { name: `${made.name}, damaged`, bytes, canary: namedStill(made.canary, bytes) };
}
