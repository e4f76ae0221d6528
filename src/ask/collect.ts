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
import type { LiveFailure } from '../live/types.js';
import { asList, asObject, asText } from '../primitives/json.js';
import { type Asker, type AskerOptions, createAsker } from './asker.js';
import type { Needs } from './needs.js';
import {
  client,
  division,
  divisionsOf,
  GRANTS,
  OFFERED,
  PAGE,
  policy,
  type Question,
  role,
  SCOPES,
  USER,
  WHO,
} from './questions.js';

export interface IntrospectionOptions extends Needs, AskerOptions {
  /** What the organization offers is wanted whatever is in question. Default false. */
  readonly offered?: boolean;
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
  const asker = createAsker(options);
  const { about } = asker;
  const round = (questions: readonly Question[]) => asker.round(questions.slice(0, AT_ONCE));

  const [firstPermission, ...otherPermissions] = options.permissions;
  const [who, , grants] = await round([
    WHO,
    USER,
    GRANTS,
    firstPermission !== undefined ? divisionsOf(firstPermission) : options.offered === true ? OFFERED : PAGE,
  ]);
  if (who === null || who === undefined || who.status === 401) return ended(asker);

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
  return { failure: null, told: asker.told() };
}

/** Nothing more is asked. */
export const ended = ({ outcomes, failures, told }: Asker): Introspection => ({
  failure: outcomes.some(({ status }) => status !== null) ? null : (failures[0] ?? null),
  told: told(),
});

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
export function unknownRoles(grants: unknown, who: unknown): readonly string[] {
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
