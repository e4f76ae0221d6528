/** What a request asks for, where it is no call of an operation: a token, a signed link to storage. */
import type { HostKind } from '../contract/types.js';
import type { Exchange, Target } from '../exchange/types.js';
import type { TokenRequest } from '../judge/subject.js';
import type { Login } from '../refusal/oauth.js';
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

/** What of a login the address asks for: at any host a token, at hosts that may be the platform's the login page. */
export function loginAsked({ path }: Target, host: HostKind | null): Login {
  if (path === null) return 'perhaps';
  if (TOKEN_PATH.test(path)) return 'token';
  const elsewhere = host?.kind === 'foreign' || host?.kind === 'storage';
  return !elsewhere && AUTHORIZE_PATH.test(path) ? 'authorize' : null;
}

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

/** What is asked of the token endpoint, or of the login page that leads to it. */
export function tokenRequest(exchange: Exchange, login: Login, contentType: string | null): TokenRequest {
  const at = login === 'authorize' ? 'page' : 'endpoint';
  return {
    at,
    grantType: grantType(exchange),
    lacks: at === 'endpoint' ? lacking(exchange) : [],
    scopes: requestedScopes(exchange),
    json: isJsonBody(exchange, contentType),
  };
}

/** By the name of a grant type (RFC 6749 section 4, and URIs of extensions), in a form or in JSON. */
function grantType({ requestBody, target }: Exchange): string | null {
  const written =
    /(?:^|[&"'\s])grant_type["']?\s{0,3}[=:]\s{0,3}["']?([\w:.%-]{1,80})/.exec(requestBody ?? '')?.[1] ??
    target.query.find(({ name }) => name === 'grant_type')?.value ??
    null;
  return written?.replace(/%3A/gi, ':') ?? null;
}

/** Said only of a body that is given: recordings leave out what is secret. */
function lacking(exchange: Exchange): TokenRequest['lacks'] {
  const body = exchange.requestBody?.trim() ?? '';
  if (body === '') return [];
  const names = (name: RegExp) => name.test(body) || exchange.target.query.some((one) => name.test(one.name));
  const lacks: TokenRequest['lacks'][number][] = [];
  if (!names(/\bgrant_type\b/)) lacks.push('grant-type');
  if (exchange.credentials.kind === 'absent' && !names(/\b(?:client_(?:id|assertion)|assertion)\b/))
    lacks.push('client');
  return lacks;
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
