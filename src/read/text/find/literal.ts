/**
 * Reads one value written as JSON or as a literal of JavaScript, Python, PowerShell or a console dump
 * (`util.inspect`): single quotes, bare keys, `True`/`None`, `@{a="b"}`, class names before braces,
 * trailing commas, comments. One pass, no backtracking, limited depth. With `names` it reads an expression of
 * code: names, calls of functions and placeholders in strings are resolved, `key => value` makes an object.
 */
import { isObject, type JsonObject } from '../../../primitives/json.js';
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

/** What the names of a piece of code stand for. */
export interface Names {
  /** The value of a variable or member (`config.url`); undefined when nobody assigned it. */
  valueFor(name: string): Literal | undefined;
  /** What a function gives for these arguments; undefined when that is not known. */
  called(name: string, given: Arguments): Literal | undefined;
  /** The text of a string with its placeholders resolved. `braces`: `{name}` is one, as in an f-string. */
  filled(text: string, braces: boolean): string;
}

/** The arguments of a call, or the members of an array that may have keys. */
export interface Arguments {
  readonly positional: readonly Literal[];
  /** Made without a prototype. */
  readonly named: LiteralObject;
}

export interface LiteralOptions {
  readonly names?: Names;
  /** Back-tick escapes, doubled quotes, and line breaks between the entries of `@{…}`. */
  readonly powershell?: boolean;
}

