/** Rules about the request: where it goes, what it is, what it carries. */
import { ANSWERS, bearer, exchange, OTHER_TOKEN, refusedWith, withToken } from '../../judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, type RuleCase } from '../case.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const STORAGE = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording';
const FOREIGN = 'GET https://api.other-product.example/v1/calls';
const GATEWAY = 'GET https://gateway.example.com/api/v2/routing/queues';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';

export const hostKnown: readonly RuleCase[] = [
  doesNotApply('storage', 'a storage link', exchange(STORAGE, bare)),
  cannotTell('no-host', 'a path alone', {
    request: { method: 'GET', url: '/api/v2/routing/queues' },
    response: bare,
  }),
  cannotTell(
    'no-host',
    'a placeholder before a path of the platform',
    exchange('GET https://{host}/api/v2/routing/queues', bare),
  ),
  cannotTell(
    'placeholder',
    'a placeholder before another path',
    exchange('GET https://{host}/v1/calls', bare),
  ),
  cannotTell(
    'content-network',
    'a content network without a signature',
    exchange('GET https://d111111abcdef8.cloudfront.net/x', bare),
  ),
  cannotTell(
    'not-the-api',
    'an operation at the login host',
    exchange('GET https://login.mypurecloud.com/api/v2/routing/queues', bare),
  ),
  cannotTell(
    'not-the-api',
    'an operation at the host of the pages',
    exchange('GET https://apps.mypurecloud.ie/api/v2/routing/queues', ANSWERS.bare(401)),
  ),
  passes('known', 'a page', exchange('GET https://apps.mypurecloud.com/directory/', bare)),
  passes('known', 'an api host', exchange(QUEUES, bare)),
  passes('known', 'a login host', exchange(LOGIN, bare)),
  passes(
    'known',
    'in capitals, with a port',
    exchange('GET https://API.MyPureCloud.com:443/api/v2/routing/queues', bare),
  ),
  cannotTell(
    'of-the-platform',
    'a name like that of the platform',
    exchange('GET https://api.mypurecloud.us/api/v2/routing/queues', bare),
  ),
  cannotTell('gateway', "the platform's path at another host", exchange(GATEWAY, bare)),
  cannotTell(
    'gateway',
    "the platform's words at another host",
    exchange(GATEWAY, ANSWERS.missingAny('[routing:queue:view]')),
  ),
  cannotTell(
    'gateway',
    "the platform's path behind a prefix",
    exchange('GET https://gateway.example.com/genesys/api/v2/routing/queues', bare),
  ),
  fails('foreign', 'another system', exchange(FOREIGN, bare)),
  fails(
    'foreign',
    'another system that uses a word of the catalogue',
    exchange(FOREIGN, { status: 403, body: { code: 'forbidden', message: 'No.' } }),
  ),
];

export const tokenEndpoint: readonly RuleCase[] = [
  doesNotApply('no-token-request', 'an ordinary call', exchange(QUEUES, bare)),
  cannotTell('no-host', 'a path alone', { request: { method: 'POST', url: '/oauth/token' }, response: bare }),
  passes(
    'right',
    'the login host',
    exchange(LOGIN, { status: 400 }, {}, { body: 'grant_type=client_credentials' }),
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
];

export const operationKnown: readonly RuleCase[] = [
  doesNotApply('not-an-api-call', 'a storage link', exchange(STORAGE, bare)),
  doesNotApply('not-an-api-call', 'a token request', exchange(LOGIN, bare)),
  doesNotApply('preflight', 'a preflight', exchange('OPTIONS /api/v2/users/me', bare)),
  doesNotApply(
    'other-host',
    'a page of the platform',
    exchange('GET https://apps.mypurecloud.com/directory/', bare),
  ),
  doesNotApply(
    'other-host',
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
];

export const tokenPresent: readonly RuleCase[] = [
  doesNotApply(
    'not-needed',
    'an operation without OAuth',
    exchange('GET /api/v2/documentation/search', bare),
  ),
  doesNotApply('not-needed', 'a token request', exchange(LOGIN, bare)),
  fails('refused', 'the answer says so', exchange(QUEUES, ANSWERS.noToken)),
  fails(
    'absent',
    'a complete request without the header',
    exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Accept: '*/*' } }),
    { complete: true },
  ),
  fails(
    'other-scheme',
    'Basic',
    exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Authorization: 'Basic dXNlcjpzZWNyZXQtMTIzNDU2' } }),
  ),
  fails(
    'other-scheme',
    'a token without the word Bearer',
    exchange(
      QUEUES,
      ANSWERS.bare(401),
      {},
      { headers: { Authorization: 'example-token-0001-abcdefghijkl' } },
    ),
  ),
  fails(
    'other-scheme',
    'another word',
    exchange(
      QUEUES,
      ANSWERS.bare(401),
      {},
      { headers: { Authorization: 'Token example-token-0001-abcdefghijkl' } },
    ),
  ),
  cannotTell(
    'placeholder',
    'a variable',
    exchange(QUEUES, bare, {}, { headers: { Authorization: 'Bearer $TOKEN' } }),
  ),
  cannotTell(
    'left-out',
    'a recording without the header',
    exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Accept: '*/*' } }),
  ),
  cannotTell('left-out', 'no headers recorded', exchange(QUEUES, ANSWERS.bare(401))),
  passes('present', 'a bearer token', withToken(QUEUES, bare)),
  passes(
    'present',
    'in the query',
    exchange(
      'GET https://api.mypurecloud.com/api/v2/routing/queues?access_token=example-token-0001-abcdefghijkl',
      bare,
    ),
  ),
];

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

