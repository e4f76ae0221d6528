/** What a project states in its files: the configuration, and the list of what is known and ignored. */
import type { GrantType } from '../exchange/types.js';
import type { RuleId } from '../judge/ids.js';
import type { LintRuleId } from '../lint/ids.js';
import type { LintIgnoreEntry } from '../lint/ignore/index.js';
import type { FailOn } from '../report/fail-on.js';
import type { Level } from '../report/levels.js';
import type { IgnoreEntry } from '../run/types.js';

/** A rule is not asked, or what it finds has this level. */
export type Severity = 'off' | Level;

export interface RequiredHeaderSetting {
  readonly name: string;
  /** What its value must be; `*` stands for any text. Absent: any value. */
  readonly value?: string | undefined;
  readonly why?: string | undefined;
}

export interface OrganizationSetting {
  readonly id: string;
  readonly region?: string | undefined;
}

/** A caller that preflight asks about: what it is known by is one of profile, environment, context and roles. */
export interface PreflightCallerSetting {
  readonly name: string;
  readonly region?: string | undefined;
  /** The organization in which it is meant to act: an id, or a name from organizations. */
  readonly organization?: string | undefined;
  /** Of the platform's own CLI. */
  readonly profile?: string | undefined;
  /** Names of the variables that hold id and secret of its OAuth client. */
  readonly environment?: { readonly id: string; readonly secret: string } | undefined;
  /** A file as `token --format context` writes it. */
  readonly context?: string | undefined;
  /** Files with roles as the platform exports them: users decide. */
  readonly roles?: readonly string[] | undefined;
  /** Of users: the scopes that the client asks for. */
  readonly scopes?: readonly string[] | undefined;
  readonly grantType?: GrantType | undefined;
  /** Ids of the divisions that matter; `*` for all. */
  readonly divisions?: readonly string[] | undefined;
  /** The name of the caller that attaches roles to this one. */
  readonly grantedBy?: string | undefined;
}

export interface PreflightSetting {
  readonly calls?: readonly string[] | undefined;
  readonly callers?: readonly PreflightCallerSetting[] | undefined;
  readonly maxAge?: string | undefined;
}

export interface LintSetting {
  /** Patterns of paths, from the folder of the file, that are left out where a folder is searched. */
  readonly exclude?: readonly string[] | undefined;
}

/** An entry of the list of what is known: of refusals (with a cause), or of what lint finds (with a rule). */
export type ListedEntry = IgnoreEntry | LintIgnoreEntry;

/** Does the entry speak of what lint finds? */
export const isLintEntry = (entry: ListedEntry): entry is LintIgnoreEntry => 'rule' in entry;

/** The content of a configuration file. */
export interface Config {
  readonly $schema?: string | undefined;
  readonly rules?: Readonly<Partial<Record<RuleId | LintRuleId, Severity | undefined>>> | undefined;
  readonly requiredHeaders?: readonly RequiredHeaderSetting[] | undefined;
  readonly organizations?: Readonly<Record<string, OrganizationSetting>> | undefined;
  readonly targetOrganization?: string | undefined;
  readonly regions?: Readonly<Record<string, string>> | undefined;
  readonly region?: string | undefined;
  readonly failOn?: FailOn | undefined;
  readonly strict?: boolean | undefined;
  readonly formats?: readonly string[] | undefined;
  readonly ignoreFile?: string | undefined;
  readonly preflight?: PreflightSetting | undefined;
  readonly lint?: LintSetting | undefined;
}

export type ConfigKey = Exclude<keyof Config, '$schema'>;

/** Where something stands in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Position {
  readonly message: string;
}

/** Something that a schema cannot say. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  /** The finding is about this key of the object at the path. */
  readonly key?: string;
  readonly message: string;
}

/** What was read; `value` is null where anything is wrong. */
export interface Reading<T> {
  readonly value: T | null;
  /** All that is wrong, in the order of the text. */
  readonly problems: readonly Problem[];
  /** The line of what stands at a path: `['rules', 'org-header']`. */
  lineOf(path: readonly PropertyKey[]): number;
}
