/** The least for operations: its order of preference, what is held, and what asks for nothing. */
import { describe, expect, it } from 'vitest';
import { allOperations } from '../../src/contract/index.js';
import type { Operation } from '../../src/contract/types.js';
import { minimalFor } from '../../src/needs/minimal.js';
import { operation } from './needs.js';

const ALL_SCOPES = { scopes: true };

const permissionsFor = (operations: readonly Operation[], held?: readonly string[]): readonly string[] =>
  minimalFor(
    operations,
    { scopes: false },
    held && { permissions: (name) => held.includes(name), scopes: () => false },
  ).permissions;

const any = (...names: string[]) => operation({ permissions: { mode: 'ANY', names } });
const all = (...names: string[]) => operation({ permissions: { mode: 'ALL', names } });

describe('the least permissions', () => {
  it.each<[string, readonly Operation[], readonly string[]]>([
    ['are one of those that any suffices', [any('x:y:edit', 'x:y:add')], ['x:y:add']],
    ['are each of those that are all needed', [all('x:y:edit', 'x:y:add')], ['x:y:add', 'x:y:edit']],
    ['prefer what only reads', [any('x:y:add', 'x:z:view')], ['x:z:view']],
    ['prefer what is needed anyway', [any('x:y:view', 'x:y:edit'), all('x:y:edit')], ['x:y:edit']],
    ['hold no wildcard', [any('x:y:*', 'x:y:edit')], ['x:y:edit']],
    ['are none where the contract names none', [operation({ permissions: { mode: 'NONE', names: [] } })], []],
    ['are none where it says so in words', [operation({ permissions: { mode: 'UNKNOWN', names: [] } })], []],
    ['are none of no operation', [], []],
  ])('%s', (_, operations, names) => {
    expect(permissionsFor(operations)).toEqual(names);
  });

  it('are not those that are held, which serve their lists', () => {
    expect(permissionsFor([any('x:y:view', 'x:y:edit'), all('x:y:edit', 'x:z:add')], ['x:y:edit'])).toEqual([
      'x:z:add',
    ]);
  });

  it('open as little else of the contract as can be: names that equally read are told apart by it', () => {
    const opens = new Map<string, number>();
    for (const { permissions } of allOperations())
      for (const name of permissions.names) opens.set(name, (opens.get(name) ?? 0) + 1);
    const views = [...opens].filter(([name]) => name.endsWith(':view')).sort(([, a], [, b]) => b - a);
    const [most = '', ...rest] = views.map(([name]) => name);
    const beside = (name: string) =>
      allOperations().some(({ permissions: { names } }) => names.includes(name) && !names.includes(most));
    const least = rest.findLast(beside) ?? '';
    expect(permissionsFor([any(most, least)])).toEqual([least]);
    // Operations that are needed do not count: what is opened beside them does.
    const needed = allOperations().filter(({ permissions }) => permissions.names.includes(most));
    expect(
      permissionsFor([
        any(most, least),
        ...needed.map((one) => ({ ...one, permissions: { mode: 'NONE' as const, names: [] } })),
      ]),
    ).toEqual([most]);
  });

  it('name what would do instead', () => {
    expect(minimalFor([any('x:y:add', 'x:z:view')], ALL_SCOPES).alternatives).toEqual([
      { instead: 'x:z:view', any: ['x:y:add'] },
    ]);
  });

  it('are proved for all that the contract publishes at once', () => {
    expect(minimalFor(allOperations(), ALL_SCOPES).exact).toBe(true);
  });
});

describe('the least scopes', () => {
  const routing = operation({ scopes: ['routing', 'routing:readonly'] });

  it('are those that only read, unless the other is needed anyway', () => {
    expect(minimalFor([routing], ALL_SCOPES).scopes).toEqual(['routing:readonly']);
    expect(minimalFor([routing, operation({ scopes: ['routing'] })], ALL_SCOPES).scopes).toEqual(['routing']);
  });

  it('are none where the grant type has none, where none is asked for, and where they are not known', () => {
    expect(minimalFor([routing], { scopes: false }).scopes).toEqual([]);
    expect(minimalFor([operation({ scopes: [] }), operation({ scopes: null })], ALL_SCOPES).scopes).toEqual(
      [],
    );
  });

  it('are not those that are held', () => {
    const held = { permissions: () => false, scopes: (name: string) => name === 'routing' };
    expect(minimalFor([routing], ALL_SCOPES, held).scopes).toEqual([]);
  });
});
