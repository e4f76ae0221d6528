/** What the ignore list of a project accepts of what lint finds, and the adding to it. */
import { dirname, relative, resolve, sep } from 'node:path';
import {
  createLintIgnored,
  entriesOf,
  type LintIgnored,
  type LintIgnoreEntry,
} from '../../lint/ignore/index.js';
import type { LintReport } from '../../lint/types.js';
import { counted } from '../../primitives/wording.js';
import type { FlagValues } from '../arguments.js';
import { replaceFile } from '../baseline.js';
import { type IgnoreList, readIgnoring, today } from '../ignoring.js';
import type { Settings } from '../settings.js';

export interface Accepted {
  readonly list: IgnoreList;
  readonly ignored: LintIgnored;
}

/** Entries of a list name files from its own folder. */
const pathIn =
  ({ place }: IgnoreList) =>
  (path: string): string =>
    relative(dirname(resolve(place.path)), resolve(path))
      .split(sep)
      .join('/');

/**
 * The list of this run; null where there is none, or where nobody wants it.
 * @throws PlainError, or Problems with all that is wrong in it
 */
export async function acceptedBy(flags: FlagValues, settings: Settings): Promise<Accepted | null> {
  const list = await readIgnoring(flags, settings);
  if (list === null) return null;
  return { list, ignored: ignoredBy(list, list.lintEntries) };
}

function ignoredBy(list: IgnoreList, entries: readonly LintIgnoreEntry[]): LintIgnored {
  const ignored = createLintIgnored(entries, today(), list.place.shown);
  const named = pathIn(list);
  return {
    reads: (path) => ignored.reads(named(path)),
    takes: (finding) => ignored.takes(finding, named(finding.path)),
    problems: ignored.problems,
  };
}

/**
 * Adds an entry for everything that is found to the list.
 *
 * @param expires the last day of what is added; null: it has none
 * @returns the list that holds from now on, and what is to be said, a line each
 * @throws PlainError when the list cannot be written
 */
export async function addToList(
  { list }: Accepted,
  { findings }: Pick<LintReport, 'findings'>,
  expires: string | null,
): Promise<{ readonly ignored: LintIgnored; readonly notes: readonly string[] }> {
  const { place, text, lintEntries } = list;
  const failures = findings.filter(({ outcome }) => outcome === 'fail');
  const { entries, left } = entriesOf(
    failures,
    `known when the baseline was made, ${today()}`,
    expires,
    pathIn(list),
  );
  if (entries.length > 0) {
    const { addEntries } = await import('../project-readers.js');
    replaceFile(place.path, place.shown, addEntries(text, entries));
  }
  return {
    ignored: ignoredBy(list, [...lintEntries, ...entries]),
    notes: [
      entries.length === 0
        ? `${place.shown}: nothing to add`
        : `${place.shown}: ${counted(entries.length, 'entry', 'entries')} added; write your own reasons there`,
      ...(left.length === 0
        ? []
        : [
            `${counted(left.length, 'secret')} ${left.length === 1 ? 'is' : 'are'} not added: no baseline accepts a secret; revoke it, or write a remark beside what is none`,
          ]),
    ],
  };
}
