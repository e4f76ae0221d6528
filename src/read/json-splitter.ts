/**
 * Finds the elements of a large JSON document in a stream of bytes, so that each can be parsed alone and
 * memory stays flat. It tracks strings, escapes and depth; whether an element is JSON is for its parser.
 */
import { LIMITS } from './types.js';

/**
 * What counts as an element. `har`: the elements of `log.entries`, wherever key order puts it. `values`:
 * every top-level value, and the elements of top-level arrays. `lines`: as `values`, and the end of a line
 * ends every value (NDJSON), so that a broken line costs only itself.
 */
export type SplitLayout = 'har' | 'values' | 'lines';

/** One element. `bytes` is valid only during the call that hands it out. */
export interface JsonElement {
  readonly bytes: Uint8Array;
  /** Of its first byte, counted from 1. */
  readonly line: number;
  /** Of its first byte in the input, counted from 0. */
  readonly offset: number;
  /** Where its strings of more than LONG_STRING bytes lie (from the opening to behind the closing quote). */
  readonly longStrings: readonly { readonly start: number; readonly end: number }[];
}

/**
 * `cut`: the input, or the line, ends inside the element. `too-large`, `too-deep`: it exceeds a limit and
 * was skipped. `unexpected`: something that does not belong between elements. `unfinished`: the input ends
 * between elements, before its brackets are closed.
 */
export type SplitFault = 'cut' | 'too-large' | 'too-deep' | 'unexpected' | 'unfinished';

export interface SplitHandler {
  element(element: JsonElement): void;
  fault(fault: SplitFault, line: number, offset: number): void;
}

export interface JsonSplitter {
  push(chunk: Uint8Array): void;
  /** Reports what is cut. Returns whether `log.entries`, or any value, was there. */
  end(): { readonly found: boolean };
}

export const LONG_STRING = 64 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const NEWLINE = 0x0a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** What a byte means inside a value: 0 nothing, 1 quote, 2 opens, 3 closes, 4 end of line. */
const MEANING = byteTable({
  1: [QUOTE],
  2: [OPEN_BRACE, OPEN_BRACKET],
  3: [CLOSE_BRACE, CLOSE_BRACKET],
  4: [NEWLINE],
});
/** Bytes that end a number or a word. */
const WORD_STOP = byteTable({
  1: [QUOTE, COMMA, COLON, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, NEWLINE, 0x20, 0x09, 0x0d],
});
/** White space between tokens: also the record separator of RFC 7464 and the bytes of a UTF-8 mark. */
const SPACE = byteTable({ 1: [0x20, 0x09, 0x0a, 0x0d, 0x1e, 0xef, 0xbb, 0xbf] });

/** Nesting of the containers around the elements. */
const TOP = 0;
const ROOT_OBJECT = 1;
const LOG_OBJECT = 2;
const ELEMENTS = 3;

type Expected = 'value' | 'key' | 'colon' | 'comma';
type Scanning = 'nothing' | 'key' | 'element' | 'skipped';

