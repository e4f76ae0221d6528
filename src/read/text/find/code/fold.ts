/** Puts the pieces of code together into requests. */

import type { Header, RawRequest } from '../../../../exchange/types.js';
import { append } from '../../../../primitives/lists.js';
import type { Found } from '../../places.js';
import { hasPath } from '../calls.js';
import { behindBase } from './address.js';
import type { Piece } from './pieces.js';

/** Pieces of one call stand close together. */
const NEAR = 3000;
/** Between two pieces of one call there is code, and no answer. */
const ANSWER = /^[ \t]{0,8}(?:HTTP\/\d|\{\s{0,40}"(?:message|code|status|error)|[1-5]\d\d\b)/m;

interface Pending {
  start: number;
  end: number;
  method: string | null;
  url: string | null;
  headers: Header[];
  body: string | null;
  complete: boolean;
  open: boolean;
  /** A call, not only setters that may be of something else. */
  calls: boolean;
}

/** The requests, in order of place. A piece that has no address, nor a base with a path, makes none. */
export function foldPieces(text: string, pieces: readonly Piece[]): readonly Found<RawRequest>[] {
  const found: Found<RawRequest>[] = [];
  let base: string | null = null;
  let pending: Pending | null = null;

  const flush = (): void => {
    if (pending === null) return;
    const { start, end, method, headers, body, complete, open, calls } = pending;
    const whole = pending.url ?? (calls && hasPath(base) ? base : null);
    if (whole !== null && (calls || method !== null || headers.length > 0))
      found.push({
        start,
        end,
        value: {
          method: method ?? (open ? null : body !== null && !calls ? 'POST' : 'GET'),
          url: pending.url === null ? whole : behindBase(whole, base),
          headers: headers.length > 0 || complete ? headers : null,
          headersComplete: complete,
          body,
        },
      });
    pending = null;
  };

  for (const piece of pieces) {
    const { given, kind, start, end, headersComplete } = piece;
    if (kind === 'base') {
      flush();
      base = given.base;
      continue;
    }
    if (pending !== null && !belongs(text, pending, piece)) flush();
    pending ??= {
      start,
      end,
      method: null,
      url: null,
      headers: [],
      body: null,
      complete: false,
      open: false,
      calls: false,
    };
    pending.end = end;
    pending.method ??= given.method;
    pending.url ??= given.url === null || given.base === null ? given.url : behindBase(given.url, given.base);
    pending.body ??= given.body;
    append(pending.headers, given.headers ?? []);
    pending.complete ||= headersComplete;
    pending.open ||= given.open;
    pending.calls ||= kind === 'call';
  }
  flush();
  return found;
}

/** Does the piece add to the request so far? Nothing is told twice, and no answer stands between. */
function belongs(text: string, pending: Pending, { kind, given, start }: Piece): boolean {
  if (start - pending.end > NEAR || ANSWER.test(text.slice(pending.end, start))) return false;
  if (kind === 'call' && pending.calls) return false;
  return (given.url === null || pending.url === null) && (given.method === null || pending.method === null);
}
