import { ANSWERS, bearer, exchange } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { headerKnown } from './header-known.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const STORAGE = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording';
const FOREIGN = 'GET https://api.other-product.example/v1/calls';

testRule(headerKnown, [
  passes(
    'known',
    "what the platform's own pages send",
    exchange(
      'GET https://api.mypurecloud.com/api/v2/routing/queues',
      ANSWERS.bare(403),
      {},
      { headers: { 'ININ-Client-Path': '#/person/me', Origin: 'https://apps.mypurecloud.com' } },
    ),
  ),
  doesNotApply(
    'not-of-the-platform',
    'a page for people',
    exchange(
      'GET https://apps.mypurecloud.com/directory/',
      ANSWERS.bare(403),
      {},
      { headers: { 'x-gc-division-id': 'any' } },
    ),
  ),
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
]);
