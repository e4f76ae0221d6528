/** What a rule sees: one exchange with its operation, its refusal and its caller. Never another exchange. */

import type { Caller } from '../caller/types.js';
import { classifyHost, matchOperation, operationKey } from '../contract/index.js';
import type { HostKind, Operation, OperationMatch } from '../contract/types.js';
import type { Exchange } from '../exchange/types.js';
import { parseRefusal } from '../refusal/parse.js';
import type { Refusal } from '../refusal/types.js';

/** What the request asks for. */
export type RequestKind = 'api' | 'token' | 'storage' | 'foreign';

export interface Subject {
  readonly exchange: Exchange;
  readonly kind: RequestKind;
  readonly host: HostKind | null;
  readonly match: OperationMatch;
  /** The path is that of the operation but for upper and lower case. */
  readonly caseDiffers: boolean;
  /** The operation that the call is, removed ones included. */
  readonly operation: Operation | null;
  /** `GET /api/v2/…`, or null. */
  readonly operationKey: string | null;
  readonly refusal: Refusal;
  readonly caller: Caller;
  /** The call comes from the platform's own web pages. */
  readonly ownPage: boolean;
}

/** Everything of a subject that does not need the caller; made while reading, so that learning can use it. */
export type Sighting = Omit<Subject, 'caller'>;

const TOKEN_PATH = /\/oauth2?(?:\/v\d)?\/token\/?$/i;
const SIGNED = new Set([
  'x-amz-signature',
  'x-amz-credential',
  'x-amz-algorithm',
  'awsaccesskeyid',
  'key-pair-id',
  'x-goog-signature',
]);

export function sight(exchange: Exchange): Sighting {
  const { target } = exchange;
  const host = hostOf(target.host);
  const signed = target.query.some(({ name }) => SIGNED.has(name.toLowerCase()) || /^x-amz-/i.test(name));
  const tokenRequest = target.path !== null && TOKEN_PATH.test(target.path);
  const direct = target.hostIsPlaceholder
    ? behindPlaceholder(exchange)
    : matchOf(exchange.method, target.path, host);
  const match = direct.kind === 'unknown' ? ignoringCase(exchange, host) : direct;
  const caseDiffers = match !== direct && match.kind !== 'unknown';
  const operation = match.kind === 'found' || match.kind === 'removed' ? match.operation : null;
  const key = operation === null ? null : operationKey(operation);
  // Any site may sit behind a content network: there only a signature makes it a signed link.
  const store = host?.kind === 'storage' && /(?:^|[.-])s3[.-]/.test(target.host ?? '');
  const storage = store || (signed && operation === null);
  const refusal = parseRefusal(exchange, {
    operation: key,
    storage,
    tokenRequest,
    unlistedHost: host?.kind === 'foreign',
    foreignHost:
      host?.kind === 'foreign' && match.kind !== 'found' && match.kind !== 'removed' && target.host !== null,
  });
  const isStorage = storage || (refusal.kind === 'signed-url' && operation === null);
  const kind: RequestKind = isStorage
    ? 'storage'
    : host?.kind === 'foreign' && operation === null && refusal.recognition === 'uncatalogued'
      ? 'foreign'
      : tokenRequest && operation === null
        ? 'token'
        : 'api';
  return {
    exchange,
    kind,
    host,
    match,
    caseDiffers,
    operation,
    operationKey: key,
    refusal,
    ownPage: isOwnPage(exchange),
  };
}

/** A host of which a part is a placeholder (`api.{region}.pure.cloud`) cannot be found wrong. */
function hostOf(name: string | null): HostKind | null {
  if (name === null) return null;
  const kind = classifyHost(name);
  return kind.kind === 'other-genesys' && /[{}<>$*…]/.test(name) ? null : kind;
}

/** Behind a gateway the platform's path may stand after a prefix of the gateway's own. */
function matchOf(method: string | null, path: string | null, host: HostKind | null): OperationMatch {
  if (path === null) return { kind: 'no-path' };
  const direct = matchOperation(method, path);
  if (direct.kind !== 'unknown' || host?.kind !== 'foreign') return direct;
  const api = path.indexOf('/api/v2/');
  return api > 0 ? matchOperation(method, path.slice(api)) : direct;
}

/** `{{baseUrl}}/users/me`: the placeholder may hold `/api` or `/api/v2` too, so no path behind it is unknown. */
function behindPlaceholder({ method, target }: Exchange): OperationMatch {
  const path = target.path;
  if (path === null || path.startsWith('/api/')) return matchOf(method, path, null);
  const found = ['/api/v2', '/api', '']
    .map((base) => matchOperation(method, base + path))
    .find(({ kind }) => kind !== 'unknown');
  return found ?? { kind: 'no-path' };
}

/** All paths of the contract are in lower case; whether the platform minds is not known. */
function ignoringCase({ method, target }: Exchange, host: HostKind | null): OperationMatch {
  const lower =
    target.path?.replace(/\{[^{}]*\}|[A-Z]+/g, (part) =>
      part.startsWith('{') ? part : part.toLowerCase(),
    ) ?? null;
  return matchOf(method, lower, host);
}

function isOwnPage(exchange: Exchange): boolean {
  const origin = exchange.headers?.find(({ name }) => /^(?:origin|referer)$/i.test(name))?.value;
  const host = origin === undefined ? undefined : /^https?:\/\/([^/:]+)/i.exec(origin)?.[1];
  return host !== undefined && classifyHost(host.toLowerCase()).kind === 'apps';
}

/** The request was refused, or its response is not known. */
export const isRefused = ({ refusal }: Pick<Subject, 'refusal'>): boolean =>
  refusal.kind !== 'not-refused' && refusal.kind !== 'no-response';

/** Client credentials, a user, a guest; null when the grant type is unknown. */
export function actsAs({ caller }: Subject): 'client' | 'user' | 'guest' | null {
  const grant = caller.grantType[0]?.value;
  if (grant === undefined) return caller.userId.length > 0 ? 'user' : null;
  return grant === 'client_credentials' ? 'client' : grant === 'guest' ? 'guest' : 'user';
}

/** What makes every answer of this host doubtful: it is none of the published ones. A gateway may be. */
export const isUnlistedHost = ({ host, kind }: Pick<Subject, 'host' | 'kind'>): boolean =>
  kind === 'api' && (host?.kind === 'foreign' || host?.kind === 'other-genesys');

/**
 * The refusal says nothing of its own: a bare status, a generic code, or words that no catalogue knows. A 401 is
 * never about rights.
 */
export const isSilent = ({ refusal }: Pick<Subject, 'refusal'>): boolean =>
  (refusal.kind === 'unexplained' || refusal.kind === 'generic') && refusal.status !== 401;
