/**
 * Where a request may go. Every address, header and method passes here before a socket is opened; what is
 * refused leaves no byte. A request is refused whether or not a token is seen in it, since a secret may be
 * anywhere: in a header of any name, the query, the body.
 */
import { CALLER_PATHS } from '../contract/caller-answers.js';
import { allRegions, classifyHost, matchOperation } from '../contract/index.js';
import type { Header } from '../exchange/types.js';
import { CALL_METHODS, isSafeMethod } from '../primitives/http.js';
import { PlainError } from '../primitives/plain-error.js';
import { isLoopback, parseAddress } from './address.js';
import type { LiveFailure, LiveRequest, TransportOptions } from './types.js';

/**
 * A request of the tool itself. Only `login.ts` makes them: they may pass although their method changes
 * something, and only to the one endpoint that each is for.
 */
export interface GuardedRequest extends LiveRequest {
  readonly own?: 'token-request' | 'revoke';
}

export type Verdict =
  | {
      readonly allowed: true;
      /** Where the bytes go: the address itself, or its place at the gateway. */
      readonly target: URL;
      /** What is sent of the headers: without Host and without those that belong to the connection. */
      readonly headers: readonly Header[];
    }
  | { readonly allowed: false; readonly kind: LiveFailure['kind']; readonly reason: string };

export type Guard = (request: GuardedRequest) => Verdict;

const OWN = {
  'token-request': { method: 'POST', path: CALLER_PATHS.token },
  revoke: { method: 'DELETE', path: CALLER_PATHS['tokens-me'] },
} as const;

/** Of the connection, not of the request (RFC 9110, section 7.6.1); and what we decode ourselves. */
const OF_THE_CONNECTION = new Set([
  'host',
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authorization',
  'transfer-encoding',
  'content-length',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'accept-encoding',
  'http2-settings',
]);
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,256}$/;
// Field values of RFC 9110, section 5.5.
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

type Refusal = Extract<Verdict, { allowed: false }>;
type Place = { readonly allowed: true; readonly target: URL } | Refusal;

const refuse = (reason: string, kind: LiveFailure['kind'] = 'forbidden-host'): Refusal => ({
  allowed: false,
  kind,
  reason,
});

/**
 * Makes the guard of a run.
 *
 * @throws PlainError when `--allow-host` or `--gateway` name no usable host
 */
export function createGuard(options: TransportOptions): Guard {
  const origins = allowedOrigins(options.allowHosts ?? []);
  const gateway = options.gateway === undefined ? null : parseGateway(options.gateway);
  if (gateway !== null) origins.add(gateway.origin);

  return (request) => {
    const place = locate(request.url, origins, gateway);
    if (!place.allowed) return place;
    const method = checkMethod(request, options.allowUnsafe === true);
    if (method !== null) return method;
    const headers = checkHeaders(request.headers, request.url, place.target);
    return Array.isArray(headers) ? { ...place, headers } : headers;
  };
}

/** The exact API and login hosts of the regions: https and port 443 only. */
const REGION_HOSTS: ReadonlyMap<string, 'api' | 'login'> = new Map(
  allRegions().flatMap(({ apiHost, loginHost }) => [
    [apiHost, 'api'] as const,
    [loginHost, 'login'] as const,
  ]),
);

