/** The method that stands beside an address in code: in the call that it is given to, or the object that it is in. */

import { CALL_METHOD } from '../primitives/http.js';
import { placeOfPart } from '../primitives/rising.js';
import type { Bracketed } from './brackets.js';
import {
  APACHE,
  ASKS,
  BUILDS,
  CONDITION,
  isFetching,
  KEEPS,
  KEYWORD,
  SERVES,
  SERVES_AS,
  WRAPS,
} from './call-words.js';
import { calleeBefore } from './callee.js';
import { chainEnd } from './chain.js';
import { methodOfName, writtenMethod } from './method-words.js';
import { lastOf } from './names.js';
import { hasMethod, nearMethod, URL_KEYS } from './near-method.js';
import { setBefore } from './set-before.js';
import { type Key, keyOf, type Surroundings } from './surroundings.js';
import type { Range, SourceText } from './types.js';

/**
 * - `call`: an address is called; null: with a method that is not written there.
 * - `no-call`: the text is compared, said, imported, or a route of its own program.
 * - `elsewhere`: nothing is called here; it may be kept in a variable.
 */
export type Beside =
  | { readonly kind: 'call'; readonly method: string | null }
  | { readonly kind: 'no-call' }
  | { readonly kind: 'elsewhere'; readonly at: Range };

const NO_CALL: Beside = { kind: 'no-call' };
const call = (method: string | null): Beside => ({ kind: 'call', method });

const MOST_HOPS = 5;
const MOST_BEFORE = 8;
/** Of more arguments it is not told what they say. */
const MOST_ARGUMENTS = 40;
const HEAD = 240;

const METHOD_CALL_BEFORE = new RegExp(
  `(?:\\.|->)\\s*(?:(${CALL_METHOD})\\(\\s*\\)|method\\(([^()]{1,60})\\))\\s*(?:\\.|->)\\s*[\\w$]*$`,
  'i',
);
const COMPARED_BEFORE =
  /(?:[=!]==?|=~|(?<![\w$])(?:case|when|in|import|from|require|include|use|export))\s*$/;
const COMPARED_BEHIND = /^\s*(?:[=!]==?|=~|(?:not\s+)?in\s)/;
const PARENLESS = new RegExp(`[.\\w]\\.(${CALL_METHOD})\\s+$`, 'i');

/** What stands beside the address (or the variable) at `at`. Looks at a bounded part of the code around it. */
export function besideOf(around: Surroundings, at: Range, hops = 0): Beside {
  const { source, brackets } = around;
  const group = brackets.around(at.start);
  const before = source.code.slice(Math.max(0, at.start - 80), at.start);
  const behind = source.code.slice(at.end, at.end + 40);
  if (COMPARED_BEFORE.test(before) || COMPARED_BEHIND.test(behind)) return NO_CALL;
  if (hops > MOST_HOPS || group === null || group.end < at.end) return atStatement(around, at, before);
  const parts = group.parts();
  const index = placeOfPart(parts, at.start);
  const part = parts[index];
  if (part === undefined) return { kind: 'elsewhere', at };
  const key = keyOf(source, part);
  if (group.opener === '(') return inCall(around, group, { index, key, hops });
  const isAssigned = key?.isSet === true && group.opener === '{' && !isInitialiser(source, group);
  const isEntry = key !== null && part.start + key.length <= at.start && !isAssigned;
  if (isEntry || (group.opener === '[' && key === null)) return inObject(around, group, { at, index, key });
  return atStatement(around, at, before);
}

/** `new Type { Name = value }`, `@{ Name = value }`: no block of statements. */
const isInitialiser = ({ code }: SourceText, { start }: Bracketed): boolean =>
  /(?:@|\bnew\s[\w\s.<>,]{0,80}(?:\(\))?\s*)$/.test(code.slice(Math.max(0, start - 100), start));

function atStatement({ source }: Surroundings, at: Range, before: string): Beside {
  const method = source.language === 'ruby' ? PARENLESS.exec(before)?.[1] : undefined;
  return method === undefined ? { kind: 'elsewhere', at } : call(method.toUpperCase());
}

interface Place {
  readonly index: number;
  readonly key: Key | null;
  readonly hops: number;
}

