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
  const last = decoded(body, encoding);
  if (last === null) return { text: null, truncated: true, error: null };

  const decoder = decoderFor(contentType);
  let text = '';
  let left = limit;
  try {
    for await (const chunk of last) {
      text += decoder.decode(chunk.subarray(0, left), { stream: true });
      if (chunk.length > left) return { text: text.slice(0, BEGINNING), truncated: true, error: null };
      left -= chunk.length;
    }
  } catch (error) {
    return { text, truncated: true, error };
  }
  return { text: text + decoder.decode(), truncated: false, error: null };
}

/**
 * The body without its compression, whose errors reach whoever reads it; null when the compression is not known, and
 * the body is ended.
 *
 * @param encoding the value of Content-Encoding, '' for none
 */
export function decoded(body: Readable, encoding: string): AsyncIterable<Uint8Array> | null {
  // An error after the last byte that is wanted must not become an uncaught one.
  body.on('error', () => {});
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 2 || names.some((name) => !Object.hasOwn(DECODERS, name))) {
    body.destroy();
    return null;
  }
  const decoders = names.toReversed().flatMap((name) => DECODERS[name]?.() ?? []);
  // `pipeline` ends all streams when one ends; errors reach the reader of the last.
  if (decoders.length > 0) pipeline([body, ...decoders], () => {});
  return decoders.at(-1) ?? body;
}

function decoderFor(contentType: string): TextDecoder {
  const charset = /;\s*charset="?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
