/** Looking at parsed JSON of unknown shape, and saying where JSON is broken. */
import type { Header } from '../../exchange/types.js';
import { isObject } from '../../primitives/json.js';
import type { Problem } from '../types.js';
import type { JsonElement } from './splitter.js';

/** The string, or null when it is none or empty. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A status of HTTP given as a number or as digits; null for anything else (0 and -1 mean no answer). */
export function statusOf(value: unknown): number | null {
  const status = typeof value === 'string' && /^\s*\d{3}\s*$/.test(value) ? Number(value) : value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599
    ? status
    : null;
}

/**
 * Headers as an array of `{name, value}`, as an object (a value may be a list), or as `Name: value` lines.
 * `skipped` counts what could not be understood.
 */
export function headersOf(value: unknown): { headers: Header[] | null; skipped: number } {
  if (value === undefined || value === null) return { headers: null, skipped: 0 };
  const headers: Header[] = [];
  let skipped = 0;
  const add = (name: unknown, content: unknown): void => {
    if (typeof name !== 'string' || name === '') skipped++;
    else if (content === null || content === undefined) headers.push({ name, value: '' });
    else if (typeof content === 'string') headers.push({ name, value: content });
    else if (typeof content === 'number' || typeof content === 'boolean') {
      headers.push({ name, value: String(content) });
    } else skipped++;
  };
  if (Array.isArray(value)) {
    for (const item of value) {
      if (isObject(item)) add(item.name, item.value);
      else if (typeof item === 'string' && item.indexOf(':', 1) > 0) {
        const colon = item.indexOf(':', 1);
        add(item.slice(0, colon).trim(), item.slice(colon + 1).trim());
      } else skipped++;
    }
  } else if (isObject(value)) {
    for (const [name, content] of Object.entries(value)) {
      if (Array.isArray(content)) for (const one of content) add(name, one);
      else add(name, content);
    }
  } else return { headers: null, skipped: 1 };
  return { headers, skipped };
}

/** `line 3, byte 120`: lines count from 1, bytes from 0. */
export function place(line: number, byte: number): string {
  return `line ${line}, byte ${byte}`;
}

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: string };

const decoder = new TextDecoder();

/** Parses one element; when it is not JSON, says where in the input it stops being so. */
export function parseElement(element: JsonElement): Parsed {
  const text = decoder.decode(element.bytes);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const before = text.slice(0, firstFault(text));
    const line = element.line + before.split('\n').length - 1;
    return { ok: false, at: place(line, element.offset + new TextEncoder().encode(before).length) };
  }
}

/**
 * The index of the first character that is not JSON (RFC 8259), or the length when the text ends too early.
 * Engines say it in words of their own, some not at all, and some quote the input.
 */
export function firstFault(text: string): number {
  const closers: string[] = [];
  const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)/y;
  let expected: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma' = 'value';
  let at = 0;
  for (;;) {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
    if (at >= text.length) return text.length;
    const char = text.charAt(at);
    const ends = expected === 'comma' || expected.endsWith('or end');
    if (ends && char === closers.at(-1)) {
      closers.pop();
      expected = 'comma';
      at++;
    } else if (expected === 'comma') {
      if (char !== ',' || closers.length === 0) return at;
      expected = closers.at(-1) === '}' ? 'key' : 'value';
      at++;
    } else if (expected === 'colon') {
      if (char !== ':') return at;
      expected = 'value';
      at++;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (text.charAt(end) !== '"') return end;
      expected = expected.startsWith('key') ? 'colon' : 'comma';
      at = end + 1;
    } else if (expected.startsWith('key')) return at;
    else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      expected = char === '{' ? 'key or end' : 'value or end';
      at++;
    } else {
      word.lastIndex = at;
      if (!word.test(text)) return at;
      at = word.lastIndex;
      expected = 'comma';
    }
  }
}

/** The index of the closing quote, or of the first character that may not stand in a string. */
function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code < 0x20) return at;
    if (code !== 0x5c) continue;
    at++;
    const escaped = text.charAt(at);
    if (
      escaped === 'u' ? !/^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5)) : !'"\\/bfnrt'.includes(escaped)
    )
      return at;
  }
  return text.length;
}

/** Passes on the first problems one by one and the rest as a count, so that a broken input stays readable. */
export function limitProblems(
  report: (problem: Problem) => void,
  most = 20,
): { add(problem: Problem): void; end(): void } {
  let count = 0;
  return {
    add(problem) {
      count++;
      if (count <= most) report(problem);
    },
    end() {
      if (count > most)
        report({ at: 'whole input', message: `${count - most} more problems are not listed` });
    },
  };
}
