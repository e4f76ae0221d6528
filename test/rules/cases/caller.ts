/** Rules about the caller: client, organization, kind of caller, scopes that are spoken of, header. */
import {
  ANSWERS,
  CLIENT,
  exchange,
  ORG,
  OTHER_ORG,
  refusedWith,
  tokensMe,
  withToken,
} from '../../judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, type RuleCase } from '../case.js';

const QUEUES = 'GET /api/v2/routing/queues';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';
const bare = ANSWERS.bare(403);

export const clientActive: readonly RuleCase[] = [
  cannotTell('unknown', 'nothing is said', withToken(QUEUES, ANSWERS.badCredentials)),
  passes('active', 'stated', withToken(QUEUES, bare, { clientState: 'active' })),
  passes('active', 'by the answer about the client', [
    tokensMe({ OAuthClient: { id: CLIENT } }),
    withToken(`GET /api/v2/oauth/clients/${CLIENT}`, ANSWERS.ok({ id: CLIENT, state: 'active' })),
    withToken(QUEUES, bare, { clientState: 'disabled' }),
  ]),
  cannotTell(
    'inactive-but-issued',
    'inactive, with an older token',
    withToken(QUEUES, ANSWERS.badCredentials, { clientState: 'inactive' }),
  ),
  fails(
    'not-active',
    'inactive, and asks for a token',
    exchange(LOGIN, { status: 400 }, { clientState: 'inactive' }),
  ),
  fails('not-active', 'disabled', withToken(QUEUES, ANSWERS.badCredentials, { clientState: 'disabled' })),
];

const between = (actual: object | null, target: object | null) => ({
  ...(actual === null ? {} : { organization: actual }),
  ...(target === null ? {} : { targetOrganization: target }),
});

export const organizationMatch: readonly RuleCase[] = [
  doesNotApply('single-org', 'one organization', withToken(QUEUES, bare, between({ id: ORG }, null))),
  passes('matches', 'the same id', withToken(QUEUES, bare, between({ id: ORG }, { id: ORG.toUpperCase() }))),
  passes(
    'matches',
    'the same name',
    withToken(QUEUES, bare, between({ name: 'Example' }, { name: 'Example' })),
  ),
  passes('matches', 'introspection stands above what is stated', [
    tokensMe({ organization: { id: ORG } }),
    withToken(QUEUES, bare, between({ id: OTHER_ORG }, { id: ORG })),
  ]),
  fails('differs', 'another id', withToken(QUEUES, bare, between({ id: ORG }, { id: OTHER_ORG }))),
  cannotTell(
    'unknown',
    'the organization of the token is not known',
    withToken(QUEUES, bare, between(null, { id: ORG })),
  ),
  cannotTell(
    'unknown',
    'the target is not known',
    withToken(QUEUES, bare, { multiOrg: true, organization: { id: ORG } }),
  ),
  cannotTell(
    'unknown',
    'an id and a name do not compare',
    withToken(QUEUES, bare, between({ id: ORG }, { name: 'Example' })),
  ),
  cannotTell(
    'trustor',
    'a right in the trustor organization',
    withToken(
      'GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers',
      refusedWith('missing.trustor.permissions', 'Missing required permission(s)'),
    ),
  ),
  fails(
    'trustee',
    'refused to trustees',
    withToken(
      'POST /api/v2/contentmanagement/query',
      refusedWith('trustee.forbidden', 'Forbidden due to trustee from deleting query content.'),
    ),
  ),
  fails(
    'disabled',
    'the organization is disabled',
    withToken(
      'PATCH /api/v2/scim/v2/groups/{groupId}',
      refusedWith('org.disabled', 'Unable to modify group due to the organization being disabled.', 400),
    ),
  ),
];

const ME = 'GET /api/v2/users/me';
const CALLS = 'GET /api/v2/conversations/calls';
const OPEN = 'POST /api/v2/conversations/messages/agentless';

export const callerContext: readonly RuleCase[] = [
  doesNotApply('any', 'an operation for everybody', withToken(QUEUES, bare)),
  doesNotApply(
    'no-operation',
    'a path outside the contract',
    withToken('GET /api/v2/recordings/screen/{id}', bare),
  ),
  fails(
    'refused',
    'the answer says that it needs a user',
    withToken(
      ME,
      refusedWith(
        'not.a.user',
        'This request requires a user context. Client credentials cannot be used for requests to this resource.',
        400,
      ),
    ),
  ),
  fails(
    'refused',
    'the answer says that it needs a client',
    withToken(
      OPEN,
      refusedWith(
        'not.a.client',
        'This request requires a non-user context. User token cannot be used for requests to this resource.',
        400,
      ),
    ),
  ),
  fails('needs-user', 'client credentials', withToken(CALLS, bare, { grantType: 'client_credentials' })),
  fails('needs-client', 'a user', withToken(OPEN, bare, { grantType: 'pkce' })),
  passes('fits', 'a user', withToken(CALLS, bare, { grantType: 'authorization_code' })),
  passes('fits', 'client credentials', withToken(OPEN, bare, { grantType: 'client_credentials' })),
  cannotTell('unknown', 'the grant type is not known', withToken(CALLS, bare)),
];

export const scopeKnown: readonly RuleCase[] = [
  doesNotApply('none-stated', 'nothing stated', withToken(QUEUES, bare)),
  doesNotApply('none-stated', 'an empty list', withToken(QUEUES, bare, { scopes: [] })),
  passes(
    'known',
    'scopes of the contract',
    withToken(QUEUES, bare, { scopes: ['routing', 'users:readonly'] }),
  ),
  passes(
    'known',
    'scopes of a token request',
    exchange(
      LOGIN,
      { status: 400 },
      {},
      { body: 'grant_type=client_credentials&scope=routing+users%3Areadonly' },
    ),
  ),
  passes(
    'known',
    'scopes of a login page',
    exchange('GET https://login.mypurecloud.com/oauth/authorize?scope=routing', { status: 403 }),
  ),
  fails(
    'unknown',
    'of a login page',
    exchange('GET https://login.mypurecloud.com/oauth/authorize?scope=screen-recording', { status: 403 }),
  ),
  fails('unknown', 'a permission', withToken(QUEUES, bare, { scopes: ['routing:queue:view'] })),
  fails('unknown', 'a name of other systems', withToken(QUEUES, bare, { scopes: ['routing:read'] })),
  fails(
    'unknown',
    'in a token request',
    exchange(
      LOGIN,
      { status: 400, body: { error: 'invalid_scope' } },
      {},
      { body: 'grant_type=authorization_code&scope=screen-recording' },
    ),
  ),
  cannotTell('newer-than-contract', 'the platform reports one that this copy does not list', [
    tokensMe({ authorizedScope: ['routing', 'quite-new'] }),
    withToken(QUEUES, bare),
  ]),
  passes('known', 'one that the platform reports, though this copy does not list it', [
    tokensMe({ authorizedScope: ['quite-new'] }),
    withToken(QUEUES, bare, { scopes: ['quite-new'] }),
  ]),
];
