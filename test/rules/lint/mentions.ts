/** Mentions as tests make them: what matters is given, all else is usual. */
import { findOperation } from '../../../src/contract/index.js';
import type {
  About,
  CallMention,
  ClientMention,
  HeaderMention,
  HostMention,
  PermissionMention,
  ScopeMention,
  SecretMention,
  TokenRequestMention,
} from '../../../src/lint/mentions/types.js';

export const SURE: About = { known: 'yes', why: 'it stands in genesyscloud_oauth_client' };
/** Nothing says that it is meant for Genesys Cloud. */
export const PERHAPS: About = { known: 'perhaps', why: 'nothing around it says so' };

const base = { at: { line: 1, column: 1, endLine: 1, endColumn: 9 }, about: SURE };

type Given<M> = Partial<Omit<M, 'kind'>>;

export const scope = (name: string, given: Given<ScopeMention> = {}): ScopeMention => ({
  ...base,
  kind: 'scope',
  name,
  within: 'client',
  ...given,
});

export const permission = (name: string, given: Given<PermissionMention> = {}): PermissionMention => ({
  ...base,
  kind: 'permission',
  name,
  within: 'role',
  ...given,
});

/** A client that is written out whole, without scopes or roles. */
export const client = (grantType: string | null, given: Given<ClientMention> = {}): ClientMention => ({
  ...base,
  kind: 'client',
  name: 'wallboard',
  grantType,
  grantTypeAt: null,
  scopes: [],
  scopesAt: null,
  hasRoles: false,
  rolesAt: null,
  isWhole: true,
  ...given,
});

export const tokenRequest = (
  url: string | null,
  given: Given<TokenRequestMention> = {},
): TokenRequestMention => ({
  ...base,
  kind: 'token-request',
  url,
  urlAt: null,
  grantType: null,
  grantTypeAt: null,
  scopes: [],
  scopesAt: null,
  ...given,
});

/** `GET https://…`, or an address alone. */
export function call(written: string, given: Given<CallMention> = {}): CallMention {
  const [first = '', second] = written.split(' ', 2);
  const [method, url] = second === undefined ? [null, first] : [first, second];
  return { ...base, kind: 'call', method, url, id: null, operation: null, ...given };
}

/** A method of an SDK; `key` names its operation. */
export const sdkCall = (
  id: string,
  key: string | null = null,
  given: Given<CallMention> = {},
): CallMention => ({
  ...base,
  kind: 'call',
  method: null,
  url: null,
  id,
  operation: key === null ? null : findOperation(key),
  ...given,
});

export const host = (name: string, given: Given<HostMention> = {}): HostMention => ({
  ...base,
  kind: 'host',
  host: name,
  path: '/api/v2/routing/queues',
  ...given,
});

export const header = (name: string, given: Given<HeaderMention> = {}): HeaderMention => ({
  ...base,
  kind: 'header',
  name,
  ...given,
});

export const secret = (given: Given<SecretMention> = {}): SecretMention => ({
  ...base,
  kind: 'secret',
  what: 'a client secret',
  label: 'secret#1',
  doubt: null,
  ...given,
});
