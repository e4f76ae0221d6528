/**
 * What is open already, read without the streams of Node: those bring node:net or node:tty with them, which
 * takes longer than reading a paste.
 */
import { fstatSync, read, readSync } from 'node:fs';
import type { Chunks } from './chunks.js';
import { pasteFromTerminal } from './terminal.js';

const STDIN = 0;
const CHUNK = 1024 * 1024;

/**
 * One buffer serves for the whole file, so that reading makes no garbage. The first chunk, which for most
 * files is all, is read at once; the others leave the program free for other work meanwhile.
 */
export async function* descriptorChunks(descriptor: number): Chunks {
  const buffer = new Uint8Array(CHUNK);
  for (let bytes = readSync(descriptor, buffer); bytes > 0; bytes = await readNext(descriptor, buffer))
    yield buffer.subarray(0, bytes);
}

function readNext(descriptor: number, buffer: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    read(descriptor, buffer, 0, buffer.length, null, (error, bytes) => {
      if (error === null) resolve(bytes);
      else reject(error);
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
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      yield* process.stdin as AsyncIterable<Uint8Array>;
      return;
    }
    if (bytes === 0) return;
    yield buffer.subarray(0, bytes);
  }
}
