/** A reader that is chosen by the first bytes of its input. */
import { type Head, headOf } from '../head.js';
import type { ByteReader } from '../types.js';

/** So much is looked at for what the input is. */
export const HEAD = 16 * 1024;

/** @param choose gets the beginning of the input, or all of a shorter one */
export function byFirstBytes(choose: (head: Head) => ByteReader): ByteReader {
  let reader: ByteReader | null = null;
  let waiting: Uint8Array[] = [];
  let length = 0;
  const start = (isComplete: boolean): ByteReader => {
    const started = choose(headOf(joined(waiting, length), isComplete));
    for (const chunk of waiting) started.push(chunk);
    waiting = [];
    return started;
  };
  return {
    push(chunk) {
      if (reader !== null) return reader.push(chunk);
      if (length === 0 && chunk.length >= HEAD) {
        reader = choose(headOf(chunk, false));
        return reader.push(chunk);
      }
      waiting.push(chunk.slice());
      length += chunk.length;
      if (length >= HEAD) reader = start(false);
    },
    end() {
      reader ??= start(true);
      reader.end();
    },
  };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
