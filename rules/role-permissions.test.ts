import {
  ANSWERS,
  DIVISION,
  exchange,
  grant,
  policy,
  refusedWith,
  subjectsMe,
  withToken,
} from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { rolePermissions } from './role-permissions.js';

const QUEUES = 'GET /api/v2/routing/queues';
const DIVISIONS = 'POST /api/v2/authorization/divisions';
const bare = ANSWERS.bare(403);
const holding = (...permissions: string[]) => ({ permissions });

testRule(rolePermissions, [
  doesNotApply(
    'not-of-the-platform',
    'a token request',
    exchange('POST https://login.mypurecloud.com/oauth/token', bare),
  ),
  doesNotApply(
    'none-named',
    'an operation that names none',
    withToken('GET /api/v2/authorization/divisions/{divisionId}', bare),
  ),
  fails(
    'refused',
    'the answer names permissions',
    withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')),
  ),
  fails('refused', 'the answer names none', withToken(QUEUES, ANSWERS.missingAny('[]'))),
  cannotTell(
    'contradiction',
    'it is stated to be held',
    withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'), holding('routing:queue:view')),
  ),
  cannotTell('contradiction', 'it is stated to be held, and the call is not known', {
    response: ANSWERS.missingAny('[routing:queue:view]'),
    context: holding('routing:queue:view'),
  }),
  fails(
    'refused',
    'another one is stated to be held',
    withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'), holding('routing:queue:edit')),
  ),
  cannotTell('contradiction', 'one of two that would do is stated to be held, and the call is not known', {
    response: ANSWERS.missingAny('[routing:queue:view, routing:queue:edit]'),
    context: holding('routing:queue:view'),
  }),
  fails('refused', 'one of two that are missing is held', {
    response: ANSWERS.missingAll('[routing:queue:view, routing:queue:edit]'),
    context: holding('routing:queue:view'),
  }),
  fails('refused', 'what the contract names is held, what the answer names is not', [
    subjectsMe([grant([policy('routing:queue:view')])]),
    withToken(QUEUES, ANSWERS.missingAny('[routing:skill:view]')),
  ]),
  fails('wrong-hint', 'what the answer names is held, what the contract names is not', [
    subjectsMe([grant([policy('routing:skill:view')])]),
    withToken(QUEUES, ANSWERS.missingAny('[routing:skill:view]')),
  ]),
  cannotTell('contradiction', 'what the answer names and what the contract names are both held', [
    subjectsMe([grant([policy('routing:skill:view'), policy('routing:queue:view')])]),
    withToken(QUEUES, ANSWERS.missingAny('[routing:skill:view]')),
  ]),
  cannotTell('contradiction', 'held under a condition only', [
    subjectsMe([
      grant([policy('routing:queue:view', { resourceConditionNode: { conjunction: 'AND', terms: [{}] } })]),
    ]),
    withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')),
  ]),
  cannotTell('only-roles', 'a role with an empty list of policies', [
    subjectsMe([grant([])]),
    withToken(QUEUES, bare),
  ]),
  cannotTell('disputed', 'two answers of the platform disagree', [
    subjectsMe([]),
    withToken(
      'GET /api/v2/users/me?expand=authorization',
      ANSWERS.ok({ id: 'a', authorization: { permissions: ['routing:queue:view'] } }),
    ),
    withToken(QUEUES, bare),
  ]),
  fails('lacking', 'the answer is about a division, and no role holds it anywhere', [
    subjectsMe([grant([policy('routing:skill:view')])]),
    withToken(QUEUES, ANSWERS.missingDivision('[routing:queue:view]', `[${DIVISION}]`)),
  ]),
  passes('held', 'the answer is about a division, and it is held', [
    subjectsMe([grant([policy('routing:queue:view')])]),
    withToken(QUEUES, ANSWERS.missingDivision('[routing:queue:view]', `[${DIVISION}]`)),
  ]),
  cannotTell('contradiction', 'introspection shows that it is held', [
    subjectsMe([grant([policy('routing:queue:view')])]),
    withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')),
  ]),
  fails('refused', 'held in the own organization, missing in the trustor', [
    subjectsMe([grant([policy('*:*:*')])]),
    withToken(
      'GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers',
      refusedWith('missing.trustor.permissions', 'Missing required permission(s)'),
    ),
  ]),
  cannotTell(
    'division-asked',
    'the answer is about a division',
    withToken(QUEUES, ANSWERS.missingDivision('[routing:queue:view]', `[${DIVISION}]`)),
  ),
  cannotTell('operation-unknown', 'no call', { response: bare }),
  cannotTell('one-of-several', 'a path without a method', {
    request: { url: '/api/v2/routing/queues' },
    response: bare,
  }),
  doesNotApply('none-named', 'a path without a method, which has only one', {
    request: { url: '/api/v2/users/me' },
    response: bare,
  }),
  cannotTell(
    'operation-unknown',
    'a path outside the contract',
    withToken('GET /api/v2/recordings/screen/{id}', bare),
  ),
  passes('held', 'stated', withToken(QUEUES, bare, holding('routing:queue:view'))),
  passes('held', 'a wildcard', withToken(QUEUES, bare, holding('routing:*:view'))),
  passes('held', 'a wildcard for all that follows', withToken(QUEUES, bare, holding('routing:*'))),
  passes('held', 'by introspection, though less is stated', [
    subjectsMe([grant([policy('routing:queue:view')])]),
    withToken(QUEUES, bare, holding('routing:queue:edit')),
  ]),
  passes(
    'held',
    'all of several',
    withToken(DIVISIONS, bare, holding('authorization:division:add', 'authorization:grant:add')),
  ),
  passes(
    'held',
    'one of several',
    withToken('POST /api/v2/analytics/actions/aggregates/query', bare, holding('bridge:actions:view')),
  ),
  passes('held-before', 'a sibling that needs the same', [
    withToken(QUEUES, ANSWERS.ok()),
    withToken('GET /api/v2/routing/queues/{queueId}', bare),
  ]),
  cannotTell('unknown', 'a sibling that names no permission', [
    withToken('GET /api/v2/date', ANSWERS.ok()),
    withToken(QUEUES, bare),
  ]),
  cannotTell('unknown', 'a sibling that needs another', [
    withToken('GET /api/v2/users', ANSWERS.ok()),
    withToken(QUEUES, bare),
  ]),
  cannotTell('conditional', 'held under a condition', [
    subjectsMe([
      grant([policy('routing:queue:view', { resourceConditionNode: { conjunction: 'AND', terms: [{}] } })]),
    ]),
    withToken(QUEUES, bare),
  ]),
  fails('lacking', 'stated', withToken(QUEUES, bare, holding('routing:queue:edit'))),
  fails(
    'lacking',
    'another entity with the same words',
    withToken(QUEUES, bare, holding('routing:queue:edit', 'routing:skill:view')),
  ),
  fails('lacking', 'none at all, by introspection', [subjectsMe([]), withToken(QUEUES, bare)]),
  cannotTell('unknown', 'an empty list that is only stated', withToken(QUEUES, bare, holding())),
  cannotTell(
    'unreadable',
    'the contract has words instead of names',
    withToken('GET /api/v2/userrecordings/{recordingId}/transcoding', bare),
  ),
  fails(
    'lacking',
    'one of two that are needed',
    withToken(DIVISIONS, bare, holding('authorization:division:add')),
  ),
  fails('lacking', 'by complete introspection', [
    subjectsMe([grant([policy('routing:skill:view')])]),
    withToken(QUEUES, bare),
  ]),
  cannotTell(
    'partial',
    'names that the contract does not know',
    withToken(QUEUES, bare, holding('Queue Admin')),
  ),
  cannotTell('partial', 'a role without its policies', [
    subjectsMe([
      grant(null),
      grant([policy('routing:skill:view')], '*', '99999999-0000-4000-8000-000000000009'),
    ]),
    withToken(QUEUES, bare),
  ]),
  cannotTell('only-roles', 'the name of a role', withToken(QUEUES, bare, { roles: ['Admin'] })),
  cannotTell('unknown', 'nothing', withToken(QUEUES, bare)),
  cannotTell('lacking-yet-done', 'the grants lack it, and another call of the token needed it', [
    subjectsMe([grant([policy('routing:skill:view')])]),
    withToken('GET /api/v2/routing/queues/{queueId}', ANSWERS.ok({})),
    withToken(QUEUES, bare),
  ]),
]);
