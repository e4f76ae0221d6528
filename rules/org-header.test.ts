import { ANSWERS, bearer, exchange, ORG, OTHER_ORG, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { orgHeader } from './org-header.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const target = { targetOrganization: { id: ORG } };
const sending = (value: string, context: Record<string, unknown>) =>
  exchange(QUEUES, bare, context, { headers: { ...bearer(), 'x-genesys-org-id': value } });

const requiredHeaders = [
  { name: 'X-Team', why: 'our gateway routes by it', source: 'why403.config.jsonc:7' },
  { name: 'X-Stage', value: 'prod-*', source: 'why403.config.jsonc:8' },
];
const required = { requiredHeaders };
const carrying = (headers: Record<string, unknown>, context: Record<string, unknown> = {}) =>
  exchange(QUEUES, bare, context, { headers: { ...bearer(), ...headers } });

testRule(orgHeader, [
  doesNotApply(
    'no-api-call',
    'another system',
    withToken('GET https://api.other-product.example/v1/calls', bare),
    required,
  ),
  doesNotApply(
    'no-api-call',
    'a request for a token',
    exchange(
      'POST https://login.mypurecloud.com/oauth/token',
      { status: 400 },
      {},
      { headers: { Accept: '*/*' } },
    ),
    required,
  ),
  cannotTell('required-unrecorded', 'no headers recorded', exchange(QUEUES, bare), required),
  cannotTell('required-unrecorded', 'only the credentials are told of', withToken(QUEUES, bare), required),
  cannotTell(
    'required-unreadable',
    'a placeholder in place of the value',
    carrying({ 'x-team': 'billing', 'X-Stage': '{{stage}}' }),
    required,
  ),
  cannotTell('required-unreadable', 'an empty value', carrying({ 'X-Team': '', 'X-Stage': '' }), required),
  fails('required-absent', 'other headers only', carrying({ Accept: '*/*' }), required),
  fails('required-absent', 'one of two', carrying({ 'X-Stage': 'prod-1' }), required),
  fails('required-absent', 'all headers were recorded', withToken(QUEUES, bare), {
    ...required,
    complete: true,
  }),
  fails('required-absent', 'one absent, one of another value', carrying({ 'X-Stage': 'test' }), required),
  fails('required-differs', 'another value', carrying({ 'X-Team': 'a', 'X-Stage': 'test-1' }), required),
  fails('required-differs', 'only its beginning', carrying({ 'X-Team': 'a', 'X-Stage': 'prod' }), required),
  passes(
    'required-there',
    'both, in other letters',
    carrying({ 'x-team': 'a', 'x-stage': 'prod-1' }),
    required,
  ),
  passes(
    'required-there',
    'what public threads demand is not asked beside it',
    carrying({ 'X-Team': 'a', 'X-Stage': 'prod-' }, { multiOrg: true }),
    required,
  ),
  doesNotApply('single-org', 'one organization', withToken(QUEUES, bare, { organization: { id: ORG } })),
  doesNotApply('single-org', 'said not to be multi-org', withToken(QUEUES, bare, { multiOrg: false })),
  doesNotApply(
    'not-of-the-platform',
    'another system',
    withToken('GET https://api.other-product.example/v1/calls', bare, { multiOrg: true }),
  ),
  doesNotApply(
    'not-of-the-platform',
    'a storage link',
    withToken('GET https://example-bucket.s3.us-east-1.amazonaws.com/recording', bare, target),
  ),
  cannotTell('headers-unknown', 'no headers recorded', exchange(QUEUES, bare, { multiOrg: true })),
  cannotTell('value-unknown', 'a placeholder', sending('{{orgId}}', target)),
  cannotTell('value-unknown', 'an empty value', sending('', target)),
  cannotTell('target-unknown', 'no target to compare with', sending(ORG, { multiOrg: true })),
  cannotTell(
    'target-unknown',
    'only the name of the target is known',
    sending(ORG, { targetOrganization: { name: 'Example' } }),
  ),
  fails('absent', 'other headers only', withToken(QUEUES, bare, { multiOrg: true })),
  fails('malformed', 'a word', sending('acme', target)),
  fails('other-org', 'the id of another organization', sending(OTHER_ORG, target)),
  passes('names-target', 'the id of the target', sending(ORG, target)),
  passes(
    'names-target',
    'in other letters',
    sending(OTHER_ORG.toUpperCase(), { targetOrganization: { id: OTHER_ORG } }),
  ),
]);
