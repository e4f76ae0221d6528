/** Feeds readers; an input that fails in the middle is a problem, and what came before it counts. */

import { reasonOf } from '../../primitives/reason.js';
import { type ByteReader, LIMITS, type Sink } from '../types.js';
import type { Chunks } from './descriptors.js';

const failedAt = (bytes: number, error: unknown) => ({
  at: `byte ${bytes}`,
  message: `${reasonOf(error)}; what comes before was read`,
});

/** Gives a reader all chunks, and the end. */
export async function feed(reader: ByteReader, chunks: Chunks, sink: Sink): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      reader.push(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    sink.problem(failedAt(bytes, error));
    sink.notUnderstood?.({ line: null });
  }
  reader.end();
}

/**
 * The text of all chunks, up to a limit.
 *
 * @param longest bytes
 */
export async function wholeText(
  chunks: Chunks,
  sink: Pick<Sink, 'problem' | 'notUnderstood'>,
  longest: number = LIMITS.textBytes,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      const left = longest - bytes;
      text += decoder.decode(chunk.subarray(0, left), { stream: true });
      bytes += chunk.length;
      if (chunk.length <= left) continue;
      const most = longest / 1024 / 1024;
      sink.problem({
        at: `byte ${longest}`,
        message: `only the first ${most} MB of a text are read`,
      });
      break;
    }
  } catch (error) {
    sink.problem(failedAt(bytes, error));
    sink.notUnderstood?.({ line: null });
  }
  return text + decoder.decode();
}
