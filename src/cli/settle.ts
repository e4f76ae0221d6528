/**
 * What counts in the end: flags above environment variables above the configuration file above the defaults. Commands get
 * one set of flags, as if all had been typed, and for each value that was not where it is from.
 */
import type { Config } from '../config/types.js';
import { findRegion } from '../contract/index.js';
import type { RuleId } from '../judge/ids.js';
import { didYouMean } from '../primitives/nearest.js';
import { PlainError } from '../primitives/plain-error.js';
import { isUuid } from '../primitives/uuid.js';
import type { Levels } from '../report/levels.js';
import type { RequiredHeader } from '../sight/required-headers.js';
import { type CommandLine, type FlagValues, isOn } from './arguments.js';
import { readEnvironment, type SetByEnvironment } from './environment.js';
import { CONFIGURED, type FlagName, flagNamesOf } from './flags.js';
import {
  besideFile,
  CONFIG_NAMES,
  findUpwards,
  IGNORE_NAME,
  readProjectFile,
  refuse,
  shownPath,
} from './project-files.js';

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

/** Commands that ask the platform take a region from what they ask with. */
const asksPlatform = ({ command, flags }: CommandLine): boolean =>
  command === 'live' ||
  command === 'curl' ||
  command === 'token' ||
  (command === 'can' &&
    (isOn(flags, 'live') || flags['token-file'].length + flags.token.length + flags.profile.length > 0));

/** @throws PlainError for a configuration or a variable that cannot be used */
export async function settle(line: CommandLine): Promise<SettledLine> {
  if (!CONFIGURED.includes(line.command)) return { ...line, settings: NO_SETTINGS };
  const environment = readEnvironment(process.env);
  const file = await projectFile(line.flags, environment);
  const merged = mergeFlags(line, environment, file);
  const config = file?.config ?? {};
  const rules = Object.entries(config.rules ?? {}) as [RuleId, string][];
  return {
    ...line,
    flags: merged.flags,
    settings: {
      file,
      sources: merged.sources,
      off: rules.flatMap(([rule, severity]) =>
        severity === 'off' ? [{ rule, source: file?.at('rules', rule) ?? '' }] : [],
      ),
      levels: Object.fromEntries(rules.filter(([, severity]) => severity !== 'off')),
      requiredHeaders: (config.requiredHeaders ?? []).map((header, index) => ({
        ...header,
        source: file?.at('requiredHeaders', index) ?? '',
      })),
      region: merged.region,
      ignoreFile: ignorePlace(environment, file),
      notes: [...environment.notes, ...merged.notes],
    },
  };
}

async function projectFile(flags: FlagValues, environment: SetByEnvironment): Promise<ProjectFile | null> {
  const [flag] = flags.config;
  if (isOn(flags, 'no-config')) {
    if (flag !== undefined)
      throw new PlainError('--config and --no-config contradict each other; give one of them');
    return null;
  }
  const named = flag ?? environment.config;
  const path = named ?? findUpwards(CONFIG_NAMES);
  if (path === null) return null;
  const shown = named === null ? shownPath(path) : path;
  const what = flag !== undefined ? `--config ${shown}` : named !== null ? `WHY403_CONFIG ${shown}` : shown;
  const text = readProjectFile(path, what, named !== null);
  const { readConfig } = await import('./project-readers.js');
  const { value, problems, lineOf } = readConfig(text);
  refuse(shown, problems);
  return { path, shown, config: value ?? {}, at: (...place) => `${shown}:${lineOf(place)}` };
}

interface Merged {
  readonly flags: FlagValues;
  readonly sources: Readonly<Partial<Record<FlagName, string>>>;
  readonly region: string | null;
  readonly notes: readonly string[];
}

const ORGANIZATION_FLAGS = ['org', 'home-org', 'target-org'] as const satisfies readonly FlagName[];

