/** Ways in which a program with the official SDK is refused, and what why403 must find of each. */
import type { CauseId, Likelihood } from '../../../src/judge/ids.js';
import type { Organization, TokenOptions, World } from '../../simulator/index.js';
import { NORTH, SOUTH, world } from '../worlds/index.js';

export interface Login {
  readonly id: string;
  readonly secret: string;
  readonly code?: string;
}

export interface SdkScenario {
  readonly name: string;
  readonly world: World;
  /** Absent: through the SDK's gateway setting. Else the SDK calls the hosts of this region. */
  readonly region?: string;
  /** Logs in with client credentials, or with an authorization code. */
  readonly login?: Login;
  /** A token that a login of a user gave, as a program sets it. */
  readonly token?: { readonly client: string } & TokenOptions;
  readonly call?: {
    readonly api: string;
    readonly method: string;
    readonly arguments: readonly unknown[];
  };
  readonly status: number;
  /** The call as the contract writes it; `POST /oauth/token` for a login. */
  readonly operation: string;
  /** What a log must lead to: the call is known, the caller is not. */
  readonly expect: { readonly cause: CauseId; readonly likelihood: Likelihood };
}

const call = (api: string, method: string, ...given: readonly unknown[]) => ({
  api,
  method,
  arguments: given,
});
const login = (id: string, name: string) => ({ id, secret: `simulator-secret-of-${name}` });
const administration = login(NORTH.administration, 'administration');
const nothing = login(NORTH.nothing, 'nothing');
const salesReports = login(NORTH.salesReports, 'sales-reports');
const supervisor = { client: NORTH.webApplication, user: NORTH.supervisor };
const agent = { client: NORTH.webApplication, user: NORTH.agent };
const queues = call('RoutingApi', 'getRoutingQueues', { pageSize: 5, name: 'Über 100 %' });
const QUEUES = 'GET /api/v2/routing/queues';
const TOKEN = 'POST /oauth/token';
const certain = (cause: CauseId) => ({ cause, likelihood: 'certain' }) as const;
const possible = (cause: CauseId) => ({ cause, likelihood: 'possible' }) as const;
const likely = (cause: CauseId) => ({ cause, likelihood: 'likely' }) as const;

function denyQueues({ accessPolicies }: Organization): void {
  const [policy] = accessPolicies ?? [];
  if (policy !== undefined) Object.assign(policy, { target: 'routing:queue:view', applyToClients: true });
}

const refusedCalls: readonly SdkScenario[] = [
  {
    name: 'one permission of a list is missing',
    world: world(),
    login: nothing,
    call: queues,
    status: 403,
    operation: QUEUES,
    expect: certain('missing-permission'),
  },
  {
    name: 'all permissions of a list are needed',
    world: world(),
    login: salesReports,
    call: call('ArchitectApi', 'getFlowsJob', '1f000000-0000-4000-8000-0000000000aa'),
    status: 403,
    operation: 'GET /api/v2/flows/jobs/{jobId}',
    expect: certain('missing-permission'),
  },
  {
    name: 'a queue of another division',
    world: world((whole) => {
      whole.choices = { divisionRefusal: 'names' };
    }),
    token: agent,
    call: call('RoutingApi', 'getRoutingQueue', NORTH.supportQueue),
    status: 403,
    operation: 'GET /api/v2/routing/queues/{queueId}',
    expect: certain('missing-division-access'),
  },
  {
    name: 'a new queue in a division without a role there',
    world: world(),
    login: salesReports,
    call: call('RoutingApi', 'postRoutingQueues', {
      name: 'New queue',
      // A line of the log as it stands in a body must not end the entry.
      description: 'Status: 200\n}\n=== RESPONSE ===\n{"a": "\\"}"}',
      division: { id: NORTH.support },
    }),
    status: 403,
    operation: 'POST /api/v2/routing/queues',
    expect: certain('missing-division-access'),
  },
  {
    name: 'no scope that the operation accepts',
    world: world((_whole, north) => {
      north.scopesEnforced = true;
    }),
    token: { client: NORTH.oldWebApplication, user: NORTH.supervisor },
    call: queues,
    status: 403,
    operation: QUEUES,
    expect: certain('missing-scope'),
  },
  {
    name: 'client credentials ask who they are',
    world: world(),
    login: administration,
    call: call('UsersApi', 'getUsersMe', { expand: ['authorization', 'token'] }),
    status: 400,
    operation: 'GET /api/v2/users/me',
    expect: certain('no-user-context'),
  },
  {
    name: 'a user sends an agentless message',
    world: world(),
    token: supervisor,
    call: call('ConversationsApi', 'postConversationsMessagesAgentless', {
      fromAddress: '+15550100',
      toAddress: '+15550101',
      textBody: 'Hello',
    }),
    status: 400,
    operation: 'POST /api/v2/conversations/messages/agentless',
    expect: certain('no-client-context'),
  },
  {
    name: 'an access policy denies',
    world: world((_whole, north) => denyQueues(north)),
    login: administration,
    call: queues,
    status: 403,
    operation: QUEUES,
    expect: certain('access-policy'),
  },
  {
    name: 'a feature that is switched off',
    world: world((_whole, north) => {
      north.features = { flowMilestones: false };
    }),
    login: administration,
    call: call('ArchitectApi', 'getFlowsMilestones', {}),
    status: 405,
    operation: 'GET /api/v2/flows/milestones',
    expect: certain('feature-unavailable'),
  },
  {
    name: 'a preview operation that is switched off',
    world: world((whole, north) => {
      north.previews = [];
      whole.choices = { previewOff: 'not.implemented' };
    }),
    login: administration,
    call: call('BillingApi', 'getBillingContracts', {}),
    status: 501,
    operation: 'GET /api/v2/billing/contracts',
    expect: certain('feature-unavailable'),
  },
  {
    name: 'somebody who is not in the call alters it',
    world: world(),
    token: supervisor,
    call: call('ConversationsApi', 'patchConversationsCall', NORTH.conversation, {
      recordingState: 'active',
    }),
    status: 403,
    operation: 'PATCH /api/v2/conversations/calls/{conversationId}',
    expect: certain('resource-access'),
  },
  {
    name: 'the job of somebody else',
    world: world(),
    token: supervisor,
    call: call('RecordingApi', 'getRecordingBatchrequest', NORTH.job),
    status: 403,
    operation: 'GET /api/v2/recording/batchrequests/{jobId}',
    expect: certain('resource-access'),
  },
  {
    name: 'the assignee of a work item lacks the permission',
    world: world(),
    login: administration,
    call: call('TaskManagementApi', 'postTaskmanagementWorkitems', {
      name: 'Call back',
      assigneeId: NORTH.newcomer,
    }),
    status: 403,
    operation: 'POST /api/v2/taskmanagement/workitems',
    expect: certain('other-subject'),
  },
  {
    name: 'the system behind a data action refuses',
    world: world(),
    login: administration,
    call: call('IntegrationsApi', 'postIntegrationsActionExecute', NORTH.refusedAction, { id: '7' }),
    status: 403,
    operation: 'POST /api/v2/integrations/actions/{actionId}/execute',
    expect: likely('downstream-refusal'),
  },
];

