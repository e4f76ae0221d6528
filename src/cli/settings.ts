/** What counts in the end, for the commands: made by `settle`. */
import type { Config } from '../config/types.js';
import type { RuleId } from '../judge/ids.js';
import type { LintRuleId } from '../lint/ids.js';
import type { Level, Levels } from '../report/levels.js';
import type { RequiredHeader } from '../sight/required-headers.js';
import type { CommandLine } from './arguments.js';
import type { FlagName } from './flags.js';

/** The configuration file. */
export interface ProjectFile {
  readonly path: string;
  /** As a person names it from here. */
  readonly shown: string;
  readonly config: Config;
  /** `why403.config.jsonc:7`. */
  readonly at: (...path: readonly PropertyKey[]) => string;
}

/** The list of what is known. */
export interface IgnorePlace {
  readonly path: string;
  readonly shown: string;
  /** Where it is named; null where it is only looked for. */
  readonly source: string | null;
}

export interface Settings {
  readonly file: ProjectFile | null;
  /** Where values of flags are from that were not typed, or that stand for something else. */
  readonly sources: Readonly<Partial<Record<FlagName, string>>>;
  /** Rules that the configuration turns off, and where. */
  readonly off: readonly { readonly rule: RuleId; readonly source: string }[];
  readonly levels: Levels;
  /** What the configuration says of lint. */
  readonly lint: {
    readonly off: readonly { readonly rule: LintRuleId; readonly source: string }[];
    readonly levels: Readonly<Partial<Record<LintRuleId, Level>>>;
    /** Patterns of paths, from the folder of the configuration. */
    readonly exclude: readonly string[];
  };
  readonly requiredHeaders: readonly RequiredHeader[];
  /** Where a live call goes whose credentials name no region. */
  readonly region: string | null;
  readonly ignoreFile: IgnorePlace | null;
  /** To be said on standard error. */
  readonly notes: readonly string[];
}

export const NO_SETTINGS: Settings = {
  file: null,
  sources: {},
  off: [],
  levels: {},
  lint: { off: [], levels: {}, exclude: [] },
  requiredHeaders: [],
  region: null,
  ignoreFile: null,
  notes: [],
};

export interface SettledLine extends CommandLine {
  readonly settings: Settings;
}
