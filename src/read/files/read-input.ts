/** Reads one input into a sink: opens it, finds out its form, feeds the reader of that form. */

import { reasonOf } from '../../primitives/reason.js';
import { detectForm, FORMS, type Form, type Reader } from '../forms.js';
import { type Head, headOf } from '../head.js';
import type { Sink } from '../types.js';
import { isBinary, knownBinary } from './binary.js';
import { type Peeked, peek, rawChunks, readableChunks } from './chunks.js';
import { inUtf8 } from './code-page.js';
import { feed, wholeText } from './feed.js';
import { deferredSink, isNamedInput, isNamedRecording, NO_CALL, type OpenFileSink } from './in-folder.js';
import type { InputRef } from './inputs.js';

export interface ReadInputOptions {
  /** The form, when it is not to be found out. */
  readonly as?: Form | undefined;
  /** Forms beside those of recordings that the asker takes, too; they are looked for first. */
  readonly others?: readonly OtherForm[];
  /**
   * Is given the whole text of what is pasted, and of a small log, when its exchanges were read. True when something was found
   * in it.
   */
  readonly rest?: (text: string, path: string, form: Form) => boolean;
}

/** A form of input that only one question takes: it holds no exchanges, and is read whole. */
export interface OtherForm {
  readonly detect: (head: Head, path: string) => boolean;
  /** Bytes of the longest text. */
  readonly longest: number;
  /** False when nothing of it could be read; its problems are told by the reader itself. */
  readonly read: (text: string, path: string, found: FoundFile) => Promise<boolean>;
}

/** How an input came to be read. */
export interface FoundFile {
  /** In a folder, and not by its own name. */
  readonly isFound: boolean;
  /** Of a file that was found: it holds bytes, no text. */
  readonly isBinary: boolean;
}

/**
 * `ok` is false when nothing of the input could be read; `error` then says why, in one line with its name. A file that was
 * found in a folder may hold no call without being at fault.
 */
export type ReadResult =
  | { readonly ok: true; readonly holdsCalls: boolean }
  | { readonly ok: false; readonly error: string /** The same without its name. */; readonly reason: string };

/** So much of an input is looked at to find out its form. */
const HEAD_BYTES = 256 * 1024;

/**
 * Never throws. What is broken in the middle is a problem in the sink; what was whole before it counts.
 *
 * @param openSink `run.input` of a run, or whatever else takes exchanges.
 */
export async function readInput(
  input: InputRef,
  openSink: OpenFileSink,
  options: ReadInputOptions = {},
): Promise<ReadResult> {
  const failed = (reason: string): ReadResult => ({
    ok: false,
    error: `${nameOf(input)}: ${reason}`,
    reason,
  });
  if (input.kind === 'unusable') return failed(input.reason);
  // Whoever says what the files of a folder are means all of them.
  const isFound =
    input.kind === 'file' &&
    input.folder !== undefined &&
    options.as === undefined &&
    !isNamedRecording(input.path);
  const holdsNothing = (reason: string): ReadResult => {
    if (!isFound) return failed(reason);
    openSink(input.path, NO_CALL);
    return { ok: true, holdsCalls: false };
  };
  const raw = rawChunks(input);
  try {
    const peeked = await peek(readableChunks(raw), HEAD_BYTES);
    if (peeked.complete && isBlank(peeked.head)) return holdsNothing('is empty');
    const head = headOf(peeked.head, peeked.complete);
    const other = options.as === undefined && options.others?.find(({ detect }) => detect(head, input.path));
    // Waited for here: what is open is closed when this ends.
    if (other) {
      const isFile = input.kind === 'file' && input.folder !== undefined;
      if (!isFile && isBinary(peeked.head)) return failed('holds binary data, no text');
      return await readOther(other, input, peeked, { isFound: isFile, isBinary: isBinary(peeked.head) });
    }
    // It was looked for as one of the others (a page of documentation, some YAML) and is none of them.
    if (isFound && !isNamedInput(input.path) && !(options.rest && head.text.includes('/api/v2/')))
      return holdsNothing('holds no calls');
    const form = options.as ?? detectForm(peeked.head, peeked.complete);
    const { reader } = FORMS[form];
    const known = options.as === undefined ? knownBinary(peeked.head) : null;
    if (known !== null) return holdsNothing(known);
    if (reader.of === 'text' && isBinary(peeked.head)) return holdsNothing('holds binary data, no text');

    const counts = { exchanges: 0, problems: 0 };
    // What was recognised as a recording is one, and says itself what is wrong with it.
    const deferred = isFound && FORMS[form].pasted ? deferredSink(openSink, input.path, form) : null;
    const sink = deferred?.sink ?? openSink(input.path, form);
    const text = await readWith(reader, peeked, input.path, countingSink(sink, counts));
    const small = form === 'log' && peeked.complete ? new TextDecoder().decode(peeked.head) : null;
    const whole = text ?? small;
    // Most files of a folder are none of ours.
    const mayHold = whole !== null && (!isFound || whole.includes('/api/v2/'));
    const foundRest = mayHold && options.rest?.(whole, input.path, form) === true;
    if (deferred?.end(foundRest) === false) return { ok: true, holdsCalls: foundRest };
    return counts.exchanges === 0 && counts.problems > 0 && !foundRest
      ? failed('nothing in it could be read')
      : { ok: true, holdsCalls: true };
  } catch (error) {
    return failed(reasonOf(error));
  } finally {
    await raw.return();
  }
}

async function readOther(
  other: OtherForm,
  input: InputRef,
  { chunks }: Peeked,
  found: FoundFile,
): Promise<ReadResult> {
  const problems: string[] = [];
  const text = await wholeText(
    inUtf8(chunks),
    { problem: ({ message }) => problems.push(message) },
    other.longest,
  );
  const [reason] = problems;
  // A part of such a text says less than all of it, and not that it is a part.
  if (reason !== undefined) return { ok: false, error: `${nameOf(input)}: ${reason}`, reason };
  return { ok: true, holdsCalls: await other.read(text, input.path, found) };
}

function nameOf(input: InputRef): string {
  return input.kind === 'stdin' ? 'standard input' : input.path;
}

/** @returns the text of what is read whole */
async function readWith(
  reader: Reader,
  { chunks }: Peeked,
  path: string,
  sink: Sink,
): Promise<string | null> {
  if (reader.of === 'bytes') {
    await feed(reader.create({ path }, sink), chunks, sink);
    return null;
  }
  const text = await wholeText(inUtf8(chunks), sink);
  reader.read(text, { path }, sink);
  return text;
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
