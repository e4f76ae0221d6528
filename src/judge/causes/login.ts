/** What each error of a login means, and what to do about it: steps that need no token, since there is none yet. */
import type { Caller } from '../../caller/types.js';
import { findRegion } from '../../contract/index.js';
import type { OAuthProblem } from '../../refusal/types.js';
import type { Subject } from '../subject.js';
import { credentialFixes } from './credentials.js';
import type { Fix } from './define.js';

interface Asked {
  readonly subject: Subject;
  readonly caller: Caller;
}

interface Advice {
  readonly summary: string | ((asked: Asked) => string);
  readonly fixes: (asked: Asked) => readonly Fix[];
  readonly notKnown?: readonly string[];
}

const BASIC = 'the client in Basic authentication';
const CLIENTS_PAGE = 'the page of the OAuth client (Admin, Integrations, OAuth)';

const developer = (action: string): Fix => ({ who: 'developer', action });
const admin = (action: string): Fix => ({ who: 'org admin', action });

/** The domain of the login host that was asked, else of the region that is named; null when neither is known. */
function askedDomain({ subject: { hostName }, caller }: Asked): string | null {
  const asked = hostName === null ? null : findRegion(hostName);
  const named = caller.region[0]?.value ?? null;
  return (asked ?? (named === null ? null : findRegion(named)))?.domain ?? null;
}

/** The login host in a sentence. */
function hostOf(asked: Asked): string {
  const domain = askedDomain(asked);
  return asked.subject.hostName ?? (domain === null ? 'the login host' : `login.${domain}`);
}

/** The next thing to try where a client is not known: the region that is named besides, else the organization's own. */
function otherRegion(asked: Asked): Fix {
  const { subject, caller } = asked;
  const here = askedDomain(asked);
  const named = caller.region
    .map(({ value }) => findRegion(value)?.domain ?? null)
    .find((domain) => domain !== null && domain !== here);
  const path = subject.tokenRequest?.at === 'page' ? '/oauth/authorize' : '/oauth/token';
  if (named !== undefined && here !== null)
    return developer(
      `ask at https://login.${named}${path}: ${named} is named as the region too, and ${hostOf(asked)} knows only clients of ${here}`,
    );
  const only = here === null ? '' : `; ${hostOf(asked)} knows only clients of ${here}`;
  return developer(
    `if the id is right, ask at the login host of the organization's own region, which stands in the address of its web pages (apps.<domain>)${only}`,
  );
}

const compareId = (asked: Asked): Fix =>
  developer(
    `compare the client id, character by character, with ${CLIENTS_PAGE} of the organization in ${askedDomain(asked) ?? 'the region of this login host'}`,
  );

const newLogin = developer(
  'begin the login anew at /oauth/authorize, and redeem the code at once and only once',
);

/** Of a grant that was presented, by what the request asked with. */
const BY_GRANT: Readonly<Record<string, OAuthProblem>> = {
  refresh_token: 'refresh-token',
  'urn:ietf:params:oauth:grant-type:saml2-bearer': 'assertion',
};

/** The problem, told closer by the grant type of the request where the error leaves it open. */
function closer(problem: OAuthProblem, { tokenRequest }: Subject): OAuthProblem {
  return problem === 'grant' ? (BY_GRANT[tokenRequest?.grantType ?? ''] ?? problem) : problem;
}

const redirectFix = ({ subject }: Asked): Fix =>
  developer(
    subject.tokenRequest?.at === 'page'
      ? 'compare redirect_uri with the authorized redirect URIs of the OAuth client: scheme, host, port, path and final slash must be the same, and it must be percent-encoded in the address'
      : 'send the same redirect_uri as at /oauth/authorize, and one of the authorized redirect URIs of the OAuth client: scheme, host, port, path and final slash must be the same',
  );

const ofGrant = [
  developer(
    'check what was presented: a code is redeemed once and within minutes, with the redirect_uri and the client of /oauth/authorize (and the code_verifier of its code_challenge); a refresh token by the client that it was issued to',
  ),
  developer('log in anew where it was used before or is old'),
];

