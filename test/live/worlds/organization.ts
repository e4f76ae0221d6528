/** Another organization, another kind of caller. */
import { NORTH, PARTNER, SOUTH } from './names.js';
import { type Scenario, world } from './scenario.js';

const json = { 'Content-Type': 'application/json' };
const otherOrganization = world((whole) => {
  whole.choices = { otherOrganization: 'not-authorized' };
});
const southQueue = { path: `/api/v2/routing/queues/${SOUTH.queue}` };

export const organizationScenarios: readonly Scenario[] = [
  {
    name: 'an object of another organization',
    world: otherOrganization,
    as: { client: NORTH.administration },
    request: southQueue,
    stated: { targetOrganization: { id: SOUTH.id } },
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'wrong-org', likelihood: 'likely', notCauses: ['missing-permission'] },
  },
  {
    name: 'a trustee does what trustees may not',
    world: world(),
    as: { client: PARTNER.portal, user: PARTNER.consultant, organization: NORTH.id },
    request: { method: 'POST', path: '/api/v2/contentmanagement/query', headers: json, body: '{}' },
    answer: { status: 403, code: 'trustee.forbidden' },
    expect: { cause: 'wrong-org', likelihood: 'likely' },
  },
  {
    name: 'near miss of wrong-org: the right organization, an access policy',
    world: world((_whole, north) => {
      const [policy] = north.accessPolicies ?? [];
      if (policy !== undefined) Object.assign(policy, { target: 'routing:queue:view', applyToClients: true });
    }),
    as: { client: NORTH.administration },
    request: { path: `/api/v2/routing/queues/${NORTH.salesQueue}` },
    stated: { targetOrganization: { id: NORTH.id } },
    answer: { status: 403, code: 'authz.policy.denied' },
    expect: { cause: 'access-policy', notCauses: ['wrong-org'] },
  },
  {
    name: 'a permission is missing in the organization that trusts',
    world: world(),
    as: { client: PARTNER.portal, user: PARTNER.colleague },
    request: { path: `/api/v2/orgauthorization/trustors/${NORTH.id}/clonedusers` },
    answer: { status: 403, code: 'missing.trustor.permissions' },
    expect: { cause: 'missing-permission', also: ['wrong-org'] },
  },
  {
    name: 'near miss of the trustor: the consultant is trusted',
    world: world(),
    as: { client: PARTNER.portal, user: PARTNER.consultant },
    request: { path: `/api/v2/orgauthorization/trustors/${NORTH.id}/clonedusers` },
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['wrong-org', 'missing-permission'] },
  },
  {
    name: 'client credentials ask who they are',
    world: world(),
    as: { client: NORTH.administration },
    request: { path: '/api/v2/users/me' },
    answer: { status: 400, code: 'not.a.user' },
    expect: { cause: 'no-user-context', likelihood: 'certain' },
  },
  {
    name: 'near miss of no-user-context: a user asks',
    world: world(),
    as: { client: NORTH.webApplication, user: NORTH.newcomer },
    request: { path: '/api/v2/users/me' },
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['no-user-context'] },
  },
  {
    name: 'near miss of no-user-context: client credentials where both may call',
    world: world(),
    as: { client: NORTH.nothing },
    request: { path: '/api/v2/routing/queues' },
    answer: { status: 403 },
    expect: { cause: 'missing-permission', notCauses: ['no-user-context', 'no-client-context'] },
  },
  {
    name: 'a user sends an agentless message',
    world: world(),
    as: { client: NORTH.webApplication, user: NORTH.supervisor },
    request: {
      method: 'POST',
      path: '/api/v2/conversations/messages/agentless',
      headers: json,
      body: '{}',
    },
    answer: { status: 400, code: 'not.a.client' },
    expect: { cause: 'no-client-context', likelihood: 'certain' },
  },
  {
    name: 'near miss of no-client-context: client credentials without the permission',
    world: world(),
    as: { client: NORTH.nothing },
    request: {
      method: 'POST',
      path: '/api/v2/conversations/messages/agentless',
      headers: json,
      body: '{}',
    },
    answer: { status: 403 },
    expect: { cause: 'missing-permission', notCauses: ['no-client-context'] },
  },
];
