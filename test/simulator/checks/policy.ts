/** Access policies of the organization: one that denies stands above every permission. */
import { grantCovers } from '../../../src/contract/index.js';
import { type Answer, refuse } from '../answer.js';
import type { Call, Caller } from '../call.js';
import type { AccessPolicy } from '../world.js';

export function checkPolicy({ caller, operation }: Call): Answer | null {
  const denying = (caller.organization.accessPolicies ?? []).filter(
    (policy) =>
      denies(policy, caller) && operation.permissions.names.some((name) => grantCovers(policy.target, name)),
  );
  const ids = denying.map(({ id }) => id);
  return ids.length === 0 ? null : refuse('authz.policy.denied', ids.join(', '));
}

function denies(policy: AccessPolicy, { user, client }: Caller): boolean {
  if (!policy.active || policy.effect !== 'DENY' || policy.conditionHolds === false) return false;
  if (user === null && policy.applyToClients !== true) return false;
  const { type, id } = policy.subject;
  if (type === 'ALL') return true;
  return type === 'USER' ? user?.id === id : user === null && client.id === id;
}
