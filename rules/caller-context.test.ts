import { ANSWERS, refusedWith, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { callerContext } from './caller-context.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const ME = 'GET /api/v2/users/me';
const CALLS = 'GET /api/v2/conversations/calls';
const OPEN = 'POST /api/v2/conversations/messages/agentless';

testRule(callerContext, [
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
  cannotTell('guest-token', 'a client, where a guest of web messaging calls', {
    request: { method: 'GET', url: '/api/v2/webmessaging/messages' },
    context: { grantType: 'client_credentials' },
  }),
]);
