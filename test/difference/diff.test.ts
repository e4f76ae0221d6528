/** Two contracts, compared: what counts as a difference, and what cannot be told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/contract/types.js';
import { diffContracts } from '../../src/difference/diff.js';
import { routesOf, sameKey } from '../../src/difference/operations.js';
import type { ContractDifference, ContractSide } from '../../src/difference/types.js';
import { all, any, none, operation, PATH, scopes, side, words } from './sides.js';

const KEY = `GET ${PATH}`;

/** Of one operation that both have. */
const between = (from: Partial<Operation>, to: Partial<Operation>): ContractDifference =>
  diffContracts(side('A', [from]), side('B', [to]));

describe('operations', () => {
  it('are added and removed, by path and then by method', () => {
    const from = side('A', [{}, { path: '/api/v2/owls' }]);
    const to = side('B', [
      { path: '/api/v2/storks/{id}' },
      { path: '/api/v2/owls' },
      { path: '/api/v2/herons', method: 'PUT' },
      { path: '/api/v2/herons', method: 'DELETE' },
    ]);
    expect(diffContracts(from, to)).toMatchObject({
      schemaVersion: 1,
      from: { version: 'A', date: '2030-01-01', operations: 2 },
      to: { version: 'B', operations: 4 },
      added: ['DELETE /api/v2/herons', 'PUT /api/v2/herons', 'GET /api/v2/storks/{id}'],
      removed: [KEY],
      notes: [],
    });
  });

  it('are the same whatever their parameters are called, and are named as the second has them', () => {
    const renamed = '/api/v2/pigeons/{id}';
    expect(between({ ...none }, { path: renamed, ...any('a:b:view') })).toMatchObject({
      added: [],
      removed: [],
      permissions: [{ operation: `GET ${renamed}` }],
    });
  });

  it('that stand there twice count once, and a note says so', () => {
    const from = side('A', [any('a:b:view'), { path: '/api/v2/pigeons/{id}', ...any('a:b:edit') }]);
    const { permissions, notes } = diffContracts(from, side('B', [any('a:b:view')]));
    expect(permissions).toEqual([]);
    expect(notes).toEqual([
      'A has 1 operation more than once, of which the first counts: GET /api/v2/pigeons/{id}',
    ]);
  });

  it('are deprecated where they were not', () => {
    expect(between({}, { deprecated: true }).deprecated).toEqual([KEY]);
    expect(between({ deprecated: true }, { deprecated: true }).deprecated).toEqual([]);
    expect(between({ deprecated: true }, {}).deprecated).toEqual([]);
  });
});

describe('permissions', () => {
  it.each<[string, Partial<Operation>, Partial<Operation>]>([
    ['in another order', any('b', 'a'), any('a', 'b')],
    ['that stand there twice', any('a', 'b', 'a'), any('a', 'b')],
    ['of one name, any and all', any('a'), all('a')],
    ['of one name that stands there twice', all('a', 'a'), any('a')],
    ['of a mode without names', any(), none],
    ['in words on both sides', words, words],
    ['that become words', any('a'), words],
    ['that were words', words, all('a', 'b')],
    ['of nothing that become words', none, words],
  ])('%s are no difference', (_, from, to) => {
    expect(between(from, to).permissions).toEqual([]);
  });

  it.each<[Partial<Operation>, Partial<Operation>, unknown, unknown]>([
    [any('b', 'a'), all('b', 'a'), { mode: 'ANY', names: ['a', 'b'] }, { mode: 'ALL', names: ['a', 'b'] }],
    [none, all('a'), { mode: 'NONE', names: [] }, { mode: 'ALL', names: ['a'] }],
    [any('a', 'b'), any(), { mode: 'ANY', names: ['a', 'b'] }, { mode: 'NONE', names: [] }],
    [any('a'), any('b'), { mode: 'ANY', names: ['a'] }, { mode: 'ANY', names: ['b'] }],
  ])('%j and %j are one', (first, second, from, to) => {
    expect(between(first, second).permissions).toEqual([{ operation: KEY, from, to }]);
  });

  it('that cannot be told are counted', () => {
    const { notKnown, notes } = between(any('a'), words);
    expect(notKnown).toEqual({ permissions: [KEY], scopes: [] });
    expect(notes).toEqual([
      'whether the permissions of 1 operation changed cannot be told: one of the two has words in place of permissions',
    ]);
  });
});

