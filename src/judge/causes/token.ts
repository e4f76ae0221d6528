import { actsAs } from '../../caller/acts-as.js';
import { best } from '../../caller/facts.js';
import { findRegion } from '../../contract/index.js';
import type { OAuthProblem } from '../../refusal/types.js';
import { contractPremise } from '../premises.js';
import { isLogin, isOfClient, type Subject } from '../subject.js';
import { credentialFixes, credentialSummary, faultOf } from './credentials.js';
import { type Cause, type Fit, type Fix, SILENT } from './define.js';
import { loginFixes, loginSummary, loginUnknowns } from './login.js';

/** A token endpoint that is none cannot judge a client. */
function ofTokenRequest(subject: Subject): Fit {
  const { refusal, host } = subject;
  if (refusal.kind !== 'oauth' || refusal.problem === 'scope') return 'excluded';
  if (!isLogin(subject)) return 'fits';
  const stands = BY_PROBLEM[refusal.problem];
  // Any system has these errors: that of a login host speaks of what was presented there.
  const isLoginHost = host?.kind === 'login' || host?.kind === 'stand-in';
  return stands === 'names' && !isLoginHost ? 'suggests' : stands;
}

/** How a login's error stands to what was presented. What may as well be the region is brought up by a rule. */
const BY_PROBLEM: Readonly<Record<OAuthProblem, Fit>> = {
  'client-not-found': 'fits',
  // Seen of wrong secrets; of a client of another region it is only reported.
  'client-authentication': 'suggests',
  'client-or-redirect': 'fits',
  'grant-type': 'suggests',
  'client-may-not': 'suggests',
  'unknown-grant-type': 'fits',
  'response-type': 'fits',
  grant: 'names',
  code: 'names',
  verifier: 'names',
  redirect: 'suggests',
  'refresh-token': 'names',
  assertion: 'names',
  scope: 'excluded',
  denied: 'fits',
  request: 'fits',
  token: 'suggests',
};

const byStatus = ({ refusal }: Subject): Fit => (refusal.status === 403 ? 'doubtful' : 'fits');

export const invalidToken: Cause = {
  id: 'invalid-token',
  layer: 'token',
  title: 'The token or the client credentials are not accepted',
  docs: {
    summary:
      'No token, a malformed, expired, revoked or superseded one, or a client id, secret, code, redirect URI or assertion that is not accepted at the login. 401 bad.credentials does not say which; nor does it tell a token of another region or of a disabled client.',
    decides:
      'GET /api/v2/tokens/me with the same token, or a new token; for a login, the page of the OAuth client.',
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
  summary: (context) => {
    const { subject } = context;
    const { refusal, credentials } = subject;
    if (refusal.kind === 'oauth') return loginSummary(refusal.problem, context);
    const wrong = credentialSummary(subject);
    if (wrong !== null) return wrong;
    const isOther = credentials.kind === 'basic' || credentials.kind === 'other';
    if (refusal.kind === 'credentials' && refusal.problem === 'absent' && isOther)
      return `No bearer token reached the platform: the Authorization header is of the form ${credentials.kind === 'basic' ? 'Basic' : credentials.scheme}, not Bearer <token>.`;
    if (refusal.kind === 'credentials' && refusal.problem === 'absent')
      return 'No bearer token reached the platform: the Authorization header is missing or not of the form Bearer <token>.';
    if (refusal.kind === 'credentials' && refusal.problem === 'expired')
      return 'The credentials have expired.';
    if (credentials.kind === 'absent') return 'The request has no Authorization header.';
    if (isOther) return 'The Authorization header is not of the form Bearer <token>.';
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
  notKnown: ({ subject, subject: { refusal } }) =>
    refusal.kind === 'credentials' && refusal.problem === 'not-accepted' && faultOf(subject) === null
      ? [
          'which of these it is: the code does not say, nor whether the token is of another region or its client was disabled',
        ]
      : refusal.kind === 'oauth'
        ? loginUnknowns(refusal.problem, subject)
        : [],
  fixes: ({ subject, caller }) => {
    const { refusal, hostName, credentials } = subject;
    const domain = hostName === null ? null : (findRegion(hostName)?.domain ?? null);
    if (subject.kind === 'token') return loginFixes({ subject, caller });
    const repair = credentialFixes(subject);
    if (repair.length > 0 && faultOf(subject) !== null) return repair;
    if (refusal.kind === 'credentials' && refusal.problem === 'absent') {
      return [
        ...repair,
        {
          who: 'developer',
          action: 'send the header Authorization: Bearer <token>',
          command: `curl -H "Authorization: Bearer $TOKEN" https://api.${domain ?? '<domain>'}/api/v2/…`,
        },
      ];
    }
    if (credentials.kind === 'bearer' && credentials.jwt !== null && isGuestCall(subject))
      return [...repair, ...NEW_GUEST];
    return [
      ...repair,
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
  noUse: ({ subject }) => [
    subject.kind === 'token'
      ? 'roles, permissions or scopes, before there is a token'
      : 'roles, permissions or scopes, before the token is accepted',
  ],
};

/** Guests of a chat call operations of their own, with a token that the chat gave them. */
const isGuestCall = ({ path }: Subject): boolean => path?.includes('/guest/') === true;

const NEW_GUEST: readonly Fix[] = [
  {
    who: 'developer',
    action:
      'begin the chat of the guest anew: its token comes with the conversation that is created, and is good for that one only; no login and no OAuth client gives one',
  },
];

/** Without a token nothing can be asked of the platform. */
const LOOK_AT_CLIENT: readonly Fix[] = [
  {
    who: 'org admin',
    action:
      'look at the state of the OAuth client (Admin, Integrations, OAuth), and activate it or create a new one',
  },
];
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
    oauth: (subject) => (isOfClient(subject) ? 'fits' : 'excluded'),
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
  fixes: ({ subject }) =>
    subject.kind === 'token'
      ? LOOK_AT_CLIENT
      : [
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
