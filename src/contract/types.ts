/** The published API contract, as data: operations, permissions, scopes, regions, codes. */
import type { ApiMethod } from '../primitives/http.js';
import type {
  AUTHENTICATIONS,
  CALLERS,
  CLAIM_KINDS,
  CodeSays,
  ErrorCategory,
  OAuthSays,
  PermissionMode,
} from './closed-lists.js';

export type { ErrorCategory, OAuthSays, PermissionMode };

export interface Operation {
  readonly id: string;
  readonly method: ApiMethod;
  /** `/api/v2/…` with `{parameters}`. */
  readonly path: string;
  readonly permissions: {
    readonly mode: PermissionMode;
    /** Empty for NONE, and for UNKNOWN: the contract has words in place of permissions. */
    readonly names: readonly string[];
  };
  /** Accepted scopes, any-of; null when not known. */
  readonly scopes: readonly string[] | null;
  /** `derived`: from its neighbours. `kept`: from an older contract, since the document does not tell. */
  readonly scopesBasis: 'contract' | 'derived' | 'kept' | 'none';
  readonly caller: (typeof CALLERS)[number];
  /** How the operation authenticates; `none` needs no token. */
  readonly auth: (typeof AUTHENTICATIONS)[number];
  readonly preview: boolean;
  readonly deprecated: boolean;
  /** True when it is no longer in the published contract. */
  readonly removed: boolean;
  /**
   * True when only an older contract has it: the document that this one was made of lacks it, and whether it was removed or
   * came later is not known. It is matched, and in no list of what is published.
   */
  readonly unlisted: boolean;
  /** Version of the Platform API that it came with; null where that is not known. */
  readonly since: number | null;
}

/** The answer to "which operation is this call?". */
export type OperationMatch =
  | {
      readonly kind: 'found';
      readonly operation: Operation;
      readonly parameters: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'removed';
      readonly operation: Operation;
      readonly parameters: Readonly<Record<string, string>>;
    }
  /** The path is in the contract, the method is not. */
  | { readonly kind: 'wrong-method'; readonly operations: readonly Operation[] }
  /** Neither there nor among the removed paths. */
  | { readonly kind: 'unknown' }
  /** The path is known, the method is not given: these methods exist. */
  | { readonly kind: 'method-missing'; readonly operations: readonly Operation[] }
  /** No path is given (or it is elided), so there is nothing to look up. */
  | { readonly kind: 'no-path' };

export interface Region {
  readonly awsRegion: string;
  readonly domain: string;
  readonly loginHost: string;
  readonly apiHost: string;
  readonly appsHost: string;
  /** The ending of the country's hosts: `ie`. */
  readonly country: string;
  /** What people call it by: country, city. */
  readonly places: readonly string[];
}

/** What a host name is. `other-genesys`: a name under a Genesys domain or made to look so, of no region. */
export type HostKind =
  | { readonly kind: 'api' | 'login' | 'apps'; readonly region: Region }
  | { readonly kind: 'region-domain'; readonly region: Region }
  | { readonly kind: 'storage' }
  /** Of no name that is published, and named by the user: a gateway, an allowed host. It speaks for the platform. */
  | { readonly kind: 'stand-in' }
  | { readonly kind: 'other-genesys' }
  | { readonly kind: 'foreign' };

export interface ErrorCode {
  readonly status: number;
  readonly code: string;
  readonly category: ErrorCategory;
  /** What it says beyond its category; null when that is all. */
  readonly says: CodeSays | null;
  /** Message templates, `%s` for parameters; the first is the usual one. */
  readonly templates: readonly string[];
  /** Number of operations that declare it; 0 when it is known from elsewhere. */
  readonly declaredBy: number;
  /** Some of the operations that declare it (`GET /api/v2/…`); all of them when `declaredBy` is not larger. */
  readonly examples: readonly string[];
  /** Keys into the table of sources. */
  readonly sources: readonly string[];
}

/** A version of the contract. */
export interface ContractVersion {
  /** `Platform API 10706`, or `document 3f2a91c0` where the number is not known. */
  readonly version: string;
  /** ISO date. */
  readonly date: string;
}

/** Which contract it is. */
export interface Edition extends ContractVersion {
  /**
   * Of which version what operations without `since` require is known, where that is older than the list of
   * operations; null when all is of one version.
   */
  readonly older: ContractVersion | null;
  /** What the contract is from that operations were kept of which the document lacks; null where there is none. */
  readonly kept: ContractVersion | null;
  /** How many published operations it holds. */
  readonly operations: number;
  /** Where it is from, in a word or two; null for the embedded one. */
  readonly source: string | null;
}

/** How a report names the contract. */
export interface ContractInfo extends ContractVersion {
  readonly operations: number;
}

/** What only public threads claim, with where. Never a fact. */
export interface ReportedClaim {
  readonly kind: (typeof CLAIM_KINDS)[number];
  readonly name: string;
  readonly sources: readonly string[];
}

/** An announced date from which the platform checks more strictly. */
export interface Enforcement {
  readonly topic: string;
  /** ISO date. */
  readonly date: string;
  /** Does it concern this operation? Path prefixes after `/api/v2`. */
  readonly paths: readonly string[];
  readonly sources: readonly string[];
}

/** Real ways to what people look for under paths that do not exist. */
export interface Ways {
  readonly topic: string;
  /** Words, in the singular, that a path names which is meant for this. */
  readonly words: readonly string[];
  /** The first one is the one to use. */
  readonly operations: readonly Operation[];
  /** How to use the first operation for this; null when there is nothing to say. */
  readonly note: string | null;
  /** The permission of the first operation that this needs. */
  readonly permission: string;
  /** In whose division it is needed: `the conversations`. */
  readonly division: string;
}
