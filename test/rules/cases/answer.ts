/** Rules about what the answer says, and about what may stand behind a silent one. */
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
} from '../../judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, type RuleCase } from '../case.js';

const QUEUES = 'GET /api/v2/routing/queues';
const QUEUE = 'GET /api/v2/routing/queues/{queueId}';
const bare = ANSWERS.bare(403);
const STORAGE = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording';
const FOREIGN = 'GET https://api.other-product.example/v1/calls';
const grantedIn = (division: string) =>
  subjectsMe([grant([policy('authorization:division:edit')], division)]);
const EDIT_DIVISION = (id: string) => `PUT /api/v2/authorization/divisions/${id}`;

export const divisionAccess: readonly RuleCase[] = [
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
  cannotTell(
    'limited',
    'the division of the object is not known',
    withToken(QUEUE, bare, { permissions: ['routing:queue:view'], divisions: [DIVISION] }),
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
];

export const otherSubject: readonly RuleCase[] = [
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
];

export const accessPolicy: readonly RuleCase[] = [
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
];

const catalogue = (...actions: string[]) =>
  withToken(
    'GET /api/v2/authorization/permissions',
    ANSWERS.ok({
      pageCount: 1,
      entities: [{ domain: 'routing', permissionMap: { queue: actions.map((action) => ({ action })) } }],
    }),
  );

export const featureAvailable: readonly RuleCase[] = [
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
];

export const networkAllowed: readonly RuleCase[] = [
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
];

export const responseOrigin: readonly RuleCase[] = [
  doesNotApply('not-asked', 'a call that worked', withToken(QUEUES, ANSWERS.ok())),
  doesNotApply('not-asked', 'no answer', withToken(QUEUES, null)),
  doesNotApply('not-asked', 'another system', exchange(FOREIGN, bare)),
  doesNotApply('not-asked', 'a storage link', exchange(STORAGE, bare)),
  fails(
    'foreign',
    'HTML',
    withToken(QUEUES, {
      status: 403,
      body: '<!DOCTYPE html><html><head><title>Blocked</title></head></html>',
    }),
  ),
  fails(
    'foreign',
    'XML',
    withToken(QUEUES, { status: 403, body: '<error><reason>blocked</reason></error>' }),
  ),
  passes('platform', 'a catalogued code', withToken(QUEUES, ANSWERS.notAuthorized)),
  passes(
    'correlated',
    'the header of the platform',
    withToken(QUEUES, {
      status: 403,
      headers: { 'ININ-Correlation-Id': '77777777-0000-4000-8000-000000000007' },
    }),
  ),
  cannotTell('unknown', 'no body', withToken(QUEUES, bare)),
  cannotTell(
    'unknown',
    'words of no catalogue',
    withToken(QUEUES, { status: 403, body: { message: 'Nope' } }),
  ),
];

export const resourceAccess: readonly RuleCase[] = [
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
];

const EXECUTE = 'POST /api/v2/integrations/actions/{actionId}/execute';

export const downstream: readonly RuleCase[] = [
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
  cannotTell('possible', 'a bare refusal', withToken(EXECUTE, bare)),
];
