/** Takes people out of what is sent on, those whom the input names and those whom the report knows, and folders of this machine. */
import { createPersonal } from '../../redact/personal/index.js';
import { cleanDeep } from '../clean.js';
import type { RenderOptions, SafeReport } from '../format.js';
import type { CallerReport, InputReport } from '../types.js';

/** Words of this program, and what finds a call. */
const OWN: ReadonlySet<string> = new Set(
  'where time id who use path likelihood relation verdict grade outcome kind rule rules mode grant'.split(
    ' ',
  ),
);

export type Clean = (text: string) => string;
type Wishes = Pick<RenderOptions, 'names' | 'withoutPeople'>;

/** The users that a report tells, gathered while it is walked through. */
export interface Known {
  see(of: { readonly caller: CallerReport }): void;
  readonly without: Clean;
}

export function createKnown(toDo: SafeReport['toDo']): Known {
  const people = createPersonal();
  const see: Known['see'] = ({ caller: { user } }) => {
    if (user?.name != null) people.learnName(user.name);
  };
  for (const one of toDo) see(one);
  return { see, without: people.withPlaceholders };
}

/** Files by the absolute folders in which they stand, the longest first. */
function filesByFolder(
  inputs: readonly Pick<InputReport, 'path'>[],
): readonly (readonly [folder: string, files: ReadonlySet<string>])[] {
  const folders = new Map<string, Set<string>>();
  for (const { path } of inputs) {
    const folder = /^(?:[a-z]:)?[\\/].*[\\/]/i.exec(path)?.[0] ?? '';
    const file = path.slice(folder.length);
    if (folder === '' || file.trim() === '') continue;
    const files = folders.get(folder) ?? new Set();
    folders.set(folder, files.add(file));
  }
  return [...folders].sort(([a], [b]) => b.length - a.length);
}

/** Files without their folders. Never a folder alone: `/api/v2/` stands in addresses, too. */
function createWithoutFolders(inputs: readonly Pick<InputReport, 'path'>[]): Clean {
  const folders = filesByFolder(inputs);
  return (text) => {
    let rest = text;
    for (const [folder, files] of folders)
      if (rest.includes(folder)) for (const file of files) rest = rest.replaceAll(folder + file, () => file);
    return rest;
  };
}

/** `{name}`, `{mail}` and `{phone}` in place of people, unless they may be named. */
function createClean(inputs: SafeReport['inputs'], { without }: Known, wishes: Wishes): Clean {
  const withoutFolders = createWithoutFolders(inputs);
  if (wishes.names) return withoutFolders;
  // Markdown shows blanks as one: so they are before names are looked for.
  return (text) => without(wishes.withoutPeople(withoutFolders(text).replace(/\s+/g, ' ')));
}

/**
 * Callers of whom only the token is known. A label such as `token#1` says nothing to others: where there are several
 * they are counted, and where there is one it is the caller.
 */
function labelsOf(toDo: SafeReport['toDo']): ReadonlyMap<string, string> {
  const bare = toDo.flatMap(({ caller: { label, user, client } }) =>
    label !== null && user === null && client === null ? [label] : [],
  );
  const different = [...new Set(bare)];
  return new Map(different.length < 2 ? [] : different.map((label, at) => [label, `caller ${at + 1}`]));
}

/** A report as it may be sent on; its diagnoses are not: `discreet` makes them so, each as it is shown. */
export interface Sendable extends Omit<SafeReport, 'diagnoses'> {
  readonly clean: Clean;
  readonly discreet: <T extends { readonly caller: CallerReport }>(value: T) => T;
}

/** Nobody is named unless people may be: neither those that are known, nor how to reach anybody. */
export function sendable({ diagnoses: _, ...report }: SafeReport, known: Known, wishes: Wishes): Sendable {
  const clean = createClean(report.inputs, known, wishes);
  const labels = labelsOf(report.toDo);
  const callerOf = (caller: CallerReport): CallerReport => ({
    ...caller,
    label: labels.get(caller.label ?? '') ?? null,
    user: cleanDeep(caller.user, clean, OF_SOMEBODY),
    client: cleanDeep(caller.client, clean, OF_SOMEBODY),
    organization: cleanDeep(caller.organization, clean, OF_SOMEBODY),
  });
  const discreet: Sendable['discreet'] = (value) => ({
    ...cleanDeep(value, clean, OWN),
    caller: callerOf(value.caller),
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
    summary: {
      ...report.summary,
      notUnderstood: cleanDeep(report.summary.notUnderstood, clean),
      ignored: cleanDeep(report.summary.ignored, clean, new Set(['cause'])),
    },
  };
}

/** Words of this program in what is told of somebody. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['grade']);
