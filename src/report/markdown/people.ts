/** Takes people out of what is sent on, by their names where the report knows them and by how to reach them, and folders of this machine. */
import { withoutContacts } from '../../redact/personal/contacts.js';
import { cleanDeep } from '../clean.js';
import type { SafeReport } from '../format.js';
import type { CallerReport, InputReport } from '../types.js';

/** Shorter ones stand in other words. */
const SHORTEST_NAME = 3;
/** Parts of a name. */
const MOST_PARTS = 8;
/** Between the parts of a name, in sentences and in addresses. */
const BETWEEN = String.raw`(?:[\s+._-]|%20){1,3}`;
/** Words of this program, and what finds a call. */
const OWN: ReadonlySet<string> = new Set(['where', 'correlationId', 'time', 'id', 'who', 'use', 'path']);

export type Discreet = (text: string) => string;

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

function nameForm(name: string): RegExp | null {
  const parts = name.trim().split(/\s+/).slice(0, MOST_PARTS);
  if (parts.join('').length < SHORTEST_NAME) return null;
  // A single word may be an ordinary one, too.
  const flags = parts.length > 1 ? 'giu' : 'gu';
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${parts.map(literally).join(BETWEEN)}(?![\p{L}\p{N}])`,
    flags,
  );
}

/** The names of users that the report tells. */
export function userNames({ diagnoses, toDo }: Pick<SafeReport, 'diagnoses' | 'toDo'>): ReadonlySet<string> {
  const names = new Set<string>();
  const add = ({ caller: { user } }: { readonly caller: CallerReport }): void => {
    if (user?.name != null) names.add(user.name);
  };
  for (const one of toDo) add(one);
  for (const diagnosis of diagnoses) add(diagnosis);
  return names;
}

/** Absolute folders in which inputs stand. */
function foldersOf(inputs: readonly Pick<InputReport, 'path'>[]): readonly string[] {
  const folders = inputs.flatMap(({ path }) => /^(?:[a-z]:)?[\\/].*[\\/]/i.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort((a, b) => b.length - a.length);
}

/** `{name}`, `{mail}` and `{phone}` in place of people, unless they may be named. */
export function createDiscreet(
  report: Pick<SafeReport, 'diagnoses' | 'toDo' | 'inputs'>,
  names: boolean,
): Discreet {
  const folders = foldersOf(report.inputs);
  const withoutFolders = (text: string): string =>
    folders.reduce((rest, folder) => rest.replaceAll(folder, ''), text);
  if (names) return withoutFolders;
  const forms = [...userNames(report)]
    .sort((a, b) => b.length - a.length)
    .map(nameForm)
    .filter((form) => form !== null);
  return (text) =>
    withoutContacts(forms.reduce((rest, form) => rest.replace(form, '{name}'), withoutFolders(text)));
}

/** The same without people, wherever text of the input stands. */
export const withoutPeople = <T extends { readonly caller: CallerReport }>(
  value: T,
  discreet: Discreet,
): T => ({
  ...cleanDeep(value, discreet, OWN),
  caller: cleanDeep(value.caller, discreet),
});
