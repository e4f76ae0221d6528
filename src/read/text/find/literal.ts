/**
 * Reads one value written as JSON or as a literal of JavaScript, Python, PowerShell or a console dump
 * (`util.inspect`): single quotes, bare keys, `True`/`None`, `@{a="b"}`, class names before braces,
 * trailing commas, comments. One pass, no backtracking, limited depth.
 */
import type { JsonObject } from '../../../primitives/json.js';
import type { Span } from '../places.js';

export type Literal = string | number | boolean | null | readonly Literal[] | LiteralObject;
/** Made without a prototype, so that keys of the input are only keys. */
export interface LiteralObject {
  readonly [key: string]: Literal;
}

export interface ReadLiteral {
  /** undefined: there is no value here. */
  readonly value: Literal | undefined;
  /** Just behind the value, or how far the reader looked before it gave up. */
  readonly end: number;
  /** True when the input ended, or an unclosed string did, before the value was closed. */
  readonly truncated: boolean;
  /** True when entries of an object are not written in it: `{...more}`, `{ headers }`. */
  readonly open: boolean;
  /** Where each object stands, and each string that holds one. */
  readonly spans: ReadonlyMap<object | string, Span>;
}

export interface LiteralOptions {
  /** Back-tick escapes, doubled quotes, and line breaks between the entries of `@{…}`. */
  readonly powershell?: boolean;
}

const DEPTH = 48;
const WORDS: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['true', true],
  ['True', true],
  ['$true', true],
  ['false', false],
  ['False', false],
  ['$false', false],
  ['null', null],
  ['None', null],
  ['nil', null],
  ['undefined', null],
  ['$null', null],
]);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '\n': '' };

/** What `util.inspect` shows in place of a value. */
const SHOWN =
  /\[(?:Object|Array|Function|AsyncFunction|class|Getter|Setter|Circular|Symbol)\b[^\]\n]{0,120}\]/y;
const MARK = /<[^<>\n]{0,60}>/y;
const KEY = /[\w$@.-]{1,120}(?:\([^()\n]{0,80}\))?|\[[^\]\n]{0,80}\]/y;
const TOKEN = /[+-]?[\w$][\w$.:-]{0,200}/y;
const NUMBER = /[+-]?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?(?![\w$.:-])/y;

/** Thrown and caught in this file only: what stands here is not a literal. */
const NOT_A_LITERAL = new Error('not a literal');

