import { ANSWERS, bearer, exchange, ORG, OTHER_ORG, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { orgHeader } from './org-header.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const target = { targetOrganization: { id: ORG } };
const sending = (value: string, context: Record<string, unknown>) =>
  exchange(QUEUES, bare, context, { headers: { ...bearer(), 'x-genesys-org-id': value } });

testRule(orgHeader, [
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
