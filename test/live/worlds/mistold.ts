/**
 * The answer to the call says one thing, and what is told of the caller another, or more: lists of which part is held,
 * wrong hints, policies that cannot deny, answers that are not the platform's. Half of them are near misses.
 */
import type { FaultEffect } from '../../simulator/faults.js';
import type { OAuthClient, Organization, World } from '../../simulator/index.js';
import { NORTH } from './names.js';
import { type Scenario, world } from './scenario.js';

const QUEUES = '/api/v2/routing/queues';
/** Needs both of two permissions. */
const IDENTITY = `/api/v2/architect/ivrs/${NORTH.salesQueue}/identityresolution`;
const VOICEMAIL = `/api/v2/voicemail/groups/${NORTH.salesQueue}/policy`;
/** Needs a general permission. */
const DOCUMENT = `/api/v2/contentmanagement/documents/${NORTH.job}`;
const ROUTE = 'routing:callRoute:view';
const RESOLUTION = 'routing:identityResolutionIvr:view';

interface Sent {
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

/** The call is answered so, whatever the world would answer. */
function answered(
  path: string,
  body: string | object,
  { status = 403, headers = {} }: Sent = {},
  change: (north: Organization) => void = () => {},
): World {
  const isText = typeof body === 'string';
  const effect: FaultEffect = {
    kind: 'status',
    status,
    contentType: isText ? 'text/plain' : 'application/json',
    body: isText ? body : JSON.stringify(body),
    headers,
  };
  return world((whole, north) => {
    whole.faults = [{ path, effect }];
    change(north);
  });
}

const refusal = (code: string, message: string) => ({ code, message, status: 403 });
const missing = (...names: string[]) =>
  refusal(
    'missing.permissions',
    `Unable to perform the requested action. You are missing the following permission(s): [${names.join(', ')}]`,
  );
const missingAny = (...names: string[]) =>
  refusal(
    'missing.any.permissions',
    `Unable to perform the requested action. You must have at least one of the following permissions assigned: [${names.join(', ')}]`,
  );
const NOT_AUTHORIZED = refusal('not.authorized', 'You are not authorized to perform the requested action.');
const DENIED = refusal(
  'authz.policy.denied',
  `Unable to perform the requested action. Your organization's security policies have denied access. Policy ID(s): [${NORTH.policy}]`,
);
const FOR_SCOPE = refusal(
  'app.not.authorized.for.scope',
  'App not authorized to use scope [routing, routing:readonly]',
);

function clientOf({ clients = [] }: Organization, id: string): OAuthClient {
  const found = clients.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no client ${id}`);
  return found;
}

/** Gives the client that has nothing a role that holds just these, in all divisions. */
const holding =
  (...permissions: string[]) =>
  (north: Organization): void => {
    const role = { id: '1b000000-0000-4000-8000-000000000099', name: 'Just these' };
    const policies = permissions.map((permission) => {
      const [domain = '', entityName = '', action = ''] = permission.split(':');
      return { domain, entityName, actions: [action] };
    });
    north.roles.push({ ...role, policies });
    clientOf(north, NORTH.nothing).grants = [{ roleId: role.id, divisionId: '*' }];
  };

const policyIs =
  (change: Partial<NonNullable<Organization['accessPolicies']>[number]>) =>
  (north: Organization): void => {
    north.accessPolicies = (north.accessPolicies ?? []).map((policy) => ({ ...policy, ...change }));
  };

const nobody = { client: NORTH.nothing };
const everything = { client: NORTH.administration };
const agent = { client: NORTH.webApplication, user: NORTH.agent };
const LIVE_PLACES = /<live>|\(call \d/;

const lists: readonly Scenario[] = [
  {
    name: 'of two that are needed one is held, and the answer names both',
    world: answered(IDENTITY, missing(ROUTE, RESOLUTION), {}, holding(ROUTE)),
    as: nobody,
    request: { path: IDENTITY },
    answer: { status: 403, code: 'missing.permissions' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'certain',
      says: [/The caller lacks routing:identityResolutionIvr:view\./, /asked live/],
      neverSays: [/give [^"]*routing:callRoute:view/, LIVE_PLACES],
    },
  },
  {
    name: 'of two that are needed the other one is held',
    world: answered(IDENTITY, missing(ROUTE, RESOLUTION), {}, holding(RESOLUTION)),
    as: nobody,
    request: { path: IDENTITY },
    answer: { status: 403, code: 'missing.permissions' },
    expect: {
      cause: 'missing-permission',
      says: [/give [^"]*routing:callRoute:view/],
      neverSays: [/give [^"]*routing:identityResolutionIvr:view/],
    },
  },
  {
    name: 'near miss of a half that is held: none of both is',
    world: answered(IDENTITY, missing(ROUTE, RESOLUTION), {}, holding('routing:skill:view')),
    as: nobody,
    request: { path: IDENTITY },
    answer: { status: 403, code: 'missing.permissions' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'certain',
      says: [/give [^"]*routing:callRoute:view and routing:identityResolutionIvr:view/],
    },
  },
  {
    name: 'near miss of a half that is held: both are',
    world: answered(IDENTITY, missing(ROUTE, RESOLUTION), {}, holding(ROUTE, RESOLUTION)),
    as: nobody,
    request: { path: IDENTITY },
    answer: { status: 403, code: 'missing.permissions' },
    expect: {
      cause: 'resource-access',
      likelihood: 'possible',
      // Possible, now; without introspection it is all that is known.
      also: ['missing-permission'],
      notCauses: ['missing-permission'],
      neverSays: [/give [^"]*routing:callRoute:view/],
    },
  },
  {
    name: 'any of two would do, and none is held',
    world: answered(QUEUES, missingAny('routing:queue:view', 'routing:queue:search')),
    as: nobody,
    request: { path: QUEUES },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'missing-permission',
      says: [/The caller holds none of routing:queue:view, routing:queue:search/],
      neverSays: [/lacks one of/],
    },
  },
  {
    name: 'a wrong hint: what it names is held, what the contract requires is not',
    world: answered(VOICEMAIL, missingAny('directory:group:edit'), {}, holding('directory:group:edit')),
    as: nobody,
    request: { path: VOICEMAIL },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'likely',
      says: [/lacks voicemail:groupPolicy:view, which the contract requires/],
      neverSays: [/(?:give|try) [^"]*directory:group:edit/],
    },
  },
  {
    name: 'near miss of a wrong hint: what the contract requires is held, too',
    world: answered(
      VOICEMAIL,
      missingAny('directory:group:edit'),
      {},
      holding('directory:group:edit', 'voicemail:groupPolicy:view'),
    ),
    as: nobody,
    request: { path: VOICEMAIL },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'resource-access',
      likelihood: 'possible',
      // Possible, now; without introspection it is all that is known.
      also: ['missing-permission'],
      notCauses: ['missing-permission'],
      neverSays: [/which the contract requires/],
    },
  },
  {
    name: 'near miss of a wrong hint: neither is held',
    world: answered(VOICEMAIL, missingAny('directory:group:edit'), {}, holding('routing:skill:view')),
    as: nobody,
    request: { path: VOICEMAIL },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'likely',
      says: [/try voicemail:groupPolicy:view first/],
      neverSays: [/known to name wrong/],
    },
  },
  {
    name: 'a permission that is newer than the contract is none that no role can carry',
    world: answered(QUEUES, missingAny('routing:queueCatalog:view')),
    as: nobody,
    request: { path: QUEUES },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'missing-permission',
      likelihood: 'likely',
      notCauses: ['feature-unavailable'],
      says: [/may be older than the platform/],
      neverSays: [/license the product that/],
    },
  },
  {
    name: 'a general permission stands in no list of what is offered',
    world: answered(DOCUMENT, missingAny('content_management_user')),
    as: nobody,
    request: { path: DOCUMENT },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', likelihood: 'certain', notCauses: ['feature-unavailable'] },
  },
  {
    name: 'near miss of a general permission: it is held',
    world: answered(DOCUMENT, missingAny('content_management_user')),
    as: everything,
    request: { path: DOCUMENT },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: {
      cause: 'resource-access',
      likelihood: 'possible',
      also: ['missing-permission'],
      notCauses: ['feature-unavailable', 'missing-permission'],
    },
  },
  {
    name: 'what is not offered and named by a role all the same',
    world: world(),
    as: everything,
    request: { path: '/api/v2/recordings/screensessions/details' },
    answer: { status: 403 },
    expect: {
      cause: 'feature-unavailable',
      likelihood: 'likely',
      also: ['missing-permission'],
      neverSays: [/so no role can carry it/],
    },
  },
];

const policies: readonly Scenario[] = [
  ...(
    [
      ['is not active', { active: false }, 'likely', /as it stands now the policy is not active/],
      ['allows', { effect: 'ALLOW' }, 'likely', /does not deny, but allows/],
      ['is not for OAuth clients', { applyToClients: false }, 'likely', /does not apply to OAuth clients/],
      [
        'denies (near miss)',
        { active: true, effect: 'DENY', applyToClients: true },
        'certain',
        /No deletion of queues/,
      ],
    ] as const
  ).map(
    ([what, change, likelihood, says]): Scenario => ({
      name: `the answer names a policy that ${what}`,
      world: answered(QUEUES, DENIED, {}, policyIs(change)),
      as: everything,
      request: { path: QUEUES },
      answer: { status: 403, code: 'authz.policy.denied' },
      expect: { cause: 'access-policy', likelihood, says: [says] },
    }),
  ),
  {
    name: 'near miss of a policy that is not for OAuth clients: a user calls, who may not read it',
    world: answered(QUEUES, DENIED, {}, policyIs({ applyToClients: false })),
    as: agent,
    request: { path: QUEUES },
    answer: { status: 403, code: 'authz.policy.denied' },
    expect: { cause: 'access-policy', likelihood: 'certain', neverSays: [/does not apply to OAuth/] },
  },
];

const origins: readonly Scenario[] = [
  {
    name: 'a body in no words of the platform, and the permission is missing',
    world: answered(
      QUEUES,
      { message: 'Forbidden' },
      { headers: { 'x-amzn-errortype': 'ForbiddenException' } },
    ),
    as: nobody,
    request: { path: QUEUES },
    answer: { status: 403 },
    expect: { cause: 'missing-permission', likelihood: 'likely' },
  },
  {
    name: 'near miss of words of another: the correlation id shows the platform',
    world: answered(QUEUES, { message: 'Forbidden' }, { headers: { 'ININ-Correlation-Id': NORTH.job } }),
    as: nobody,
    request: { path: QUEUES },
    answer: { status: 403 },
    expect: { cause: 'missing-permission', likelihood: 'certain' },
  },
  ...(
    [
      ['Server', 'Zscaler/6.2', /Zscaler answered/],
      ['x-deny-reason', 'host_not_allowed', /egress proxy answered/],
    ] as const
  ).map(
    ([header, value, says]): Scenario => ({
      name: `the header ${header} shows who answered, and the permission is missing, too`,
      world: answered(QUEUES, 'Blocked by policy', { headers: { [header]: value } }),
      as: nobody,
      request: { path: QUEUES },
      answer: { status: 403 },
      expect: { cause: 'foreign-response', also: ['missing-permission'], says: [says] },
    }),
  ),
  {
    name: 'near miss of a header that shows who answered: an ordinary server, in words of the platform',
    world: answered(QUEUES, missingAny('routing:queue:view'), { headers: { Server: 'nginx' } }),
    as: nobody,
    request: { path: QUEUES },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', likelihood: 'certain', notCauses: ['foreign-response'] },
  },
  {
    name: 'a bare not.authorized with the permission held: the object before a policy',
    world: answered(`${QUEUES}/*`, NOT_AUTHORIZED),
    as: everything,
    request: { path: `${QUEUES}/${NORTH.salesQueue}` },
    answer: { status: 403, code: 'not.authorized' },
    expect: {
      cause: 'resource-access',
      likelihood: 'possible',
      also: ['access-policy'],
      notCauses: ['missing-permission'],
    },
  },
  {
    name: 'near miss of a bare not.authorized with the permission held: it is missing',
    world: answered(`${QUEUES}/*`, NOT_AUTHORIZED, {}, holding('routing:skill:view')),
    as: nobody,
    request: { path: `${QUEUES}/${NORTH.salesQueue}` },
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission', likelihood: 'likely', notCauses: ['access-policy'] },
  },
];

const clients: readonly Scenario[] = [
  {
    name: 'a client that is inactive is told beside what is missing',
    world: answered(QUEUES, missingAny('routing:queue:view'), {}, (north) => {
      holding('oauth:client:view')(north);
      clientOf(north, NORTH.nothing).state = 'inactive';
    }),
    as: nobody,
    request: { path: QUEUES },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', likelihood: 'certain', also: ['inactive-client'] },
  },
  {
    name: 'near miss of an inactive client: it is active',
    world: answered(QUEUES, missingAny('routing:queue:view'), {}, holding('oauth:client:view')),
    as: nobody,
    request: { path: QUEUES },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', likelihood: 'certain', neverSays: [/"id":"inactive-client"/] },
  },
  {
    name: 'client credentials are refused for a scope: nothing is added, and nobody logs in',
    world: answered(QUEUES, FOR_SCOPE),
    as: everything,
    request: { path: QUEUES },
    answer: { status: 403, code: 'app.not.authorized.for.scope' },
    expect: {
      cause: 'missing-scope',
      likelihood: 'likely',
      says: [/take a new token with client credentials/],
      neverSays: [/log in again/, /"add routing/],
    },
  },
  {
    name: 'near miss of a scope for client credentials: a user is refused for it',
    world: answered(QUEUES, FOR_SCOPE, {}, (north) => {
      clientOf(north, NORTH.webApplication).scopes = ['authorization:readonly', 'user-basic-info'];
    }),
    as: agent,
    request: { path: QUEUES },
    answer: { status: 403, code: 'app.not.authorized.for.scope' },
    expect: { cause: 'missing-scope', likelihood: 'certain', says: [/log in again/] },
  },
  {
    name: 'a scope of the token that no contract has is not passed over',
    world: answered(QUEUES, FOR_SCOPE, {}, (north) => {
      clientOf(north, NORTH.webApplication).scopes = ['user-basic-info', 'routing:view'];
    }),
    as: agent,
    request: { path: QUEUES },
    answer: { status: 403, code: 'app.not.authorized.for.scope' },
    expect: {
      cause: 'missing-scope',
      says: [/it has user-basic-info, routing:view/, /no scope of the contract is called so/],
    },
  },
  {
    name: 'near miss of a scope that no contract has: all exist',
    world: answered(QUEUES, FOR_SCOPE, {}, (north) => {
      clientOf(north, NORTH.webApplication).scopes = ['user-basic-info', 'users:readonly'];
    }),
    as: agent,
    request: { path: QUEUES },
    answer: { status: 403, code: 'app.not.authorized.for.scope' },
    expect: { cause: 'missing-scope', neverSays: [/no scope of the contract is called so/] },
  },
];

export const mistoldScenarios: readonly Scenario[] = [...lists, ...policies, ...origins, ...clients];
