import { ANSWERS, refusedWith, withToken } from '../test/judge/harness.js';
import { doesNotApply, fails, testRule } from '../test/rules/tester.js';
import { otherSubject } from './other-subject.js';

const QUEUES = 'GET /api/v2/routing/queues';

testRule(otherSubject, [
  doesNotApply('not-said', "the caller's own", withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))),
  fails(
    'refused',
    'the assignee',
    withToken(
      'POST /api/v2/taskmanagement/workitems',
      refusedWith('assignee.missing.any.permissions', 'Assignee does not have permissions assigned'),
    ),
  ),
  fails(
    'refused',
    'the owner',
    withToken(
      'POST /api/v2/casemanagement/caseplans',
      refusedWith(
        'owner.missing.any.division.permissions',
        'Owner must have required permissions in the case division.',
      ),
    ),
  ),
  fails(
    'refused',
    'the agent',
    withToken(
      'POST /api/v2/users/{userId}/screenmonitors/sessions',
      refusedWith(
        'agent.permission.denied',
        'Agent does not have required permission: realtimeMonitor:screen:participate',
      ),
    ),
  ),
]);
