import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.js';
import type { Caller, Grant } from '../../src/caller/types.js';
import { grantCovers } from '../../src/contract/index.js';
import { judge } from '../../src/judge/judge.js';
import { matrixOf } from '../../src/preflight/matrix.js';
import { preflight } from '../../src/preflight/preflight.js';
import { inDivision, subjectOf } from '../../src/preflight/subjects.js';
import type { Cell, PreflightCaller, PreflightOperation, ToAdd } from '../../src/preflight/types.js';
import { callerWith, EAST, type Known, needing, WEST } from './harness.js';

const NAMES = [
  'routing:queue:view',
  'routing:queue:edit',
  'routing:queue:add',
  'routing:skill:manage',
  'routing:wrapupCode:view',
];
const SCOPES = ['routing', 'routing:readonly', 'users', 'users:readonly'];
/** One object, and a list of such. */
const KEYS = ['GET /api/v2/routing/queues/{queueId}', 'GET /api/v2/routing/queues'] as const;

const grants = fc.array(
  fc.record({
    permission: fc.constantFrom(...NAMES, 'routing:*', 'routing:queue:*', 'users:*'),
    divisions: fc.constantFrom('*' as const, [EAST], [WEST], [EAST, WEST]),
    conditional: fc.constant(false),
    role: fc.constant(null),
  }),
  { maxLength: 5 },
);

const operation: fc.Arbitrary<PreflightOperation> = fc
  .record({
    mode: fc.constantFrom('ANY' as const, 'ALL' as const, 'NONE' as const),
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    key: fc.constantFrom(...KEYS),
    scopes: fc.uniqueArray(fc.constantFrom(...SCOPES), { minLength: 1, maxLength: 2 }),
  })
  .map(({ mode, names, key, scopes }) => {
    const needs = needing(mode, mode === 'NONE' ? [] : names, key);
    return { ...needs, operation: { ...needs.operation, scopes } };
  });

const interest = fc.constantFrom<readonly string[]>([], [EAST], [WEST], [EAST, WEST], ['*']);

interface Column {
  readonly caller: Caller;
  readonly divisions: readonly string[];
}

const userOf = (known: Known, divisions: readonly string[]): Column => ({
  caller: callerWith({ grantType: 'authorization_code', scopesEnforced: true, ...known }),
  divisions,
});

const columnOf = ({ caller, divisions }: Column): PreflightCaller => ({
  name: 'acme',
  caller,
  divisions,
  problem: null,
  expected: null,
  asked: null,
  grantedBy: null,
});

const column = fc
  .record({
    grants,
    scopes: fc.uniqueArray(fc.constantFrom(...SCOPES), { maxLength: 2 }),
    offered: fc.option(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 })),
    divisions: interest,
  })
  .map(({ divisions, offered, ...known }) => {
    // What is held is offered, else the list is not the whole.
    const own = NAMES.filter((name) => known.grants.some(({ permission }) => grantCovers(permission, name)));
    const whole = { ...known, offered: offered === null ? null : [...new Set([...offered, ...own])] };
    return { known: whole, ...userOf(whole, divisions) };
  });

const cellOf = (asked: PreflightOperation, of: Column): Cell => {
  const [cell] = matrixOf([asked], [columnOf(of)])[0]?.cells ?? [];
  if (cell === undefined) throw new Error('no cell');
  return cell;
};

const isIn = ({ divisions }: Grant, division: string): boolean =>
  divisions === '*' || (divisions ?? []).includes(division);

/** Is enough held in the division, read without any of the code that is tested? */
function heldIn(
  { operation: { permissions } }: PreflightOperation,
  { caller }: Column,
  division: string,
): boolean {
  const entries = caller.grants[0]?.value.entries ?? [];
  const has = (name: string) =>
    entries.some((grant) => grantCovers(grant.permission, name) && isIn(grant, division));
  if (permissions.mode === 'NONE') return true;
  return permissions.mode === 'ALL' ? permissions.names.every(has) : permissions.names.some(has);
}

const NOWHERE_ELSE = 'a division that no grant names';

