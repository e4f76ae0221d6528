/** The report of lint. */
import type { Grade } from '../caller/types.js';
import type { Level } from '../report/levels.js';
import type { LintAnswer, LintEvidence } from './define-rule.js';
import type { LintRuleId } from './ids.js';
import type { LintForm, Span } from './outline/types.js';

/** What a rule found in a place: a `fail` with its level, or an `inconclusive`. */
export interface LintFinding {
  readonly rule: LintRuleId;
  readonly outcome: 'fail' | 'inconclusive';
  /** Of a `fail`: that of its message, or what the configuration says. Of an `inconclusive`: `note`. */
  readonly level: Level;
  /** Of the weakest evidence; null where it rests on none. */
  readonly grade: Grade | null;
  readonly path: string;
  readonly at: Span;
  readonly message: string;
  /** What it is about: a scope, `GET /api/v2/…`, the label of a secret. */
  readonly subject: string;
  readonly evidence: readonly LintEvidence[];
  readonly fix: string | null;
  readonly instead: readonly string[];
  /** From rule, path and subject: the same over runs, on whatever line it stands. */
  readonly fingerprint: string;
}

/** A finding that somebody has accepted. */
export interface IgnoredFinding {
  readonly finding: LintFinding;
  readonly reason: string;
  /** `in place`, or the name of the list. */
  readonly by: string;
}

/** A remark `why403-ignore` that does not do what somebody believes, or an entry of the list that ran out. */
export interface IgnoreProblem {
  readonly path: string;
  readonly line: number | null;
  /** One sentence without a full stop. */
  readonly message: string;
}

/** Why a file is not read. */
export const SKIP_REASONS = ['binary', 'minified', 'generated', 'too-large', 'locked'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface LintReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly contract: { readonly version: string; readonly date: string; readonly operations: number };
  /** By path, then by place. */
  readonly findings: readonly LintFinding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly ignoreProblems: readonly IgnoreProblem[];
  readonly files: {
    /** Files that were read. */
    readonly read: number;
    readonly byForm: Readonly<Partial<Record<LintForm, number>>>;
    readonly skipped: readonly {
      readonly reason: SkipReason;
      readonly count: number;
      readonly first: readonly string[];
    }[];
  };
  /** What could not be read. */
  readonly unread: readonly {
    readonly path: string;
    readonly line: number | null;
    readonly message: string;
  }[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly inconclusive: number;
    /** How often each rule was asked, and what came of it. */
    readonly byRule: Readonly<
      Record<LintRuleId, Readonly<Record<LintAnswer['outcome'] | 'ignored', number>>>
    >;
  };
}

/** What of a rule is documented, for formats that list rules. */
export interface LintRuleAbout {
  readonly id: LintRuleId;
  readonly question: string;
  /** The level of its failures: the worst of its messages, or what the configuration says. */
  readonly level: Level;
  readonly summary: string;
  readonly fail: string;
  readonly inconclusive: string;
  readonly advice: string;
}
