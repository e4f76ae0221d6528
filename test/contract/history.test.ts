import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWords } from '../../src/contract/change-words.js';
import {
  allChanges,
  canRefuse,
  changesKnownUntil,
  changesOf,
  changesWith,
  historyCovers,
  isChangedAddress,
  permissionsAt,
} from '../../src/contract/history.js';
import {
  embeddedContract,
  openContract,
  operationKey,
  type Requirement,
  removedOperations,
  sameRequirement,
  useContract,
} from '../../src/contract/index.js';
import { type ChangeRow, packHistory } from '../../src/contract/pack/history.js';
import { removalOf } from '../../src/contract/removals.js';
import { unpackHistory } from '../../src/contract/unpack-history.js';
import { factsOf } from './facts.js';

const any = (...names: string[]): Requirement => ({ mode: 'ANY', names });
const all = (...names: string[]): Requirement => ({ mode: 'ALL', names });
const NONE: Requirement = { mode: 'NONE', names: [] };
const change = (from: Requirement, to: Requirement) => ({
  operation: 'GET /api/v2/a',
  firstSeen: { api: 7, date: '2026-01-02' },
  from,
  to,
});

const SKILLS = {
  method: 'GET',
  path: '/api/v2/routing/skills',
  permissions: any('routing:skill:view'),
} as const;
const UPLOAD = { method: 'GET', path: '/api/v2/scripts/uploads/{id}/status' } as const;

describe('the history of required permissions', () => {
  it('is unpacked as the facts have it, without what is the same as a set', () => {
    const rows = factsOf('contract/history.json') as readonly ChangeRow[];
    const wanted = rows
      .filter(({ from, to }) => !sameRequirement(from, to))
      .map(({ method, path, api, date, from, to }) => ({
        operation: `${method} ${path}`,
        firstSeen: { api, date },
        from,
        to,
      }));
    const byPlace = (a: { operation: string; firstSeen: { date: string } }, b: typeof a) =>
      a.operation + a.firstSeen.date < b.operation + b.firstSeen.date ? -1 : 1;
    expect(allChanges().toSorted(byPlace)).toEqual(wanted.sort(byPlace));
    expect(rows.length).toBeGreaterThan(wanted.length);
  });

  it('tells of an operation, by whatever names of parameters, and of a permission', () => {
    const [replaced] = changesOf(UPLOAD);
    expect(replaced).toMatchObject({
      firstSeen: { api: 8432, date: '2024-09-14' },
      from: { names: ['scripter:script:search'] },
      to: { names: ['scripter:script:view'] },
    });
    expect(changesWith('scripter:script:search')).toEqual([replaced]);
    expect(changesWith('scripter:script:view')).toContainEqual(replaced);
    expect(changesOf({ method: 'PUT', path: UPLOAD.path })).toEqual([]);
    expect(changesWith('constructor')).toEqual([]);
  });

  it.each([
    [10310, NONE],
    [10311, SKILLS.permissions],
    ['10311', SKILLS.permissions],
    ['2026-05-06', NONE],
    ['2026-05-07T09:00:00Z', SKILLS.permissions],
    [99999, SKILLS.permissions],
    [8399, null],
    ['2024-09-10', null],
    ['last spring', null],
  ])('knows what was required at %s', (at, wanted) => {
    expect(permissionsAt(SKILLS, at)).toEqual(wanted);
  });

  it('takes what never changed to have been as it is', () => {
    const operation = { method: 'GET', path: '/api/v2/routing/queues', permissions: any('a:b:c') } as const;
    expect(permissionsAt(operation, historyCovers().from.api)).toEqual(any('a:b:c'));
  });

  it('knows of every removed operation when it went', () => {
    for (const operation of removedOperations()) {
      const removal = removalOf(operation);
      expect(removal, operationKey(operation)).not.toBeNull();
      expect(removal && removal.lastSeen < removal.goneIn.date).toBe(true);
    }
    const [first] = removedOperations();
    expect(first && removalOf({ ...first, removed: false })).toBeNull();
  });

  it.each([
    [NONE, any('a'), true, 'requires a since API 7, first seen 2026-01-02; before that nothing was named'],
    [any('a'), NONE, false, 'names nothing since API 7, first seen 2026-01-02; before that a sufficed'],
    [any('a'), any('a', 'b'), false, 'accepts b, too, since API 7, first seen 2026-01-02'],
    [all('a'), any('a', 'b'), false, 'accepts b, too, since API 7, first seen 2026-01-02'],
    [
      any('a'),
      all('a', 'b'),
      true,
      'requires b, too, since API 7, first seen 2026-01-02; before that a sufficed',
    ],
    [all('a', 'b'), all('a'), false, 'no longer requires b since API 7, first seen 2026-01-02'],
    [
      any('a', 'b'),
      any('a'),
      true,
      'requires a since API 7, first seen 2026-01-02; before that any of a, b sufficed',
    ],
    [any('a'), any('b'), true, 'names b in place of a since API 7, first seen 2026-01-02'],
    [
      any('a', 'b'),
      all('a', 'b'),
      true,
      'requires all of a, b since API 7, first seen 2026-01-02; before that any of a, b sufficed',
    ],
    [
      all('a', 'b'),
      any('a', 'b'),
      false,
      'requires any of a, b since API 7, first seen 2026-01-02; before that all of a, b sufficed',
    ],
  ])('%j, then %j', (from, to, refuses, clause) => {
    expect(changeWords(change(from, to))).toBe(clause);
    expect(canRefuse({ from, to })).toBe(refuses);
  });
});

