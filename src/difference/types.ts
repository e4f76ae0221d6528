/** What differs between two contracts, and what of it concerns the calls of somebody. */
import type { ContractVersion, Operation } from '../contract/types.js';
import type { GrantType } from '../exchange/types.js';
import type { Minimal, Unmatched, Unread, UsePlace } from '../needs/types.js';

/** One of the two contracts. */
export interface ContractSide {
  /** As it is named: `Platform API 10706`. */
  readonly version: string;
  /** ISO date; null where it is not known. */
  readonly date: string | null;
  /** Number of the version, by which it is known which of the two is older; left out or null where nobody says it. */
  readonly api?: number | null | undefined;
  /** Only what operations require is known: which there were only in part, and nothing else of them. */
  readonly permissionsOnly?: boolean | undefined;
  /** Operations that it knows as removed. */
  readonly removedOperations?: readonly Operation[] | undefined;
  /**
   * As of which older version it is known what operations without `since` require, as `Edition` has it; left out or null
   * where all is of one version.
   */
  readonly older?: ContractVersion | null | undefined;
  /** The published ones. */
  readonly operations: readonly Operation[];
}

export type Permissions = Operation['permissions'];

/** A side as the difference names it. */
export interface ComparedSide {
  readonly version: string;
  /** ISO date; null where it is not known. */
  readonly date: string | null;
  /** How many there are; null where only permissions are known, so that more may have come and gone than is told. */
  readonly operations: number | null;
}

/**
 * What differs. Operations are named as `GET /api/v2/…`, those that both have as the second one names them; every list is
 * sorted by path, then by method, and names by the alphabet.
 */
export interface ContractDifference {
  readonly schemaVersion: 1;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** In the second and not in the first. */
  readonly added: readonly string[];
  /** In the first and not in the second, whether or not it is known that the platform removed them. */
  readonly removed: readonly string[];
  readonly permissions: readonly {
    readonly operation: string;
    readonly from: Permissions;
    readonly to: Permissions;
  }[];
  /** Accepted scopes, any-of. */
  readonly scopes: readonly {
    readonly operation: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  }[];
  /** What a call has to bring. */
  readonly authentication: readonly {
    readonly operation: string;
    readonly from: Operation['auth'];
    readonly to: Operation['auth'];
  }[];
  /** Marked as deprecated in the second and not in the first. */
  readonly deprecated: readonly string[];
  /** Of operations that both have: what one of them does not tell, so that nobody can say whether it changed. */
  readonly notKnown: Readonly<Record<Aspect, readonly string[]>>;
  /** Sentences without a full stop that hold for all of it. */
  readonly notes: readonly string[];
}

/** What of an operation may not be known. */
export const ASPECTS = ['permissions', 'scopes'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** `lacking`: the second contract does not have it, and it is not known that the platform removed it. */
export const CHANGES = [
  'removed',
  'lacking',
  'authentication',
  'permissions',
  'scopes',
  'added',
  'deprecated',
] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** One change of one operation that somebody calls. */
export interface Concern {
  readonly operation: string;
  readonly change: ChangeKind;
  /** What was needed; null where that is not told, and for what says nothing of it (`deprecated`, `authentication`). Scopes are any-of. */
  readonly from: Permissions | null;
  readonly to: Permissions | null;
  /** The operation that its path was one of before it was added, or is one of now that it is removed; null for none. */
  readonly elsewhere: string | null;
  /** How many calls there are. */
  readonly calls: number;
  /** The first places, in the order of the input. */
  readonly at: readonly UsePlace[];
  /** May the platform refuse after the change what it did before? */
  readonly canRefuse: boolean;
  /** What the change does to whoever calls: one sentence without a full stop. */
  readonly effect: string;
  /** What of the least set is for this: permissions, or for `scopes` scopes. */
  readonly grant: readonly string[];
}

/** What one caller is to be given before the change reaches it: the least, where it holds what was needed until now. */
export interface Grants extends Minimal {
  /** Id of the OAuth client; null where the input does not tell who calls. */
  readonly client: string | null;
  readonly clientName: string | null;
  readonly grantType: GrantType | null;
}

/** What concerns the calls of an input. */
export interface Concerns {
  readonly calls: number;
  /** How many different operations these calls are of. */
  readonly operations: number;
  /** What looks like a call and is in neither contract. */
  readonly unmatched: readonly Unmatched[];
  /** First what can refuse, then by path and method. */
  readonly concerns: readonly Concern[];
  /** Of callers that are to be given anything. */
  readonly grants: readonly Grants[];
  readonly notKnown: readonly { readonly operation: string; readonly what: Aspect }[];
  /** What of the input could not be read: what it calls is in no list. */
  readonly unread: readonly Unread[];
  readonly notes: readonly string[];
}

/** What formats show. */
export interface DifferenceReport extends ContractDifference {
  /** null: nobody asked what concerns whom. */
  readonly for: Concerns | null;
}
