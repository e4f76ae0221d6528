import { actsAs } from '../../caller/acts-as.js';
import type { Caller, Fact } from '../../caller/types.js';
import { acceptsScope, isScope, nearestScopes, reportedClaim, scopeShape } from '../../contract/index.js';
import { anyOf, either } from '../../primitives/wording.js';
import { premise } from '../define-rule.js';
import { contractPremise } from '../premises.js';
import type { Subject } from '../subject.js';
import { type Against, type Cause, EXCLUDED, type Fix, SILENT, SILENT_OF_RIGHTS } from './define.js';

/** The scopes that would do: those that the answer lists, else those of the contract. */
export function accepted({ refusal, operation }: Subject): readonly string[] {
  if (refusal.kind === 'scopes' && refusal.accepted.length > 0) return refusal.accepted;
  return operation?.scopes ?? [];
}

/** What is told, or stated, of the scopes of the token, where it holds one of these; null when it does not. */
export function carried(caller: Caller, scopes: readonly string[]): Fact<readonly string[]> | null {
  const [known] = caller.scopes;
  if (known === undefined) return null;
  // A client may have scopes that its token, which is older, has not: where answers differ, the narrower holds.
  const told = caller.scopes.filter(({ grade }) => grade === known.grade);
  return told.every(({ value }) => acceptsScope(scopes, value)) ? known : null;
}

/** The scopes of the token, where it has one that the answer wants; null when there is none. */
export const carriedAllTheSame = ({ refusal }: Subject, caller: Caller): Fact<readonly string[]> | null =>
  refusal.kind === 'scopes' ? carried(caller, refusal.accepted) : null;

function scopeContradiction(subject: Subject, caller: Caller): Against | null {
  const { refusal, operation } = subject;
  if (refusal.kind !== 'scopes') return null;
  const has = carriedAllTheSame(subject, caller);
  if (has !== null) return premise(has.grade, has.source, `the token has ${has.value.join(', ')}`);
  const grant = caller.grantType[0];
  if (actsAs(caller) === 'client' && grant !== undefined) {
    return premise(
      grant.grade,
      grant.source,
      'the token is said to be of client credentials, which scopes do not limit',
    );
  }
  const published = operation?.scopes ?? null;
  if (
    published === null ||
    refusal.accepted.length === 0 ||
    refusal.accepted.some((scope) => published.includes(scope))
  )
    return null;
  return contractPremise(() => `the contract names other scopes: ${anyOf(published)}`);
}

export const missingScope: Cause = {
  id: 'missing-scope',
  layer: 'scope',
  title: 'The token lacks every scope that the operation accepts',
  docs: {
    summary:
      'For tokens of users the application needs a scope as well as the user a permission; neither replaces the other. Any one of the accepted scopes suffices. Client credentials are not limited by scopes.',
    decides: 'GET /api/v2/tokens/me (authorizedScope), and whether the organization enforces scopes.',
  },
  who: 'developer',
  fits: { ...SILENT_OF_RIGHTS, scopes: 'names' },
  contradiction: scopeContradiction,
  summary: ({ subject, caller, likelihood }) => {
    const scopes = accepted(subject);
    const [known] = caller.scopes;
    const held = known?.value.filter((scope) => known.grade === 'introspection' || isScope(scope)) ?? [];
    const has = carriedAllTheSame(subject, caller);
    if (has !== null)
      return `The answer wants ${anyOf(scopes)}; other evidence says that the token has ${has.value.join(', ')}.`;
    const lacks = likelihood === 'possible' ? 'may lack' : 'lacks';
    const wants =
      scopes.length > 0
        ? `The token ${lacks} ${namedScopes(scopes)}`
        : `The token ${lacks} the scope that the operation wants`;
    return held.length > 0 ? `${wants}; it has ${held.join(', ')}.` : `${wants}.`;
  },
  notKnown: ({ subject: { refusal }, caller }) => [
    ...unlistedScopes(caller),
    ...(refusal.kind !== 'scopes' && caller.scopesEnforced.length === 0
      ? ['whether the organization enforces scopes: only the code app.not.authorized.for.scope tells']
      : []),
  ],
  fixes: ({ subject, caller, likelihood }) => {
    const scopes = accepted(subject);
    if (carriedAllTheSame(subject, caller) !== null) return carriedFixes();
    if (subject.refusal.kind === 'scopes' && actsAs(caller) === 'client' && caller.grantType.length > 0)
      return unlimitedFixes(caller);
    const widest = scopes.filter((scope) => !scope.endsWith(':readonly'));
    const choice = scopes.find((scope) => scope.endsWith(':readonly')) ?? widest[0];
    const add: Fix =
      choice === undefined
        ? {
            who: 'developer',
            action: 'look up the scopes of the operation in the API Explorer and add one to the OAuth client',
          }
        : {
            who: 'developer',
            action: `add the scope ${either(scopes)} to the OAuth client${scopes.length > 1 ? ` (${choice} is the narrowest)` : ''}, and ${actsAs(caller) === 'client' ? 'take a new token' : 'log in again'}: a token keeps the scopes it was issued with`,
            where: 'oauth-clients',
            use: scopes.filter(isScope),
          };
    if (likelihood === 'possible' && scopes.length > 0)
      return [LOOK_AT_SCOPES, { ...add, action: `if it has none of them: ${add.action}` }];
    return [
      add,
      {
        who: 'org admin',
        action:
          'where the client belongs to another organization: approve it with these scopes under Authorized Applications',
        where: 'authorized-applications',
        use: [],
      },
    ];
  },
  noUse: () => ['more roles or permissions in place of the scope: neither replaces the other'],
};

