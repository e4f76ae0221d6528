/** What is refused in every shape: a permission, a scope, a division, a token. */
import type { CauseId } from '../../../src/index.js';
import type { Refused } from './shape.js';

export interface Refusal extends Refused {
  readonly name: string;
  readonly operation: string;
  /** The first cause where the code or the message is shown, and where only the status is. */
  readonly cause: CauseId;
  readonly bare: readonly CauseId[];
}

const HOST = 'api.mypurecloud.de';
const TOKEN = 'kZ3mVt7xQw9LbN4rYc8HsJ2fGd6PaXe5TuRi1OoBnMlKj0WqAzSvDhCgEyFxUp';
const CONTEXT_ID = '5c1d7a52-8a0f-4e38-9c3b-2f1e7d9a6b40';

interface Told {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly sent?: object;
  readonly status: 401 | 403;
  readonly code: string;
  readonly message: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly cause: CauseId;
  readonly bare: readonly CauseId[];
}

const ANY =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: ';

const TOLD: readonly Told[] = [
  {
    name: 'permission',
    method: 'GET',
    path: '/api/v2/routing/queues?pageSize=25&pageNumber=1',
    operation: 'GET /api/v2/routing/queues',
    status: 403,
    code: 'missing.any.permissions',
    message: `${ANY}[routing:queue:view]`,
    parameters: { permissions: '[routing:queue:view]' },
    cause: 'missing-permission',
    bare: ['missing-permission'],
  },
  {
    name: 'scope',
    method: 'POST',
    path: '/api/v2/analytics/conversations/details/query',
    operation: 'POST /api/v2/analytics/conversations/details/query',
    sent: { interval: '2026-08-01T00:00:00Z/2026-08-02T00:00:00Z', order: 'asc' },
    status: 403,
    code: 'app.not.authorized.for.scope',
    message: 'App not authorized to use scope [analytics, analytics:readonly]',
    parameters: { scope: '[analytics, analytics:readonly]' },
    cause: 'missing-scope',
    bare: ['missing-permission'],
  },
  {
    name: 'division',
    method: 'PUT',
    path: '/api/v2/routing/queues/7e2b9c14-3d5f-4a6b-8c7d-9e0f1a2b3c4d',
    operation: 'PUT /api/v2/routing/queues/{queueId}',
    sent: { name: 'Support, night', description: 'a "quoted" word' },
    status: 403,
    code: 'missing.any.division.permissions',
    message: `${ANY}[routing:queue:edit] in at least one of the following division(s): [1f0e2d3c-4b5a-4697-8879-6a5b4c3d2e1f]`,
    parameters: { permissions: '[routing:queue:edit]', divisions: '[1f0e2d3c-4b5a-4697-8879-6a5b4c3d2e1f]' },
    cause: 'missing-division-access',
    bare: ['missing-permission', 'missing-division-access'],
  },
  {
    name: 'token',
    method: 'GET',
    path: '/api/v2/users/me?expand=presence,authorization',
    operation: 'GET /api/v2/users/me',
    status: 401,
    code: 'bad.credentials',
    message: 'Invalid login credentials.',
    cause: 'invalid-token',
    bare: ['invalid-token'],
  },
];

function refusalOf(told: Told): Refusal {
  const { name, method, path, operation, sent, status, code, message, parameters = {}, cause, bare } = told;
  const body = {
    message,
    code,
    status,
    messageParams: parameters,
    contextId: CONTEXT_ID,
    details: [],
    errors: [],
  };
  return {
    name,
    operation,
    cause,
    bare,
    method,
    url: `https://${HOST}${path}`,
    host: HOST,
    path,
    token: TOKEN,
    sent: sent === undefined ? null : JSON.stringify(sent),
    status,
    reason: status === 401 ? 'Unauthorized' : 'Forbidden',
    code,
    message,
    contextId: CONTEXT_ID,
    body,
    compact: JSON.stringify(body),
    pretty: JSON.stringify(body, null, 2),
  };
}

export const REFUSALS: readonly Refusal[] = TOLD.map(refusalOf);
