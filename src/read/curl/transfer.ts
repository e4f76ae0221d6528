/** What one group of arguments of curl says about the requests that it makes (`--next` begins another). */

export type DataKind = 'data' | 'binary' | 'raw' | 'urlencode' | 'json' | 'form';

export interface Transfer {
  readonly urls: string[];
  method: string | null;
  head: boolean;
  get: boolean;
  upload: boolean;
  /** As given with `-H`, in order. */
  readonly headers: string[];
  readonly data: { readonly kind: DataKind; readonly value: string }[];
  /** As given with `--url-query`. */
  readonly query: string[];
  user: string | null;
  bearer: string | null;
  readonly cookies: string[];
  userAgent: string | null;
  referer: string | null;
  /** Headers that curl makes from what the command does not show: notes that say so. */
  readonly hidden: string[];
  /** The Authorization header is computed (digest, signatures). */
  computedCredentials: boolean;
}

export const emptyTransfer = (): Transfer => ({
  urls: [],
  method: null,
  head: false,
  get: false,
  upload: false,
  headers: [],
  data: [],
  query: [],
  user: null,
  bearer: null,
  cookies: [],
  userAgent: null,
  referer: null,
  hidden: [],
  computedCredentials: false,
});

type Setter = (transfer: Transfer, value: string) => void;

const data =
  (kind: DataKind): Setter =>
  (transfer, value) => {
    transfer.data.push({ kind, value });
  };
const hidden =
  (note: string): Setter =>
  (transfer) => {
    transfer.hidden.push(note);
  };
const netrc = hidden('a user name and password may come from .netrc, which is not known');
const computed: Setter = (transfer) => {
  transfer.computedCredentials = true;
  transfer.hidden.push('the Authorization header is computed by curl and not shown');
};

/** The options that say something about the request, by long name. All others change only how it is sent. */
const SETTERS: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  ['url', (transfer, value) => transfer.urls.push(value)],
  ['url-query', (transfer, value) => transfer.query.push(value)],
  ['header', (transfer, value) => transfer.headers.push(value)],
  ['cookie', (transfer, value) => transfer.cookies.push(value)],
  ['data', data('data')],
  ['data-ascii', data('data')],
  ['data-binary', data('binary')],
  ['data-raw', data('raw')],
  ['data-urlencode', data('urlencode')],
  ['json', data('json')],
  ['form', data('form')],
  ['form-string', data('form')],
  ['config', hidden('options were read from a file (--config), which is not known')],
  ['netrc', netrc],
  ['netrc-file', netrc],
  ['netrc-optional', netrc],
  ['anyauth', computed],
  ['aws-sigv4', computed],
  ['digest', computed],
  ['negotiate', computed],
  ['ntlm', computed],
  ['ntlm-wb', computed],
]);

export function setOption(transfer: Transfer, name: string, value: string): void {
  switch (name) {
    case 'request':
      transfer.method = value;
      break;
    case 'user':
      transfer.user = value;
      break;
    case 'oauth2-bearer':
      transfer.bearer = value;
      break;
    case 'user-agent':
      transfer.userAgent = value;
      break;
    case 'referer':
      transfer.referer = value;
      break;
    case 'upload-file':
      transfer.upload = true;
      break;
    case 'get':
    case 'no-get':
      transfer.get = name === 'get';
      break;
    case 'head':
    case 'no-head':
      transfer.head = name === 'head';
      break;
    default:
      SETTERS.get(name)?.(transfer, value);
  }
}
