/** `why403 [check] [what…]`: reads inputs, diagnoses, reports. */

import { isCallMethod } from '../primitives/http.js';
import { PlainError } from '../primitives/plain-error.js';
import { safeText } from '../primitives/safe-text.js';
import { collectInputs, readNoted, UNREADABLE } from '../read/files/index.js';
import { FORM_NAMES, type Form } from '../read/forms.js';
import type { Sink } from '../read/types.js';
import { withoutRandomWords } from '../redact/random-words.js';
import { isTimePrefix } from '../run/options.js';
import { startRun } from '../run/run.js';
import type { Run, RunOptions } from '../run/types.js';
import { type FlagValues, isOn, oneOf } from './arguments.js';
import { expiresOf, updateBaseline } from './baseline.js';
import { requireCall } from './call.js';
import type { Command } from './command.js';
import { type ExitCode, exitCode, FAIL_ON, type FailOn } from './exit-code.js';
import { areGrouped, gathersPeople, type Output, readOutputs, reportWishes, writeReport } from './formats.js';
import { keepHeapSmall } from './heap.js';
import { type IgnoreList, ignoredCount, ignoredNotices, readIgnoring } from './ignoring.js';
import { judgingOptions } from './judging.js';
import { keepApart, keepFileApart } from './keep-apart.js';
import { commandHint, type Failure, gaveNothing, notices, pickedNothing } from './notices.js';
import { createOverflow } from './overflow.js';
import { whereReports } from './placed-reports.js';
import { isFile, say } from './say.js';
import type { Settings, SettledLine } from './settings.js';
import { readsKeyboard } from './terminal.js';

const PASTE_HINT =
  'Paste a curl command, an error, a log or an exchange, then press Ctrl-D on an empty line.';

async function optionsFrom(
  flags: FlagValues,
  settings: Settings,
  outputs: readonly Output[],
  list: IgnoreList | null,
): Promise<RunOptions> {
  const [call] = flags.call;
  const [at] = flags.at;
  const [around] = flags.around;
  if (at !== undefined && !isTimePrefix(at)) {
    throw new PlainError('--at needs a time or its beginning in ISO 8601: --at 2026-08-15T10:32');
  }
  return {
    ...(await judgingOptions(flags, settings)),
    ...(list !== null && { ignore: list.ignoring }),
    ...(call !== undefined && { call: requireCall(call, '--call') }),
    ...(at !== undefined && { at: at.replace(' ', 'T') }),
    ...(around !== undefined && { around }),
    oneCaller: isOn(flags, 'one-caller'),
    all: isOn(flags, 'all'),
    group: areGrouped(outputs),
    gathersPeople: gathersPeople(outputs, flags),
    overflow: createOverflow(),
  };
}

/** Mistakes that would otherwise end in "no such file". */
function checkWords(words: readonly string[]): void {
  const [first = '', second] = words;
  if (words.includes('')) throw new PlainError('an argument is empty; name a file or give text in quotes');
  if (isCallMethod(first) && second !== undefined) {
    throw new PlainError(
      `to ask about a call that was not made: why403 can ${first} …; what it needs: why403 explain ${first} …`,
    );
  }
}

/** What a word may be that names no file: something to explain, or a command with a typing error. */
async function hintFor(word: string): Promise<string> {
  const command = commandHint(word);
  const { isExplainable } = await import('./side-commands.js');
  return isExplainable(word)
    ? ` (what it is: why403 explain ${/^[\w.:/-]+$/.test(word) ? word : `'${word}'`})`
    : command;
}

/** What names no file may be a secret that was typed where the name of one belongs. */
const openFor =
  (run: Run) =>
  (path: string, form: string): Sink =>
    run.input(form === UNREADABLE ? withoutRandomWords(path, isFile) : path, form);

