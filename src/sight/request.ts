/** What a request asks for, where it is no call of an operation: a token, a signed link to storage. */
import type { HostKind } from '../contract/types.js';
import type { Exchange, Target } from '../exchange/types.js';
import type { RequestKind, TokenRequest } from '../judge/subject.js';
import type { StorageLink } from '../refusal/storage.js';

const TOKEN_PATH = /\/oauth2?(?:\/v\d)?\/token\/?$/i;
const AUTHORIZE_PATH = /\/oauth\/authorize\/?$/;
const SIGNATURES = new Set([
  'x-amz-signature',
  'x-amz-credential',
  'x-amz-algorithm',
  'awsaccesskeyid',
  'key-pair-id',
  'x-goog-signature',
  'googleaccessid',
]);

export const isTokenPath = (path: string | null): boolean => path !== null && TOKEN_PATH.test(path);

/** Any site may sit behind a content network: there only a signature makes it a signed link. */
const isBucket = (name: string | null, host: HostKind | null): boolean =>
  host?.kind === 'storage' && /(?:^|[.-])s3[.-]/.test(name ?? '');

/** Shared access signatures of Azure: `sig` beside the version or the end of its life. */
const isShared = (names: readonly string[]): boolean =>
  names.includes('sig') && (names.includes('sv') || names.includes('se'));

function isSignedLink({ query }: Target): boolean {
  const names = query.map(({ name }) => name.toLowerCase());
  return names.some((name) => SIGNATURES.has(name) || name.startsWith('x-amz-')) || isShared(names);
}

/** How the address of a request that is no operation of the contract stands to storage. */
export function storageLink({
  target,
  host,
  operation,
}: {
  target: Target;
  host: HostKind | null;
  operation: unknown;
}): StorageLink {
  if (target.host === null && target.path === null) return 'unknown';
  if (operation === null && isSignedLink(target)) return 'link';
  // A query without a signature may have been shortened.
  if (isBucket(target.host, host) && target.query.length > 0) return 'link';
  return host?.kind === 'foreign' || host?.kind === 'storage' ? 'elsewhere' : 'platform';
}

/** What is asked of the token endpoint, or of the login page that leads to it; null for other requests. */
export function tokenRequest(
  exchange: Exchange,
  kind: RequestKind,
  contentType: string | null,
): TokenRequest | null {
  if (kind !== 'token' && !AUTHORIZE_PATH.test(exchange.target.path ?? '')) return null;
  return { scopes: requestedScopes(exchange), json: isJsonBody(exchange, contentType) };
}

/** `scope=a b`, in the form or in the query. */
function requestedScopes({ requestBody, target }: Exchange): readonly string[] {
  const scope =
    /(?:^|&)scope=([^&]*)/.exec(requestBody ?? '')?.[1] ??
    target.query.find(({ name }) => name === 'scope')?.value ??
    '';
  return scope
    .replaceAll('+', ' ')
    .replaceAll('%20', ' ')
    .replace(/%3A/gi, ':')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}

function isJsonBody({ requestBody }: Exchange, contentType: string | null): boolean {
  return /\bjson\b/i.test(contentType ?? '') || requestBody?.trimStart().startsWith('{') === true;
}
