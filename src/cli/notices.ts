/** What `check` says on standard error about its inputs: a line each. */
import { nearest } from '../primitives/nearest.js';
import { isRecording } from '../read/forms.js';
import type { InputReport, LazyReport } from '../report/types.js';
import { COMMAND_NAMES } from './flags.js';

const MOST_PROBLEMS = 20;

export interface Failure {
  readonly path: string;
  /** Names the input and says why it could not be read. */
  readonly line: string;
}

/** What was found out while reading. */
export interface Reading {
  /** Inputs that could not be read. */
  readonly failures: readonly Failure[];
  /** How many live-looking credentials each input held, by its name as the report has it. */
  readonly credentials: ReadonlyMap<string, number>;
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** True when nothing of an input could be taken for a call: then "nothing refused" would be no answer. */
export function gaveNothing({ exchanges, problems, form }: InputReport): boolean {
  return exchanges === 0 && (problems.length > 0 || !isRecording(form));
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

function credentialLines(
  { path, form }: InputReport,
  credentials: Reading['credentials'],
): readonly string[] {
  const seen = credentials.get(path) ?? 0;
  if (seen === 0 || !isRecording(form)) return [];
  const noun = seen === 1 ? 'credential' : 'credentials';
  return [
    `note: ${nameOf(path)} holds ${seen} live-looking ${noun}; share the output of 'why403 sanitize' instead`,
  ];
}

export function notices(report: LazyReport, { failures, credentials }: Reading): readonly string[] {
  const explained = new Set(
    report.inputs.filter(({ problems }) => problems.length > 0).map(({ path }) => path),
  );
  return [
    ...failures.filter(({ path }) => !explained.has(path)).map(({ line }) => line),
    ...report.inputs.flatMap(problemLines),
    ...report.inputs.flatMap((input) => credentialLines(input, credentials)),
  ];
}
