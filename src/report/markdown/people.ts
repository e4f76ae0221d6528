/** Takes people out of what is sent on, by their names where the report knows them and by how to reach them, and folders of this machine. */
import { withoutContacts } from '../../redact/personal/contacts.js';
import { cleanDeep } from '../clean.js';
import type { RenderOptions, SafeReport } from '../format.js';
import type { CallerReport, InputReport } from '../types.js';
import { createWithoutNames } from './names.js';

/** Words of this program, and what finds a call. */
const OWN: ReadonlySet<string> = new Set(['where', 'correlationId', 'time', 'id', 'who', 'use', 'path']);

export type Clean = (text: string) => string;

/** The names of users that a report tells, gathered while it is walked through. */
export interface Known {
  readonly names: ReadonlySet<string>;
  see(of: { readonly caller: CallerReport }): void;
}

export function createKnown(toDo: SafeReport['toDo']): Known {
  const names = new Set<string>();
  const see: Known['see'] = ({ caller: { user } }) => {
    if (user?.name != null) names.add(user.name);
  };
  for (const one of toDo) see(one);
  return { names, see };
}

/** Absolute folders in which inputs stand. */
function foldersOf(inputs: readonly Pick<InputReport, 'path'>[]): readonly string[] {
  const folders = inputs.flatMap(({ path }) => /^(?:[a-z]:)?[\\/].*[\\/]/i.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort((a, b) => b.length - a.length);
}

/** `{name}`, `{mail}` and `{phone}` in place of people, unless they may be named. */
/** @param names those that are left out; null: people may be named */
function createClean(inputs: SafeReport['inputs'], names: ReadonlySet<string> | null): Clean {
  const folders = foldersOf(inputs);
  const withoutFolders: Clean = (text) => folders.reduce((rest, folder) => rest.replaceAll(folder, ''), text);
  if (names === null) return withoutFolders;
  const withoutNames = createWithoutNames(names);
  return (text) => withoutContacts(withoutNames(withoutFolders(text)));
}

/** A report as it may be sent on; its diagnoses are not: `discreet` makes them so, each as it is shown. */
export interface Sendable extends Omit<SafeReport, 'diagnoses'> {
  readonly clean: Clean;
  readonly discreet: <T extends { readonly caller: CallerReport }>(value: T) => T;
}

/** Nobody is named unless people may be: neither those that are known, nor how to reach anybody. */
export function sendable(
  { diagnoses: _, ...report }: SafeReport,
  { names }: Known,
  options: Pick<RenderOptions, 'names'>,
): Sendable {
  const clean = createClean(report.inputs, options.names ? null : names);
  const discreet: Sendable['discreet'] = (value) => ({
    ...cleanDeep(value, clean, OWN),
    caller: cleanDeep(value.caller, clean),
  });
  return {
    ...report,
    clean,
    discreet,
    toDo: report.toDo.map(discreet),
    questions: report.questions.map(clean),
    inputs: report.inputs.map((input) => ({
      ...input,
      problems: input.problems.map(({ at, message }) => ({ at: clean(at), message: clean(message) })),
    })),
    summary: { ...report.summary, notUnderstood: cleanDeep(report.summary.notUnderstood, clean) },
  };
}
