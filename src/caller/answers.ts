/** Which exchanges are answers about callers, and what each of them adds to what is known. */
import type { Exchange } from '../exchange/types.js';
import {
  asList,
  asObject,
  asText,
  type ClientInfo,
  readClient,
  readPermissionCatalogue,
  readRole,
  readSubjectGrants,
  readTokenInfo,
  readUserGrants,
} from './introspection.js';
import { addFact, emptyLists, type FactLists, organizationRef } from './record.js';
import { type Ledger, rememberRole } from './roles.js';
import type { ToldAnswer } from './told.js';
import type { Fact, Grade } from './types.js';

export type AnswerPath =
  | {
      readonly kind:
        | 'token'
        | 'tokens-me'
        | 'users-me'
        | 'subjects-me'
        | 'permissions'
        | 'products'
        | 'organization';
    }
  | { readonly kind: 'client' | 'role'; readonly id: string }
  | { readonly kind: 'divisions-permitted'; readonly permission: string };

const FIXED = new Map<string, AnswerPath>([
  ['/oauth/token', { kind: 'token' }],
  ['/api/v2/tokens/me', { kind: 'tokens-me' }],
  ['/api/v2/users/me', { kind: 'users-me' }],
  ['/api/v2/authorization/subjects/me', { kind: 'subjects-me' }],
  ['/api/v2/authorization/permissions', { kind: 'permissions' }],
  ['/api/v2/authorization/products', { kind: 'products' }],
  ['/api/v2/organizations/me', { kind: 'organization' }],
]);

/** The question that an exchange put to the platform about its caller, or null. */
export function answerPath(exchange: Exchange): AnswerPath | null {
  const path = exchange.target.path?.replace(/\/+$/, '') ?? '';
  const fixed = FIXED.get(path);
  if (fixed !== undefined) return fixed.kind === 'token' || exchange.method === 'GET' ? fixed : null;
  if (exchange.method !== 'GET') return null;
  const one = /^\/api\/v2\/(oauth\/clients|authorization\/roles)\/([\w-]+)$/.exec(path);
  if (one !== null) return { kind: one[1] === 'oauth/clients' ? 'client' : 'role', id: one[2] ?? '' };
  if (/^\/api\/v2\/authorization\/divisionspermitted\/(?:paged\/)?me$/.test(path)) {
    const permission = exchange.target.query.find(({ name }) => name === 'permission')?.value;
    return permission ? { kind: 'divisions-permitted', permission } : null;
  }
  return null;
}

export interface Knowledge {
  readonly facts: FactLists;
  readonly ledger: Ledger;
  /** What is known of OAuth clients by id, whoever asked. */
  readonly clients: Map<string, FactLists>;
  /** `introspection`, or `stated` when nothing proves that the answer is of this caller. */
  readonly grade: Grade;
}

/** Adds what an answer of the platform about its caller says to what is known. */
export function applyAnswer(
  { question: path, status, body, host, source, filtered, judgesToken }: ToldAnswer,
  { facts, ledger, clients, grade }: Knowledge,
): void {
  const fact = <T>(value: T): Fact<T> => ({ value, grade, source });
  if (path.kind === 'tokens-me' && status === 401 && judgesToken)
    addFact(facts, 'rejected', fact(host ?? ''));
  if (
    path.kind === 'users-me' &&
    status === 400 &&
    /not\.a\.user|requires a user context/i.test(body ?? '')
  ) {
    if (!facts.grantType.some(({ grade: known }) => known === grade))
      addFact(facts, 'grantType', fact('client_credentials'));
  }
  if (status === null || status < 200 || status >= 300) return;
  const value = parse(body);
  if (value === null) return;
  const withSource = () => Object.assign(ledger, { source, grade });
  // The roles of a client are its caller's only where the client itself is the caller.
  const rememberClientRoles = (client: ClientInfo) => {
    if (client.grantType !== 'client_credentials' || client.roleDivisions === null) return;
    ledger.clientRoles = client.roleDivisions;
    if (ledger.subjectGrants === null) withSource();
  };

  switch (path.kind) {
    case 'tokens-me':
      addTokenInfo(value, facts, fact);
      rememberClientRoles(readTokenInfo(value).client);
      return;
    case 'users-me': {
      const user = asObject(value);
      const grants = readUserGrants(value);
      const id = asText(user['id']);
      if (id !== null) addFact(facts, 'userId', fact(id));
      if (grants !== null) addFact(facts, 'grants', fact({ entries: grants, complete: true }));
      if (user['token'] !== undefined) addTokenInfo(user['token'], facts, fact);
      const organization = organizationRef(user['organization']);
      if (organization !== null) addFact(facts, 'organization', fact(organization));
      return;
    }
    case 'subjects-me': {
      const grants = readSubjectGrants(value);
      if (grants === null) return;
      ledger.subjectGrants = grants;
      withSource();
      for (const { role } of grants) rememberRole(ledger, role);
      return;
    }
    case 'role': {
      const role = readRole(value);
      if (role !== null) rememberRole(ledger, role);
      return;
    }
    case 'client': {
      const client = readClient(value);
      const lists = emptyLists();
      addClient(client, lists, fact);
      clients.set(client.id ?? path.id, lists);
      if (facts.clientId.some((known) => known.value === client.id)) rememberClientRoles(client);
      return;
    }
    case 'permissions': {
      const offered = filtered ? null : readPermissionCatalogue(value);
      if (offered !== null) addFact(facts, 'offeredPermissions', fact(offered));
      return;
    }
    case 'products': {
      const products = asList(asObject(value)['entities']).map((product) => asText(asObject(product)['id']));
      addFact(facts, 'products', fact(products.filter((id) => id !== null)));
      return;
    }
    case 'organization': {
      const organization = organizationRef(value);
      if (organization !== null) addFact(facts, 'organization', fact(organization));
      return;
    }
    case 'divisions-permitted': {
      const page = asObject(value);
      const all = page['allDivsPermitted'] === true;
      const divisions = asList(page['entities'] ?? value).map((item) => asText(asObject(item)['id']));
      const held = divisions.filter((id) => id !== null);
      const entries = [
        {
          permission: path.permission,
          divisions: all ? ('*' as const) : held,
          conditional: false,
          role: null,
        },
      ];
      addFact(facts, 'grants', fact({ entries: all || held.length > 0 ? entries : [], complete: false }));
      return;
    }
    case 'token':
      return;
  }
}

function addTokenInfo(value: unknown, facts: FactLists, fact: <T>(value: T) => Fact<T>): void {
  const info = readTokenInfo(value);
  if (info.organization !== null) addFact(facts, 'organization', fact(info.organization));
  if (info.homeOrganization !== null) addFact(facts, 'homeOrganization', fact(info.homeOrganization));
  if (info.idleAt !== null) addFact(facts, 'idleAt', fact(info.idleAt));
  addClient({ ...info.client, scopes: info.scopes }, facts, fact);
}

function addClient(client: ClientInfo, facts: FactLists, fact: <T>(value: T) => Fact<T>): void {
  if (client.id !== null) addFact(facts, 'clientId', fact(client.id));
  if (client.grantType !== null) addFact(facts, 'grantType', fact(client.grantType));
  if (client.state !== null) addFact(facts, 'clientState', fact(client.state));
  if (client.scopes !== null) addFact(facts, 'scopes', fact(client.scopes));
}

function parse(body: string | null): unknown {
  try {
    return body === null ? null : (JSON.parse(body) as unknown);
  } catch {
    return null;
  }
}
