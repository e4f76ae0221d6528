import { ANSWERS, exchange } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { hostKnown } from './host-known.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const STORAGE = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording?X-Amz-Expires=3600';
const FOREIGN = 'GET https://api.other-product.example/v1/calls';
const GATEWAY = 'GET https://gateway.example.com/api/v2/routing/queues';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';

testRule(hostKnown, [
  doesNotApply('storage', 'a storage link', exchange(STORAGE, bare)),
  fails(
    'unsigned',
    'a recorded request to storage without a signature',
    exchange(
      'GET https://example-bucket.s3.us-east-1.amazonaws.com/agent.js',
      bare,
      {},
      { headers: { Accept: '*/*' } },
    ),
  ),
  cannotTell(
    'content-network',
    'storage, of an address that may have been shortened',
    exchange('GET https://example-bucket.s3.us-east-1.amazonaws.com/recording', bare),
  ),
  cannotTell(
    'other-product',
    'a text that names another product',
    { request: { method: 'POST', url: '/api/v2/interactions' }, response: bare },
    { otherProduct: 'NICE CXone' },
  ),
  passes(
    'known',
    'a host of the platform, whatever the text names',
    exchange('GET https://api.mypurecloud.com/api/v2/users/me', bare),
    {
      otherProduct: 'NICE CXone',
    },
  ),
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
  passes('stands-in', 'a gateway that is named', exchange(GATEWAY, bare), {
    standIns: ['gateway.example.com'],
  }),
  cannotTell('gateway', 'a gateway beside the one that is named', exchange(GATEWAY, bare), {
    standIns: ['other.example.com'],
  }),
  passes('known', 'a published host that is named too', exchange(QUEUES, bare), {
    standIns: ['api.mypurecloud.com'],
  }),
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
]);
