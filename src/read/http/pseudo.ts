/** Requests as HTTP/2 writes them: `:method: GET`, as browsers copy them and newer versions of curl list them. */
import type { Header, RawRequest } from '../../exchange/types.js';
import { headerLine, headerValue } from './head.js';

/** Names of the pseudo-headers of a request (RFC 9113, section 8.3.1), without their colon. */
export const PSEUDO_HEADERS = ['method', 'scheme', 'authority', 'path'];

/** The header in a remark of curl: `[HTTP/2] [1] [:method: GET]`, `h2h3 [:path: /]`; null when it is none. */
export function streamHeader(remark: string): Header | null {
  const match = /^\[?(?:HTTP\/[23]|h2h3|h2|h3)\]? (?:\[\d{1,9}\] )?\[(.*)\]$/s.exec(remark);
  return match?.[1] === undefined ? null : headerLine(match[1]);
}

/** The request that these headers make; null when method and path are not among them. */
export function fromPseudoHeaders(all: readonly Header[]): RawRequest | null {
  const method = headerValue(all, ':method');
  const path = headerValue(all, ':path');
  if (method === null || path === null || !/^[A-Za-z]{3,10}$/.test(method)) return null;
  const authority = headerValue(all, ':authority') ?? headerValue(all, 'host');
  const scheme = headerValue(all, ':scheme') ?? 'https';
  const headers = all.filter((header) => !header.name.startsWith(':'));
  return {
    method: method.toUpperCase(),
    url: authority === null || !path.startsWith('/') ? path : `${scheme}://${authority}${path}`,
    headers,
    headersComplete: headers.length > 0,
    body: null,
  };
}
