/** From what a reader read to the safe form: the only place where secrets are seen. */

import { isAboutCaller } from '../contract/caller-answers.js';
import { type Parameter, splitParameters } from '../exchange/parameters.js';
import { parseTarget, splitAddress } from '../exchange/target.js';
import type {
  Credentials,
  Exchange,
  Header,
  RawExchange,
  RawRequest,
  RawResponse,
  Said,
  Source,
  Target,
} from '../exchange/types.js';
import { mayRefuse } from '../primitives/statuses.js';
import { secureAddress } from './address.js';
import { readAuthorization, readToken, secureCookies } from './authorization.js';
import { registerBody, secureBody, secureHeaderValue } from './body.js';
import { findSuspects } from './patterns.js';
import { isPlaceholder } from './values.js';
import type { Vault } from './vault.js';

/**
 * Characters. Nothing is learnt from the body of an answer that is neither a refusal nor about the caller, and
 * such bodies are nearly all of a recording: longer ones are left out, and only their beginning is looked at.
 */
const KEPT_SUCCESS = 4 * 1024;
const CHECKED_SUCCESS = 1024;
/** Characters. A longer body of a request is an upload. */
const KEPT_REQUEST = 1024 * 1024;
/** Lengths of the names of headers whose values have a grammar: most others need no change of case. */
const GRAMMARS: ReadonlySet<number> = new Set(
  ['authorization', 'proxy-authorization', 'cookie', 'set-cookie'].map((name) => name.length),
);
interface SafeHeaders {
  readonly headers: readonly Header[] | null;
  /** Of the first Authorization header; null when there is none. */
  readonly credentials: Credentials | null;
}

function secureHeaders(headers: readonly Header[] | null, vault: Vault): SafeHeaders {
  if (headers === null) return { headers: null, credentials: null };
  let credentials: Credentials | null = null;
  const safe = headers.map(({ name, value }) => {
    const role = GRAMMARS.has(name.length) ? name.toLowerCase() : '';
    if (role === 'authorization' || role === 'proxy-authorization') {
      const read = readAuthorization(value, vault);
      if (role === 'authorization') credentials ??= read.credentials;
      return { name, value: read.shown };
    }
    if (role === 'cookie' || role === 'set-cookie') {
      return { name, value: secureCookies(value, role === 'set-cookie', vault) };
    }
    return {
      name: name.length > 40 ? vault.clean(name) : name,
      value: secureHeaderValue(name, value, vault),
    };
  });
  return { headers: safe, credentials };
}

/** Decoded values by name in lower case. */
function valuesOf(parameters: readonly Parameter[]): ReadonlyMap<string, string> {
  return new Map(parameters.map(({ name, value }) => [name.toLowerCase(), value ?? '']));
}

const SIGNATURES = ['x-amz-signature', 'x-goog-signature', 'signature', 'sig'];

/** What was presented when there is no Authorization header. */
function otherCredentials(request: RawRequest, vault: Vault): Credentials {
  if (request.url !== null && /[?&](?:access_token|[a-z-]*sig)/i.test(request.url)) {
    const query = valuesOf(splitAddress(request.url).query ?? []);
    const token = query.get('access_token');
    if (token !== undefined) return readToken(token, vault);
    if (SIGNATURES.some((name) => query.has(name))) return { kind: 'other', scheme: 'signed-url' };
  }
  if (request.body !== null && request.body.length < 65_536 && request.body.includes('client_secret=')) {
    const form = valuesOf(splitParameters(request.body));
    const secret = form.get('client_secret');
    if (secret !== undefined && form.has('grant_type')) {
      if (isPlaceholder(secret)) return { kind: 'unknown', why: 'placeholder' };
      return { kind: 'other', scheme: 'client_secret_post' };
    }
  }
  if (request.headers === null) return { kind: 'unknown', why: 'not-recorded' };
  return request.headersComplete ? { kind: 'absent' } : { kind: 'unknown', why: 'left-out' };
}

