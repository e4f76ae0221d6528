/** Causes of the inner layers: organization, context, scope, permission and what lies behind. */
import type { CauseId } from '../../../src/judge/ids.js';
import {
  ANSWERS,
  bearer,
  CLIENT,
  DIVISION,
  exchange,
  grant,
  ORG,
  OTHER_DIVISION,
  OTHER_ORG,
  policy,
  refusedWith,
  subjectsMe,
  tokensMe,
  withToken,
} from '../harness.js';
import { type CauseCases, certain, likely, not, possible } from './case.js';
import type { OUTER } from './outer.js';

const QUEUES = 'GET /api/v2/routing/queues';
const QUEUE = 'GET /api/v2/routing/queues/{queueId}';
const CALLS = 'GET /api/v2/conversations/calls';
const AGENTLESS = 'POST /api/v2/conversations/messages/agentless';
const EXECUTE = 'POST /api/v2/integrations/actions/{actionId}/execute';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';
const bare = ANSWERS.bare(403);
const unauthorized = ANSWERS.bare(401);
const user = { grantType: 'authorization_code' };
const client = { grantType: 'client_credentials' };
const viewQueues = ANSWERS.missingAny('[routing:queue:view]');
const asClient = tokensMe({ OAuthClient: { id: CLIENT, authorizedGrantType: 'CLIENT-CREDENTIALS' } });
const asUser = tokensMe({
  OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE' },
  authorizedScope: ['users'],
});
const orgs = (actual: string, target: string) => ({
  organization: { id: actual },
  targetOrganization: { id: target },
});
const NOT_A_USER = refusedWith(
  'not.a.user',
  'This request requires a user context. Client credentials cannot be used for requests to this resource.',
  400,
);
const NOT_A_CLIENT = refusedWith(
  'not.a.client',
  'This request requires a non-user context. User token cannot be used for requests to this resource.',
  400,
);
const offers = (...actions: string[]) =>
  withToken(
    'GET /api/v2/authorization/permissions',
    ANSWERS.ok({
      pageCount: 1,
      entities: [{ domain: 'routing', permissionMap: { queue: actions.map((action) => ({ action })) } }],
    }),
  );
const EDIT_DIVISION = (id: string) => `PUT /api/v2/authorization/divisions/${id}`;

