/** What `explain` says about one name. */
import { type Release, sourceReference } from '../contract/index.js';
import type { LoginEndpoint } from '../contract/oauth-errors.js';
import type { ErrorCode, Operation, Region, ReportedClaim } from '../contract/types.js';
import type { RuleDocs } from '../judge/define-rule.js';
import type { CauseId, Layer, Outcome, RuleId } from '../judge/ids.js';
import type { LintOutcome, LintRuleDocs } from '../lint/define-rule.js';
import type { LintRuleId } from '../lint/ids.js';
import { labelled, listed, title } from '../page/labelled.js';
import type { Page } from '../page/paint.js';

/** `NO` where the contract names no permission. */
export interface ExplainedRequirement {
  readonly mode: Exclude<Operation['permissions']['mode'], 'NONE'> | 'NO';
  readonly names: readonly string[];
}

/** What an operation requires came to be another. `firstSeen`: the release; since when it is checked, nobody says. */
export interface ExplainedChange {
  readonly firstSeen: Release;
  readonly from: ExplainedRequirement;
  readonly to: ExplainedRequirement;
}

/** An announced day from which the platform checks more strictly. */
export interface ExplainedAnnouncement {
  readonly enforcedFrom: string;
  readonly topic: string;
  readonly sources: readonly string[];
}

export interface ExplainedOperation {
  readonly operation: string;
  readonly id: string;
  readonly permissions: ExplainedRequirement;
  /** Any of them; null when not known. */
  readonly scopes: readonly string[] | null;
  readonly caller: Operation['caller'];
  readonly preview: boolean;
  readonly deprecated: boolean;
  /** What changed, and what was announced, in order of time. */
  readonly history: readonly (ExplainedChange | ExplainedAnnouncement)[];
}

export interface ExplainedScope {
  readonly scope: string;
  /** The same with or without `:readonly`, or null when there is none. */
  readonly twin: string | null;
  /** Those that accept it. */
  readonly operations: readonly string[];
}

export interface ExplainedPermission {
  readonly permission: string;
  /** Those that name it, alone or among others; empty where none does any more. */
  readonly operations: readonly string[];
  /** The changes that brought it to an operation or took it away, in order of time. */
  readonly history: readonly (ExplainedChange & { readonly operation: string })[];
}

/** What a role may be given with a wildcard. */
export interface ExplainedGrant {
  readonly grant: string;
  /** Those of the contract that it covers. */
  readonly permissions: readonly string[];
  /** How many operations name one of them. */
  readonly operations: number;
}

export interface ExplainedStatus {
  readonly status: number;
  /** The reason phrase. */
  readonly name: string;
  /** `always`: the status refuses; `with-code`: with a code of the catalogue only; `never`. */
  readonly refuses: 'always' | 'with-code' | 'never';
  /** The codes of the catalogue that come with it. */
  readonly codes: readonly string[];
}

export type ExplainedRegion = Pick<Region, 'awsRegion' | 'domain' | 'loginHost' | 'apiHost' | 'appsHost'>;

export interface ExplainedPath {
  /** The beginning of the paths of several operations. */
  readonly path: string;
  readonly operations: readonly ExplainedOperation[];
}

export interface ExplainedOAuthError {
  readonly oauthError: string;
  /** How it was seen; empty when only the standard names it. */
  readonly seen: readonly {
    readonly status: number | null;
    readonly endpoint: LoginEndpoint;
    readonly description: string | null;
    readonly sources: readonly string[];
  }[];
}

export type ExplainedCode = Omit<ErrorCode, 'says'>;

export interface ExplainedRule {
  readonly rule: RuleId;
  readonly question: string;
  readonly outcomes: readonly Outcome[];
  readonly docs: RuleDocs;
}

export interface ExplainedLintRule {
  readonly lintRule: LintRuleId;
  readonly question: string;
  readonly outcomes: readonly LintOutcome[];
  readonly docs: LintRuleDocs;
}

export interface ExplainedCause {
  readonly cause: CauseId;
  readonly layer: Layer;
  readonly title: string;
  readonly docs: { readonly summary: string; readonly decides: string };
}

export interface Unknown {
  readonly unknown: string;
  /** It was in the contract and is no longer. */
  readonly removed?: true;
  /** The day of the last document that had it, and the first release without it, where they are known. */
  readonly lastSeen?: string;
  readonly goneIn?: Release;
  readonly nearest: readonly string[];
}

/** What is known of a name, as plain data; the keys tell what it is. */
export type Explained =
  | ExplainedOperation
  | ExplainedScope
  | ExplainedPermission
  | ExplainedGrant
  | ExplainedCode
  | ExplainedStatus
  | ExplainedRegion
  | ExplainedPath
  | ExplainedOAuthError
  | ExplainedRule
  | ExplainedLintRule
  | ExplainedCause
  | Unknown;

export interface Explanation {
  /** False: not in the published API, nor one of our rules and causes. */
  readonly known: boolean;
  /** The answer of `--format json`: of a path several operations, of a code each status that it stands for. */
  readonly data: Explained | readonly Explained[];
  readonly lines: (page: Page) => string[];
}

/** JSON gives a single answer as itself and several as an array. */
export function oneOrAll<T>(items: readonly T[]): T | readonly T[] {
  const [first, ...others] = items;
  return first !== undefined && others.length === 0 ? first : items;
}

export function claimText({ sources }: ReportedClaim): string {
  return `only public threads name it (${sources.map(sourceReference).join('; ')})`;
}

export const NOT_PUBLISHED = 'not in the published API';

/** A name that is not known, with those that are near. */
export function unknownName(
  name: string,
  near: readonly string[],
  remark = '',
  finding = `${NOT_PUBLISHED}, and no rule or cause of why403`,
): Explanation {
  return {
    known: false,
    data: { unknown: name, nearest: near },
    lines: (page) => [
      ...title(name, finding, page),
      ...labelled('note', remark, page),
      ...(near.length > 0 ? listed('nearest', near, 5, page) : labelled('nearest', 'nothing is near', page)),
    ],
  };
}