function secureResponseBody(response: RawResponse, target: Target | null, vault: Vault): string | null {
  const { body, status } = response;
  if (body === null) return null;
  const matters = status === null || mayRefuse(status) || isAboutCaller(target?.path ?? null);
  if (matters || body.length <= KEPT_SUCCESS) return secureBody(body, vault);
  const head = body.slice(0, CHECKED_SUCCESS);
  findSuspects(head, ({ start, end, kind, searchable }) => {
    // What ends with the part that was looked at may be cut in two.
    if (searchable && end < head.length) vault.register(head.slice(start, end), kind);
  });
  return null;
}

/** The body of an answer that was made safe before, and taught nothing: long ones are not gone through again. */
interface Settled {
  readonly body: string | null;
}

function secureResponse(response: RawResponse, target: Target | null, { vault, settled }: Once): RawResponse {
  const { body } = settled ?? { body: secureResponseBody(response, target, vault) };
  return {
    status: response.status,
    headers: secureHeaders(response.headers, vault).headers,
    body,
    truncated: response.truncated || (body === null && response.body !== null),
    ...(response.tunnel === true && { tunnel: true }),
  };
}

function cleanStrings(value: unknown, vault: Vault): unknown {
  if (typeof value === 'string') return vault.clean(value);
  if (Array.isArray(value)) return value.map((item) => cleanStrings(item, vault));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanStrings(item, vault)]));
}

/** Readers take what is stated from text, so a secret may have slipped in. The shape of `Said` is a few levels deep. */
function secureStated(stated: Said, vault: Vault): Said {
  for (const _ in stated) return cleanStrings(stated, vault) as Said;
  return stated;
}

function secureSource(source: Source, vault: Vault): Source {
  const { path, resource } = source;
  return {
    ...source,
    path: vault.clean(path),
    ...(resource !== undefined && { resource: vault.clean(resource) }),
  };
}

interface Once {
  readonly vault: Vault;
  readonly settled: Settled | null;
}

function secureOnce(
  raw: RawExchange,
  once: Once,
): { readonly exchange: Exchange; readonly settled: Settled | null } {
  const { request } = raw;
  const { vault } = once;
  const address = request.url === null ? null : secureAddress(request.url, vault);
  const { headers, credentials } = secureHeaders(request.headers, vault);
  const keeps = request.body !== null && request.body.length <= KEPT_REQUEST;
  const body = keeps && request.body !== null ? secureBody(request.body, vault) : null;
  if (!keeps && request.body !== null) registerBody(request.body, vault);
  const source = secureSource(raw.source, vault);
  const method = request.method === null ? null : vault.clean(request.method);
  const presented = credentials ?? otherCredentials(request, vault);
  const known = vault.size();
  const response = raw.response === null ? null : secureResponse(raw.response, address?.target ?? null, once);
  // One literal: an object that is added to later is slower to make and to read.
  const exchange: Exchange = {
    source,
    method,
    url: address?.url ?? null,
    target: address?.target ?? parseTarget(null),
    headers,
    headersComplete: request.headersComplete,
    credentials: presented,
    requestBody: body,
    response,
    unanswered: raw.response === null && raw.unanswered === true,
    failure: raw.failure === undefined ? null : vault.clean(raw.failure),
    otherProduct: raw.otherProduct ?? null,
    context: secureStated(raw.context, vault),
    time: raw.time === null ? null : vault.clean(raw.time),
  };
  const learnt = vault.size() > known;
  return {
    exchange,
    settled: learnt || response === null ? null : { body: response.body },
  };
}

/**
 * Registers every secret of an exchange in the vault and returns the exchange without them.
 *
 * The body of an answer over 4 KiB that is neither a refusal nor an answer about the caller is left out
 * (`truncated`), and so is the body of a request over 1 MiB. What was given out before a secret was first seen can still hold it:
 * clean a report with the same vault before it leaves. Throws nothing.
 */
export function secure(raw: RawExchange, shared: Vault): Exchange {
  const vault = shared.of(raw.source.path);
  const known = vault.size();
  const { exchange, settled } = secureOnce(raw, { vault, settled: null });
  // What was registered late (a body) may stand in what was cleaned early (the URL).
  return vault.size() === known ? exchange : secureOnce(raw, { vault, settled }).exchange;
}
