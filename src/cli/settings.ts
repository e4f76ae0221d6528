/** What counts in the end, for the commands: made by `settle`. */
import type { Config } from '../config/types.js';
import type { RuleId } from '../judge/ids.js';
import type { Levels } from '../report/levels.js';
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
  requiredHeaders: [],
  region: null,
  ignoreFile: null,
  notes: [],
};

export interface SettledLine extends CommandLine {
  readonly settings: Settings;
}
