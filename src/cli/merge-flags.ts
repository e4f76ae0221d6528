/** One set of flags from those that were typed, from the environment, and from the configuration: names stand for ids. */
import { findRegion } from '../contract/index.js';
import { didYouMean } from '../primitives/nearest.js';
import { isUuid } from '../primitives/uuid.js';
import { type CommandLine, type FlagValues, isOn } from './arguments.js';
import type { SetByEnvironment } from './environment.js';
import { type FlagName, flagNamesOf } from './flags.js';
import { besideFile, shownPath } from './project-files.js';
import type { ProjectFile, Settings } from './settings.js';

export interface Merged extends Pick<Settings, 'sources' | 'region' | 'notes'> {
  readonly flags: FlagValues;
}

/** What is known so far; the first who sets a flag stands above all later ones. */
interface Merging {
  readonly line: CommandLine;
  readonly flags: Record<FlagName, readonly string[]>;
  readonly sources: Partial<Record<FlagName, string>>;
  readonly set: (name: FlagName, values: readonly string[], source: string) => void;
}

function startMerging(line: CommandLine): Merging {
  const flags: Merging['flags'] = { ...line.flags };
  const sources: Merging['sources'] = {};
  const takes = flagNamesOf(line.command);
  return {
    line,
    flags,
    sources,
    set(name, values, source) {
      if (!takes.includes(name) || flags[name].length > 0) return;
      flags[name] = values;
      sources[name] = source;
    },
  };
}

/** Reports are those of the commands that diagnose; `--format` of the others says how they print. */
const isDiagnosing = ({ command }: CommandLine): boolean =>
  flagNamesOf(command).includes('fail-on') && command !== 'config';

/** Commands that ask the platform take a region from what they ask with. */
const asksPlatform = ({ command, flags }: CommandLine): boolean =>
  command === 'live' ||
  command === 'curl' ||
  command === 'token' ||
  (command === 'can' &&
    (isOn(flags, 'live') || flags['token-file'].length + flags.token.length + flags.profile.length > 0));

export function mergeFlags(
  line: CommandLine,
  environment: SetByEnvironment,
  file: ProjectFile | null,
): Merged {
  const merging = startMerging(line);
  const { flags, sources, set } = merging;
  for (const name of Object.keys(environment.flags) as FlagName[]) {
    const given = environment.flags[name];
    if (given !== undefined && (name !== 'format' || isDiagnosing(line)))
      set(name, given.values, given.variable);
  }
  if (file === null) return { flags, sources, region: null, notes: [] };
  takeFile(merging, file);
  // Organizations are named until their names have become ids.
  const regions = regionsOfOrganizations(merging, file);
  const notes = nameOrganizations(merging, file);
  return { flags, sources, region: takeRegion(merging, file, regions), notes };
}

function takeFile({ line, set }: Merging, file: ProjectFile): void {
  const { config, at } = file;
  const { failOn, strict, formats, targetOrganization } = config;
  if (failOn !== undefined) set('fail-on', [failOn], at('failOn'));
  if (strict !== undefined) set('strict', [String(strict)], at('strict'));
  if (targetOrganization !== undefined) set('target-org', [targetOrganization], at('targetOrganization'));
  if (formats === undefined || !isDiagnosing(line)) return;
  const placed = formats.map((format) => placedFormat(format, file));
  set('format', placed, at('formats'));
}

/** A file that the configuration names lies beside it. */
function placedFormat(format: string, { path }: ProjectFile): string {
  const [name = '', ...rest] = format.split('=');
  return rest.length === 0 ? name : `${name}=${shownPath(besideFile(path, rest.join('=')))}`;
}

interface OrganizationRegions {
  /** Of the organization in which the token acts, and where that is said. */
  readonly token: { readonly region: string; readonly source: string } | null;
  readonly target: string | null;
}

function regionsOfOrganizations({ flags }: Merging, { config, at }: ProjectFile): OrganizationRegions {
  const { organizations = {} } = config;
  const regionOf = (name: string): string | null =>
    Object.hasOwn(organizations, name) ? (organizations[name]?.region ?? null) : null;
  const [token = ''] = flags.org;
  const region = regionOf(token);
  return {
    token: region === null ? null : { region, source: at('organizations', token, 'region') },
    target: regionOf(flags['target-org'][0] ?? ''),
  };
}

const ORGANIZATION_FLAGS = ['org', 'home-org', 'target-org'] as const satisfies readonly FlagName[];

/** Puts ids in the place of names; what is to be said of names that the file does not know. */
function nameOrganizations(
  { flags, sources }: Merging,
  { config, at, shown }: ProjectFile,
): readonly string[] {
  const { organizations = {} } = config;
  const names = Object.keys(organizations);
  return ORGANIZATION_FLAGS.flatMap((name): readonly string[] => {
    const [written] = flags[name];
    if (written === undefined) return [];
    const from = sources[name] ?? `--${name}`;
    const known = Object.hasOwn(organizations, written) ? organizations[written] : undefined;
    if (known !== undefined) {
      flags[name] = [known.id];
      sources[name] = from.startsWith(shown) ? from : `${from} ${written} (${at('organizations', written)})`;
      return [];
    }
    if (isUuid(written) || names.length === 0) return [];
    const hint = didYouMean(written, names);
    return [
      `${from} ${written.slice(0, 60)}: no organization of ${shown} has this name, so it is taken for the name that the platform knows${hint}`,
    ];
  });
}

/** Sets the region of the token; gives that of live calls, where the command makes some. */
function takeRegion(
  { line, flags, sources, set }: Merging,
  { config, at }: ProjectFile,
  { token, target }: OrganizationRegions,
): string | null {
  const { regions = {} } = config;
  const isNamed = (name: string): boolean => findRegion(name) === null && Object.hasOwn(regions, name);
  const resolved = (name: string): string => (isNamed(name) ? (regions[name] ?? name) : name);
  const [given] = flags.region;
  if (given !== undefined && isNamed(given)) {
    flags.region = [resolved(given)];
    sources.region = `${sources.region ?? '--region'} ${given} (${at('regions', given)})`;
  }
  if (asksPlatform(line)) {
    const region = token?.region ?? target ?? config.region;
    return region === undefined ? null : resolved(region);
  }
  // An organization lives in one region, and a token is of the region of the organization in which it acts.
  if (token !== null) set('region', [resolved(token.region)], token.source);
  if (config.region !== undefined) set('region', [resolved(config.region)], at('region'));
  return null;
}
