/** What every reader needs: headers, statuses and texts of unknown shape, and saying where an input is broken. */
import type { Header } from '../exchange/types.js';
import { isObject } from '../primitives/json.js';
import { firstFault } from '../primitives/json-fault.js';
import type { JsonElement } from './json/splitter.js';
import type { Problem } from './types.js';

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

/** What recorders write in place of a status where no answer came. */
export const isStatusOfNoAnswer = (value: unknown): boolean =>
  value === 0 || value === -1 || value === '0' || value === '-1';

/**
 * Headers as an array of `{name, value}`, of pairs or of `Name: value` lines, as an object (a value may be a list), or as
 * what gives pairs (`Headers`, `Map`).
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
  if (Array.isArray(value) || isIterable(value)) {
    for (const item of value) {
      if (Array.isArray(item) && item.length === 2) add(item[0], item[1]);
      else if (isObject(item)) add(item.name, item.value);
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

const isIterable = (value: unknown): value is Iterable<unknown> =>
  isObject(value) && typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function';

/** `line 3, byte 120`: lines count from 1, bytes from 0. */
export function place(line: number, byte: number): string {
  return `line ${line}, byte ${byte}`;
}

export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly text: string }
  | { readonly ok: false; readonly at: string };

const decoder = new TextDecoder();

/** Parses one element; when it is not JSON, says where in the input it stops being so. */
export function parseElement(element: JsonElement): Parsed {
  const text = decoder.decode(element.bytes);
  try {
    return { ok: true, value: JSON.parse(text), text };
  } catch {
    const before = text.slice(0, firstFault(text));
    const line = element.line + before.split('\n').length - 1;
    return { ok: false, at: place(line, element.offset + new TextEncoder().encode(before).length) };
  }
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