export const INNER: Record<Exclude<CauseId, keyof typeof OUTER>, CauseCases> = {
  'wrong-org': {
    explained: [
      likely(
        'another organization than the target, as stated',
        withToken(QUEUES, bare, { ...client, ...orgs(ORG, OTHER_ORG) }),
      ),
      likely('by introspection, and the target stated', [
        tokensMe({ organization: { id: ORG } }),
        withToken(QUEUES, bare, { targetOrganization: { id: OTHER_ORG } }),
      ]),
      likely(
        'refused to trustees',
        withToken(
          'POST /api/v2/contentmanagement/query',
          refusedWith('trustee.forbidden', 'Forbidden due to trustee from deleting query content.'),
        ),
      ),
    ],
    near: [
      not('the same organization', withToken(QUEUES, bare, orgs(ORG, ORG))),
      not('several organizations, nothing known of the token', withToken(QUEUES, bare, { multiOrg: true })),
      not('the answer names a permission', withToken(QUEUES, viewQueues, orgs(ORG, OTHER_ORG))),
      not('the answer names a permission, and the organization is told', [
        tokensMe({ organization: { id: ORG } }),
        withToken(QUEUES, viewQueues, { targetOrganization: { id: OTHER_ORG } }),
      ]),
      not(
        'a right in the trustor organization',
        withToken(
          'GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers',
          refusedWith('missing.trustor.permissions', 'Missing required permission(s)'),
        ),
      ),
      not(
        'a disabled organization',
        withToken(
          'PATCH /api/v2/scim/v2/groups/{groupId}',
          refusedWith('org.disabled', 'Unable to modify group due to the organization being disabled.', 400),
        ),
      ),
    ],
  },
  'no-user-context': {
    explained: [
      certain('the answer says so', withToken('GET /api/v2/users/me', NOT_A_USER)),
      likely('the answer says so, introspection says otherwise', [asUser, withToken(CALLS, NOT_A_USER)]),
      likely('client credentials, and no answer yet', withToken(CALLS, null, client)),
      certain('client credentials by introspection, and no answer yet', [asClient, withToken(CALLS, null)]),
    ],
    near: [
      not('client credentials, and a 403', withToken(CALLS, bare, client)),
      not('the grant type is not known', withToken(CALLS, null)),
      not('an operation for everybody', withToken(QUEUES, bare, client)),
      not('the other way round', withToken(AGENTLESS, NOT_A_CLIENT)),
    ],
  },
  'no-client-context': {
    explained: [
      certain('the answer says so', withToken(AGENTLESS, NOT_A_CLIENT)),
      likely('a user, and no answer yet', withToken(AGENTLESS, null, { ...user, scopes: ['conversations'] })),
    ],
    near: [
      not('a user, and a 403', withToken(AGENTLESS, bare, user)),
      not('the grant type is not known', withToken(AGENTLESS, null)),
      not('the other way round', withToken('GET /api/v2/users/me', NOT_A_USER)),
    ],
  },
  'missing-scope': {
    explained: [
      certain('the answer says so', withToken(QUEUES, ANSWERS.scope('[routing:readonly, routing]'))),
      likely(
        'the answer says so, of client credentials',
        withToken(QUEUES, ANSWERS.scope('[routing]'), client),
      ),
      likely(
        'the answer says so, with scopes that the contract does not name',
        withToken(QUEUES, ANSWERS.scope('[users]')),
      ),
      likely('introspection, where scopes are said to be enforced', [
        asUser,
        withToken(CALLS, bare, { scopesEnforced: true }),
      ]),
      likely('introspection, where another call shows that scopes are enforced', [
        asUser,
        withToken('GET /api/v2/telephony/providers/edges', ANSWERS.scope('[telephony]')),
        withToken(CALLS, bare),
      ]),
    ],
    near: [
      not('a bare 401', [asUser, withToken(QUEUES, unauthorized, { scopesEnforced: true })]),
      not('words of a 401', [
        asUser,
        withToken(QUEUES, { status: 401, body: { message: 'No.' } }, { scopesEnforced: true }),
      ]),
      not('an operation that accepts a token without scopes', [
        asUser,
        withToken('GET /api/v2/date', bare, { scopesEnforced: true }),
      ]),
      not('whether scopes are enforced is not known', [asUser, withToken(QUEUES, bare)]),
      not(
        'client credentials',
        withToken(QUEUES, bare, { ...client, scopes: ['users'], scopesEnforced: true }),
      ),
      not('a bare 403', withToken(QUEUES, bare)),
      not(
        'the answer names a permission',
        withToken(QUEUES, viewQueues, { ...user, scopes: ['users'], scopesEnforced: true }),
      ),
      not(
        'one of the accepted scopes is held',
        withToken(QUEUES, bare, { ...user, scopes: ['routing:readonly'], scopesEnforced: true }),
      ),
    ],
  },
  'unknown-scope': {
    explained: [
      likely(
        'asked for in a token request',
        exchange(
          LOGIN,
          { status: 400, body: { error: 'invalid_scope' } },
          {},
          { body: 'grant_type=authorization_code&scope=screen-recording' },
        ),
      ),
    ],
    near: [
      not(
        'a token request for scopes that exist',
        exchange(
          LOGIN,
          { status: 400, body: { error: 'invalid_scope' } },
          {},
          { body: 'grant_type=authorization_code&scope=routing' },
        ),
      ),
      not(
        'a token request that was refused for its client',
        exchange(
          LOGIN,
          { status: 400, body: { error: 'invalid_client' } },
          {},
          { body: 'grant_type=client_credentials&scope=screen-recording' },
        ),
      ),
    ],
  },
  'missing-permission': {
    explained: [
      certain('any of a list', withToken(QUEUES, viewQueues)),
      certain('all of a list', withToken(QUEUES, ANSWERS.missingAll('[routing:queue:view]'))),
      certain('without a call', { response: viewQueues }),
      likely(
        'a code that was retyped',
        withToken(QUEUES, {
          status: 403,
          body: { code: 'missing_any_permision', message: 'You need [routing:queue:view]' },
        }),
      ),
      likely(
        'the contract names another permission',
        withToken(QUEUES, ANSWERS.missingAny('[routing:skill:view]')),
      ),
      likely(
        'all of several, where any of them does by the contract',
        withToken(
          'POST /api/v2/analytics/actions/aggregates/query',
          ANSWERS.missingAll('[integrations:action:view, bridge:actions:view]'),
        ),
      ),
      likely(
        'a class instead of a permission',
        withToken(QUEUES, ANSWERS.missingAny('[QueueViewPermission]')),
      ),
      likely(
        'under another status',
        withToken(QUEUES, { status: 404, body: { code: 'missing.permissions' } }),
      ),
      likely(
        'the answer says so, it is stated to be held',
        withToken(QUEUES, viewQueues, { permissions: ['routing:queue:view'] }),
      ),
      possible('the answer says so, introspection says that it is held', [
        subjectsMe([grant([policy('routing:queue:view')])]),
        withToken(QUEUES, viewQueues),
      ]),
      likely('the answer says so without a call, it is stated to be held', {
        response: viewQueues,
        context: { permissions: ['routing:queue:view'] },
      }),
      likely('the list is empty, the contract names one', withToken(QUEUES, ANSWERS.missingAny('[]'))),
      certain('complete introspection and the contract', [
        subjectsMe([grant([policy('routing:skill:view')])]),
        withToken(QUEUES, bare),
      ]),
      likely('as stated', withToken(QUEUES, bare, { ...client, permissions: ['routing:skill:view'] })),
      possible('a bare 403', withToken(QUEUES, bare)),
      possible('a generic code', withToken(QUEUES, ANSWERS.notAuthorized)),
    ],
    near: [
      not('complete introspection, and a 401', [
        subjectsMe([grant([policy('routing:skill:view')])]),
        withToken(QUEUES, unauthorized),
      ]),
      not('complete introspection, and words of a 401', [
        subjectsMe([]),
        withToken(QUEUES, { status: 401, body: { code: 'unauthorized', message: 'No.' } }),
      ]),
      not('stated, and a 401', withToken(QUEUES, unauthorized, { permissions: ['routing:skill:view'] })),
      not('roles of the client of a user', [
        tokensMe({ OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE', roleDivisions: [] } }),
        withToken(QUEUES, bare),
      ]),
      not(
        'a data action that hands on a bad request',
        withToken(EXECUTE, { status: 403, body: { code: 'bad.request' } }),
      ),
      not('stated by role name only', withToken(QUEUES, bare, { roles: ['Admin'] })),
      not('stated in other words', withToken(QUEUES, bare, { permissions: ['Queue Admin'] })),
      not('introspection that is not complete', [subjectsMe([grant(null)]), withToken(QUEUES, bare)]),
      not('a division', withToken(QUEUES, ANSWERS.missingDivision('[]', `[${DIVISION}]`))),
      not(
        "somebody else's",
        withToken(
          'POST /api/v2/taskmanagement/workitems',
          refusedWith('assignee.missing.any.permissions', 'Assignee does not have permissions assigned'),
        ),
      ),
      not('a policy', withToken(QUEUES, ANSWERS.policy, { permissions: ['routing:skill:view'] })),
      not('a scope', withToken(QUEUES, ANSWERS.scope('[routing]'), { permissions: ['routing:skill:view'] })),
      not(
        'bad credentials',
        withToken(QUEUES, ANSWERS.badCredentials, { permissions: ['routing:skill:view'] }),
      ),
    ],
  },
  'other-subject': {
    explained: [
      certain(
        'the assignee',
        withToken(
          'POST /api/v2/taskmanagement/workitems',
          refusedWith('assignee.missing.any.permissions', 'Assignee does not have permissions assigned'),
        ),
      ),
      certain(
        'the agent',
        withToken(
          'POST /api/v2/users/{userId}/screenmonitors/sessions',
          refusedWith(
            'agent.permission.denied',
            'Agent does not have required permission: realtimeMonitor:screen:participate',
          ),
        ),
      ),
    ],
    near: [
      not(
        "the caller's own",
        withToken('POST /api/v2/taskmanagement/workitems', ANSWERS.missingAny('[workitems:workitem:add]')),
      ),
    ],
  },
  'missing-division-access': {
    explained: [
      certain(
        'the answer names the division',
        withToken(QUEUE, ANSWERS.missingDivision('[routing:queue:view]', `[${DIVISION}]`)),
      ),
      certain(
        'with an empty list of permissions',
        withToken(QUEUE, ANSWERS.missingDivision('[]', `[${DIVISION}]`)),
      ),
      certain(
        'a permission with a division as its fourth segment',
        withToken(QUEUE, ANSWERS.missingAll(`[routing:queue:view:${DIVISION}]`)),
      ),
      likely('held in another division', [
        asClient,
        subjectsMe([grant([policy('authorization:division:edit')], OTHER_DIVISION)]),
        withToken(EDIT_DIVISION(DIVISION), bare),
      ]),
    ],
    near: [
      not(
        'the division of the object is not known',
        withToken(QUEUE, bare, { permissions: ['routing:queue:view'], divisions: [DIVISION] }),
      ),
      not('held in another division, and a 401', [
        subjectsMe([grant([policy('authorization:division:edit')], OTHER_DIVISION)]),
        withToken(EDIT_DIVISION(DIVISION), unauthorized),
      ]),
      not('held there', [
        subjectsMe([grant([policy('authorization:division:edit')], DIVISION)]),
        withToken(EDIT_DIVISION(DIVISION), bare),
      ]),
      not('a bare 403', withToken(QUEUE, bare)),
      not(
        'the answer names a permission',
        withToken(QUEUE, viewQueues, { permissions: ['routing:queue:view'], divisions: [DIVISION] }),
      ),
    ],
  },
  'access-policy': {
    explained: [
      certain('the answer names it', withToken(QUEUES, ANSWERS.policy)),
      possible(
        'held everywhere, and refused',
        withToken(QUEUES, bare, { ...client, permissions: ['routing:queue:view'], divisions: ['*'] }),
      ),
    ],
    near: [
      not('a bare 403', withToken(QUEUES, bare)),
      not('held by introspection, and refused', [
        asClient,
        subjectsMe([grant([policy('routing:queue:view')])]),
        withToken(QUEUES, bare),
      ]),
      not(
        'words like those of a policy',
        withToken(QUEUES, { status: 403, body: { message: 'Denied by security policy' } }),
      ),
    ],
  },
  'feature-unavailable': {
    explained: [
      certain(
        'the answer says so',
        withToken(
          'GET /api/v2/flows/milestones/divisionviews',
          refusedWith('not.implemented', 'Feature toggle is not enabled', 501),
        ),
      ),
      likely('the organization does not offer the permission', [offers('edit'), withToken(QUEUES, bare)]),
      likely(
        'a disabled organization',
        withToken(
          'PATCH /api/v2/scim/v2/groups/{groupId}',
          refusedWith('org.disabled', 'Unable to modify group due to the organization being disabled.', 400),
        ),
      ),
    ],
    near: [
      not('the organization offers the permission', [offers('view'), withToken(QUEUES, bare)]),
      not('not offered, and a 401', [offers('edit'), withToken(QUEUES, unauthorized)]),
      not(
        'a preview operation',
        withToken('POST /api/v2/analytics/agentutilizations/aggregates/query', bare),
      ),
      not('a plain 501', withToken(QUEUES, { status: 501 })),
      not('one page of several', [
        withToken(
          'GET /api/v2/authorization/permissions',
          ANSWERS.ok({
            pageCount: 2,
            entities: [{ domain: 'routing', permissionMap: { queue: [{ action: 'edit' }] } }],
          }),
        ),
        withToken(QUEUES, bare),
      ]),
    ],
  },
  'resource-access': {
    explained: [
      certain(
        'participation',
        withToken(
          'PATCH /api/v2/conversations/calls/{conversationId}',
          refusedWith(
            'conversation.error.forbidden.not.active.participant',
            'User is not active on call and cannot alter recordingState',
          ),
        ),
      ),
      certain(
        'ownership',
        withToken(
          'GET /api/v2/recording/batchrequests/{jobId}',
          refusedWith(
            'batch.download.permission.denied',
            'Only user that initiated the job can request results',
          ),
        ),
      ),
      likely(
        'a team',
        withToken(
          'POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical',
          refusedWith(
            'wfm.unauthorized.for.any.team.members',
            'You are not authorized for any members of the team',
          ),
        ),
      ),
      certain(
        'its state',
        withToken(
          'PUT /api/v2/outbound/campaigns/{campaignId}',
          refusedWith(
            'campaign.black.listed',
            'This campaign has been blacklisted.  Please contact support.',
          ),
        ),
      ),
      likely(
        'words about one resource',
        withToken(QUEUE, { status: 403, body: { message: 'Access to queue 1234 is forbidden' } }),
      ),
    ],
    near: [
      not('a generic code', withToken(QUEUE, ANSWERS.notAuthorized)),
      not('a permission that is conditional', [
        subjectsMe([
          grant([
            policy('routing:queue:view', { resourceConditionNode: { conjunction: 'AND', terms: [{}] } }),
          ]),
        ]),
        withToken(QUEUE, bare),
      ]),
      not('the answer names a permission', withToken(QUEUE, viewQueues)),
    ],
  },
  'downstream-refusal': {
    explained: [
      likely(
        'words of the system behind',
        withToken(EXECUTE, { status: 403, body: { message: 'The downstream service answered 403' } }),
      ),
      likely('the answer of the system behind is quoted, and no call is known', {
        response: {
          status: 400,
          body: { code: 'bad.request', message: 'The web service returned response code of 403' },
        },
      }),
    ],
    near: [
      not('a bare refusal', withToken(EXECUTE, bare)),
      not(
        'the answer names a permission',
        withToken(EXECUTE, ANSWERS.missingAny('[integrations:action:execute]')),
      ),
      not(
        'such words of another operation',
        withToken(QUEUES, { status: 403, body: { message: 'The downstream service answered 403' } }),
      ),
      not(
        'a quotation in the answer of another operation',
        withToken(QUEUES, {
          status: 403,
          body: { message: 'The web service returned response code of 403' },
        }),
      ),
    ],
  },
  'missing-org-header': {
    relation: 'claimed',
    explained: [
      possible('a call that is said to be multi-org', withToken(QUEUES, bare, { multiOrg: true })),
      possible('beside a certain cause', withToken(QUEUES, viewQueues, { multiOrg: true })),
    ],
    near: [
      not('one organization', withToken(QUEUES, bare)),
      not(
        'the header is there',
        exchange(
          QUEUES,
          bare,
          { targetOrganization: { id: ORG } },
          { headers: { ...bearer(), 'X-Genesys-Org-Id': ORG } },
        ),
      ),
      not('headers were not recorded', exchange(QUEUES, bare, { multiOrg: true })),
    ],
  },
  'undocumented-header': {
    relation: 'also-wrong',
    explained: [
      likely(
        'a header that claims to choose a division',
        exchange(QUEUES, bare, {}, { headers: { ...bearer(), 'x-gc-division-id': DIVISION } }),
      ),
    ],
    near: [
      not(
        "a header of the team's own",
        exchange(QUEUES, bare, {}, { headers: { ...bearer(), 'X-Acme-Trace': 'a' } }),
      ),
      not(
        'a header of the contract',
        exchange(QUEUES, bare, {}, { headers: { ...bearer(), 'Idempotency-Key': 'a' } }),
      ),
    ],
  },
  undetermined: {
    explained: [possible('an operation that asks for nothing', withToken('GET /api/v2/date', bare, client))],
    near: [],
  },
};
