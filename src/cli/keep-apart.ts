/** No report is written over what is read, whatever names it goes by: links, folders, other case, standard input. */

import { fstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PlainError } from '../primitives/plain-error.js';
import { collectInputs, type FurtherFiles } from '../read/files/index.js';
import type { FlagValues } from './arguments.js';
import type { Placed } from './placed-formats.js';
import { keepBelow } from './placed-reports.js';
import type { Settings } from './settings.js';

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;
/** As many links as systems follow. */
const MOST_LINKS = 40;

function existing(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    // File systems without numbers of files.
    return ino === 0n ? realpathSync.native(path) : `${dev}:${ino}`;
  } catch {
    return null;
  }
}

function linked(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** The same for two names of one file; of a file that is not there yet, by its folder. */
function fileKey(path: string, links = MOST_LINKS): string {
  const found = existing(path);
  if (found !== null) return found;
  const target = linked(path);
  const folder = existing(dirname(path)) === null ? dirname(resolve(path)) : realpathSync(dirname(path));
  if (target !== null && links > 0) return fileKey(resolve(folder, target), links - 1);
  const name = basename(path);
  const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';
  return `${existing(folder) ?? folder}/${ignoresCase ? name.toLowerCase() : name}`;
}

/** Of a file to which a descriptor was led; null for terminals, pipes and devices. */
function descriptorKey(descriptor: number): string | null {
  try {
    const stats = fstatSync(descriptor, { bigint: true });
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}

/** Files and folders that arguments name, and what the folders hold. */
async function inputKeys(words: readonly string[], further?: FurtherFiles): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const inputs = await collectInputs(words, further);
  const found = inputs.flatMap((input) => (input.kind === 'file' ? [input.path] : []));
  return [...words.filter((word) => word !== '-' && !/[\n\0]/.test(word)), ...found].map((path) =>
    fileKey(path),
  );
}

/** The files of the project. */
type ProjectPaths = Pick<Settings, 'file' | 'ignoreFile' | 'sources'>;

/** Files that flags name, and those that are read without being named. */
const filesOf = (
  flags: FlagValues,
  { file, ignoreFile }: Pick<Settings, 'file' | 'ignoreFile'>,
): readonly string[] => [
  ...(file === null ? [] : [file.path]),
  ...(ignoreFile === null ? [] : [ignoreFile.path]),
  ...flags.context,
  ...flags['token-file'],
  ...flags['terraform-map'],
  ...flags.topics,
  ...flags.since,
  ...flags.cacert,
  join(process.env['HOME'] ?? process.env['USERPROFILE'] ?? '.', '.gc', 'config.toml'),
];

/**
 * @param words files, folders and patterns of them that are read
 * @param further what a folder is searched for beside recordings
 * @throws PlainError when a report would be written over an input, over another report, or where it may not be
 */
export async function keepApart(
  outputs: readonly Placed<string>[],
  words: readonly string[],
  flags: FlagValues,
  project: ProjectPaths,
  further?: FurtherFiles,
): Promise<void> {
  const files = outputs.flatMap(({ format, file }) => (file === null ? [] : [{ format, file }]));
  if (files.length === 0) return;
  keepBelow(outputs, project);
  const inputs = new Set([
    ...(await inputKeys(words, further)),
    ...filesOf(flags, project).map((path) => fileKey(path)),
    descriptorKey(STANDARD_INPUT),
  ]);
  const taken = new Set([descriptorKey(STANDARD_OUTPUT)]);
  for (const { format, file } of files) {
    const key = fileKey(file);
    if (inputs.has(key)) throw new PlainError(`--format ${format}=${file}: would overwrite an input`);
    if (taken.has(key))
      throw new PlainError(
        `two formats would go to ${file}; give one a file of its own: --format ${format}=FILE`,
      );
    taken.add(key);
  }
}

/** @throws PlainError when standard output was led to a file that is read. */
export async function keepOutputApart(words: readonly string[]): Promise<void> {
  const output = descriptorKey(STANDARD_OUTPUT);
  if (output === null) return;
  if (descriptorKey(STANDARD_INPUT) === output || (await inputKeys(words)).includes(output))
    throw new PlainError(
      'standard output goes to a file that is read; lead it to another file, outside of the input',
    );
}

/** @throws PlainError when a file of the project would be written over what is read, or over a report. */
export async function keepFileApart(
  path: string,
  what: string,
  words: readonly string[],
  flags: FlagValues,
  outputs: readonly Placed<string>[],
  config: string | null,
): Promise<void> {
  const key = fileKey(path);
  const read = [
    ...(await inputKeys(words)),
    ...filesOf(flags, { file: null, ignoreFile: null }).map((file) => fileKey(file)),
    ...(config === null ? [] : [fileKey(config)]),
    descriptorKey(STANDARD_INPUT),
  ];
  if (read.includes(key))
    throw new PlainError(`${what}: is read as something else, and would be overwritten`);
  const written = outputs.flatMap(({ file }) => (file === null ? [] : [fileKey(file)]));
  if ([...written, descriptorKey(STANDARD_OUTPUT)].includes(key))
    throw new PlainError(`${what}: a report goes there, too`);
}
