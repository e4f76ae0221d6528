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
const encoder = new TextEncoder();

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

/** Two in a thousand are large, most are of a few KB. */
function grown(bytes: Uint8Array, random: Random): Uint8Array {
  if (!random.chance(0.002) || bytes.length === 0) return bytes;
  const times = Math.max(1, Math.floor(random.int(100_000, MOST_BYTES) / bytes.length));
  return joined(...Array.from({ length: times }, () => bytes));
}

function structure(random: Random): FuzzInput {
  const name = random.pick(Object.keys(STRUCTURES));
  const { text, canary } = STRUCTURES[name]?.(random) ?? { text: '', canary: null };
  return { name, bytes: encoder.encode(text), canary };
}

/** A third are structures, a third of them damaged; the others are damaged fixtures. */
export function inputOf(seed: number, number: number, fixtures: readonly Fixture[]): FuzzInput {
  const random = randomFor(seed, number);
  const made = random.chance(0.35) ? structure(random) : { ...random.pick(fixtures), canary: null };
  if (made.canary !== null && random.chance(0.6)) return made;
  const other = random.chance(0.5) ? random.pick(fixtures).bytes : structure(random).bytes;
  const bytes = grown(mutated(made.bytes, random, other), random).subarray(0, MOST_BYTES);
  return { name: `${made.name}, damaged`, bytes, canary: null };
}
