/** Reads one input into a run: opens it, finds out its form, feeds the reader of that form. */
import type { Run } from '../../run/types.js';
import { detectForm } from '../detect.js';
import { createHarReader } from '../har/index.js';
import { createExchangeReader } from '../json/exchange-file.js';
import { readCurl, readHttp, readText } from '../text/index.js';
import { type ByteReader, type Form, LIMITS, type Sink, type TextReader } from '../types.js';
import { type Peeked, peek, rawChunks, readableChunks } from './chunks.js';
import type { Chunks } from './descriptors.js';
import type { InputRef } from './inputs.js';
import { reasonOf } from './reason.js';

export type TextForm = 'curl' | 'http' | 'text';
export type TextReaders = Readonly<Record<TextForm, TextReader>>;

export interface ReadInputOptions {
  /** The form, when it is not to be found out. */
  readonly as?: Form;
  /** Readers of text forms; without them those of this package. */
  readonly textReaders?: TextReaders;
}

/** `ok` is false when nothing of the input could be read; `error` then says why, in one line with its name. */
export type ReadResult = { readonly ok: true } | { readonly ok: false; readonly error: string };

const TEXT_READERS: TextReaders = { curl: readCurl, http: readHttp, text: readText };

/** So much of an input is looked at to find out its form. */
const HEAD_BYTES = 256 * 1024;

/** Never throws. What is broken in the middle is a problem in the sink; what was whole before it counts. */
export async function readInput(
  input: InputRef,
  run: Pick<Run, 'input'>,
  options: ReadInputOptions = {},
): Promise<ReadResult> {
  const failed = (reason: string): ReadResult => ({ ok: false, error: `${nameOf(input)}: ${reason}` });
  if (input.kind === 'unusable') return failed(input.reason);
  const raw = rawChunks(input);
  try {
    const peeked = await peek(readableChunks(raw), HEAD_BYTES);
    if (peeked.complete && isBlank(peeked.head)) return failed('is empty');
    const form = options.as ?? detectForm(peeked.head, peeked.complete);
    const isText = form === 'text' || form === 'curl' || form === 'http';
    const binary = isText ? binaryKind(peeked.head) : null;
    if (binary !== null) return failed(binary);

    const counts = { exchanges: 0, problems: 0 };
    const sink = countingSink(run.input(input.path, form), counts);
    if (isText) await readAsText(form, peeked, input.path, sink, options);
    else await feed(byteReader(form, input.path, sink), peeked.chunks, sink);
    return counts.exchanges === 0 && counts.problems > 0
      ? failed('nothing in it could be read')
      : { ok: true };
  } catch (error) {
    return failed(reasonOf(error));
  } finally {
    await raw.return();
  }
}

function nameOf(input: InputRef): string {
  return input.kind === 'stdin' ? 'standard input' : input.path;
}

function byteReader(form: 'har' | 'exchange' | 'ndjson', path: string, sink: Sink): ByteReader {
  if (form === 'har') return createHarReader({ path }, sink);
  return createExchangeReader({ path }, sink, form === 'ndjson' ? 'lines' : 'document');
}

async function feed(reader: ByteReader, chunks: Chunks, sink: Sink): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      reader.push(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    sink.problem({ at: `byte ${bytes}`, message: `${reasonOf(error)}; what comes before was read` });
  }
  reader.end();
}

async function readAsText(
  form: TextForm,
  { chunks }: Peeked,
  path: string,
  sink: Sink,
  options: ReadInputOptions,
): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      const left = LIMITS.textBytes - bytes;
      text += decoder.decode(chunk.subarray(0, left), { stream: true });
      bytes += chunk.length;
      if (chunk.length <= left) continue;
      const most = LIMITS.textBytes / 1024 / 1024;
      sink.problem({
        at: `byte ${LIMITS.textBytes}`,
        message: `only the first ${most} MB of a text are read`,
      });
      break;
    }
  } catch (error) {
    sink.problem({ at: `byte ${bytes}`, message: `${reasonOf(error)}; what comes before was read` });
  }
  const readers = options.textReaders ?? TEXT_READERS;
  readers[form](text + decoder.decode(), { path }, sink);
}

function countingSink(sink: Sink, counts: { exchanges: number; problems: number }): Sink {
  return {
    ...sink,
    exchange(exchange) {
      counts.exchanges++;
      sink.exchange(exchange);
    },
    problem(problem) {
      counts.problems++;
      sink.problem(problem);
    },
  };
}

/** Nothing but white space or a byte order mark. */
function isBlank(head: Uint8Array): boolean {
  return head.every(
    (byte) =>
      byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf,
  );
}

/** What binary data an input is, in one line, or null for text. */
function binaryKind(head: Uint8Array): string | null {
  const start = String.fromCharCode(...head.subarray(0, 4));
  if (start === 'PK\u0003\u0004') return 'is a ZIP archive; unpack it first';
  const sample = head.subarray(0, 65_536);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return start === '%PDF' || controls > sample.length / 50 ? 'holds binary data, no text' : null;
}

/** Control characters that text does not hold; escapes of terminal colours are left to text. */
function isControl(byte: number): boolean {
  return byte < 0x08 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);
}
