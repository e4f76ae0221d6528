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

/** A call of the operation of a refusal that succeeded. */
export interface WorkedCall {
  /** ISO day, which is no day of a change. */
  readonly day: string;
  /** `access.log, line 12`. */
  readonly place: string;
  /** The label of its token; null when that is not known. */
  readonly label: string | null;
}

/** Calls of the operation of a refusal that succeeded and were not after it, in order of time. */
export interface WorkedCalls {
  /** The ISO day of the refusal. */
  readonly until: string;
  readonly own: readonly WorkedCall[];
  /** Of other tokens, and of callers that are not known. */
  readonly others: readonly WorkedCall[];
}

const NO_CALLS: WorkedCalls = { until: '', own: [], others: [] };

/**
 * The changes that a refused call may have come of: those of the last year, and those between a success and the refusal.
 * Those that refuse nobody say nothing where another may have, nor does one after which the caller still succeeded. And the
 * permissions that the answer names, or that are held, and that the operation named once. That the platform checks what is
 * required since is nowhere proved.
 *
 * @param ofNamed only changes that brought a permission that the answer names
 */
export function changePremises(
  subject: Subject,
  caller: Caller,
  worked: WorkedCalls | null,
  ofNamed = false,
): readonly Premise[] {
  const { operation } = subject;
  if (operation === null) return [];
  const named = namedBy(subject);
  const all = changesOf(operation).filter(
    (change) => !ofNamed || changedNames(change).added.some((name) => named.includes(name)),
  );
  const near = all
    .map((change) => ({ change, ...seenAround(change, worked ?? NO_CALLS) }))
    .filter(({ change, before, after }) => {
      const { date } = change.firstSeen;
      return (
        subject.changes.includes(date) ||
        (canRefuse(change) && before !== null && after === null && worked !== null && date <= worked.until)
      );
    });
  const refusing = near.filter(({ change }) => canRefuse(change));
  const open = refusing.filter(({ after }) => after === null);
  const told = open.length > 0 ? open : (refusing.length > 0 ? refusing : near).slice(-1);
  const isTold = (change: PermissionChange) => told.some((one) => one.change === change);
  return [
    ...told.map((one) => changed(one, operation.removed)),
    ...all.filter((change) => !isTold(change)).flatMap((change) => replaced(change, subject, caller)),
  ];
}

/** What is seen of a change in the recording. */
interface SeenAround {
  /** Who succeeded before it, in words. */
  readonly before: string | null;
  /** That the caller succeeded after it, too. */
  readonly after: string | null;
}

function seenAround({ firstSeen: { date } }: PermissionChange, { own, others }: WorkedCalls): SeenAround {
  const isBefore = ({ day }: WorkedCall) => day < date;
  const isAfter = ({ day }: WorkedCall) => day > date;
  const after = own.findLast(isAfter);
  const before = own.findLast(isBefore);
  // Where others succeeded after it, too, it shows nothing that others did before.
  const other = others.some(isAfter) ? undefined : others.findLast(isBefore);
  return {
    after: after === undefined ? null : `${ofSame(after)} still succeeded ${whenWords(after)}`,
    before:
      before !== undefined
        ? `${ofSame(before)} succeeded ${whenWords(before)}`
        : other === undefined
          ? null
          : otherWords(other),
  };
}

const whenWords = ({ day, place }: WorkedCall): string => `on ${day} (${place})`;

/** Without a token calls are of one caller where they were pasted together, or are said to be. */
const ofSame = ({ label }: WorkedCall): string => (label === null ? 'it' : 'with the same token it');

const otherWords = (call: WorkedCall): string =>
  call.label === null
    ? `a call whose caller is not known succeeded ${whenWords(call)}`
    : `with another token (${call.label}), maybe of another caller, it succeeded ${whenWords(call)}`;

function changed(
  { change, before, after }: SeenAround & { readonly change: PermissionChange },
  isOver: boolean,
): Premise {
  const what = `${change.operation} ${changeWords(change, isOver)}`;
  const text = !canRefuse(change)
    ? `${what}; what sufficed before still does`
    : after !== null
      ? `${what}; yet ${after}, so this change alone does not explain the refusal`
      : `${what}: what worked until then can be refused since${before === null ? '' : `; ${before}`}`;
  return premise('contract', firstSeenWords(change.firstSeen), text);
}

const namedBy = ({ refusal }: Subject): readonly string[] =>
  refusal.kind === 'permissions' || refusal.kind === 'divisions' ? refusal.names : [];

/** A permission that is named or held, and that another one took the place of. */
function replaced(change: PermissionChange, subject: Subject, caller: Caller): readonly Premise[] {
  const { added, removed } = changedNames(change);
  const required = subject.operation?.permissions.names ?? [];
  const named = namedBy(subject);
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
