import { ANSWERS, exchange, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { responseOrigin } from './response-origin.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const STORAGE = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording?X-Amz-Expires=3600';
const FOREIGN = 'GET https://api.other-product.example/v1/calls';
const PREFLIGHT = { headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'GET' } };

testRule(responseOrigin, [
  doesNotApply('not-asked', 'a call that worked', withToken(QUEUES, ANSWERS.ok())),
  doesNotApply('not-asked', 'no answer', withToken(QUEUES, null)),
  doesNotApply('not-asked', 'another system', exchange(FOREIGN, bare)),
  doesNotApply('not-asked', 'a storage link', exchange(STORAGE, bare)),
  fails(
    'foreign',
    'HTML',
    withToken(QUEUES, {
      status: 403,
      body: '<!DOCTYPE html><html><head><title>Blocked</title></head></html>',
    }),
  ),
  fails(
    'foreign',
    'XML',
    withToken(QUEUES, { status: 403, body: '<error><reason>blocked</reason></error>' }),
  ),
  fails('tunnel', 'an answer to CONNECT', exchange('CONNECT https://api.mypurecloud.com:443', bare)),
  fails(
    'between',
    'a header of an egress proxy',
    withToken(QUEUES, {
      status: 403,
      headers: { 'x-deny-reason': 'host_not_allowed' },
      body: 'Host not in allowlist',
    }),
  ),
  fails(
    'between',
    'its name in the header Server',
    withToken(QUEUES, { status: 403, headers: { Server: 'Zscaler/6.2' } }),
  ),
  fails(
    'between',
    'its name on its page',
    withToken(QUEUES, { status: 403, body: '<html><body>Blocked by FortiGuard</body></html>' }),
  ),
  passes(
    'platform',
    'words of the platform that a proxy passed on',
    withToken(QUEUES, {
      ...ANSWERS.missingAny('[routing:queue:view]'),
      headers: { 'x-squid-error': 'none' },
    }),
  ),
  passes(
    'correlated',
    'an answer of the platform that a proxy passed on',
    withToken(QUEUES, {
      status: 403,
      headers: { Server: 'squid/5.7', 'ININ-Correlation-Id': '77777777-0000-4000-8000-000000000007' },
    }),
  ),
  cannotTell(
    'unknown',
    'another server',
    withToken(QUEUES, { status: 403, headers: { Server: 'nginx', Via: '1.1 squid' } }),
  ),
  fails('preflight', 'a refused preflight', exchange('OPTIONS /api/v2/routing/queues', bare, {}, PREFLIGHT)),
  cannotTell('options', 'OPTIONS without its headers', exchange('OPTIONS /api/v2/routing/queues', bare)),
  fails(
    'withheld',
    'a CORS error',
    withToken(QUEUES, { status: 0, error: 'has been blocked by CORS policy' }),
  ),
  fails('blocked', 'an extension', withToken(QUEUES, { status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' })),
  cannotTell('failed', 'a failure of a browser', withToken(QUEUES, { status: 0, error: 'net::ERR_FAILED' })),
  doesNotApply(
    'not-asked',
    'a failure of the network',
    withToken(QUEUES, { status: 0, error: 'connect ECONNREFUSED' }),
  ),
  doesNotApply(
    'not-asked',
    'another system that the browser withheld',
    exchange(FOREIGN, { status: 0, error: 'net::ERR_FAILED' }),
  ),
  passes('platform', 'a catalogued code', withToken(QUEUES, ANSWERS.notAuthorized)),
  passes(
    'correlated',
    'the header of the platform',
    withToken(QUEUES, {
      status: 403,
      headers: { 'ININ-Correlation-Id': '77777777-0000-4000-8000-000000000007' },
    }),
  ),
  cannotTell('unknown', 'no body', withToken(QUEUES, bare)),
  cannotTell(
    'unknown',
    'words of no catalogue',
    withToken(QUEUES, { status: 403, body: { message: 'Nope' } }),
  ),
]);
