/**
 * What counts in the end: flags above environment variables above the configuration file above the defaults. Commands get
 * one set of flags, as if all had been typed, and for each value that was not where it is from.
 */

import type { Config, Severity } from '../config/types.js';
import { RULE_IDS, type RuleId } from '../judge/ids.js';
import { LINT_RULE_IDS, type LintRuleId } from '../lint/ids.js';
import type { Level } from '../report/levels.js';
import type { CommandLine } from './arguments.js';
import { CONFIGURED } from './command-names.js';
import { readEnvironment } from './environment.js';
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
  const rules = rulesIn(config, RULE_IDS, file);
  const lintRules = rulesIn(config, LINT_RULE_IDS, file);
  return {
    ...line,
    flags: merged.flags,
    settings: {
      file,
      sources: merged.sources,
      ...rules,
      lint: { ...lintRules, exclude: config.lint?.exclude ?? [] },
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

interface RuleSettings<Id extends string> {
  readonly off: readonly { readonly rule: Id; readonly source: string }[];
  readonly levels: Readonly<Partial<Record<Id, Level>>>;
}

/** What the configuration says of rules of one kind. */
function rulesIn<Id extends RuleId | LintRuleId>(
  { rules = {} }: Config,
  ids: readonly Id[],
  file: SettledLine['settings']['file'],
): RuleSettings<Id> {
  const off: { rule: Id; source: string }[] = [];
  const levels: Partial<Record<Id, Level>> = {};
  for (const rule of ids) {
    const severity: Severity | undefined = rules[rule];
    if (severity === undefined) continue;
    if (severity === 'off') off.push({ rule, source: file?.at('rules', rule) ?? '' });
    else levels[rule] = severity;
  }
  return { off, levels };
}
