/**
 * The exchange: one HTTP request with its response where known, and where it was read from.
 *
 * A reader makes a {@link RawExchange}. It holds what the input holds, secrets included, and lives only
 * until `secure()` (src/redact/secure.ts) has made an {@link Exchange} of it. Everything behind that
 * point (learning, judging, rendering) sees the safe form only.
 */

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The path of what was read from no input, but asked of the platform. */
export const LIVE = '<live>';

/** Where an exchange was read from. `index` counts from 0 within its input; `line` counts from 1. */
export interface Source {
  /** The file as it was named, `-` for standard input, `<text>` for text given as an argument, `<live>` for a call. */
  readonly path: string;
  readonly index: number;
  readonly line: number | null;
  /** What the call was made for, where the input says it: the address of a Terraform resource. */
  readonly resource?: string;
}

export interface RawRequest {
  /** Upper case; null when the input names none. */
  readonly method: string | null;
  /** As written: an URL, a path, with or without `{placeholders}`; null when the input names none. */
  readonly url: string | null;
  /** null: headers were not recorded at all. An empty list: recorded, and there were none. */
  readonly headers: readonly Header[] | null;
  /**
   * True when the absence of a header shows that it was not sent (a curl command, raw HTTP). False when
   * the recorder is known to leave headers out (a HAR without Authorization, an exchange file, a log).
   */
  readonly headersComplete: boolean;
  readonly body: string | null;
}

export interface RawResponse {
  readonly status: number | null;
  readonly headers: readonly Header[] | null;
  /** The decoded text; a JSON value of an exchange file is given as its JSON text. */
  readonly body: string | null;
  /** True when the recording is known to hold only a part of the body, or to have left it out (`body` null). */
  readonly truncated: boolean;
  /** True when it is a proxy's answer to CONNECT: the request that was to go through the tunnel was never sent. */
  readonly tunnel?: boolean;
}

export type GrantType =
  | 'client_credentials'
  | 'authorization_code'
  | 'pkce'
  | 'implicit'
  | 'saml2_bearer'
  | 'password'
  | 'guest';

export type ClientState = 'active' | 'inactive' | 'disabled';

export interface OrganizationRef {
  readonly id?: string;
  readonly name?: string;
}

/** What is held in one division. */
export interface StatedGrants {
  /** Id or name of a division, `*` for all, or null where it is not known. */
  readonly division: string | null;
  readonly permissions: readonly string[];
  /** Held only under a condition of the role. */
  readonly conditional: readonly string[];
}

export interface NamedDivision {
  readonly id: string;
  readonly name: string;
}

export interface UserRef {
  readonly id?: string;
  readonly name?: string;
}

/** What somebody states about the caller: a context file, a flag, the text. An absent key is unknown. */
export interface Stated {
  readonly grantType?: GrantType;
  readonly scopes?: readonly string[];
  readonly permissions?: readonly string[];
  readonly roles?: readonly string[];
  /** Division ids or names in which the stated permissions are held; `*` for all. */
  readonly divisions?: readonly string[];
  /** What is held by division; where it stands, `permissions` and `divisions` add nothing to it. */
  readonly grants?: readonly StatedGrants[];
  /** True: nothing is held but `grants`. Absent: something may be. */
  readonly grantsComplete?: boolean;
  readonly divisionNames?: readonly NamedDivision[];
  /** All permissions that the organization offers: no role of it can carry another. */
  readonly offeredPermissions?: readonly string[];
  /** Taken, and used for nothing: no published list says which permission comes with which product. */
  readonly products?: readonly string[];
  /** A domain (`mypurecloud.ie`) or an AWS region name (`eu-west-1`). */
  readonly region?: string;
  readonly clientId?: string;
  readonly clientName?: string;
  readonly clientState?: ClientState;
  readonly user?: UserRef;
  readonly organization?: OrganizationRef;
  readonly homeOrganization?: OrganizationRef;
  readonly targetOrganization?: OrganizationRef;
  readonly multiOrg?: boolean;
  readonly scopesEnforced?: boolean;
  /** ISO 8601: when the platform was asked. */
  readonly asked?: string;
}

