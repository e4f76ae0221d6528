/** Preflight: what an application will call, against the callers that will call it. */
import type { Caller, Grade } from '../caller/types.js';
import type { Operation } from '../contract/types.js';
import type { GrantType, OrganizationRef } from '../exchange/types.js';
import type { CauseId, Likelihood } from '../judge/ids.js';
import type { Unmatched, UsePlace } from '../needs/types.js';

/**
 * - `ok`: nothing is in the way, as far as the contract and the grants tell.
 * - `PARTIAL`: possible in some of the divisions of interest only.
 * - `REFUSED`: it would be refused.
 * - `N/AVAIL`: the organization does not offer the permission, so no role can carry it.
 * - `open`: the contract names no permission for it.
 * - `?`: it cannot be told.
 */
export const ANSWERS = ['ok', 'PARTIAL', 'REFUSED', 'N/AVAIL', 'open', '?'] as const;
export type Answer = (typeof ANSWERS)[number];

export const CALLER_FAULTS = ['unusable', 'stale', 'refused', 'unasked'] as const;

/**
 * Why nothing is known of a caller. `unusable`: what is named cannot be used (a variable that is not set, a file that is no
 * context). `stale`: it was asked too long ago. `refused`: its credentials are not accepted. `unasked`: no answer came.
 */
export type CallerFault = (typeof CALLER_FAULTS)[number];

/** One column: a caller of one organization, with what is known of it. */
export interface PreflightCaller {
  /** As the configuration, the flag or the file of the context names it; names are unique in a run. */
  readonly name: string;
  /** null: nothing could be learnt of it; `problem` says why, and every answer is `?`. */
  readonly caller: Caller | null;
  /** One line: why nothing, or nothing recent enough, is known. */
  readonly problem: string | null;
  /** The kind of the problem, for the exit code. */
  readonly fault?: CallerFault | undefined;
  /** Id of the organization that it is meant to act in; null where nobody said. */
  readonly expected: string | null;
  /** ISO 8601: when the platform was asked; null where it is not known. */
  readonly asked: string | null;
  /** Ids of the divisions that matter; `*` for all. Empty: nobody said which. */
  readonly divisions: readonly string[];
  /** The caller, by name, that attaches roles to this one; null where nobody said. */
  readonly grantedBy: string | null;
  /** What to mind of all its answers, one sentence each. */
  readonly mind?: readonly string[] | undefined;
}

/** An operation that will be called, and who asks for it. */
export interface PreflightOperation {
  readonly operation: Operation;
  readonly at: readonly UsePlace[];
}

export interface Cell {
  readonly caller: string;
  readonly answer: Answer;
  /** One sentence: what it rests on, or what would decide it. */
  readonly why: string;
  /** Of its weakest premise; null for `?` and `open`. */
  readonly grade: Grade | null;
  /** How sure it is that it would be refused; null where it is not refused. */
  readonly likelihood: Likelihood | null;
  /** The divisions of interest in which it would be refused. */
  readonly divisions: readonly string[];
  /** Why it would be refused; null where it is not refused. */
  readonly cause: CauseId | null;
}

export interface MatrixRow {
  /** `GET /api/v2/…`. */
  readonly operation: string;
  readonly at: readonly UsePlace[];
  /** One a caller, in the order of the callers. */
  readonly cells: readonly Cell[];
}

export interface CallerRow {
  readonly name: string;
  readonly organization: OrganizationRef | null;
  /** Whether it acts in the organization that it is meant to; null: nobody said which, or it is not known. */
  readonly expected: boolean | null;
  readonly expectedOrganization: string | null;
  readonly asked: string | null;
  readonly client: string | null;
  readonly grantType: GrantType | null;
  readonly problem: string | null;
  /** The kind of the problem; null where there is none. */
  readonly fault: CallerFault | null;
  /** The divisions that matter, as they were named; `*` for all. Empty: nobody said which. */
  readonly divisions: readonly string[];
}

/** May whoever attaches the role do so? It can only attach what it holds itself. */
export interface Attach {
  /** Name of a caller. */
  readonly by: string;
  /** null: what it holds is not known. */
  readonly may: boolean | null;
  readonly lacks: readonly string[];
  /** What is in the way beside that: another organization, or one that is not known; null where nothing is. */
  readonly why: string | null;
}

/**
 * The smallest change of one caller that makes `REFUSED` and `PARTIAL` go away; where permissions are needed in different divisions,
 * a part of it.
 */
export interface ToAdd {
  readonly caller: string;
  readonly permissions: readonly string[];
  readonly scopes: readonly string[];
  /** Where the permissions are needed; empty: nobody said which divisions matter. */
  readonly divisions: readonly string[];
  /** No smaller set is possible. */
  readonly exact: boolean;
  readonly alternatives: readonly { readonly instead: string; readonly any: readonly string[] }[];
  readonly attach: Attach | null;
  /** To paste. */
  readonly blocks: { readonly terraform: string; readonly role: string };
}

export interface Preflight {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly contract: { readonly version: string; readonly date: string; readonly operations: number };
  readonly callers: readonly CallerRow[];
  readonly operations: readonly MatrixRow[];
  readonly toAdd: readonly ToAdd[];
  /** Conditions and the like to mind, one sentence each. */
  readonly mind: readonly { readonly caller: string; readonly text: string }[];
  /** Grants that nothing needs; empty unless asked for. */
  readonly excess: readonly Excess[];
  readonly unmatched: readonly Unmatched[];
  /** What could not be read of the inputs: what else will be called is not known. */
  readonly unread: readonly Unread[];
  /** What changed since an earlier result; null unless asked for. */
  readonly since: readonly Change[] | null;
  /** The same of what is to be added. */
  readonly toAddSince: readonly ToAddChange[] | null;
  /** Sentences that hold for all of it: that a caller stood in two results. */
  readonly notes: readonly string[];
}

/** A file, or a part of it, that could not be read. */
export interface Unread {
  readonly path: string;
  readonly why: string;
}

export interface Excess {
  readonly caller: string;
  /** As granted, wildcards as they are: they meet nothing. */
  readonly names: readonly string[];
  /** Wildcards that are needed in part, with the permissions of them that are. */
  readonly wide: readonly { readonly name: string; readonly needs: readonly string[] }[];
}

/** What is to be added to a caller now and was not before (`more`), and the other way round. */
export interface ToAddChange {
  readonly caller: string;
  readonly more: readonly string[];
  readonly less: readonly string[];
}

export interface Change {
  readonly caller: string;
  readonly operation: string;
  /** null: it was not asked before, or is not now. */
  readonly before: Answer | null;
  readonly now: Answer | null;
}
