import { describe, expect, it } from 'vitest';
import { merged } from '../../src/preflight/merge.js';
import { outcome } from '../../src/preflight/outcome.js';
import { preflight } from '../../src/preflight/preflight.js';
import { inShard, readShard } from '../../src/preflight/shard.js';
import { changesSince, toAddSince } from '../../src/preflight/since.js';
import type { Preflight, PreflightCaller, PreflightOperation } from '../../src/preflight/types.js';
import { PlainError } from '../../src/primitives/plain-error.js';
import { column, EAST, needing, WEST } from './harness.js';

const VIEW = 'routing:queue:view';
const EDIT = 'routing:queue:edit';
const QUEUE = needing('ANY', [VIEW]);
const PUT = needing('ANY', [EDIT], 'PUT /api/v2/routing/queues/{queueId}');
const [GET_KEY, PUT_KEY] = [
  'GET /api/v2/routing/queues/{queueId}',
  'PUT /api/v2/routing/queues/{queueId}',
] as const;

const made = (
  callers: readonly PreflightCaller[],
  operations: readonly PreflightOperation[] = [QUEUE],
  more: Partial<Parameters<typeof preflight>[0]> = {},
): Preflight => preflight({ operations, unmatched: [], callers, excess: false, since: null, ...more });

const answers = ({ operations }: Preflight) =>
  operations.map(({ operation, cells }) => [
    operation,
    ...cells.map(({ caller, answer }) => `${caller} ${answer}`),
  ]);

const holds = (...names: readonly string[]) => ({ grants: names.map((permission) => ({ permission })) });

