/** Requests of an input as they may be sent again: with the credentials that were recorded, or without any of them. */

import { splitParameters } from '../exchange/parameters.js';
import type { Header, RawExchange, RawRequest } from '../exchange/types.js';
import { decodePercent } from '../primitives/percent.js';
import { secureAddress } from './address.js';
import { secureBody, secureHeaderValue } from './body.js';
import { secretParameter } from './names.js';
import { withoutRandomWords } from './random-words.js';
import { secure } from './secure.js';
import { isPlaceholder } from './values.js';
import { createVault, type Vault } from './vault.js';

/** Of the connection, or of a browser that is not here; Authorization is that of the token that is used. */
const LEFT_OUT = /^(?:authorization|cookie|proxy-authorization|host|content-length|:.*)$/i;
/** Random by their purpose: ids of traces (W3C Trace Context, B3), validators (RFC 9110, section 8.8), hints of browsers. */
const OF_IDS =
  /^(?:traceparent|tracestate|baggage|b3|x-b3-.{1,20}|if-(?:none-)?match|if-range|(?:.{1,40}-)?(?:request|correlation|trace|span|transaction)-?id|user-agent|sec-(?:ch|fetch)-.{1,40}|accept.{0,40}|content-.{1,40})$/i;

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

/** What is sent of a call. */
export interface Sendable {
  readonly url: string;
  /** Beside Authorization. */
  readonly headers: readonly Header[];
  readonly body: string | null;
  /** Names of what is left out, as it holds a credential: `header X-Note`, `query access_token`. */
  readonly leftOut: readonly string[];
  /** What holds a credential and cannot be left out without making another call of it: `path`, `query (q)`, `body`; null: nothing. */
  readonly blockedBy: string | null;
}

/** The call as it was recorded, with its credentials. */
export const asRecorded = ({ headers, body }: RawRequest, url: string): Sendable => ({
  url,
  headers: (headers ?? []).filter(({ name }) => !LEFT_OUT.test(name)),
  body,
  leftOut: [],
  blockedBy: null,
});

/**
 * Takes the credentials out of calls: a credential is what the vault would take out of that part of a request, by its
 * name, by its form, or since another part of the input names it so.
 *
 * @param calls all of the input: what one of them names a secret is one in the others, too
 */
export function credentialFilter(
  calls: readonly RawExchange[],
): (request: RawRequest, url: string) => Sendable {
  const vault = createVault();
  for (const call of calls) secure(call, vault);
  const holds = (look: (vault: Vault) => void): boolean => {
    let found = false;
    look(
      watched(vault, () => {
        found = true;
      }),
    );
    return found;
  };
  return (request, url) => {
    const leftOut: string[] = [];
    const address = withoutParameters(url, leftOut);
    const place = blockedPlace(address, request.body, holds);
    const blockedBy = place === null ? null : vault.clean(place);
    const headers = (request.headers ?? []).filter(({ name, value }) => {
      if (/^cookie$/i.test(name)) leftOut.push('header Cookie');
      if (LEFT_OUT.test(name)) return false;
      const isSecret =
        vault.clean(name) !== name ||
        looksRandomly(name, value) ||
        holds((eyes) => secureHeaderValue(name, value, eyes));
      if (isSecret) leftOut.push(`header ${vault.clean(name)}`);
      return !isSecret;
    });
    return { url: address, headers, body: request.body, leftOut, blockedBy };
  };
}

/** The vault, and word of all that it takes for a secret. */
function watched(vault: Vault, found: () => void): Vault {
  const told = (given: string, shown: string): string => {
    if (shown !== given) found();
    return shown;
  };
  return {
    ...vault,
    register: (secret, kind) => told(secret, vault.register(secret, kind)),
    label: (value, kind) => told(value, vault.label(value, kind)),
    clean: (text) => told(text, vault.clean(text)),
    of: (input) => watched(vault.of(input), found),
  };
}

/** A header whose name says nothing, with a value that looks like nothing but a secret. */
const looksRandomly = (name: string, value: string): boolean =>
  !OF_IDS.test(name) && withoutRandomWords(value) !== value;

/** The address without the parameters of its query and its path that are credentials by their names. */
function withoutParameters(url: string, leftOut: string[]): string {
  const [, address = url, query = null, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  const isCredential = (where: string, name: string, value: string | null): boolean => {
    const found = value !== null && !isPlaceholder(value) && secretParameter(name) !== null;
    if (found) leftOut.push(`${where} ${name}`);
    return found;
  };
  const path = address.replace(/;([\w.-]{1,64})=([^;/]*)/g, (whole, name: string, value: string) =>
    isCredential('path', name, decodePercent(value)) ? '' : whole,
  );
  if (query === null) return path + fragment;
  const all = splitParameters(query);
  const kept = all.filter(({ name, value }) => !isCredential('query', name, value));
  // What is not changed stays as it was written, to the last `&`.
  const written =
    kept.length === all.length
      ? query
      : kept
          .map(({ rawName, rawValue }) => (rawValue === null ? rawName : `${rawName}=${rawValue}`))
          .join('&');
  return `${path}${written === '' ? '' : `?${written}`}${fragment}`;
}

/** Where a credential stands that belongs to what is asked. */
function blockedPlace(
  url: string,
  body: string | null,
  holds: (look: (vault: Vault) => void) => boolean,
): string | null {
  const [address = '', query = ''] = url.replace(/#.*/s, '').split(/\?(.*)/s);
  if (holds((eyes) => secureAddress(address, eyes))) return 'path';
  const parameter = splitParameters(query).find(({ rawName, rawValue }) =>
    holds((eyes) => secureAddress(`/?${rawName}=${rawValue ?? ''}`, eyes)),
  );
  if (parameter !== undefined) return `query (${parameter.name})`;
  return body !== null && holds((eyes) => secureBody(body, eyes)) ? 'body' : null;
}
