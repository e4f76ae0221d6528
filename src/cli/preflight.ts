/** `why403 preflight [what…]`: what will be called, against the callers that will call it. */

import { NEED_FILES } from '../needs/forms.js';
import { topicsNotJudged } from '../needs/topics.js';
import type { NeededOperation, Needs } from '../needs/types.js';
import { unreadParts } from '../needs/unread.js';
import { PREFLIGHT_FORMATS } from '../preflight/formats/index.js';
import { asReport } from '../preflight/formats/report.js';
import { merged } from '../preflight/merge.js';
import { type Outcome, outcome } from '../preflight/outcome.js';
import { preflight as judged } from '../preflight/preflight.js';
import { readPreflight } from '../preflight/read.js';
import { comparedWith } from '../preflight/since.js';
import type { CallerFault, Preflight } from '../preflight/types.js';
import { PlainError } from '../primitives/plain-error.js';
import { reasonOf } from '../primitives/reason.js';
import { collectInputs } from '../read/files/index.js';
import { readSmallFile } from '../read/files/small-file.js';
import { FORMAT_NAMES, FORMATS, type FormatName, stepSummary } from '../report/formats.js';
import { type FlagValues, isOn } from './arguments.js';
import { callersOf } from './callers.js';
import type { Command } from './command.js';
import type { ExitCode } from './exit-code.js';
import { folders } from './folders.js';
import { reportWishes } from './formats.js';
import { keepApart } from './keep-apart.js';
import { type Placed, placedFormats, writePlaced } from './placed-formats.js';
import { besideFile, shownPath } from './project-files.js';
import { readNeeds } from './read-needs.js';
import type { Settings } from './settings.js';
import { appendStepSummary } from './step-summary.js';
import { colourLevel, columns, hasPipedInput } from './terminal.js';

const STANDARD_INPUT = '-';
const NO_CALLS =
  'preflight needs what will be called: files as why403 needs reads them, or preflight.calls in a configuration';

/** Megabytes of a result. */
const LARGEST = 512;

/** What a run of preflight came to. */
interface Made {
  readonly result: Preflight;
  /** An input that could not be read, or a part of one. */
  readonly unreadable: boolean;
  readonly incomplete: boolean;
  /** Why nothing is known of callers. */
  readonly faults: readonly CallerFault[];
}

/**
 * Exit codes: 0 all can do all of it, 1 something would be refused or a wrong organization, 2 an input or a caller that
 * cannot be used, 4 a caller could not be asked, 3 something cannot be told.
 */
export const preflight: Command = async ({ words, flags, settings }) => {
  const outputs = readMatrixOutputs(flags);
  const calls = callFiles(words, flags, settings);
  await keepApart(
    outputs,
    [...calls, ...flags.context, ...flags.merge, ...flags.role],
    flags,
    settings,
    NEED_FILES,
  );
  const since = flags.since[0] === undefined ? null : readResult(flags.since[0], '--since');
  const made =
    flags.merge.length > 0 ? await joined(words, flags, since) : await asked(calls, flags, settings, since);
  await writeMatrix(made.result, outputs, flags, settings);
  return exitCodeOf(outcome(made.result), made);
};

/** Where the matrix goes. */
export const readMatrixOutputs = (flags: FlagValues): readonly Placed<FormatName>[] =>
  placedFormats(flags.format, 'stylish', FORMAT_NAMES, isFormat);

const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);

/** Files of the flags, or those of the configuration, which are beside it. */
export function callFiles(
  words: readonly string[],
  flags: FlagValues,
  { file }: Pick<Settings, 'file'>,
): readonly string[] {
  const named = [...words, ...flags.calls];
  if (named.length > 0 || file === null) return named;
  return (file.config.preflight?.calls ?? []).map((path) => shownPath(besideFile(file.path, path)));
}

