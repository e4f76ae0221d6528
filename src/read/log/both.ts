/** What two entries tell of one side of a call, as one. */
import type { RawRequest, RawResponse } from '../../exchange/types.js';
import { isObject, parseJson } from '../../primitives/json.js';

/** What the first leaves open the second fills. */
export function bothRequests(a: RawRequest, b: RawRequest): RawRequest {
  const url = better(a.url, b.url);
  return {
    method: a.method ?? b.method,
    url,
    headers: a.headers ?? b.headers,
    headersComplete: false,
    body: a.body ?? b.body,
  };
}

/** An address before a path, what is filled in before a template. */
function better(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  const worth = (url: string): number =>
    (/^[a-z]+:\/\//i.test(url) ? 1 : 0) + (/[{}]|^https?:\/\/[^/]+$/.test(url) ? 0 : 2);
  return worth(b) > worth(a) ? b : a;
}

/** The same, but for the body: one in JSON or XML goes before words, and a bare code takes the words as its message. */
export function bothResponses(a: RawResponse | null, b: RawResponse | null): RawResponse | null {
  if (a === null || b === null) return a ?? b;
  const body = (one: RawResponse): number => (one.body === null ? 0 : /^\s*[{<]/.test(one.body) ? 2 : 1);
  const best = body(b) > body(a) ? b : a;
  const headers = [...(a.headers ?? []), ...(b.headers ?? [])];
  return {
    status: a.status ?? b.status,
    headers: headers.length > 0 ? headers : (a.headers ?? b.headers),
    body: explained(a.body, b.body) ?? explained(b.body, a.body) ?? best.body,
    truncated: best.truncated,
  };
}

/** `{"code": …}`, which says nothing more, with the words of the other as its message; null where it says more. */
function explained(code: string | null, words: string | null): string | null {
  if (code === null || words === null || !/^\s*\{/.test(code) || /^\s*[{<[]/.test(words)) return null;
  const value = parseJson(code);
  if (!isObject(value) || typeof value['code'] !== 'string') return null;
  return Object.keys(value).length === 1 ? JSON.stringify({ message: words, code: value['code'] }) : null;
}
