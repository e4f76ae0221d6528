/** `why403 lint [files]`: what is written down, held against the contract, before any call. */
import { dirname, resolve } from 'node:path';
import { LINT_RULES } from '../../../rules/lint/index.js';
import type { LintRule } from '../../lint/define-rule.js';
import {
  isLintFormat,
  LINT_FORMAT_NAMES,
  LINT_FORMATS,
  type LintFormatName,
  lintStepSummary,
} from '../../lint/formats/index.js';
import { startLint } from '../../lint/run.js';
import type { LintReport } from '../../lint/types.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import { type FlagValues, isOn } from '../arguments.js';
import { expiresOf } from '../baseline.js';
import type { Command } from '../command.js';
import type { ExitCode } from '../exit-code.js';
import { folders } from '../folders.js';
import { keepApart } from '../keep-apart.js';
import { standIns } from '../live/stand-ins.js';
import { type Placed, placedFormats, writePlaced } from '../placed-formats.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import { appendStepSummary } from '../step-summary.js';
import { colourLevel, columns } from '../terminal.js';
import { acceptedBy, addToList } from './accepted.js';
import { keepSources } from './keep-sources.js';
import { excludedBy, readFiles } from './read-files.js';
import { rulesAbout } from './rules-about.js';

/**
 * Exit codes: 0, 1 for a finding of level error, 2 for a file that could not be read at all, 3 with `--strict`: something cannot be
 * told, or a part of a file could not be read.
 */
export const lint: Command = async ({ words, flags, settings }) => {
  const outputs = placedFormats(flags.format, 'stylish', LINT_FORMAT_NAMES, isLintFormat);
  const named = words.filter((word) => word !== '-');
  await keepApart(outputs, named, flags, settings);
  keepSources(outputs);
  const expires = expiresOf(flags);
  const accepted = await acceptedBy(flags, settings);
  const run = startLint({
    rules: chosenRules(flags, settings),
    levels: settings.lint.levels,
    requiredHeaders: settings.requiredHeaders.map(({ name }) => name),
    standIns: new Set(standIns(flags)),
    withoutRemarks: isOn(flags, 'no-ignore'),
  });
  const failures = await readFiles(run, words, {
    stdinName: flags['stdin-name'][0] ?? null,
    isExcluded: excludedBy(
      settings.lint.exclude,
      dirname(resolve(settings.file?.path ?? 'here')),
      outputs.flatMap(({ file }) => file ?? []),
    ),
  });
  for (const line of failures) say(`why403: ${safeText(run.clean(line))}`);
  let report = run.report(accepted?.ignored);
  if (accepted !== null && isOn(flags, 'update-baseline')) {
    const { ignored, notes } = await addToList(accepted, report, expires);
    for (const note of notes) say(`note: ${safeText(run.clean(note))}`);
    report = run.report(ignored);
  }
  // Where nothing was read people have been told so on standard error; programs get a report all the same.
  const isSilent = failures.length > 0 && report.files.read + report.files.skipped.length === 0;
  const shown = isSilent ? outputs.filter(({ format }) => format !== 'stylish') : outputs;
  await write(report, shown, flags, settings);
  return exitCodeOf(report, failures.length > 0, isOn(flags, 'strict'));
};

/** @throws PlainError when no rule is left */
function chosenRules({ only, skip }: FlagValues, { lint: { off } }: Settings): readonly LintRule[] {
  const isOff = (id: string): boolean => off.some(({ rule }) => rule === id);
  const chosen = LINT_RULES.filter(
    ({ id }) => !skip.includes(id) && (only.length > 0 ? only.includes(id) : !isOff(id)),
  );
  if (chosen.length === 0) throw new PlainError('no rule is left to ask; leave out some --skip or --only');
  return chosen;
}

async function write(
  report: LintReport,
  outputs: readonly Placed<LintFormatName>[],
  flags: FlagValues,
  { lint: { levels } }: Settings,
): Promise<void> {
  const wishes = {
    verbose: isOn(flags, 'verbose'),
    category: flags.category[0],
    strict: isOn(flags, 'strict'),
    folders: folders(),
    rules: rulesAbout(levels),
  };
  const onTerminal = { ...wishes, columns: columns(), colour: colourLevel() };
  try {
    await writePlaced(outputs, (format, file) =>
      LINT_FORMATS[format].write(report, file === null ? onTerminal : wishes),
    );
  } finally {
    if (outputs.some(({ format }) => format === 'github'))
      appendStepSummary((bytes) => lintStepSummary(report, wishes, bytes));
  }
}

function exitCodeOf({ summary, unread }: LintReport, unreadable: boolean, strict: boolean): ExitCode {
  if (unreadable) return 2;
  if (summary.errors > 0) return 1;
  return strict && summary.inconclusive + unread.length > 0 ? 3 : 0;
}
