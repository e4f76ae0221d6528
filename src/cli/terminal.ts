/**
 * Standard output and standard error: width, colour, and pipes that close early. They are written to directly:
 * the streams of `process` bring node:net or node:tty with them, which takes milliseconds to load.
 */
import { fstatSync, writeSync } from 'node:fs';
import type { ColourLevel } from '../page/paint.js';
import { errorCode } from '../primitives/reason.js';

const OUTPUT = 1;
const ERRORS = 2;
type Descriptor = typeof OUTPUT | typeof ERRORS;

/** Those whose reader is slow and that cannot wait; from then on the stream keeps what is to be written. */
const streams = new Map<Descriptor, NodeJS.WriteStream>();

/** Those whose reader has gone, or that cannot be written. */
const ended = new Set<Descriptor>();

/** A reader that has seen enough (`| head`) is no error; a full disk is. */
function failed(descriptor: Descriptor, error: unknown): void {
  const code = errorCode(error) ?? 'unknown error';
  ended.add(descriptor);
  if (code === 'EPIPE' || code === 'EOF') return;
  process.exitCode = 2;
  if (descriptor === OUTPUT) writeError(`why403: standard output cannot be written (${code})`);
}

function streamOf(descriptor: Descriptor): NodeJS.WriteStream {
  const stream = descriptor === OUTPUT ? process.stdout : process.stderr;
  stream.on('error', (error) => failed(descriptor, error));
  streams.set(descriptor, stream);
  return stream;
}

function write(descriptor: Descriptor, text: string): void {
  if (ended.has(descriptor)) return;
  let rest = new TextEncoder().encode(text);
  const stream = streams.get(descriptor);
  if (stream !== undefined) {
    stream.write(rest);
    return;
  }
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') {
      streamOf(descriptor).write(rest);
    } else failed(descriptor, error);
  }
}

export function writeOut(text: string): void {
  write(OUTPUT, text);
}

/** So much is gathered before it is written. */
const BATCH = 64 * 1024;

/** Text that comes in pieces, joined to larger ones. */
export function* inBatches(pieces: Iterable<string>): Iterable<string> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    yield batch.join('');
    batch = [];
    length = 0;
  }
  if (length > 0) yield batch.join('');
}

/** Until the reader has taken what waits, or has gone. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.removeListener('drain', done);
      stream.removeListener('close', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('close', done);
  });
}

/** Writes as it comes, no faster than the reader takes it, and stops when nobody reads any more. */
export async function writePieces(pieces: Iterable<string>): Promise<void> {
  for (const text of inBatches(pieces)) {
    writeOut(text);
    if (ended.has(OUTPUT)) return;
    const stream = streams.get(OUTPUT);
    if (stream?.writableNeedDrain === true) await drained(stream);
  }
}

/** Until all that was written has been taken, or nobody takes it any more. */
export async function written(): Promise<void> {
  for (const [descriptor, stream] of streams)
    if (!ended.has(descriptor)) await new Promise((resolve) => stream.write('', resolve));
}

/** What stands on the last line of standard error and is written over. */
let passing = '';

/** One line on standard error, as it is: `say` is what is to be called. */
export function writeError(line: string): void {
  const shown = passing;
  showPassing('');
  write(ERRORS, `${line}\n`);
  showPassing(shown);
}

/**
 * Shows how far the work is: a line on standard error that the next one replaces, on a terminal only. Empty text takes
 * it away.
 */
export function showPassing(text: string): void {
  if (text === passing || !(text === '' || showsErrors())) return;
  write(ERRORS, overwriting(passing, text));
  passing = text;
}

/** What is written over one line to make another of it, on terminals that know nothing but the start of a line. */
export const overwriting = (before: string, text: string): string =>
  text === '' ? `\r${' '.repeat(before.length)}\r` : `\r${text.padEnd(before.length)}`;

/** The stream of `process` tells, but is asked only where there may be a terminal. */
function mayBeTerminal(descriptor: 0 | Descriptor): boolean {
  try {
    return process.platform === 'win32' || fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Whether somebody sits at the keyboard and nothing is piped in. */
export function readsKeyboard(): boolean {
  return mayBeTerminal(0) && process.stdin.isTTY === true;
}

/** Whether something is piped or redirected in: neither a keyboard nor `/dev/null`. */
export function hasPipedInput(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

/** Whether standard output is a terminal. */
export function showsOutput(): boolean {
  return mayBeTerminal(OUTPUT) && process.stdout.isTTY === true;
}

function showsErrors(): boolean {
  return mayBeTerminal(ERRORS) && process.stderr.isTTY === true;
}

/** Columns of the terminal, 80 where there is none. */
export function columns(): number {
  return showsOutput() ? process.stdout.columns || 80 : 80;
}

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

let chosen: ColourChoice = 'auto';

/** What `--color` says, for all that this run writes. */
export function chooseColour(choice: ColourChoice): void {
  chosen = choice;
}

/**
 * What `--color` says; where it says nothing, no colour but on a terminal, and NO_COLOR and FORCE_COLOR (0 to 3) are
 * heeded. `always` takes the depth of FORCE_COLOR, 16 colours unless it says more.
 */
export function colourLevel(
  environment: NodeJS.ProcessEnv = process.env,
  choice: ColourChoice = chosen,
): ColourLevel {
  if (choice === 'never') return 0;
  const forced = environment['FORCE_COLOR'];
  const depth = forced === '2' ? 2 : forced === '3' ? 3 : 1;
  if (choice === 'always') return depth;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : depth;
  if (environment['NO_COLOR']) return 0;
  return showsOutput() && environment['TERM'] !== 'dumb' ? 1 : 0;
}
