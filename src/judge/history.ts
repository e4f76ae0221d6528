/** What the history of required permissions has to say of a refusal: evidence, and never a reason by itself. */
import type { Caller } from '../caller/types.js';
import {
  canRefuse,
  changedNames,
  changesOf,
  changeWords,
  firstSeenWords,
  type PermissionChange,
} from '../contract/index.js';
import { either } from '../primitives/wording.js';
import { type Premise, premise } from './define-rule.js';
import type { Subject } from './subject.js';

/** A call of the same operation that succeeded before a change of what it requires. */
export interface WorkedBefore {
  /** ISO day. */
  readonly day: string;
  /** `access.log, line 12`. */
  readonly place: string;
  /** The days of the changes that lie between it and the refusal. */
  readonly changes: readonly string[];
}

/**
 * The changes that a refused call may have come of: those of the last year, and those between a success and the refusal.
 * Those that refuse nobody say nothing where another may have. And the permissions that the answer names, or that are held,
 * and that the operation named once. That the platform checks what is required since is nowhere proved.
 */
export function changePremises(
  subject: Subject,
  caller: Caller,
  worked: WorkedBefore | null,
): readonly Premise[] {
  const { operation } = subject;
  if (operation === null) return [];
  const all = changesOf(operation);
  if (all.length === 0) return [];
  const near = all.filter(
    ({ firstSeen: { date } }) => subject.changes.includes(date) || worked?.changes.includes(date) === true,
  );
  const refusing = near.filter(canRefuse);
  const told = refusing.length > 0 ? refusing : near.slice(-1);
  return [
    ...told.map((change) => changed(change, worked)),
    ...all.filter((change) => !told.includes(change)).flatMap((change) => replaced(change, subject, caller)),
  ];
}

function changed(change: PermissionChange, worked: WorkedBefore | null): Premise {
  const what = `${change.operation} ${changeWords(change)}`;
  const between = worked?.changes.includes(change.firstSeen.date) === true ? worked : null;
  const success = between === null ? '' : `; it succeeded on ${between.day} (${between.place})`;
  const since = canRefuse(change) ? ': what worked until then can be refused since' : '';
  return premise('contract', firstSeenWords(change.firstSeen), `${what}${since}${success}`);
}

/** A permission that is named or held, and that another one took the place of. */
function replaced(
  change: PermissionChange,
  { operation, refusal }: Subject,
  caller: Caller,
): readonly Premise[] {
  const { added, removed } = changedNames(change);
  const required = operation?.permissions.names ?? [];
  const named = refusal.kind === 'permissions' || refusal.kind === 'divisions' ? refusal.names : [];
  const held = caller.grants.flatMap(({ value }) => value.entries.map(({ permission }) => permission));
  const old = removed.filter(
    (name) => !required.includes(name) && (named.includes(name) || held.includes(name)),
  );
  if (old.length === 0 || added.length === 0) return [];
  return [
    premise(
      'contract',
      firstSeenWords(change.firstSeen),
      `${change.operation} names ${either(added, 'and')} in place of ${either(old, 'and')} since ${firstSeenWords(change.firstSeen)}`,
    ),
  ];
}
