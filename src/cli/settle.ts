/**
 * What counts in the end: flags above environment variables above the configuration file above the defaults. Commands get
 * one set of flags, as if all had been typed, and for each value that was not where it is from.
 */
import type { RuleId } from '../judge/ids.js';
import type { CommandLine } from './arguments.js';
import { readEnvironment } from './environment.js';
import { CONFIGURED } from './flags.js';
import { mergeFlags } from './merge-flags.js';
import { ignorePlace, projectFile } from './project.js';
import { NO_SETTINGS, type SettledLine } from './settings.js';

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
