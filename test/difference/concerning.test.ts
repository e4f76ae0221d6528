/** What each kind of change does to whoever calls, and what is to be granted before it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lacking, removalOf, removedOperations, requiredLists } from '../../src/contract/index.js';
import type { Operation } from '../../src/contract/types.js';
import type { Concern, ContractSide } from '../../src/difference/types.js';
import { callerNeeds, place } from '../needs/needs.js';
import { all, any, callingAll, concernsOf, none, operation, PATH, scopes, side, words } from './sides.js';

/** `null`: the side does not have the operation. */
type Part = Partial<Operation> | null;

const sides = (from: Part, to: Part) =>
  [side('A', from === null ? [] : [from]), side('B', to === null ? [] : [to])] as const;

const GONE = 'no longer in the contract: a call is to be expected to fail, whatever is granted';
const FINE = 'what sufficed still does, so there is nothing to do';

describe('a change of an operation that is called', () => {
  it.each<[string, Part, Part, Concern['change'], boolean, string, readonly string[]]>([
    [
      'a permission where none was named',
      none,
      any('a:view'),
      'permissions',
      true,
      'whoever does not hold a:view can be refused',
      ['a:view'],
    ],
    [
      'any of some where none was named',
      none,
      any('a:edit', 'a:view'),
      'permissions',
      true,
      'whoever does not hold any of a:edit, a:view can be refused',
      ['a:view'],
    ],
    [
      'no permission any more',
      all('a', 'b'),
      none,
      'permissions',
      false,
      'no permission is named any more, so there is nothing to grant; what stands behind may still refuse',
      [],
    ],
    ['one more that suffices', any('a', 'b'), any('a', 'b', 'c'), 'permissions', false, FINE, []],
    [
      'one less that suffices',
      any('a', 'b'),
      any('b'),
      'permissions',
      true,
      'whoever does not hold b can be refused; a does not suffice any more',
      ['b'],
    ],
    [
      'some others that suffice',
      any('a', 'b', 'c'),
      any('c', 'd'),
      'permissions',
      true,
      'whoever does not hold any of c, d can be refused; a, b do not suffice any more',
      ['c'],
    ],
    [
      'another permission',
      all('a'),
      all('b'),
      'permissions',
      true,
      'whoever does not hold b can be refused; a does not suffice any more',
      ['b'],
    ],
    [
      'one more that is needed',
      all('a'),
      all('a', 'b'),
      'permissions',
      true,
      'whoever does not hold b can be refused',
      ['b'],
    ],
    [
      'two more that are needed',
      all('a'),
      all('c', 'a', 'b'),
      'permissions',
      true,
      'whoever does not hold all of b, c can be refused',
      ['b', 'c'],
    ],
    ['one less that is needed', all('a', 'b'), all('b'), 'permissions', false, FINE, []],
    ['any in place of all', all('a', 'b'), any('a', 'b'), 'permissions', false, FINE, []],
    ['any, of which one was needed', all('a', 'b'), any('b', 'c'), 'permissions', false, FINE, []],
    [
      'all in place of any',
      any('a', 'b'),
      all('a', 'b'),
      'permissions',
      true,
      'whoever does not hold all of a, b can be refused',
      ['a', 'b'],
    ],
    ['it is removed', all('a'), null, 'removed', true, GONE, []],
    [
      'it is added',
      null,
      any('a:edit', 'a:view'),
      'added',
      false,
      'A lacks it; what was needed before is not known; needed: any of a:edit, a:view',
      ['a:view'],
    ],
    [
      'it is added, in words',
      null,
      words,
      'added',
      false,
      'A lacks it; what was needed before is not known; what it needs is said in words only',
      [],
    ],
    [
      'a token where none was needed',
      { auth: 'none' },
      {},
      'authentication',
      true,
      'takes an OAuth token where it took no token: a call without it can be refused',
      [],
    ],
    [
      'no token any more',
      {},
      { auth: 'none' },
      'authentication',
      false,
      'no token is needed any more, so there is nothing to do',
      [],
    ],
    [
      'it is deprecated',
      all('a'),
      { ...all('a'), deprecated: true },
      'deprecated',
      false,
      'marked as deprecated, which refuses nothing; what comes in its place is to be found before it is removed',
      [],
    ],
    [
      'one more scope that suffices',
      scopes('a'),
      scopes('a', 'b'),
      'scopes',
      false,
      'scopes that sufficed still do, so there is nothing to do',
      [],
    ],
    [
      'one less scope that suffices',
      scopes('a', 'a:readonly'),
      scopes('a'),
      'scopes',
      true,
      'the token of a user without a can be refused, where the organization enforces scopes; a:readonly does not suffice any more; client credentials are not limited by scopes',
      ['a'],
    ],
    [
      'a scope where none was needed',
      scopes(),
      scopes('b', 'b:readonly'),
      'scopes',
      true,
      'the token of a user without any of b, b:readonly can be refused, where the organization enforces scopes; client credentials are not limited by scopes',
      ['b:readonly'],
    ],
    [
      'no scope any more',
      scopes('a'),
      scopes(),
      'scopes',
      false,
      'no scope is named any more, so there is nothing to do',
      [],
    ],
  ])('%s', (_, before, now, change, canRefuse, effect, grant) => {
    const [from, to] = sides(before, now);
    const { concerns } = concernsOf(from, to);
    expect(concerns).toEqual([
      expect.objectContaining({ operation: `GET ${PATH}`, change, canRefuse, effect, grant, calls: 1 }),
    ]);
    expect(concerns[0]?.at).toEqual([place('calls.txt', 3)]);
  });

  it.each<[string, Partial<Operation>, Partial<Operation>, string]>([
    ['permissions that become words', any('a'), words, 'permissions'],
    ['permissions that were words', words, all('a'), 'permissions'],
    ['scopes that are not known any more', scopes('a'), { scopes: null, scopesBasis: 'none' }, 'scopes'],
  ])('%s: it cannot be told', (_, before, now, what) => {
    const [from, to] = sides(before, now);
    expect(concernsOf(from, to)).toMatchObject({
      concerns: [],
      grants: [],
      notKnown: [{ operation: `GET ${PATH}`, what }],
    });
  });

  it('is told by itself beside another', () => {
    const [from, to] = sides({ ...none, ...scopes('a') }, { ...all('p'), ...scopes('b'), deprecated: true });
    expect(concernsOf(from, to).concerns.map(({ change }) => change)).toEqual([
      'permissions',
      'scopes',
      'deprecated',
    ]);
  });
});

