/** `--format NAME[=FILE]`: which reports go where. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '../primitives/nearest.js';
import { PlainError } from '../primitives/plain-error.js';
import { errorCode } from '../primitives/reason.js';
import type { RenderWishes } from '../report/format.js';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../report/formats.js';
import type { LazyReport } from '../report/types.js';
import type { Run } from '../run/types.js';
import { type FlagValues, isOn, oneOf } from './arguments.js';
import { FAIL_ON } from './exit-code.js';
import { folders } from './folders.js';
import type { Settings } from './settings.js';
import { appendStepSummary } from './step-summary.js';
import { colourLevel, columns, inBatches, writePieces } from './terminal.js';

export interface Output {
  readonly format: FormatName;
  /** null: standard output. */
  readonly file: string | null;
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** @throws PlainError for unknown names, and when two reports would go to one place. */
export function readOutputs(values: readonly string[]): readonly Output[] {
  if (values.length === 0) return [{ format: 'stylish', file: null }];
  const places = new Set<string>();
  return values.map((value) => {
    const [name = '', ...rest] = value.split('=');
    const file = value.includes('=') ? rest.join('=') : null;
    if (!isFormat(name)) {
      const hint = didYouMean(name, FORMAT_NAMES) || `; there are ${FORMAT_NAMES.join(', ')}`;
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

/** Equal problems are put together only when no format lists them one by one. */
export function areGrouped(outputs: readonly Output[]): boolean {
  return outputs.every(({ format }) => FORMATS[format].grouped);
}

/** Formats whose reports are sent on: nobody is named in them without `--names`. */
const SENT_ON: ReadonlySet<FormatName> = new Set(['markdown', 'github']);

/** Whoever the input names has to be known, so that a report that is sent on does not name them. */
export const gathersPeople = (outputs: readonly Output[], flags: FlagValues): boolean =>
  !isOn(flags, 'names') && outputs.some(({ format }) => SENT_ON.has(format));

/** What flags and configuration say of a report, beside its formats. */
export const reportWishes = (
  flags: FlagValues,
  { levels }: Pick<Settings, 'levels'>,
  { withoutPeople }: Pick<Run, 'withoutPeople'>,
): Wishes => ({
  verbose: isOn(flags, 'verbose'),
  all: isOn(flags, 'all'),
  names: isOn(flags, 'names'),
  withoutPeople,
  category: flags.category[0],
  strict: isOn(flags, 'strict'),
  failOn: oneOf(flags, 'fail-on', FAIL_ON) ?? 'possible',
  levels,
});

type Wishes = Pick<
  RenderWishes,
  'verbose' | 'all' | 'names' | 'withoutPeople' | 'category' | 'strict' | 'failOn' | 'levels'
>;

/**
 * Writes the report in every format asked for, as it comes.
 *
 * @throws PlainError, after all the others are written, when a file cannot be written.
 */
export async function writeReport(
  report: LazyReport,
  outputs: readonly Output[],
  wishes: Wishes,
): Promise<void> {
  const failures: string[] = [];
  const options = { ...wishes, folders: folders() };
  for (const { format, file } of outputs) {
    if (file === null) {
      await writePieces(
        FORMATS[format].write(report, { ...options, columns: columns(), colour: colourLevel() }),
      );
      continue;
    }
    try {
      writeFile(file, FORMATS[format].write(report, options));
    } catch (error) {
      failures.push(`${file}: cannot be written (${errorCode(error) ?? 'unknown error'})`);
    }
  }
  if (outputs.some(({ format }) => format === 'github')) appendStepSummary(report, options);
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