async function asked(
  calls: readonly string[],
  flags: FlagValues,
  settings: Settings,
  since: Preflight | null,
): Promise<Made> {
  // Where no call is named, they may be piped in, as for needs.
  const isNamed = calls.length > 0;
  if (!isNamed && !hasPipedInput()) throw new PlainError(NO_CALLS);
  const { needs, unreadable, incomplete } = await readNeeds(isNamed ? calls : [STANDARD_INPUT], flags, []);
  if (!isNamed && unreadable) throw new PlainError(NO_CALLS);
  const callers = await callersOf(flags, settings);
  const result = judged({
    operations: operationsOf(needs),
    unmatched: [...needs.unmatched, ...topicsNotJudged(needs)],
    unread: unreadParts(needs),
    notes: clientNotes(needs),
    callers,
    excess: isOn(flags, 'excess'),
    since,
  });
  return { result, unreadable, incomplete, faults: callers.flatMap(({ fault }) => fault ?? []) };
}

/** Whoever called in a recording: preflight asks whether others could. */
export function operationsOf({ callers }: Needs): readonly NeededOperation[] {
  const operations = new Map(
    callers.flatMap((caller) => caller.operations.map((one) => [one.operation, one] as const)),
  );
  return [...operations.values()];
}

/** Whoever called in a recording says nothing of who will. */
function clientNotes({ callers }: Needs): readonly string[] {
  const clients = new Set(callers.flatMap(({ client }) => client ?? []));
  return clients.size < 2
    ? []
    : [
        `the calls of ${clients.size} clients are taken together: each caller is asked about all of them (why403 needs tells them apart)`,
      ];
}

async function joined(words: readonly string[], flags: FlagValues, since: Preflight | null): Promise<Made> {
  if (words.length + flags.calls.length + flags.context.length + flags.caller.length > 0)
    throw new PlainError(
      '--merge joins results and asks nothing; leave out what will be called, and who calls',
    );
  const paths = (await collectInputs(flags.merge)).map((input) => {
    if (input.kind === 'file') return input.path;
    throw new PlainError(
      `--merge ${input.path}: ${input.kind === 'unusable' ? input.reason : 'names no file'}`,
    );
  });
  const [first, ...others] = paths.map((path) => ({ path, preflight: readResult(path, '--merge') }));
  if (first === undefined) throw new PlainError('--merge needs results: --merge results/*.json');
  const result = merged([first, ...others]);
  return {
    result: since === null ? result : comparedWith(result, since),
    unreadable: false,
    incomplete: false,
    faults: result.callers.flatMap(({ fault }) => fault ?? []),
  };
}

function readResult(path: string, flag: string): Preflight {
  let text: string;
  try {
    text = readSmallFile(path, LARGEST, 'name a result of why403 preflight --format json');
  } catch (error) {
    throw new PlainError(`${flag} ${path}: ${reasonOf(error)}`);
  }
  return readPreflight(text, `${flag} ${path}`);
}

/** The matrix in every format that is asked for. */
export async function writeMatrix(
  result: Preflight,
  outputs: readonly Placed<FormatName>[],
  flags: FlagValues,
  settings: Settings,
): Promise<void> {
  const page = { columns: columns(), colour: colourLevel(), verbose: isOn(flags, 'verbose') };
  const wishes = { ...reportWishes(flags, settings, { withoutPeople: (text) => text }), folders: folders() };
  try {
    await writePlaced(outputs, (format, file) => {
      const onTerminal = file === null ? page : { verbose: page.verbose };
      return format === 'stylish' || format === 'json' || format === 'markdown'
        ? PREFLIGHT_FORMATS[format].write(result, onTerminal)
        : FORMATS[format].write(asReport(result, format), { ...wishes, ...onTerminal });
    });
  } finally {
    if (outputs.some(({ format }) => format === 'github'))
      appendStepSummary((bytes) => stepSummary(asReport(result, 'markdown'), wishes, bytes));
  }
}

/** When several apply: 2, then 1, then 4, then 3. */
export function exitCodeOf(
  { refused, untold }: Outcome,
  { unreadable, incomplete, faults }: Omit<Made, 'result'>,
): ExitCode {
  if (unreadable || faults.includes('unusable')) return 2;
  if (refused || faults.includes('refused')) return 1;
  if (faults.includes('unasked')) return 4;
  return untold || incomplete ? 3 : 0;
}
