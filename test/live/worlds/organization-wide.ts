/** What the organization forbids or lacks: access policies, products, features, previews. */
import type { Organization } from '../../simulator/index.js';
import { NORTH } from './names.js';
import { type Scenario, world } from './scenario.js';

const screenRecordings = { path: '/api/v2/recordings/screensessions/details' };
const milestones = { path: '/api/v2/flows/milestones' };

/** The policy of the world, turned against the reading of queues. */
function denyQueues(north: Organization, change: object): void {
  const [policy] = north.accessPolicies ?? [];
  if (policy !== undefined)
    Object.assign(policy, { target: 'routing:queue:view', applyToClients: true }, change);
}

export const organizationWideScenarios: readonly Scenario[] = [
  {
    name: 'an access policy denies, although the permission is held',
    world: world((_whole, north) => denyQueues(north, {})),
    as: { client: NORTH.administration },
    request: { path: '/api/v2/routing/queues' },
    answer: { status: 403, code: 'authz.policy.denied' },
    expect: { cause: 'access-policy', likelihood: 'certain', notCauses: ['missing-permission'] },
  },
  {
    name: 'near miss of access-policy: the policy does not apply to clients',
    world: world((_whole, north) => denyQueues(north, { applyToClients: false })),
    as: { client: NORTH.administration },
    request: { path: '/api/v2/routing/queues' },
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['access-policy'] },
  },
  {
    name: 'near miss of access-policy: the permission is missing before the policy is asked',
    world: world((_whole, north) => denyQueues(north, {})),
    as: { client: NORTH.nothing },
    request: { path: '/api/v2/routing/queues' },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', notCauses: ['access-policy'] },
  },
  {
    name: 'a permission that the organization does not offer, though a role names it',
    world: world(),
    as: { client: NORTH.administration },
    request: screenRecordings,
    answer: { status: 403 },
    expect: { cause: 'feature-unavailable', likelihood: 'likely', also: ['missing-permission'] },
  },
  {
    name: 'near miss of feature-unavailable: offered, but not granted',
    world: world((_whole, north) => {
      north.products?.push('screen-recording');
    }),
    as: { client: NORTH.nothing },
    request: screenRecordings,
    answer: { status: 403 },
    expect: { cause: 'missing-permission', likelihood: 'certain', notCauses: ['feature-unavailable'] },
  },
  {
    name: 'a feature that is switched off',
    world: world((_whole, north) => {
      north.features = { flowMilestones: false };
    }),
    as: { client: NORTH.administration },
    request: milestones,
    answer: { status: 405, code: 'architect.feature.unavailable' },
    expect: { cause: 'feature-unavailable', likelihood: 'certain', notCauses: ['wrong-method'] },
  },
  {
    name: 'near miss of feature-unavailable: the feature is on, the permission is missing',
    world: world(),
    as: { client: NORTH.nothing },
    request: milestones,
    answer: { status: 403 },
    expect: { cause: 'missing-permission', notCauses: ['feature-unavailable'] },
  },
  {
    name: 'a preview operation that is switched off',
    world: world((whole, north) => {
      north.previews = [];
      whole.choices = { previewOff: 'not.implemented' };
    }),
    as: { client: NORTH.administration },
    request: { path: '/api/v2/billing/contracts' },
    answer: { status: 501, code: 'not.implemented' },
    expect: { cause: 'feature-unavailable', likelihood: 'certain' },
  },
];