describe('results of several jobs', () => {
  it('stand side by side, the same operations joined', () => {
    const both = merged([
      { path: 'a.json', preflight: made([column('acme', holds(VIEW))]) },
      {
        path: 'b.json',
        preflight: made([column('beta', holds()), column('gamma', holds(EDIT))], [PUT, QUEUE]),
      },
    ]);
    expect(answers(both)).toEqual([
      [GET_KEY, 'acme ok', 'beta REFUSED', 'gamma REFUSED'],
      [PUT_KEY, 'acme ?', 'beta REFUSED', 'gamma ok'],
    ]);
    expect(both.callers.map(({ name }) => name)).toEqual(['acme', 'beta', 'gamma']);
    expect(both.toAdd.map(({ caller }) => caller)).toEqual(['beta', 'gamma']);
    expect(both.operations[0]?.at).toHaveLength(1);
    expect(both.notes).toEqual([]);
  });

  it('are as one job made them', () => {
    const callers = [column('acme', holds(VIEW)), column('beta', holds()), column('gamma', null)];
    const parts = callers.map((caller, index) => ({
      path: `${index}.json`,
      preflight: made([caller], [QUEUE, PUT]),
    }));
    const [first, ...others] = parts;
    if (first === undefined) throw new Error('no part');
    expect(merged([first, ...others])).toEqual(made(callers, [QUEUE, PUT]));
  });

  it('count once where they name one caller, the later asked', () => {
    const early = made([column('acme', holds(), { asked: '2026-01-01T00:00:00Z' })]);
    const late = made([column('acme', holds(VIEW), { asked: '2026-01-02T00:00:00Z' })]);
    for (const results of [
      [early, late],
      [late, early],
    ] as const) {
      const [a, b] = results;
      const both = merged([
        { path: 'a.json', preflight: a },
        { path: 'b.json', preflight: b },
      ]);
      expect(answers(both)).toEqual([[GET_KEY, 'acme ok']]);
      expect(both.toAdd).toEqual([]);
      expect(both.notes).toEqual([
        'acme stands in several results (a.json, b.json), which are joined; for 1 operation the one counts that was asked later',
      ]);
    }
  });

  const joined = (...results: readonly Preflight[]): Preflight => {
    const [first, ...others] = results.map((one, index) => ({ path: `${index}.json`, preflight: one }));
    if (first === undefined) throw new Error('no result');
    return merged([first, ...others]);
  };
  const bothWays = (a: Preflight, b: Preflight) => [joined(a, b), joined(b, a)];
  const AT = { asked: '2026-01-01T00:00:00Z' };
  const LATER = { asked: '2026-01-02T00:00:00Z' };

  it.each([
    ['of one time', AT, AT],
    ['without a time', {}, {}],
    ['of which one tells no time', {}, LATER],
    ['that are about other divisions', { ...AT, divisions: [EAST] }, { ...LATER, divisions: [WEST] }],
  ])('%s lose no refusal, in whatever order', (_, mine, other) => {
    for (const both of bothWays(
      made([column('acme', holds(), mine)]),
      made([column('acme', holds(VIEW), other)]),
    )) {
      expect(answers(both)).toEqual([[GET_KEY, 'acme REFUSED']]);
      expect(both.toAdd.map(({ permissions }) => permissions)).toEqual([[VIEW]]);
      expect(both.notes[0]).toContain('for 1 operation the worse answer counts');
      expect(outcome(both).refused).toBe(true);
    }
  });

  it('of other organizations lose no refusal, though one was asked later', () => {
    for (const both of bothWays(
      made([column('acme', holds(), AT)]),
      made([column('acme', { ...holds(VIEW), organization: WEST }, LATER)]),
    )) {
      expect(answers(both)).toEqual([[GET_KEY, 'acme REFUSED']]);
      expect(both.notes[0]).toContain('not of the same client, organization and divisions');
    }
  });

  it('about other calls are united, with all that is to be added', () => {
    for (const both of bothWays(
      made([column('acme', holds(), { ...AT, divisions: [EAST] })], [QUEUE]),
      made([column('acme', holds(), { ...LATER, divisions: [EAST] })], [PUT]),
    )) {
      expect(answers(both).toSorted()).toEqual([
        [GET_KEY, 'acme REFUSED'],
        [PUT_KEY, 'acme REFUSED'],
      ]);
      expect(both.toAdd).toHaveLength(1);
      expect(both.toAdd[0]).toMatchObject({ permissions: [EDIT, VIEW], divisions: [EAST], exact: false });
      expect(both.toAdd[0]?.blocks.terraform).toContain('"edit", "view"');
      // A part of it is as old as that.
      expect(both.callers[0]?.asked).toBe(AT.asked);
      expect(both.notes).toEqual(['acme stands in several results (0.json, 1.json), which are joined']);
    }
  });

  it('that were merged before stay as they are: what nobody asked is no answer', () => {
    const [early] = bothWays(
      made([column('acme', holds(VIEW))], [QUEUE]),
      made([column('beta', holds(EDIT))], [PUT]),
    );
    if (early === undefined) throw new Error('no result');
    const both = joined(early, made([column('acme', holds(EDIT))], [PUT]));
    expect(answers(both)).toEqual([
      [GET_KEY, 'acme ok', 'beta ?'],
      [PUT_KEY, 'acme ok', 'beta ok'],
    ]);
  });

  it('name as excess only what none of them needs', () => {
    const of = (operation: PreflightOperation) =>
      made([column('acme', holds(VIEW, EDIT, 'users:*'))], [operation], { excess: true });
    expect(joined(of(QUEUE), of(PUT)).excess).toEqual([{ caller: 'acme', names: ['users:*'], wide: [] }]);
  });

  it('keep what was not matched and what was not read', () => {
    const at = { path: 'calls.txt', line: 1, what: null };
    const both = joined(
      made([column('acme', holds(VIEW))], [QUEUE], { unmatched: [{ text: 'GET /x', at, why: 'no' }] }),
      made([column('acme', holds(VIEW))], [QUEUE], { unread: [{ path: 'a.tf', why: 'broken' }] }),
    );
    expect(both.unmatched).toHaveLength(1);
    expect(both.unread).toEqual([{ path: 'a.tf', why: 'broken' }]);
    expect(outcome(both)).toMatchObject({ refused: false, untold: true });
  });

  it('of different contracts are told to be', () => {
    const own = made([column('acme', holds())]);
    const other = {
      ...made([column('beta', holds())]),
      contract: { ...own.contract, version: 'older', date: '2020-01-01' },
    };
    const both = merged([
      { path: 'a.json', preflight: other },
      { path: 'b.json', preflight: own },
    ]);
    expect(both.contract).toEqual(own.contract);
    expect(both.notes[0]).toContain('different contracts');
  });
});

