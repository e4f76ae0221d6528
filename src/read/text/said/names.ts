/** The scopes and permissions that a text names, held or only talked about. */

import { isScope, permissionOfMenu } from '../../../contract/index.js';
import { wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import { NO_SCOPE, THINGS } from '../words/caller.js';
import { BEFORE_NAMES } from '../words/held.js';
import { isHeld, isSaidHeld, listAt, listBefore, type NameList } from './lists.js';

const SCOPE_WORD = lazy(() => new RegExp(String.raw`(?<!\.)${wholeWord(THINGS.scope)}(?!-)`, 'gi'));
const PERMISSION_WORD = lazy(() => new RegExp(String.raw`(?<!\.)${wholeWord(THINGS.permission)}`, 'gi'));

function acceptScope(name: string): boolean {
  const head = name.split(':')[0]?.toLowerCase() ?? '';
  if (NO_SCOPE.has(head)) return false;
  return (name.includes(':') && !/[:.]$/.test(name)) || /^[a-z]+_[a-z_]+$/.test(name) || isScope(name);
}

/** A value of a query, in which `+` and `%20` are blanks. */
const PARAMETER = /[\w:.%+-]{1,2000}/y;
/** `&redirect_uri=` */
const NEXT_PARAMETER = /^&\w+=/;
const LABEL = /["'`*]{0,3}\s{0,3}(?:\([^()\n]{0,30}\)\s{0,2})?(?:[:=]|=>|->)\s{0,3}/y;
const FILL = lazy(() => new RegExp(String.raw`\s{1,3}${wholeWord(BEFORE_NAMES)}:?`, 'iy'));

export interface Names {
  readonly held: readonly string[];
  /** Missing, needed or advised. */
  readonly named: readonly string[];
}

/** The scopes that a text names. A list is taken only next to a word for scopes. */
export function readScopes(text: string): Names {
  return namesOf(text, SCOPE_WORD(), acceptScope);
}

/** `routing:queue:view`, wherever it stands. */
const BARE = /(?<![\w:./-])[A-Za-z][\w-]{0,60}:[A-Za-z][\w-]{0,60}:(?:[A-Za-z][\w-]{0,60}|\*)(?![\w:/-])/g;
/** `Routing > Queue > View`, as the role editor shows it. */
const MENU =
  /(?<!\w)([A-Z]\w{0,40}(?: [A-Z]\w{0,40}){0,3}) {0,2}[>›→] {0,2}([A-Z]\w{0,40}(?: [A-Z]\w{0,40}){0,4}) {0,2}[>›→] {0,2}([A-Z]\w{0,40}(?: [A-Z]\w{0,40}){0,2})/g;

/**
 * The permissions that a text names next to a word for permissions, and those that it says are held without such a word
 * (`the role has routing:queue:view`).
 * @param scopes what it calls a scope, whatever its form
 */
export function readPermissions(text: string, scopes: Names): Names {
  const { held, named } = namesOf(text, PERMISSION_WORD(), (name) =>
    /^[a-z][\w-]*(?::[\w*-]+){1,2}$/.test(name),
  );
  const all = new Set(held);
  const taken = new Set([...named, ...scopes.held, ...scopes.named]);
  const add = (name: string | null, { index, 0: written }: RegExpExecArray): void => {
    if (name !== null && !taken.has(name) && isSaidHeld(text, index, index + written.length)) all.add(name);
  };
  for (const hit of text.matchAll(BARE)) add(hit[0], hit);
  for (const hit of text.matchAll(MENU)) {
    const [, domain = '', entity = '', action = ''] = hit;
    add(
      permissionOfMenu(domain, entity, action) ??
        permissionOfMenu(domain, entity, action.split(' ')[0] ?? ''),
      hit,
    );
  }
  return { held: [...all], named };
}

function namesOf(text: string, word: RegExp, accept: (name: string) => boolean): Names {
  const held = new Set<string>();
  const named = new Set<string>();
  for (const hit of text.matchAll(word)) {
    const list = namesAt(text, hit.index, hit.index + hit[0].length, accept);
    if (list === null) continue;
    const negated = !isHeld(text, Math.min(hit.index, list.start), list.end);
    for (const name of list.names) (negated ? named : held).add(name);
  }
  for (const name of named) held.delete(name);
  return { held: [...held], named: [...named] };
}

function namesAt(
  text: string,
  start: number,
  wordEnd: number,
  accept: (name: string) => boolean,
): NameList | null {
  let at = wordEnd;
  LABEL.lastIndex = at;
  const label = LABEL.exec(text);
  if (label !== null) {
    at += label[0].length;
    if (label[0].trimEnd().endsWith('=')) {
      PARAMETER.lastIndex = at;
      const written = PARAMETER.exec(text)?.[0];
      if (
        written !== undefined &&
        (/%20|\+|%3A/i.test(written) ||
          NEXT_PARAMETER.test(text.slice(at + written.length, at + written.length + 40)))
      )
        return decoded(written, at, accept);
    }
    const quoted = /^[[("'{]/.test(text.slice(at, at + 1));
    const list = listAt(
      text,
      at,
      (name) => accept(name) || (quoted && /^[a-z][\w:.-]{2,}$/.test(name) && !NO_SCOPE.has(name)),
    );
    if (list.names.length > 0) return list;
  }
  for (let fills = 0; fills < 4; fills++) {
    FILL().lastIndex = at;
    const fill = FILL().exec(text);
    if (fill === null) break;
    at += fill[0].length;
  }
  const spaced = /\s/.test(text[at] ?? '') ? at + 1 : at;
  const after = listAt(text, spaced, accept);
  if (after.names.length > 0) return after;
  const before = listBefore(text, start, accept);
  return before.names.length > 0 ? before : null;
}

function decoded(written: string, start: number, accept: (name: string) => boolean): NameList {
  const names = written
    .replace(/%20|\+/g, ' ')
    .replace(/%3A/gi, ':')
    .split(' ')
    .filter((name) => name !== '' && (accept(name) || /^[a-z][\w-]*$/.test(name)));
  return { names, start, end: start + written.length };
}
