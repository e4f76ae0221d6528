/** What the answers about the caller are good for: the list of what is offered, scopes that succeed, policies, names. */
import type { FaultEffect } from '../../simulator/faults.js';
import type { OAuthClient, Organization, World } from '../../simulator/index.js';
import { NORTH } from './names.js';
import { type Scenario, world } from './scenario.js';

const queues = { path: '/api/v2/routing/queues' };
const screens = { path: '/api/v2/recordings/screensessions/details' };
const recordings = { path: `/api/v2/conversations/${NORTH.conversation}/recordings` };
const supportQueue = { path: `/api/v2/routing/queues/${NORTH.supportQueue}` };

const choose = (choices: World['choices'], change: (north: Organization) => void = () => {}): World =>
  world((whole, north) => {
    whole.choices = choices ?? {};
    change(north);
  });
const GENERIC = { permissionRefusal: 'generic' } as const;

function clientOf({ clients = [] }: Organization, id: string): OAuthClient {
  const found = clients.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no client ${id}`);
  return found;
}

const withScopes =
  (id: string, scopes: string[], enforced = false) =>
  (north: Organization): void => {
    north.scopesEnforced = enforced;
    clientOf(north, id).scopes = scopes;
  };

const json = (status: number, body: object): FaultEffect => ({
  kind: 'status',
  status,
  contentType: 'application/json',
  body: JSON.stringify({ status, ...body }),
});
const faulty = (path: string, effect: FaultEffect, choices: World['choices'] = {}, times?: number): World =>
  world((whole) => {
    whole.choices = choices;
    whole.faults = [{ path, effect, ...(times === undefined ? {} : { times }) }];
  });
const NOT_AUTHORIZED = {
  code: 'not.authorized',
  message: 'You are not authorized to perform the requested action.',
};

const GIVE = /give [^"]* a role with recording:screenRecording:view/;
const LOOK = /role editor does not offer/;

const offered: readonly Scenario[] = [
  {
    name: 'what is missing is not offered: no role can carry it',
    world: world(),
    as: { client: NORTH.nothing },
    request: screens,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'feature-unavailable',
      likelihood: 'likely',
      also: ['missing-permission'],
      says: [/license the product that recording:screenRecording:view/],
      neverSays: [GIVE, LOOK],
    },
  },
  {
    name: 'near miss of what is not offered: the product is there, the permission is missing',
    world: world((_whole, north) => {
      north.products?.push('screen-recording');
    }),
    as: { client: NORTH.nothing },
    request: screens,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'certain',
      notCauses: ['feature-unavailable'],
      says: [GIVE],
      neverSays: [LOOK, /license/],
    },
  },
  {
    name: 'not offered, and the answer names nothing',
    world: choose(GENERIC),
    as: { client: NORTH.nothing },
    request: screens,
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'feature-unavailable', likelihood: 'likely', neverSays: [GIVE] },
  },
  {
    name: 'near miss: the list of what is offered was refused, so nothing is known of products',
    world: faulty('/api/v2/authorization/permissions', json(403, NOT_AUTHORIZED)),
    as: { client: NORTH.nothing },
    request: screens,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'certain',
      also: ['feature-unavailable'],
      says: [LOOK],
    },
  },
  {
    name: 'near miss: a list of several pages is not the whole',
    world: choose({ maximumPageSize: 5 }),
    as: { client: NORTH.nothing },
    request: screens,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', likelihood: 'certain' },
  },
  {
    name: 'near miss: an empty list is not the whole',
    world: faulty('/api/v2/authorization/permissions', json(200, { entities: [], pageCount: 1 })),
    as: { client: NORTH.nothing },
    request: screens,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', likelihood: 'certain' },
  },
  {
    name: 'near miss: a list that lacks what a role holds by name is not the whole',
    world: faulty(
      '/api/v2/authorization/permissions',
      json(200, {
        pageCount: 1,
        entities: [{ domain: 'architect', permissionMap: { flow: [{ action: 'view' }] } }],
      }),
    ),
    as: { client: NORTH.salesReports },
    request: screens,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', likelihood: 'certain' },
  },
  {
    name: 'of a list of which any would do, only what is offered is to be given',
    world: world(),
    as: { client: NORTH.nothing },
    request: recordings,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'certain',
      says: [/role with recording:recording:view/],
      neverSays: [/role with [^"]*recording:screenRecording:view/],
    },
  },
  {
    name: 'a switch is off, and the permission is offered: no role is looked for',
    world: world((_whole, north) => {
      north.features = { flowMilestones: false };
    }),
    as: { client: NORTH.administration },
    request: { path: '/api/v2/flows/milestones' },
    answer: { status: 405, code: 'architect.feature.unavailable' },
    expect: { cause: 'feature-unavailable', likelihood: 'certain', neverSays: [/in the role editor/] },
  },
];

const user = { client: NORTH.oldWebApplication, user: NORTH.newcomer };
const BASICS = ['user-basic-info', 'authorization:readonly'];

const enforcement: readonly Scenario[] = [
  {
    name: 'a call without its scope succeeds: scopes are not enforced',
    world: choose(GENERIC, withScopes(NORTH.oldWebApplication, BASICS)),
    as: user,
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'likely',
      notCauses: ['missing-scope'],
      says: [/does not enforce scopes/],
    },
  },
  {
    name: 'near miss of scopes that are not enforced: they are, and the question is refused for one',
    world: choose(GENERIC, withScopes(NORTH.oldWebApplication, BASICS, true)),
    as: user,
    request: queues,
    answer: { status: 403, code: 'app.not.authorized.for.scope' },
    expect: { cause: 'missing-scope', likelihood: 'certain', neverSays: [/does not enforce scopes/] },
  },
  {
    name: 'near miss of scopes that are not enforced: the scope is there',
    world: choose(GENERIC, withScopes(NORTH.oldWebApplication, [...BASICS, 'routing:readonly'], true)),
    as: user,
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'likely',
      notCauses: ['missing-scope'],
      neverSays: [/does not enforce scopes/],
    },
  },
  {
    name: 'near miss of scopes that are not enforced: client credentials have none to show it',
    world: choose(GENERIC),
    as: { client: NORTH.nothing },
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'likely',
      notCauses: ['missing-scope'],
      neverSays: [/does not enforce scopes/],
      says: [/scopes do not limit client credentials/],
    },
  },
  {
    name: 'near miss of scopes that are not enforced: no question was answered',
    world: faulty('/api/v2/organizations/me', { kind: 'status', status: 500 }, GENERIC),
    as: user,
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission', also: ['missing-scope'], neverSays: [/does not enforce scopes/] },
  },
  {
    name: 'scopes are enforced and the questions are refused for them, which is said',
    world: choose(GENERIC, withScopes(NORTH.oldWebApplication, ['routing'], true)),
    as: user,
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'possible',
      says: [/tokens\/me answered 403 app\.not\.authorized\.for\.scope/, /add user-basic-info/],
      neverSays: [/no tokens\/me answer/],
    },
  },
];

function deny(north: Organization, client = NORTH.administration): void {
  const [policy] = north.accessPolicies ?? [];
  if (policy !== undefined)
    Object.assign(policy, {
      target: 'routing:queue:view',
      applyToClients: true,
      subject: { type: 'CLIENT', id: client },
    });
}

const policies: readonly Scenario[] = [
  {
    name: 'the policy that the answer names is looked up',
    world: world((_whole, north) => deny(north)),
    as: { client: NORTH.administration },
    request: queues,
    answer: { status: 403, code: 'authz.policy.denied' },
    expect: {
      cause: 'access-policy',
      likelihood: 'certain',
      notCauses: ['missing-permission'],
      says: [/No deletion of queues/, /DENY routing:queue:view, for OAuth clients too/],
      neverSays: [/look the policy up/],
    },
  },
  {
    name: 'near miss of a policy that is told: it may not be read',
    world: world((whole, north) => {
      deny(north);
      whole.faults = [{ path: '/api/v2/authorization/policies/*', effect: json(403, NOT_AUTHORIZED) }];
    }),
    as: { client: NORTH.administration },
    request: queues,
    answer: { status: 403, code: 'authz.policy.denied' },
    expect: { cause: 'access-policy', likelihood: 'certain', says: [/look the policy up/] },
  },
  {
    name: 'near miss of a policy: it is for another client',
    world: world((_whole, north) => deny(north, NORTH.recordings)),
    as: { client: NORTH.administration },
    request: queues,
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['access-policy'] },
  },
];

const grants: readonly Scenario[] = [
  {
    name: 'a platform that refuses includeFullRoles is asked without it',
    world: faulty(
      '/api/v2/authorization/subjects/me',
      json(400, {
        code: 'bad.request',
        message: 'The request could not be understood by the server due to malformed syntax.',
      }),
      GENERIC,
      1,
    ),
    as: { client: NORTH.recordings },
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission', likelihood: 'likely' },
  },
  {
    name: 'near miss of a refused parameter: the grants are refused with and without it',
    world: faulty(
      '/api/v2/authorization/subjects/me',
      json(400, { code: 'bad.request', message: 'No.' }),
      GENERIC,
    ),
    as: { client: NORTH.webApplication, user: NORTH.newcomer },
    request: queues,
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission' },
  },
  {
    name: 'held under a condition that only users/me tells',
    world: choose({ rolePolicies: 'never' }),
    as: { client: NORTH.webApplication, user: NORTH.conditionalAgent },
    request: supportQueue,
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'resource-access', notCauses: ['missing-permission'], says: [/under a condition/] },
  },
  {
    name: 'near miss of a condition: the queue that it names',
    world: choose({ rolePolicies: 'never' }),
    as: { client: NORTH.webApplication, user: NORTH.conditionalAgent },
    request: { path: `/api/v2/routing/queues/${NORTH.salesQueue}` },
    answer: { status: 200 },
    expect: { cause: null },
  },
  {
    name: 'near miss of a condition: held without one',
    world: choose({ rolePolicies: 'never' }),
    as: { client: NORTH.webApplication, user: NORTH.agent },
    request: supportQueue,
    answer: { status: 403, code: 'missing.any.division.permissions' },
    expect: { cause: 'missing-division-access', neverSays: [/under a condition/] },
  },
];

const odd: readonly Scenario[] = [
  {
    name: 'tokens/me does not take the token, the call does: the call judges rights',
    world: faulty(
      '/api/v2/tokens/me',
      json(401, { code: 'bad.credentials', message: 'Invalid login credentials.' }),
    ),
    as: { client: NORTH.nothing },
    request: queues,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', notCauses: ['invalid-token'] },
  },
  {
    name: 'near miss: neither takes it, and asking it once more is no step',
    world: world(),
    as: { client: NORTH.nothing, state: 'revoked' },
    request: queues,
    answer: { status: 401, code: 'bad.credentials' },
    expect: {
      cause: 'invalid-token',
      neverSays: [/no tokens\/me answer/, /ask the platform about the token/],
    },
  },
  {
    name: 'a page of HTML is not of the platform, whatever the roles hold',
    world: faulty(queues.path, {
      kind: 'status',
      status: 403,
      contentType: 'text/html',
      body: '<html><body>Blocked</body></html>',
    }),
    as: { client: NORTH.nothing },
    request: queues,
    answer: { status: 403 },
    expect: { cause: 'foreign-response' },
  },
  {
    name: 'near miss of a page: an empty answer, and the roles do not hold it',
    world: faulty(queues.path, { kind: 'status', status: 403 }),
    as: { client: NORTH.nothing },
    request: queues,
    answer: { status: 403 },
    expect: { cause: 'missing-permission', likelihood: 'certain', notCauses: ['foreign-response'] },
  },
  {
    name: 'HEAD is the GET without its body: the roles tell',
    world: faulty(queues.path, { kind: 'status', status: 403 }),
    as: { client: NORTH.nothing },
    request: { method: 'HEAD', ...queues },
    answer: { status: 403 },
    expect: { cause: 'missing-permission', notCauses: ['wrong-method'] },
  },
  {
    name: 'near miss of HEAD: a method that the path does not have',
    world: faulty(queues.path, json(403, NOT_AUTHORIZED)),
    as: { client: NORTH.nothing },
    request: { method: 'PATCH', ...queues },
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'wrong-method' },
  },
];

export const toldScenarios: readonly Scenario[] = [
  ...offered,
  ...enforcement,
  ...policies,
  ...grants,
  ...odd,
];
