/**
 * The closed lists of the contract: what a fact may be of a kind. The types come from here, the generator refuses
 * what is not here (scripts/contract), and the generated tables are read by them, so that the three cannot differ.
 */
import type { ApiMethod } from '../primitives/http.js';

/** How the required permissions of an operation are meant. `UNKNOWN`: the contract has words there that are none. */
export const PERMISSION_MODES = ['ANY', 'ALL', 'NONE', 'UNKNOWN'] as const;
export type PermissionMode = (typeof PERMISSION_MODES)[number];

/** Whose token an operation takes. */
export const CALLERS = ['any', 'user', 'client'] as const;

/** How an operation authenticates; `none` needs no token. */
export const AUTHENTICATIONS = ['oauth', 'none', 'webmessaging-jwt'] as const;

/** What the Terraform provider gives: what is managed, and what is only looked up. */
export const TERRAFORM_KINDS = ['resource', 'data-source'] as const;
export type TerraformKind = (typeof TERRAFORM_KINDS)[number];

/** What a code of the catalogue is about. What it says of a refusal stands in src/refusal/classify.ts. */
export const ERROR_CATEGORIES = [
  // The token: none, not accepted, expired.
  'authentication',
  // The network that the call comes from.
  'ip-allowlist',
  // A permission that is not held in the division of the object.
  'division',
  // A scope that the token lacks.
  'oauth-scope',
  // A permission that the caller lacks.
  'permission',
  // It does not say what is wrong.
  'generic',
  // An access policy of the organization.
  'access-policy',
  // A team, or a business or management unit, of workforce management.
  'wfm-team-or-unit',
  // The caller takes no part in the conversation.
  'conversation-participation',
  // A product, a feature or a switch of the organization.
  'feature-or-product',
  // Between a trustor and a trustee organization.
  'authorized-organization',
  // The caller is not the one who made the resource.
  'ownership',
  // Somebody else's permission: of the assignee, the owner, the agent.
  'other-subject-permission',
  // The state of this one resource, or a rule of the service about it; no right would help.
  'business-rule',
  // A user is needed, or client credentials are.
  'user-context',
  // How an OAuth client is set up; refuses no call by its token.
  'oauth-client-admin',
  // Of tools of the vendor; refuses nobody.
  'tooling',
  // The organization is disabled.
  'organization',
  // The resource is not there; refuses nobody.
  'not-found',
  // It heals by itself; refuses nobody.
  'transient',
  // Too many calls; refuses nobody.
  'rate-limit',
] as const;
export type ErrorCategory = (typeof ERROR_CATEGORIES)[number];

/**
 * What codes of a category may say beyond it; src/refusal/classify.ts has what that means. `not-accepted`: of the
 * token. `any`: one of the permissions suffices. `permissions`: they are missing in the trustor organization.
 * `nothing`: the code stands for other reasons too.
 */
export const CODE_SAYS = {
  authentication: ['absent', 'expired', 'not-accepted'],
  permission: ['any'],
  'wfm-team-or-unit': ['division', 'team'],
  'authorized-organization': ['permissions'],
  'other-subject-permission': ['assignee', 'owner', 'agent'],
  'business-rule': ['nothing'],
  'user-context': ['user', 'client'],
  'oauth-client-admin': ['scope'],
} as const satisfies Partial<Record<ErrorCategory, readonly string[]>>;
export type CodeSays = (typeof CODE_SAYS)[keyof typeof CODE_SAYS][number];

/** What an error of a login says is wrong; src/judge/causes/login.ts has what that means and what to do about it. */
export const OAUTH_SAYS = [
  // The login host knows no client of this id.
  'client-not-found',
  // The client did not prove itself: its id and secret.
  'client-authentication',
  // The client is of another grant type than the one that was asked for.
  'grant-type',
  // The client may not use this way to log in.
  'client-may-not',
  // There is no such grant type.
  'unknown-grant-type',
  // There is no such response type.
  'response-type',
  // What was presented for a token, without saying what of it.
  'grant',
  'code',
  'verifier',
  'redirect',
  'refresh-token',
  'assertion',
  // The client id or the redirect URI.
  'client-or-redirect',
  // A scope that was asked for.
  'scope',
  // Somebody, or an organization, did not let the application in.
  'denied',
  // The request is not complete, or not well formed.
  'request',
  // An access token, at a resource (RFC 6750, section 3.1).
  'token',
  // Too many requests; refuses nobody.
  'rate-limit',
  // It heals by itself; refuses nobody.
  'transient',
] as const;
export type OAuthSays = (typeof OAUTH_SAYS)[number];

/** Categories of which every code must say one of these. */
export const MUST_SAY: readonly ErrorCategory[] = [
  'wfm-team-or-unit',
  'other-subject-permission',
  'user-context',
];

/** What codes of the category may say; empty when the category says it all. */
export const saysOf = (category: ErrorCategory): readonly CodeSays[] =>
  Object.entries(CODE_SAYS).find(([name]) => name === category)?.[1] ?? [];

/** Where a header of the platform's is known from. */
export const HEADER_KINDS = ['contract', 'platform', 'reported'] as const;

/** Where a word must stand in the name of a header: anywhere, as a part between hyphens, or so in the plural too. */
export const WORD_PLACES = ['anywhere', 'part', 'part-or-plural'] as const;

/**
 * What a name in a host means. `vendor`: a domain of the vendor's. `vendor-label`: its name as a whole label.
 * `vendor-name`: its name within the last two labels, or as a whole label. `storage`: domains of S3 hosts.
 * `distribution`: domains of CloudFront.
 */
export const HOST_NAME_KINDS = ['vendor', 'vendor-label', 'vendor-name', 'storage', 'distribution'] as const;

/** Where a system between caller and platform shows itself: in the header Server, by a header of its own, in its page. */
/** `body`, `fields` and `gateway-header` show a gateway that has an API behind it, the others what filters traffic. */
export const INTERMEDIARY_MARKS = ['server', 'header', 'page', 'body', 'fields', 'gateway-header'] as const;

/** What public threads claim to exist. */
export const CLAIM_KINDS = ['operation', 'scope', 'header'] as const;

/** What the packed operations write for a method. */
export const METHOD_LETTERS: Readonly<Record<ApiMethod, string>> = {
  GET: 'G',
  POST: 'P',
  PUT: 'U',
  PATCH: 'A',
  DELETE: 'D',
  HEAD: 'H',
};

/** What the packed operations write for a mode. */
export const MODE_LETTERS: Readonly<Record<PermissionMode, string>> = {
  ANY: 'Y',
  ALL: 'L',
  NONE: 'N',
  UNKNOWN: 'X',
};

/** The member of a closed list that a word is. @throws Error when it is none: the generated data are of another program. */
export function memberOf<T extends string>(list: readonly T[], word: string): T {
  const member = list.find((each) => each === word);
  if (member === undefined)
    throw new Error(
      `src/contract/data holds "${word}", which is none of ${list.join(', ')}: npm run contract`,
    );
  return member;
}

/** Places in the menus of the platform that reports name. */
export const MENU_PLACES = [
  'authorized-applications',
  'divisions',
  'oauth-clients',
  'people',
  'roles',
] as const;
export type MenuPlace = (typeof MENU_PLACES)[number];

/** What a token of a known form is: a key, a token of a login, or the public half of a pair whose secret stands near it. */
export const TOKEN_KINDS = ['key', 'token', 'access-key-id'] as const;
