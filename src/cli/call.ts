/** A call as people write it: `PUT /api/v2/…`, `GET https://…`, or a path alone. */
import { isCallMethod } from '../primitives/http.js';
import { PlainError } from '../primitives/plain-error.js';

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
 * @param usage what is typed before a call: `--call`, `why403 can`.
 * @throws PlainError
 */
export function requireCall(text: string, usage: string): Call {
  const call = readCall(text);
  if (call !== null) return call;
  throw new PlainError(`a call is a method and a path: ${usage} 'GET /api/v2/users/me'`);
}