describe('scopes', () => {
  it('limit no client credentials', () => {
    const [from, to] = sides(scopes('a'), scopes('b'));
    const client = callingAll(from, to, { client: 'c1', grantType: 'client_credentials' });
    const user = callingAll(from, to, { client: 'c2', grantType: 'pkce' });
    expect(concernsOf(from, to, [client])).toMatchObject({
      concerns: [
        {
          canRefuse: false,
          effect: 'client credentials are not limited by scopes, so there is nothing to do',
          grant: [],
        },
      ],
      grants: [],
    });
    expect(concernsOf(from, to, [client, user])).toMatchObject({
      concerns: [{ canRefuse: true, grant: ['b'], calls: 2 }],
      grants: [{ client: 'c2', grantType: 'pkce', permissions: [], scopes: ['b'], exact: true }],
    });
  });
});

describe('a path that becomes one of another operation', () => {
  const me = '/api/v2/pigeons/me';

  it('is told of one that is removed', () => {
    const from = side('A', [{ path: me, ...all('a') }, all('b')]);
    const { concerns } = concernsOf(from, side('B', [all('b')]));
    expect(concerns).toMatchObject([
      {
        operation: `GET ${me}`,
        change: 'removed',
        elsewhere: `GET ${PATH}`,
        effect: `${GONE}; its path is one of GET ${PATH} from then on`,
      },
    ]);
  });

  it.each([
    [all('a'), false, 'what sufficed still does, so there is nothing to do', []],
    [all('b'), true, 'whoever does not hold a can be refused; b does not suffice any more', ['a']],
    [words, false, 'needed: a', ['a']],
  ] as const)('is compared where it was one of another before: %j', (before, canRefuse, effect, grant) => {
    const to = side('B', [{ path: me, ...all('a') }, before]);
    const { concerns } = concernsOf(side('A', [before]), to);
    expect(concerns).toMatchObject([
      {
        operation: `GET ${me}`,
        change: 'added',
        canRefuse,
        elsewhere: `GET ${PATH}`,
        effect: `an operation of its own, where the path was one of GET ${PATH}: ${effect}`,
        grant,
      },
    ]);
  });
});

