/** The body of the published document, handed on piece by piece; what is none is told by its first byte. */
import type { Readable } from 'node:stream';
import { decoded } from './body.js';
import type { Deadline } from './deadline.js';
import { cutShort, damaged, noJson, tooLarge, tooSlow, unknownEncoding } from './document-failure.js';
import { aborted } from './failure.js';
import type { LiveFailure } from './types.js';

export interface BodySettings {
  /** Who sends it. */
  readonly host: string;
  readonly deadline: Deadline;
  /** Bytes after decompression. */
  readonly maxBytes: number;
}

export type BodyReceived =
  /** Bytes after decompression. */
  { readonly ok: true; readonly bytes: number } | { readonly ok: false; readonly failure: LiveFailure };

const failed = (failure: LiveFailure): BodyReceived => ({ ok: false, failure });

/**
 * @param encoding the value of Content-Encoding, '' for none
 * @throws what the sink throws
 */
export async function receive(
  body: Readable,
  encoding: string,
  sink: { push(chunk: Uint8Array): void },
  { host, deadline, maxBytes }: BodySettings,
): Promise<BodyReceived> {
  const plain = decoded(body, encoding);
  if (plain === null) return failed(unknownEncoding(host));
  const chunks = plain[Symbol.asyncIterator]();
  let bytes = 0;
  let begun = false;
  try {
    for (;;) {
      const next = await chunks.next().catch((error: unknown) => ({ error }));
      if ('error' in next) return failed(brokenBy(next.error));
      if (next.done === true) break;
      bytes += next.value.length;
      if (bytes > maxBytes) return failed(tooLarge(host, maxBytes));
      if (!begun) {
        const first = firstOf(next.value);
        if (first !== null && first !== OPEN_BRACE) return failed(noJson(host, first === LESS_THAN));
        begun = first !== null;
      }
      sink.push(next.value);
    }
  } finally {
    body.destroy();
  }
  return begun ? { ok: true, bytes } : failed(noJson(host, false));

  function brokenBy(error: unknown): LiveFailure {
    if (deadline.isAborted()) return aborted();
    if (deadline.isOver()) return tooSlow(host, bytes, deadline.limit);
    return isDamage(error) ? damaged(host) : cutShort(host, bytes);
  }
}

/** By the codes of `node:zlib`. That its data ends too soon is no damage, but a cut. */
const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^(?:Z_(?!BUF_ERROR)|ERR__ERROR_|ERR_BROTLI)/.test(error.code);

const OPEN_BRACE = 0x7b;
const LESS_THAN = 0x3c;
/** White space of JSON (RFC 8259, section 2), and the bytes of a byte order mark. */
const BEFORE: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];

/** The first byte that says what a document is; null when there is none yet. */
const firstOf = (chunk: Uint8Array): number | null => chunk.find((byte) => !BEFORE.includes(byte)) ?? null;