const LOGIN: Readonly<Record<OAuthProblem, Advice>> = {
  'client-not-found': {
    summary:
      'The login host does not know the client id: a wrong id, a deleted client, or a client of another region.',
    fixes: (asked) => [compareId(asked), otherRegion(asked)],
    notKnown: ['whether it is the id or the region: the error does not say'],
  },
  'client-authentication': {
    summary:
      'The login host did not accept id and secret of the client. A wrong region has been answered in the same way.',
    fixes: (asked) => [
      developer(
        'check the secret that is sent: whole, of this client, without quotes, blanks or line ends, and Basic of base64(id:secret)',
      ),
      admin(
        `look at ${CLIENTS_PAGE}: is it active, is it of the grant type; if the secret is in doubt, issue a new one`,
      ),
      otherRegion(asked),
    ],
    notKnown: ['whether it is the secret or the region: the error does not say'],
  },
  'grant-type': {
    summary: 'The client exists, but is of another grant type than the one that was asked for.',
    fixes: () => [
      admin(
        'use or create an OAuth client of the grant type that the application uses; the grant type belongs to the client',
      ),
    ],
  },
  'client-may-not': {
    summary: 'The OAuth client may not log in users in this way: it is of another grant type.',
    fixes: () => [
      admin(
        `look at ${CLIENTS_PAGE}: response_type=code wants a client of the grant type authorization code, response_type=token one of implicit grant`,
      ),
      developer('use a client of that grant type, or the other response_type'),
    ],
  },
  'unknown-grant-type': {
    summary: 'The token endpoint does not know the grant_type that was sent.',
    fixes: () => [
      developer(
        'send grant_type as a form field, spelled client_credentials, authorization_code, refresh_token, or urn:ietf:params:oauth:grant-type:saml2-bearer',
      ),
    ],
  },
  'response-type': {
    summary: 'The login page does not know the response_type that was sent.',
    fixes: () => [
      developer('send response_type=code (authorization code, PKCE) or response_type=token (implicit grant)'),
    ],
  },
  grant: {
    summary:
      'What was presented to get a token (a code with its redirect URI and verifier, a refresh token, an assertion) is not accepted: wrong, expired, used before, or of another client.',
    fixes: () => ofGrant,
    notKnown: ['which part of it: the error does not say'],
  },
  code: {
    summary: 'The authorization code is not accepted: expired, used before, or issued to another client.',
    fixes: () => [
      newLogin,
      developer(
        'redeem it with the client id and the redirect_uri that /oauth/authorize was called with, and with PKCE the code_verifier of that very login',
      ),
    ],
  },
  verifier: {
    summary: 'The code_verifier does not belong to the code_challenge that the login began with.',
    fixes: () => [
      developer(
        'keep the code_verifier of the very login that gives the code, and send code_challenge = BASE64URL(SHA256(code_verifier)) without padding, with code_challenge_method=S256',
      ),
      newLogin,
    ],
  },
  redirect: {
    summary:
      'The redirect URI is not accepted: it is not one of the client, or not the one that the login began with.',
    fixes: (asked) => [
      redirectFix(asked),
      admin(`add the redirect URI on ${CLIENTS_PAGE} if the application is right`),
    ],
  },
  'refresh-token': {
    summary: 'The refresh token is not accepted: expired, used before, revoked, or issued to another client.',
    fixes: () => [
      developer('log in anew, and keep the refresh token of the last answer: each use may give a new one'),
      developer('send it with the client that it was issued to, to the login host that issued it'),
    ],
  },
  assertion: {
    summary:
      'The SAML assertion is not accepted: expired, altered, or not of the identity provider of the organization.',
    fixes: () => [
      developer(
        'take a fresh assertion, unaltered and base64-encoded, and compare its issuer, audience, time and organization (orgName) with the single sign-on settings of the organization',
      ),
      admin('check the certificate and the issuer of the identity provider in the single sign-on settings'),
    ],
  },
  'client-or-redirect': {
    summary: (asked) =>
      `The login page does not accept the client id or the redirect URI: the redirect URI is not one of the client, or ${hostOf(asked)} does not know the client id.`,
    fixes: (asked) => [redirectFix(asked), compareId(asked), otherRegion(asked)],
    notKnown: ['whether it is the redirect URI, the client id or the region: the page does not say'],
  },
  scope: {
    summary: 'A scope that was asked for is not accepted.',
    fixes: () => [],
  },
  denied: {
    summary:
      'The login was not let in: somebody declined, or the organization has not authorized the application.',
    fixes: () => [
      admin(
        'look the client up under Authorized Applications: authorized or revoked, and for which roles and scopes',
      ),
      developer('log in again, and accept what the page asks'),
    ],
  },
  request: {
    summary: 'The token request was refused as incomplete or not well formed.',
    fixes: () => [TOKEN_REQUEST],
  },
  token: {
    summary: 'The token is not valid any more, or not of this system.',
    fixes: () => [],
  },
};

