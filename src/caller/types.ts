/** The caller: what is known of whoever made the calls. A fact is a value with its grade and source. */
import type { ClientState, GrantType, OrganizationRef } from '../exchange/types.js';

/** Grades of evidence, best first (design: the grade of a conclusion is that of its weakest premise). */
export const GRADES = ['server', 'introspection', 'contract', 'sibling', 'stated', 'reported'] as const;
export type Grade = (typeof GRADES)[number];

export interface Fact<T> {
  readonly value: T;
  readonly grade: Grade;
  /** Where it comes from, in words: `--scope`, `context file`, `GET /api/v2/tokens/me at recording.har:12`. */
  readonly source: string;
}

/** A permission as granted: `*` stands for any entity or action; a general permission has no colons. */
export interface Grant {
  /** `domain:entity:action`, wildcards kept, or a general permission such as `group_creation`. */
  readonly permission: string;
  /** Division ids, `*` for all, or null when the input does not tell. */
  readonly divisions: readonly string[] | '*' | null;
  /** True when the role limits the permission by a condition (queue, user, team, …). */
  readonly conditional: boolean;
  readonly role: string | null;
}

export interface Grants {
  readonly entries: readonly Grant[];
  /** True when nothing outside `entries` is held. */
  readonly complete: boolean;
}

export interface DivisionName {
  readonly id: string;
  readonly name: string;
}

/** Operations of the same token that succeeded; what they prove is for src/caller/siblings.ts to say. */
export interface Success {
  readonly host: string;
  /** Key of a contract operation (`GET /api/v2/…`), or null when it is not in the contract. */
  readonly operation: string | null;
  /** Latest time of such a success, ISO 8601, or null. */
  readonly time: string | null;
  readonly source: string;
}

/**
 * Every list holds the facts known of one question, best grade first; an empty list means unknown, never
 * "no". Facts of different grades stand side by side so that rules can compare what is believed with what is.
 */
export interface Caller {
  /** `token#1`, or null when the credentials are unknown. */
  readonly label: string | null;
  readonly grantType: readonly Fact<GrantType>[];
  readonly clientId: readonly Fact<string>[];
  readonly clientName: readonly Fact<string>[];
  readonly clientState: readonly Fact<ClientState>[];
  readonly userId: readonly Fact<string>[];
  readonly userName: readonly Fact<string>[];
  readonly organization: readonly Fact<OrganizationRef>[];
  readonly homeOrganization: readonly Fact<OrganizationRef>[];
  readonly targetOrganization: readonly Fact<OrganizationRef>[];
  readonly multiOrg: readonly Fact<boolean>[];
  /** The domain of the region in which the token was issued or is said to live: `mypurecloud.ie`. */
  readonly region: readonly Fact<string>[];
  readonly scopes: readonly Fact<readonly string[]>[];
  readonly scopesEnforced: readonly Fact<boolean>[];
  readonly grants: readonly Fact<Grants>[];
  /** Divisions of which answers gave id and name. */
  readonly divisionNames: readonly Fact<DivisionName>[];
  readonly roles: readonly Fact<readonly string[]>[];
  /** Permissions that the organization offers (GET authorization/permissions). */
  readonly offeredPermissions: readonly Fact<readonly string[]>[];
  /** ISO 8601: when the platform said that the token goes idle. */
  readonly idleAt: readonly Fact<string>[];
  /** Hosts at which tokens/me answered 401 to this token; empty text when the host is not known. */
  readonly rejected: readonly Fact<string>[];
  readonly successes: readonly Success[];
}
