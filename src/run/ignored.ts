/**
 * What is known and ignored: the one place in which a refusal is held against the list of a team. An entry speaks of one
 * cause and of operations, so it never hides another cause of them, nor, where it names a client, the calls of another.
 */
import { isRefusal } from '../judge/ids.js';
import { type Diagnosis, firstExplaining } from '../judge/judge.js';
import { operationOf } from '../report/call-text.js';
import { callerReport } from '../report/caller.js';
import type { IgnoredEntry, IgnoredReport, NamedReport } from '../report/types.js';
import { coversNames, listNames } from './list-names.js';
import type { IgnoreEntry, Ignoring } from './types.js';

export interface Ignored {
  /** Is this refusal known? Counts its calls. */
  takes(diagnosis: Diagnosis, url: string | null, count: number): boolean;
  report(): IgnoredReport;
}

function isClient(written: string, client: NamedReport | null): boolean {
  if (client === null) return false;
  return client.name === written || client.id?.toLowerCase() === written.toLowerCase();
}

/** What an entry is held against: the first explaining cause, the operation by its names, and whose client called. */
export interface Known {
  readonly cause: string | null;
  readonly names: readonly string[];
  readonly client: NamedReport | null;
}

/** Does the entry speak of it, whatever the day? */
export const speaksOf = (entry: IgnoreEntry, { cause, names, client }: Known): boolean =>
  entry.cause === cause &&
  coversNames(entry.operation, names) &&
  (entry.client === undefined || isClient(entry.client, client));

/** The last day counts whole. */
export const isExpired = ({ expires }: IgnoreEntry, day: string): boolean =>
  expires !== undefined && expires < day;

interface Tried {
  readonly entry: IgnoreEntry;
  calls: number;
}

export function createIgnored(ignoring: Ignoring | undefined, clean: (text: string) => string): Ignored {
  const { entries = [], day = '', name = null } = ignoring ?? {};
  const tried = entries.map((entry): Tried => ({ entry, calls: 0 }));
  const byCause = new Map<string, Tried[]>();
  for (const one of tried) {
    const known = byCause.get(one.entry.cause);
    if (known === undefined) byCause.set(one.entry.cause, [one]);
    else known.push(one);
  }
  let count = 0;
  const listed = (which: (one: Tried) => boolean): readonly IgnoredEntry[] =>
    tried.filter(which).map((one) => entryReport(one, clean));
  return {
    takes(diagnosis, url, calls) {
      const cause = refusedBy(diagnosis);
      const candidates = cause === null ? undefined : byCause.get(cause);
      if (candidates === undefined) return false;
      const known = { cause, ...namesOf(diagnosis, url) };
      const matching = candidates.filter(({ entry }) => speaksOf(entry, known));
      for (const one of matching) one.calls += calls;
      if (!matching.some(({ entry }) => !isExpired(entry, day))) return false;
      count += calls;
      return true;
    },
    report: () => ({
      count,
      by: name,
      entries: listed(({ entry, calls }) => calls > 0 && !isExpired(entry, day)),
      expired: listed(({ entry, calls }) => calls > 0 && isExpired(entry, day)),
      unused: listed(({ calls }) => calls === 0),
    }),
  };
}

/** The cause that a refusal is ignored by; null where nothing is refused. */
function refusedBy({ verdict, causes }: Diagnosis): IgnoreEntry['cause'] | null {
  if (!isRefusal(verdict)) return null;
  return firstExplaining(causes)?.id ?? null;
}

function namesOf({ subject, caller }: Diagnosis, url: string | null): Omit<Known, 'cause'> {
  const operation = subject.operation?.removed === true ? null : subject.operationKey;
  const called = operationOf({ exchange: { operation, url, method: subject.method } });
  return {
    names: called === null ? [] : listNames(called),
    client: callerReport(caller).client,
  };
}

/** What a team wrote is theirs; a secret that the input shows to be one goes from it all the same. */
const entryReport = (
  { entry: { cause, operation, client, reason, expires, source }, calls }: Tried,
  clean: (text: string) => string,
): IgnoredEntry => ({
  cause,
  operation: clean(operation),
  client: client === undefined ? null : clean(client),
  reason: clean(reason),
  expires: expires ?? null,
  source: source ?? null,
  calls,
});
