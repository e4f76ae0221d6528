import { actsAs } from '../../caller/acts-as.js';
import { best } from '../../caller/facts.js';
import { findRegion } from '../../contract/index.js';
import type { Refusal } from '../../refusal/types.js';
import { contractPremise } from '../premises.js';
import type { Subject } from '../subject.js';
import { type Cause, type Fit, type Fix, SILENT } from './define.js';

/** A token endpoint that is none cannot judge a client. */
function ofTokenRequest({ refusal, kind, host, path }: Subject): Fit {
  if (refusal.kind !== 'oauth' || refusal.problem === 'scope') return 'excluded';
  const right =
    kind === 'token' &&
    (host === null ||
      host.kind === 'login' ||
      host.kind === 'stand-in' ||
      (host.kind === 'foreign' && refusal.recognition === 'catalogued')) &&
    /^\/oauth\/token\/?$/.test(path ?? '');
  const ofClient =
    refusal.problem === 'client-authentication' ||
    refusal.problem === 'client-not-found' ||
    refusal.problem === 'grant-type' ||
    refusal.problem === 'grant';
  return right && ofClient ? 'suggests' : 'fits';
}

const byStatus = ({ refusal }: Subject): Fit => (refusal.status === 403 ? 'doubtful' : 'fits');

type OAuthProblem = Extract<Refusal, { kind: 'oauth' }>['problem'];

const OAUTH_SUMMARY: Record<OAuthProblem, string> = {
  'client-not-found':
    'The login host does not know the client id: a wrong id, a deleted client, or a client of another region.',
  'client-authentication':
    'The login host did not accept id and secret of the client. A wrong region has been answered in the same way.',
  'grant-type': 'The client exists, but is of another grant type than the one that was asked for.',
  grant:
    'What was presented to get a token (a code, an assertion, a refresh token) or the token itself is not valid any more.',
  scope: 'The token request was refused.',
  other: 'The token request was refused.',
};

export const invalidToken: Cause = {
  id: 'invalid-token',
  layer: 'token',
  title: 'The token or the client credentials are not accepted',
  docs: {
    summary:
      'No token, a malformed, expired, revoked or superseded one, or a client id or secret that is not accepted. 401 bad.credentials does not say which; nor does it tell a token of another region or of a disabled client.',
    decides: 'GET /api/v2/tokens/me with the same token, or a new token.',
  },
  who: 'developer',
  fits: {
    ...SILENT,
    unexplained: byStatus,
    generic: byStatus,
    // What is no token endpoint asks for a token because it knows nothing of clients.
    credentials: ({ refusal, kind }) =>
      kind === 'token'
        ? 'fits'
        : refusal.kind === 'credentials' && refusal.problem === 'not-accepted'
          ? 'suggests'
          : 'names',
    oauth: ofTokenRequest,
  },
  summary: ({ subject: { refusal, credentials } }) => {
    if (refusal.kind === 'oauth') return OAUTH_SUMMARY[refusal.problem];
    if (refusal.kind === 'credentials' && refusal.problem === 'absent')
      return 'No bearer token reached the platform: the Authorization header is missing or not of the form Bearer <token>.';
    if (refusal.kind === 'credentials' && refusal.problem === 'expired')
      return 'The credentials have expired.';
    if (credentials.kind === 'absent') return 'The request has no Authorization header.';
    if (credentials.kind === 'basic' || credentials.kind === 'other')
      return 'The Authorization header is not of the form Bearer <token>.';
    return 'The platform does not accept the token: unknown, expired, idle, revoked, or superseded by newer ones.';
  },
  evidence: ({ subject: { credentials } }) =>
    credentials.kind === 'bearer' && credentials.jwt !== null
      ? [
          contractPremise(
            'what was presented is a JWT; access tokens of the platform are opaque, only guest tokens are JWTs',
          ),
        ]
      : [],
  notKnown: ({ subject: { refusal } }) =>
    refusal.kind === 'credentials' && refusal.problem === 'not-accepted'
      ? [
          'which of these it is: the code does not say, nor whether the token is of another region or its client was disabled',
        ]
      : refusal.kind === 'oauth' && refusal.problem !== 'grant-type'
        ? ['whether it is the client or the region: the error does not say']
        : [],
  fixes: ({ subject, caller }) => {
    const { refusal, hostName } = subject;
    const domain = hostName === null ? null : (findRegion(hostName)?.domain ?? null);
    if (refusal.kind === 'oauth' && refusal.problem === 'grant-type') {
      return [
        {
          who: 'org admin',
          action:
            'use or create an OAuth client of the grant type that the application uses; the grant type belongs to the client',
        },
      ];
    }
    if (subject.kind === 'token') {
      return [
        {
          who: 'developer',
          action: `compare client id and login host (${hostName ?? 'login.<domain>'}) with the organization's region`,
        },
        {
          who: 'org admin',
          action:
            'look the client up: does it exist, is it active, is it of the grant type; if the secret is in doubt, issue a new one',
        },
      ];
    }
    if (refusal.kind === 'credentials' && refusal.problem === 'absent') {
      return [
        {
          who: 'developer',
          action: 'send the header Authorization: Bearer <token>',
          command: `curl -H "Authorization: Bearer $TOKEN" https://api.${domain ?? '<domain>'}/api/v2/…`,
        },
      ];
    }
    return [
      actsAs(caller) === 'client'
        ? {
            who: 'developer',
            action: 'take a new token and repeat the call',
            command: `curl -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials https://login.${domain ?? '<domain>'}/oauth/token`,
          }
        : {
            who: 'developer',
            action: 'take a new token (with client credentials, or by logging in again) and repeat the call',
          },
      // It was asked, and did not accept the token either.
      ...(caller.untold.length > 0 ? [] : [askStep(domain)]),
    ];
  },
  noUse: () => ['roles, permissions or scopes, before the token is accepted'],
};

