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

/**
 * Turns arguments into inputs, in their order; a folder gives its recordings sorted by name, a file named
 * twice is read once, no argument means standard input. Throws nothing: what cannot be read is `unusable`.
 *
 * @param further endings of names by which a folder is searched beside those of recordings
 */
export async function collectInputs(
  arguments_: readonly string[],
  further: readonly string[] = [],
): Promise<readonly InputRef[]> {
  if (arguments_.length === 0) return [{ kind: 'stdin', path: '-' }];
  const extensions = [...new Set([...EXTENSIONS, ...further])];
  const what = further.length === 0 ? 'no recordings' : 'nothing that why403 needs reads';
  const found = arguments_.flatMap((argument) => inputsOf(argument, extensions, what));
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

/** @param missing what a folder does not hold in which nothing is found, in words */
function inputsOf(argument: string, extensions: readonly string[], missing: string): readonly InputRef[] {
  if (argument === '-') return [{ kind: 'stdin', path: '-' }];
  const unusable = (reason: string): InputRef[] => [{ kind: 'unusable', path: argument, reason }];
  try {
    const stats = statOrNull(argument);
    if (stats === null) {
      const named = isPattern(argument) ? namedBy(argument, process.platform === 'win32') : [];
      if (named.length > 0) return named.flatMap((name) => inputsOf(name, extensions, missing));
      if (isText(argument)) return [{ kind: 'text', path: '<text>', text: argument }];
      if (isPattern(argument)) return unusable('no file matches this pattern');
      return unusable(argument === '' ? 'an empty argument names no input' : 'no such file or folder');
    }
    if (!stats.isDirectory()) return [{ kind: 'file', path: argument }];
    const inputs = recordingsIn(argument, 0, readable(extensions)).map((input) =>
      input.kind === 'file' ? { ...input, folder: argument } : input,
    );
    if (inputs.length > 0) return inputs;
    return unusable(`the folder holds ${missing} (*.${extensions.join(', *.')})`);
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
function recordingsIn(folder: string, depth: number, isReadable: RegExp): InputRef[] {
  if (depth > DEEPEST_FOLDER) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && name !== 'node_modules',
  );
  const inputs: InputRef[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    try {
      if (entry.isDirectory()) append(inputs, recordingsIn(path, depth + 1, isReadable));
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
