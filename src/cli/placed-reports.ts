/** Reports that nobody typed: those of a configuration stay below its folder, and where they went is said. */
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { PlainError } from '../primitives/plain-error.js';
import type { Placed } from './placed-formats.js';
import type { Settings } from './settings.js';

const isBelow = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Do links lead a report elsewhere? One that leads nowhere yet counts, too. */
function leadsOut(folder: string, path: string): boolean {
  let isLink = false;
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    isLink = stats?.isSymbolicLink() === true;
    const end = stats === undefined ? join(realpathSync(dirname(path)), basename(path)) : realpathSync(path);
    return !isBelow(folder, end);
  } catch {
    // Nothing can be written there, which is said when it is tried.
    return isLink;
  }
}

/**
 * A configuration is found, not named, and may be a stranger's: its reports stay below its folder. What its paths say is
 * looked at when it is read, where they lead here.
 * @throws PlainError when a report would be written elsewhere
 */
export function keepBelow(
  outputs: readonly Placed<string>[],
  { file, sources }: Pick<Settings, 'file' | 'sources'>,
): void {
  const source = file?.at('formats');
  if (file === null || source === undefined || sources.format !== source) return;
  const folder = realpathSync(dirname(file.path));
  for (const { format, file: report } of outputs)
    if (report !== null && leadsOut(folder, report))
      throw new PlainError(
        `${source}: a link leads ${report} out of the folder of the configuration, or nowhere; give such a one with --format ${format}=${report}`,
      );
}

/** Where reports went, where nobody sees one and nobody typed where they should go. */
export function whereReports(
  outputs: readonly Placed<string>[],
  { sources }: Pick<Settings, 'sources'>,
): readonly string[] {
  const files = outputs.flatMap(({ file }) => (file === null ? [] : [file]));
  if (sources.format === undefined || files.length === 0 || files.length < outputs.length) return [];
  const what = files.length === 1 ? 'the report is' : 'the reports are';
  return [`note: ${sources.format}: ${what} in ${files.join(', ')}`];
}
