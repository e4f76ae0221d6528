import { ANSWERS, refusedWith, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { featureAvailable } from './feature-available.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const catalogue = (...actions: string[]) =>
  withToken(
    'GET /api/v2/authorization/permissions',
    ANSWERS.ok({
      pageCount: 1,
      entities: [{ domain: 'routing', permissionMap: { queue: actions.map((action) => ({ action })) } }],
    }),
  );

testRule(featureAvailable, [
  doesNotApply('not-asked', 'an operation that names no permission', withToken('GET /api/v2/date', bare)),
  doesNotApply(
    'not-asked',
    'the permission is held',
    withToken(QUEUES, bare, { permissions: ['routing:queue:view'] }),
  ),
  fails(
    'refused',
    'the answer says so',
    withToken(
      'GET /api/v2/flows/milestones/divisionviews',
      refusedWith('not.implemented', 'Feature toggle is not enabled', 501),
    ),
  ),
  passes('offered', 'in the list of the organization', [catalogue('view', 'edit'), withToken(QUEUES, bare)]),
  fails('not-offered', 'not in the list', [catalogue('edit'), withToken(QUEUES, bare)]),
  cannotTell(
    'preview',
    'a preview operation',
    withToken('POST /api/v2/analytics/agentutilizations/aggregates/query', bare),
  ),
  cannotTell(
    'unknown',
    'a refusal that names permissions',
    withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')),
  ),
]);
