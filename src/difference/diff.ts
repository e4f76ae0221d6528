/** Two contracts, compared. */
import { operationKey } from '../contract/index.js';
import { grouped } from '../primitives/number.js';
import { counted } from '../primitives/wording.js';
import { firstNames } from '../report/lists.js';
import { type Change, changesBetween } from './change.js';
import { byPath, indexOf, removedBetween, sameKey } from './operations.js';
import {
  ASPECTS,
  type Aspect,
  type ComparedSide,
  type ContractDifference,
  type ContractSide,
} from './types.js';

/**
 * What differs from one contract to another. Operations are the same when method and path are, names of parameters left
 * out. Names are sets; what one side does not tell is no difference but counted in a note.
 *
 * @param notes what is to be said of the sides: one sentence each, without a full stop
 */
export function diffContracts(
  from: ContractSide,
  to: ContractSide,
  notes: readonly string[] = [],
): ContractDifference {
  const [before, after] = [indexOf(from), indexOf(to)];
  const isSame = isSameContract(from, to);
  const changesOf = changesBetween(from, to);
  const keys = new Set([...before.byKey.keys(), ...after.byKey.keys()]);
  const changes = [...keys]
    .flatMap((key) => changesOf(before.byKey.get(key), after.byKey.get(key)))
    // What one and the same contract does not tell did not change either.
    .filter(({ kind }) => kind !== 'not-known' || !isSame)
    .sort((a, b) => byPath(a.of, b.of));
  const notKnown = { permissions: notKnownOf('permissions', changes), scopes: notKnownOf('scopes', changes) };
  return {
    schemaVersion: 1,
    from: compared(from, before.byKey.size),
    to: compared(to, after.byKey.size),
    added: namesOf('added', changes),
    removed: namesOf('removed', changes),
    permissions: changes.flatMap((change) =>
      change.kind === 'permissions'
        ? [{ operation: operationKey(change.of), from: change.from, to: change.to }]
        : [],
    ),
    scopes: changes.flatMap((change) =>
      change.kind === 'scopes'
        ? [{ operation: operationKey(change.of), from: change.from.names, to: change.to.names }]
        : [],
    ),
    authentication: changes.flatMap((change) =>
      change.kind === 'authentication'
        ? [{ operation: operationKey(change.of), from: change.from, to: change.to }]
        : [],
    ),
    deprecated: namesOf('deprecated', changes),
    notKnown,
    notes: [
      ...notes,
      ...olderNote(from, to),
      ...lackingNote(from, to, changes),
      ...againNote(from, to, changes),
      ...notKnownNotes(notKnown),
      ...repeatedNote(from, before.repeated),
      ...repeatedNote(to, after.repeated),
    ],
  };
}

const namesOf = (kind: Change['kind'], changes: readonly Change[]): readonly string[] =>
  changes.filter((change) => change.kind === kind).map((change) => operationKey(change.of));

const notKnownOf = (what: Aspect, changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) =>
    change.kind === 'not-known' && change.what === what ? [operationKey(change.of)] : [],
  );

const compared = ({ version, date, permissionsOnly }: ContractSide, operations: number): ComparedSide => ({
  version,
  date,
  operations: permissionsOnly === true ? null : operations,
});

/** Not only alike in all that is compared, but in all there is. */
const isSameContract = (from: ContractSide, to: ContractSide): boolean =>
  from.version === to.version &&
  from.date === to.date &&
  from.operations.length === to.operations.length &&
  (from.operations === to.operations || JSON.stringify(from.operations) === JSON.stringify(to.operations));

const WHY: Readonly<Record<Aspect, string>> = {
  permissions: 'one of the two has words in place of permissions',
  scopes: 'one of the two does not have them as they were published',
};

/** How many there are of which it cannot be told: one sentence each, without a full stop. */
export const notKnownNotes = (notKnown: ContractDifference['notKnown']): readonly string[] =>
  ASPECTS.filter((what) => notKnown[what].length > 0).map(
    (what) =>
      `whether the ${what} of ${counted(notKnown[what].length, 'operation')} changed cannot be told: ${WHY[what]}`,
  );

/** What the second contract requires may be what the platform required before the first one. */
function olderNote(from: ContractSide, { version, older }: ContractSide): readonly string[] {
  const { date } = from.older ?? from;
  return older === undefined || older === null || date === null || older.date >= date
    ? []
    : [
        `what older operations of ${version} require is known as of ${older.version} (${older.date}), which is before ${from.version}: where that differs, the change may be the other way round`,
      ];
}

/** A document says nothing of what it leaves out. */
function lackingNote(from: ContractSide, to: ContractSide, changes: readonly Change[]): readonly string[] {
  const isRemoved = removedBetween(from, to);
  const lacking = changes.filter(({ kind, of }) => kind === 'removed' && !isRemoved(of)).length;
  return lacking === 0
    ? []
    : [
        `whether the platform removed ${counted(lacking, 'operation')} that ${to.version} lacks is not known: it may be older, or leave some out`,
      ];
}

/** What was removed and is there again makes the second contract look like the older one. */
function againNote(from: ContractSide, to: ContractSide, changes: readonly Change[]): readonly string[] {
  const removed = new Set((from.removedOperations ?? []).map(sameKey));
  const again = changes.filter(({ kind, of }) => kind === 'added' && removed.has(sameKey(of))).length;
  return again === 0
    ? []
    : [
        `${from.version} knows ${grouped(again)} of the added operations as removed, so ${to.version} may be older`,
      ];
}

const repeatedNote = ({ version }: ContractSide, repeated: readonly string[]): readonly string[] =>
  repeated.length === 0
    ? []
    : [
        `${version} has ${counted(repeated.length, 'operation')} more than once, of which the first counts: ${firstNames(repeated)}`,
      ];