describe('since an earlier result', () => {
  const before = made([column('acme', holds()), column('gone', holds(VIEW))], [QUEUE]);

  it('says what changed, what is new and what is gone', () => {
    const now = made([column('acme', holds(VIEW)), column('new', holds())], [QUEUE, PUT], { since: before });
    expect(now.since).toEqual([
      { caller: 'acme', operation: GET_KEY, before: 'REFUSED', now: 'ok' },
      { caller: 'new', operation: GET_KEY, before: null, now: 'REFUSED' },
      { caller: 'acme', operation: PUT_KEY, before: null, now: 'REFUSED' },
      { caller: 'new', operation: PUT_KEY, before: null, now: 'REFUSED' },
      { caller: 'gone', operation: GET_KEY, before: 'ok', now: null },
    ]);
    expect(now.toAddSince).toEqual([
      { caller: 'acme', more: [EDIT], less: [VIEW] },
      { caller: 'new', more: [EDIT, VIEW], less: [] },
    ]);
  });

  it('says nothing where nothing changed', () => {
    expect(changesSince(before, before)).toEqual([]);
    expect(toAddSince(before, before)).toEqual([]);
    expect(made([column('acme', holds())]).since).toBeNull();
  });
});

describe('shards', () => {
  it('hold each caller once, whatever their number', () => {
    const items = Array.from({ length: 11 }, (_, index) => index);
    for (const count of [1, 2, 3, 11, 20]) {
      const shares = Array.from({ length: count }, (_, index) =>
        inShard(items, readShard(`${index + 1}/${count}`)),
      );
      expect(shares.flat().sort((a, b) => a - b)).toEqual(items);
    }
    expect(inShard(items, readShard('2/4'))).toEqual([1, 5, 9]);
  });

  it.each(['', '1', '0/3', '4/3', '1/0', '-1/2', '1.5/2', 'a/b', '1/2/3', '1/99999', '1/2\n\u001b[31m'])(
    'are not %j',
    (text) => {
      expect(() => readShard(text)).toThrow(PlainError);
      expect(() => readShard(text)).not.toThrow(/[\n\u001b]/);
    },
  );
});

describe('what nothing needs', () => {
  const excess = (
    known: Parameters<typeof column>[1],
    operations = [needing('ANY', [VIEW, EDIT])],
    more: readonly PreflightCaller[] = [],
  ) => made([column('acme', known), ...more], operations, { excess: true });

  it('is named as it is granted', () => {
    expect(excess(holds(VIEW, EDIT, 'users:*', 'routing:skill:manage')).excess).toEqual([
      { caller: 'acme', names: ['routing:skill:manage', 'users:*'], wide: [] },
    ]);
    expect(excess(holds('routing:*')).excess).toEqual([
      { caller: 'acme', names: [], wide: [{ name: 'routing:*', needs: [EDIT, VIEW] }] },
    ]);
    expect(excess(holds(VIEW)).excess).toEqual([]);
    expect(excess({ grants: null }).excess).toEqual([]);
    expect(excess(null).excess).toEqual([]);
  });

  it('is not what another caller needs of whoever attaches', () => {
    const granted = [column('beta', holds(), { grantedBy: 'acme' })];
    const held = holds(VIEW, 'authorization:grant:add');
    expect(excess(held).excess).toHaveLength(1);
    expect(excess(held, undefined, granted).excess).toEqual([]);
  });

  it('may be needed by what is not known', () => {
    expect(excess(holds('users:*'), [needing('UNKNOWN', [])]).notes[0]).toContain('may be needed there');
    expect(excess(holds('users:*')).notes).toEqual([]);
  });
});