const rejectedTokens: readonly SdkScenario[] = [
  ...(['expired', 'revoked'] as const).map((state) => ({
    name: `a token that is ${state}`,
    world: world(),
    token: { ...supervisor, state },
    call: queues,
    status: 401,
    operation: QUEUES,
    expect: likely('invalid-token'),
  })),
  {
    name: 'no token was set',
    world: world(),
    call: queues,
    status: 401,
    operation: QUEUES,
    expect: certain('invalid-token'),
  },
  {
    name: 'an address outside the allowlist',
    world: world((whole, north) => {
      whole.callerAddress = '198.51.100.7';
      north.ipAllowlist = ['203.0.113.0/24'];
    }),
    token: supervisor,
    call: queues,
    status: 401,
    operation: QUEUES,
    expect: certain('network-restriction'),
  },
];

const refusedLogins: readonly SdkScenario[] = [
  {
    name: 'the secret of the client is wrong',
    world: world(),
    login: { id: NORTH.administration, secret: 'a-secret-of-last-year' },
    status: 400,
    operation: TOKEN,
    expect: likely('invalid-token'),
  },
  {
    name: 'the client is not of the grant type client credentials',
    world: world(),
    login: login(NORTH.webApplication, 'web-application'),
    status: 400,
    operation: TOKEN,
    expect: likely('invalid-token'),
  },
  {
    name: 'an authorization code with a wrong secret of the client',
    world: world(),
    login: {
      id: NORTH.webApplication,
      secret: 'another-secret-of-last-year',
      code: 'qf3P0x7RkUuJ-a1b2c3d4e5',
    },
    status: 400,
    operation: TOKEN,
    expect: likely('invalid-token'),
  },
  {
    name: 'the login does not know the client',
    world: world(),
    login: login(SOUTH.service, 'south-service'),
    status: 400,
    operation: TOKEN,
    expect: possible('invalid-token'),
  },
];

/** The same as a program without a gateway logs it: with the hosts of the region. */
const atTheRegion: readonly SdkScenario[] = [
  ...[...refusedCalls.slice(0, 3), ...rejectedTokens.slice(0, 1), ...refusedLogins].map((scenario) => ({
    ...scenario,
    name: `${scenario.name}, without a gateway`,
    region: 'mypurecloud.com',
  })),
  {
    name: 'no scope that the operation accepts, in another region',
    world: world(),
    region: 'mypurecloud.ie',
    token: { client: SOUTH.application, user: SOUTH.manager },
    call: queues,
    status: 403,
    operation: QUEUES,
    expect: certain('missing-scope'),
  },
];

export const sdkScenarios: readonly SdkScenario[] = [
  ...refusedCalls,
  ...rejectedTokens,
  ...refusedLogins,
  ...atTheRegion,
];
