import { ANSWERS, ORG, OTHER_ORG, refusedWith, tokensMe, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { organizationMatch } from './organization-match.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const between = (actual: object | null, target: object | null) => ({
  ...(actual === null ? {} : { organization: actual }),
  ...(target === null ? {} : { targetOrganization: target }),
});

testRule(organizationMatch, [
  doesNotApply('single-org', 'one organization', withToken(QUEUES, bare, between({ id: ORG }, null))),
  passes('matches', 'the same id', withToken(QUEUES, bare, between({ id: ORG }, { id: ORG.toUpperCase() }))),
  passes(
    'matches',
    'the same name',
    withToken(QUEUES, bare, between({ name: 'Example' }, { name: 'Example' })),
  ),
  passes('matches', 'introspection stands above what is stated', [
    tokensMe({ organization: { id: ORG } }),
    withToken(QUEUES, bare, between({ id: OTHER_ORG }, { id: ORG })),
  ]),
  fails('differs', 'another id', withToken(QUEUES, bare, between({ id: ORG }, { id: OTHER_ORG }))),
  cannotTell(
    'unknown',
    'the organization of the token is not known',
    withToken(QUEUES, bare, between(null, { id: ORG })),
  ),
  cannotTell(
    'unknown',
    'the target is not known',
    withToken(QUEUES, bare, { multiOrg: true, organization: { id: ORG } }),
  ),
  cannotTell(
    'unknown',
    'an id and a name do not compare',
    withToken(QUEUES, bare, between({ id: ORG }, { name: 'Example' })),
  ),
  cannotTell(
    'trustor',
    'a right in the trustor organization',
    withToken(
      'GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers',
      refusedWith('missing.trustor.permissions', 'Missing required permission(s)'),
    ),
  ),
  fails(
    'trustee',
    'refused to trustees',
    withToken(
      'POST /api/v2/contentmanagement/query',
      refusedWith('trustee.forbidden', 'Forbidden due to trustee from deleting query content.'),
    ),
  ),
  fails(
    'disabled',
    'the organization is disabled',
    withToken(
      'PATCH /api/v2/scim/v2/groups/{groupId}',
      refusedWith('org.disabled', 'Unable to modify group due to the organization being disabled.', 400),
    ),
  ),
]);
