/**
 * Collectors: what the platform says of a token, asked with the token itself. Answers are learnt like recorded
 * ones; what is refused to a collector, or answered in another shape than published, leaves the rules that would need
 * it inconclusive. At most three round trips
 * of four calls each. Endpoints and their pitfalls: published contract, introspection table of the facts.
 */

import { readSubjectGrants, readTokenInfo } from '../caller/introspection.js';
import type {
  AnsweredKind,
  OAuthClient,
  RoleDivisionPair,
  TokenInfo,
  Unchecked,
} from '../caller/published.js';
import { CALLER_PATHS, pathWithId } from '../contract/caller-answers.js';
import type { RawExchange } from '../exchange/types.js';
import type { LiveFailure, Transport } from '../live/types.js';
import { asList, asObject, asText, parseJson } from '../primitives/json.js';
import { answerProblem } from './answer-shapes.js';

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
  /** null: the answer says nothing of the caller. */
  readonly kind: AnsweredKind | null;
  readonly purpose: string;
  readonly path: string;
}

interface Answer {
  readonly kind: Question['kind'];
  readonly status: number | null;
  /** What a success says; null for all else, and for what is not as published. */
  readonly value: unknown;
}

export interface Introspection {
  /** Why no answer came at all; null when one came, whatever it says. */
  readonly failure: LiveFailure | null;
  /** Some answer told something: a success, as published. */
  readonly told: boolean;
}

/** Calls of one round trip. */
const AT_ONCE = 4;

// Without preserveIdleTTL the question itself would keep the token alive.
const WHO: Question = {
  kind: 'tokens-me',
  purpose: 'who the token is',
  path: `${CALLER_PATHS['tokens-me']}?preserveIdleTTL=true`,
};
const USER: Question = {
  kind: 'users-me',
  purpose: 'the user and their permissions',
  path: `${CALLER_PATHS['users-me']}?expand=authorization,token`,
};
const GRANTS: Question = {
  kind: 'subjects-me',
  purpose: 'the grants by division',
  path: `${CALLER_PATHS['subjects-me']}?includeFullRoles=true`,
};
const OFFERED: Question = {
  kind: 'permissions',
  purpose: 'the permissions that the organization offers',
  path: `${CALLER_PATHS.permissions}?pageSize=1000`,
};
const PAGE: Question = {
  kind: 'organization',
  purpose: 'the organization',
  path: CALLER_PATHS.organization,
};

const divisionsOf = (permission: string): Question => ({
  kind: 'divisions-permitted',
  purpose: `the divisions of ${permission}`,
  path: `${CALLER_PATHS['divisions-permitted']}?permission=${encodeURIComponent(permission)}`,
});
const role = (id: string): Question => ({
  kind: 'role',
  purpose: 'what a role holds',
  path: pathWithId('role', encodeURIComponent(id)),
});
const client = (id: string): Question => ({
  kind: 'client',
  purpose: 'the OAuth client',
  path: pathWithId('client', encodeURIComponent(id)),
});
const policy = (id: string): Question => ({
  kind: null,
  purpose: 'the access policy',
  path: `/api/v2/authorization/policies/${encodeURIComponent(id)}`,
});

/**
 * Asks the platform about the token and hands every answer to `learn` that is no success of another shape.
 *
 * Where the platform does not accept the token, or tells nothing of it, nothing more is asked.
 *
 * Throws nothing.
 */
export async function introspect(options: IntrospectionOptions): Promise<Introspection> {
  const { transport, base, authorization, learn } = options;
  const failures: LiveFailure[] = [];
  let answers = 0;
  let told = false;
  const ask = async ({ kind, path, purpose }: Question): Promise<Answer | null> => {
    const headers = [
      { name: 'Authorization', value: authorization },
      { name: 'Accept', value: 'application/json' },
    ];
    const result = await transport.send({
      method: 'GET',
      url: base + path,
      headers,
      body: null,
      purpose,
      check: (response) => answerProblem(kind, response),
    });
    if (!result.ok) {
      failures.push(result.failure);
      return null;
    }
    answers++;
    const { exchange, problem } = result;
    if (problem === null) learn(exchange);
    const { status = null, body = null } = exchange.response ?? {};
    const isTold = status === 200 && problem === null && body !== null;
    told ||= isTold;
    return { kind, status, value: isTold ? (parseJson(body) ?? null) : null };
  };
  const round = (questions: readonly Question[]) => Promise.all(questions.slice(0, AT_ONCE).map(ask));

  const [firstPermission, ...otherPermissions] = options.permissions;
  const [who, , grants] = await round([
    WHO,
    USER,
    GRANTS,
    firstPermission === undefined ? PAGE : divisionsOf(firstPermission),
  ]);
  if (who === null || who === undefined || who.status === 401)
    return { failure: answers > 0 ? null : (failures[0] ?? null), told };

  const clientId = readTokenInfo(who.value).client.id;
  const roles = unknownRoles(grants?.value ?? null, who.value);
  const second = [
    ...options.policies.slice(0, 1).map(policy),
    ...roles.slice(0, 2).map(role),
    ...(options.permissions.length > 0 ? [OFFERED] : []),
    ...(clientId === null ? [] : [client(clientId)]),
    ...roles.slice(2).map(role),
    ...otherPermissions.map(divisionsOf),
  ];
  const answered = await round(second);
  // A client that may be read names the roles of its own, where the grants could not be read.
  const more = answered.flatMap((answer) =>
    answer?.kind === 'client' ? unknownRoles(null, answer.value) : [],
  );
  await round([...more.filter((id) => !roles.includes(id)).map(role), ...second.slice(AT_ONCE)]);
  return { failure: null, told };
}

/** Roles whose permissions the answers leave out. */
function unknownRoles(grants: unknown, who: unknown): readonly string[] {
  const granted = readSubjectGrants(grants);
  if (granted !== null) {
    return [
      ...new Set(
        granted.flatMap(({ role: { id, permissions } }) => (permissions === null && id !== '' ? [id] : [])),
      ),
    ];
  }
  const info: Unchecked<TokenInfo> = asObject(who);
  const { roleDivisions }: Unchecked<OAuthClient> = asObject(info.OAuthClient ?? info);
  const ids = asList(roleDivisions).map((pair) => {
    const { roleId }: Unchecked<RoleDivisionPair> = asObject(pair);
    return asText(roleId);
  });
  return [...new Set(ids.filter((id) => id !== null))];
}