export const tokenAccepted: readonly RuleCase[] = [
  doesNotApply('no-token-needed', 'a token request', exchange(LOGIN, ANSWERS.bare(401))),
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
];

export const headerKnown: readonly RuleCase[] = [
  doesNotApply(
    'not-of-the-platform',
    'another system',
    exchange(FOREIGN, bare, {}, { headers: { 'X-Genesys-Org-Id': 'x' } }),
  ),
  doesNotApply(
    'not-of-the-platform',
    'a storage link',
    exchange(STORAGE, bare, {}, { headers: { 'X-Genesys-Org-Id': 'x' } }),
  ),
  cannotTell('unrecorded', 'no headers recorded', exchange(QUEUES, bare)),
  passes(
    'known',
    'headers of HTTP and of the contract',
    exchange(
      QUEUES,
      bare,
      {},
      { headers: { ...bearer(), Accept: '*/*', 'If-Match': '1', 'X-Request-Id': 'a' } },
    ),
  ),
  passes(
    'known',
    "a header of the team's own",
    exchange(QUEUES, bare, {}, { headers: { ...bearer(), 'X-Acme-Trace': 'a' } }),
  ),
  passes(
    'known',
    'what org-header asks for is its business',
    exchange(
      QUEUES,
      bare,
      { multiOrg: true },
      { headers: { ...bearer(), 'X-Genesys-Org-Id': 'a', 'x-genesys-application-id': 'b' } },
    ),
  ),
  fails('unknown', 'a division', exchange(QUEUES, bare, {}, { headers: { 'x-gc-division-id': 'a' } })),
  fails(
    'unknown',
    'an organization, where none asks for it',
    exchange(QUEUES, bare, {}, { headers: { 'X-Genesys-Org-Id': 'a' } }),
  ),
  fails(
    'unknown',
    'a header named after the platform',
    exchange(QUEUES, bare, {}, { headers: { 'X-Genesys-Magic': 'a' } }),
  ),
];

const s3 = (code: string, message: string, status = 403) => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

export const signedUrl: readonly RuleCase[] = [
  doesNotApply('no-link', 'an ordinary call', exchange(QUEUES, bare)),
  doesNotApply('not-refused', 'a link that worked', exchange(STORAGE, { status: 200 })),
  doesNotApply(
    'not-refused',
    'a link that is not there',
    exchange(STORAGE, { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }),
  ),
  fails('expired', 'expired', exchange(STORAGE, s3('AccessDenied', 'Request has expired'))),
  fails(
    'signature',
    'altered',
    exchange(
      STORAGE,
      s3(
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided.',
      ),
    ),
  ),
  fails(
    'two-mechanisms',
    'a bearer token sent along',
    withToken(STORAGE, s3('InvalidArgument', 'Only one auth mechanism allowed', 400)),
  ),
  fails('denied', 'a policy', exchange(STORAGE, s3('AccessDenied', 'Access Denied'))),
  fails('other', 'no body', exchange(STORAGE, bare)),
  fails(
    'other',
    'a distribution by its signature',
    exchange('GET https://media.example.org/file.mp3?Key-Pair-Id=K0&Signature=abcdefgh1234', bare),
  ),
];
