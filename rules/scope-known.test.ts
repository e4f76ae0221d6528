import { ANSWERS, exchange, tokensMe, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { scopeKnown } from './scope-known.js';

const QUEUES = 'GET /api/v2/routing/queues';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';
const bare = ANSWERS.bare(403);

testRule(scopeKnown, [
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
]);