async function readAll(
  words: readonly string[],
  run: Run,
  as: Form | undefined,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  /** Whether anything came of a folder. */
  const folders = new Map<string, boolean>();
  const inputs = await collectInputs(words);
  keepHeapSmall(inputs);
  for (const input of inputs) {
    const result = await readNoted(input, openFor(run), { as });
    const path = run.clean(input.path);
    const hint = input.kind === 'unusable' ? await hintFor(input.path) : '';
    if (!result.ok) failures.push({ path, line: `${result.error}${hint}` });
    if (input.kind === 'file' && input.folder !== undefined)
      folders.set(input.folder, folders.get(input.folder) === true || !result.ok || result.holdsCalls);
  }
  for (const [folder, hasAny] of folders) {
    const path = run.clean(folder);
    if (hasAny) continue;
    failures.push({ path, line: `${path}: ${NONE_HOLDS}` });
    run.input(folder, UNREADABLE).problem({ at: '', message: NONE_HOLDS });
  }
  return failures;
}

const NONE_HOLDS = 'none of its files holds a call';

interface Asked {
  readonly outputs: readonly Output[];
  readonly failOn: FailOn;
  readonly list: IgnoreList | null;
  /** Of what `--update-baseline` adds. */
  readonly expires: string | null;
}

const NOTHING_TO_READ =
  'nothing was named and nothing was piped in: name a file, give text in quotes, or pipe something in; see why403 --help';

/** Judges what was read, says on standard error what is to be said of the inputs, writes the reports. */
async function answer(
  run: Run,
  failures: readonly Failure[],
  { words, flags, settings }: SettledLine,
  asked: Asked,
): Promise<ExitCode> {
  const first = run.report();
  if (words.length === 0 && first.inputs.every(({ form }) => form === UNREADABLE))
    throw new PlainError(NOTHING_TO_READ);
  const baseline =
    isOn(flags, 'update-baseline') && asked.list !== null
      ? await updateBaseline(first, asked.list, asked.expires)
      : null;
  const report = baseline === null ? first : run.report([], baseline.ignoring);
  const nothingPicked = pickedNothing(run.seen(), flags);
  const lines = [
    ...notices(report, failures),
    ...nothingPicked,
    ...(asked.outputs.some(({ format, file }) => format === 'stylish' && file === null)
      ? []
      : ignoredCount(report)),
    ...ignoredNotices(report),
    ...(baseline?.notes ?? []).map((note) => `note: ${note}`),
  ];
  for (const line of lines) say(safeText(run.clean(line)));
  const unreadable = failures.length > 0 || report.inputs.some(gaveNothing) || nothingPicked.length > 0;
  // People have been told on standard error already; programs that read the report get one all the same.
  const { picked, notUnderstood } = report.summary;
  const silent = unreadable && picked === 0 && notUnderstood.count === 0;
  const outputs = silent ? asked.outputs.filter(({ format }) => format !== 'stylish') : asked.outputs;
  const strict = isOn(flags, 'strict');
  await writeReport(report, outputs, reportWishes(flags, settings, run));
  for (const line of whereReports(outputs, settings)) say(safeText(run.clean(line)));
  return exitCode({ report, unreadable, liveFailed: false, failOn: asked.failOn, strict });
}

export const check: Command = async (line) => {
  const { words, flags, settings } = line;
  const outputs = readOutputs(flags.format);
  await keepApart(outputs, words, flags, settings);
  const expires = expiresOf(flags);
  const list = await readIgnoring(flags, settings);
  if (list !== null && isOn(flags, 'update-baseline'))
    await keepFileApart(
      list.place.path,
      `--update-baseline ${list.place.shown}`,
      words,
      flags,
      outputs,
      settings.file?.path ?? null,
    );
  const as = oneOf(flags, 'as', FORM_NAMES);
  const failOn = oneOf(flags, 'fail-on', FAIL_ON) ?? 'possible';
  checkWords(words);
  const run = startRun(await optionsFrom(flags, settings, outputs, list));
  const readsStdin = words.length === 0 || words.includes('-');
  if (readsStdin && readsKeyboard()) say(PASTE_HINT);
  try {
    return await answer(run, await readAll(words, run, as), line, { outputs, failOn, list, expires });
  } catch (error) {
    if (error instanceof Error) error.message = run.clean(error.message);
    throw error;
  }
};
