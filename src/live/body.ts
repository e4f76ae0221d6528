/** The body of an answer: decompressed, decoded, and never longer than a limit. */
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export interface BodyRead {
  /** null when it cannot be decompressed. */
  readonly text: string | null;
  /** True when a part is missing: it was too large, cut off, or damaged. */
  readonly truncated: boolean;
  /** What broke off the reading; null when nothing did. */
  readonly error: unknown;
}

/** Characters that are kept of a body that is too large: nothing is learnt from a part, it is only shown. */
const BEGINNING = 64 * 1024;

/** What is asked for by `Accept-Encoding`. */
export const ENCODINGS = 'gzip, deflate, br';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads a body to its end or to `limit` bytes (after decompression); the rest is not fetched.
 *
 * @param encoding the value of Content-Encoding, '' for none
 * @param contentType gives the charset; UTF-8 where it names none
 */
export async function readBody(
  body: Readable,
  encoding: string,
  contentType: string,
  limit: number,
): Promise<BodyRead> {
  // An error after the last byte that is wanted must not become an uncaught one.
  body.on('error', () => {});
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 2 || names.some((name) => !Object.hasOwn(DECODERS, name))) {
    body.destroy();
    return { text: null, truncated: true, error: null };
  }
  const decoders = names.toReversed().flatMap((name) => DECODERS[name]?.() ?? []);
  const last = decoders.at(-1) ?? body;
  // `pipeline` ends all streams when one ends; errors reach the loop below.
  if (decoders.length > 0) pipeline([body, ...decoders], () => {});

  const decoder = decoderFor(contentType);
  let text = '';
  let left = limit;
  try {
    for await (const chunk of last as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk.subarray(0, left), { stream: true });
      if (chunk.length > left) return { text: text.slice(0, BEGINNING), truncated: true, error: null };
      left -= chunk.length;
    }
  } catch (error) {
    return { text, truncated: true, error };
  }
  return { text: text + decoder.decode(), truncated: false, error: null };
}

function decoderFor(contentType: string): TextDecoder {
  const charset = /;\s*charset="?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
