/** What the history of required permissions must keep in itself and towards the contract. */
import { sameRequirement } from '../../src/contract/requirement.js';
import { fault } from './fault.js';
import { type Facts, HISTORY_META, TABLES } from './tables.js';

type Change = Facts['history'][number];

type Release = Pick<Change, 'api' | 'date'>;

/** Below 0 when the first is of an older version; null where one has no number and its date alone tells. */
const versions = (one: Release, other: Release): number | null =>
  typeof one.api === 'number' && typeof other.api === 'number' ? one.api - other.api : null;

/** By date and version. */
const isAfter = (one: Release, other: Release): boolean =>
  one.date > other.date && (versions(one, other) ?? 1) > 0;

/** By date or version. */
const isPast = (one: Release, other: Release): boolean =>
  one.date > other.date || (versions(one, other) ?? 0) > 0;

const blank = ({ method, path }: Pick<Change, 'method' | 'path'>): string =>
  `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;

/**
 * Every change lies between the releases that were looked at and begins with what the one before ended with; the last one
 * ends with what the contract has, unless the operation is told to be gone.
 *
 * @throws Error with one line for the first thing that is wrong
 */
export function checkHistory({ history, historyMeta, operations, removedOperations }: Facts): void {
  const { from: first, to: last } = historyMeta;
  if (!isAfter(last, first))
    throw fault(HISTORY_META.file, 'the file', '"from" is not before "to"; correct one of the two');
  const contract = new Map(
    [...operations, ...removedOperations].map((operation) => [blank(operation), operation.permissions]),
  );
  for (const [index, change] of history.entries()) {
    const refuse = (problem: string): never => {
      throw fault(TABLES.history.file, `${change.method} ${change.path} ${change.api}`, problem);
    };
    const { from, to, gone } = change;
    for (const { mode, names } of [from, to]) {
      if ((mode === 'ANY' || mode === 'ALL') !== names.length > 0)
        refuse(`mode ${mode} with ${names.length} permissions; ANY and ALL name some, NONE and UNKNOWN none`);
      if (names.some((name, at) => at > 0 && name <= (names[at - 1] ?? '')))
        refuse('names are sorted, each once; sort them');
    }
    if (from.mode === to.mode && sameRequirement(from, to)) refuse('changes nothing; take it out');
    if (!isAfter(change, first) || isPast(change, last))
      refuse(`lies outside of facts/${HISTORY_META.file}; correct one of the two`);
    const before = history[index - 1];
    if (before !== undefined && blank(before) === blank(change)) {
      if (!isAfter(change, before))
        refuse(`is later than ${before.api} by its date, and not by its version; correct one`);
      if (before.to.mode !== from.mode || !sameRequirement(before.to, from))
        refuse(
          `"from" is not what the change in ${before.api} ended with; correct one, or add the change between`,
        );
    }
    const next = history[index + 1];
    const known = contract.get(blank(change));
    if ((known === undefined) !== (gone === true))
      refuse(
        gone === true
          ? 'is said to be gone, and is in the contract or among what was removed; take "gone" out'
          : 'is no operation of the contract, nor a removed one; correct it, or say "gone": true',
      );
    const isLast = next === undefined || blank(next) !== blank(change);
    if (isLast && known !== undefined && (known.mode !== to.mode || !sameRequirement(known, to)))
      refuse(
        `ends with ${to.mode} ${to.names.join(', ')}, and the contract has ${known.mode} ${known.names.join(', ')}; add the change that lies between, or correct one`,
      );
  }
  const releases = new Map<Change['api'], string>();
  for (const { method, path, api, date } of history) {
    const other = releases.get(api) ?? date;
    if (other !== date)
      throw fault(
        TABLES.history.file,
        `${method} ${path} ${api}`,
        `is of ${date}, another change of ${other}; correct one`,
      );
    releases.set(api, date);
  }
}
