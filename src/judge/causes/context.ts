import { actsAs } from '../../caller/acts-as.js';
import { organizationText } from '../../caller/organization.js';
import type { Caller } from '../../caller/types.js';
import { ROLE_CHANGES_TAKE } from '../../contract/index.js';
import { type Premise, premise } from '../define-rule.js';
import { contractPremise } from '../premises.js';
import type { Subject } from '../subject.js';
import { type Cause, EXCLUDED, type Fix, SILENT } from './define.js';

export const wrongOrg: Cause = {
  id: 'wrong-org',
  layer: 'organization',
  title: 'The token acts in another organization',
  docs: {
    summary:
      'A token acts in exactly one organization. A client-credentials token acts in the one that owns the client; a user token in the one chosen at login. No header changes that.',
    decides: 'GET /api/v2/tokens/me: organization, homeOrganization and OAuthClient.organization.',
  },
  who: 'developer',
  fits: {
    ...SILENT,
    organization: ({ refusal }) =>
      refusal.kind === 'organization' && refusal.problem === 'trustee' ? 'suggests' : 'excluded',
    permissions: 'doubtful',
    oauth: 'doubtful',
  },
  summary: ({ subject: { refusal }, caller }) => {
    if (refusal.kind === 'organization')
      return 'The caller acts as a trustee of another organization, and this action is refused to trustees.';
    const target = caller.targetOrganization[0]?.value;
    const actual = caller.organization[0]?.value;
    if (refusal.kind === 'permissions' && refusal.organization === 'trustor')
      return 'The right must be held in the trustor organization, which may be another than the one the token acts in.';
    return target !== undefined && actual !== undefined
      ? `The token acts in organization ${organizationText(actual)}, the resource is in ${organizationText(target)}.`
      : 'The token may act in another organization than the one that holds the resource.';
  },
  evidence: () => [contractPremise('the contract declares no header that selects an organization')],
  notKnown: ({ likelihood }) => (likelihood === 'possible' ? ['in which organization the token acts'] : []),
  fixes: ({ caller }) => [
    actsAs(caller) === 'client'
      ? {
          who: 'org admin',
          action:
            'create an OAuth client (client credentials) in the organization that holds the resource, and give it the role there',
        }
      : { who: 'developer', action: 'log in with the organization that holds the resource as the target' },
    {
      who: 'developer',
      action: 'ask in which organization the token acts: GET /api/v2/tokens/me',
      use: ['GET /api/v2/tokens/me'],
    },
  ],
  noUse: () => ['a header that names the organization', 'scopes'],
};

function contextContradiction(needs: 'user' | 'client') {
  return ({ refusal }: Subject, caller: Caller): Premise | null => {
    const grant = caller.grantType[0];
    if (refusal.kind !== 'context' || grant === undefined) return null;
    return actsAs(caller) === needs
      ? premise(grant.grade, grant.source, `the token is of a ${needs} (${grant.value})`)
      : null;
  };
}

/** The answer wants what the token is said to be: then it may have been another token. */
const whoseToken = ({ refusal }: Subject, caller: Caller, needs: 'user' | 'client'): readonly Fix[] =>
  refusal.kind === 'context' && actsAs(caller) === needs
    ? [
        {
          who: 'developer',
          action: `first make sure which token the refused call was made with: the one that is known is of a ${needs}, as the answer wants; GET /api/v2/tokens/me with the same token tells`,
          use: ['GET /api/v2/tokens/me'],
        },
      ]
    : [];

export const noUserContext: Cause = {
  id: 'no-user-context',
  layer: 'context',
  title: 'The operation needs a user',
  docs: {
    summary:
      'The operation acts on "me", or as an agent. Client credentials have no user. The documented answer is 400 not.a.user.',
    decides: 'The grant type of the token (GET /api/v2/tokens/me) and the contract.',
  },
  who: 'developer',
  fits: {
    ...SILENT,
    context: ({ refusal }) => (refusal.kind === 'context' && refusal.needs === 'user' ? 'names' : 'excluded'),
  },
  contradiction: contextContradiction('user'),
  summary: ({ subject, caller }) =>
    actsAs(caller) === null && subject.refusal.kind !== 'context'
      ? 'The operation needs a user; a token of client credentials has none.'
      : 'The operation needs a user, and a token of client credentials has none. No role can change that.',
  notKnown: ({ subject: { refusal } }) =>
    refusal.status === 403
      ? ['why the answer was a 403: the documented answer to client credentials here is 400 not.a.user']
      : [],
  fixes: ({ subject, caller }) => [
    ...whoseToken(subject, caller, 'user'),
    {
      who: 'developer',
      action: 'log a user in (authorization code with PKCE) and call with the token of that user',
    },
    {
      who: 'developer',
      action: 'or use an operation that names the user or object in its path, if there is one',
    },
  ],
  noUse: () => ['roles or scopes for the OAuth client'],
};

export const noClientContext: Cause = {
  id: 'no-client-context',
  layer: 'context',
  title: 'The operation needs client credentials',
  docs: {
    summary:
      'A few operations (agentless messages, open messaging) take only tokens of client credentials. The documented answer to a user token is 400 not.a.client.',
    decides: 'The grant type of the token (GET /api/v2/tokens/me) and the contract.',
  },
  who: 'developer',
  fits: {
    ...EXCLUDED,
    ...SILENT,
    context: ({ refusal }) =>
      refusal.kind === 'context' && refusal.needs === 'client' ? 'names' : 'excluded',
  },
  contradiction: contextContradiction('client'),
  summary: () => 'The operation takes only tokens of client credentials, not of users.',
  fixes: ({ subject, subject: { operation }, caller }) => [
    ...whoseToken(subject, caller, 'client'),
    { who: 'developer', action: 'call with a token of an OAuth client of grant type client credentials' },
    ...(operation !== null && operation.permissions.names.length > 0
      ? [
          {
            who: 'org admin' as const,
            action: `give that OAuth client a role with ${operation.permissions.names.join(', ')}; ${ROLE_CHANGES_TAKE}`,
            use: operation.permissions.names,
          },
        ]
      : []),
  ],
  noUse: () => ['roles for the user', 'scopes'],
};
