import { ANSWERS, CLIENT, exchange, tokensMe, withToken } from '../test/judge/harness.js';
import { cannotTell, fails, passes, testRule } from '../test/rules/tester.js';
import { clientActive } from './client-active.js';

const QUEUES = 'GET /api/v2/routing/queues';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';
const bare = ANSWERS.bare(403);

testRule(clientActive, [
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
]);