/** `the scope users`, `what the operation accepts: any of the scopes …`: a scope alone reads like a word of the sentence. */
const namedScopes = (scopes: readonly string[]): string =>
  scopes.length === 1
    ? `the scope ${scopes[0] ?? ''}`
    : `what the operation accepts: any of the scopes ${scopes.join(', ')}`;

const LOOK_AT_SCOPES: Fix = {
  who: 'developer',
  action:
    'first look which scopes the token has: GET /api/v2/tokens/me (authorizedScope); client credentials need none',
  use: ['GET /api/v2/tokens/me'],
};

/** Client credentials have no scopes to be added, and nobody logs in: the token or the approval is another than believed. */
const unlimitedFixes = ({ grantType, label }: Caller): readonly Fix[] => [
  label !== null && grantType[0]?.grade === 'introspection'
    ? {
        who: 'developer',
        action:
          'take a new token with client credentials and repeat the call: it is told to be of client credentials, which no scope limits',
      }
    : {
        who: 'developer',
        action:
          'make sure that the refused call was made with a token of client credentials, and not with that of a user: GET /api/v2/tokens/me with the same token tells its grant type',
        use: ['GET /api/v2/tokens/me'],
      },
  {
    who: 'org admin',
    action:
      'where the client belongs to another organization: look under Authorized Applications whether it is approved, and with which scopes',
    where: 'authorized-applications',
  },
];

/** Scopes that the platform tells and that the contract, a dated copy, does not list. */
function unlistedScopes(caller: Caller): readonly string[] {
  const told = caller.scopes.find(({ grade }) => grade === 'introspection')?.value ?? [];
  return told
    .filter((scope) => !isScope(scope))
    .map((scope) => {
      const near = nearestScopes(scope, 1);
      return `what ${scope} stands for: no scope of the contract is called so${near.length > 0 ? ` (near: ${near.join(', ')})` : ''}`;
    });
}

/** The client has the scope: what is left is the token, and the approval of the client in the organization. */
const carriedFixes = (): readonly Fix[] => [
  {
    who: 'developer',
    action:
      'make sure that the refused call was made with this token: one that was issued before the scope was added does not have it; log in again',
  },
  {
    who: 'org admin',
    action:
      'look at the client under Authorized Applications: an organization may have approved it with fewer scopes than it asks for',
  },
];

/** Scopes that are spoken of and do not exist. */
const nonexistentScopes = (caller: Caller): readonly string[] =>
  [...new Set(caller.scopes.filter(({ grade }) => grade === 'stated').flatMap(({ value }) => value))].filter(
    (scope) => !isScope(scope),
  );

export const unknownScope: Cause = {
  id: 'unknown-scope',
  layer: 'scope',
  title: 'A scope that does not exist',
  docs: {
    summary:
      'A scope of the platform is a name or a name with :readonly. Names with :read or :write, and permissions written as scopes, do not exist; public threads are full of them.',
    decides: 'GET /api/v2/oauth/scopes.',
  },
  who: 'developer',
  fits: {
    ...EXCLUDED,
    ...SILENT,
    oauth: ({ refusal }) =>
      refusal.kind === 'oauth' && refusal.problem === 'scope' ? 'suggests' : 'excluded',
  },
  summary: ({ caller }) => {
    const names = nonexistentScopes(caller);
    const permissions = names.filter((name) => scopeShape(name).startsWith('permission'));
    const rest = names.filter((name) => !permissions.includes(name));
    const parts: string[] = [];
    if (rest.length > 0) parts.push(`${rest.join(', ')} ${rest.length === 1 ? 'does' : 'do'} not exist`);
    if (permissions.length > 0)
      parts.push(
        `${permissions.join(', ')} ${permissions.length === 1 ? 'has' : 'have'} the form of a permission, which roles grant`,
      );
    return parts.length > 0 ? `${parts.join('; ')}.` : 'A scope that was asked for does not exist.';
  },
  evidence: ({ caller }) =>
    nonexistentScopes(caller).flatMap((scope) => {
      const source = reportedClaim('scope', scope)?.sources[0];
      return source === undefined ? [] : [premise('reported', source, `public threads name ${scope}`)];
    }),
  fixes: ({ subject, caller }) => {
    if (actsAs(caller) === 'client')
      return [
        {
          who: 'developer',
          action:
            'leave scopes out: client credentials are not limited by them; the roles of the client decide',
        },
      ];
    const login = subject.kind === 'token';
    const near = [...new Set(nonexistentScopes(caller).flatMap((scope) => nearestScopes(scope, 2)))].slice(
      0,
      4,
    );
    const wanted = subject.operation?.scopes ?? [];
    if (wanted.length > 0)
      return [{ who: 'developer', action: `this operation accepts ${anyOf(wanted)}`, use: wanted }];
    return [
      {
        who: 'developer',
        action:
          near.length > 0
            ? `scopes that exist and are near: ${near.join(', ')}`
            : login
              ? 'ask for no other scopes than those that the OAuth client has (Admin, Integrations, OAuth)'
              : 'choose scopes from GET /api/v2/oauth/scopes',
        use: near,
      },
    ];
  },
  noUse: () => ['asking for scopes that do not exist'],
};
