import { ANSWERS, exchange, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { responseOrigin } from './response-origin.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const STORAGE = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording';
const FOREIGN = 'GET https://api.other-product.example/v1/calls';

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