describe('whoever attaches', () => {
  const attach = (known: Parameters<typeof column>[1], divisions: readonly string[] = [EAST, WEST]) =>
    made([
      column('acme', holds(), { divisions, grantedBy: 'deployer' }),
      ...(known === undefined ? [] : [column('deployer', known)]),
    ]).toAdd.find(({ caller }) => caller === 'acme')?.attach;
  const GRANT = { permission: 'authorization:grant:add' };

  it('may, where it holds the same and what attaching needs', () => {
    expect(attach({ grants: [GRANT, { permission: 'routing:*' }] })).toEqual({
      by: 'deployer',
      may: true,
      lacks: [],
      why: null,
    });
    expect(attach({ grants: [GRANT, { permission: VIEW, divisions: [EAST, WEST] }] })).toMatchObject({
      may: true,
    });
  });

  it('may not, where it lacks the one or the other, or holds it elsewhere', () => {
    expect(attach({ grants: [{ permission: VIEW }] })).toMatchObject({
      may: false,
      lacks: ['authorization:grant:add'],
    });
    expect(attach({ grants: [GRANT] })).toMatchObject({ may: false, lacks: [VIEW] });
    expect(attach({ grants: [GRANT, { permission: VIEW, divisions: [EAST] }] })).toMatchObject({
      may: false,
      lacks: [VIEW],
    });
    expect(attach({ grants: [GRANT, { permission: VIEW, divisions: [EAST] }] }, ['*'])).toMatchObject({
      may: false,
    });
  });

  it('may not where it acts in another organization, and it is not known where that is not', () => {
    const all = { grants: [GRANT, { permission: 'routing:*' }] };
    expect(attach({ ...all, organization: WEST })).toEqual({
      by: 'deployer',
      may: false,
      lacks: [],
      why: expect.stringContaining('another organization'),
    });
    expect(attach({ ...all, organization: null })).toMatchObject({
      may: null,
      why: expect.stringContaining('not known'),
    });
    // What it lacks is in the way wherever it acts.
    expect(attach({ grants: [GRANT], organization: null })).toMatchObject({ may: false, lacks: [VIEW] });
  });

  it('is not known, where what it holds is not', () => {
    expect(attach(null)).toEqual({ by: 'deployer', may: null, lacks: [], why: null });
    expect(attach({ grants: null })).toMatchObject({ may: null });
    expect(attach({ grants: [GRANT, { permission: VIEW, divisions: [EAST] }] }, [])).toMatchObject({
      may: null,
    });
    expect(attach({ grants: [GRANT, { permission: VIEW, conditional: true }] })).toMatchObject({ may: null });
    expect(made([column('acme', holds(), { grantedBy: 'nobody' })]).toAdd[0]?.attach).toEqual({
      by: 'nobody',
      may: null,
      lacks: [],
      why: null,
    });
    expect(made([column('acme', holds())]).toAdd[0]?.attach).toBeNull();
  });
});

describe('what lacks in different divisions', () => {
  it('is an entry each, of which no role has the name of another', () => {
    const { toAdd } = made(
      [
        column(
          'acme',
          {
            grants: [
              { permission: VIEW, divisions: [EAST] },
              { permission: EDIT, divisions: [WEST] },
            ],
          },
          { divisions: [EAST, WEST], grantedBy: 'acme' },
        ),
      ],
      [QUEUE, PUT],
    );
    expect(toAdd.map(({ permissions, divisions }) => [...permissions, ...divisions]).toSorted()).toEqual([
      [EDIT, EAST],
      [VIEW, WEST],
    ]);
    const names = toAdd.map(({ blocks }) => /name = (".*")/.exec(blocks.terraform)?.[1]);
    expect(names).toEqual(['"Preflight acme 1"', '"Preflight acme 2"']);
    expect(toAdd.every(({ attach }) => attach?.may === false)).toBe(true);
  });

  it('is so of a list of all that are needed', () => {
    const { toAdd } = made(
      [
        column(
          'acme',
          {
            grants: [
              { permission: VIEW, divisions: [EAST] },
              { permission: EDIT, divisions: [WEST] },
            ],
          },
          { divisions: [EAST, WEST] },
        ),
      ],
      [needing('ALL', [VIEW, EDIT])],
    );
    expect(toAdd.map(({ permissions, divisions }) => [...permissions, ...divisions]).toSorted()).toEqual([
      [EDIT, EAST],
      [VIEW, WEST],
    ]);
  });

  it('is told as what changed, all of it', () => {
    const before = made([column('acme', holds(VIEW, EDIT))], [QUEUE, PUT]);
    const known = {
      grants: [
        { permission: VIEW, divisions: [EAST] },
        { permission: EDIT, divisions: [WEST] },
      ],
    };
    const now = made([column('acme', known, { divisions: [EAST, WEST] })], [QUEUE, PUT]);
    expect(toAddSince(before, now)).toEqual([
      { caller: 'acme', more: expect.arrayContaining([VIEW, EDIT]), less: [] },
    ]);
  });
});

