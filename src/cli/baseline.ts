/** `--update-baseline`: what is refused now becomes known, so that only what is new is reported from then on. */
import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { PlainError } from '../primitives/plain-error.js';
import { errorCode } from '../primitives/reason.js';
import { isDay } from '../primitives/time.js';
import { counted } from '../primitives/wording.js';
import { operationOf } from '../report/call-text.js';
import type { DiagnosisReport, LazyReport } from '../report/types.js';
import { isExpired, isOperationPattern, nameInList, speaksOf } from '../run/ignored.js';
import type { IgnoreEntry, Ignoring } from '../run/types.js';
import { type FlagValues, isOn } from './arguments.js';
import { type IgnoreList, today } from './ignoring.js';
import { exists } from './project-files.js';

/** @throws PlainError for a day that is none, is past, or belongs to nothing. */
export function expiresOf(flags: FlagValues): string | null {
  const [expires] = flags.expires;
  if (expires === undefined) return null;
  if (!isOn(flags, 'update-baseline'))
    throw new PlainError('--expires is the last day of what --update-baseline adds; give both');
  if (!isDay(expires)) throw new PlainError('--expires takes a day: --expires 2026-12-31');
  if (expires < today())
    throw new PlainError(`--expires ${expires} is past, so what is added would hide nothing`);
  return expires;
}

export interface Baseline {
  readonly ignoring: Ignoring;
  /** What is to be said, a line each. */
  readonly notes: readonly string[];
}

/**
 * Adds an entry for every refusal of the report to the file, and gives the list that holds from now on.
 *
 * @param report without what is ignored already
 * @throws PlainError when the file cannot be written
 */
export async function updateBaseline(
  report: Pick<LazyReport, 'problems'>,
  { place, text, ignoring }: IgnoreList,
  expires: string | null,
): Promise<Baseline> {
  const { added, unnamed, calls } = entriesFor(report.problems, ignoring, expires);
  if (added.length > 0 || text === null) {
    const { addEntries } = await import('./project-readers.js');
    replaceFile(place.path, place.shown, addEntries(text, added));
  }
  return {
    ignoring: { ...ignoring, entries: [...ignoring.entries, ...added] },
    notes: [
      added.length === 0
        ? `${place.shown}: nothing to add`
        : `${place.shown}: ${counted(added.length, 'entry', 'entries')} added for ${counted(calls, 'refused call')}; write your own reasons there`,
      ...(unnamed === 0
        ? []
        : [
            `${counted(unnamed, 'refusal')} cannot be named in a list, since the input does not tell the call`,
          ]),
    ],
  };
}

interface Found {
  readonly added: readonly IgnoreEntry[];
  readonly calls: number;
  /** Refused calls that no entry can name. */
  readonly unnamed: number;
}

function entriesFor(problems: Iterable<DiagnosisReport>, ignoring: Ignoring, expires: string | null): Found {
  const added = new Map<string, IgnoreEntry>();
  let [calls, unnamed] = [0, 0];
  for (const problem of problems) {
    const { verdict, causes, caller, count } = problem;
    if (verdict !== 'refused' && verdict !== 'would-be-refused') continue;
    const cause = causes.find(({ relation }) => relation === 'explains')?.id;
    const called = operationOf(problem);
    const operation = called === null ? null : nameInList(called);
    if (cause === undefined || operation === null || !isOperationPattern(operation)) {
      unnamed += count;
      continue;
    }
    const known = { cause, operation, client: caller.client };
    // Whoever gave it a last day wants to hear of it after that.
    if (ignoring.entries.some((entry) => isExpired(entry, ignoring.day) && speaksOf(entry, known))) continue;
    const client = caller.client?.id ?? undefined;
    calls += count;
    added.set(JSON.stringify([cause, operation, client]), {
      cause,
      operation,
      ...(client !== undefined && { client }),
      reason: `known when the baseline was made, ${ignoring.day}`,
      ...(expires !== null && { expires }),
    });
  }
  return { added: [...added.values()], calls, unnamed };
}

/** Another program sees the old file or the new one, never a half of it. */
function replaceFile(path: string, shown: string, text: string): void {
  if (!exists(path) && isLink(path))
    throw new PlainError(`${shown}: is a link to a file that does not exist`);
  const target = exists(path) ? realpathSync(path) : path;
  const beside = `${target}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { flag: 'wx', ...(exists(target) && { mode: statSync(target).mode }) });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new PlainError(`${shown}: cannot be written (${errorCode(error) ?? 'unknown error'})`);
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
