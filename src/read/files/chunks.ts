/** Inputs as streams of bytes: opened, unpacked, and in UTF-8. A chunk is valid only until the next is taken. */
import { closeSync, openSync } from 'node:fs';
import { PlainError } from '../../primitives/plain-error.js';
import { detectEncoding, type Encoding } from '../head.js';
import { type Chunks, descriptorChunks, stdinChunks } from './descriptors.js';
import type { InputRef } from './inputs.js';

/** Recordings shrink to a tenth or so; what grows beyond this is meant to exhaust the reader. */
const UNPACK = { freeBytes: 64 * 1024 * 1024, ratio: 200, mostBytes: 16 * 1024 ** 3 };

/** The bytes as they are. */
export function rawChunks(input: Exclude<InputRef, { kind: 'unusable' }>): Chunks {
  switch (input.kind) {
    case 'file':
      return fileChunks(input.path);
    case 'stdin':
      return stdinChunks();
    case 'text':
      return textChunks(input.text);
  }
}

/** Unpacks gzip and zlib, and turns UTF-16 into UTF-8. */
export async function* readableChunks(raw: Chunks): Chunks {
  const packed = await peek(raw, 2);
  const gzip = isGzip(packed.head);
  const isPacked = gzip || isZlib(packed.head);
  const bytes = await peek(isPacked ? unpack(packed.chunks, gzip) : packed.chunks, 4);
  const encoding = detectEncoding(bytes.head);
  yield* encoding === 'utf-8' ? bytes.chunks : toUtf8(bytes.chunks, encoding);
}

export interface Peeked {
  /** At least the bytes asked for, when there are so many. */
  readonly head: Uint8Array;
  /** True when `head` is all. */
  readonly complete: boolean;
  /** All chunks, the head first. */
  readonly chunks: Chunks;
}

/** When reading fails behind the first bytes, those are given all the same, and `chunks` fails behind them. */
export async function peek(chunks: Chunks, bytes: number): Promise<Peeked> {
  let head = new Uint8Array(0);
  try {
    while (head.length < bytes) {
      const next = await chunks.next();
      if (next.done) return { head, complete: true, chunks: headFirst(head, chunks) };
      const joined = new Uint8Array(head.length + next.value.length);
      joined.set(head);
      joined.set(next.value, head.length);
      head = joined;
    }
  } catch (error) {
    if (head.length === 0) throw error;
    return { head, complete: false, chunks: headFirst(head, failing(error)) };
  }
  return { head, complete: false, chunks: headFirst(head, chunks) };
}

async function* headFirst(head: Uint8Array, rest: Chunks): Chunks {
  yield head;
  yield* rest;
}

// biome-ignore lint/correctness/useYield: a stream that fails has nothing to give.
async function* failing(error: unknown): Chunks {
  throw error;
}

async function* fileChunks(path: string): Chunks {
  const descriptor = openSync(path, 'r');
  try {
    yield* descriptorChunks(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

async function* textChunks(text: string): Chunks {
  yield new TextEncoder().encode(text);
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The header of RFC 1950 as compressors write it; no text begins so. */
function isZlib(head: Uint8Array): boolean {
  return head[0] === 0x78 && (head[1] === 0x01 || head[1] === 0x9c || head[1] === 0xda);
}

async function* unpack(packed: Chunks, endsInLength: boolean): Chunks {
  // Few inputs are packed, and these take long to load.
  const { constants, createUnzip } = await import('node:zlib');
  const { Readable } = await import('node:stream');
  let bytesIn = 0;
  let bytesOut = 0;
  let tail = new Uint8Array(0);
  async function* copies(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      bytesIn += chunk.length;
      tail = Uint8Array.of(...tail, ...chunk.subarray(-4)).slice(-4);
      yield chunk.slice();
    }
  }
  // With a flush at the end, what was unpacked is not thrown away when the data is cut off.
  const unzip = createUnzip({ chunkSize: 256 * 1024, finishFlush: constants.Z_SYNC_FLUSH });
  const source = Readable.from(copies(), { highWaterMark: 1 });
  source.on('error', (error) => unzip.destroy(error));
  source.pipe(unzip);
  try {
    for await (const chunk of unzip as AsyncIterable<Uint8Array>) {
      bytesOut += chunk.length;
      if (bytesOut > UNPACK.mostBytes || bytesOut > UNPACK.freeBytes + bytesIn * UNPACK.ratio) {
        throw new PlainError('the compressed data unpacks to far more than a recording would');
      }
      yield chunk;
    }
  } finally {
    source.destroy();
    unzip.destroy();
  }
  if (endsInLength && !isLength(tail, bytesOut))
    throw new PlainError('the compressed data seems to be cut off');
}

/** Gzip ends with the length of its contents (RFC 1952, section 2.3.1). */
function isLength(tail: Uint8Array, length: number): boolean {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  return tail.length === 4 && view.getUint32(0, true) === length % 2 ** 32;
}

async function* toUtf8(chunks: Chunks, encoding: Encoding): Chunks {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}
