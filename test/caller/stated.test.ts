/** What is stated of a caller, as facts: lists of permissions, and grants by division. */
import { describe, expect, it } from 'vitest';
import { offerOf } from '../../src/caller/offered.js';
import { buildCaller } from '../../src/caller/record.js';
import { statedFacts } from '../../src/caller/stated.js';
import type { Stated } from '../../src/exchange/types.js';

const VIEW = 'routing:queue:view';
const EDIT = 'routing:queue:edit';
const callerOf = (stated: Stated) => buildCaller(null, [statedFacts(stated, 'context file a.json')], []);
const grantsOf = (stated: Stated) => callerOf(stated).grants.map(({ value }) => value);
const grant = (permission: string, divisions: readonly string[] | '*' | null, conditional = false) => ({
  permission,
  divisions,
  conditional,
  role: null,
});

describe('permissions without grants', () => {
  it('mean what they meant: the whole, and nothing of divisions', () => {
    expect(grantsOf({ permissions: [VIEW] })).toEqual([{ entries: [grant(VIEW, null)], complete: true }]);
    expect(grantsOf({ permissions: [VIEW], divisions: ['d'] })).toEqual([
      { entries: [grant(VIEW, ['d'])], complete: true },
    ]);
  });
});

describe('grants by division', () => {
  const grants = [
    { division: 'a', permissions: [VIEW], conditional: [EDIT] },
    { division: 'b', permissions: [VIEW], conditional: [] },
    { division: null, permissions: [EDIT], conditional: [] },
  ];

  it('stand above the list of permissions, and are the whole only where that is said', () => {
    const entries = [grant(VIEW, ['a', 'b']), grant(EDIT, null), grant(EDIT, ['a'], true)];
    expect(grantsOf({ permissions: [EDIT], divisions: ['*'], grants })).toEqual([
      { entries, complete: false },
    ]);
    expect(grantsOf({ grants, grantsComplete: false })).toEqual([{ entries, complete: false }]);
    expect(grantsOf({ grants, grantsComplete: true })).toEqual([{ entries, complete: true }]);
  });

  it('of all divisions are of each', () => {
    const everywhere = [...grants, { division: '*', permissions: [VIEW], conditional: [] }];
    expect(grantsOf({ grants: everywhere })[0]?.entries[0]).toEqual(grant(VIEW, '*'));
  });

  it('are not the whole where a name is written with a slip of the pen', () => {
    const slip = [{ division: '*', permissions: ['routing:queue:vew'], conditional: [] }];
    expect(grantsOf({ grants: slip, grantsComplete: true })[0]?.complete).toBe(false);
  });

  it('that are none say something only where that is said', () => {
    expect(grantsOf({ grants: [] })).toEqual([]);
    expect(grantsOf({ grants: [], grantsComplete: true })).toEqual([{ entries: [], complete: true }]);
    expect(grantsOf({ grants: [], permissions: [VIEW] })[0]?.entries).toHaveLength(1);
    expect(grantsOf({ grantsComplete: true })).toEqual([]);
  });
});

describe('what the organization offers', () => {
  const need = { mode: 'any', names: [VIEW] } as const;

  it('is known of a context', () => {
    expect(offerOf(callerOf({ offeredPermissions: [EDIT] }), need)).toMatchObject({ enough: false });
    expect(offerOf(callerOf({ offeredPermissions: [EDIT, VIEW] }), need)).toMatchObject({ enough: true });
    expect(offerOf(callerOf({ offeredPermissions: [] }), need)).toBeNull();
  });

  it('is no whole list where the caller holds what it lacks', () => {
    const grants = [{ division: '*', permissions: ['routing:skill:view'], conditional: [] }];
    expect(offerOf(callerOf({ offeredPermissions: [EDIT], grants }), need)).toBeNull();
  });
});

it('names of client, user and divisions are known', () => {
  const caller = callerOf({
    clientName: 'Reports',
    user: { id: 'u', name: 'Agent' },
    divisionNames: [{ id: 'd', name: 'Sales' }],
    asked: '2026-08-20T23:04:56Z',
  });
  const names = [caller.clientName, caller.userId, caller.userName, caller.divisionNames];
  expect(names.map(([fact]) => fact?.value)).toEqual(['Reports', 'u', 'Agent', { id: 'd', name: 'Sales' }]);
});
