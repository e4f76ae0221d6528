/** What `check` says on standard error about its inputs: a line each. */
import { nearest } from '../primitives/nearest.js';
import { grouped } from '../primitives/number.js';
import { NO_CALL, UNREADABLE } from '../read/files/index.js';
import { isRecording } from '../read/forms.js';
import type { InputReport, LazyReport } from '../report/types.js';
import type { Seen } from '../run/selection.js';
import type { FlagValues } from './arguments.js';
import { COMMAND_NAMES } from './command-names.js';

const MOST_PROBLEMS = 20;
const MOST_NAMED = 3;

export interface Failure {
  readonly path: string;
  /** Names the input and says why it could not be read. */
  readonly line: string;
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** True when nothing of an input could be taken for a call: then "nothing refused" would be no answer. */
export function gaveNothing({ exchanges, problems, form }: InputReport): boolean {
  return exchanges === 0 && form !== NO_CALL && (problems.length > 0 || !isRecording(form));
}

/** A word that names no file may be a command with a typing error. */
export function commandHint(word: string): string {
  if (word === 'help') return ' (help is a flag: why403 --help)';
  const near = nearest(word, COMMAND_NAMES);
  return near === null ? '' : ` (did you mean the command ${near}?)`;
}

function problemLines(input: InputReport): readonly string[] {
  const name = nameOf(input.path);
  const lines = input.problems
    .slice(0, MOST_PROBLEMS)
    .map(({ at, message }) => `${name}: ${at === '' ? '' : `${at}: `}${message}`);
  const more = input.problems.length - lines.length;
  if (more > 0) lines.push(`${name}: and ${more} more; --format json lists them`);
  if (lines.length === 0 && gaveNothing(input)) {
    lines.push(`${name}: no call and no refusal was recognised; --as FORM says what the input is`);
  }
  return lines;
}

/** Files of folders that hold no call are no fault, so one line is enough for all of them. */
function noCallLines(inputs: readonly InputReport[]): readonly string[] {
  const paths = inputs.flatMap(({ path, form }) => (form === NO_CALL ? [path] : []));
  if (paths.length === 0) return [];
  const more = paths.length > MOST_NAMED ? ', …' : '';
  const holds = paths.length === 1 ? '1 file holds' : `${grouped(paths.length)} files hold`;
  return [`note: ${holds} no call: ${paths.slice(0, MOST_NAMED).join(', ')}${more}`];
}

function credentialLines({ path, form, credentials }: InputReport): readonly string[] {
  if (credentials === 0 || !isRecording(form)) return [];
  const noun = credentials === 1 ? 'credential' : 'credentials';
  return [
    `note: ${nameOf(path)} holds ${credentials} live-looking ${noun}; share the output of 'why403 sanitize' instead`,
  ];
}

/**
 * Why `--at` and `--around` picked nothing: what there was to pick from. No line when they picked something, or there was
 * nothing.
 */
export function pickedNothing(
  seen: Seen,
  { at, around }: Pick<FlagValues, 'at' | 'around'>,
): readonly string[] {
  const { exchanges, picked, timed, first, last, correlated } = seen;
  if (picked > 0 || exchanges === 0 || at.length + around.length === 0) return [];
  const what = exchanges === 1 ? 'the only exchange' : `any of ${grouped(exchanges)} exchanges`;
  const flags = [...at.map((time) => `--at ${time}`), ...around.map((id) => `--around ${id}`)].join(' ');
  const had = [
    ...(at.length === 0 ? [] : [timesText(exchanges, timed, first, last)]),
    ...(around.length === 0 ? [] : [`${manyHave(correlated, exchanges)} a correlation id`]),
  ];
  return [`${flags} does not pick ${what}: ${had.join('; ')}`];
}

function timesText(exchanges: number, timed: number, first: string | null, last: string | null): string {
  if (first === null || last === null) return `${manyHave(timed, exchanges)} a time`;
  const some = timed === exchanges ? '' : `${manyHave(timed, exchanges)} a time; `;
  return first === last ? `${some}the time is ${first}` : `${some}the times are from ${first} to ${last}`;
}

function manyHave(count: number, all: number): string {
  if (count === 0) return all === 1 ? 'it does not have' : 'none has';
  if (count === all) return all === 1 ? 'it has' : 'all have';
  return `${grouped(count)} of them ${count === 1 ? 'has' : 'have'}`;
}

/** @param failures inputs that could not be read */
export function notices(report: LazyReport, failures: readonly Failure[]): readonly string[] {
  // Of what could not be read at all the failure says more.
  const read = report.inputs.filter(({ form }) => form !== UNREADABLE);
  const explained = new Set(read.filter(({ problems }) => problems.length > 0).map(({ path }) => path));
  return [
    ...failures.filter(({ path }) => !explained.has(path)).map(({ line }) => line),
    ...read.flatMap(problemLines),
    ...noCallLines(report.inputs),
    ...report.inputs.flatMap(credentialLines),
  ];
}
