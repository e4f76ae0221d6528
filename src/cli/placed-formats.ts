/** `--format NAME[=FILE]` of commands whose formats are their own: where each goes, and the writing of all. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '../primitives/nearest.js';
import { PlainError } from '../primitives/plain-error.js';
import { errorCode } from '../primitives/reason.js';
import { inBatches, writePieces } from './terminal.js';

export interface Placed<Name extends string> {
  readonly format: Name;
  /** null: standard output. */
  readonly file: string | null;
}

/**
 * @param usual where none is named
 * @throws PlainError for unknown names, and when two reports would go to one place
 */
export function placedFormats<Name extends string>(
  values: readonly string[],
  usual: Name,
  names: readonly Name[],
  isName: (name: string) => name is Name,
): readonly Placed<Name>[] {
  if (values.length === 0) return [{ format: usual, file: null }];
  const places = new Set<string>();
  return values.map((value) => {
    const [name = '', ...rest] = value.split('=');
    const file = value.includes('=') ? rest.join('=') : null;
    if (!isName(name)) {
      const hint = didYouMean(name, names) || `; there are ${names.join(', ')}`;
      throw new PlainError(`unknown format "${name.slice(0, 40)}"${hint}`);
    }
    if (file === '') throw new PlainError(`--format ${name}= needs the name of a file`);
    const place = file === null ? '-' : resolve(file);
    if (places.has(place)) {
      const where = file === null ? 'standard output' : file;
      throw new PlainError(
        `two formats would go to ${where}; give one a file of its own: --format ${name}=FILE`,
      );
    }
    places.add(place);
    return { format: name, file };
  });
}

/**
 * Writes each report as it comes.
 *
 * @param write the pieces of a report; `file` null where it goes to standard output
 * @throws PlainError, after all the others are written, when a file cannot be written
 */
export async function writePlaced<Name extends string>(
  outputs: readonly Placed<Name>[],
  write: (format: Name, file: string | null) => Iterable<string>,
): Promise<void> {
  const failures: string[] = [];
  for (const { format, file } of outputs) {
    if (file === null) {
      await writePieces(write(format, file));
      continue;
    }
    try {
      writeFile(file, write(format, file));
    } catch (error) {
      failures.push(`${file}: cannot be written (${errorCode(error) ?? 'unknown error'})`);
    }
  }
  if (failures.length > 0) throw new PlainError(failures.join('; '));
}

function writeFile(path: string, pieces: Iterable<string>): void {
  const descriptor = openSync(path, 'w');
  try {
    for (const text of inBatches(pieces)) writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}
