/** Access policies and their simulation, which changes nothing. Shapes: AuthorizationPolicy, PolicyTestResult. */
import { type Answer, json, refuse } from '../answer.js';
import type { Call } from '../call.js';
import type { AccessPolicy } from '../world.js';

const body = ({ id, name, active, effect, target, subject, applyToClients }: AccessPolicy) => ({
  id,
  name,
  active,
  effect,
  targetResource: target,
  subject,
  applyToClients: applyToClients === true,
});

const policies = ({ caller }: Call): readonly AccessPolicy[] => caller.organization.accessPolicies ?? [];

const chosen = (call: Call): AccessPolicy | null =>
  policies(call).find(({ id }) => id === call.parameters['policyId']) ?? null;

export const getPolicies = (call: Call): Answer => json({ entities: policies(call).map(body) });

export function getPolicy(call: Call): Answer {
  const policy = chosen(call);
  return policy === null ? refuse('not.found') : json(body(policy));
}

export function simulatePolicy(call: Call): Answer {
  const policy = chosen(call);
  if (policy === null) return refuse('not.found');
  const holds = policy.conditionHolds !== false;
  return json({
    id: policy.id,
    name: policy.name,
    result: holds ? policy.effect : 'NOT_APPLICABLE',
    policyConditionResults: [{ name: 'condition', result: holds }],
  });
}
