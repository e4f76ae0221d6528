/** `why403 config`: the settings that hold here, each with where it is from; and by that a check of the files of a project. */

import { KNOWN_BY } from '../config/preflight.js';
import { SHARED } from '../config/settings.js';
import type { ConfigKey, PreflightSetting } from '../config/types.js';
import { displayWidth, pad } from '../page/wrap.js';
import { largest } from '../primitives/lists.js';
import { PlainError } from '../primitives/plain-error.js';
import { safeText } from '../primitives/safe-text.js';
import { counted } from '../primitives/wording.js';
import { createVault } from '../redact/vault.js';
import { cleanDeep } from '../report/clean.js';
import { type FlagValues, isOn } from './arguments.js';
import type { Command } from './command.js';
import { readEnvironment } from './environment.js';
import type { FlagName } from './flags.js';
import { readIgnoring } from './ignoring.js';
import { asksForJson, writeJson, writeLines } from './page.js';
import { CONFIG_NAMES, IGNORE_NAME } from './project-files.js';
import { say } from './say.js';
import type { ProjectFile, Settings } from './settings.js';

interface Row {
  readonly setting: string;
  /** null: not set. */
  readonly value: string | readonly string[] | boolean | null;
  /** A flag, an environment variable, a line of a file, `default`. */
  readonly from: string;
}

const DEFAULT = 'default';

/** A setting of the table that flags, variables and the file share. */
function shared(
  key: 'failOn' | 'strict' | 'region' | 'targetOrganization',
  flags: FlagValues,
  { sources }: Settings,
  usual: Row['value'],
): Row {
  const name: FlagName = SHARED[key].flag;
  const [value] = flags[name];
  if (value === undefined) return { setting: key, value: usual, from: DEFAULT };
  return {
    setting: key,
    value: key === 'strict' ? value === 'true' : value,
    from: sources[name] ?? `--${name}`,
  };
}

function formatsRow({ file }: Settings): Row {
  const setting = 'formats';
  const ofEnvironment = readEnvironment(process.env).flags.format;
  if (ofEnvironment !== undefined)
    return { setting, value: ofEnvironment.values, from: ofEnvironment.variable };
  const formats = file?.config.formats;
  if (file === null || formats === undefined) return { setting, value: ['stylish'], from: DEFAULT };
  return { setting, value: formats, from: file.at('formats') };
}

const ONLY_IN_FILE = [
  'rules',
  'requiredHeaders',
  'organizations',
  'regions',
  'preflight',
  'lint',
] as const satisfies readonly ConfigKey[];

/** What only a file can state. */
function fileRows({ file }: Settings): readonly Row[] {
  if (file === null) return [];
  const { config, at } = file;
  return [
    ...Object.entries(config.rules ?? {}).map(([rule, severity]) => ({
      setting: `rules.${rule}`,
      value: severity ?? null,
      from: at('rules', rule),
    })),
    // What its value must be may be a secret.
    ...(config.requiredHeaders ?? []).map(({ name, value }, index) => ({
      setting: `requiredHeaders.${index}`,
      value: value === undefined ? name : `${name}, with a certain value`,
      from: at('requiredHeaders', index),
    })),
    ...Object.entries(config.organizations ?? {}).map(([name, { id, region }]) => ({
      setting: `organizations.${name}`,
      value: region === undefined ? id : `${id}, ${region}`,
      from: at('organizations', name),
    })),
    ...Object.entries(config.regions ?? {}).map(([name, region]) => ({
      setting: `regions.${name}`,
      value: region,
      from: at('regions', name),
    })),
    ...preflightRows(config.preflight ?? {}, at),
    ...(config.lint?.exclude === undefined
      ? []
      : [{ setting: 'lint.exclude', value: config.lint.exclude, from: at('lint', 'exclude') }]),
  ];
}

function preflightRows({ calls, callers, maxAge }: PreflightSetting, at: ProjectFile['at']): readonly Row[] {
  return [
    ...(calls === undefined
      ? []
      : [{ setting: 'preflight.calls', value: calls, from: at('preflight', 'calls') }]),
    ...(callers ?? []).map(({ name, region, organization, ...caller }, index) => ({
      setting: `preflight.callers.${name}`,
      value: [
        KNOWN_BY.find((key) => caller[key] !== undefined) ?? '',
        region ?? '',
        organization ?? '',
      ].filter((part) => part !== ''),
      from: at('preflight', 'callers', index),
    })),
    ...(maxAge === undefined
      ? []
      : [{ setting: 'preflight.maxAge', value: maxAge, from: at('preflight', 'maxAge') }]),
  ];
}

async function ignoreRow(flags: FlagValues, settings: Settings): Promise<Row> {
  const list = await readIgnoring(flags, settings);
  const setting = 'ignoreFile';
  if (list === null) return { setting, value: null, from: DEFAULT };
  const { place, ignoring, lintEntries } = list;
  const entries = counted(ignoring.entries.length + lintEntries.length, 'entry', 'entries');
  return { setting, value: `${place.shown} (${entries})`, from: place.source ?? 'found' };
}

const NOT_SET: Readonly<Record<string, string>> = { ignoreFile: `${IGNORE_NAME} (not there)` };

function shownValue({ setting, value }: Row): string {
  if (value === null) return NOT_SET[setting] ?? 'not set';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Why there is no file, and what could be done. */
function withoutFile(flags: FlagValues): string {
  if (isOn(flags, 'no-config')) return '--no-config: no configuration file is read';
  return `no ${CONFIG_NAMES.join(' or ')} here or in a folder above: why403 init writes one`;
}

/** The settings of check; none of them is a secret, and what looks like one is not printed. */
export const config: Command = async ({ words, flags, settings }) => {
  if (words.length > 0)
    throw new PlainError('config takes no argument; another file: why403 config --config FILE');
  const asJson = asksForJson(flags, 'config');
  const { clean } = createVault();
  for (const note of settings.notes) say(`note: ${safeText(clean(note))}`);
  const rows = cleanDeep(
    [
      formatsRow(settings),
      shared('failOn', flags, settings, 'possible'),
      shared('strict', flags, settings, false),
      shared('region', flags, settings, null),
      shared('targetOrganization', flags, settings, null),
      ...fileRows(settings),
      await ignoreRow(flags, settings),
    ],
    clean,
  );
  const file = settings.file?.shown ?? null;
  if (asJson) {
    writeJson({ file, settings: rows });
    return 0;
  }
  const lines = rows.map((row) => [safeText(row.setting), safeText(shownValue(row)), row.from]);
  const widths = [0, 1].map((column) => largest(lines.map((line) => displayWidth(line[column] ?? ''))));
  writeLines([
    safeText(file === null ? withoutFile(flags) : `configuration: ${file}`),
    '',
    ...lines.map(([setting = '', value = '', from = '']) =>
      `${pad(setting, (widths[0] ?? 0) + 2)}${pad(value, (widths[1] ?? 0) + 2)}${from}`.trimEnd(),
    ),
    ...(file === null ? ['', `only a file sets ${ONLY_IN_FILE.join(', ')}`] : []),
  ]);
  return 0;
};