describe('scopes', () => {
  it('differ as sets', () => {
    expect(between(scopes('a', 'b'), scopes('b', 'a', 'b')).scopes).toEqual([]);
    expect(between(scopes('b', 'a'), scopes()).scopes).toEqual([
      { operation: KEY, from: ['a', 'b'], to: [] },
    ]);
  });

  it.each<[string, Partial<Operation>]>([
    ['not known', { scopes: null, scopesBasis: 'none' }],
    ['derived', { scopes: ['b'], scopesBasis: 'derived' }],
    ['kept from an older contract', { scopes: ['b'], scopesBasis: 'kept' }],
  ])('that are %s on one side are no difference, but counted', (_, unknown) => {
    for (const [from, to] of [
      [scopes('a'), unknown],
      [unknown, scopes('a')],
    ] as const) {
      expect(between(from, to)).toMatchObject({
        scopes: [],
        notKnown: { permissions: [], scopes: [KEY] },
        notes: [
          'whether the scopes of 1 operation changed cannot be told: one of the two does not have them as they were published',
        ],
      });
    }
  });
});

describe('authentication', () => {
  it('differs where both tell it, as they do with the scopes', () => {
    expect(between({ auth: 'none' }, {}).authentication).toEqual([
      { operation: KEY, from: 'none', to: 'oauth' },
    ]);
    expect(between({}, {}).authentication).toEqual([]);
    expect(between({ auth: 'none' }, { scopes: null, scopesBasis: 'none' }).authentication).toEqual([]);
  });
});

describe('notes', () => {
  const older = { version: 'A.old', date: '2029-06-01' };

  it('are those of the sides first', () => {
    expect(diffContracts(side('A', []), side('B', []), ['made up'])).toMatchObject({ notes: ['made up'] });
  });

  it('say that what the second requires is known as of before the first', () => {
    const [a, b] = [side('A', []), side('B', [], { older })];
    expect(diffContracts(a, b).notes).toEqual([
      'what older operations of B require is known as of A.old (2029-06-01), which is before A: where that differs, the change may be the other way round',
    ]);
    expect(diffContracts(b, a).notes).toEqual([]);
    expect(diffContracts(b, b).notes).toEqual([]);
    expect(diffContracts(side('A', [], { date: '2029-05-01' }), b).notes).toEqual([]);
  });
});

describe('what is not known', () => {
  it('is whether what a contract of unknown age lacks was removed', () => {
    const from = side('A', [{}]);
    expect(diffContracts(from, side('B', [], { api: null }))).toMatchObject({
      removed: [KEY],
      notes: [
        'whether the platform removed 1 operation that B lacks is not known: it may be older, or leave some out',
      ],
    });
    expect(diffContracts(from, side('B', [], { api: 2 })).notes).toEqual([]);
  });

  it('is which of the two is the older one, where one has what the other knows as removed', () => {
    const from = side('A', [], { removedOperations: [operation({ removed: true })] });
    expect(diffContracts(from, side('B', [{}], { api: null })).notes).toEqual([
      'A knows 1 of the added operations as removed, so B may be older',
    ]);
  });

  it('is all but permissions of a contract that has no more, and how many operations there are', () => {
    const from = side('A', [{ ...none, ...scopes('a'), auth: 'none' }], {
      permissionsOnly: true,
      date: null,
    });
    expect(diffContracts(from, side('B', [{ ...any('p'), ...scopes('b'), deprecated: true }]))).toMatchObject(
      {
        from: { version: 'A', date: null, operations: null },
        permissions: [{ operation: KEY }],
        scopes: [],
        authentication: [],
        deprecated: [],
        notKnown: { permissions: [], scopes: [] },
      },
    );
  });

  it('is nothing between a contract and itself', () => {
    const one = () => side('A', [{ ...words, scopes: null, scopesBasis: 'none' }]);
    expect(diffContracts(one(), one())).toMatchObject({
      notKnown: { permissions: [], scopes: [] },
      notes: [],
    });
    const { notKnown } = diffContracts(one(), { ...one(), version: 'B' });
    expect(notKnown).toEqual({ permissions: [KEY], scopes: [KEY] });
  });
});