/** A host allows https on it, and http as well if it is this machine. */
function allowedOrigins(hosts: readonly string[]): Set<string> {
  const origins = new Set<string>();
  for (const host of hosts) {
    const parsed = parseAddress(`https://${host}`);
    if (!parsed.ok || parsed.url.pathname !== '/' || /[/?#]/.test(host))
      throw new PlainError('--allow-host: must be a host name, or host:port, such as localhost:8080');
    origins.add(parsed.url.origin);
    if (isLoopback(parsed.url)) origins.add(new URL(`http://${host}`).origin);
  }
  return origins;
}

function parseGateway(text: string): URL {
  const parsed = parseAddress(text);
  if (!parsed.ok) throw new PlainError(`--gateway: ${parsed.reason}`);
  const { url } = parsed;
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(text))
    throw new PlainError(
      '--gateway: must be an address without query, such as https://gateway.example/genesys',
    );
  if (url.protocol === 'http:' && !isLoopback(url))
    throw new PlainError('--gateway: must begin with https://, as tokens go there (http only for localhost)');
  return url;
}

function locate(text: string, origins: ReadonlySet<string>, gateway: URL | null): Place {
  if (/^\/(?![/\\])/.test(text)) {
    if (gateway === null)
      return refuse(
        'the request names no host; give the whole address, https://api.<region domain>/api/v2/…',
      );
    // The host stands for none: only the path is taken, normalised as any other.
    const parsed = parseAddress(`https://path-only.invalid${text}`);
    return parsed.ok ? throughGateway(parsed.url, gateway, null) : refuse(parsed.reason);
  }
  const parsed = parseAddress(text);
  if (!parsed.ok) return refuse(parsed.reason);
  const { url } = parsed;
  const kind = REGION_HOSTS.get(url.hostname);
  const ofRegion = kind !== undefined && url.protocol === 'https:' && url.port === '';
  if (ofRegion) return gateway === null ? { allowed: true, target: url } : throughGateway(url, gateway, kind);
  if (origins.has(url.origin)) return { allowed: true, target: url };
  if (kind === undefined) return refuse(unknownHost(url));
  if (url.protocol !== 'https:')
    return refuse(`${url.hostname} is sent a token by https only; write https:// in place of http://`);
  return refuse(
    `port ${url.port} of ${url.hostname} is not the platform's; leave the port out, or --allow-host ${url.host}`,
  );
}

function unknownHost(url: URL): string {
  const { host } = url;
  if (url.protocol === 'http:')
    return `${host} is no API or login host of a region, and tokens are sent by https only (http: this machine only)`;
  const nothing = `${host} is no API or login host of a region, so nothing is sent there`;
  // A name that imitates the platform, and storage, are no gateways.
  const mayBeGateway =
    classifyHost(url.hostname).kind === 'foreign' && /\/(?:api|oauth)\//.test(url.pathname);
  return mayBeGateway
    ? `${nothing}; if it is a gateway of yours in front of the platform: --allow-host ${host}`
    : nothing;
}

/** `, and /routing/queues is no path of these (GET /api/v2/routing/queues is one)`, or nothing. */
function meantPath(path: string): string {
  const { kind } = matchOperation('GET', `/api/v2${path}`);
  return kind === 'found' || kind === 'wrong-method'
    ? `: perhaps /api/v2${path} was meant, with /api/v2 before it; for another system`
    : '';
}

/** The gateway stands for the login host (`/oauth/…`) and the API host (`/api/…`), as in the platform's SDKs. */
function throughGateway(url: URL, gateway: URL, kind: 'api' | 'login' | null): Place {
  const carried =
    (kind !== 'api' && url.pathname.startsWith('/oauth/')) ||
    (kind !== 'login' && url.pathname.startsWith('/api/'));
  if (!carried)
    return refuse(
      `the gateway stands for login.<domain>/oauth/… and api.<domain>/api/… only${meantPath(url.pathname)}; leave --gateway out`,
    );
  const target = new URL(gateway);
  target.pathname = `${gateway.pathname.replace(/(?<!\/)\/+$/, '')}${url.pathname}`;
  target.search = url.search;
  return { allowed: true, target };
}

function checkMethod({ method, url, own }: GuardedRequest, allowUnsafe: boolean): Refusal | null {
  if (own !== undefined) {
    const expected = OWN[own];
    const { pathname } = new URL(url, 'https://path-only.invalid');
    return method === expected.method && pathname === expected.path
      ? null
      : refuse('a call of the tool itself does not fit its purpose', 'unsafe-method');
  }
  if (!CALL_METHODS.some((known) => known === method))
    return refuse(
      `the method is none of ${CALL_METHODS.join(', ')}; write it in upper case`,
      'unsafe-method',
    );
  if (allowUnsafe || isSafeMethod(method)) return null;
  return refuse(
    `${method} may change something, so it is not sent; --allow-unsafe allows it`,
    'unsafe-method',
  );
}

function checkHeaders(headers: readonly Header[], url: string, target: URL): Header[] | Refusal {
  const sent: Header[] = [];
  for (const { name: written, value: text } of headers) {
    const name = written.trim();
    const value = text.trim();
    if (!HEADER_NAME.test(name)) return refuse('a header has a name that HTTP does not allow', 'protocol');
    if (!HEADER_VALUE.test(value))
      return refuse(
        `the header ${name} holds line breaks or letters that HTTP does not allow; write it anew`,
        'protocol',
      );
    const key = name.toLowerCase();
    if (key === 'host' && !namesHost(value, url, target))
      return refuse('the header Host names another host than the address; leave the header out');
    if (!OF_THE_CONNECTION.has(key)) sent.push({ name: key, value });
  }
  return sent;
}

/** Whether a Host header says what the address says. */
function namesHost(value: string, url: string, target: URL): boolean {
  const address = url.startsWith('/') ? target : new URL(url);
  const port = address.protocol === 'https:' ? 443 : 80;
  const host = value.toLowerCase();
  return host === address.host || (address.port === '' && host === `${address.hostname}:${port}`);
}
