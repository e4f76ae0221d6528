/** The least that a caller must hold besides what it needs already, so that a change refuses it nothing. */
import type { Operation } from '../contract/types.js';
import { isLimitedByScopes } from '../needs/client.js';
import { permissionRank, scopeRank } from '../needs/rank.js';
import type { CallerNeeds } from '../needs/types.js';
import { leastCover } from '../primitives/least-cover.js';
import type { Asked } from './found.js';
import { listsOf, publishedScopes } from './requirement.js';
import type { Grants, Permissions } from './types.js';

/**
 * The fewest names; of sets of one size first what the caller needs until now anyway, then as `minimalFor`.
 *
 * @param asked of each list one name must be held
 * @param before the operations that it calls, as they were before the change
 */
export function grantsFor(
  { client, clientName, grantType, operations }: CallerNeeds,
  asked: readonly Asked[],
  before: readonly Operation[],
): Grants {
  const used = operations.map(({ operation }) => operation);
  const permissions = leastCover(
    asked.flatMap((one) => one.permissions),
    permissionRank(
      used,
      neededBy(before, ({ permissions: own }) => own),
    ),
  );
  const scopes = leastCover(
    isLimitedByScopes(grantType) ? asked.flatMap((one) => one.scopes) : [],
    scopeRank(used, neededBy(before, publishedScopes)),
  );
  return {
    client,
    clientName,
    grantType,
    permissions: permissions.names.toSorted(),
    scopes: scopes.names.toSorted(),
    exact: permissions.exact && scopes.exact,
    alternatives: [permissions, scopes].flatMap(({ alternatives }) =>
      alternatives.toSorted((a, b) => (a.instead < b.instead ? -1 : 1)),
    ),
  };
}

/** Names without which an operation refuses. */
function neededBy(
  operations: readonly Operation[],
  required: (operation: Operation) => Permissions | null,
): (name: string) => boolean {
  const lists = operations.flatMap((operation) => listsOf(required(operation)) ?? []);
  const needed = new Set(lists.flatMap((list) => (list.length === 1 ? list : [])));
  return (name) => needed.has(name);
}
