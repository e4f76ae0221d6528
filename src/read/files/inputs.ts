/** What the arguments of a command name: files, folders, standard input, or text. */

import { readdirSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { anyWord } from '../../primitives/any-word.js';
import { append } from '../../primitives/lists.js';
import { errorCode, reasonOf } from '../../primitives/reason.js';
import { FORMS, type FormRow } from '../forms.js';
import { isPattern, namedBy } from './pattern.js';

/** One input. `path` is how it is named in reports. */
export type InputRef =
  | {
      readonly kind: 'file';
      readonly path: string;
      /** The folder that was named, where the file was found in one. */
      readonly folder?: string;
    }
  | { readonly kind: 'stdin'; readonly path: '-' }
  | { readonly kind: 'text'; readonly path: '<text>'; readonly text: string }
  /** An argument that names nothing that can be read; `reason` in one line. */
  | { readonly kind: 'unusable'; readonly path: string; readonly reason: string };

const extensionsOf = (rows: readonly FormRow[]): readonly string[] =>
  rows.flatMap(({ extensions }) => extensions);

const ROWS = Object.values(FORMS);
const EXTENSIONS = extensionsOf(ROWS);
/** What is read from a folder; the same packed by gzip. */
const readable = (extensions: readonly string[]) => new RegExp(`\\.${anyWord(extensions)}(?:\\.gz)?$`, 'i');
const RECORDING = new RegExp(`\\.${anyWord(extensionsOf(ROWS.filter(({ pasted }) => !pasted)))}$`, 'i');
const DEEPEST_FOLDER = 64;
/** What a folder names and nothing is found by. */
const NOWHERE = 'cannot be opened: a link to nothing, or a name that is not valid UTF-8';

/** Files that are read beside recordings, by the endings of their names. */
export interface FurtherFiles {
  /** By these a folder is searched for them. */
  readonly extensions: readonly string[];
  /** The same of source code, which is not looked for where programs and others put theirs. */
  readonly sources: readonly string[];
}

const NO_FURTHER: FurtherFiles = { extensions: [], sources: [] };

/** Folders of code that others wrote, or that was made of other code. */
export const FOREIGN_FOLDERS: readonly string[] = [
  'node_modules',
  'bower_components',
  'vendor',
  'third_party',
  'dist',
  'build',
  'out',
  'target',
  'obj',
  'bin',
  'coverage',
  'venv',
  'env',
  'site-packages',
  '__pycache__',
];

/**
 * Turns arguments into inputs, in their order; a folder gives its recordings sorted by name, a file named
 * twice is read once, no argument means standard input. Throws nothing: what cannot be read is `unusable`.
 *
 * @param further what a folder is searched for beside recordings
 */
export async function collectInputs(
  arguments_: readonly string[],
  further: FurtherFiles = NO_FURTHER,
): Promise<readonly InputRef[]> {
  if (arguments_.length === 0) return [{ kind: 'stdin', path: '-' }];
  const found = arguments_.flatMap((argument) => inputsOf(argument, searchFor(further)));
  const named = new Set(found.flatMap((input) => (isNamed(input) ? [resolve(input.path)] : [])));
  const seen = new Set<string>();
  const distinct = found.filter((input) => {
    if (input.kind === 'text' || input.kind === 'unusable') return true;
    const key = input.kind === 'file' ? resolve(input.path) : '-';
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  // What is named besides is no find.
  return distinct.map((input) =>
    input.kind === 'file' && named.has(resolve(input.path)) ? { kind: 'file', path: input.path } : input,
  );
}

const isNamed = (input: InputRef): input is Extract<InputRef, { kind: 'file' }> =>
  input.kind === 'file' && input.folder === undefined;

interface Search {
  /** In any folder. */
  readonly isReadable: RegExp;
  /** Where people keep code of their own; the others too. */
  readonly isReadableAtHome: RegExp;
  /** What a folder does not hold in which nothing is found, in words. */
  readonly missing: string;
}

function searchFor({ extensions, sources }: FurtherFiles): Search {
  const all = [...new Set([...EXTENSIONS, ...extensions])];
  const what = extensions.length === 0 ? 'no recordings' : 'nothing that why403 needs reads';
  const code = sources.length === 0 ? '' : ', source code';
  return {
    isReadable: readable(all),
    isReadableAtHome: readable([...all, ...sources]),
    missing: `${what} (*.${all.join(', *.')}${code})`,
  };
}

function inputsOf(argument: string, search: Search): readonly InputRef[] {
  if (argument === '-') return [{ kind: 'stdin', path: '-' }];
  const unusable = (reason: string): InputRef[] => [{ kind: 'unusable', path: argument, reason }];
  try {
    const stats = statOrNull(argument);
    if (stats === null) {
      const named = isPattern(argument) ? namedBy(argument, process.platform === 'win32') : [];
      if (named.length > 0) return named.flatMap((name) => inputsOf(name, search));
      if (isText(argument)) return [{ kind: 'text', path: '<text>', text: argument }];
      if (isPattern(argument)) return unusable('no file matches this pattern');
      return unusable(argument === '' ? 'an empty argument names no input' : 'no such file or folder');
    }
    if (!stats.isDirectory()) return [{ kind: 'file', path: argument }];
    const inputs = recordingsIn(argument, 0, search, true).map((input) =>
      input.kind === 'file' ? { ...input, folder: argument } : input,
    );
    if (inputs.length > 0) return inputs;
    return unusable(`the folder holds ${search.missing}`);
  } catch (error) {
    return unusable(reasonOf(error));
  }
}

/** null when nothing of that name can exist. */
function statOrNull(path: string): Stats | null {
  if (path === '' || path.includes('\0')) return null;
  try {
    return statSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}

/** Text has a space, a brace or several lines, and is not the name of a recording that is not there. */
function isText(argument: string): boolean {
  if (!/[\s{]/.test(argument)) return false;
  return argument.length > 250 || /[\n{]|:\/\//.test(argument) || !RECORDING.test(argument);
}

/** Links to folders are not followed, since they may lead back up. */
function recordingsIn(folder: string, depth: number, search: Search, isHome: boolean): InputRef[] {
  if (depth > DEEPEST_FOLDER) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && name !== 'node_modules',
  );
  const isReadable = isHome ? search.isReadableAtHome : search.isReadable;
  const inputs: InputRef[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    try {
      if (entry.isDirectory())
        append(
          inputs,
          recordingsIn(path, depth + 1, search, isHome && !FOREIGN_FOLDERS.includes(entry.name)),
        );
      else if (isReadable.test(entry.name)) {
        const stats = statOrNull(path);
        if (stats === null) inputs.push({ kind: 'unusable', path, reason: NOWHERE });
        else if (stats.isFile()) inputs.push({ kind: 'file', path });
      }
    } catch (error) {
      inputs.push({ kind: 'unusable', path, reason: reasonOf(error) });
    }
  }
  return inputs;
}
