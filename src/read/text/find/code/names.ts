/** What the names in a piece of code stand for: the last value assigned to them, in whatever language. */

import { anyWord } from '../../../../primitives/any-word.js';
import { API_METHODS } from '../../../../primitives/http.js';
import { isObject, stringOf } from '../../../../primitives/json.js';
import { firstFrom } from '../../../../primitives/rising.js';
import { ADDRESS_VIEWS, JOINED, LISTS, METHOD_TYPES, SAME_VALUE } from '../../words/code.js';
import { type Arguments, type Literal, type Names, readLiteral, valueAt } from '../literal.js';

/** `const url: string = `, `$url = `, `url := `, `String url = `. */
const ASSIGNED =
  /(?<![\w$.@&?/"'%-])[$@]?([A-Za-z_][\w.]{0,80})(?:\s{0,3}:\s{0,3}[A-Za-z][\w.<>?]{0,60})?[ \t]{0,20}(?::=|=)(?![=>~])\s{0,40}/g;
const SAME = new RegExp(`^${anyWord(SAME_VALUE)}$`);
const LIST = new RegExp(`^${anyWord(LISTS)}$`);
const METHOD = new RegExp(`^${anyWord(METHOD_TYPES)}_?(${anyWord(API_METHODS)})$`, 'i');
const VIEW = new RegExp(`\\.${anyWord(ADDRESS_VIEWS)}$`);
const FORMAT = new RegExp(`^${anyWord(JOINED.formats)}$`);
const PLAIN = new RegExp(`^${anyWord(JOINED.plain)}$`);
const PATHS = new RegExp(`^${anyWord(JOINED.paths)}$`);
const HOSTS = new RegExp(`^${anyWord(JOINED.hosts)}$`);
/** A placeholder in a string: `${name}`, `#{name}`, `{$name}`, `$(…)`, `$name`; the last, `{name}`, in some only. */
const PLACEHOLDER =
  /[$#]\{([^{}\n]{1,120})\}|\{\$([\w.]{1,80})\}|\$\(\$([\w.]{1,80})\)|\$([A-Za-z_][\w]{0,80})|(?<!\{)\{([^{}\n]{1,120})\}(?!\})/g;

/** Names that a name is looked up through: `a = b`, `b = c`. */
const DEPTH = 12;
/** Characters of one value that are read. */
const REACH = 65_536;
/** Size of a value that is kept, against names that multiply each other. */
const LARGEST = 20_000;
/** What all uses of names may add to a text. */
const USES = 1_000_000;
/** Assignments of one name that are tried, the nearest first. */
const TRIED = 4;

interface Assignment {
  readonly at: number;
  readonly valueAt: number;
  value?: Literal | undefined;
  /** Characters and members of the value, those of the names in it too. */
  size: number;
  state: 'unread' | 'reading' | 'read';
}

/** The names of a text. The given function tells what they stand for at a place; its work is linear in the text. */
export function namesIn(text: string): (place: number) => Names {
  let assignments: Map<string, Assignment[]> | null = null;
  let budget = text.length * 4 + USES;
  let depth = 0;

  const collect = (): Map<string, Assignment[]> => {
    const all = new Map<string, Assignment[]>();
    for (const hit of text.matchAll(ASSIGNED)) {
      const name = bare(hit[1] ?? '');
      const one: Assignment = { at: hit.index, valueAt: hit.index + hit[0].length, size: 0, state: 'unread' };
      const known = all.get(name);
      if (known === undefined) all.set(name, [one]);
      else known.push(one);
    }
    return all;
  };

  const read = (one: Assignment): Literal | undefined => {
    if (one.state === 'reading' || depth >= DEPTH || budget <= 0) return undefined;
    if (one.state === 'unread') {
      one.state = 'reading';
      depth++;
      const area = text.slice(one.valueAt, one.valueAt + REACH);
      const found = readLiteral(area, 0, { names: namesAt(one.at), powershell: area.startsWith('@') });
      depth--;
      budget -= found.end + 1;
      one.size = sizeOf(found.value, LARGEST);
      one.value = one.size < LARGEST ? found.value : undefined;
      one.state = 'read';
    }
    budget -= one.size;
    return one.value;
  };

  const assigned = (name: string, place: number): Literal | undefined => {
    assignments ??= collect();
    const all = assignments.get(name) ?? [];
    const before = countBefore(all, place);
    for (let index = before - 1; index >= Math.max(0, before - TRIED); index--) {
      const one = all[index];
      const value = one === undefined ? undefined : read(one);
      if (isKnown(value)) return value;
    }
    const first = before === 0 ? all[0] : undefined;
    const later = first === undefined ? undefined : read(first);
    return isKnown(later) ? later : undefined;
  };

  const valueFor = (written: string, place: number): Literal | undefined => {
    const method = METHOD.exec(written)?.[1];
    if (method !== undefined) return method.toUpperCase();
    const name = bare(written);
    const whole = assigned(name, place);
    if (whole !== undefined) return whole;
    const dot = name.lastIndexOf('.');
    if (dot < 0) return undefined;
    const holder = valueFor(name.slice(0, dot), place);
    if (isObject(holder)) return valueAt(holder, name.slice(dot + 1));
    return typeof holder === 'string' && VIEW.test(name) ? holder : undefined;
  };

  function namesAt(place: number): Names {
    return {
      valueFor: (name) => valueFor(name, place),
      called: (name, given) => called(name, given) ?? (VIEW.test(name) ? valueFor(name, place) : undefined),
      filled: (string, braces) => filled(string, braces, (name) => valueFor(name, place)),
    };
  }
  return namesAt;
}

const bare = (name: string): string => name.replace(/^[$@]/, '').replace(/^(?:this|self)\./, '');

/** A name that stands for another name which nobody assigned is not known. */
const isKnown = (value: Literal | undefined): boolean =>
  value !== undefined && !(typeof value === 'string' && /^\$(?:\{[^{}]*\}|[\w.]+)$/.test(value));

/** Stops counting at `most`. */
function sizeOf(value: Literal | undefined, most: number): number {
  if (typeof value === 'string') return value.length + 1;
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  for (const member of Array.isArray(value) ? value : Object.values(value)) {
    if (size >= most) break;
    size += sizeOf(member, most - size);
  }
  return size;
}

const countBefore = (all: readonly Assignment[], place: number): number =>
  firstFrom(all, place, ({ at }) => at);

function called(name: string, { positional, named }: Arguments): Literal | undefined {
  const strings = positional.filter((value): value is string => typeof value === 'string');
  const [first, second] = strings;
  if (PLAIN.test(name)) return strings.join('');
  if (PATHS.test(name) && first !== undefined && second !== undefined) return joinPath(first, second);
  if (HOSTS.test(name)) return `https://${strings.join('')}`;
  if (FORMAT.test(name) && first !== undefined) return formatted(first, positional.slice(1));
  if (LIST.test(name)) return positional.length > 0 ? positional : named;
  const [value] = positional;
  if (typeof value === 'object' && value !== null) return value;
  if (!SAME.test(name)) return undefined;
  if (value !== undefined)
    return second !== undefined && /^\//.test(stringOf(value)) ? joinPath(second, stringOf(value)) : value;
  const members = Object.keys(named);
  const only = valueAt(named, members[0] ?? '');
  return members.length === 1 && typeof only === 'string' && /^(?:string|url)$/.test(members[0] ?? '')
    ? only
    : members.length > 0
      ? named
      : undefined;
}

/** Two parts of an address, with one slash between them. */
export const joinPath = (base: string, path: string): string =>
  /^[a-z]+:\/\//i.test(path) ? path : `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;

function formatted(format: string, given: readonly Literal[]): string {
  let next = 0;
  return format.replace(/%[sdvq]|\{(\d{0,2})\}/g, (mark, index: string | undefined) => {
    const value = given[index === undefined || index === '' ? next++ : Number(index)];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : mark;
  });
}

function filled(text: string, braces: boolean, valueFor: (name: string) => Literal | undefined): string {
  if (!/[$#{]/.test(text)) return text;
  return text.replace(PLACEHOLDER, (mark, ...groups: readonly (string | undefined)[]) => {
    const brace = groups[4];
    if (brace !== undefined && !braces) return mark;
    const name = (groups[0] ?? groups[1] ?? groups[2] ?? groups[3] ?? brace ?? '').trim();
    const value = /^[$@]?[\w.]+$/.test(name) ? valueFor(name) : undefined;
    if ((typeof value === 'string' && isKnown(value)) || typeof value === 'number') return String(value);
    if (mark.startsWith('#')) return `{${/^[$@]?[\w.]+$/.test(name) ? name : 'value'}}`;
    // An expression is as unknown as a name, but holds what no address holds.
    return /^[$@]?[\w.]+$/.test(name) || groups[3] !== undefined ? mark : '{value}';
  });
}