describe('the operation that a path is taken for', () => {
  const others = ['{id}', 'me', 'me/{name}', '{id}/feathers', '{id}/{name}'].map((rest) =>
    operation({ path: `/api/v2/pigeons/${rest}` }),
  );

  it.each([
    ['me', 'me'],
    ['grey', '{id}'],
    ['me/feathers', 'me/{name}'],
    ['{other}/feathers', '{id}/feathers'],
    ['grey/beak', '{id}/{name}'],
    ['grey/beak/tip', null],
  ])('%s is %s', (path, found) => {
    expect(routesOf(others)(operation({ path: `/api/v2/pigeons/${path}` }))?.path ?? null).toBe(
      found === null ? null : `/api/v2/pigeons/${found}`,
    );
  });

  it('has the same method', () => {
    expect(routesOf(others)(operation({ path: '/api/v2/pigeons/me', method: 'PUT' }))).toBeNull();
  });
});

describe('any two contracts', () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
  const one = fc.record({
    method: fc.constantFrom('GET' as const, 'PUT' as const),
    path: fc.constantFrom('/api/v2/owls', '/api/v2/owls/{id}', '/api/v2/owls/{owlId}', '/api/v2/herons'),
    permissions: fc.record({ mode: fc.constantFrom('ANY' as const, 'ALL' as const, 'NONE' as const), names }),
    scopes: names,
    deprecated: fc.boolean(),
  });
  const contract = fc
    .uniqueArray(one, { maxLength: 6, selector: (parts) => sameKey(operation(parts)) })
    .map((operations) => side('any', operations));
  const blank = (keys: readonly string[]) => keys.map((key) => key.replace(/\{\w+\}/, '{}')).sort();
  const keysOf = ({ operations }: ContractSide) => operations.map(sameKey).sort();

  it('differ in nothing from themselves, whatever the order', () => {
    fc.assert(
      fc.property(contract, (a) => {
        const turned = {
          ...a,
          operations: a.operations
            .map((each) => ({
              ...each,
              permissions: { ...each.permissions, names: each.permissions.names.toReversed() },
            }))
            .toReversed(),
        };
        expect(diffContracts(a, turned)).toMatchObject({
          added: [],
          removed: [],
          permissions: [],
          scopes: [],
          deprecated: [],
        });
      }),
      { numRuns: 50 },
    );
  });

  it('differ the other way round as the other way round', () => {
    fc.assert(
      fc.property(contract, contract, (a, b) => {
        const [there, back] = [diffContracts(a, b), diffContracts(b, a)];
        expect(back.added).toEqual(there.removed);
        expect(back.removed).toEqual(there.added);
        const turned = there.permissions.map(({ operation: key, from, to }) => ({ key, from: to, to: from }));
        const plain = back.permissions.map(({ operation: key, from, to }) => ({ key, from, to }));
        const sorted = (changes: typeof plain) =>
          changes.map(({ key, ...rest }) => JSON.stringify([...blank([key]), rest])).sort();
        expect(sorted(plain)).toEqual(sorted(turned));
        expect(blank(back.scopes.map(({ operation: key }) => key))).toEqual(
          blank(there.scopes.map(({ operation: key }) => key)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('are the one with what was added and without what was removed', () => {
    fc.assert(
      fc.property(contract, contract, (a, b) => {
        const { added, removed } = diffContracts(a, b);
        const gone = new Set(blank(removed));
        expect([...keysOf(a).filter((key) => !gone.has(key)), ...blank(added)].sort()).toEqual(keysOf(b));
      }),
      { numRuns: 50 },
    );
  });
});
