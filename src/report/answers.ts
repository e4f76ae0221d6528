/** What is said of answers that refuse nothing, so that nobody takes them for a refusal, or for success. */

interface Answer {
  /** The reason phrase of RFC 9110, section 15, or RFC 6585. */
  readonly name: string;
  /** What it is instead of a refusal. */
  readonly is: string;
}

const NO_REFUSAL = 'is no refusal';
const FAILED = 'is a failure of a server, not a refusal';

const ANSWERS: Readonly<Record<number, Answer>> = {
  400: {
    name: 'Bad Request',
    is: 'without a code that refuses is most often about the request itself',
  },
  404: { name: 'Not Found', is: `${NO_REFUSAL}: nothing was found at this address` },
  405: { name: 'Method Not Allowed', is: `${NO_REFUSAL}: this address does not take the method` },
  406: { name: 'Not Acceptable', is: `${NO_REFUSAL}: look at the Accept header` },
  407: {
    name: 'Proxy Authentication Required',
    is: 'comes from a proxy in between that asks for credentials; nothing of the platform refused the call',
  },
  408: { name: 'Request Timeout', is: `${NO_REFUSAL}: the request did not arrive in time` },
  409: { name: 'Conflict', is: `${NO_REFUSAL}: it conflicts with the state of the object` },
  413: { name: 'Content Too Large', is: `${NO_REFUSAL}: the request is too large` },
  415: { name: 'Unsupported Media Type', is: `${NO_REFUSAL}: look at the Content-Type header` },
  // The published contract has it for rate limits, and never 403.
  429: {
    name: 'Too Many Requests',
    is: 'is a limit, not a refusal: call again after the time that the answer names (Retry-After)',
  },
  500: { name: 'Internal Server Error', is: FAILED },
  501: { name: 'Not Implemented', is: FAILED },
  502: { name: 'Bad Gateway', is: FAILED },
  503: { name: 'Service Unavailable', is: `${FAILED}: call again later` },
  504: { name: 'Gateway Timeout', is: `${FAILED}: call again later` },
  // RFC 6585, section 6.
  511: {
    name: 'Network Authentication Required',
    is: 'comes from the network in between (a captive portal) that asks to log in; nothing of the platform refused the call',
  },
};

/** The status with which the token endpoint says that it was asked too often; its diagnosis says what that means. */
export const LIMITED_WITH = '400';

const FIRST_OF_SERVERS = 500;

/** One sentence about a status of 400 or above that refused nothing: `404 Not Found is no refusal: …`. */
export function aboutStatus(status: number): string {
  const known = ANSWERS[status];
  if (known !== undefined) return `${status} ${known.name} ${known.is}.`;
  return `${status} ${status >= FIRST_OF_SERVERS ? FAILED : NO_REFUSAL}.`;
}
