import { ANSWERS, exchange, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { tokenPresent } from './token-present.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';

testRule(tokenPresent, [
  doesNotApply(
    'not-needed',
    'an operation without OAuth',
    exchange('GET /api/v2/documentation/search', bare),
  ),
  doesNotApply('not-needed', 'a token request', exchange(LOGIN, bare)),
  doesNotApply(
    'not-needed',
    'a page of the platform',
    exchange('GET https://apps.mypurecloud.ie/crm/index.html', bare),
    { complete: true },
  ),
  doesNotApply(
    'not-needed',
    'a preflight',
    exchange(
      'OPTIONS /api/v2/routing/queues',
      bare,
      {},
      { headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'GET' } },
    ),
  ),
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
  ...(
    [
      [
        'the answer of the token endpoint',
        '{"access_token":"example-token-0001-abcdefghijkl","expires_in":86399}',
      ],
      ['undefined', 'undefined'],
      ['null', 'null'],
      ['an object', '[object Object]'],
      ['Bearer twice', 'Bearer example-token-0001-abcdefghijkl'],
      ['quotes', '"example-token-0001-abcdefghijkl"'],
      ['a line break', 'example-token-0001-abc\ndefghijkl-0002'],
    ] as const
  ).map(([name, value]) =>
    fails(
      'malformed',
      name,
      exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Authorization: `Bearer ${value}` } }),
    ),
  ),
  fails(
    'malformed',
    'Basic that is written out, at the token endpoint',
    exchange(LOGIN, { status: 400 }, {}, { headers: { Authorization: 'Basic BASE64(id:secret)' } }),
  ),
  ...[
    '***',
    '<redacted>',
    '[REDACTED]',
    '...',
    '{{token}}',
    'YOUR_TOKEN',
    '<access_token>',
    '$(cat token)',
  ].map((value) =>
    cannotTell(
      'placeholder',
      value,
      exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Authorization: `Bearer ${value}` } }),
    ),
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
]);
