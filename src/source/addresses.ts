/** Addresses of the platform's API as they stand in code. */
import { isDocumentation } from '../primitives/documentation.js';
import { CALL_METHOD } from '../primitives/http.js';
import { largest } from '../primitives/lists.js';
import { API_PATH } from './api-path.js';
import type { SourceText } from './types.js';
import { variableSet } from './variables.js';

/** A method may stand before an address, and the version of HTTP behind it. */
const ADDRESS = new RegExp(
  `^(?:(${CALL_METHOD})\\s{1,8})?([^\\s'"\`]{0,300}/api/v2/[^\\s'"\`]+)(?:\\s{1,4}HTTP/[\\d.]{1,3})?$`,
  'i',
);
const BASE = /^\S{0,300}\/api\/v2\/?$/;
/** Files of the program, pictures and the like. */
const RELATIVE = /^\.{1,2}\/|^\/?(?:[\w-]{1,60}\/){0,9}(?:src|tests?|mocks?|fixtures|lib|docs|__tests__)\//;
const FILE = /\.(?:[cm]?[jt]sx?|json|ya?ml|md|html?|png|svg|php|py|rb|go|java|cs)$/i;
const LONGEST = 2000;

export interface Address {
  /** null where none stands before it. */
  readonly method: string | null;
  readonly url: string;
}

/** The address that a text is; null for other texts, for the base of all addresses, for files and for documentation. */
export function readAddress(value: string): Address | null {
  const [, method, written = ''] = ADDRESS.exec(value.trim()) ?? [];
  const at = written.indexOf(API_PATH);
  if (at < 0) return null;
  // What is set to it or leads to it is no part of it: `path=`.
  const before = written.slice(0, at);
  const url = written.slice(1 + largest(['=', '|', '>'].map((mark) => before.lastIndexOf(mark))));
  if (
    BASE.test(url) ||
    isDocumentation(url) ||
    RELATIVE.test(url.slice(0, url.indexOf(API_PATH) + 1)) ||
    FILE.test(url)
  )
    return null;
  return { method: method?.toUpperCase() ?? null, url: url.slice(0, LONGEST) };
}

/** The variables of a file that hold the base of all addresses, each with its value; not those that have two of them. */
export function basesOf(source: SourceText): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const literal of source.strings) {
    const { value } = literal;
    if (value.length > LONGEST || !BASE.test(value)) continue;
    const name = variableSet({ source }, literal);
    if (name !== null) found.set(name, (found.get(name) ?? value) === value ? value : null);
  }
  return new Map(
    [...found].flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
  );
}

const FILLED_FIRST = /^\{(\w+)\}(?=\/)/;

/** A text that begins with such a variable, with the variable's value in its place. */
export function withBase(value: string, bases: ReadonlyMap<string, string>): string {
  if (bases.size === 0 || value.includes(API_PATH)) return value;
  const base = bases.get(FILLED_FIRST.exec(value)?.[1] ?? '');
  return base === undefined ? value : base.replace(/\/$/, '') + value.replace(FILLED_FIRST, '');
}
