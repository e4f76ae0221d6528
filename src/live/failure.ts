/** Why no answer came, in one plain sentence: what happened, and what to do. No message of a library is shown. */
import type { LiveFailure } from './types.js';

/** What a failure is told about: whom was spoken to, and by which way. */
export interface Route {
  /** `host` or `host:port` that the bytes go to. */
  readonly host: string;
  /** `host:port` of the proxy; null without one. */
  readonly proxy: string | null;
  /** Milliseconds that one call may take. */
  readonly timeout: number;
}

const failure = (kind: LiveFailure['kind'], message: string): LiveFailure => ({ kind, message });

export const offline = (): LiveFailure =>
  failure('offline', 'no call was made, as --offline forbids it; leave --offline out to ask the platform');

export const aborted = (): LiveFailure => failure('aborted', 'stopped before the answer came');

/** Recorded beside the part that came. */
export const cutOff = (): LiveFailure => failure('connection', 'the answer was cut off');

/** A setting that showed itself only at the call; `message` is complete as it is. */
export const unusable = (message: string): LiveFailure => failure('proxy', message);

export const outOfBudget = (maxCalls: number): LiveFailure =>
  failure('budget', `not asked, as the limit of ${maxCalls} calls for one run is reached`);

export const timedOut = ({ host, proxy, timeout }: Route): LiveFailure =>
  failure(
    'timeout',
    proxy === null
      ? `${host} did not answer within ${seconds(timeout)}; try again, or look at the network and the proxy`
      : `nothing came of ${host} through the proxy ${proxy} within ${seconds(timeout)}; try again, or ask who runs the proxy`,
  );

const seconds = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 100) / 10} s`;

type Sentence = (route: Route) => string;

const BY_CACERT = 'if a proxy of your company issued it, give its authority with --cacert FILE';

const unknownIssuer: Sentence = ({ host }) =>
  `the certificate of ${host} was issued by an authority that is not known here; ${BY_CACERT}`;
const selfSigned: Sentence = ({ host }) => `the certificate of ${host} is signed by itself; ${BY_CACERT}`;

/** By the codes of Node's `tls` (X509 verification codes and ERR_TLS_*). */
const TLS: Readonly<Record<string, Sentence>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned,
  SELF_SIGNED_CERT_IN_CHAIN: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownIssuer,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownIssuer,
  CERT_UNTRUSTED: unknownIssuer,
  CERT_HAS_EXPIRED: ({ host }) =>
    `the certificate of ${host} has expired; look at the clock of this machine, then tell who runs ${host}`,
  CERT_NOT_YET_VALID: ({ host }) =>
    `the certificate of ${host} is not valid yet; the clock of this machine may be wrong`,
  CERT_REVOKED: ({ host }) => `the certificate of ${host} was revoked; do not send it a token`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ host }) =>
    `the certificate shown is for another name than ${host}; a proxy or a wrong DNS entry stands between`,
  HOSTNAME_MISMATCH: ({ host }) =>
    `the certificate shown is for another name than ${host}; a proxy or a wrong DNS entry stands between`,
};

const noTls: Sentence = ({ host, proxy }) =>
  proxy === null
    ? `${host} did not agree on a secure connection (TLS); the port may speak plain http, or a firewall stands between`
    : `no secure connection (TLS) to ${host} through the proxy ${proxy}; the proxy may be spoken to by http:// only`;

const noHost: Sentence = ({ host }) =>
  `the name ${host} is not known to DNS; look for a typing error, or for a VPN`;
const unreachable: Sentence = ({ host }) =>
  `there is no way to ${host} from this machine; look at the network or VPN`;
const reset: Sentence = ({ host }) =>
  `${host} broke the connection off before it answered; try again, or look for a firewall between`;
const slowConnection: Sentence = ({ host }) =>
  `no connection to ${host} came about in time; a firewall may block it, or HTTPS_PROXY may be needed`;

const DNS: Readonly<Record<string, Sentence>> = {
  ENOTFOUND: noHost,
  ENODATA: noHost,
  EAI_NODATA: noHost,
  EAI_NONAME: noHost,
  EAI_AGAIN: ({ host }) => `DNS gave no answer for ${host}; look at the network connection and try again`,
  EAI_FAIL: ({ host }) => `DNS gave no answer for ${host}; look at the network connection and try again`,
};