/** Too many token requests. The answer has the form of an error of the request (400 invalid_request). */
export const LIMIT = {
  summary:
    'The token endpoint limits how often tokens are asked for, and this was too often: a limit, not a refusal. The id, the secret, the roles and the region are not at fault.',
  fixes: [
    developer('wait, and ask again later, with a longer pause after each such answer'),
    developer(
      'ask for fewer tokens: keep a token and use it for all calls until it expires (expires_in in the answer), and let all workers of one client share it',
    ),
  ],
} as const satisfies { readonly summary: string; readonly fixes: readonly Fix[] };

/** What every token request needs (RFC 6749 sections 2.3.1, 4 and 5). */
const TOKEN_REQUEST = developer(
  'compare the token request with what it needs: POST, Content-Type application/x-www-form-urlencoded, grant_type in the form, and Authorization: Basic with base64(id:secret), encoded and not written out',
);

const MISSES: Readonly<Record<NonNullable<Subject['tokenRequest']>['lacks'][number], string>> = {
  'grant-type': 'add grant_type to the form; it is not in the body that was sent',
  client: 'send the client: Authorization: Basic with base64(id:secret); neither it nor client_id was sent',
};

/** What a form holds beside grant_type, and how the client proves itself (RFC 6749 sections 4.1.3, 6; RFC 7636 section 4.5). */
const BY_GRANT_TYPE: Readonly<Record<string, { readonly form: string; readonly proof: string }>> = {
  client_credentials: { form: 'grant_type=client_credentials', proof: BASIC },
  authorization_code: {
    form: 'grant_type=authorization_code, code and redirect_uri',
    proof: `${BASIC}; an application with PKCE has no secret to send: client_id and code_verifier in the form`,
  },
  refresh_token: { form: 'grant_type=refresh_token and refresh_token', proof: BASIC },
  'urn:ietf:params:oauth:grant-type:saml2-bearer': {
    form: 'grant_type=urn:ietf:params:oauth:grant-type:saml2-bearer, orgName and assertion',
    proof: BASIC,
  },
};

/** Names of the input for what a form calls otherwise. */
const AS_SENT: Readonly<Record<string, string>> = {
  pkce: 'authorization_code',
  saml2_bearer: 'urn:ietf:params:oauth:grant-type:saml2-bearer',
};

/** Where and how a token is asked for, by the grant type that the request or its caller has. */
export function tokenRequestFix(asked: Asked): Fix {
  const { subject, caller } = asked;
  const url = `https://login.${askedDomain(asked) ?? '<domain>'}/oauth/token`;
  const grant = subject.tokenRequest?.grantType ?? caller.grantType[0]?.value ?? null;
  const known = grant === null ? undefined : BY_GRANT_TYPE[AS_SENT[grant] ?? grant];
  if (known === undefined || grant === 'client_credentials')
    return {
      who: 'developer',
      action: `POST to ${url}, with the client in Basic authentication and grant_type in the form`,
      ...(grant === null || grant === 'client_credentials'
        ? { command: `curl -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials ${url}` }
        : {}),
    };
  return developer(`POST to ${url} as a form: ${known.form}; ${known.proof}`);
}

/** What to look at when a token request, or a login, was refused without a reason. */
function unexplainedLogin(subject: Subject): readonly Fix[] {
  const { tokenRequest } = subject;
  if (tokenRequest?.at === 'page')
    return [
      developer(
        'compare the address with what the login page needs: response_type, client_id, and a redirect_uri that is one of the client, percent-encoded',
      ),
    ];
  return [...credentialFixes(subject), ...lackFixes(tokenRequest), TOKEN_REQUEST];
}

/** What to add to a token request that lacks a field. */
export const lackFixes = (tokenRequest: Subject['tokenRequest']): readonly Fix[] =>
  (tokenRequest?.lacks ?? []).map((lack) => developer(MISSES[lack]));

const advice = (problem: OAuthProblem, subject: Subject): Advice => LOGIN[closer(problem, subject)];

/** What the error of a login says is wrong, as closely as error and request tell. */
export function loginSummary(problem: OAuthProblem, asked: Asked): string {
  const { summary } = advice(problem, asked.subject);
  return typeof summary === 'string' ? summary : summary(asked);
}

/** What to do about a login that was refused. */
export function loginFixes(asked: Asked): readonly Fix[] {
  const { refusal } = asked.subject;
  return refusal.kind === 'oauth'
    ? advice(refusal.problem, asked.subject).fixes(asked)
    : unexplainedLogin(asked.subject);
}

/** What the error of a login leaves open. */
export const loginUnknowns = (problem: OAuthProblem, subject: Subject): readonly string[] =>
  advice(problem, subject).notKnown ?? [];