const askStep = (domain: string | null): Fix => ({
  who: 'developer',
  action: 'ask the platform about the token',
  command: `curl -H "Authorization: Bearer $TOKEN" 'https://api.${domain ?? '<domain>'}/api/v2/tokens/me?preserveIdleTTL=true'`,
  use: ['GET /api/v2/tokens/me'],
});

export const inactiveClient: Cause = {
  id: 'inactive-client',
  layer: 'token',
  title: 'The OAuth client is not active',
  docs: {
    summary:
      'A disabled client ends its tokens; an inactive one gets no new tokens and will be deleted; a deleted one is unknown.',
    decides: 'GET /api/v2/oauth/clients/{clientId}, which needs oauth:client:view.',
  },
  who: 'org admin',
  fits: {
    ...SILENT,
    unexplained: byStatus,
    generic: byStatus,
    oauth: ({ refusal }) =>
      refusal.kind === 'oauth' &&
      (refusal.problem === 'client-authentication' || refusal.problem === 'client-not-found')
        ? 'fits'
        : 'excluded',
    credentials: ({ refusal }) =>
      refusal.kind === 'credentials' && refusal.problem === 'not-accepted' ? 'fits' : 'excluded',
  },
  summary: ({ caller }) => {
    const state = best(caller.clientState)?.value;
    return state === undefined || state === 'active'
      ? 'The OAuth client may be disabled, inactive or deleted.'
      : `The OAuth client is ${state}.`;
  },
  notKnown: () => [
    'which code the platform answers to a token of a client that was disabled later (401 is expected)',
  ],
  fixes: () => [
    {
      who: 'org admin',
      action:
        'look at the state of the OAuth client (GET /api/v2/oauth/clients/{clientId} needs oauth:client:view), and activate it or create a new one',
      use: ['GET /api/v2/oauth/clients/{clientId}'],
    },
    { who: 'developer', action: 'then take a new token' },
  ],
  noUse: () => ['roles or scopes of the client, while it is not active'],
};
