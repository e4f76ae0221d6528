/**
 * Scopes that .NET writes between the head and the message: `=> SpanId:…, TraceId:…, ParentId:… => HTTP GET https://…`.
 * (Microsoft.Extensions.Logging.Console with IncludeScopes; System.Net.Http.)
 */
import { CALL_METHOD } from '../../primitives/http.js';

export interface Scoped {
  readonly message: string;
  readonly ids: readonly string[];
  /** The call that the scope is about. */
  readonly call: { readonly method: string; readonly url: string } | null;
}

const SCOPES = /^=> ([^\n]{1,4000})(?:\n\s{0,20}|$)/;
const ID = /\b(?:SpanId|TraceId|RequestId|ConnectionId|CorrelationId)[:=] ?([\w:.-]{4,64})/g;
const CALL = new RegExp(String.raw`HTTP (${CALL_METHOD}) (\S{1,8000})`);

/** The message behind its scopes; as it is where there are none. */
export function behindScopes(message: string): Scoped {
  const scopes = message.startsWith('=>') ? SCOPES.exec(message) : null;
  if (scopes === null) return { message, ids: [], call: null };
  const [whole, text = ''] = scopes;
  const [, method, url] = CALL.exec(text) ?? [];
  return {
    message: message.slice(whole.length),
    // The innermost: a trace may hold several calls.
    ids: [...text.matchAll(ID)].map(([, id = '']) => id.toLowerCase()).slice(0, 1),
    call: method === undefined || url === undefined ? null : { method, url },
  };
}
