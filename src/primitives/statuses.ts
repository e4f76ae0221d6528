/** Statuses of answers (RFC 9110 section 15), by what they can mean for a refusal. */

const REFUSING: ReadonlySet<number> = new Set([401, 403]);
const REFUSING_WITH_CODE: ReadonlySet<number> = new Set([400, ...REFUSING, 404, 405, 501, 503]);

/** Does the status refuse by itself, whatever the body says? */
export const refuses = (status: number): boolean => REFUSING.has(status);

/** Does the status refuse once its code is a refusal of the catalogue? Those that refuse by themselves are among them. */
export const mayRefuse = (status: number): boolean => REFUSING_WITH_CODE.has(status);

export const isSuccess = (status: number): boolean => status >= 200 && status <= 299;

/** Reason phrases (RFC 9110 section 15; 429, 431 and 511: RFC 6585). */
export const REASON_PHRASES: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  206: 'Partial Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  417: 'Expectation Failed',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  424: 'Failed Dependency',
  426: 'Upgrade Required',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  505: 'HTTP Version Not Supported',
  511: 'Network Authentication Required',
};

const NAMES: ReadonlyMap<string, number> = new Map(
  Object.entries(REASON_PHRASES).map(([status, phrase]) => [
    phrase.replaceAll(/[^A-Za-z]/g, '').toLowerCase(),
    Number(status),
  ]),
);

/** The status that a library calls by its name: `Forbidden`, `NotFound` (.NET), `TOO_MANY_REQUESTS` (Spring); null for other words. */
export const statusNamed = (name: string): number | null =>
  NAMES.get(name.replaceAll(/[^A-Za-z]/g, '').toLowerCase()) ?? null;
