/** Callers and operations for the tests of preflight. */
import { buildCaller, emptyLists } from '../../src/caller/record.js';
import type { Caller, Grade, Grant } from '../../src/caller/types.js';
import { findOperation } from '../../src/contract/index.js';
import type { Operation } from '../../src/contract/types.js';
import type { GrantType } from '../../src/exchange/types.js';
import type { PreflightCaller, PreflightOperation } from '../../src/preflight/types.js';

export const EAST = '44444444-0000-4000-8000-000000000004';
export const WEST = '66666666-0000-4000-8000-000000000006';
export const ORGANIZATION = '11111111-0000-4000-8000-000000000001';

export interface Known {
  readonly grants?: readonly Partial<Grant>[] | null;
  readonly complete?: boolean;
  readonly grantType?: GrantType | null;
  readonly scopes?: readonly string[] | null;
  readonly scopesEnforced?: boolean | null;
  readonly offered?: readonly string[] | null;
  readonly grade?: Grade;
  readonly names?: readonly { readonly id: string; readonly name: string }[];
  readonly organization?: string | null;
  readonly clientState?: 'active' | 'inactive' | null;
}

/** A client whose grants are known; without `divisions` they hold in all of them. */
export function callerWith({
  grants = [],
  complete = true,
  grantType = 'client_credentials',
  scopes = null,
  scopesEnforced = null,
  offered = null,
  grade = 'introspection',
  names = [],
  organization = ORGANIZATION,
  clientState = null,
}: Known): Caller {
  const lists = emptyLists();
  const fact = <T>(value: T) => ({ value, grade, source: 'a context' });
  if (grantType !== null) lists.grantType.push(fact(grantType));
  if (grants !== null)
    lists.grants.push(
      fact({
        entries: grants.map((entry) => ({
          permission: '',
          divisions: '*' as const,
          conditional: false,
          role: 'A role',
          ...entry,
        })),
        complete,
      }),
    );
  if (scopes !== null) lists.scopes.push(fact(scopes));
  if (scopesEnforced !== null) lists.scopesEnforced.push(fact(scopesEnforced));
  if (offered !== null) lists.offeredPermissions.push(fact(offered));
  if (organization !== null) lists.organization.push(fact({ id: organization, name: 'acme' }));
  if (clientState !== null) lists.clientState.push(fact(clientState));
  for (const name of names) lists.divisionNames.push(fact(name));
  return buildCaller(null, [lists], []);
}

export const column = (
  name: string,
  known: Known | null,
  more: Partial<PreflightCaller> = {},
): PreflightCaller => ({
  name,
  caller: known === null ? null : callerWith(known),
  problem: known === null ? 'the variable ACME_SECRET is not set' : null,
  expected: null,
  asked: null,
  divisions: [],
  grantedBy: null,
  ...more,
});

/** An operation of the contract, with what a test needs it to ask for. */
export function operationOf(key: string, more: Partial<Operation> = {}): Operation {
  const found = findOperation(key);
  if (found === null) throw new Error(`${key} is not in the contract`);
  return { ...found, ...more };
}

/** The permissions are put in, so that no test rests on what the contract names today. */
export const needing = (
  mode: Operation['permissions']['mode'],
  names: readonly string[],
  key = 'GET /api/v2/routing/queues/{queueId}',
): PreflightOperation => ({
  operation: operationOf(key, { permissions: { mode, names }, caller: 'any', auth: 'oauth' }),
  at: [{ path: 'calls.txt', line: 3, what: null }],
});
