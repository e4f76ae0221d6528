import { ANSWERS, grant, policy, refusedWith, subjectsMe, withToken } from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, testRule } from '../test/rules/tester.js';
import { resourceAccess } from './resource-access.js';

const QUEUES = 'GET /api/v2/routing/queues';
const QUEUE = 'GET /api/v2/routing/queues/{queueId}';
const bare = ANSWERS.bare(403);

testRule(resourceAccess, [
  cannotTell('check', 'a check that names no permission, where the contract names none', {
    request: {
      method: 'PATCH',
      url: 'https://api.mypurecloud.com/api/v2/users/0b1c2d3e-0000-4000-8000-000000000001/presences/purecloud',
    },
    response: {
      status: 403,
      body: {
        code: 'presence.not.authorized.update.other.user.presence',
        status: 403,
        message: "Not authorized to update another user's presence",
      },
    },
  }),
  doesNotApply('not-asked', 'a listing', withToken(QUEUES, ANSWERS.notAuthorized)),
  doesNotApply(
    'not-asked',
    'the answer names a permission',
    withToken(QUEUE, ANSWERS.missingAny('[routing:queue:view]')),
  ),
  fails(
    'participation',
    'a code',
    withToken(
      'PATCH /api/v2/conversations/calls/{conversationId}',
      refusedWith(
        'conversation.error.forbidden.not.active.participant',
        'User is not active on call and cannot alter recordingState',
      ),
    ),
  ),
  fails(
    'ownership',
    'a code',
    withToken(
      'GET /api/v2/recording/batchrequests/{jobId}',
      refusedWith('batch.download.permission.denied', 'Only user that initiated the job can request results'),
    ),
  ),
  fails(
    'team',
    'a code',
    withToken(
      'POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical',
      refusedWith(
        'wfm.unauthorized.for.any.team.members',
        'You are not authorized for any members of the team',
      ),
    ),
  ),
  fails(
    'state',
    'a code',
    withToken(
      'PUT /api/v2/outbound/campaigns/{campaignId}',
      refusedWith('campaign.black.listed', 'This campaign has been blacklisted.  Please contact support.'),
    ),
  ),
  fails(
    'entity',
    'words',
    withToken(QUEUE, { status: 403, body: { message: 'Access to queue 1234 is forbidden' } }),
  ),
  cannotTell('unknown', 'a generic code', withToken(QUEUE, ANSWERS.notAuthorized)),
  cannotTell(
    'unknown',
    'no reason, and the contract names no permission',
    withToken('GET /api/v2/authorization/divisions/{divisionId}', bare),
  ),
  fails('condition', 'held under a condition', [
    subjectsMe([
      grant([policy('routing:queue:view', { resourceConditionNode: { conjunction: 'AND', terms: [{}] } })]),
    ]),
    withToken(QUEUE, ANSWERS.missingAny('[routing:queue:view]')),
  ]),
  cannotTell('held-all-the-same', 'another object of the same token', [
    withToken('GET /api/v2/routing/queues', ANSWERS.ok()),
    withToken(QUEUE, ANSWERS.missingAny('[routing:queue:view]')),
  ]),
  doesNotApply(
    'not-asked',
    'nothing shows that it is held',
    withToken(QUEUE, ANSWERS.missingAny('[routing:queue:view]')),
  ),
]);
