/**
 * What is open already, read without the streams of Node: those bring node:net or node:tty with them, which
 * takes longer to load than reading a paste.
 */
import { fstatSync, read, readSync } from 'node:fs';
import { errorCode } from '../../primitives/reason.js';
import { pasteFromTerminal } from './terminal.js';

/** Bytes as they come; a chunk is valid only until the next is taken. */
export type Chunks = AsyncGenerator<Uint8Array, void, undefined>;

const STDIN = 0;
const CHUNK = 1024 * 1024;

/**
 * Two buffers serve for the whole file, so that reading makes no garbage: one is filled while the other is
 * worked on. The first chunk, which for most files is all, is read at once.
 */
export async function* descriptorChunks(descriptor: number): Chunks {
  let current = new Uint8Array(sizeOfFirst(descriptor));
  let bytes = readSync(descriptor, current);
  if (bytes < CHUNK) {
    // Most files are small: no second buffer for them.
    for (; bytes > 0; bytes = readSync(descriptor, current)) yield current.subarray(0, bytes);
    return;
  }
  let other = new Uint8Array(CHUNK);
  while (bytes > 0) {
    const next = readNext(descriptor, other);
    // Whoever takes no more closes the file: what is being read then must not be left behind.
    try {
      yield current.subarray(0, bytes);
    } finally {
      bytes = (await next)();
    }
    [current, other] = [other, current];
  }
}

/** Thousands of small files would fill as many large buffers; one byte more than there is shows that it is all. */
function sizeOfFirst(descriptor: number): number {
  const stats = fstatSync(descriptor);
  return stats.isFile() && stats.size > 0 ? Math.min(CHUNK, stats.size + 1) : CHUNK;
}

/** A failure comes with the result, since nobody may be waiting yet when it happens. */
function readNext(descriptor: number, buffer: Uint8Array): Promise<() => number> {
  return new Promise((resolve) => {
    read(descriptor, buffer, 0, buffer.length, null, (error, bytes) => {
      resolve(() => {
        if (error !== null) throw error;
        return bytes;
      });
    });
  });
}

/** Standard input: a paste on a terminal, a file, or what is piped in. */
export async function* stdinChunks(): Chunks {
  if (isPlain()) yield* plainChunks();
  else if (process.stdin.isTTY)
    yield new TextEncoder().encode(await pasteFromTerminal(process.stdin, process.stderr));
  else yield* process.stdin as AsyncIterable<Uint8Array>;
}

/** Neither a terminal nor something that only the streams of Windows can read. */
function isPlain(): boolean {
  if (process.platform === 'win32') return false;
  const stats = fstatSync(STDIN);
  return stats.isFile() || stats.isFIFO() || stats.isSocket();
}

/** What is piped in by a program that does not wait is left to the stream, which does. */
async function* plainChunks(): Chunks {
  const buffer = new Uint8Array(CHUNK);
  for (;;) {
    let bytes: number;
    try {
      bytes = readSync(STDIN, buffer);
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error;
      yield* process.stdin as AsyncIterable<Uint8Array>;
      return;
    }
    if (bytes === 0) return;
    yield buffer.subarray(0, bytes);
  }
}
