/** A call as people write it: `PUT /api/v2/…`, `GET https://…`, or a path alone. */
import { isCallMethod } from '../primitives/http.js';
import type { RawExchange } from './types.js';

export interface Call {
  readonly method: string | null;
  readonly url: string;
}

/** null when the text is no call. */
export function readCall(text: string): Call | null {
  const [first = '', second, ...others] = text.trim().split(/\s+/);
  if (others.length > 0) return null;
  if (second === undefined) return looksLikeUrl(first) ? { method: null, url: first } : null;
  return isCallMethod(first) && looksLikeUrl(second) ? { method: first.toUpperCase(), url: second } : null;
}

function looksLikeUrl(word: string): boolean {
  return word.includes('/') || word.includes('.');
}

/**
 * A call that nobody made: without an answer, to ask whether it would be refused.
 *
 * @param path what names the input in the report
 * @param authorization the header, where a token is at hand; null where nothing is known of it
 */
export function unsent(
  { method, url }: Call,
  path: string,
  authorization: string | null = null,
): RawExchange {
  const headers = authorization === null ? null : [{ name: 'Authorization', value: authorization }];
  return {
    source: { path, index: 0, line: null },
    request: { method, url, headers, headersComplete: false, body: null },
    response: null,
    context: {},
    time: null,
  };
}
