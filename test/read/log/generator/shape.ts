/** A shape says how happenings are written down; streams are threads, requests or containers that write at once. */
import { type Call, hostsOf } from './calls.js';
import type { Entry, Log, Truth } from './log.js';
import type { Note } from './noise.js';
import { type Random, randomOf } from './random.js';
import { story } from './story.js';

export interface Stream {
  /** From 0. */
  readonly index: number;
  readonly random: Random;
  /** A counter of this stream: 1, 2, 3, … */
  count(): number;
}

export interface Shape {
  readonly name: string;
  /** 1 when not said. */
  readonly streams?: number;
  /** False when the log never shows what stands in an answer. */
  readonly bodies?: boolean;
  /** Errors are gathered and shown when all is over. */
  readonly errorsLast?: boolean;
  /** `\n` when not said. */
  readonly newline?: string;
  readonly call: (call: Call, stream: Stream) => readonly Entry[];
  readonly note: (note: Note, stream: Stream) => readonly Entry[];
  readonly head?: (random: Random) => readonly Entry[];
  readonly foot?: (random: Random) => readonly Entry[];
  /** Puts the whole into something: a JSON document. */
  readonly wrap?: (lines: readonly string[]) => readonly string[];
}

/**
 * Writes a log of a shape; the same seed gives the same text.
 *
 * @param share how much of the story is told, from its beginning: a number above 0, at most 1
 */
export function writeLog(shape: Shape, seed: number, share = 1): Log {
  const random = randomOf(seedOf(shape.name, seed));
  const { streams = 1, bodies = true, errorsLast = false } = shape;
  const hosts = hostsOf(random);
  const told = interleave(
    random,
    Array.from({ length: streams }, (_, index) =>
      entriesOf(shape, streamOf(index, random), { bodies, streams, hosts, share }),
    ),
  );
  const ordered = errorsLast
    ? [...told.filter(({ tells }) => !tells), ...told.filter(({ tells }) => tells)]
    : told;
  const entries = [...(shape.head?.(random) ?? []), ...ordered, ...(shape.foot?.(random) ?? [])];
  return assemble(shape, entries, random);
}

/** Shapes of one seed tell different stories. */
const seedOf = (name: string, seed: number): number =>
  [...name].reduce((mixed, letter) => Math.imul(mixed ^ letter.charCodeAt(0), 16777619), 2166136261 ^ seed);

function streamOf(index: number, random: Random): Stream {
  let counted = 0;
  return { index, random, count: () => ++counted };
}

function entriesOf(
  shape: Shape,
  stream: Stream,
  {
    bodies,
    streams,
    hosts,
    share,
  }: {
    readonly bodies: boolean;
    readonly streams: number;
    readonly hosts: readonly string[];
    readonly share: number;
  },
): readonly Entry[] {
  const all = story(stream.random, bodies, hosts);
  // Eight streams of a whole story each would be many times as long as one.
  const part = all.slice(0, Math.ceil(share * Math.max(12, Math.ceil((all.length * 2) / (streams + 1)))));
  return part.flatMap((happening) =>
    happening.kind === 'call' ? shape.call(happening.call, stream) : shape.note(happening.note, stream),
  );
}

/** Keeps the order within each stream. */
function interleave(random: Random, streams: readonly (readonly Entry[])[]): readonly Entry[] {
  const left = streams.map((entries) => [...entries]).filter(({ length }) => length > 0);
  const merged: Entry[] = [];
  while (left.length > 0) {
    const at = random.int(0, left.length - 1);
    const entry = left[at]?.shift();
    if (entry === undefined) left.splice(at, 1);
    else merged.push(entry);
  }
  return merged;
}

function assemble(shape: Shape, entries: readonly Entry[], random: Random): Log {
  const lines: string[] = [];
  const truth: Truth[] = [];
  let calls = 0;
  let at = Date.UTC(2026, 7, 20, random.int(0, 20), random.int(0, 59), random.int(0, 59), random.int(0, 999));
  for (const { write, tells, answers } of entries) {
    at += random.int(1, random.chance(0.2) ? 4000 : 300);
    if (tells !== undefined) truth.push({ ...tells, line: lines.length + 1 });
    if (answers) calls += 1;
    lines.push(...write(new Date(at)).split('\n'));
  }
  const { newline = '\n', wrap = (all: readonly string[]) => all } = shape;
  return { name: shape.name, text: `${wrap(lines).join(newline)}${newline}`, truth, calls };
}