export function createJsonSplitter(
  layout: SplitLayout,
  handler: SplitHandler,
  limits: { readonly entryBytes: number; readonly nesting: number } = LIMITS,
): JsonSplitter {
  let base = 0;
  let line = 1;
  let level = TOP;
  let expected: Expected = 'value';
  let key = '';
  let found = false;
  /** One report for a run of bytes that do not belong there. */
  let complained = false;

  let scanning: Scanning = 'nothing';
  let depth = 0;
  let inString = false;
  let escaped = false;
  let inWord = false;
  let dropped = false;
  let startLine = 1;
  let startOffset = 0;
  let stringOffset = 0;
  let longStrings: { start: number; end: number }[] = [];
  /** The bytes of a key or an element that began in an earlier chunk. */
  let carried = new Uint8Array(0);
  let carriedLength = 0;

  function begin(what: Scanning, byte: number, at: number): void {
    scanning = what;
    startLine = line;
    startOffset = base + at;
    inString = byte === QUOTE;
    stringOffset = startOffset;
    depth = byte === OPEN_BRACE || byte === OPEN_BRACKET ? 1 : 0;
    inWord = !inString && depth === 0;
    dropped = what === 'skipped';
    if (!inWord) complained = false;
  }

  /** Scans on within a key or value; gives the index behind what it took. Sets `depth` etc. as it goes. */
  function scan(chunk: Uint8Array, from: number): number {
    const end = chunk.length;
    let at = from;
    let deep = depth;
    let lines = line;
    let string = inString;
    bytes: while (at < end) {
      if (string) {
        if (escaped) {
          escaped = false;
          if (chunk[at] !== NEWLINE) at++;
        }
        // A raw end of line shows that the closing quote is missing.
        let stop = 0;
        for (; at < end; at++) {
          stop = chunk[at] as number;
          if (stop === QUOTE || stop === NEWLINE) break;
          if (stop !== BACKSLASH) continue;
          if (at + 1 === end) escaped = true;
          else if (chunk[at + 1] !== NEWLINE) at++;
        }
        if (at === end) break;
        string = false;
        if (stop === QUOTE) {
          at++;
          if (base + at - stringOffset > LONG_STRING) noteLongString(base + at);
        }
        if (deep === 0) break;
      }
      for (;;) {
        if (at === end) break bytes;
        const meaning = MEANING[chunk[at++] as number];
        if (meaning === 0) continue;
        if (meaning === 1) {
          string = true;
          stringOffset = base + at - 1;
          continue bytes;
        }
        if (meaning === 2) {
          deep++;
          if (deep > limits.nesting && !dropped) drop('too-deep', base + at);
        } else if (meaning === 3) {
          deep--;
          if (deep === 0) break bytes;
        } else {
          if (layout === 'lines') {
            at--;
            break bytes;
          }
          lines++;
        }
      }
    }
    depth = deep;
    line = lines;
    inString = string;
    return at;
  }

  function noteLongString(end: number): void {
    if (!dropped) longStrings.push({ start: stringOffset - startOffset, end: end - startOffset });
  }

  function drop(fault: 'too-large' | 'too-deep', end: number): void {
    dropped = true;
    carriedLength = 0;
    if (scanning !== 'element') return;
    handler.fault(end - startOffset > limits.entryBytes ? 'too-large' : fault, startLine, startOffset);
  }

  function carry(part: Uint8Array): void {
    const needed = carriedLength + part.length;
    if (needed > carried.length) {
      const grown = new Uint8Array(Math.max(needed, Math.min(carried.length * 2, limits.entryBytes)));
      grown.set(carried.subarray(0, carriedLength));
      carried = grown;
    }
    carried.set(part, carriedLength);
    carriedLength = needed;
  }

  /** The bytes of what was scanned, up to `at` in this chunk. */
  function taken(chunk: Uint8Array, at: number): Uint8Array {
    if (carriedLength === 0) return chunk.subarray(startOffset - base, at);
    carry(chunk.subarray(0, at));
    return carried.subarray(0, carriedLength);
  }

  function finish(chunk: Uint8Array, at: number): void {
    const length = base + at - startOffset;
    if (!dropped && length > limits.entryBytes) drop('too-large', base + at);
    if (scanning === 'key') key = dropped ? '' : readKey(taken(chunk, at));
    if (!dropped && scanning === 'element') {
      const bytes = taken(chunk, at);
      if (inWord && !isWord(bytes)) unexpected(startOffset);
      else {
        complained = false;
        found = true;
        handler.element({ bytes, line: startLine, offset: startOffset, longStrings });
      }
    }
    expected = scanning === 'key' ? 'colon' : level === TOP ? 'value' : 'comma';
    forget();
  }

  function forget(): void {
    scanning = 'nothing';
    depth = 0;
    inString = false;
    escaped = false;
    inWord = false;
    carriedLength = 0;
    if (longStrings.length > 0) longStrings = [];
    if (carried.length > 4 * 1024 * 1024) carried = new Uint8Array(0);
  }

  /** The end of a line in the layout `lines`: whatever is open is cut. */
  function endLine(at: number): void {
    if (scanning === 'element' && !dropped) {
      const tooLarge = base + at - startOffset > limits.entryBytes;
      handler.fault(tooLarge ? 'too-large' : 'cut', startLine, startOffset);
    } else if (scanning === 'nothing' && level !== TOP) handler.fault('unfinished', line, base + at);
    forget();
    level = TOP;
    expected = 'value';
    complained = false;
  }

  function unexpected(offset: number): void {
    if (!complained) handler.fault('unexpected', line, offset);
    complained = true;
  }

  function close(): void {
    level = layout === 'har' ? level - 1 : TOP;
    expected = level === TOP ? 'value' : 'comma';
    complained = false;
  }

  function beginValue(byte: number, at: number): void {
    if (level === ELEMENTS) begin('element', byte, at);
    else if (layout !== 'har') {
      if (byte === OPEN_BRACKET) open(ELEMENTS, 'value');
      else begin('element', byte, at);
    } else if (level === TOP) {
      if (byte === OPEN_BRACE) open(ROOT_OBJECT, 'key');
      else unexpected(base + at);
    } else if (level === ROOT_OBJECT && key === 'log' && byte === OPEN_BRACE) open(LOG_OBJECT, 'key');
    else if (level === LOG_OBJECT && key === 'entries' && byte === OPEN_BRACKET) open(ELEMENTS, 'value');
    else begin('skipped', byte, at);
  }

  function open(inner: number, next: Expected): void {
    level = inner;
    expected = next;
    complained = false;
    if (inner === ELEMENTS) found = true;
  }

  /** One byte between values. What does not belong there is passed over up to the next that makes sense. */
  function step(byte: number, at: number): void {
    const inObject = level === ROOT_OBJECT || level === LOG_OBJECT;
    if (byte === (inObject ? CLOSE_BRACE : CLOSE_BRACKET) && level !== TOP) close();
    else if (byte === COMMA && (expected !== 'value' || complained) && level !== TOP) {
      if (expected === 'key') unexpected(base + at);
      else {
        expected = inObject ? 'key' : 'value';
        complained = false;
      }
    } else if (byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET) unexpected(base + at);
    else if (byte === COLON) {
      if (expected !== 'colon') unexpected(base + at);
      else {
        expected = 'value';
        complained = false;
      }
    } else if (expected === 'value') beginValue(byte, at);
    else if (expected === 'key' && byte === QUOTE) begin('key', byte, at);
    else {
      unexpected(base + at);
      if (expected === 'comma' && inObject && byte === QUOTE) begin('key', byte, at);
      else if (expected === 'comma' && !inObject && byte === OPEN_BRACE) begin('element', byte, at);
    }
  }

  return {
    push(chunk) {
      const end = chunk.length;
      let at = 0;
      while (at < end) {
        if (scanning === 'nothing') {
          const byte = chunk[at] as number;
          if (byte === NEWLINE) {
            if (layout === 'lines') endLine(at);
            line++;
          } else if (SPACE[byte] === 0) step(byte, at);
          at++;
          continue;
        }
        if (inWord) {
          while (at < end && WORD_STOP[chunk[at] as number] === 0) at++;
          if (at < end) finish(chunk, at);
          continue;
        }
        at = scan(chunk, at);
        if (depth === 0 && !inString) finish(chunk, at);
        else if (at < end) endLine(at);
      }
      if ((scanning === 'element' || scanning === 'key') && !dropped) {
        if (base + end - startOffset > limits.entryBytes) drop('too-large', base + end);
        else carry(chunk.subarray(Math.max(0, startOffset - base)));
      }
      base += end;
    },
    end() {
      if (inWord) finish(new Uint8Array(0), 0);
      if (scanning === 'element' && !dropped) handler.fault('cut', startLine, startOffset);
      else if (scanning !== 'nothing' ? scanning !== 'element' : level !== TOP) {
        handler.fault('unfinished', line, base);
      }
      return { found };
    },
  };
}

/** True of the numbers and literals that JSON knows. */
function isWord(bytes: Uint8Array): boolean {
  if (bytes.length > 64) return false;
  return /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(new TextDecoder().decode(bytes));
}

/** A key as text; the escapes that JSON allows in one are resolved. */
function readKey(bytes: Uint8Array): string {
  if (bytes.length > 256) return '';
  try {
    return String(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return '';
  }
}

function byteTable(classes: Readonly<Record<number, readonly number[]>>): Uint8Array {
  const table = new Uint8Array(256);
  for (const [meaning, bytes] of Object.entries(classes))
    for (const byte of bytes) table[byte] = Number(meaning);
  return table;
}