describe('an operation that is removed', () => {
  it('is told with the date that the facts have', () => {
    const [gone] = removedOperations().filter((one) => removalOf(one) !== null);
    if (gone === undefined) throw new Error('the facts know no removal');
    const from = side('A', [{ ...gone, removed: false }]);
    expect(concernsOf(from, side('B', [])).concerns[0]?.effect).toMatch(
      /^no longer in the contract \(last seen in the document of \d{4}-\d\d-\d\d, gone in API \d+ of [\d-]+\): a call is/,
    );
  });
});

describe('an operation that the second contract lacks', () => {
  const from = side('A', [all('a')], { api: 5 });

  it.each<[string, Partial<ContractSide>]>([
    ['is of unknown age', { api: null }],
    ['is the older one', { api: 4 }],
    ['is of the same version', { api: 5 }],
  ])('may be there still, where the second %s', (_, parts) => {
    const { concerns } = concernsOf(from, side('B', [], parts));
    expect(concerns).toMatchObject([
      {
        change: 'lacking',
        canRefuse: true,
        effect:
          'B lacks it, and may be older or leave it out: if the platform removed it, a call is to be expected to fail',
      },
    ]);
  });

  it.each<[string, Partial<ContractSide>]>([
    ['is the newer one', { api: 6 }],
    ['knows it as removed', { api: null, removedOperations: [operation({ removed: true })] }],
  ])('is removed, where the second %s', (_, parts) => {
    expect(concernsOf(from, side('B', [], parts)).concerns).toMatchObject([
      { change: 'removed', canRefuse: true, effect: GONE },
    ]);
  });

  it('may be one of another operation then', () => {
    const me = side('A', [{ path: '/api/v2/pigeons/me' }, none]);
    const { concerns } = concernsOf(me, side('B', [none], { api: null }));
    expect(concerns).toMatchObject([
      { change: 'lacking', elsewhere: `GET ${PATH}`, effect: expect.stringContaining(`one of GET ${PATH}`) },
    ]);
  });
});

