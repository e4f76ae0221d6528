import { ANSWERS, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, testRule } from '../test/rules/tester.js';
import { downstream } from './downstream.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const EXECUTE = 'POST /api/v2/integrations/actions/{actionId}/execute';

testRule(downstream, [
  doesNotApply(
    'not-asked',
    'an operation that calls nobody',
    withToken(QUEUES, { status: 403, body: { message: 'The lambda failed' } }),
  ),
  doesNotApply(
    'not-asked',
    'the answer names a permission',
    withToken(EXECUTE, ANSWERS.missingAny('[integrations:action:execute]')),
  ),
  fails(
    'said',
    'words of the system behind',
    withToken(EXECUTE, { status: 403, body: { message: 'The downstream service answered 403' } }),
  ),
  fails('said', 'the answer of the system behind is quoted, and no call is known', {
    response: {
      status: 400,
      body: {
        code: 'bad.request',
        message: 'The web service returned response code of 403. Response from web service: {"code":"x"}',
      },
    },
  }),
  doesNotApply(
    'not-asked',
    'the system behind found nothing',
    withToken(EXECUTE, {
      status: 403,
      body: { code: 'missing.permissions', message: 'The web service returned response code of 404' },
    }),
  ),
  cannotTell('possible', 'a bare refusal', withToken(EXECUTE, bare)),
]);
