/** Two contracts, compared. */
import { operationKey } from '../contract/index.js';
import { counted } from '../primitives/wording.js';
import { firstNames } from '../report/lists.js';
import { type Change, changesOf } from './change.js';
import { byPath, indexOf } from './operations.js';
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
  const keys = new Set([...before.byKey.keys(), ...after.byKey.keys()]);
  const changes = [...keys]
    .flatMap((key) => changesOf(before.byKey.get(key), after.byKey.get(key)))
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

const compared = ({ version, date }: ContractSide, operations: number): ComparedSide => ({
  version,
  date,
  operations,
});

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
const olderNote = (from: ContractSide, { version, older }: ContractSide): readonly string[] =>
  older === undefined || older === null || older.date >= (from.older ?? from).date
    ? []
    : [
        `what older operations of ${version} require is known as of ${older.version} (${older.date}), which is before ${from.version}: where that differs, the change may be the other way round`,
      ];

const repeatedNote = ({ version }: ContractSide, repeated: readonly string[]): readonly string[] =>
  repeated.length === 0
    ? []
    : [
        `${version} has ${counted(repeated.length, 'operation')} more than once, of which the first counts: ${firstNames(repeated)}`,
      ];
