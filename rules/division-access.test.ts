import {
  ANSWERS,
  DIVISION,
  exchange,
  grant,
  OTHER_DIVISION,
  policy,
  refusedWith,
  subjectsMe,
  withToken,
} from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { divisionAccess } from './division-access.js';

const QUEUES = 'GET /api/v2/routing/queues';
const QUEUE = 'GET /api/v2/routing/queues/{queueId}';
const bare = ANSWERS.bare(403);
const grantedIn = (division: string) =>
  subjectsMe([grant([policy('authorization:division:edit')], division)]);
const EDIT_DIVISION = (id: string) => `PUT /api/v2/authorization/divisions/${id}`;

const grantedQueues = (division: string) => subjectsMe([grant([policy('routing:queue:view')], division)]);

testRule(divisionAccess, [
  doesNotApply(
    'nothing-divided',
    'an operation that names no permission',
    withToken('GET /api/v2/authorization/divisions/{divisionId}', bare),
  ),
  doesNotApply(
    'nothing-divided',
    'the permission is lacking everywhere',
    withToken(QUEUES, bare, { permissions: ['routing:skill:view'] }),
  ),
  fails(
    'refused',
    'the answer names the division',
    withToken(QUEUES, ANSWERS.missingDivision('[]', `[${DIVISION}]`)),
  ),
  fails(
    'refused',
    'the answer names none',
    withToken(
      QUEUE,
      refusedWith('missing.division.permission', 'You are not authorized to perform the requested action.'),
    ),
  ),
  fails(
    'refused',
    'a fourth segment is a division',
    withToken(QUEUES, ANSWERS.missingAll(`[routing:queue:view:${DIVISION}]`)),
  ),
  passes(
    'everywhere',
    'all divisions',
    withToken(QUEUES, bare, { permissions: ['routing:queue:view'], divisions: ['*'] }),
  ),
  passes('there', 'the division of the path', [
    grantedIn(DIVISION),
    withToken(EDIT_DIVISION(DIVISION), bare),
  ]),
  passes(
    'shortened',
    'a listing that was not made yet',
    withToken(QUEUES, null, { permissions: ['routing:queue:view'], divisions: [DIVISION] }),
  ),
  passes(
    'shortened',
    'a listing, and nothing known of the divisions',
    withToken('GET /api/v2/flows/divisionviews', null, { permissions: ['architect:flow:search'] }),
  ),
  cannotTell(
    'limited',
    'one object is no listing',
    withToken(QUEUE, null, { permissions: ['routing:queue:view'], divisions: [DIVISION] }),
  ),
  cannotTell(
    'unknown',
    'what is made is of a division',
    withToken('POST /api/v2/routing/queues', null, { permissions: ['routing:queue:add'] }),
  ),
  cannotTell(
    'unknown',
    'a listing under one object',
    withToken('GET /api/v2/routing/queues/{queueId}/members', null, { permissions: ['routing:queue:view'] }),
  ),
  cannotTell(
    'limited',
    'a listing that was refused',
    withToken(QUEUES, bare, { permissions: ['routing:queue:view'], divisions: [DIVISION] }),
  ),
  cannotTell(
    'limited',
    'a name of a division is compared with no id',
    exchange(
      'POST /api/v2/routing/queues',
      bare,
      { permissions: ['routing:queue:add'], divisions: ['Sales'] },
      { body: { name: 'A queue', division: { id: DIVISION } } },
    ),
  ),
  fails('elsewhere', 'another division than that of the path', [
    grantedIn(OTHER_DIVISION),
    withToken(EDIT_DIVISION(DIVISION), bare),
  ]),
  fails(
    'elsewhere',
    'another division than that of the body',
    exchange(
      'POST /api/v2/routing/queues',
      bare,
      { permissions: ['routing:queue:add'], divisions: [OTHER_DIVISION] },
      { body: { name: 'A queue', division: { id: DIVISION } } },
    ),
  ),
  cannotTell('under-condition', 'held there under a condition, and elsewhere without one', [
    subjectsMe([
      grant([policy('authorization:division:edit')], OTHER_DIVISION),
      grant(
        [policy('authorization:division:edit', { resourceConditionNode: { terms: [{}] } })],
        DIVISION,
        '99999999-0000-4000-8000-000000000009',
      ),
    ]),
    withToken(EDIT_DIVISION(DIVISION), bare),
  ]),
  cannotTell(
    'limited',
    'the division of the object is not known',
    withToken(QUEUE, bare, { permissions: ['routing:queue:view'], divisions: [DIVISION] }),
  ),
  cannotTell(
    'limited',
    'held in another division, and not all that is held is known',
    withToken(EDIT_DIVISION(DIVISION), bare, {
      grants: [{ division: OTHER_DIVISION, permissions: ['authorization:division:edit'], conditional: [] }],
    }),
  ),
  cannotTell('limited', 'a placeholder names no division', [
    grantedIn(DIVISION),
    withToken(EDIT_DIVISION('{divisionId}'), bare),
  ]),
  cannotTell(
    'unknown',
    'the divisions of the grant are not stated',
    withToken(QUEUE, bare, { permissions: ['routing:queue:view'] }),
  ),
  cannotTell(
    'limited',
    'the answer says that it is missing, and it is held in a division',
    withToken(QUEUE, ANSWERS.missingAny('[routing:queue:view]'), {
      permissions: ['routing:queue:view'],
      divisions: [DIVISION],
    }),
  ),
  cannotTell('unknown', 'nothing is known', withToken(QUEUE, bare)),
  cannotTell('unknown', 'a sibling says nothing of divisions', [
    withToken(QUEUES, ANSWERS.ok()),
    withToken(QUEUE, bare),
  ]),
  cannotTell('refused-held-there', 'the answer names a division in which it is held', [
    grantedQueues(DIVISION),
    withToken(QUEUE, ANSWERS.missingDivision('[routing:queue:view]', `[${DIVISION}]`)),
  ]),
  cannotTell('refused-held-there', 'held in all divisions', [
    grantedQueues('*'),
    withToken(QUEUE, ANSWERS.missingDivision('[]', `[${DIVISION}]`)),
  ]),
  fails('refused-held-elsewhere', 'held in another division', [
    grantedQueues(OTHER_DIVISION),
    withToken(QUEUE, ANSWERS.missingDivision('[routing:queue:view]', `[${DIVISION}]`)),
  ]),
  fails('refused-held-nowhere', 'no grant holds it', [
    grantedQueues(DIVISION),
    withToken(QUEUE, ANSWERS.missingDivision('[routing:queue:edit]', `[${DIVISION}]`)),
  ]),
  fails(
    'refused',
    'stated without divisions',
    withToken(QUEUE, ANSWERS.missingDivision('[routing:queue:view]', `[${DIVISION}]`), {
      permissions: ['routing:queue:view'],
    }),
  ),
]);