const CONNECTION: Readonly<Record<string, Sentence>> = {
  ECONNREFUSED: ({ host }) =>
    `${host} refused the connection; nothing listens on that port, or a firewall refuses`,
  ECONNRESET: reset,
  ECONNABORTED: reset,
  EPIPE: reset,
  UND_ERR_SOCKET: reset,
  UND_ERR_CLOSED: reset,
  UND_ERR_DESTROYED: reset,
  ETIMEDOUT: slowConnection,
  UND_ERR_CONNECT_TIMEOUT: slowConnection,
  EHOSTUNREACH: unreachable,
  EHOSTDOWN: unreachable,
  ENETUNREACH: unreachable,
  ENETDOWN: unreachable,
  EADDRNOTAVAIL: unreachable,
  EACCES: ({ host }) => `this machine does not let why403 connect to ${host} (permission denied)`,
  EPERM: ({ host }) => `this machine does not let why403 connect to ${host} (permission denied)`,
  EMFILE: () => 'this machine has no more open files to spare; close programs and try again',
};

const notHttp: Sentence = ({ host }) => `${host} answered, but not in HTTP; look at the host and the port`;

const PROTOCOL: Readonly<Record<string, Sentence>> = {
  UND_ERR_HEADERS_OVERFLOW: ({ host }) => `${host} answered with headers that are too large to read`,
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: () => 'the request has a body that does not fit its length',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: reset,
  UND_ERR_INVALID_ARG: () => 'the request cannot be sent as it is written; look at its headers',
};

const has = (table: Readonly<Record<string, Sentence>>, code: string): Sentence | null =>
  Object.hasOwn(table, code) ? (table[code] ?? null) : null;

/** The first code that the error or one of its causes carries. */
function codeOf(error: unknown): string {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth++) {
    if ('code' in current && typeof current.code === 'string') return current.code;
    // undici gives the parser's errors a code only where the parser has one.
    if ('name' in current && current.name === 'HTTPParserError') return 'HPE_INVALID';
    current = 'cause' in current ? current.cause : null;
  }
  return '';
}

/** The answer of a proxy to CONNECT is only in the message of the error. */
function refusedTunnel(error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const status = /^Proxy response \((\d{3})\)/.exec(message)?.[1];
  return status === undefined ? null : Number(status);
}

/** Says what a connection or a request broke at. */
export function failureOf(error: unknown, route: Route): LiveFailure {
  const code = codeOf(error);
  const tls = has(TLS, code);
  if (tls !== null && code !== 'UND_ERR_PRX_TLS') return failure('tls', tls(route));
  if (route.proxy !== null) {
    const proxied = proxyFailure(error, code, route.proxy);
    if (proxied !== null) return proxied;
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
    return failure('tls', noTls(route));
  const dns = has(DNS, code);
  if (dns !== null) return failure('dns', dns(route));
  const connection = has(CONNECTION, code);
  if (connection !== null) return failure('connection', connection(route));
  if (code.startsWith('HPE_')) return failure('protocol', notHttp(route));
  if (code.startsWith('ERR_HTTP2_') || code === 'UND_ERR_INFO' || code.startsWith('NGHTTP2_'))
    return failure('protocol', `${route.host} broke the HTTP/2 connection off; try again`);
  const protocol = has(PROTOCOL, code);
  if (protocol !== null) return failure('protocol', protocol(route));
  const shown = /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` (${code})` : '';
  return failure('connection', `the call to ${route.host} failed${shown}; try again`);
}

/** With a proxy, this machine speaks to the proxy only: names and ports that fail are the proxy's. */
function proxyFailure(error: unknown, code: string, proxy: string): LiveFailure | null {
  const status = refusedTunnel(error);
  if (status === 407)
    return failure(
      'proxy',
      `the proxy ${proxy} wants a user and a password (407); put them into HTTPS_PROXY=http://user:password@${proxy}`,
    );
  if (status !== null)
    return failure(
      'proxy',
      `the proxy ${proxy} refused to connect (status ${status}); ask who runs it, or name the host in NO_PROXY`,
    );
  // Only the answer to CONNECT has a limit of its own.
  if (code === 'UND_ERR_HEADERS_TIMEOUT')
    return failure(
      'proxy',
      `the proxy ${proxy} took the request for a connection and did not answer it; ask who runs it, or name the host in NO_PROXY`,
    );
  if (code === 'UND_ERR_PRX_TLS')
    return failure('proxy', `the certificate of the proxy ${proxy} is for another name; look at HTTPS_PROXY`);
  if (code === 'ECONNREFUSED' || has(DNS, code) !== null || has(CONNECTION, code) === slowConnection)
    return failure('proxy', `the proxy ${proxy} cannot be reached; look at HTTPS_PROXY and HTTP_PROXY`);
  if (has(CONNECTION, code) === unreachable)
    return failure(
      'proxy',
      `there is no way to the proxy ${proxy} from this machine; look at the network or VPN`,
    );
  if (code.startsWith('HPE_'))
    return failure('proxy', `what listens at ${proxy} is no HTTP proxy; look at HTTPS_PROXY and HTTP_PROXY`);
  return null;
}
