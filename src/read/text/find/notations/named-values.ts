/**
 * Reads objects as programs print them without JSON: `ErrorBody[message=…, code=…]` and `{message=…, code=…}` of Java and
 * Kotlin, `ErrorBody { Message = …, Code = … }` of C#, `@{message=…; code=…}` of PowerShell, `{Message:… Code:…}` and
 * `map[code:… message:…]` of Go, `message='…' code='…'` of Python. Values stand without quotes and hold commas, colons and
 * brackets: a value ends where the next name begins, or where its bracket closes.
 */
import { anyWord } from '../../../../primitives/any-word.js';
import type { Found } from '../../places.js';
import { BODY_KEYS, BODY_PARAMETERS } from '../../words/labels.js';
import type { Literal, LiteralObject } from '../literal.js';
import { CASTS, type Named, objectOf, scalarOf, tellsError } from './values.js';

/** Characters of one object. */
const REACH = 16_384;
/** Characters looked at in vain, over all attempts, as a multiple of the text: bounds the time. */
const LOOKS = 3;
const QUOTED = 4096;
const DEPTH = 6;
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
const KEY = String.raw`[A-Za-z_][\w.]{0,60}`;
const START = new RegExp(
  String.raw`(?:(?:\bmap|[&@])?[[{(]\s{0,4}|(?<![\w"'.{[(])(?=[a-z_]{1,40}=))(?=${anyWord(BODY_KEYS)}\s?[:=])`,
  'gi',
);
const FIELD = new RegExp(String.raw`(${KEY})(\s?=\s?|:\s?)`, 'y');
/** Without a bracket only what belongs to a body goes on. */
const OWN_FIELD = new RegExp(`(${anyWord(BODY_KEYS, BODY_PARAMETERS)})(=)`, 'iy');
/** What begins an object or a list inside a value. */
const NESTED = /(?:map\[|[&@]?[[{(])/y;

/** All objects of these notations with a name that error bodies have, in order of place. Linear in the text. */
export function findNamedValues(text: string): readonly Found<LiteralObject>[] {
  const found: Found<LiteralObject>[] = [];
  if (!/code/i.test(text) && !/params/i.test(text)) return found;
  let budget = text.length * LOOKS + REACH;
  START.lastIndex = 0;
  for (let hit = START.exec(text); hit !== null && budget > 0; hit = START.exec(text)) {
    const area = text.slice(hit.index, hit.index + REACH);
    const opener = /[[{(]/.exec(hit[0])?.[0];
    const read = readFields(area, hit[0].length, opener === undefined ? null : (CLOSERS[opener] ?? null), 0);
    const value = objectOf(read?.fields ?? []);
    const length = read?.end ?? 1;
    if (tellsError(value)) {
      found.push({ start: hit.index, end: hit.index + length, value });
      START.lastIndex = hit.index + length;
    } else {
      budget -= length;
      START.lastIndex = hit.index + Math.max(1, hit[0].length);
    }
  }
  return found;
}

interface ReadFields {
  readonly fields: readonly Named[];
  readonly end: number;
}

/** @param closer the bracket that ends them; null: they end with their line. */
function readFields(text: string, start: number, closer: string | null, depth: number): ReadFields | null {
  const fields: Named[] = [];
  let at = start;
  for (;;) {
    const pattern = closer === null ? OWN_FIELD : FIELD;
    pattern.lastIndex = at;
    const field = pattern.exec(text);
    if (field === null) return fields.length === 0 ? null : { fields, end: at };
    const [whole, name = '', separator = ''] = field;
    const read = readValue(text, at + whole.length, { closer, colon: separator.startsWith(':') }, depth);
    fields.push({ name, value: read.value });
    at = read.end;
    if (read.isLast) return { fields, end: at };
  }
}

interface Within {
  readonly closer: string | null;
  /** Names end in a colon, so a space divides the fields. */
  readonly colon: boolean;
}

interface ReadValue {
  readonly value: Named['value'];
  /** Where the next name begins, or behind what closes them all. */
  readonly end: number;
  readonly isLast: boolean;
}

const NEXT_COMMA = new RegExp(
  String.raw`[,;]\s{1,8}(?=${KEY}\s?=)|[,;]?\s{0,2}\n\s{0,12}(?=${KEY}(?:\s?=|: ))`,
  'y',
);
const NEXT_SPACE = new RegExp(
  String.raw`,?\s{1,2}(?=${KEY}:(?! ))|,?\s{1,2}(?=${anyWord(BODY_KEYS)}:)|,?\s{0,2}\n\s{0,12}(?=${KEY}:)`,
  'iy',
);
const NEXT_QUOTED = new RegExp(String.raw`[,;]?\s{1,8}(?=${KEY}\s?[:=])`, 'y');

function readValue(text: string, from: number, { closer, colon }: Within, depth: number): ReadValue {
  const start = from + (CASTS.exec(text.slice(from, from + 200))?.[0].length ?? 0);
  const inner = depth < DEPTH ? nestedAt(text, start, depth) : null;
  const quoted = inner === null ? quotedAt(text, start) : null;
  const next =
    quoted !== null || inner !== null || closer === null ? NEXT_QUOTED : colon ? NEXT_SPACE : NEXT_COMMA;
  let open = 0;
  for (let at = inner?.end ?? quoted?.end ?? start; at <= text.length; at++) {
    const c = text[at];
    const isEnd = open === 0 && (c === closer || c === undefined || (closer === null && c === '\n'));
    if (isEnd || c === undefined) {
      const value = inner?.value ?? quoted?.value ?? scalarOf(text.slice(start, at));
      return { value, end: Math.min(text.length, closer === null ? at : at + 1), isLast: true };
    }
    if (open === 0 && (c === ',' || c === ';' || c === ' ' || c === '\n')) {
      next.lastIndex = at;
      const divider = next.exec(text);
      if (divider !== null) {
        const value = inner?.value ?? quoted?.value ?? scalarOf(text.slice(start, at));
        return { value, end: at + divider[0].length, isLast: false };
      }
    }
    if (CLOSERS[c] !== undefined) open += 1;
    else if (c === ']' || c === ')' || c === '}') open = Math.max(0, open - 1);
  }
  return { value: null, end: text.length, isLast: true };
}

/** An object inside a value: `messageParams={permissions=[…]}`. A list stays as it is written. */
function nestedAt(text: string, start: number, depth: number): { value: LiteralObject; end: number } | null {
  NESTED.lastIndex = start;
  const opener = NESTED.exec(text)?.[0];
  if (opener === undefined) return null;
  const read = readFields(text, start + opener.length, CLOSERS[opener.at(-1) ?? ''] ?? null, depth + 1);
  if (read === null || (opener === '[' && isNames(read.fields[0]?.value))) return null;
  return { value: objectOf(read.fields), end: read.end };
}

/** `[routing:queue:view]` looks like a field of Go, and is a list. */
const isNames = (value: Literal | undefined): boolean => typeof value === 'string' && value.includes(':');

function quotedAt(text: string, start: number): { value: string; end: number } | null {
  const quote = text[start];
  if (quote !== "'" && quote !== '"') return null;
  for (let at = start + 1; at < Math.min(text.length, start + QUOTED); at++) {
    if (text[at] === '\\') at++;
    // Programs do not escape the quotes of a value; the last one stands before the next name or the end.
    else if (text[at] === quote && /^(?:[,;]?\s|[\]})]|$)/.test(text.slice(at + 1, at + 3)))
      return { value: text.slice(start + 1, at), end: at + 1 };
  }
  return null;
}
