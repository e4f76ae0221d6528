/** A call as people write it: `PUT /api/v2/…`, `GET https://…`, or a path alone. */
import { isCallMethod } from '../primitives/http.js';

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