describe('an answer', () => {
  it('is that of a plain reading of the grants', () => {
    fc.assert(
      fc.property(operation, column, (asked, { known, ...of }) => {
        const own = { ...of, caller: callerWith({ ...known, offered: null }) };
        const cell = cellOf(asked, own);
        const everywhere = heldIn(asked, own, NOWHERE_ELSE);
        const somewhere = [EAST, WEST, NOWHERE_ELSE].some((division) => heldIn(asked, own, division));
        if (everywhere) expect(cell.answer).toBe(asked.operation.permissions.mode === 'NONE' ? 'open' : 'ok');
        if (of.divisions.length === 0 || of.divisions[0] === '*') return;
        const there = of.divisions.map((division) => heldIn(asked, own, division));
        const isListing = asked.operation.path === '/api/v2/routing/queues';
        if (there.every(Boolean)) expect(['ok', 'open']).toContain(cell.answer);
        else if (there.some(Boolean)) expect(cell.answer).toBe('PARTIAL');
        else if (!isListing) expect(cell.answer).toBe('REFUSED');
        else expect(['REFUSED', 'PARTIAL']).toContain(cell.answer);
        if (everywhere || isListing || somewhere) return;
        expect(cell.answer).toBe('REFUSED');
      }),
    );
  });

  it('is that of the rules', () => {
    fc.assert(
      fc.property(operation, column, (asked, of) => {
        const cell = cellOf(asked, of);
        const subject = subjectOf(asked.operation);
        const verdict = judge(subject, of.caller, RULES).verdict;
        if (verdict === 'would-be-refused') expect(['REFUSED', 'N/AVAIL']).toContain(cell.answer);
        else expect(cell.answer).not.toBe('N/AVAIL');
        if (of.divisions.length === 0) {
          if (verdict === 'allowed') expect(['ok', 'open']).toContain(cell.answer);
          if (verdict === 'cannot-tell') expect(cell.answer).toBe('?');
        }
        for (const division of of.divisions.filter((each) => each !== '*')) {
          const own = judge(inDivision(subject, division), of.caller, RULES).verdict;
          if (own === 'would-be-refused') expect(cell.divisions).toContain(division);
          else expect(cell.divisions).not.toContain(division);
        }
      }),
    );
  });
});

describe('an answer that is sure', () => {
  /** Conditions, and divisions that are not told. */
  const doubtful = fc.array(
    fc.record({
      permission: fc.constantFrom(...NAMES, 'routing:*', 'users:*'),
      divisions: fc.constantFrom('*' as const, [EAST], [WEST], [EAST, WEST], null),
      conditional: fc.boolean(),
      role: fc.constant(null),
    }),
    { maxLength: 5 },
  );

  it('rests on grants without a condition, in divisions that are told', () => {
    fc.assert(
      fc.property(operation, doubtful, fc.boolean(), interest, (asked, entries, complete, divisions) => {
        const of = { caller: callerWith({ grants: entries, complete }), divisions };
        const cell = cellOf(asked, of);
        const { mode, names } = asked.operation.permissions;
        if (mode === 'NONE') {
          expect(cell.answer).toBe('open');
          return;
        }
        const enough = (holds: (grant: Grant) => boolean): boolean => {
          const has = (name: string) =>
            entries.some((grant) => grantCovers(grant.permission, name) && holds(grant));
          return mode === 'ALL' ? names.every(has) : names.some(has);
        };
        const where = divisions.map((division) => (division === '*' ? NOWHERE_ELSE : division));
        if (cell.answer === 'ok')
          for (const division of where)
            expect(enough((grant) => !grant.conditional && isIn(grant, division))).toBe(true);
        if (cell.answer === 'ok') expect(enough(({ conditional }) => !conditional)).toBe(true);
        for (const division of cell.divisions.map((each) => (each === '*' ? NOWHERE_ELSE : each)))
          expect(enough((grant) => grant.divisions === null || isIn(grant, division))).toBe(false);
        if (cell.answer === 'REFUSED' && divisions.length === 0) expect(enough(() => true)).toBe(false);
        if (cell.cause === 'missing-permission') expect(complete).toBe(true);
      }),
    );
  });
});

