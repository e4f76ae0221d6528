import { ANSWERS, exchange } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { tokenEndpoint } from './token-endpoint.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';

testRule(tokenEndpoint, [
  doesNotApply('no-token-request', 'an ordinary call', exchange(QUEUES, bare)),
  cannotTell('no-host', 'a path alone', { request: { method: 'POST', url: '/oauth/token' }, response: bare }),
  doesNotApply(
    'login-page',
    'the login page',
    exchange('GET https://login.mypurecloud.com/oauth/authorize?response_type=code', { status: 400 }),
  ),
  cannotTell('no-path', 'an error of a login alone', {
    response: { status: 400, body: { error: 'invalid_client', description: 'client not found' } },
  }),
  fails('incomplete', 'no grant_type', exchange(LOGIN, { status: 400 }, {}, { body: 'scope=users' })),
  fails(
    'incomplete',
    'no grant_type, and the answer says that the request is wrong',
    exchange(LOGIN, { status: 400, body: { error: 'invalid_request' } }, {}, { body: 'scope=users' }),
  ),
  passes(
    'right',
    'no grant_type, and the answer judges the client',
    exchange(
      LOGIN,
      { status: 400, body: { error: 'invalid_client', description: 'client not found' } },
      {},
      { body: 'scope=users' },
    ),
  ),
  passes(
    'right',
    'grant_type in the query',
    exchange(`${LOGIN}?grant_type=client_credentials`, { status: 400 }, {}, { body: 'scope=users' }),
  ),
  passes(
    'right',
    'the login host',
    exchange(LOGIN, { status: 400 }, {}, { body: 'grant_type=client_credentials' }),
  ),
  passes(
    'stands-in',
    'a gateway that is named',
    exchange('POST https://gateway.example/oauth/token', { status: 400 }),
    { standIns: ['gateway.example'] },
  ),
  passes('right', 'a final slash', exchange(`${LOGIN}/`, { status: 400 })),
  fails(
    'wrong-path',
    'a path of another product',
    exchange('POST https://login.mypurecloud.com/oauth2/token', bare),
  ),
  fails(
    'wrong-path',
    'a path of the API',
    exchange('POST https://api.mypurecloud.com/api/v2/oauth/token', bare),
  ),
  cannotTell(
    'gateway',
    'another host, which answers as the token endpoint does',
    exchange('POST https://gateway.example/oauth/token', {
      status: 400,
      body: {
        error: 'invalid_client',
        description: 'authentication failed',
        error_description: 'authentication failed',
      },
    }),
  ),
  fails('wrong-host', 'the api host', exchange('POST https://api.mypurecloud.com/oauth/token', bare)),
  fails(
    'not-a-form',
    'JSON by its header',
    exchange(LOGIN, { status: 400 }, {}, { headers: { 'Content-Type': 'application/json' } }),
  ),
  fails(
    'not-a-form',
    'JSON by its body',
    exchange(LOGIN, { status: 400 }, {}, { body: { grant_type: 'client_credentials' } }),
  ),
  fails('not-post', 'GET', exchange('GET https://login.mypurecloud.com/oauth/token', { status: 405 })),
  fails(
    'wrong-host',
    'the api host, which asks for a token',
    exchange('POST https://api.mypurecloud.com/oauth/token', ANSWERS.noToken),
  ),
  fails(
    'not-a-form',
    'JSON, though the answer judges the client',
    exchange(
      LOGIN,
      {
        status: 400,
        body: {
          error: 'invalid_client',
          description: 'client not found',
          error_description: 'client not found',
        },
      },
      {},
      { body: { grant_type: 'client_credentials' } },
    ),
  ),
]);
