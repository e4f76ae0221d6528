/** Clients of HTTP that are made with the base of all addresses, and the calls that are made through them. */
import { CALL_METHOD } from '../primitives/http.js';
import type { SourceText, StringLiteral } from './types.js';

/** Keys under which a client is given its base: of axios, got, httpx, Guzzle, Faraday. */
const KEYS = ['baseURL', 'baseUrl', 'base_url', 'base_uri', 'prefixUrl'];
const KEY = new RegExp(`(?<![\\w$.])(?:${KEYS.join('|')})\\s{0,9}[:=]\\s{0,20}`, 'g');
const KEY_BEHIND = /\s{0,9}(?:=>|:)\s{0,20}/y;
/** A client is made in so many characters before its base. */
const BEFORE = 300;
const MADE =
  /([A-Za-z_]\w{0,80})\s{0,9}(?::\s{0,9}[\w<>., ]{1,60})?:?=\s{0,20}(?:await\s{1,9})?(?:new\s{1,9})?[\w.\\$]{1,80}\(\s{0,20}[^;()]{0,200}$/;
const BASE = /^\S{0,300}\/api\/v2\/?$/;
const USED = new RegExp(
  `([A-Za-z_]\\w{0,80})\\s{0,40}(?:\\?\\.|\\.|->)\\s{0,9}(${CALL_METHOD})(?:\\s{0,3}<[^<>()]{0,60}>)?\\(\\s{0,40}[a-zA-Z$@]{0,2}$`,
  'i',
);
const PATH = /^\/?[\w{][\w{}.$-]{0,200}(?:\/[^\s'"`]{0,1000})?$/;

export type Through = (literal: StringLiteral) => { readonly method: string; readonly url: string } | null;

/**
 * Tells the call that a text is the path of, where it is given to a client whose base ends in `/api/v2` and stands in the
 * same file; null for others.
 *
 * @param bases variables of the file that hold such a base
 */
export function callsThrough(source: SourceText, bases: ReadonlyMap<string, string>): Through {
  const clients = clientsOf(source, bases);
  if (clients.size === 0) return () => null;
  return ({ start, value }) => {
    if (!PATH.test(value)) return null;
    const [, name = '', method = ''] = USED.exec(source.code.slice(Math.max(0, start - 200), start)) ?? [];
    const base = clients.get(name);
    return base === undefined
      ? null
      : { method: method.toUpperCase(), url: `${base.replace(/\/$/, '')}/${value.replace(/^\//, '')}` };
  };
}

/** The names of clients, each with its base; not those that are made twice with different ones. */
function clientsOf(
  { code, strings }: SourceText,
  bases: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const texts = new Map(strings.map((literal) => [literal.start, literal.value]));
  const found = new Map<string, string | null>();
  const add = (start: number, end: number) => {
    const [, name] = MADE.exec(code.slice(Math.max(0, start - BEFORE), start)) ?? [];
    const base =
      texts.get(end) ??
      texts.get(end + 1) ??
      bases.get(/^[\w$]{1,80}/.exec(code.slice(end, end + 81))?.[0] ?? '');
    if (name !== undefined)
      found.set(
        name,
        base !== undefined && BASE.test(base) && (found.get(name) ?? base) === base ? base : null,
      );
  };
  for (const { 0: written, index } of code.matchAll(KEY)) add(index, index + written.length);
  for (const { value, start, end } of strings) {
    KEY_BEHIND.lastIndex = end;
    if (KEYS.includes(value) && KEY_BEHIND.test(code)) add(start, KEY_BEHIND.lastIndex);
  }
  return new Map(
    [...found].flatMap(([name, base]): [string, string][] => (base === null ? [] : [[name, base]])),
  );
}
