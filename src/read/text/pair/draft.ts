/** An exchange in the making, and what makes two of them one. */
import type { RawRequest, RawResponse } from '../../../exchange/types.js';
import { pathOf } from '../find/calls.js';

/** An exchange in the making. */
export interface Draft {
  /** Where it begins in the text. */
  readonly at: number;
  request: RawRequest;
  response: RawResponse | null;
  readonly time: string | null;
  /** Read by a reader of one form, told in words, or guessed from an introspection answer. */
  readonly origin: 'item' | 'told' | 'introspection';
}

/** Do they name one call? Of two methods none may be another. */
export const isSameCall = (
  a: Pick<RawRequest, 'method' | 'url'>,
  b: Pick<RawRequest, 'method' | 'url'>,
): boolean => isSamePath(a.url, b.url) && (a.method === null || b.method === null || a.method === b.method);

export function isSamePath(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const path = pathOf(a).toLowerCase();
  return path !== '' && path === pathOf(b).toLowerCase();
}

/** Can they be parts of one answer? */
export const fits = (known: RawResponse | null, more: RawResponse | null): boolean =>
  known === null ||
  more === null ||
  known.status === null ||
  more.status === null ||
  known.status === more.status;

export function filled(known: RawResponse | null, more: RawResponse | null): RawResponse | null {
  if (known === null || more === null) return known ?? more;
  return {
    status: known.status ?? more.status,
    headers: known.headers ?? more.headers,
    body: known.body ?? more.body,
    truncated: known.body === null ? more.truncated : known.truncated,
  };
}
