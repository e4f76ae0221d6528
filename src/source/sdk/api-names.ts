/** Names in a file that stand for an API class of an SDK, or for something made from one. */
import type { SourceText } from '../types.js';
import { openingBefore, skipBlanksBefore, skipSpaces, wordEnd, wordStart } from './backwards.js';

/** A class of an SDK, its interface, or what makes one in Go. */
const CLASSES = /(?<![\w$])(?:New|I)?[A-Z]\w*?A(?:pi|PI)(?:Async)?(?:WithConfig)?(?![\w$])/g;
/** More names are not looked for; no file that people write has so many. */
const MOST_NAMES = 200;
const MOST_ALIASES = 20;

/** Words that stand between a name and its value, or its type. */
const BETWEEN: ReadonlySet<string> = new Set([
  'new',
  'await',
  'typeof',
  'readonly',
  'final',
  'const',
  'var',
  'val',
  'lazy',
  'by',
]);
/** Words behind a class or before it that are no names. */
const NO_NAME: ReadonlySet<string> = new Set([
  ...BETWEEN,
  'as',
  'extends',
  'implements',
  'from',
  'import',
  'return',
  'in',
  'of',
  'is',
  'instanceof',
  'where',
  'if',
  'else',
  'class',
  'interface',
  'type',
  'struct',
  'func',
  'for',
]);

/** Classes of the file itself that are called APIs: what is made from them is no SDK's. One that extends an API class is one. */
const OWN =
  /\b(?:class|interface|struct|object|type)\s+(\w{1,100})(?![\w$])(?!\s*(?:extends\s|[:(]\s*)[\w.]*Api\b)/g;

export interface ApiNames {
  /** `users` of `const users = new UsersApi()`, `client` of `UsersApi client`; classes of the SDK under other names. */
  readonly known: ReadonlySet<string>;
  /** Classes of the file that are called APIs and are its own, in lower case without underscores. */
  readonly own: ReadonlySet<string>;
}

/** What a name is compared by: `usersApi`, `_users_api` and `UsersApi` are one. */
export const plainName = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** What stands for an API class in a file, or for something made from one. */
export function apiNames({ code }: SourceText): ApiNames {
  const own = new Set<string>();
  for (const [, name = ''] of code.matchAll(OWN)) if (/api$/i.test(name)) own.add(plainName(name));
  const known = new Set<string>();
  for (const { 0: found, index } of code.matchAll(CLASSES)) {
    if (known.size >= MOST_NAMES) break;
    if (own.has(plainName(found))) continue;
    for (const name of namesAround(code, index, index + found.length)) known.add(name);
  }
  // An alias of a class makes more of them.
  for (const name of [...known].filter((one) => /^[A-Z]/.test(one)).slice(0, MOST_ALIASES)) {
    for (const start of placesOf(code, name))
      for (const one of namesAround(code, start, start + name.length)) known.add(one);
  }
  return { known, own };
}

/** Where a word stands as a whole. */
export function* placesOf(code: string, word: string): Generator<number> {
  for (let at = code.indexOf(word); at >= 0; at = code.indexOf(word, at + word.length)) {
    if (wordStart(code, at) === at && wordEnd(code, at) === at + word.length) yield at;
  }
}

function namesAround(code: string, start: number, end: number): readonly string[] {
  return [behind(code, end), before(code, start)].flatMap((name) =>
    name === null || NO_NAME.has(name) || /^\d/.test(name) ? [] : [name],
  );
}

/** `UsersApi users`, `UsersApi as Users`, `{ UsersApi: Users }`, on one line. */
function behind(code: string, end: number): string | null {
  let at = end;
  while (code[at] === '?' || code[at] === '>' || code[at] === '!') at += 1;
  at = skipSpaces(code, at);
  if (code.slice(at, at + 3) === 'as ') at = skipSpaces(code, at + 3);
  else if (code[at] === ':' && code[at + 1] !== ':') at = skipSpaces(code, at + 1);
  const last = wordEnd(code, at);
  return last === at || at === end ? null : code.slice(at, last);
}

/** Steps from a class to the name that it is given to; no expression between them is longer. */
const MOST_STEPS = 20;

/** `users = new ns.UsersApi`, `users := ns.NewUsersApi`, `users: UsersApi`, `users *ns.UsersApi`. */
function before(code: string, start: number): string | null {
  let at = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const end = skipBlanksBefore(code, at);
    const sign = code[end - 1];
    switch (sign) {
      case '.':
        at = wordStart(code, skipBlanksBefore(code, end - 1));
        break;
      case '*':
        // A type of Go stands right behind its name.
        if (/[ \t]/.test(code[end - 2] ?? '')) return wordBefore(code, end - 1);
        at = end - 1;
        break;
      case '&':
      case '(':
      case '{':
        at = end - 1;
        break;
      case '>':
        at = code[end - 2] === '=' ? arrowStart(code, end - 2) : -1;
        break;
      case '=':
        // The name before an equals sign that assigns.
        return '=!<>+'.includes(code[end - 2] ?? ' ') ? null : wordBefore(code, skipSign(code, end - 1, ':'));
      case ':':
        return code[end - 2] === ':' ? null : wordBefore(code, skipSign(code, end - 1, '?'));
      default: {
        const first = wordStart(code, end);
        const word = code.slice(first, end);
        if (word === 'by') return wordBefore(code, first);
        at = BETWEEN.has(word) ? first : -1;
      }
    }
    if (at < 0) return null;
  }
  return null;
}

/** Where the call begins that is given an arrow function: `useMemo(` of `useMemo(() => new UsersApi())`; -1 where none is. */
function arrowStart(code: string, end: number): number {
  const open = openingBefore(code, skipBlanksBefore(code, end));
  if (open < 0) return -1;
  const callee = skipBlanksBefore(code, open);
  return code[callee - 1] === '(' ? wordStart(code, skipBlanksBefore(code, callee - 1)) : callee;
}

const skipSign = (code: string, end: number, sign: string): number => {
  const at = skipBlanksBefore(code, end);
  return code[at - 1] === sign ? at - 1 : at;
};

function wordBefore(code: string, end: number): string | null {
  const last = skipBlanksBefore(code, end);
  const first = wordStart(code, last);
  return first === last ? null : code.slice(first, last);
}