describe('what no grant mends', () => {
  it('is to be minded, and is not to be added', () => {
    const user = { ...QUEUE, operation: { ...QUEUE.operation, caller: 'user' as const } };
    const { toAdd, mind } = made([column('acme', holds())], [user]);
    expect(toAdd).toEqual([]);
    expect(mind).toEqual([{ caller: 'acme', text: expect.stringContaining('needs a user') }]);
  });

  it('is what the organization does not offer', () => {
    const { toAdd, mind } = made([column('acme', { grants: [], offered: [EDIT] })], [QUEUE, PUT]);
    expect(toAdd[0]?.permissions).toEqual([EDIT]);
    expect(mind).toEqual([{ caller: 'acme', text: expect.stringContaining('must be licensed first') }]);
  });

  const minded = (
    operation: PreflightOperation,
    known: Parameters<typeof column>[1],
    more: Partial<PreflightCaller> = {},
  ) => made([column('acme', known, more)], [operation]).mind.map(({ text }) => text);
  const LISTING = needing('ANY', [VIEW], 'GET /api/v2/routing/queues');

  it('is a listing that is shortened, where nobody said which divisions matter', () => {
    const known = { grants: [{ permission: VIEW, divisions: [EAST] }] };
    expect(minded(LISTING, known)).toEqual([expect.stringContaining(`in division ${EAST}`)]);
    expect(minded(LISTING, known, { divisions: [EAST] })).toEqual([]);
    expect(minded(QUEUE, known)).toEqual([]);
    expect(minded(LISTING, holds(VIEW))).toEqual([]);
  });

  it('are scopes, where it is not known whether they are enforced: the fewest that would do', () => {
    const scoped = (...scopes: readonly string[]) => ({
      ...QUEUE,
      operation: { ...QUEUE.operation, scopes },
    });
    const user = { ...holds(VIEW), grantType: 'pkce' as const, scopes: ['users'] };
    const { mind, toAdd } = made(
      [column('acme', user)],
      [scoped('routing', 'routing:readonly'), scoped('routing')],
    );
    expect(mind.map(({ text }) => text)).toEqual([
      expect.stringContaining('if the organization enforces scopes, the client needs the scope routing, too'),
    ]);
    expect(toAdd).toEqual([]);
    expect(minded(scoped('routing'), { ...user, scopes: ['routing'] })).toEqual([]);
    expect(minded(scoped('routing'), { ...user, scopesEnforced: false })).toEqual([]);
    expect(minded(scoped('routing'), { ...user, scopesEnforced: true })).toEqual([]);
    expect(minded(scoped('routing'), { ...user, grantType: 'client_credentials' })).toEqual([]);
  });

  it('is a condition, and what would do without it', () => {
    expect(minded(QUEUE, { grants: [{ permission: VIEW, conditional: true }] })).toEqual([
      expect.stringContaining('a role without the condition would not'),
    ]);
  });

  it('is said of a caller as a whole, too', () => {
    expect(minded(QUEUE, holds(VIEW), { mind: ['divisions are not judged'] })).toEqual([
      'divisions are not judged',
    ]);
  });

  it('is told of the row of the caller', () => {
    const [row] = made([column('acme', holds(), { expected: WEST })]).callers;
    expect(row).toMatchObject({
      expected: false,
      expectedOrganization: WEST,
      grantType: 'client_credentials',
    });
    expect(
      made([column('acme', { ...holds(), organization: null }, { expected: WEST })]).callers[0]?.expected,
    ).toBeNull();
  });
});
