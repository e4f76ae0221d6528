import { ANSWERS, refusedWith, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, testRule } from '../test/rules/tester.js';
import { accessPolicy } from './access-policy.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);

testRule(accessPolicy, [
  doesNotApply('not-said', 'a bare refusal', withToken(QUEUES, bare)),
  doesNotApply(
    'not-said',
    'the permission is lacking',
    withToken(QUEUES, bare, { permissions: ['routing:skill:view'] }),
  ),
  fails('refused', 'the answer names policies', withToken(QUEUES, ANSWERS.policy)),
  fails(
    'refused',
    'the answer names none',
    withToken(
      QUEUES,
      refusedWith(
        'authz.policy.denied',
        "Unable to perform the requested action. Your organization's security policies have denied access. Policy ID(s): [%s]",
      ),
    ),
  ),
  cannotTell(
    'held-but-refused',
    'held, and refused without a reason',
    withToken(QUEUES, bare, { permissions: ['routing:queue:view'], divisions: ['*'] }),
  ),
]);