const DEPTH = 48;
/** Characters of a string that is put together, against names that multiply each other. */
const LONGEST = 4 * 1024 * 1024;
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
/** `headers=` of Python, `headers:` of C#, Swift and Ruby, in front of an argument. */
const LABEL = /([A-Za-z_]\w{0,60})\s{0,3}(?:=(?![=>~])|:(?![:/]))\s{0,20}/y;
/** What follows a call and changes nothing: `.toURL()`, `.build()!`. */
const TAIL = /(?:\.\w{1,40}\(\)|!(?!=)){1,4}/y;
/** A name between angle brackets: `new Dictionary<string, string>(`. */
const TYPES = /<[\w ,.[\]?]{1,80}>(?=[({])/y;
const NUMBER = /[+-]?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?(?![\w$.:-])/y;

/** Thrown and caught in this file only: what stands here is not a literal. */
const NOT_A_LITERAL = new Error('not a literal');

/** Reads the value that begins at `start`. Throws nothing. */
export function readLiteral(text: string, start: number, options: LiteralOptions = {}): ReadLiteral {
  const powershell = options.powershell === true;
  const names = options.names;
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

  function quoted(quote: string, braces = false): string {
    const opened = at;
    if (names !== undefined) tripled(quote);
    const written = quotedText(quote);
    const result = names === undefined ? written : names.filled(written, braces);
    if (names !== undefined && text.startsWith(quote + quote, at)) at += 2;
    if (result.includes('{')) spans.set(result, { start: opened, end: at });
    return result;
  }
  /** Three quotes open a string of Python, Kotlin or Swift. */
  function tripled(quote: string): void {
    if (text.startsWith(quote.repeat(3), at)) at += 2;
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
        if (isHardBreak(text, at)) at++;
        else {
          result += ' ';
          while (/[\n \t]/.test(text[at] ?? '')) at++;
        }
        from = at;
      } else at++;
    }
  }
  function escaped(): string {
    const c = text[at + 1] ?? '';
    at += 2;
    const close = c === '(' && names !== undefined ? text.indexOf(')', at) : -1;
    if (close >= 0 && close - at < 80) {
      // `\(name)` of Swift.
      const inner = text.slice(at, close);
      at = close + 1;
      return `\${${inner}}`;
    }
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
        const more = value(depth);
        if (names !== undefined && isObject(more)) Object.assign(result, more);
        else {
          open = true;
          if (names !== undefined) result['...'] = more;
        }
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
    if (names !== undefined && text[at] === ':') at++; // a symbol of Ruby
    const c = text[at];
    const key = c === '"' || c === "'" ? quoted(c) : (match(KEY) ?? fail());
    if (truncated) return;
    space();
    const separator = text[at];
    if (separator === ':' || separator === '=') {
      at += separator === '=' && text[at + 1] === '>' ? 2 : 1;
      space();
      if (!ended()) result[key] = value(depth);
    } else if (separator === ',' || separator === '}') {
      // `{ headers }`: the value stands elsewhere.
      const known = names?.valueFor(key);
      if (known === undefined) open = true;
      if (names !== undefined) result[key] = known ?? `$${key}`;
    } else if (!ended()) fail();
  }

  function list(depth: number, close: string): Arguments {
    const positional: Literal[] = [];
    const named: Record<string, Literal> = Object.create(null);
    const given = { positional, named };
    for (;;) {
      space();
      if (ended()) return given;
      if (text[at] === close) {
        at++;
        return given;
      }
      if (text.startsWith('...', at)) at += 3;
      const label = names === undefined ? null : match(LABEL);
      const first = value(depth);
      if (label !== null) named[/^\w+/.exec(label)?.[0] ?? label] = first;
      else if (!paired(first, named, depth, close)) positional.push(first);
      if (truncated) return given;
      space();
      if (text[at] === ',') at++;
      else if (text[at] !== close && at < text.length) fail();
    }
  }
  /** `'key' => value` of PHP and Ruby, `"key": value` of Swift, in an array. */
  function paired(key: Literal, named: Record<string, Literal>, depth: number, close: string): boolean {
    if (names === undefined || typeof key !== 'string' || truncated) return false;
    space();
    const arrow = text.startsWith('=>', at);
    if (!arrow && !(close === ']' && text[at] === ':')) return false;
    at += arrow ? 2 : 1;
    space();
    if (!ended()) named[key] = value(depth);
    return true;
  }
  /** An array of code whose members have keys is an object. */
  function listed({ positional, named }: Arguments): Literal {
    return positional.length === 0 && Object.keys(named).length > 0 ? named : positional;
  }

  /** A value, or strings put together: of `"Bearer " + token` the variable is kept as `$token`. */
  function value(depth: number): Literal {
    let result = single(depth + 1);
    for (let parts = 0; parts < 8 && typeof result === 'string' && !truncated; parts++) {
      const before = at;
      space();
      // PHP joins with a dot.
      const dot = names !== undefined && text[at] === '.' && /[\s"'$]/.test(text[at + 1] ?? '');
      if (text[at] !== '+' && !dot) {
        at = before;
        break;
      }
      at++;
      space();
      const next = single(depth + 1);
      if (typeof next === 'string') result = names === undefined ? result + next : joined(result, next);
      if (result.length > LONGEST) fail();
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
      return listed(list(depth, c === '[' ? ']' : ')'));
    }
    if (names !== undefined && c === ':' && /\w/.test(text[at + 1] ?? '')) {
      at++; // a symbol of Ruby
      return match(/\w{1,80}/y) ?? fail();
    }
    if (names !== undefined && (c === '$' || c === '@')) {
      const prefix = match(/(?:\$@?|@\$?)(?=")/y); // strings of C#
      if (prefix !== null) return quoted('"', prefix.includes('$'));
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
    const name = token.replace(/(?<![:.])[:.]+$/, '');
    at -= token.length - name.length;
    if (name === '') fail();
    const next = text[at] ?? '';
    if (/^[rbuf]{1,2}$/i.test(name) && (next === '"' || next === "'")) return quoted(next, /f/i.test(name));
    const known = WORDS.get(name);
    if (known !== undefined) return known;
    if (names !== undefined && next === '<') match(TYPES);
    if (text[at] === '(') {
      // `JSON.stringify({…})`, `HTTPHeaderDict({…})`, `new Headers({…})`: what is inside counts.
      at++;
      const given = list(depth, ')');
      if (names === undefined) return given.positional[0] ?? `$${name}`;
      match(TAIL);
      return names.called(name, given) ?? `$${name}`;
    }
    if (next === ' ') {
      const before = at;
      space();
      if (text[at] === '{' || name === 'new' || name === 'await') return single(depth + 1);
      at = before;
    }
    if (names !== undefined) {
      match(TAIL);
      const value = names.valueFor(name);
      if (value !== undefined) return value;
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

/** Two strings; the name of a variable does not run into what follows it. */
const joined = (before: string, after: string): string =>
  /^[\w.]/.test(after) && /\$[\w.]{1,120}$/.test(before.slice(-122))
    ? `${before.replace(/[\w.]{1,120}$/, '{$&}')}${after}`
    : before + after;

/** Widths at which consoles break a line wherever it is. */
const CONSOLE_WIDTHS: ReadonlySet<number> = new Set([80, 120]);

/**
 * A console breaks lines at its width, in the middle of words: then all lines but the last are of one length, and nothing
 * stood at the break. Mails and editors break at blanks.
 */
function isHardBreak(text: string, newline: number): boolean {
  const above = lengthAbove(text, newline);
  if (above < 60 || /\s/.test(text[newline - 1] ?? ' ') || /\s/.test(text[newline + 1] ?? ' ')) return false;
  const before = newline - above - 1;
  return (
    CONSOLE_WIDTHS.has(above) ||
    text.indexOf('\n', newline + 1) - newline - 1 === above ||
    (before > 0 && lengthAbove(text, before) === above)
  );
}

/** The length of the line that ends there. */
const lengthAbove = (text: string, newline: number): number =>
  newline - 1 - text.lastIndexOf('\n', newline - 1);

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
