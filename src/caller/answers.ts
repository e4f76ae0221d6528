/** What an answer of the platform about its caller adds to what is known. */
import { asList, asObject, asText, parseJson } from '../primitives/json.js';
import { isSuccess } from '../primitives/statuses.js';
import {
  type ClientInfo,
  readClient,
  readPermissionCatalogue,
  readRole,
  readSubjectGrants,
  readTokenInfo,
  readUserGrants,
} from './introspection.js';
import type { NamedEntity, PublishedAnswers, Unchecked } from './published.js';
import { addDivisionName, addFact, emptyLists, type FactLists, organizationRef } from './record.js';
import { type Ledger, later, type RolesTold, rememberRole } from './roles.js';
import type { ToldAnswer } from './told.js';
import type { Fact, Grade } from './types.js';

/** What answers told of one OAuth client. */
export interface ClientRecord {
  readonly facts: FactLists;
  /** The roles of the client itself, where it acts by client credentials. */
  roles: RolesTold | null;
}

export interface Knowledge {
  readonly facts: FactLists;
  readonly ledger: Ledger;
  /** What is known of OAuth clients by id, whoever asked. */
  readonly clients: Map<string, ClientRecord>;
  /** `introspection`, or `stated` when nothing proves that the answer is of this caller. */
  readonly grade: Grade;
}

/** Adds what an answer of the platform about its caller says to what is known. */
export function applyAnswer(
  { question, status, body, host, source, filtered, judgesToken, time }: ToldAnswer,
  { facts, ledger, clients, grade }: Knowledge,
): void {
  const fact = <T>(value: T): Fact<T> => ({ value, grade, source });
  if (question.kind === 'tokens-me' && status === 401 && judgesToken)
    addFact(facts, 'rejected', fact(host ?? ''));
  if (
    question.kind === 'users-me' &&
    status === 400 &&
    /not\.a\.user|requires a user context/i.test(body ?? '')
  ) {
    if (!facts.grantType.some(({ grade: known }) => known === grade))
      addFact(facts, 'grantType', fact('client_credentials'));
  }
  if (status === null || !isSuccess(status)) return;
  const value = body === null ? null : (parseJson(body) ?? null);
  if (value === null) return;
  // The roles of a client are its caller's only where the client itself is the caller.
  const rolesOf = ({ grantType, roleDivisions }: ClientInfo): RolesTold | null =>
    grantType !== 'client_credentials' || roleDivisions === null
      ? null
      : {
          pairs: roleDivisions.map(({ roleId, divisionId }) => ({ roleId, division: divisionId })),
          source,
          grade,
          time,
        };

  switch (question.kind) {
    case 'tokens-me':
      addTokenInfo(value, facts, fact);
      ledger.ofClient = later(ledger.ofClient, rolesOf(readTokenInfo(value).client));
      return;
    case 'users-me': {
      const user: Unchecked<PublishedAnswers['users-me']> = asObject(value);
      const grants = readUserGrants(value);
      const id = asText(user.id);
      if (id !== null) addFact(facts, 'userId', fact(id));
      const name = asText(user.name);
      if (name !== null) addFact(facts, 'userName', fact(name));
      if (grants !== null) addFact(facts, 'grants', fact({ entries: grants, complete: true }));
      if (user.token !== undefined) addTokenInfo(user.token, facts, fact);
      const organization = organizationRef(user.organization);
      if (organization !== null) addFact(facts, 'organization', fact(organization));
      return;
    }
    case 'subjects-me': {
      const grants = readSubjectGrants(value);
      if (grants === null) return;
      const pairs = grants.map(({ role, division }) => ({ roleId: role.id, division }));
      ledger.ofSubject = later(ledger.ofSubject, { pairs, source, grade, time });
      for (const { role, division, divisionName } of grants) {
        rememberRole(ledger, role);
        addDivisionName(facts, { id: division, name: divisionName }, { grade, source });
      }
      return;
    }
    case 'role': {
      const role = readRole(value);
      if (role !== null) rememberRole(ledger, role);
      return;
    }
    case 'client': {
      const client = readClient(value);
      const id = client.id ?? question.id;
      const record = clients.get(id) ?? { facts: emptyLists(), roles: null };
      addClient(client, record.facts, fact);
      record.roles = later(record.roles, rolesOf(client));
      clients.set(id, record);
      return;
    }
    case 'permissions': {
      const offered = filtered ? null : readPermissionCatalogue(value);
      if (offered !== null) addFact(facts, 'offeredPermissions', fact(offered));
      return;
    }
    case 'organization': {
      const organization = organizationRef(value);
      if (organization !== null) addFact(facts, 'organization', fact(organization));
      return;
    }
    case 'divisions-permitted': {
      const page: Unchecked<PublishedAnswers['divisions-permitted']> = asObject(value);
      const all = page.allDivsPermitted === true;
      const divisions = asList(page.entities ?? value).map((item) => {
        const { id, name }: Unchecked<NamedEntity> = asObject(item);
        return { id: asText(id), name: asText(name) };
      });
      for (const division of divisions) addDivisionName(facts, division, { grade, source });
      const held = divisions.map(({ id }) => id).filter((id) => id !== null);
      const entries = [
        {
          permission: question.permission,
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
  if (client.name !== null) addFact(facts, 'clientName', fact(client.name));
  if (client.grantType !== null) addFact(facts, 'grantType', fact(client.grantType));
  if (client.state !== null) addFact(facts, 'clientState', fact(client.state));
  if (client.scopes !== null) addFact(facts, 'scopes', fact(client.scopes));
}
