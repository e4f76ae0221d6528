import { readFileSync } from 'node:fs';
import type { RawExchange } from '../../src/exchange/types.js';
import { FORMS, type Form } from '../../src/read/forms.js';
import type { ByteReader, Problem, Sink } from '../../src/read/types.js';

export interface Collected extends Sink {
  readonly exchanges: RawExchange[];
  readonly taken: string[];
  readonly problems: Problem[];
}

export function collect(): Collected {
  const exchanges: RawExchange[] = [];
  const taken: string[] = [];
  const problems: Problem[] = [];
  return {
    exchanges,
    taken,
    problems,
    exchange: (exchange) => void exchanges.push(exchange),
    took: (what) => void taken.push(what),
    problem: (problem) => void problems.push(problem),
  };
}

/** Feeds bytes in chunks of a size; each chunk is overwritten afterwards, as a reused buffer would be. */
export function feed(reader: ByteReader, bytes: Uint8Array, size = bytes.length || 1): void {
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.slice(at, at + size);
    reader.push(chunk);
    chunk.fill(0x22);
  }
  reader.end();
}

export function readWith(
  create: (options: { path: string }, sink: Sink) => ByteReader,
  input: string | Uint8Array,
  size?: number,
): Collected {
  const sink = collect();
  feed(
    create({ path: 'input' }, sink),
    typeof input === 'string' ? new TextEncoder().encode(input) : input,
    size,
  );
  return sink;
}

/** All that the reader of a form makes of an input. */
export function readAs(form: Form, input: string): Collected {
  const { reader } = FORMS[form];
  if (reader.of === 'bytes') return readWith(reader.create, input);
  const sink = collect();
  reader.read(input, { path: 'input' }, sink);
  return sink;
}

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
}
