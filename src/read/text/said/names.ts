/** The scopes and permissions that a text names, held or only talked about. */

import { isScope } from '../../../contract/index.js';
import type { GrantType } from '../../../exchange/types.js';
import { wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import { NO_SCOPE, THINGS } from '../words/caller.js';
import { AND, BEFORE_NAMES } from '../words/held.js';
import { isOfOtherHolder } from './holder.js';
import { listAt, listBefore, type NameList } from './lists.js';
import { menusIn } from './menus.js';
import { toldOf, type Verdict, verdictOf } from './verdict.js';
import { goesOn } from './whole.js';

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

/**
 * The scopes that a text names. A list is taken only next to a word for scopes, and held only where it is the whole of
 * them: those that are held are taken to be all.
 */
export function readScopes(text: string): Names {
  const { held, named } = listsOf(text, SCOPE_WORD(), acceptScope);
  const whole = held.filter(({ end }) => !goesOn(text, end));
  const known = new Set(whole.flatMap(({ names }) => names));
  const others = held.flatMap(({ names }) => names).filter((name) => !known.has(name));
  return { held: [...known], named: [...new Set([...named, ...others])] };
}

/** `routing:queue:view`, wherever it stands. */
const BARE =
  /(?<![\w:./-])[A-Za-z][\w-]{0,60}:(?:[A-Za-z][\w-]{0,60}|\*):(?:[A-Za-z][\w-]{0,60}|\*)(?![\w/*-]|:[\w*])/g;
/** Between two permissions of one list. */
const JOINT = lazy(
  () =>
    new RegExp(
      String.raw`^["'\`*)\]」]{0,4}(?:\s{0,3}[,;&+]\s{0,3}(?:${wholeWord(AND)}\s)?|\s{1,3}${wholeWord(AND)}\s{1,3}|[ \t]{0,3}\n{1,2}[ \t]{0,8}(?:[-*•–][ \t]{1,4}|\d{1,2}[.)][ \t]{1,4})?)["'\`*([「]{0,4}$`,
      'i',
    ),
);
/** `Permissions of the role:` */
const HEADED = lazy(
  () =>
    new RegExp(
      String.raw`${wholeWord(THINGS.permission)}(?:\s{1,3}${wholeWord(BEFORE_NAMES)}){0,4}["'\`*]{0,3}\s{0,3}[:：=]\s{0,10}(?:(?:[-*•–]|\d{1,2}[.)])\s{1,4})?["'\`*([「]{0,4}$`,
      'i',
    ),
);

/** Permissions that are held: where they stand, and what they are. */
export type HeldList = NameList;

/**
 * The permissions that a text names next to a word for permissions, and those that it says are held without such a word
 * (`the role has routing:queue:view`), as they are written or as the role editor shows them.
 * @param scopes what it calls a scope, whatever its form
 * @param grant how the caller got its token, which tells whose permissions count
 */
export function readPermissions(
  text: string,
  scopes: Names,
  grant: GrantType | null,
): { readonly held: readonly HeldList[]; readonly named: readonly string[] } {
  const beside = listsOf(text, PERMISSION_WORD(), (name) => /^[a-z][\w-]*(?::[\w*-]+){1,2}$/.test(name));
  const taken = new Set([...beside.denied, ...scopes.held, ...scopes.named]);
  const held = [...beside.held];
  for (const run of runsOf(text)) {
    const verdict = verdictOfRun(text, run);
    const isNew = !held.some(({ start, end }) => start < run.end && run.start < end);
    if (verdict === 'held' && isNew) held.push(run);
    if (verdict === 'not held') for (const name of run.names) taken.add(name);
  }
  const lists = held
    .filter((list) => !isOfOtherHolder(text, list, grant))
    .map((list) => ({ ...list, names: list.names.filter((name) => !taken.has(name)) }))
    .filter(({ names }) => names.length > 0);
  const known = new Set(lists.flatMap(({ names }) => names));
  return { held: lists, named: beside.named.filter((name) => !known.has(name)) };
}

/** Permissions that stand beside each other, in order. */
function runsOf(text: string): readonly NameList[] {
  const single = [...text.matchAll(BARE)].map(({ 0: name, index }) => ({
    names: [name],
    start: index,
    end: index + name.length,
  }));
  const runs: NameList[] = [];
  for (const list of [...single, ...menusIn(text)].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last !== undefined && list.start - last.end < 40 && JOINT().test(text.slice(last.end, list.start)))
      runs[runs.length - 1] = { names: [...last.names, ...list.names], start: last.start, end: list.end };
    else runs.push(list);
  }
  return runs;
}

function verdictOfRun(text: string, run: NameList): Verdict | null {
  const told = toldOf(text, run);
  if (told !== null) return told;
  const headed = HEADED().exec(text.slice(Math.max(0, run.start - 90), run.start));
  if (headed === null) return null;
  return verdictOf(text, { start: run.start - headed[0].length, end: run.end });
}

interface Lists {
  readonly held: readonly NameList[];
  /** Missing, needed or advised, and not held by other words. */
  readonly named: readonly string[];
  /** Those of them that are said not to be held. */
  readonly denied: readonly string[];
}

function listsOf(text: string, word: RegExp, accept: (name: string) => boolean): Lists {
  const held: NameList[] = [];
  const needed = new Set<string>();
  const denied = new Set<string>();
  for (const hit of text.matchAll(word)) {
    const list = namesAt(text, hit.index, hit.index + hit[0].length, accept);
    if (list === null) continue;
    const verdict = verdictOf(text, { start: Math.min(hit.index, list.start), end: list.end });
    if (verdict === 'held') held.push(list);
    else for (const name of list.names) (verdict === 'needed' ? needed : denied).add(name);
  }
  const lists = held.map((list) => ({ ...list, names: list.names.filter((name) => !denied.has(name)) }));
  const known = new Set(lists.flatMap(({ names }) => names));
  const named = [...needed, ...denied].filter((name) => !known.has(name));
  return {
    held: lists.filter(({ names }) => names.length > 0),
    named: [...new Set(named)],
    denied: [...denied],
  };
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
