/** `--update-baseline`: what is refused now becomes known, so that only what is new is reported from then on. */

import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isRefusal } from '../judge/ids.js';
import { grouped } from '../primitives/number.js';
import { PlainError } from '../primitives/plain-error.js';
import { errorCode } from '../primitives/reason.js';
import { isDay } from '../primitives/time.js';
import { counted } from '../primitives/wording.js';
import { withoutContacts } from '../redact/personal/contacts.js';
import { operationOf } from '../report/call-text.js';
import type { DiagnosisReport, LazyReport } from '../report/types.js';
import { isExpired, speaksOf } from '../run/ignored.js';
import { isOperationPattern, listNames } from '../run/list-names.js';
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
      ...unnamed.slice(0, MOST_UNNAMED).map((call) => `${call} cannot be named in a list`),
      ...(unnamed.length > MOST_UNNAMED
        ? [`and ${grouped(unnamed.length - MOST_UNNAMED)} more that cannot be named`]
        : []),
    ],
  };
}

interface Found {
  readonly added: readonly IgnoreEntry[];
  readonly calls: number;
  /** Refused calls that no entry can name: each where it stands, and why. */
  readonly unnamed: readonly string[];
}

/** Of those that cannot be named. */
const MOST_UNNAMED = 5;

function entriesFor(problems: Iterable<DiagnosisReport>, ignoring: Ignoring, expires: string | null): Found {
  const added = new Map<string, IgnoreEntry>();
  const unnamed: string[] = [];
  let calls = 0;
  for (const problem of problems) {
    const { verdict, causes, caller, count } = problem;
    if (!isRefusal(verdict)) continue;
    const cause = causes.find(({ relation }) => relation === 'explains')?.id;
    const called = operationOf(problem);
    const names = called === null ? [] : listNames(called);
    const [operation] = names;
    if (cause === undefined || operation === undefined || !isOperationPattern(operation)) {
      unnamed.push(`${placed(problem)}${called === null ? NO_CALL : NO_NAME}`);
      continue;
    }
    const known = { cause, names, client: caller.client };
    // Whoever gave it a last day wants to hear of it after that.
    if (ignoring.entries.some((entry) => isExpired(entry, ignoring.day) && speaksOf(entry, known))) continue;
    const client = clientOf(caller);
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

const NO_CALL = ', of which the input does not tell the call,';
const NO_NAME = ', whose call is not METHOD /path,';

/** `a refusal (body.json)`, `3 refusals (calls.har:12 and others)`. */
function placed({ exchange: { source }, count }: DiagnosisReport): string {
  const line = source.line === null ? '' : `:${source.line}`;
  const name = source.path === '-' ? 'standard input' : `${source.path}${line}`;
  return `${count === 1 ? 'a refusal' : counted(count, 'refusal')} (${name}${count === 1 ? '' : ' and others'})`;
}

/** By its id; the name will do where nothing else is known, as an entry without client is one for all of them. */
function clientOf({ client }: DiagnosisReport['caller']): string | undefined {
  const name = client?.name?.trim() ?? '';
  return client?.id ?? (name === '' || withoutContacts(name) !== client?.name ? undefined : name);
}

/** Another program sees the old file or the new one, never a half of it. */
export function replaceFile(path: string, shown: string, text: string): void {
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
