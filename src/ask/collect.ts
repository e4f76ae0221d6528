/**
 * Collectors: what the platform says of a token, asked with the token itself. Answers are learnt like recorded
 * ones; what is refused to a collector leaves the rules that would need it inconclusive. At most three round trips
 * of four calls each. Endpoints and their pitfalls: published contract, introspection table of the facts.
 */

import { readSubjectGrants, readTokenInfo } from '../caller/introspection.js';
import { CALLER_PATHS, pathWithId } from '../contract/caller-answers.js';
import type { RawExchange } from '../exchange/types.js';
import type { LiveFailure, Transport } from '../live/types.js';
import { asList, asObject, asText, parseJson } from '../primitives/json.js';

export interface IntrospectionOptions {
  readonly transport: Transport;
  /** `https://api.<domain>`, without a slash at its end. */
  readonly base: string;
  /** The value of the Authorization header. */
  readonly authorization: string;
  /** Permissions that are in question; none to ask only who the token is. */
  readonly permissions: readonly string[];
  /** Access policies that an answer names. */
  readonly policies: readonly string[];
  readonly learn: (exchange: RawExchange) => void;
}

interface Question {
  readonly purpose: string;
  readonly path: string;
}

/** Calls of one round trip. */
const AT_ONCE = 4;

// Without preserveIdleTTL the question itself would keep the token alive.
const WHO: Question = {
  purpose: 'who the token is',
  path: `${CALLER_PATHS['tokens-me']}?preserveIdleTTL=true`,
};
const USER: Question = {
  purpose: 'the user and their permissions',
  path: `${CALLER_PATHS['users-me']}?expand=authorization,token`,
};
const GRANTS: Question = {
  purpose: 'the grants by division',
  path: `${CALLER_PATHS['subjects-me']}?includeFullRoles=true`,
};
const OFFERED: Question = {
  purpose: 'the permissions that the organization offers',
  path: `${CALLER_PATHS.permissions}?pageSize=1000`,
};
const PAGE: Question = { purpose: 'the organization', path: CALLER_PATHS.organization };

const divisionsOf = (permission: string): Question => ({
  purpose: `the divisions of ${permission}`,
  path: `${CALLER_PATHS['divisions-permitted']}?permission=${encodeURIComponent(permission)}`,
});
const role = (id: string): Question => ({
  purpose: 'what a role holds',
  path: pathWithId('role', encodeURIComponent(id)),
});
const client = (id: string): Question => ({
  purpose: 'the OAuth client',
  path: pathWithId('client', encodeURIComponent(id)),
});
const policy = (id: string): Question => ({
  purpose: 'the access policy',
  path: `/api/v2/authorization/policies/${encodeURIComponent(id)}`,
});

/**
 * Asks the platform about the token and hands every answer to `learn`.
 *
 * Where the platform does not accept the token, or tells nothing of it, nothing more is asked.
 *
 * @returns why no answer came at all; null when one came, whatever it says.
 */
export async function introspect(options: IntrospectionOptions): Promise<LiveFailure | null> {
  const { transport, base, authorization, learn } = options;
  const failures: LiveFailure[] = [];
  let answers = 0;
  const ask = async ({ path, purpose }: Question): Promise<RawExchange | null> => {
    const headers = [
      { name: 'Authorization', value: authorization },
      { name: 'Accept', value: 'application/json' },
    ];
    const result = await transport.send({ method: 'GET', url: base + path, headers, body: null, purpose });
    if (!result.ok) {
      failures.push(result.failure);
      return null;
    }
    answers++;
    learn(result.exchange);
    return result.exchange;
  };
  const round = (questions: readonly Question[]) => Promise.all(questions.slice(0, AT_ONCE).map(ask));

  const [firstPermission, ...otherPermissions] = options.permissions;
  const [who, , grants] = await round([
    WHO,
    USER,
    GRANTS,
    firstPermission === undefined ? PAGE : divisionsOf(firstPermission),
  ]);
  if (who === null || who === undefined || who.response?.status === 401)
    return answers > 0 ? null : (failures[0] ?? null);

  const clientId = readTokenInfo(bodyOf(who)).client.id;
  const roles = unknownRoles(bodyOf(grants ?? null), bodyOf(who));
  const second = [
    ...options.policies.slice(0, 1).map(policy),
    ...roles.slice(0, 2).map(role),
    ...(options.permissions.length > 0 ? [OFFERED] : []),
    ...(clientId === null ? [] : [client(clientId)]),
    ...roles.slice(2).map(role),
    ...otherPermissions.map(divisionsOf),
  ];
  const told = await round(second);
  // A client that may be read names the roles of its own, where the grants could not be read.
  const more = told.flatMap((answer) =>
    answer?.request.url?.includes(pathWithId('client', '')) === true
      ? unknownRoles(null, bodyOf(answer))
      : [],
  );
  await round([...more.filter((id) => !roles.includes(id)).map(role), ...second.slice(AT_ONCE)]);
  return null;
}

function bodyOf(exchange: RawExchange | null): unknown {
  const { status = null, body = null } = exchange?.response ?? {};
  if (status !== 200 || body === null || exchange?.response?.truncated === true) return null;
  return parseJson(body) ?? null;
}

/** Roles whose permissions the answers leave out. */
function unknownRoles(grants: unknown, who: unknown): readonly string[] {
  const granted = readSubjectGrants(grants);
  if (granted !== null) {
    return [
      ...new Set(
        granted.filter(({ role: { permissions } }) => permissions === null).map(({ role: { id } }) => id),
      ),
    ];
  }
  const info = asObject(who);
  const pairs = asList(asObject(info['OAuthClient'] ?? info)['roleDivisions']);
  return [...new Set(pairs.map((pair) => asText(asObject(pair)['roleId'])).filter((id) => id !== null))];
}
