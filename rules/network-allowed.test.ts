import { ANSWERS, refusedWith, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { networkAllowed } from './network-allowed.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);

testRule(networkAllowed, [
  doesNotApply('not-asked', 'a bare 403', withToken(QUEUES, bare)),
  fails(
    'refused',
    'with the address',
    withToken(
      QUEUES,
      refusedWith(
        'ip.not.authorized',
        'Requests originating from this IP address are not authorized: [192.0.2.1]',
        401,
      ),
    ),
  ),
  fails(
    'refused',
    'without the address',
    withToken(
      QUEUES,
      refusedWith(
        'ip.not.authorized',
        'Requests originating from this IP address are not authorized: [%s]',
        401,
      ),
    ),
  ),
  passes('passed', 'the answer judges rights', withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))),
  cannotTell('unknown', 'a bare 401', withToken(QUEUES, ANSWERS.bare(401))),
]);
