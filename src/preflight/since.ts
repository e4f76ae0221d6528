/** What changed since an earlier result. */
import { append } from '../primitives/lists.js';
import type { Answer, Change, Preflight, ToAddChange } from './types.js';

/** The result, with what changed since an earlier one. */
export const comparedWith = <T extends Omit<Preflight, 'since' | 'toAddSince'>>(
  now: T,
  before: Preflight,
) => ({
  ...now,
  since: changesSince(before, now),
  toAddSince: toAddSince(before, now),
});

/** Cells by caller and operation, the earlier ones first in each; null stands for what was not asked. */
export function changesSince(before: Preflight, now: Pick<Preflight, 'operations'>): readonly Change[] {
  const old = answersOf(before);
  const fresh = answersOf(now);
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return keys.flatMap((key) => {
    const change = { before: old.get(key) ?? null, now: fresh.get(key) ?? null };
    if (change.before === change.now) return [];
    const [caller = '', operation = ''] = JSON.parse(key) as readonly string[];
    return [{ caller, operation, ...change }];
  });
}

const answersOf = ({ operations }: Pick<Preflight, 'operations'>): ReadonlyMap<string, Answer> =>
  new Map(
    operations.flatMap(({ operation, cells }) =>
      cells.map(({ caller, answer }) => [JSON.stringify([caller, operation]), answer] as const),
    ),
  );

/** What is to be added, and was not; what was, and is not. */
export function toAddSince(before: Preflight, now: Pick<Preflight, 'toAdd'>): readonly ToAddChange[] {
  const old = addedOf(before);
  const fresh = addedOf(now);
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((caller) => {
    const [was, is] = [old.get(caller) ?? [], fresh.get(caller) ?? []];
    const more = is.filter((name) => !was.includes(name));
    const less = was.filter((name) => !is.includes(name));
    return more.length + less.length === 0 ? [] : [{ caller, more, less }];
  });
}

/** Permissions, and scopes, which are said to be some; of all entries of a caller. */
function addedOf({ toAdd }: Pick<Preflight, 'toAdd'>): ReadonlyMap<string, readonly string[]> {
  const added = new Map<string, string[]>();
  for (const { caller, permissions, scopes } of toAdd) {
    const known = added.get(caller) ?? [];
    added.set(caller, known);
    append(known, permissions);
    append(
      known,
      scopes.map((scope) => `scope ${scope}`),
    );
  }
  return added;
}
