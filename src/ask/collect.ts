/**
 * Collectors: what the platform says of a token, asked with the token itself. Answers are learnt like recorded
 * ones; what is refused to a collector, or answered in another shape than published, leaves the rules that would need
 * it inconclusive. At most three round trips
 * of four calls each. Endpoints and their pitfalls: published contract, introspection table of the facts.
 */

import { readSubjectGrants, readTokenInfo, type TokenInfo } from '../caller/introspection.js';
import type {
  OAuthClient,
  RoleDivisionPair,
  TokenInfo as TokenInfoAnswer,
  Unchecked,
} from '../caller/published.js';
import { acceptsScope, findOperation } from '../contract/index.js';
import type { RawExchange } from '../exchange/types.js';
import type { LiveFailure, Transport } from '../live/types.js';
import { asList, asObject, asText, parseJson } from '../primitives/json.js';
import { answerProblem } from './answer-shapes.js';
import type { Needs } from './needs.js';
import {
  client,
  division,
  divisionsOf,
  GRANTS,
  isId,
  OFFERED,
  PAGE,
  policy,
  type Question,
  role,
  SCOPES,
  USER,
  WHO,
} from './questions.js';

export interface IntrospectionOptions extends Needs {
  readonly transport: Transport;
  /** `https://api.<domain>`, without a slash at its end. */
  readonly base: string;
  /** The value of the Authorization header. */
  readonly authorization: string;
  readonly learn: (exchange: RawExchange) => void;
  /** Told what was not asked although an answer named it, in one line. */
  readonly note?: (line: string) => void;
  /** What the organization offers is wanted whatever is in question. Default false. */
  readonly offered?: boolean;
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
  const askAt = async ({ kind, purpose }: Question, path: string): Promise<Answer | null> => {
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
  const ask = async (question: Question): Promise<Answer | null> => {
    const answer = await askAt(question, question.path);
    // A platform that does not know a parameter may refuse it; without it part of the answer is left.
    return answer?.status === 400 && question.simpler !== null ? askAt(question, question.simpler) : answer;
  };
  const round = (questions: readonly Question[]) => Promise.all(questions.slice(0, AT_ONCE).map(ask));

  const about = (ids: readonly string[], ask: (id: string) => Question): readonly Question[] => {
    const usable = ids.filter(isId);
    if (usable.length < ids.length) options.note?.(noId(ask('').purpose));
    return usable.map(ask);
  };

  const [firstPermission, ...otherPermissions] = options.permissions;
  const [who, , grants] = await round([
    WHO,
    USER,
    GRANTS,
    firstPermission !== undefined ? divisionsOf(firstPermission) : options.offered === true ? OFFERED : PAGE,
  ]);
  if (who === null || who === undefined || who.status === 401)
    return { failure: answers > 0 ? null : (failures[0] ?? null), told };

  const token = readTokenInfo(who.value);
  const clientId = token.client.id;
  const roles = unknownRoles(grants?.value ?? null, who.value);
  const ofRoles = about(roles, role);
  const second = [
    ...about(options.policies.slice(0, 1), policy),
    ...about(options.divisions.slice(0, 1), division),
    ...ofRoles.slice(0, 2),
    ...(options.permissions.length > 0 ? [OFFERED] : []),
    ...(options.offered === true && token.organization === null ? [PAGE] : []),
    ...scopeProbe(token, options),
    ...about(clientId === null ? [] : [clientId], client),
    ...ofRoles.slice(2),
    ...otherPermissions.map(divisionsOf),
  ];
  const answered = await round(second);
  // A client that may be read names the roles of its own, where the grants could not be read.
  const more = answered.flatMap((answer) =>
    answer?.kind === 'client' ? unknownRoles(null, answer.value) : [],
  );
  const further = more.filter((id) => !roles.includes(id));
  await round([...about(further, role), ...second.slice(AT_ONCE)]);
  return { failure: null, told };
}

const noId = (purpose: string): string =>
  `${purpose} was not asked, as what the answer gives as an id is none, and would lead to another address`;

/**
 * A question that the token has no scope for, where a scope is in question: its success shows that scopes are not
 * enforced. None for client credentials, which no scope limits.
 */
function scopeProbe(
  { scopes, client: { grantType } }: TokenInfo,
  { scopes: asked }: Needs,
): readonly Question[] {
  if (scopes === null || grantType === 'client_credentials') return [];
  if (asked.every((accepted) => acceptsScope(accepted, scopes))) return [];
  return [PAGE, SCOPES].filter((probe) => !acceptsScope(scopesFor(probe), scopes)).slice(0, 1);
}

const scopesFor = ({ path }: Question): readonly string[] =>
  findOperation(`GET ${path.replace(/\?.*/, '')}`)?.scopes ?? [];

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
  const info: Unchecked<TokenInfoAnswer> = asObject(who);
  const { roleDivisions }: Unchecked<OAuthClient> = asObject(info.OAuthClient ?? info);
  const ids = asList(roleDivisions).map((pair) => {
    const { roleId }: Unchecked<RoleDivisionPair> = asObject(pair);
    return asText(roleId);
  });
  return [...new Set(ids.filter((id) => id !== null))];
}
