/** Files that a flag names: read whole, and never more than they may hold, whatever they turn out to be. */
import { closeSync, openSync, readSync } from 'node:fs';
import { PlainError } from '../../primitives/plain-error.js';

const MEGABYTE = 1024 * 1024;
const CHUNK = 64 * 1024;

/**
 * The text of a file, a pipe or a device (UTF-8).
 * @param file its path, or 0 for standard input
 * @param limit megabytes that it may have
 * @param whatToDo what to do about a larger one: `name the file that holds only the token`
 * @throws PlainError when it is larger; the error of the system when it cannot be read
 */
export function readSmallFile(file: string | 0, limit: number, whatToDo: string): string {
  const descriptor = file === 0 ? 0 : openSync(file, 'r');
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const chunk = Buffer.alloc(CHUNK);
      const bytes = readSync(descriptor, chunk);
      if (bytes === 0) return Buffer.concat(chunks).toString('utf8');
      size += bytes;
      if (size > limit * MEGABYTE) throw tooLarge(limit, whatToDo);
      chunks.push(chunk.subarray(0, bytes));
    }
  } finally {
    if (file !== 0) closeSync(descriptor);
  }
}

/** The same of a stream that does not wait, such as standard input. */
export async function readSmallStream(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  whatToDo: string,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit * MEGABYTE) throw tooLarge(limit, whatToDo);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const tooLarge = (limit: number, whatToDo: string): PlainError =>
  new PlainError(`is larger than ${limit} MB; ${whatToDo}`);