function inCall(around: Surroundings, group: Bracketed, { index, key, hops }: Place): Beside {
  const { code, language } = around.source;
  const head = code.slice(Math.max(0, group.start - HEAD), group.start);
  const callee = calleeBefore(code, group.start);
  const { name = '', chain = '', isNew = false } = callee ?? {};
  const outer = { start: callee?.start ?? group.start, end: group.end };
  if (name === '' || KEYWORD.test(name)) {
    const listed = nearMethod(around, group.parts(), index);
    if (listed !== null) return call(listed);
    return CONDITION.test(name)
      ? NO_CALL
      : besideOf(around, { start: group.start, end: group.end }, hops + 1);
  }
  const receiver = lastOf(chain);
  const isDecorator = name.startsWith('@') || /(?<![\w$])@[\w$.]*$/.test(chain);
  const bare = name.replace(/^[@$]/, '');
  if (isDecorator && language !== 'ruby') return writtenMethod(bare) === null ? NO_CALL : call(bare);
  if (
    ASKS.test(name) ||
    (receiver !== '' &&
      /^(?:console|logger|log|logging|LOG|_logger|fmt|nock)$/.test(receiver) &&
      !WRAPS.test(name))
  )
    return NO_CALL;
  const ofName = methodOfName(bare);
  if (SERVES_AS.test(name) || (SERVES.test(receiver) && ofName !== null)) return NO_CALL;
  const apache = APACHE.exec(name)?.[1];
  if (apache !== undefined) return !isNew && language === 'csharp' ? NO_CALL : call(apache.toUpperCase());
  const ofReceiver = name === 'new' ? writtenMethod(chain.replace(/(?:\.|::)$/, '')) : null;
  if (ofReceiver !== null) return call(ofReceiver);
  if (ofName !== null) {
    if (KEEPS.test(receiver)) return NO_CALL;
    // `map.put(key, address)` keeps something; `apiPut(token, address)` calls.
    const isFirst = index === 0 || key !== null || (index <= 2 && writtenMethod(bare.toUpperCase()) === null);
    if (isFirst && isFirstAddress(around, group.parts(), index)) return call(ofName);
  }
  const near = nearMethod(around, group.parts(), index);
  if (near !== null) return call(near);
  if (isFetching(name, receiver) && (index === 0 || key !== null))
    return call(withoutMethod(around, group, index));
  if (BUILDS.test(name) || BUILDS.test(receiver)) {
    const built = METHOD_CALL_BEFORE.exec(head.slice(0, head.length - name.length));
    const builtWith =
      built?.[1] ??
      (built?.[2] === undefined ? undefined : writtenMethod(textOf(around, built[2], head, group.start)));
    const behind = builtWith ?? chainEnd(around, group.end).method;
    if (behind !== null && behind !== undefined) return call(behind.toUpperCase());
  }
  return WRAPS.test(name) ? besideOf(around, outer, hops + 1) : { kind: 'elsewhere', at: outer };
}

/** The written text of a piece of code in the head of a call: texts are blank in code. */
function textOf({ source }: Surroundings, piece: string, head: string, end: number): string {
  const at = end - head.length + head.lastIndexOf(piece);
  return source.text.slice(at, at + piece.length);
}

/** An object or a list in which the address stands. */
function inObject(
  around: Surroundings,
  group: Bracketed,
  { at, index, key }: { readonly at: Range; readonly index: number; readonly key: Key | null },
): Beside {
  const elsewhere: Beside = { kind: 'elsewhere', at };
  if (key !== null && writtenMethod(key.name) !== null) return call(key.name);
  if (key !== null && !URL_KEYS.test(key.name)) return elsewhere;
  const near = nearMethod(around, group.parts(), index);
  if (near !== null) return call(near);
  if (key === null || group.parent?.opener !== '(') return elsewhere;
  const { name = '', chain = '' } = calleeBefore(around.source.code, group.parent.start) ?? {};
  const ofName = methodOfName(name);
  if (ofName !== null) return call(ofName);
  return isFetching(name, lastOf(chain)) && !hasMethod(around, group) ? call('GET') : elsewhere;
}

/** No other address stands before it among the arguments. */
function isFirstAddress({ stringAt }: Surroundings, parts: readonly Range[], index: number): boolean {
  return (
    index < MOST_BEFORE &&
    parts.slice(0, index).every(({ start }) => !/^\/|:\/\//.test(stringAt(start)?.value ?? ''))
  );
}

/** The method of a call that fetches without one: GET, unless options that are not written there may say another. */
function withoutMethod(around: Surroundings, group: Bracketed, index: number): string | null {
  const parts = group.parts();
  if (parts.length > MOST_ARGUMENTS) return null;
  for (const [at, part] of parts.entries()) {
    if (at === index) continue;
    const name = around.source.text.slice(part.start, Math.min(part.end, part.start + 80));
    const inner =
      around.brackets.opensAt(part.start) ??
      around.brackets.opensAt(setBefore(around, name, part.start) ?? -1);
    if (
      inner?.opener !== '{' ||
      (inner.start >= part.start && inner.end < part.end) ||
      hasMethod(around, inner)
    )
      return null;
  }
  return 'GET';
}