type Added = Pick<ToAdd, 'permissions' | 'scopes' | 'divisions'>;

/** The caller with all that is to be added. */
function withAdded(
  { known, divisions }: { readonly known: Known; readonly divisions: readonly string[] },
  entries: readonly Added[],
): Column {
  const more = entries.flatMap((added) =>
    added.permissions.map((permission) => ({
      permission,
      divisions:
        added.divisions.length === 0 || added.divisions.includes('*') ? ('*' as const) : added.divisions,
      conditional: false,
      role: null,
    })),
  );
  return userOf(
    {
      ...known,
      grants: [...(known.grants ?? []), ...more],
      scopes: [...(known.scopes ?? []), ...entries.flatMap(({ scopes }) => scopes)],
    },
    divisions,
  );
}

/** In which nobody asks. */
const ANOTHER = '77777777-0000-4000-8000-000000000007';

/** Each way to leave out one permission in one of its divisions. */
const withoutOne = (entries: readonly Added[]): readonly (readonly Added[])[] =>
  entries.flatMap((entry, place) =>
    entry.permissions.flatMap((name) =>
      (entry.divisions.length === 0 ? [null] : entry.divisions).map((division) => [
        ...entries.filter((_, other) => other !== place),
        { ...entry, permissions: entry.permissions.filter((one) => one !== name) },
        ...(division === null
          ? []
          : [
              {
                permissions: [name],
                scopes: [],
                divisions: [ANOTHER, ...entry.divisions.filter((one) => one !== division)],
              },
            ]),
      ]),
    ),
  );

/** All of them, by the bits of their number. */
const subsets = (names: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** names.length }, (_, set) =>
    names.filter((_name, bit) => (set & (1 << bit)) !== 0),
  );

const isMended = ({ answer }: Cell): boolean => answer !== 'REFUSED' && answer !== 'PARTIAL';

describe('what is to be added', () => {
  const run = fc.record({ operations: fc.array(operation, { minLength: 1, maxLength: 5 }), of: column });
  const made = (operations: readonly PreflightOperation[], of: Column) =>
    preflight({ operations, unmatched: [], callers: [columnOf(of)], excess: false, since: null });

  it('mends all that is refused, and no smaller set does', () => {
    fc.assert(
      fc.property(run, ({ operations, of }) => {
        const before = made(operations, of);
        const { toAdd } = before;
        const wants = before.operations.some(({ cells }) => cells.some((cell) => !isMended(cell)));
        expect(toAdd.length > 0).toBe(wants);
        if (!wants) return;
        const own = {
          permissions: [...new Set(toAdd.flatMap(({ permissions }) => permissions))],
          scopes: toAdd.flatMap(({ scopes }) => scopes),
          divisions: [...new Set(toAdd.flatMap(({ divisions }) => divisions))],
        };
        expect(own.permissions.every((name) => !name.includes('*'))).toBe(true);
        // Each permission stands in one entry, and no two entries are of the same divisions.
        expect(toAdd.flatMap(({ permissions }) => permissions)).toHaveLength(own.permissions.length);
        expect(new Set(toAdd.map(({ divisions }) => divisions.join())).size).toBe(toAdd.length);
        const { offered } = of.known;
        if (offered != null) expect(own.permissions.filter((name) => !offered.includes(name))).toEqual([]);
        const mends = (entries: readonly Added[]) =>
          operations.every((each) => isMended(cellOf(each, withAdded(of, entries))));
        expect(mends(toAdd)).toBe(true);
        expect(toAdd.every(({ exact }) => exact)).toBe(true);
        for (const fewer of subsets(offered ?? NAMES))
          if (fewer.length < own.permissions.length)
            expect(mends([{ ...own, permissions: fewer }])).toBe(false);
        for (const fewer of subsets(SCOPES))
          if (fewer.length < own.scopes.length) expect(mends([{ ...own, scopes: fewer }])).toBe(false);
        for (const fewer of withoutOne(toAdd)) expect(mends(fewer)).toBe(false);
      }),
    );
  });
});
