import { ANSWERS, OTHER_TOKEN, refusedWith, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { networkAllowed } from './network-allowed.js';

const QUEUES = 'GET /api/v2/routing/queues';
const ipRefused = refusedWith(
  'ip.not.authorized',
  'Requests originating from this IP address are not authorized: [192.0.2.1]',
  401,
);
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
  fails('told', 'a call that was not made, after tokens/me was refused for the address', [
    withToken('GET /api/v2/tokens/me', ipRefused),
    withToken(QUEUES, null),
  ]),
  doesNotApply('not-asked', 'a call that was not made, after another token was refused so', [
    withToken('GET /api/v2/tokens/me', ipRefused, {}, OTHER_TOKEN),
    withToken(QUEUES, null),
  ]),
  doesNotApply('not-asked', 'a call that was not made, after tokens/me did not accept the token', [
    withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials),
    withToken(QUEUES, null),
  ]),
  cannotTell('unknown', 'a bare 401', withToken(QUEUES, ANSWERS.bare(401))),
]);
