import { ANSWERS, exchange, OTHER_TOKEN, refusedWith, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { tokenAccepted } from './token-accepted.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';
const base64 = (text: string) => btoa(text).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
const jwt = (claims: Record<string, unknown>) =>
  `${base64('{"alg":"none","typ":"JWT"}')}.${base64(JSON.stringify(claims))}.c2lnbmF0dXJlLW9mLW5vYm9keQ`;
const withJwt = (exp: number, time: string | null) => ({
  ...exchange(
    QUEUES,
    ANSWERS.bare(401),
    {},
    { headers: { Authorization: `Bearer ${jwt({ iss: 'https://example.org', exp })}` } },
  ),
  ...(time === null ? {} : { time }),
});

testRule(tokenAccepted, [
  doesNotApply('no-token-needed', 'a token request', exchange(LOGIN, ANSWERS.bare(401))),
  fails(
    'client-refused',
    'the login host does not know the client',
    exchange(LOGIN, { status: 400, body: { error: 'invalid_client', description: 'client not found' } }),
  ),
  doesNotApply(
    'no-token-needed',
    'what is no token endpoint judges no client',
    exchange('POST https://api.mypurecloud.com/oauth/token', {
      status: 401,
      body: { error: 'invalid_client', description: 'authentication failed' },
    }),
  ),
  doesNotApply('no-token-needed', 'no token was presented', exchange(QUEUES, ANSWERS.noToken)),
  fails('refused', 'bad credentials', withToken(QUEUES, ANSWERS.badCredentials)),
  fails(
    'refused',
    'expired',
    withToken(
      'POST /api/v2/webchat/guest/conversations',
      refusedWith('credentials.expired', 'The supplied credentials are expired and cannot be used.', 401),
    ),
  ),
  fails('rejected', 'tokens/me answered 401', [
    withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials),
    withToken(QUEUES, ANSWERS.bare(401)),
  ]),
  cannotTell('unknown', 'tokens/me answered 401 at another host', [
    withToken('GET https://api.mypurecloud.ie/api/v2/tokens/me', ANSWERS.badCredentials),
    withToken(QUEUES, ANSWERS.bare(401)),
  ]),
  fails('rejected', 'tokens/me answered 401 at a host that is not known', [
    withToken('GET https://{host}/api/v2/tokens/me', ANSWERS.badCredentials),
    withToken(QUEUES, ANSWERS.bare(401)),
  ]),
  passes('judges-rights', 'a catalogued 403, though the token was rejected at another time', [
    withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials),
    withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')),
  ]),
  cannotTell('unknown', 'tokens/me answered 401 to another token', [
    withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials, {}, OTHER_TOKEN),
    withToken(QUEUES, ANSWERS.bare(401)),
  ]),
  fails('jwt-expired', 'before the call', withJwt(1_700_000_000, '2026-01-01T00:00:00Z')),
  cannotTell('unknown', 'a JWT that lived at the time', withJwt(1_900_000_000, '2026-01-01T00:00:00Z')),
  cannotTell('unknown', 'a JWT, and the time of the call is not known', withJwt(1_700_000_000, null)),
  passes('judges-rights', 'a catalogued 403', withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))),
  passes('worked-elsewhere', 'a sibling', [
    withToken('GET /api/v2/users', ANSWERS.ok()),
    withToken(QUEUES, bare),
  ]),
  cannotTell('unknown', 'a sibling at another host', [
    withToken('GET https://api.mypurecloud.ie/api/v2/users', ANSWERS.ok()),
    withToken(QUEUES, bare),
  ]),
  cannotTell('unknown', 'a bare 403', withToken(QUEUES, bare)),
  cannotTell('unknown', 'words of no catalogue', withToken(QUEUES, { status: 403, body: 'Access denied' })),
]);