/** What a text says of the caller. */
export interface Said extends Stated {
  /** How it speaks of the permissions. Without it (a flag, a file) a list of permissions is taken to be the whole of them. */
  readonly wording?: Wording;
}

export interface Wording {
  /** It says that nothing else is held. */
  readonly whole: boolean;
  /** The clause, on one line, shortened: `The role has routing:queue:view`. */
  readonly words: string;
}

export interface RawExchange {
  readonly source: Source;
  readonly request: RawRequest;
  /** null: no response is known. */
  readonly response: RawResponse | null;
  /** True when it is known that the request got no answer: a network error, status 0. `response` is null then. */
  readonly unanswered?: boolean;
  /** What the client or recorder names as the reason (`net::ERR_FAILED`), also beside an answer that it withheld. */
  readonly failure?: string;
  /** Another product that the input names beside the call: `NICE CXone`. */
  readonly otherProduct?: string;
  readonly context: Said;
  /** ISO 8601, when the call was made; null when not recorded. */
  readonly time: string | null;
}

/** Claims of a JWT that was presented, decoded and not verified. Only claims that identify, no secrets. */
export interface JwtClaims {
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly organizationId: string | null;
  /** Seconds since 1970. */
  readonly expires: number | null;
}

/**
 * Why what was presented can be no credential, whatever it was made of: the whole answer of a token endpoint, the word for
 * a value that is not there (`undefined`), a line break inside, `Bearer` twice, quotes, Basic that is no base64 of a pair.
 */
export type CredentialFault = 'token-answer' | 'no-value' | 'line-break' | 'twice' | 'quoted' | 'not-encoded';

/** What was presented to prove who calls. Labels (`token#1`) are stable within a run. */
export type Credentials =
  | {
      readonly kind: 'unknown';
      readonly why: 'not-recorded' | 'left-out' | 'placeholder';
      readonly fault?: CredentialFault;
      /** A placeholder that is to be filled in, as written; masks (`***`) are not told. */
      readonly written?: string;
    }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'bearer';
      readonly label: string;
      readonly jwt: JwtClaims | null;
      readonly fault?: CredentialFault;
    }
  | {
      readonly kind: 'basic';
      readonly label: string | null;
      readonly clientId: string | null;
      readonly fault?: CredentialFault;
    }
  | { readonly kind: 'other'; readonly scheme: string };

export interface QueryParameter {
  readonly name: string;
  /** Decoded; null without `=`. In the safe form null, too, where it is not plainly harmless (number, date, id, word). */
  readonly value: string | null;
}

/** The address of a request, taken apart. Placeholders (`{host}`, `$URL`, `...`) survive. */
export interface Target {
  /** Lower case, without `:`; null when not given. */
  readonly scheme: string | null;
  /** Lower case, without port and userinfo; null when not given or only a placeholder. */
  readonly host: string | null;
  readonly hostIsPlaceholder: boolean;
  /** Begins with `/`, as written and percent-encoded; null when there is none or it is elided (`/...`). */
  readonly path: string | null;
  readonly query: readonly QueryParameter[];
}

/** The safe form: no field holds a secret that the input named as one. */
export interface Exchange {
  readonly source: Source;
  readonly method: string | null;
  /** For showing: secrets replaced by labels, or null. */
  readonly url: string | null;
  readonly target: Target;
  readonly headers: readonly Header[] | null;
  readonly headersComplete: boolean;
  readonly credentials: Credentials;
  readonly requestBody: string | null;
  readonly response: RawResponse | null;
  /** It is known that no answer came; `response` is null then. */
  readonly unanswered: boolean;
  /** What the client or recorder names as the reason; null when it names none. */
  readonly failure: string | null;
  /** Another product that the input names beside the call; null when it names none. */
  readonly otherProduct: string | null;
  readonly context: Said;
  readonly time: string | null;
}
