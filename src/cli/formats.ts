/** `--format NAME[=FILE]`: which reports go where. */
import type { RenderWishes } from '../report/format.js';
import { FORMAT_NAMES, FORMATS, type FormatName, stepSummary } from '../report/formats.js';
import type { LazyReport } from '../report/types.js';
import type { Run } from '../run/types.js';
import { type FlagValues, isOn, oneOf } from './arguments.js';
import { FAIL_ON } from './exit-code.js';
import { folders } from './folders.js';
import { type Placed, placedFormats, writePlaced } from './placed-formats.js';
import type { Settings } from './settings.js';
import { appendStepSummary } from './step-summary.js';
import { colourLevel, columns } from './terminal.js';

export type Output = Placed<FormatName>;

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** @throws PlainError for unknown names, and when two reports would go to one place. */
export const readOutputs = (values: readonly string[]): readonly Output[] =>
  placedFormats(values, 'stylish', FORMAT_NAMES, isFormat);

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
  const options = { ...wishes, folders: folders() };
  const onTerminal = { ...options, columns: columns(), colour: colourLevel() };
  try {
    await writePlaced(outputs, (format, file) =>
      FORMATS[format].write(report, file === null ? onTerminal : options),
    );
  } finally {
    if (outputs.some(({ format }) => format === 'github'))
      appendStepSummary((bytes) => stepSummary(report, options, bytes));
  }
}
