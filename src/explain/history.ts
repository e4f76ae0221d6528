/** What changed of an operation, or with a permission, in order of time. */
import {
  changedNames,
  changesOf,
  changesWith,
  changeWords,
  enforcementFor,
  firstSeenWords,
  matchOperation,
  type PermissionChange,
  type Requirement,
  sourceReference,
  whenRemoved,
} from '../contract/index.js';
import type { Enforcement, Operation } from '../contract/types.js';
import { labelled } from '../page/labelled.js';
import type { Page } from '../page/paint.js';
import { either } from '../primitives/wording.js';
import type {
  ExplainedAnnouncement,
  ExplainedChange,
  ExplainedPermission,
  ExplainedRequirement,
} from './explanation.js';

type Event =
  | { readonly kind: 'changed'; readonly date: string; readonly change: PermissionChange }
  | { readonly kind: 'announced'; readonly date: string; readonly announcement: Enforcement };

/** Changes of what is required, and announcements of stricter checks: the reader sees them together. */
function eventsOf(operation: Operation): readonly Event[] {
  const changed = changesOf(operation).map(
    (change): Event => ({ kind: 'changed', date: change.firstSeen.date, change }),
  );
  const announced = enforcementFor(operation.path).map(
    (announcement): Event => ({ kind: 'announced', date: announcement.date, announcement }),
  );
  return [...changed, ...announced].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

export const requirementData = ({ mode, names }: Requirement): ExplainedRequirement => ({
  mode: mode === 'NONE' ? 'NO' : mode,
  names,
});

const changeData = ({ firstSeen, from, to }: PermissionChange): ExplainedChange => ({
  firstSeen,
  from: requirementData(from),
  to: requirementData(to),
});

export const historyData = (operation: Operation): readonly (ExplainedChange | ExplainedAnnouncement)[] =>
  eventsOf(operation).map((event) =>
    event.kind === 'changed'
      ? changeData(event.change)
      : {
          enforcedFrom: event.date,
          topic: event.announcement.topic,
          sources: event.announcement.sources.map(sourceReference),
        },
  );

export const historyLines = (operation: Operation, page: Page): string[] =>
  eventsOf(operation).flatMap((event) => {
    if (event.kind === 'changed')
      return labelled('changed', changeWords(event.change, operation.removed), page);
    const { topic, sources } = event.announcement;
    return labelled(
      'enforced',
      `from ${event.date} more strictly: ${topic} (${sources.map(sourceReference).join('; ')})`,
      page,
    );
  });

export const permissionHistory = (permission: string): ExplainedPermission['history'] =>
  changesWith(permission).map((change) => ({ operation: change.operation, ...changeData(change) }));

/** That the operation of a change is no longer in the contract; null for all others. */
function goneWords({ operation }: PermissionChange): string | null {
  const [method = '', path = ''] = operation.split(' ', 2);
  const match = matchOperation(method, path);
  return match.kind === 'removed' ? `the operation was removed${whenRemoved(match.operation)}` : null;
}

/** Changes that are shown; `--verbose` shows all. */
const SHOWN = 5;

/** Which operations came to name it, and which no longer do, the latest first; and what stands in its place there. */
export function permissionLines(permission: string, page: Page): string[] {
  const lines = changesWith(permission)
    .toReversed()
    .map((change) => {
      const { added, removed } = changedNames(change);
      const seen = firstSeenWords(change.firstSeen);
      const gone = goneWords(change);
      if (added.includes(permission)) {
        const instead = removed.length === 0 ? '' : `, in place of ${either(removed, 'and')}`;
        return gone === null
          ? `${change.operation} names it since ${seen}${instead}`
          : `${change.operation} named it from ${seen}${instead}; ${gone}`;
      }
      const instead = added.length === 0 ? '' : `; in its place ${either(added, 'and')}`;
      return gone === null
        ? `${change.operation} no longer names it since ${seen}${instead}`
        : `${change.operation} named it no longer from ${seen}${instead}; ${gone}`;
    });
  const shown = page.verbose ? lines : lines.slice(0, SHOWN);
  const more = lines.length - shown.length;
  return [
    ...shown.flatMap((text, index) => labelled(index === 0 ? 'changed' : '', text, page)),
    ...labelled('', more > 0 ? `and ${more} more: --verbose` : '', page),
  ];
}
