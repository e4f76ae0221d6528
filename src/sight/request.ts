/** What a request asks for, where it is no call of an operation: a token, a signed link to storage. */
import type { HostKind } from '../contract/types.js';
import type { Exchange, Target } from '../exchange/types.js';
import type { RequestKind, TokenRequest } from '../judge/subject.js';

const TOKEN_PATH = /\/oauth2?(?:\/v\d)?\/token\/?$/i;
const AUTHORIZE_PATH = /\/oauth\/authorize\/?$/;
const SIGNATURES = new Set([
  'x-amz-signature',
  'x-amz-credential',
  'x-amz-algorithm',
  'awsaccesskeyid',
  'key-pair-id',
  'x-goog-signature',
]);

export const isTokenPath = (path: string | null): boolean => path !== null && TOKEN_PATH.test(path);

/** Any site may sit behind a content network: there only a signature makes it a signed link. */
export const isStorageHost = (name: string | null, host: HostKind | null): boolean =>
  host?.kind === 'storage' && /(?:^|[.-])s3[.-]/.test(name ?? '');

export const isSignedLink = ({ query }: Target): boolean =>
  query.some(({ name }) => SIGNATURES.has(name.toLowerCase()) || /^x-amz-/i.test(name));

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
