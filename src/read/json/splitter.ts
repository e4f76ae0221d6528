/**
 * Finds the elements of a large JSON document in a stream of bytes, so that each can be parsed alone and
 * memory stays flat. It tracks strings, escapes and depth; whether an element is JSON is for its parser.
 */

import { LIMITS } from '../types.js';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  isWord,
  MEANING,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  readKey,
  SPACE,
  WORD_STOP,
} from './bytes.js';
import { createCarriedBytes } from './carried-bytes.js';
import { LISTS, type SplitLayout } from './layouts.js';
import { pairsOf, quoteEnd, stringEnd } from './string-end.js';

const NO_KEYS: readonly string[] = [];

/** One element. `bytes` is valid only during the call that hands it out. */
export interface JsonElement {
  readonly bytes: Uint8Array;
  /** Of its first byte, counted from 1. */
  readonly line: number;
  /** Of its first byte in the input, counted from 0. */
  readonly offset: number;
  /** Where its strings of more than LONG_STRING bytes lie (from the opening to behind the closing quote). */
  readonly longStrings: readonly { readonly start: number; readonly end: number }[];
  /** Of a member: the keys that lead to it from the outer object, '' for one of more than 256 bytes. Else empty. */
  readonly keys: readonly string[];
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

/** Bytes. */
export const LONG_STRING = 4 * 1024;

/** Nesting of the containers around the elements. */
const TOP = 0;
const ROOT_OBJECT = 1;
const INNER_OBJECT = 2;
const ELEMENTS = 3;

type Expected = 'value' | 'key' | 'colon' | 'comma';
type Scanning = 'nothing' | 'key' | 'element' | 'skipped';

export function createJsonSplitter(
  layout: SplitLayout,
  handler: SplitHandler,
  limits: { readonly entryBytes: number; readonly nesting: number } = LIMITS,
): JsonSplitter {
  const lists = LISTS[layout];
  let base = 0;
  let line = 1;
  let level = TOP;
  let expected: Expected = 'value';
  let key = '';
  /** The keys of the lists that are looked for in the inner object. */
  let listKeys: ReadonlySet<string> | undefined;
  /** The key of the object of which every member is an element, while inside it. */
  let objectKey: string | null = null;
  /** Such objects that were there; a second one of the same key is an element as a whole. */
  const objectsBefore = new Set<string>();
  /** What the list of elements stands in. */
  let around = TOP;
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
  /** The bytes of the present chunk, two by two. */
  let pairs: Uint16Array = new Uint16Array(0);
  let longStrings: { start: number; end: number }[] = [];
  /** The bytes of a key or an element that began in an earlier chunk. */
  const carried = createCarriedBytes(limits.entryBytes);

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
        at = lists?.objects === undefined ? stringEnd(chunk, pairs, at) : quoteEnd(chunk, at);
        if (at >= end) {
          escaped = at > end;
          at = end;
          break;
        }
        string = false;
        // A raw end of line shows that the closing quote is missing.
        if (chunk[at] === QUOTE) {
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
    carried.forget();
    if (scanning !== 'element') return;
    handler.fault(end - startOffset > limits.entryBytes ? 'too-large' : fault, startLine, startOffset);
  }

  /** The bytes of what was scanned, up to `at` in this chunk. */
  function taken(chunk: Uint8Array, at: number): Uint8Array {
    if (carried.length() === 0) return chunk.subarray(startOffset - base, at);
    carried.add(chunk.subarray(0, at));
    return carried.all();
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
        handler.element({ bytes, line: startLine, offset: startOffset, longStrings, keys: keysHere() });
      }
    }
    expected = scanning === 'key' ? 'colon' : level === TOP ? 'value' : 'comma';
    forget();
  }

  function keysHere(): readonly string[] {
    if (level === ELEMENTS || level === TOP) return NO_KEYS;
    return objectKey === null ? [key] : [objectKey, key];
  }

  function forget(): void {
    scanning = 'nothing';
    depth = 0;
    inString = false;
    escaped = false;
    inWord = false;
    carried.forget();
    if (longStrings.length > 0) longStrings = [];
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
    level = lists === null ? TOP : level === ELEMENTS ? around : level - 1;
    objectKey = null;
    expected = level === TOP ? 'value' : 'comma';
    complained = false;
  }

  function beginValue(byte: number, at: number): void {
    if (level === ELEMENTS) begin('element', byte, at);
    else if (lists === null) {
      if (byte === OPEN_BRACKET) open(ELEMENTS, 'value');
      else begin('element', byte, at);
    } else if (level === TOP) {
      if (byte === OPEN_BRACE) open(ROOT_OBJECT, 'key');
      else if (byte === OPEN_BRACKET && layout !== 'har') open(ELEMENTS, 'value');
      else unexpected(base + at);
    } else if (
      objectKey !== null ||
      (level === ROOT_OBJECT && (lists.members?.has(key) === true || objectsBefore.has(key)))
    ) {
      begin('element', byte, at);
    } else if (byte === OPEN_BRACE && level === ROOT_OBJECT && lists.objects?.has(key) === true) {
      objectKey = key;
      objectsBefore.add(key);
      open(INNER_OBJECT, 'key');
    } else if (byte === OPEN_BRACE && level === ROOT_OBJECT && lists.inner.has(key)) {
      listKeys = lists.inner.get(key);
      open(INNER_OBJECT, 'key');
    } else if (byte === OPEN_BRACKET && (level === INNER_OBJECT ? listKeys?.has(key) : lists.outer.has(key)))
      open(ELEMENTS, 'value');
    else begin('skipped', byte, at);
  }

  function open(inner: number, next: Expected): void {
    if (inner === ELEMENTS) {
      around = level;
      found = true;
    }
    level = inner;
    expected = next;
    complained = false;
  }

  /** One byte between values. What does not belong there is passed over up to the next that makes sense. */
  function step(byte: number, at: number): void {
    const inObject = level === ROOT_OBJECT || level === INNER_OBJECT;
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
      pairs = pairsOf(chunk);
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
        else carried.add(chunk.subarray(Math.max(0, startOffset - base)));
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
