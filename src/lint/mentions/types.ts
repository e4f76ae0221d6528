/** What a file says that a rule may look at: mentions. Plain data; the rules see nothing else. */
import type { Operation } from '../../contract/types.js';
import type { Span } from '../outline/types.js';

/** How it is known that something is meant for Genesys Cloud, and not for another system with words like it. */
export interface About {
  /** `perhaps`: nothing around it says so; what a rule finds then is inconclusive at most. */
  readonly known: 'yes' | 'perhaps';
  /** In words, for the evidence: `it stands in genesyscloud_oauth_client`, `the file calls login.mypurecloud.com`. */
  readonly why: string;
}

interface Base {
  readonly at: Span;
  readonly about: About;
  /** Why it may not be meant as it is written: `its sentence has a negation`. What fails is inconclusive then. */
  readonly doubt?: string | null;
}

/** A scope, where scopes stand: in a client, a token request, a list that is called so, a sentence that names it as one. */
export interface ScopeMention extends Base {
  readonly kind: 'scope';
  /** What is filled in stands as `{name}`. */
  readonly name: string;
  readonly within: 'client' | 'token-request' | 'list' | 'words';
}

/** A permission, where permissions stand; of a role's policy, each of its actions. */
export interface PermissionMention extends Base {
  readonly kind: 'permission';
  /** `domain:entity:action`, wildcards kept, or a general permission; what is filled in stands as `{name}`. */
  readonly name: string;
  readonly within: 'role' | 'list' | 'words';
}

/** An OAuth client as it is configured somewhere. */
export interface ClientMention extends Base {
  readonly kind: 'client';
  /** What it is called there; null without a name. */
  readonly name: string | null;
  /** As written (`CLIENT-CREDENTIALS`, `CODE`, `authorization_code`); `{}` where it is one of several; null where none is. */
  readonly grantType: string | null;
  readonly grantTypeAt: Span | null;
  /** Those that are written and meant for certain; what may be there is no part of them. */
  readonly scopes: readonly string[];
  /** null where none are given; else where they stand, or what stands for them. */
  readonly scopesAt: Span | null;
  /** Roles are given to the client itself. */
  readonly hasRoles: boolean;
  readonly rolesAt: Span | null;
  /** What it does not say may stand elsewhere (a variable, a dynamic block). */
  readonly isWhole: boolean;
}

/** A request for a token, or for a login page. */
export interface TokenRequestMention extends Base {
  readonly kind: 'token-request';
  /** null where it does not stand beside it. */
  readonly url: string | null;
  readonly urlAt: Span | null;
  /** As written; null where it is not. */
  readonly grantType: string | null;
  readonly grantTypeAt: Span | null;
  readonly scopes: readonly string[];
  readonly scopesAt: Span | null;
}

/** A call of the API that is written there: by its address, or by the method of an SDK. */
export interface CallMention extends Base {
  readonly kind: 'call';
  readonly method: string | null;
  /** The address as written; null for an SDK's method. */
  readonly url: string | null;
  /** The name of an SDK's method as written; null for an address. */
  readonly id: string | null;
  /** The operation, where it is known by an SDK's method. */
  readonly operation: Operation | null;
}

/** A host, in an address or by itself, that is or looks like one of the platform. */
export interface HostMention extends Base {
  readonly kind: 'host';
  readonly host: string;
  readonly path: string | null;
}

/** A header that is sent with calls of the platform, or said to be needed for them. */
export interface HeaderMention extends Base {
  readonly kind: 'header';
  readonly name: string;
}

/** Credentials in the text. What they are is told, never their value. */
export interface SecretMention extends Base {
  readonly kind: 'secret';
  /** `an access token`, `a client secret`, `a private key`. */
  readonly what: string;
  /** Stable for equal values within a run: `token#1`. */
  readonly label: string;
  /** null where nothing speaks against it; else why it may be none: `it is named as an example`. */
  readonly doubt: string | null;
  /** It only stands for a secret (`<client-secret>`, `{{token}}`), as it should be: a rule says `pass`. Absent: a value. */
  readonly isPlaceholder?: true;
}

export type Mention =
  | ScopeMention
  | PermissionMention
  | ClientMention
  | TokenRequestMention
  | CallMention
  | HostMention
  | HeaderMention
  | SecretMention;
export type MentionKind = Mention['kind'];
