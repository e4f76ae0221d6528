/** What containers, journals and CI put before each line, whoever wrote it. */
import type { Entry } from './log.js';
import type { Shape } from './shape.js';

/** Each line of an entry on its own, so that lines of others may come between. */
export function prefixed(
  entries: readonly Entry[],
  prefix: (at: Date, text: string) => string,
): readonly Entry[] {
  return entries.flatMap(({ write, tells, answers }) => {
    let written: readonly string[] | null = null;
    const count = write(new Date(0)).split('\n').length;
    return Array.from({ length: count }, (_, index): Entry => {
      const text = (at: Date): string => {
        written ??= write(at).split('\n');
        return prefix(at, written[index] ?? '');
      };
      return index === 0 ? { write: text, tells, answers: answers === true } : { write: text };
    });
  });
}

/** Several services that each write their own shape, every line behind a prefix. */
export function services(
  name: string,
  inner: readonly Shape[],
  prefix: (index: number, at: Date, text: string) => string,
): Shape {
  const shapeOf = (index: number): Shape => {
    const shape = inner[index];
    if (shape === undefined) throw new Error(`${name} has no service ${index}`);
    return shape;
  };
  const behind = (index: number, entries: readonly Entry[]): readonly Entry[] =>
    prefixed(entries, (at, text) => prefix(index, at, text));
  return {
    name,
    streams: inner.length,
    bodies: inner.every(({ bodies }) => bodies !== false),
    call: (call, stream) => behind(stream.index, shapeOf(stream.index).call(call, { ...stream, index: 0 })),
    note: (note, stream) => behind(stream.index, shapeOf(stream.index).note(note, { ...stream, index: 0 })),
  };
}
