/** `why403-ignore.json`: what a team knows and accepts, read for a run, and what is to be said of it afterwards. */
import { isLintEntry } from '../config/types.js';
import type { LintIgnoreEntry } from '../lint/ignore/index.js';
import { PlainError } from '../primitives/plain-error.js';
import { counted } from '../primitives/wording.js';
import type { IgnoredEntry, LazyReport } from '../report/types.js';
import type { Ignoring } from '../run/types.js';
import { type FlagValues, isOn } from './arguments.js';
import { exists, IGNORE_NAME, readProjectFile, refuse } from './project-files.js';
import type { IgnorePlace, Settings } from './settings.js';

/** A list that is read, or that is to be made. */
export interface IgnoreList {
  readonly place: IgnorePlace;
  /** null: there is none yet. */
  readonly text: string | null;
  /** What it says of refusals. */
  readonly ignoring: Ignoring;
  /** What it says of findings of lint. */
  readonly lintEntries: readonly LintIgnoreEntry[];
}

export const today = (): string => new Date().toISOString().slice(0, 10);

const isUpdate = (flags: FlagValues): boolean => isOn(flags, 'update-baseline');

/**
 * The list of this run; null where there is none, or where nobody wants it.
 * @throws PlainError, or Problems with all that is wrong in it
 */
export async function readIgnoring(flags: FlagValues, settings: Settings): Promise<IgnoreList | null> {
  if (isOn(flags, 'no-ignore')) {
    if (isUpdate(flags))
      throw new PlainError('--update-baseline and --no-ignore contradict each other; give one of them');
    return null;
  }
  const made = isUpdate(flags) ? { path: IGNORE_NAME, shown: IGNORE_NAME, source: null } : null;
  const place = settings.ignoreFile ?? made;
  if (place === null) return null;
  if (exists(place.path)) return await readIgnoreList(place);
  if (isUpdate(flags))
    return { place, text: null, ignoring: { entries: [], day: today(), name: place.shown }, lintEntries: [] };
  if (place.source === null) return null;
  throw new PlainError(
    `${place.source}: ${place.shown} does not exist; why403 check … --update-baseline makes it`,
  );
}

async function readIgnoreList(place: IgnorePlace): Promise<IgnoreList> {
  const text = readProjectFile(place.path, place.shown, place.source !== null);
  const { readIgnoreList: read } = await import('./project-readers.js');
  const { value, problems, lineOf } = read(text);
  refuse(place.shown, problems);
  const lines = (value ?? []).map((entry, index) => ({ entry, line: lineOf([index]) }));
  const entries = lines.flatMap(({ entry, line }) =>
    isLintEntry(entry) ? [] : [{ ...entry, source: `${place.shown}:${line}` }],
  );
  const lintEntries = lines.flatMap(({ entry, line }) => (isLintEntry(entry) ? [{ ...entry, line }] : []));
  return { place, text, ignoring: { entries, day: today(), name: place.shown }, lintEntries };
}

/** Entries of one kind that are named. */
const MOST = 5;

/** How much is not reported, where nothing else on the terminal says it. */
export function ignoredCount({ summary: { ignored } }: Pick<LazyReport, 'summary'>): readonly string[] {
  if (ignored.count === 0) return [];
  return [
    `note: ${counted(ignored.count, 'refused call')} ignored by ${ignored.by ?? 'the ignore list'}; --no-ignore shows them`,
  ];
}

const spokenOf = ({ cause, operation, client }: IgnoredEntry): string =>
  `${cause} at ${operation}${client === null ? '' : ` by client ${client}`}`;

/** One line for each entry that hides nothing: its day is past, or no call of this run is one of its. */
export function ignoredNotices({
  summary: { ignored, exchanges },
}: Pick<LazyReport, 'summary'>): readonly string[] {
  if (exchanges === 0) return [];
  return [
    ...firstOf(
      ignored.expired,
      (entry) =>
        `has expired on ${entry.expires ?? ''}, and ${spokenOf(entry)} is still refused (${counted(entry.calls, 'call')}); mend it, or give the entry a new date`,
    ),
    // Of other inputs, times and rules it may match something: it is not said to be of no use.
    ...firstOf(ignored.unused, (entry) => `matched nothing in this run: ${spokenOf(entry)}`),
  ];
}

function firstOf(entries: readonly IgnoredEntry[], say: (entry: IgnoredEntry) => string): readonly string[] {
  const lines = entries
    .slice(0, MOST)
    .map((entry) => `note: ${entry.source ?? 'the ignore list'} ${say(entry)}`);
  const more = entries.length - lines.length;
  return more > 0 ? [...lines, `note: and ${more} more such entries; --format json lists them`] : lines;
}
