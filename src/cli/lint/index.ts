/** `why403 lint [files]`: what is written down, held against the contract, before any call. */
import { LINT_RULES } from '../../../rules/lint/index.js';
import { isLintFormat, LINT_FORMAT_NAMES, LINT_FORMATS, lintStepSummary } from '../../lint/formats/index.js';
import { isLintRuleId } from '../../lint/ids.js';
import { type LintRun, startLint } from '../../lint/run.js';
import type { LintReport } from '../../lint/types.js';
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
import { readFiles } from './read-files.js';
import { rulesAbout } from './rules-about.js';

/**
 * Exit codes: 0, 1 for a finding of level error, 2 for a file that could not be read at all, 3 with `--strict`: something cannot be
 * told, or a part of a file could not be read.
 */
export const lint: Command = async ({ words, flags, settings }) => {
  const outputs = placedFormats(flags.format, 'stylish', LINT_FORMAT_NAMES, isLintFormat);
  await keepApart(
    outputs,
    words.filter((word) => word !== '-'),
    flags,
    settings,
  );
  keepSources(outputs);
  const expires = expiresOf(flags);
  const accepted = await acceptedBy(flags, settings);
  const run = startLint({
    rules: chosenRules(flags, settings),
    levels: settings.lint.levels,
    requiredHeaders: settings.requiredHeaders.map(({ name }) => name),
    standIns: new Set(standIns(flags)),
    ignored: accepted?.ignored ?? null,
    withoutRemarks: isOn(flags, 'no-ignore'),
  });
  const failures = await readFiles(run, words, {
    stdinName: flags['stdin-name'][0] ?? null,
    exclude: settings.lint.exclude,
    reports: outputs.flatMap(({ file }) => file ?? []),
  });
  for (const line of failures) say(`why403: ${safeText(run.clean(line))}`);
  const report =
    accepted === null || !isOn(flags, 'update-baseline')
      ? run.report()
      : await withBaseline(run, accepted, expires);
  await write(report, outputs, flags, settings);
  return exitCodeOf(report, failures.length > 0, isOn(flags, 'strict'));
};
