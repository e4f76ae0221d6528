/** What the platform answers where it does not do what was asked. */
import type { Callable } from './operations.js';
import type { Random } from './random.js';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** The text of the body. */
  readonly body: string;
  readonly contextId: string;
}

interface Words {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

const ANY =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: ';

function permissionsOf({ operation }: Callable): string {
  const { names } = operation.permissions;
  return `[${(names.length === 0 ? ['authorization:grant:view'] : names).join(', ')}]`;
}

/** How often each is told in life: permissions and scopes most of all. */
const KINDS: readonly ((random: Random, callable: Callable) => Words)[] = [
  (_, callable) => anyPermission(callable),
  (_, callable) => anyPermission(callable),
  (_, callable) => ({
    status: 403,
    code: 'missing.permissions',
    message: `Unable to perform the requested action. You are missing the following permission(s): ${permissionsOf(callable)}`,
    parameters: { permissions: permissionsOf(callable) },
  }),
  (_, { operation }) => {
    const scopes = `[${(operation.scopes ?? ['users']).join(', ')}]`;
    return {
      status: 403,
      code: 'app.not.authorized.for.scope',
      message: `App not authorized to use scope ${scopes}`,
      parameters: { scope: scopes },
    };
  },
  (random, callable) => {
    const divisions = `[${random.uuid()}]`;
    return {
      status: 403,
      code: 'missing.any.division.permissions',
      message: `${ANY}${permissionsOf(callable)} in at least one of the following division(s): ${divisions}`,
      parameters: { permissions: permissionsOf(callable), divisions },
    };
  },
  () => ({
    status: 403,
    code: 'not.authorized',
    message: 'You are not authorized to perform the requested action.',
  }),
  () => ({ status: 401, code: 'bad.credentials', message: 'Invalid login credentials.' }),
  () => ({
    status: 401,
    code: 'authentication.required',
    message: 'No authentication bearer token specified in authorization header.',
  }),
  (random) => {
    const policies = `[${random.uuid()}]`;
    return {
      status: 403,
      code: 'authz.policy.denied',
      message: `Unable to perform the requested action. Your organization's security policies have denied access. Policy ID(s): ${policies}`,
      parameters: { policyIds: policies },
    };
  },
];

const NO_USER: Words = {
  status: 400,
  code: 'not.a.user',
  message:
    'This request requires a user context. Client credentials cannot be used for requests to this resource.',
};

function anyPermission(callable: Callable): Words {
  const permissions = permissionsOf(callable);
  return {
    status: 403,
    code: 'missing.any.permissions',
    message: `${ANY}${permissions}`,
    parameters: { permissions },
  };
}

const FAILURES: readonly Words[] = [
  {
    status: 429,
    code: 'too.many.requests',
    message: 'Rate limit exceeded the maximum [300] requests within [60] seconds',
  },
  { status: 404, code: 'not.found', message: 'The requested resource was not found.' },
  {
    status: 500,
    code: 'internal.server.error',
    message: 'The server encountered an unexpected condition which prevented it from fulfilling the request.',
  },
  {
    status: 400,
    code: 'bad.request',
    message: 'The request could not be understood by the server due to malformed syntax.',
  },
];

/** @param withBody false where only the status tells of it: then it is 401 or 403 */
export function refusalOf(random: Random, callable: Callable, withBody: boolean): Refusal {
  const hasNoUser =
    callable.operation.id === 'getConversationsCalls' || callable.operation.id === 'getUsersMe';
  const words = withBody && hasNoUser && random.chance(0.7) ? NO_USER : random.pick(KINDS)(random, callable);
  return told(random, words);
}

export const failureOf = (random: Random): Refusal => told(random, random.pick(FAILURES));

function told(random: Random, { status, code, message, parameters = {} }: Words): Refusal {
  const contextId = random.uuid();
  const body = {
    message,
    code,
    status,
    ...(random.chance(0.5)
      ? { messageWithParams: message, messageParams: parameters }
      : { messageParams: parameters }),
    contextId,
    details: [],
    errors: [],
  };
  return { status, code, message, contextId, body: JSON.stringify(body) };
}
