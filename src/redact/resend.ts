/** Requests of an input as they may be sent again: with the credentials that were recorded, or without any of them. */

import { splitParameters } from '../exchange/parameters.js';
import type { Header, RawExchange, RawRequest } from '../exchange/types.js';
import { secretHeader } from './names.js';

/** Of the connection, or of a browser that is not here. */
const LEFT_OUT = /^(?:authorization|cookie|proxy-authorization|host|content-length|:.*)$/i;

export const ownAuthorization = ({ headers }: RawRequest): string | null =>
  headers?.find(({ name }) => name.toLowerCase() === 'authorization')?.value ?? null;

/** One call of each method and address; where the input tells of refusals, those come first. */
export function distinctCalls(calls: readonly RawExchange[]): readonly RawExchange[] {
  const distinct = new Map<string, RawExchange>();
  for (const call of calls) {
    const { method, url } = call.request;
    const key = `${method ?? 'GET'} ${url}`;
    if (url !== null && (!distinct.has(key) || wasRefused(call))) distinct.set(key, call);
  }
  const all = [...distinct.values()];
  return [...all.filter(wasRefused), ...all.filter((call) => !wasRefused(call))];
}

const wasRefused = ({ response }: RawExchange): boolean => (response?.status ?? 0) >= 400;

/** What is sent of the headers beside Authorization. */
export function headersToKeep({ headers }: RawRequest, withCredentials: boolean): readonly Header[] {
  return (headers ?? []).filter(
    ({ name }) => !LEFT_OUT.test(name) && (withCredentials || secretHeader(name) === null),
  );
}

/** The address without the token that stands in its query (RFC 6750, section 2.3). */
export function withoutToken(url: string): string {
  const [, address = url, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (query === undefined) return url;
  const kept = splitParameters(query)
    .filter(({ name }) => name.toLowerCase() !== 'access_token')
    .map(({ rawName, rawValue }) => (rawValue === null ? rawName : `${rawName}=${rawValue}`));
  return `${address}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

/** Whether a text holds a token of the input, at whatever place, or the secret of a client. */
export function credentialSearch(calls: readonly RawExchange[]): (text: string | null) => boolean {
  const tokens = new Set(
    calls.flatMap(({ request }) => {
      const token =
        ownAuthorization(request)
          ?.replace(/^\s*\w+\s+/, '')
          .trim() ?? '';
      return token.length < 8 ? [] : [token];
    }),
  );
  return (text) =>
    text !== null &&
    (/client_secret|refresh_token/i.test(text) || [...tokens].some((token) => text.includes(token)));
}
