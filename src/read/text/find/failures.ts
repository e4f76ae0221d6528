/** Finds failures before any answer: the call did not reach a server, so that nobody refused it. */
import type { Found } from '../places.js';

export type Failure = 'name' | 'connection' | 'timeout' | 'certificate';

/** What is said of each kind. */
export const FAILURES: Readonly<Record<Failure, string>> = {
  name: 'the name of the host could not be resolved',
  connection: 'no connection could be made, or it was closed',
  timeout: 'the time ran out',
  certificate: 'the certificate of the connection was not accepted',
};

const PATTERNS: Readonly<Record<Failure, RegExp>> = {
  name: /\b(?:could not resolve (?:host|proxy)(?: name)?|ENOTFOUND|EAI_AGAIN|ERR_NAME_NOT_RESOLVED|UnknownHostException|no such host(?: is known)?|name or service not known|nodename nor servname provided|temporary failure in name resolution|the remote name could not be resolved)\b/gi,
  connection:
    /\b(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE|ERR_CONNECTION_[A-Z_]{3,20}|ERR_INTERNET_DISCONNECTED|connection (?:was |is |has been )?(?:actively )?(?:refused|reset)(?: by peer)?|actively refused(?: it)?|failed to connect to|couldn't connect to server|failed to establish a new connection|unable to connect to the remote server|socket hang up|network is unreachable|no route to host)\b/gi,
  timeout:
    /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_(?:CONNECT|HEADERS)_TIMEOUT|ERR_TIMED_OUT|(?:connect(?:ion)?|read|request|operation|socket|resolving) (?:was |has |is )?timed[ -]out|i\/o timeout|(?:Connect|Read|Socket)TimeoutException|ConnectTimeoutError|ReadTimeout|context deadline exceeded|timeout of \d{1,9} ?ms exceeded)\b/gi,
  certificate:
    /\b(?:SSL certificate problem|self[- ]signed certificate|certificate (?:has expired|verify failed|signed by unknown authority|is not trusted)|certificate is not valid|CERTIFICATE_VERIFY_FAILED|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)|ERR_CERT_[A-Z_]{3,30}|unable to (?:verify the first|get local issuer) certificate|PKIX path building failed|SSLHandshakeException|could not create SSL\/TLS secure channel|remote certificate is invalid)\b/gi,
};

/** Every failure, in order of place. */
export function findFailures(text: string): readonly Found<Failure>[] {
  const found: Found<Failure>[] = [];
  for (const kind of Object.keys(PATTERNS) as Failure[])
    for (const hit of text.matchAll(PATTERNS[kind]))
      found.push({ start: hit.index, end: hit.index + hit[0].length, value: kind });
  return found.sort((a, b) => a.start - b.start);
}

/** Codes of libraries for failures of the connection; no server answers with them. */
export function isFailureCode(code: string): boolean {
  return /^(?:ECONN(?:REFUSED|RESET|ABORTED)|ENOTFOUND|EAI_AGAIN|ESOCKETTIMEDOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EPROTO|ERR_NETWORK|ERR_TLS_[A-Z_]{3,40}|UND_ERR_(?:SOCKET|[A-Z]{3,10}_TIMEOUT)|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY|GET)_[A-Z_]{3,40})$/.test(
    code,
  );
}
