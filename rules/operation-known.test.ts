import { ANSWERS, exchange } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { operationKnown } from './operation-known.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const STORAGE = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording?X-Amz-Expires=3600';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';

testRule(operationKnown, [
  doesNotApply('not-an-api-call', 'a storage link', exchange(STORAGE, bare)),
  doesNotApply('not-an-api-call', 'a token request', exchange(LOGIN, bare)),
  doesNotApply('preflight', 'a preflight', exchange('OPTIONS /api/v2/users/me', bare)),
  doesNotApply(
    'not-an-api-call',
    'a page of the platform',
    exchange('GET https://apps.mypurecloud.com/directory/', bare),
  ),
  doesNotApply(
    'not-an-api-call',
    'the login page',
    exchange('GET https://login.mypurecloud.com/oauth/authorize', bare),
  ),
  doesNotApply('other-host', 'a help page', exchange('GET https://help.mypurecloud.com/articles/', bare)),
  passes(
    'found',
    'an operation at the login host',
    exchange('GET https://login.mypurecloud.com/api/v2/routing/queues', bare),
  ),
  fails(
    'unknown',
    'a path of the API at an unlisted host',
    exchange('GET https://api.mypurecloud.us/api/v2/nope', bare),
  ),
  cannotTell('no-call', 'an answer alone', { response: bare }),
  cannotTell('no-call', 'an elided path', exchange('GET https://api.mypurecloud.com/.../queues', bare)),
  cannotTell('no-method', 'a path without a method', {
    request: { url: '/api/v2/routing/queues' },
    response: bare,
  }),
  cannotTell(
    'own-page',
    'a call of the web pages',
    exchange('GET /api/v2/internal/thing', bare, {}, { headers: { Origin: 'https://apps.mypurecloud.com' } }),
  ),
  cannotTell(
    'own-page',
    'a method of the web pages',
    exchange(
      'PATCH /api/v2/routing/queues',
      bare,
      {},
      { headers: { Referer: 'https://apps.mypurecloud.com/directory/' } },
    ),
  ),
  passes('found', 'an operation', exchange(QUEUES, bare)),
  passes(
    'found',
    'with a value for its parameter',
    exchange('GET /api/v2/routing/queues/0b1c2d3e-0000-4000-8000-000000000001', bare),
  ),
  cannotTell('other-case', 'a path in capitals', exchange('GET /api/v2/Routing/Queues', bare)),
  fails('removed', 'a removed operation', exchange('GET /api/v2/conversations/chats', bare)),
  fails('wrong-method', 'another method', exchange('PATCH /api/v2/routing/queues', bare)),
  fails(
    'unknown',
    'a path outside the contract',
    exchange('GET /api/v2/recordings/screen/{recordingId}', bare),
  ),
  fails(
    'unknown',
    'a path without /api',
    exchange('GET https://api.mypurecloud.com/v2/routing/queues', bare),
  ),
]);
