/** `why403 contract diff A B`: what differs between two contracts, or what of it concerns the calls of some files. */
import { contract, useContract } from '../../contract/index.js';
import { concerning } from '../../difference/concerning.js';
import { diffContracts } from '../../difference/diff.js';
import {
  DIFFERENCE_FORMAT_NAMES,
  DIFFERENCE_FORMATS,
  isDifferenceFormat,
} from '../../difference/formats/index.js';
import type { Concerns, ContractSide } from '../../difference/types.js';
import { unionContract } from '../../difference/union.js';
import { NEED_FILES } from '../../needs/forms.js';
import { isOn } from '../arguments.js';
import type { ExitCode } from '../exit-code.js';
import { folders } from '../folders.js';
import { keepApart } from '../keep-apart.js';
import { placedFormats, writePlaced } from '../placed-formats.js';
import { readNeeds } from '../read-needs.js';
import type { SettledLine } from '../settings.js';
import { statedBy } from '../stated-flags.js';
import { colourLevel, columns } from '../terminal.js';

export interface ComparedContracts {
  readonly from: ContractSide;
  readonly to: ContractSide;
  /** What is to be said of the two: a sentence each, without a full stop. */
  readonly notes: readonly string[];
}

/**
 * Exit codes: 0, 1 when a change can refuse one of the calls, 2 an input that could not be read.
 *
 * @param sides resolves the two contracts that the words name, when it is known that all can be written
 * @param files what is called: whatever `needs` reads; none: all that differs is shown
 */
export async function diff(
  sides: () => Promise<ComparedContracts>,
  files: readonly string[],
  { words, flags, settings }: Pick<SettledLine, 'words' | 'flags' | 'settings'>,
): Promise<ExitCode> {
  const outputs = placedFormats(flags.format, 'stylish', DIFFERENCE_FORMAT_NAMES, isDifferenceFormat);
  await keepApart(outputs, [...words, ...files, ...flags.context], flags, settings, NEED_FILES);
  const { from, to, notes } = await sides();
  const read = files.length === 0 ? null : await readUses({ from, to }, files, flags);
  const report = { ...diffContracts(from, to, notes), for: read?.concerns ?? null };
  await writePlaced(outputs, (format) =>
    DIFFERENCE_FORMATS[format].write(report, {
      columns: columns(),
      colour: colourLevel(),
      verbose: isOn(flags, 'verbose'),
      folders: folders(),
    }),
  );
  if (read?.unreadable === true) return 2;
  return report.for?.concerns.some(({ canRefuse }) => canRefuse) === true ? 1 : 0;
}

/** Calls are matched against both contracts together, and what is in use is again what it was. */
async function readUses(
  { from, to }: Pick<ComparedContracts, 'from' | 'to'>,
  files: readonly string[],
  flags: SettledLine['flags'],
): Promise<{ readonly concerns: Concerns; readonly unreadable: boolean }> {
  const used = contract();
  useContract(unionContract(from, to));
  try {
    const { needs, unreadable } = await readNeeds(files, flags, await statedBy(flags));
    return { concerns: concerning(from, to, needs), unreadable };
  } finally {
    useContract(used);
  }
}
