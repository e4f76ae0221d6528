/** Failures before any answer, as programs and libraries name them. */

/** `browser`: nothing answered, or a script may not read what did. */
export type Failure = 'name' | 'connection' | 'timeout' | 'certificate' | 'browser';

/** Codes of Node.js, undici, OpenSSL, Chrome and Python: no server answers with them. */
export const FAILURE_CODES: Readonly<Record<Failure, readonly string[]>> = {
  name: ['ENOTFOUND', 'EAI_AGAIN', 'ERR_NAME_NOT_RESOLVED'],
  connection: [
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EPIPE',
    'ERR_CONNECTION_[A-Z_]{3,20}',
    'ERR_(?:PROXY|TUNNEL)_CONNECTION_FAILED',
    'ERR_INTERNET_DISCONNECTED',
  ],
  timeout: ['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'UND_ERR_(?:CONNECT|HEADERS)_TIMEOUT', 'ERR_TIMED_OUT'],
  certificate: [
    'CERTIFICATE_VERIFY_FAILED',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)',
    'ERR_CERT_[A-Z_]{3,30}',
  ],
  browser: [
    'ERR_FAILED',
    'ERR_BLOCKED_BY_[A-Z_]{3,30}',
    'ERR_NETWORK',
    'NS_ERROR_DOM_(?:BAD_URI|CORP_FAILED)',
  ],
};
/** Codes that no server answers with either, but that do not tell by themselves that nothing answered. */
export const OTHER_FAILURE_CODES = [
  'ECONNABORTED',
  'EPROTO',
  'ERR_TLS_[A-Z_]{3,40}',
  'UND_ERR_(?:SOCKET|[A-Z]{3,10}_TIMEOUT)',
  'UNABLE_TO_(?:VERIFY|GET)_[A-Z_]{3,40}',
];
/** `ERR_BAD_REQUEST` of axios, `ERR_HTTP_…` of Node: the library says so, no server. */
export const LIBRARY_CODE = 'ERR_[A-Z0-9_]+';

/** The same in words. */
export const FAILURE_WORDS: Readonly<Record<Failure, readonly string[]>> = {
  name: [
    'could not resolve (?:host|proxy)(?: name)?',
    'UnknownHostException',
    'no such host(?: is known)?',
    'name or service not known',
    'nodename nor servname provided',
    'temporary failure in name resolution',
    'the remote name could not be resolved',
  ],
  connection: [
    'connection (?:was |is |has been )?(?:actively )?(?:refused|reset)(?: by peer)?',
    'actively refused(?: it)?',
    'failed to connect to',
    "couldn't connect to server",
    'failed to establish a new connection',
    'unable to connect to the remote server',
    'socket hang up',
    'network is unreachable',
    'no route to host',
  ],
  timeout: [
    '(?:connect(?:ion)?|read|request|operation|socket|resolving) (?:was |has |is )?timed[ -]out',
    'i\\/o timeout',
    '(?:Connect|Read|Socket)TimeoutException',
    'ConnectTimeoutError',
    'ReadTimeout',
    'context deadline exceeded',
    'timeout of \\d{1,9} ?ms exceeded',
  ],
  certificate: [
    'SSL certificate problem',
    'self[- ]signed certificate',
    'certificate (?:has expired|verify failed|signed by unknown authority|is not trusted)',
    'certificate is not valid',
    'unable to (?:verify the first|get local issuer) certificate',
    'PKIX path building failed',
    'SSLHandshakeException',
    'could not create SSL\\/TLS secure channel',
    'remote certificate is invalid',
  ],
  browser: [
    'blocked by CORS policy',
    'Cross-Origin Request Blocked',
    'CORS Missing Allow (?:Origin|Header|Credentials)',
    'not allowed by Access-Control-Allow-(?:Origin|Headers|Methods)',
    'CORS request did not succeed',
    'NetworkError when attempting to fetch resource',
    'TypeError: (?:Failed to fetch|Load failed|NetworkError)',
    '(?:Axios)?Error: Network Error',
  ],
};

/**
 * What clients say when a proxy refuses to connect (CONNECT), in front of the status that it gave: curl, Node.js, Python, Java,
 * OkHttp, Apache HttpClient, .NET, undici.
 */
export const TUNNEL_WORDS = [
  'CONNECT tunnel failed, response',
  'Received HTTP code(?= \\d{3} from proxy after CONNECT)',
  'tunnel(?:l)?ing socket could not be established,? (?:statusCode|cause)\\s?=',
  'Tunnel connection failed:',
  'Unable to tunnel through proxy\\. Proxy returns "?HTTP\\/[\\d.]{1,3}',
  'Unexpected response code for CONNECT:',
  'CONNECT refused by proxy: HTTP\\/[\\d.]{1,3}',
  "proxy tunnel request to proxy '[^'\\n]{1,200}' failed with status code",
  'Proxy response(?= ?\\(\\d{3}\\) ?!== ?200 when HTTP Tunneling)',
];
/** The same with the reason phrase in place of the number (Go). */
export const TUNNEL_PHRASES = ['proxyconnect tcp:'];
