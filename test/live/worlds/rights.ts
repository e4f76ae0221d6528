/** Scopes, permissions, and somebody else's permissions. */
import { NORTH, SOUTH } from './names.js';
import { type Scenario, world } from './scenario.js';

const json = { 'Content-Type': 'application/json' };
const queues = { path: '/api/v2/routing/queues' };
const generic = world((whole) => {
  whole.choices = { permissionRefusal: 'generic' };
});
const workitem = (assigneeId: string) => ({
  method: 'POST',
  path: '/api/v2/taskmanagement/workitems',
  headers: json,
  body: JSON.stringify({ name: 'Call back', assigneeId }),
});

export const rightsScenarios: readonly Scenario[] = [
  {
    name: 'no scope that the operation accepts, in an organization that enforces scopes',
    world: world(),
    as: { client: SOUTH.application, user: SOUTH.manager },
    request: { ...queues, host: SOUTH.api },
    answer: { status: 403, code: 'app.not.authorized.for.scope' },
    expect: { cause: 'missing-scope', likelihood: 'certain', notCauses: ['missing-permission'] },
  },
  {
    name: 'near miss of missing-scope: the same scopes are not enforced',
    world: world(),
    as: { client: NORTH.oldWebApplication, user: NORTH.supervisor },
    request: queues,
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['missing-scope'] },
  },
  {
    name: 'near miss of missing-scope: client credentials have no scopes, and lack the permission',
    world: world((_whole, north) => {
      north.scopesEnforced = true;
    }),
    as: { client: NORTH.nothing },
    request: queues,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', notCauses: ['missing-scope'] },
  },
  {
    name: 'one permission of a list is missing',
    world: world(),
    as: { client: NORTH.webApplication, user: NORTH.newcomer },
    request: queues,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', likelihood: 'certain' },
  },
  {
    name: 'all permissions of a list are needed',
    world: world(),
    as: { client: NORTH.salesReports },
    request: { path: '/api/v2/flows/jobs/1f000000-0000-4000-8000-0000000000aa' },
    answer: { status: 403, code: 'missing.permissions' },
    expect: { cause: 'missing-permission', likelihood: 'certain' },
  },
  {
    name: 'a permission is missing, in the older form',
    world: world((whole) => {
      whole.choices = { permissionRefusal: 'older-form' };
    }),
    as: { client: NORTH.nothing },
    request: queues,
    answer: { status: 403, code: 'forbidden' },
    expect: { cause: 'missing-permission', likelihood: 'certain' },
  },
  {
    name: 'the answer names nothing, introspection of a user shows what is missing',
    world: generic,
    as: { client: NORTH.webApplication, user: NORTH.newcomer },
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission', likelihood: 'likely' },
  },
  {
    name: 'the answer names nothing, introspection of a client shows what is missing',
    world: generic,
    as: { client: NORTH.recordings },
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission', likelihood: 'likely' },
  },
  {
    name: 'the answer names nothing, and only users/me tells what the roles hold',
    world: world((whole) => {
      whole.choices = { permissionRefusal: 'generic', rolePolicies: 'never' };
    }),
    as: { client: NORTH.webApplication, user: NORTH.conditionalAgent },
    request: { path: '/api/v2/routing/skills' },
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission', likelihood: 'likely' },
  },
  {
    name: 'the answer names nothing, and no answer tells what the roles of the client hold',
    world: world((whole, north) => {
      whole.choices = { permissionRefusal: 'generic', rolePolicies: 'never' };
      for (const client of north.clients ?? [])
        if (client.grants !== undefined)
          client.grants = client.grants.filter(({ roleId }) => roleId !== NORTH.roleReader);
    }),
    as: { client: NORTH.recordings },
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission', likelihood: 'possible' },
  },
  {
    name: 'near miss of missing-permission: held by a wildcard',
    world: world(),
    as: { client: NORTH.recordings },
    request: { path: `/api/v2/conversations/${NORTH.conversation}/recordings` },
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['missing-permission'] },
  },
  {
    name: 'near miss of missing-permission: held, but under a condition on another queue',
    world: world(),
    as: { client: NORTH.webApplication, user: NORTH.conditionalAgent },
    request: { path: `/api/v2/routing/queues/${NORTH.supportQueue}` },
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'resource-access' },
  },
  {
    name: 'near miss of the condition: the queue that the condition names',
    world: world(),
    as: { client: NORTH.webApplication, user: NORTH.conditionalAgent },
    request: { path: `/api/v2/routing/queues/${NORTH.salesQueue}` },
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['resource-access', 'missing-permission'] },
  },
  {
    name: 'the assignee of a work item lacks the permission',
    world: world(),
    as: { client: NORTH.administration },
    request: workitem(NORTH.newcomer),
    answer: { status: 403, code: 'assignee.missing.any.division.permissions' },
    expect: { cause: 'other-subject', likelihood: 'certain', notCauses: ['missing-permission'] },
  },
  {
    name: 'near miss of other-subject: it is the caller who lacks it',
    world: world(),
    as: { client: NORTH.nothing },
    request: workitem(NORTH.supervisor),
    answer: { status: 403 },
    expect: { cause: 'missing-permission', notCauses: ['other-subject'] },
  },
];