describe('what concerns somebody', () => {
  const [owls, herons] = [{ path: '/api/v2/owls' }, { path: '/api/v2/herons' }];
  const from = side('A', [{ ...owls, ...none }, { ...herons, ...all('x:view') }, all('a')]);
  const to = side('B', [
    { ...owls, ...any('w:view', 'x:view') },
    { ...herons, ...all('x:view'), deprecated: true },
    any('b', 'c'),
  ]);

  it('is only what is called', () => {
    const caller = callerNeeds([
      { operation: operation(owls), at: [place('a.har', 1), place('a.har', 2)], count: 7, grade: 'contract' },
    ]);
    expect(concernsOf(from, to, [caller])).toMatchObject({
      calls: 7,
      operations: 1,
      concerns: [{ operation: 'GET /api/v2/owls', calls: 7, at: [{ line: 1 }, { line: 2 }] }],
    });
    expect(concernsOf(from, to, [callerNeeds([])])).toMatchObject({ calls: 0, concerns: [], grants: [] });
  });

  it('is called by any names of parameters', () => {
    const caller = callerNeeds([
      { operation: operation({ path: '/api/v2/pigeons/{x}' }), at: [], count: 1, grade: 'contract' },
    ]);
    expect(concernsOf(from, to, [caller]).concerns).toMatchObject([{ operation: `GET ${PATH}` }]);
  });

  it('is first what can refuse', () => {
    expect(concernsOf(from, to).concerns.map((one) => [one.operation, one.canRefuse])).toEqual([
      ['GET /api/v2/owls', true],
      [`GET ${PATH}`, true],
      ['GET /api/v2/herons', false],
    ]);
  });

  it('is granted as the least for all, where it is needed anyway the same', () => {
    // `w:view` stands first in the alphabet; `x:view` is needed already.
    expect(concernsOf(from, to)).toMatchObject({
      concerns: [{ grant: ['x:view'] }, { grant: ['b'] }, { grant: [] }],
      grants: [
        {
          client: null,
          permissions: ['b', 'x:view'],
          exact: true,
          alternatives: [
            { instead: 'b', any: ['c'] },
            { instead: 'x:view', any: ['w:view'] },
          ],
        },
      ],
    });
  });

  it('is one name for two changes where one does for both', () => {
    const two = side('B', [
      { ...owls, ...any('a', 'm') },
      { ...herons, ...any('m', 'z') },
    ]);
    const one = side('A', [owls, herons]);
    expect(concernsOf(one, two)).toMatchObject({
      concerns: [{ grant: ['m'] }, { grant: ['m'] }],
      grants: [{ permissions: ['m'] }],
    });
  });

  it('is granted to each caller for what it calls', () => {
    const caller = (client: string, path: string) =>
      callerNeeds([{ operation: operation({ path }), at: [], count: 1, grade: 'contract' }], { client });
    const both = [caller('c1', owls.path), caller('c2', PATH)];
    expect(concernsOf(from, to, both).grants).toMatchObject([
      { client: 'c1', permissions: ['w:view'] },
      { client: 'c2', permissions: ['b'] },
    ]);
  });
});

describe('whatever is required before and after', () => {
  const NAMES = ['a', 'b', 'c', 'd'] as const;
  const permissions = fc.record({
    mode: fc.constantFrom('ANY' as const, 'ALL' as const, 'NONE' as const),
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
  });
  const HELD = Array.from({ length: 2 ** NAMES.length }, (_, bits) =>
    NAMES.filter((__, at) => (bits >> at) % 2 === 1),
  );
  /** As the contract means it, and not as lists. */
  const suffices = (held: readonly string[], { mode, names }: Operation['permissions']): boolean =>
    mode === 'NONE' ||
    (mode === 'ALL' ? names.every((name) => held.includes(name)) : names.some((name) => held.includes(name)));

  it('a call can be refused where somebody who held enough does not any more, and the grant mends it', () => {
    fc.assert(
      fc.property(permissions, permissions, (before, now) => {
        const enough = HELD.filter((held) => suffices(held, before));
        const isRefusable = enough.some((held) => !suffices(held, now));
        const lists = lacking(requiredLists(before) ?? [['never']], requiredLists(now) ?? [['never']]);
        expect(lists.length > 0).toBe(isRefusable);
        const [from, to] = sides({ permissions: before }, { permissions: now });
        const { concerns, grants } = concernsOf(from, to);
        expect(concerns.some(({ canRefuse }) => canRefuse)).toBe(isRefusable);
        const granted = grants.flatMap((one) => one.permissions);
        expect(enough.every((held) => suffices([...held, ...granted], now))).toBe(true);
        // Nothing of it is more than is needed.
        for (const name of granted) {
          const less = granted.filter((other) => other !== name);
          expect(enough.every((held) => suffices([...held, ...less], now))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});