function mergeFlags(line: CommandLine, environment: SetByEnvironment, file: ProjectFile | null): Merged {
  const flags: Record<FlagName, readonly string[]> = { ...line.flags };
  const sources: Partial<Record<FlagName, string>> = {};
  const notes: string[] = [];
  const takes = flagNamesOf(line.command);
  const set = (name: FlagName, values: readonly string[], source: string): void => {
    if (!takes.includes(name) || flags[name].length > 0) return;
    flags[name] = values;
    sources[name] = source;
  };
  // Reports are those of the commands that diagnose; --format of the others says how they print.
  const isDiagnosing = takes.includes('fail-on') && line.command !== 'config';
  for (const [name, { values, variable }] of Object.entries(environment.flags) as [
    FlagName,
    { values: readonly string[]; variable: string },
  ][])
    if (name !== 'format' || isDiagnosing) set(name, values, variable);
  if (file === null) return { flags, sources, region: null, notes };

  const { config, at } = file;
  const { organizations = {}, failOn, strict, targetOrganization } = config;
  if (failOn !== undefined) set('fail-on', [failOn], at('failOn'));
  if (strict !== undefined) set('strict', [String(strict)], at('strict'));
  if (config.formats !== undefined && isDiagnosing)
    set(
      'format',
      config.formats.map((format) => placedFormat(format, file)),
      at('formats'),
    );
  if (targetOrganization !== undefined) set('target-org', [targetOrganization], at('targetOrganization'));

  const regionOf = (name: FlagName): string | null => {
    const [written] = line.flags[name].length > 0 ? line.flags[name] : flags[name];
    return written !== undefined && Object.hasOwn(organizations, written)
      ? (organizations[written]?.region ?? null)
      : null;
  };
  const [ofToken, ofTarget] = [regionOf('org'), regionOf('target-org')];
  for (const name of ORGANIZATION_FLAGS) {
    const [written] = flags[name];
    if (written === undefined) continue;
    const known = Object.hasOwn(organizations, written) ? organizations[written] : undefined;
    const from = sources[name] ?? `--${name}`;
    if (known !== undefined) {
      flags[name] = [known.id];
      const place = at('organizations', written);
      sources[name] = from.startsWith(file.shown) ? from : `${from} ${written} (${place})`;
    } else if (!isUuid(written) && Object.keys(organizations).length > 0) {
      const hint = didYouMean(written, Object.keys(organizations));
      notes.push(
        `${from} ${written.slice(0, 60)}: no organization of ${file.shown} has this name, so it is taken for the name that the platform knows${hint}`,
      );
    }
  }
  const isNamed = (name: string): boolean =>
    findRegion(name) === null && Object.hasOwn(config.regions ?? {}, name);
  const resolved = (name: string): string => (isNamed(name) ? (config.regions?.[name] ?? name) : name);
  const [given] = flags.region;
  if (given !== undefined && isNamed(given)) {
    flags.region = [resolved(given)];
    sources.region = `${sources.region ?? '--region'} ${given} (${at('regions', given)})`;
  }
  if (asksPlatform(line)) {
    const region = ofToken ?? ofTarget ?? config.region;
    return { flags, sources, region: region === undefined ? null : resolved(region), notes };
  }
  // An organization lives in one region, and a token is of the region of the organization in which it acts.
  if (ofToken !== null)
    set('region', [resolved(ofToken)], at('organizations', line.flags.org[0] ?? '', 'region'));
  if (config.region !== undefined) set('region', [resolved(config.region)], at('region'));
  return { flags, sources, region: null, notes };
}

/** A file that the configuration names lies beside it. */
function placedFormat(format: string, { path }: ProjectFile): string {
  const [name = '', ...rest] = format.split('=');
  return rest.length === 0 ? name : `${name}=${shownPath(besideFile(path, rest.join('=')))}`;
}

function ignorePlace(environment: SetByEnvironment, file: ProjectFile | null): IgnorePlace | null {
  if (environment.ignoreFile !== null)
    return { path: environment.ignoreFile, shown: environment.ignoreFile, source: 'WHY403_IGNORE_FILE' };
  const named = file?.config.ignoreFile;
  if (file !== null && named !== undefined) {
    const path = besideFile(file.path, named);
    return { path, shown: shownPath(path), source: file.at('ignoreFile') };
  }
  const path = file === null ? findUpwards([IGNORE_NAME]) : besideFile(file.path, IGNORE_NAME);
  return path === null ? null : { path, shown: shownPath(path), source: null };
}
