import { ANSWERS, CLIENT, ORG, tokensMe, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { scopePresent } from './scope-present.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const user = { grantType: 'authorization_code' };
const storage = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording';

testRule(scopePresent, [
  doesNotApply('not-of-the-platform', 'a storage link', withToken(storage, bare)),
  doesNotApply(
    'not-of-the-platform',
    'a token request',
    withToken('POST https://login.mypurecloud.com/oauth/token', bare),
  ),
  doesNotApply(
    'client-credentials',
    'stated',
    withToken(QUEUES, bare, { grantType: 'client_credentials', scopes: [] }),
  ),
  doesNotApply('client-credentials', 'by introspection, whatever is stated', [
    tokensMe({ OAuthClient: { id: CLIENT, authorizedGrantType: 'CLIENT-CREDENTIALS' } }),
    withToken(QUEUES, bare, user),
  ]),
  doesNotApply('guest', 'a guest token', withToken(QUEUES, bare, { grantType: 'guest' })),
  doesNotApply(
    'no-oauth',
    'an operation without OAuth',
    withToken('GET /api/v2/documentation/search', bare, user),
  ),
  doesNotApply(
    'no-oauth',
    'an operation with a guest JWT',
    withToken('GET /api/v2/webmessaging/messages', bare, user),
  ),
  doesNotApply(
    'none-needed',
    'an operation that accepts a token without scopes',
    withToken('GET /api/v2/date', bare, { ...user, scopes: ['users'], scopesEnforced: true }),
  ),
  fails('lacking', 'where another call shows that scopes are enforced, though the opposite is stated', [
    withToken('GET /api/v2/telephony/providers/edges', ANSWERS.scope('[telephony]')),
    withToken(QUEUES, bare, { ...user, scopes: ['users'], scopesEnforced: false }),
  ]),
  doesNotApply(
    'not-enforced',
    'stated',
    withToken(QUEUES, bare, { ...user, scopes: ['users'], scopesEnforced: false }),
  ),
  fails(
    'refused',
    'the answer names scopes',
    withToken(QUEUES, ANSWERS.scope('[routing:readonly, routing]')),
  ),
  fails('refused', 'the answer names none', withToken(QUEUES, ANSWERS.scope('%s'))),
  fails(
    'refused',
    'though client credentials are stated',
    withToken(QUEUES, ANSWERS.scope('[routing]'), { grantType: 'client_credentials' }),
  ),
  fails(
    'lacking',
    'stated scopes of a user',
    withToken(QUEUES, bare, { ...user, scopes: ['users', 'users:readonly'], scopesEnforced: true }),
  ),
  fails(
    'lacking',
    'a read-only scope for a change',
    withToken('POST /api/v2/routing/queues', bare, { ...user, scopes: ['routing:readonly'] }),
  ),
  fails('lacking', 'no scope at all, by introspection', [
    tokensMe({ authorizedScope: [] }),
    withToken(QUEUES, bare),
  ]),
  cannotTell(
    'unknown',
    'an empty list that is only stated',
    withToken(QUEUES, bare, { ...user, scopes: [] }),
  ),
  fails('lacking', 'by introspection', [
    tokensMe({
      organization: { id: ORG },
      authorizedScope: ['users'],
      OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE' },
    }),
    withToken(QUEUES, bare),
  ]),
  passes(
    'carried',
    'one of the accepted scopes suffices',
    withToken(QUEUES, bare, { ...user, scopes: ['users', 'routing:readonly'] }),
  ),
  passes('carried', 'introspection stands above what is stated', [
    tokensMe({ authorizedScope: ['routing'], OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE' } }),
    withToken(QUEUES, bare, { ...user, scopes: ['users'] }),
  ]),
  cannotTell(
    'operation-unknown',
    'a path outside the contract',
    withToken('GET /api/v2/recordings/screen/{id}', bare, user),
  ),
  cannotTell('operation-unknown', 'no call', { response: bare, context: { ...user, scopes: ['users'] } }),
  cannotTell(
    'scopes-not-published',
    'an operation without published scopes',
    withToken('GET /api/v2/agentic/virtualagents', bare, { ...user, scopes: ['users'] }),
  ),
  cannotTell(
    'stated-unknown',
    'permissions written as scopes',
    withToken(QUEUES, bare, { ...user, scopes: ['routing:queue:view'] }),
  ),
  cannotTell('unknown', 'nothing is known of the token', withToken(QUEUES, bare)),
  cannotTell('unknown', 'a user without scopes', withToken(QUEUES, bare, user)),
  cannotTell('contradiction', 'the answer wants a scope that the token has', [
    tokensMe({ authorizedScope: ['routing'] }),
    withToken(QUEUES, ANSWERS.scope('[routing, routing:readonly]')),
  ]),
  cannotTell(
    'contradiction',
    'the answer wants a scope that it is stated to have',
    withToken(QUEUES, ANSWERS.scope('[routing, routing:readonly]'), { scopes: ['routing:readonly'] }),
  ),
  fails('refused', 'it has another one', [
    tokensMe({ authorizedScope: ['users'] }),
    withToken(QUEUES, ANSWERS.scope('[routing, routing:readonly]')),
  ]),
  passes('sufficed-before', 'another call of the token that accepts the same', [
    withToken('GET /api/v2/routing/queues/{queueId}', ANSWERS.ok({})),
    withToken(QUEUES, ANSWERS.bare(403)),
  ]),
  cannotTell('unknown', 'the other call accepts other scopes', [
    withToken('GET /api/v2/users', ANSWERS.ok({})),
    withToken(QUEUES, ANSWERS.bare(403)),
  ]),
]);