/** Reads the value that begins at `start`. Throws nothing. */
export function readLiteral(text: string, start: number, options: LiteralOptions = {}): ReadLiteral {
  const powershell = options.powershell === true;
  const spans = new Map<object | string, Span>();
  let at = start;
  let truncated = false;
  let open = false;

  const fail = (): never => {
    throw NOT_A_LITERAL;
  };
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return null;
    at += found[0].length;
    return found[0];
  };
  const ended = (): boolean => {
    if (at >= text.length) truncated = true;
    return truncated;
  };

  function space(): void {
    for (;;) {
      const c = text[at];
      if (c === ' ' || c === '\n' || c === '\t' || c === '\r') at++;
      else if (c === '/' && text[at + 1] === '/') skipTo('\n', 0);
      else if (c === '/' && text[at + 1] === '*') skipTo('*/', 2);
      else if (powershell && c === '`') at++;
      else return;
    }
  }
  function skipTo(mark: string, length: number): void {
    const end = text.indexOf(mark, at + length);
    at = end < 0 ? text.length : end + length;
  }

  function quoted(quote: string): string {
    const opened = at;
    const result = quotedText(quote);
    if (result.startsWith('{')) spans.set(result, { start: opened, end: at });
    return result;
  }
  function quotedText(quote: string): string {
    const escapes = powershell ? '`' : '\\';
    let result = '';
    let from = ++at;
    const take = (): void => {
      result += text.slice(from, at);
    };
    for (;;) {
      const c = text[at];
      if (c === undefined) {
        take();
        truncated = true;
        return result.trimEnd();
      }
      if (c === quote) {
        take();
        at++;
        if (!powershell || text[at] !== quote) return result;
        from = at++;
      } else if (c === escapes) {
        take();
        result += escaped();
        from = at;
      } else if (c === '\n' && quote !== '`') {
        take();
        // Pastes are wrapped, but a string does not reach over an empty line.
        if (/^\n[ \t]{0,80}\n/.test(text.slice(at, at + 90))) {
          truncated = true;
          return result.trimEnd();
        }
        result += ' ';
        while (/[\n \t]/.test(text[at] ?? '')) at++;
        from = at;
      } else at++;
    }
  }
  function escaped(): string {
    const c = text[at + 1] ?? '';
    at += 2;
    const length = c === 'u' ? 4 : c === 'x' ? 2 : 0;
    const digits = text.slice(at, at + length);
    if (length > 0 && /^[0-9a-fA-F]+$/.test(digits)) {
      at += digits.length;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    return ESCAPES[c] ?? c;
  }

  function object(depth: number, opened: number): LiteralObject {
    const result: Record<string, Literal> = Object.create(null);
    for (;;) {
      space();
      if (ended()) break;
      if (text[at] === '}') {
        at++;
        break;
      }
      if (text.startsWith('...', at)) {
        at += 3;
        open = true;
        value(depth);
      } else entry(result, depth);
      if (truncated) break;
      space();
      if (text[at] === ',' || text[at] === ';') at++;
      else if (text[at] !== '}' && at < text.length && !powershell) fail();
    }
    spans.set(result, { start: opened, end: at });
    return result;
  }
  function entry(result: Record<string, Literal>, depth: number): void {
    const c = text[at];
    const key = c === '"' || c === "'" ? quoted(c) : (match(KEY) ?? fail());
    if (truncated) return;
    space();
    const separator = text[at];
    if (separator === ':' || separator === '=') {
      at += separator === '=' && text[at + 1] === '>' ? 2 : 1;
      space();
      if (!ended()) result[key] = value(depth);
    } else if (separator === ',' || separator === '}')
      open = true; // `{ headers }`: the value stands elsewhere
    else if (!ended()) fail();
  }

  function list(depth: number, close: string): readonly Literal[] {
    const result: Literal[] = [];
    for (;;) {
      space();
      if (ended()) return result;
      if (text[at] === close) {
        at++;
        return result;
      }
      if (text.startsWith('...', at)) at += 3;
      result.push(value(depth));
      if (truncated) return result;
      space();
      if (text[at] === ',') at++;
      else if (text[at] !== close && at < text.length) fail();
    }
  }

  /** A value, or strings put together: of `"Bearer " + token` the variable is kept as `$token`. */
  function value(depth: number): Literal {
    let result = single(depth + 1);
    for (let parts = 0; parts < 8 && typeof result === 'string' && !truncated; parts++) {
      const before = at;
      space();
      if (text[at] !== '+') {
        at = before;
        break;
      }
      at++;
      space();
      const next = single(depth + 1);
      if (typeof next === 'string') result += next;
    }
    return result;
  }

  function single(depth: number): Literal {
    if (depth > DEPTH) fail();
    const opened = at;
    const c = text[at] ?? '';
    if (c === '"' || c === "'" || (c === '`' && !powershell)) return quoted(c);
    if (c === '{' || (c === '@' && text[at + 1] === '{')) {
      at += c === '{' ? 1 : 2;
      return object(depth, opened);
    }
    if (c === '[' || c === '(') {
      const shown = match(SHOWN);
      if (shown !== null) return shown;
      at++;
      return list(depth, c === '[' ? ']' : ')');
    }
    if (c === '<') {
      if (match(MARK) === null) fail();
      space();
      return single(depth + 1);
    }
    return word(depth);
  }

  function word(depth: number): Literal {
    const number = match(NUMBER);
    if (number !== null) return Number(number);
    const token = match(TOKEN) ?? fail();
    const name = token.replace(/[:.]+$/, '');
    at -= token.length - name.length;
    if (name === '') fail();
    const next = text[at] ?? '';
    if (/^[rbuf]{1,2}$/i.test(name) && (next === '"' || next === "'")) return quoted(next);
    const known = WORDS.get(name);
    if (known !== undefined) return known;
    if (next === '(') {
      // `JSON.stringify({…})`, `HTTPHeaderDict({…})`, `new Headers({…})`: what is inside counts.
      at++;
      const parts = list(depth, ')');
      return parts[0] ?? `$${name}`;
    }
    if (next === ' ') {
      const before = at;
      space();
      if (text[at] === '{' || name === 'new' || name === 'await') return single(depth + 1);
      at = before;
    }
    return name.startsWith('$') ? name : `$${name}`;
  }

  try {
    return { value: value(0), end: at, truncated, open, spans };
  } catch (problem) {
    if (problem === NOT_A_LITERAL) return { value: undefined, end: at, truncated, open, spans };
    throw problem;
  }
}

/** The string under the first of these keys, or null. */
export function textAt(object: JsonObject, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    if (typeof value === 'string') return value;
  }
  return null;
}

/** The value under the key, or undefined; only the object's own. */
export function valueAt(object: LiteralObject, key: string): Literal | undefined;
export function valueAt(object: JsonObject, key: string): unknown;
export function valueAt(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
