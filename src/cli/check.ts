/** `why403 [check] [what…]`: reads inputs, diagnoses, reports. */
import { LIKELIHOODS } from '../judge/ids.js';
import { startRun } from '../pipeline.js';
import type { DiagnoseOptions, Run } from '../pipeline-types.js';
import { collectInputs, readInput } from '../read/files/index.js';
import { FORMS, type Form } from '../read/types.js';
import type { InputReport, Report } from '../report/types.js';
import { type FlagValues, isOn, oneOf } from './arguments.js';
import { isMethod, requireCall } from './call.js';
import type { Command } from './commands.js';
import { exitCode } from './exit-code.js';
import { COMMAND_NAMES } from './flags.js';
import { areGrouped, type Output, readOutputs, writeReport } from './formats.js';
import { judgingOptions } from './judging.js';
import { nearest } from './nearest.js';
import { say } from './terminal.js';
import { UsageError } from './usage-error.js';

const TIME = /^\d{4}(-\d\d(-\d\d([T ]\d\d(:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const PASTE_HINT =
  'Paste a curl command, an error, a log or an exchange, then press Ctrl-D on an empty line.';
/** Forms of recordings, which hold the credentials of real calls. */
const RECORDINGS: readonly string[] = ['har', 'exchange', 'ndjson'] satisfies readonly Form[];

async function optionsFrom(flags: FlagValues, outputs: readonly Output[]): Promise<DiagnoseOptions> {
  const [call] = flags.call;
  const [at] = flags.at;
  const [around] = flags.around;
  if (at !== undefined && !TIME.test(at)) {
    throw new UsageError('--at needs a time or its beginning in ISO 8601: --at 2026-08-15T10:32');
  }
  return {
    ...(await judgingOptions(flags)),
    ...(call !== undefined && { call: requireCall(call, '--call') }),
    ...(at !== undefined && { at: at.replace(' ', 'T') }),
    ...(around !== undefined && { around }),
    oneCaller: isOn(flags, 'one-caller'),
    all: isOn(flags, 'all'),
    group: areGrouped(outputs),
  };
}

/** Mistakes that would otherwise end in "no such file". */
function checkWords(words: readonly string[]): void {
  const [first = '', second] = words;
  if (words.includes('')) throw new UsageError('an argument is empty; name a file or give text in quotes');
  if (isMethod(first) && second !== undefined) {
    throw new UsageError(
      `to ask about a call that was not made: why403 can ${first} …; what it needs: why403 explain ${first} …`,
    );
  }
  if (first === 'curl' && second !== undefined) {
    throw new UsageError('put the whole curl command in quotes, or pipe it in');
  }
}

interface Reading {
  /** One line for each input that could not be read. */
  readonly failures: readonly string[];
  /** How many live-looking credentials each input held, by its name. */
  readonly credentials: ReadonlyMap<string, number>;
}

async function readAll(words: readonly string[], run: Run, as: Form | undefined): Promise<Reading> {
  const failures: string[] = [];
  const credentials = new Map<string, number>();
  for (const input of await collectInputs(words)) {
    const before = run.credentialsSeen();
    const result = await readInput(input, run, as === undefined ? {} : { as });
    if (!result.ok)
      failures.push(`${result.error}${input.kind === 'unusable' ? commandHint(input.path) : ''}`);
    credentials.set(input.path, (credentials.get(input.path) ?? 0) + run.credentialsSeen() - before);
  }
  return { failures, credentials };
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** True when nothing of an input could be taken for a call: then "nothing refused" would be no answer. */
function gaveNothing(input: InputReport): boolean {
  return input.exchanges === 0 && (input.problems.length > 0 || !RECORDINGS.includes(input.form));
}

function tellProblems(report: Report, tell: (line: string) => void): void {
  for (const { path, problems, exchanges, form } of report.inputs) {
    for (const { at, message } of problems) tell(`${nameOf(path)}: ${at === '' ? '' : `${at}: `}${message}`);
    if (exchanges === 0 && problems.length === 0 && !RECORDINGS.includes(form)) {
      tell(`${nameOf(path)}: no call and no refusal was recognised; --as FORM says what the input is`);
    }
  }
}

function tellCredentials(
  report: Report,
  credentials: Reading['credentials'],
  tell: (line: string) => void,
): void {
  for (const { path, form } of report.inputs) {
    const seen = credentials.get(path) ?? 0;
    if (seen === 0 || !RECORDINGS.includes(form)) continue;
    const noun = seen === 1 ? 'credential' : 'credentials';
    tell(
      `note: ${nameOf(path)} holds ${seen} live-looking ${noun}; share the output of 'why403 sanitize' instead`,
    );
  }
}

/** A word that names no file may be a command with a typing error. */
function commandHint(word: string): string {
  if (word === 'help') return ' (help is a flag: why403 --help)';
  const near = nearest(word, COMMAND_NAMES);
  return near === null ? '' : ` (did you mean the command ${near}?)`;
}

const NOTHING_TO_READ =
  'nothing was named and nothing was piped in: name a file, give text in quotes, or pipe something in; see why403 --help';

export const check: Command = async (line) => {
  const { words, flags } = line;
  const outputs = readOutputs(flags.format, words);
  const as = oneOf(flags, 'as', FORMS);
  const failOn = oneOf(flags, 'fail-on', LIKELIHOODS) ?? 'possible';
  checkWords(words);
  const run = startRun(await optionsFrom(flags, outputs));
  const { safeText } = await import('../exchange/safe-text.js');
  const tell = (text: string): void => say(safeText(run.clean(text)));
  try {
    const fromStdin = words.length === 0 || words.includes('-');
    if (fromStdin && process.stdin.isTTY) say(PASTE_HINT);
    const { failures, credentials } = await readAll(words, run, as);
    const report = run.finish();
    if (words.length === 0 && report.inputs.length === 0) throw new UsageError(NOTHING_TO_READ);
    for (const failure of failures) tell(failure);
    tellProblems(report, tell);
    tellCredentials(report, credentials, tell);
    const picked = flags.around.length > 0 ? 'around' : flags.at.length > 0 ? 'at' : null;
    if (picked !== null && report.diagnoses.length === 0)
      tell(`note: --${picked} picked no call that was refused`);
    const unreadable = failures.length > 0 || report.inputs.some(gaveNothing);
    // Standard error has said it already; programs that read the report get one all the same.
    const shown =
      unreadable && report.summary.exchanges === 0
        ? outputs.filter(({ format }) => format !== 'stylish')
        : outputs;
    await writeReport(report, shown, isOn(flags, 'verbose'));
    return exitCode({ report, unreadable, failOn, strict: isOn(flags, 'strict') });
  } catch (error) {
    if (error instanceof Error) error.message = run.clean(error.message);
    throw error;
  }
};
