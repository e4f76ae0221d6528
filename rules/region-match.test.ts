import { ANSWERS, exchange, OTHER_TOKEN, TOKEN, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { regionMatch } from './region-match.js';

const IRELAND = 'https://api.mypurecloud.ie/api/v2/routing/queues';
const bare = ANSWERS.bare(401);
const issued = (token: string) =>
  exchange(
    'POST https://login.mypurecloud.com/oauth/token',
    ANSWERS.ok({ access_token: token, token_type: 'bearer' }),
    {},
    { body: 'grant_type=client_credentials' },
  );

testRule(regionMatch, [
  doesNotApply(
    'not-of-the-platform',
    'another system',
    withToken('GET https://api.other-product.example/v1/calls', bare),
  ),
  doesNotApply(
    'not-of-the-platform',
    'a gateway',
    withToken('GET https://gateway.example.com/api/v2/routing/queues', ANSWERS.badCredentials),
  ),
  doesNotApply(
    'not-of-the-platform',
    'a storage link',
    withToken('GET https://example-bucket.s3.us-east-1.amazonaws.com/r', bare),
  ),
  cannotTell(
    'behind-a-gateway',
    'a gateway that is named',
    withToken('GET https://gateway.example.com/api/v2/routing/queues', ANSWERS.badCredentials),
    { standIns: ['gateway.example.com'] },
  ),
  cannotTell('no-host', 'a path alone', {
    request: { method: 'GET', url: '/api/v2/routing/queues' },
    response: bare,
    context: { region: 'mypurecloud.ie' },
  }),
  cannotTell('no-host', 'a placeholder', withToken('GET https://{host}/api/v2/routing/queues', bare)),
  fails(
    'no-region',
    'a domain that no region has',
    withToken('GET https://api.mypurecloud.us/api/v2/routing/queues', bare),
  ),
  fails(
    'no-region',
    'a region domain used as an API host',
    withToken('GET https://mypurecloud.com/api/v2/routing/queues', bare),
  ),
  cannotTell(
    'unlisted-host',
    'a host under a region that is no API host',
    withToken('GET https://help.mypurecloud.com/articles/', bare),
  ),
  fails(
    'other-region',
    'a token said to be of another region',
    withToken(`GET ${IRELAND}`, bare, { region: 'us-east-1' }),
  ),
  fails('other-region', 'a token issued in another region', [
    issued(TOKEN),
    withToken(`GET ${IRELAND}`, bare),
  ]),
  fails('two-regions', 'a login at the host of one, and another is named', {
    request: {
      method: 'POST',
      url: 'https://login.mypurecloud.ie/oauth/token',
      body: 'grant_type=client_credentials',
    },
    response: { status: 400, body: { error: 'invalid_client', error_description: 'client not found' } },
    context: { region: 'mypurecloud.com' },
  }),
  cannotTell(
    'unknown-region-stated',
    'a region that does not exist',
    withToken(`GET ${IRELAND}`, bare, { region: 'mypurecloud.us' }),
  ),
  passes('accepted-here', 'the same token worked at the same host', [
    withToken(`GET ${IRELAND}`, ANSWERS.ok()),
    withToken('GET https://api.mypurecloud.ie/api/v2/users', bare),
  ]),
  passes('accepted-here', 'the same token worked at the same host, though another region is stated', [
    withToken(`GET ${IRELAND}`, ANSWERS.ok()),
    withToken('GET https://api.mypurecloud.ie/api/v2/users', bare, { region: 'mypurecloud.com' }),
  ]),
  fails('other-region', 'a success at another host does not stand against what is stated', [
    withToken('GET /api/v2/users', ANSWERS.ok()),
    withToken(`GET ${IRELAND}`, bare, { region: 'mypurecloud.com' }),
  ]),
  fails('other-region', 'nor that of another token', [
    withToken(`GET ${IRELAND}`, ANSWERS.ok(), {}, OTHER_TOKEN),
    withToken(`GET ${IRELAND}`, bare, { region: 'mypurecloud.com' }),
  ]),
  cannotTell('token-region-unknown', 'another token worked', [
    withToken(`GET ${IRELAND}`, ANSWERS.ok(), {}, OTHER_TOKEN),
    withToken(`GET ${IRELAND}`, bare),
  ]),
  fails('other-region', 'the same token worked in another region', [
    withToken('GET /api/v2/routing/queues', ANSWERS.ok()),
    withToken(`GET ${IRELAND}`, bare),
  ]),
  passes(
    'same-region',
    'stated by the name of the AWS region',
    withToken(`GET ${IRELAND}`, bare, { region: 'eu-west-1' }),
  ),
  passes('same-region', 'issued here', [issued(TOKEN), withToken('GET /api/v2/routing/queues', bare)]),
  passes(
    'server-knows',
    'the answer judges rights',
    withToken(`GET ${IRELAND}`, ANSWERS.missingAny('[routing:queue:view]')),
  ),
  cannotTell(
    'client-not-found',
    'the login host does not know the client',
    exchange('POST https://login.mypurecloud.ie/oauth/token', {
      status: 400,
      body: {
        error: 'invalid_client',
        description: 'client not found',
        error_description: 'client not found',
      },
    }),
  ),
  cannotTell('token-region-unknown', 'a bare 401', withToken(`GET ${IRELAND}`, bare)),
  cannotTell('token-region-unknown', 'bad credentials', withToken(`GET ${IRELAND}`, ANSWERS.badCredentials)),
  fails('other-region', 'the token works in another region', [
    withToken('GET https://api.mypurecloud.de/api/v2/routing/queues', ANSWERS.ok()),
    withToken('GET https://api.mypurecloud.com/api/v2/routing/queues', ANSWERS.badCredentials),
  ]),
  passes('accepted-here', 'it works in both', [
    withToken('GET https://api.mypurecloud.de/api/v2/routing/queues', ANSWERS.ok()),
    withToken('GET https://api.mypurecloud.com/api/v2/routing/skills', ANSWERS.ok()),
    withToken('GET https://api.mypurecloud.com/api/v2/routing/queues', ANSWERS.badCredentials),
  ]),
]);
