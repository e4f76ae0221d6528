/** What a project states in its files: the configuration, and the list of what is known and ignored. */
import type { RuleId } from '../judge/ids.js';
import type { FailOn } from '../report/fail-on.js';
import type { Level } from '../report/levels.js';

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

/** The content of a configuration file. */
export interface Config {
  readonly $schema?: string | undefined;
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | undefined>>> | undefined;
  readonly requiredHeaders?: readonly RequiredHeaderSetting[] | undefined;
  readonly organizations?: Readonly<Record<string, OrganizationSetting>> | undefined;
  readonly targetOrganization?: string | undefined;
  readonly regions?: Readonly<Record<string, string>> | undefined;
  readonly region?: string | undefined;
  readonly failOn?: FailOn | undefined;
  readonly strict?: boolean | undefined;
  readonly formats?: readonly string[] | undefined;
  readonly ignoreFile?: string | undefined;
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

/** What was read; `value` is null where anything is wrong. */
export interface Reading<T> {
  readonly value: T | null;
  /** All that is wrong, in the order of the text. */
  readonly problems: readonly Problem[];
  /** The line of what stands at a path: `['rules', 'org-header']`. */
  lineOf(path: readonly PropertyKey[]): number;
}
