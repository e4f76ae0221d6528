/**
 * The headers of a side as pairs in braces, its start line among them, as `HttpURLConnection` of Java writes them:
 * `pairs: {GET /api/v2/users HTTP/1.1: null}{Host: api.mypurecloud.de}` and `pairs: {null: HTTP/1.1 403 Forbidden}`.
 */
import type { Header } from '../../exchange/types.js';
import { REQUEST_METHOD } from '../../primitives/http.js';

export interface Pairs {
  readonly method: string | null;
  readonly target: string | null;
  readonly status: number | null;
  readonly headers: readonly Header[];
}

const DUMP = /^[\w.$@]{1,120} pairs: (\{.{1,60000}\})$/;
const REQUEST = new RegExp(String.raw`^(${REQUEST_METHOD}) (\S{1,8000}) HTTP\/[\d.]{1,3}: null$`);
const ANSWER = /^null: HTTP\/[\d.]{1,3} ([1-5]\d\d)(?!\d)/;
const HEADER = /^([A-Za-z][\w-]{0,80}): (.{0,16000})$/;

/** null when the text is no such dump, or has no start line. */
export function pairsIn(text: string): Pairs | null {
  const inside = DUMP.exec(text)?.[1];
  if (inside === undefined) return null;
  const [first = '', ...others] = inside.slice(1, -1).split('}{');
  const headers = others.flatMap((pair): Header[] => {
    const [, name, value] = HEADER.exec(pair) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
  const [, method = null, target = null] = REQUEST.exec(first) ?? [];
  const status = ANSWER.exec(first)?.[1];
  if (method === null && status === undefined) return null;
  return { method, target, status: status === undefined ? null : Number(status), headers };
}
