/** What the arguments of a call tell: each is known by its value, not by its place. */
import type { Header } from '../../../../exchange/types.js';
import { isObject } from '../../../../primitives/json.js';
import { OPTION_KEYS } from '../../words/code.js';
import { headersOf } from '../headers.js';
import { type Literal, type LiteralObject, valueAt } from '../literal.js';
import { addressOf, behindBase, methodOf } from './address.js';
import type { ReadArguments } from './arguments.js';

/** What one piece of code tells of a call; null: nothing. */
export interface Given {
  readonly method: string | null;
  readonly url: string | null;
  readonly base: string | null;
  readonly headers: readonly Header[] | null;
  readonly body: string | null;
  /** True when options may say what could not be read: a variable that nobody assigned. */
  readonly open: boolean;
}

/** @param data the argument behind the address is the body, as in `axios.post(url, data)` */
export function givenBy({ positional, named, unread }: ReadArguments, data: boolean): Given {
  const objects = positional.filter((value): value is LiteralObject => isObject(value));
  const options: LiteralObject = {
    ...((data && objects.length > 1 ? objects.at(-1) : objects[0]) ?? {}),
    ...named,
  };
  const method = firstOf(positional, methodOf) ?? first(options, OPTION_KEYS.method, methodOf);
  const base = first(options, OPTION_KEYS.base, addressOf);
  const path = first(options, OPTION_KEYS.path, addressOf);
  const host = first(options, OPTION_KEYS.host, hostOf);
  const written = firstOf(positional, addressOf) ?? first(options, OPTION_KEYS.address, addressOf);
  // `Web.Contents("https://…", [RelativePath="/api/…"])`
  const url = written !== null && path !== null ? behindBase(path, written) : (written ?? path);
  const list = first(options, OPTION_KEYS.headers, (value) => headerList(value));
  return {
    method,
    url: url === null ? null : host === null || written !== null ? url : behindBase(url, host),
    base: base ?? host,
    headers: list,
    body: first(options, OPTION_KEYS.body, bodyOf) ?? (data ? bodyOf(positional[1]) : null),
    open:
      unread ||
      valueAt(options, '...') !== undefined ||
      positional.some(isUnknown) ||
      OPTION_KEYS.method.some((key) => isUnknown(valueAt(options, key))),
  };
}

const isUnknown = (value: Literal | undefined): boolean =>
  typeof value === 'string' && /^\$\{?(?!function)[\w.]+\}?$/.test(value) && addressOf(value) === null;

function firstOf<T>(values: readonly Literal[], read: (value: Literal) => T | null): T | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

function first<T>(
  options: LiteralObject,
  keys: readonly string[],
  read: (value: Literal) => T | null,
): T | null {
  return firstOf(
    keys.flatMap((key) => valueAt(options, key) ?? []),
    read,
  );
}

/** A bare host, as `{hostname: 'api.mypurecloud.de'}` has it. */
export const hostOf = (value: Literal): string | null =>
  typeof value === 'string' && /^[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?$/.test(value) ? `https://${value}` : null;

/** Headers, also as the lines that curl of PHP takes. */
export function headerList(value: Literal): readonly Header[] | null {
  if (!Array.isArray(value)) return headersOf(value)?.filter(({ name }) => name !== '...') ?? null;
  const lines = value.flatMap((line: Literal): Header[] => {
    const match = typeof line === 'string' ? /^([\w-]{1,80}):\s*(.*)$/s.exec(line) : null;
    return match === null ? [] : [{ name: match[1] ?? '', value: match[2] ?? '' }];
  });
  return lines.length > 0 ? lines : headersOf(value);
}

/** The text of a body; null when a variable stands in its place. */
export function bodyOf(value: Literal | undefined): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.startsWith('$') ? null : value;
  return JSON.stringify(value, (key, member: Literal) => (key === '...' ? undefined : member));
}