describe('a contract that was imported with changes of its own', () => {
  const row = (date: string): ChangeRow => ({
    ...SKILLS,
    api: 'f00d',
    date,
    from: any('routing:skill:view'),
    to: any('routing:skill:peruse'),
  });
  const withChanges = (rows: readonly ChangeRow[]) => {
    const { compiled } = embeddedContract();
    return openContract({ ...compiled, tables: { ...compiled.tables, history: packHistory(rows, []) } });
  };

  it('tells them behind those that are embedded, and takes a call without a time to be later', () => {
    try {
      useContract(withChanges([row('2999-03-04')]));
      const [first, ...later] = changesOf(SKILLS).map(({ firstSeen }) => firstSeen);
      expect(first).toEqual({ api: 10311, date: '2026-05-07' });
      expect(later.at(-1)).toEqual({ api: 'f00d', date: '2999-03-04' });
      expect(changesWith('routing:skill:peruse')).toHaveLength(1);
      expect(permissionsAt(SKILLS, '2999-03-03')).toEqual(any('routing:skill:view'));
      expect(permissionsAt(SKILLS, '2999-03-04')).toEqual(any('routing:skill:peruse'));
      expect(changesKnownUntil()).toBe('2999-03-04');
      expect(isChangedAddress('https://api.example.com/api/v2/routing/skills')).toBe(true);
    } finally {
      useContract(null);
    }
    expect(changesOf(SKILLS).at(-1)?.firstSeen.api).not.toBe('f00d');
    expect(changesKnownUntil()).toBe(historyCovers().to.date);
  });

  it.each([
    ['https://api.mypurecloud.com/api/v2/routing/skills/1', true],
    ['/api/v2/users/me/station', true],
    ['/api/v2/routing/queues', false],
    ['/api/v2/routing/skills/1/2', false],
    ['/routing/skills', false],
  ])('%s is the address of an operation that changed: %s', (address, changed) => {
    expect(isChangedAddress(address)).toBe(changed);
  });
});

it('a document without a version is named as it is known', () => {
  const firstSeen = { api: 'document 3f2a91c0', date: '2026-01-02' };
  expect(changeWords({ ...change(NONE, any('a')), firstSeen })).toContain(
    'since document 3f2a91c0, first seen 2026-01-02;',
  );
});

describe('packed changes', () => {
  const NAMES = ['admin', 'a:b:c', 'a:b:d', 'z', '10'];
  const requirement = fc.oneof(
    fc.constant(NONE),
    fc.constant<Requirement>({ mode: 'UNKNOWN', names: [] }),
    fc.record({
      mode: fc.constantFrom('ANY' as const, 'ALL' as const),
      names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }).map((names) => names.sort()),
    }),
  );
  const row = fc.record({
    method: fc.constantFrom('GET' as const, 'PATCH' as const),
    path: fc
      .array(fc.constantFrom('a', '{b}', 'c.d'), { minLength: 1, maxLength: 40 })
      .map((segments) => `/api/v2/${segments.join('/')}`),
    api: fc.constantFrom<number | string>(7, 8, 'f00d'),
    date: fc.constantFrom('2026-01-02', '2026-02-03'),
    from: requirement,
    to: requirement,
  });

  it('come back, whatever came before them', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), (rows, numbered) => {
        const permissions = numbered ? NAMES.slice(1) : [];
        const packed = { rows: packHistory(rows, permissions), permissions: permissions.join('\n') };
        const text = (changes: readonly unknown[]) => changes.map((each) => JSON.stringify(each)).sort();
        const wanted = rows
          .filter(({ from, to }) => !sameRequirement(from, to))
          .map(({ method, path, api, date, from, to }) => ({
            operation: `${method} ${path}`,
            firstSeen: { api, date },
            from,
            to,
          }));
        expect(text(unpackHistory(packed))).toEqual(text(wanted));
      }),
      { numRuns: 50 },
    );
  });
});
