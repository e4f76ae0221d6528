import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../src/preflight/matrix.js';
import type { Cell, PreflightCaller, PreflightOperation } from '../../src/preflight/types.js';
import { column, EAST, type Known, needing, operationOf, WEST } from './harness.js';

const VIEW = 'routing:queue:view';
const EDIT = 'routing:queue:edit';
const ADD = 'routing:queue:add';
const OTHER = '77777777-0000-4000-8000-000000000007';
const QUEUES = 'GET /api/v2/routing/queues';
const one = needing('ANY', [VIEW]);
const any = needing('ANY', [VIEW, EDIT]);
const all = needing('ALL', [VIEW, EDIT]);
const listing = needing('ANY', [VIEW], QUEUES);

function cellFor(
  operation: PreflightOperation,
  known: Known | null,
  divisions: readonly string[] = [],
  more: Partial<PreflightCaller> = {},
): Cell {
  const [cell] = matrixOf([operation], [column('acme', known, { divisions, ...more })])[0]?.cells ?? [];
  if (cell === undefined) throw new Error('no cell');
  return cell;
}

const holds = (permission: string, divisions: readonly string[] | '*' | null = '*', conditional = false) => ({
  permission,
  divisions,
  conditional,
});

type Case = readonly [
  what: string,
  operation: PreflightOperation,
  known: Known | null,
  divisions: readonly string[],
  answer: Cell['answer'],
  expected?: Partial<Cell>,
];

const CASES: readonly Case[] = [
  ['held everywhere', one, { grants: [holds(VIEW)] }, [], 'ok', { why: `holds ${VIEW} in all divisions` }],
  [
    'held by a wildcard',
    one,
    { grants: [holds('routing:*')] },
    [EAST],
    'ok',
    { why: 'holds routing:* in all divisions' },
  ],
  ['held by a wildcard of another domain', one, { grants: [holds('users:*')] }, [], 'REFUSED'],
  [
    'nothing held',
    one,
    { grants: [] },
    [],
    'REFUSED',
    { why: `lacks ${VIEW}`, cause: 'missing-permission', likelihood: 'certain', divisions: [] },
  ],
  [
    'stated only',
    one,
    { grants: [holds(EDIT)], grade: 'stated' },
    [],
    'REFUSED',
    { likelihood: 'likely', grade: 'stated' },
  ],
  [
    'nothing held, divisions of interest',
    one,
    { grants: [] },
    [EAST, WEST],
    'REFUSED',
    { divisions: [EAST, WEST] },
  ],
  ['one of any', any, { grants: [holds(EDIT)] }, [], 'ok'],
  ['one of all', all, { grants: [holds(EDIT)] }, [], 'REFUSED', { why: `lacks ${VIEW}` }],
  ['all of all', all, { grants: [holds(EDIT), holds(VIEW)] }, [], 'ok'],
  ['grants unknown', one, { grants: null }, [], '?', { grade: null, cause: null }],
  ['grants incomplete', one, { grants: [holds(EDIT)], complete: false }, [], '?'],
  ['grants incomplete, and held', one, { grants: [holds(VIEW)], complete: false }, [], 'ok'],
  ['in the division of interest', one, { grants: [holds(VIEW, [EAST])] }, [EAST], 'ok'],
  [
    'in one of two',
    one,
    { grants: [holds(VIEW, [EAST])] },
    [EAST, WEST],
    'PARTIAL',
    {
      divisions: [WEST],
      cause: 'missing-division-access',
      likelihood: 'likely',
      why: `held in division ${EAST}, not in ${WEST}`,
    },
  ],
  [
    'in none of them',
    one,
    { grants: [holds(VIEW, [EAST])] },
    [WEST],
    'REFUSED',
    { divisions: [WEST], cause: 'missing-division-access' },
  ],
  [
    'in both, by two names of any',
    any,
    { grants: [holds(VIEW, [EAST]), holds(EDIT, [WEST])] },
    [EAST, WEST],
    'ok',
  ],
  [
    'in one each, all needed',
    all,
    { grants: [holds(VIEW, [EAST]), holds(EDIT, [WEST])] },
    [EAST, WEST],
    'REFUSED',
    { divisions: [EAST, WEST] },
  ],
  [
    'both there and one elsewhere, all needed',
    all,
    { grants: [holds(VIEW, [EAST]), holds(EDIT)] },
    [EAST, WEST],
    'PARTIAL',
    { divisions: [WEST] },
  ],
  ['everywhere matters, held everywhere', one, { grants: [holds(VIEW)] }, ['*'], 'ok'],
  [
    'everywhere matters, held in one',
    one,
    { grants: [holds(VIEW, [EAST])] },
    ['*'],
    'PARTIAL',
    { divisions: ['*'] },
  ],
  [
    'everywhere matters, held in none in common',
    all,
    { grants: [holds(VIEW, [EAST]), holds(EDIT, [WEST])] },
    ['*'],
    'REFUSED',
    { divisions: ['*'] },
  ],
  [
    'everywhere and one: everywhere',
    one,
    { grants: [holds(VIEW, [EAST])] },
    [EAST, '*'],
    'PARTIAL',
    { divisions: ['*'] },
  ],
  ['everywhere matters, divisions not told', one, { grants: [holds(VIEW, null)] }, ['*'], '?'],
  ['held somewhere, nobody said which matter', one, { grants: [holds(VIEW, [EAST])] }, [], '?'],
  ['divisions not told', one, { grants: [holds(VIEW, null)] }, [EAST], '?'],
  ['a name that no answer told', one, { grants: [holds(VIEW, [EAST])] }, ['Home'], '?'],
  [
    'a name that is told',
    one,
    { grants: [holds(VIEW, [EAST])], names: [{ id: EAST, name: 'Home' }] },
    ['home'],
    'ok',
  ],
  [
    'a name that is told of another',
    one,
    { grants: [holds(VIEW, [EAST])], names: [{ id: WEST, name: 'Home' }] },
    ['Home'],
    'REFUSED',
  ],
  ['one allowed, one not told', one, { grants: [holds(VIEW, [EAST])] }, [EAST, 'Home'], '?'],
  [
    'one refused, one not told',
    one,
    { grants: [holds(VIEW, [EAST])] },
    [WEST, 'Home'],
    'PARTIAL',
    { divisions: [WEST] },
  ],
  [
    'a listing, held in one of two',
    listing,
    { grants: [holds(VIEW, [EAST])] },
    [EAST, WEST],
    'PARTIAL',
    { divisions: [WEST], cause: 'missing-division-access' },
  ],
  [
    'a listing, held in none of them: never refused',
    listing,
    { grants: [holds(VIEW, [EAST])] },
    [WEST],
    'PARTIAL',
    { divisions: [WEST] },
  ],
  ['a listing, nobody said which matter', listing, { grants: [holds(VIEW, [EAST])] }, [], 'ok'],
  ['a listing, everywhere matters', listing, { grants: [holds(VIEW, [EAST])] }, ['*'], 'PARTIAL'],
  ['a listing, held where it matters', listing, { grants: [holds(VIEW, [EAST])] }, [EAST], 'ok'],
  ['a listing, divisions not told', listing, { grants: [holds(VIEW, null)] }, [EAST], '?'],
  ['a listing, not held', listing, { grants: [] }, [EAST], 'REFUSED'],
  ['under a condition', one, { grants: [holds(VIEW, '*', true)] }, [], '?'],
  ['under a condition, elsewhere', one, { grants: [holds(VIEW, [EAST], true)] }, [WEST], 'REFUSED'],
  [
    'free in one, under a condition in the other',
    one,
    { grants: [holds(VIEW, [EAST]), holds(VIEW, [WEST], true)] },
    [EAST, WEST],
    '?',
  ],
  [
    'free in one, under a condition everywhere',
    one,
    { grants: [holds(VIEW, [EAST]), holds(VIEW, '*', true)] },
    ['*'],
    '?',
  ],
  [
    'a listing, under a condition in the other',
    listing,
    { grants: [holds(VIEW, [EAST]), holds(VIEW, [WEST], true)] },
    [WEST],
    '?',
  ],
  ['free beside a condition', one, { grants: [holds(VIEW, '*', true), holds(VIEW)] }, [], 'ok'],
  ['no permission named', needing('NONE', []), { grants: [] }, [EAST], 'open', { grade: null }],
  ['no permission named, grants unknown', needing('NONE', []), { grants: null }, [], 'open'],
  ['words in place of permissions', needing('UNKNOWN', []), { grants: [holds(VIEW)] }, [], '?'],
  [
    'not offered',
    one,
    { grants: [], offered: [EDIT] },
    [],
    'N/AVAIL',
    { cause: 'feature-unavailable', likelihood: 'likely' },
  ],
  [
    'not offered, stated',
    one,
    { grants: [holds(ADD)], offered: [EDIT, ADD], grade: 'stated' },
    [],
    'N/AVAIL',
  ],
  [
    'one of any offered',
    any,
    { grants: [], offered: [EDIT] },
    [],
    'REFUSED',
    { cause: 'missing-permission' },
  ],
  ['one of all offered', all, { grants: [], offered: [EDIT] }, [], 'N/AVAIL'],
  ['not offered, and held', one, { grants: [holds(VIEW)], offered: [EDIT] }, [], '?'],
  ['offered', one, { grants: [], offered: [VIEW] }, [], 'REFUSED'],
  [
    'held elsewhere, and more may be held than is known',
    one,
    { grants: [holds(VIEW, [WEST])], complete: false },
    [EAST],
    '?',
    { cause: null },
  ],
  ['held elsewhere, and nothing else', one, { grants: [holds(VIEW, [WEST])] }, [EAST], 'REFUSED'],
  ['nothing known of the caller', one, null, [EAST], '?', { why: 'the variable ACME_SECRET is not set' }],
  ['an inactive client', one, { grants: [holds(VIEW)], clientState: 'inactive' }, [], '?', { cause: null }],
];

describe('an answer', () => {
  it.each(CASES.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
    const [, operation, known, divisions, answer, expected = {}] = row;
    const cell = cellFor(operation, known, divisions);
    expect(cell).toMatchObject({ answer, ...expected });
    expect(cell.why).not.toMatch(/undefined|null|\n|\.$/);
    expect(cell.divisions.length > 0, cell.why).toBe(cell.cause !== null && divisions.length > 0);
  });

  it('names what would decide where nobody said which divisions matter', () => {
    const { why } = cellFor(one, { grants: [holds(VIEW, [EAST])] });
    expect(why).toContain('--division');
    expect(why).toContain('preflight.callers[].divisions');
  });

  it('says of a listing that it is shortened without a word', () => {
    expect(cellFor(listing, { grants: [holds(VIEW, [EAST])] }, [WEST]).why).toContain('without a word');
  });

  it.each([
    ['all of several', all, { grants: [] }, [], `lacks ${VIEW} and ${EDIT}, and needs both`],
    [
      'some divisions, there under a condition',
      one,
      { grants: [holds(VIEW, [EAST], true)] },
      [EAST, WEST],
      `held under a condition of the role in division ${EAST}, not in ${WEST}`,
    ],
    [
      'some divisions, in one of the others under a condition',
      one,
      { grants: [holds(VIEW, [OTHER]), holds(VIEW, [WEST], true)] },
      [EAST, WEST],
      `held in division ${OTHER}, not in ${EAST}; in ${WEST} only under a condition of the role`,
    ],
    [
      'a listing',
      listing,
      { grants: [holds(VIEW, [EAST])] },
      [EAST, WEST],
      `held in division ${EAST}; a listing leaves out, without a word, what is in ${WEST}`,
    ],
    [
      'a listing, where all divisions matter',
      listing,
      { grants: [holds(VIEW, [EAST])] },
      ['*'],
      `held in division ${EAST}; a listing leaves out, without a word, what is in all others`,
    ],
  ] as const)('says what is held, and where: %s', (_, operation, known, divisions, why) => {
    expect(cellFor(operation, known, divisions).why).toBe(why);
  });

  it('names no empty list of divisions', () => {
    const { answer, why } = cellFor(all, { grants: [holds(VIEW, [EAST]), holds(EDIT, [WEST])] });
    expect(answer).toBe('?');
    expect(why).toContain('in no division in common');
    expect(why).not.toContain('held in ;');
  });

  it('of a problem stands above what is known of the caller', () => {
    const cell = cellFor(one, { grants: [holds(VIEW)] }, [], { problem: 'the context is 9 days old' });
    expect(cell).toMatchObject({ answer: '?', why: 'the context is 9 days old' });
  });

  it('is unknown where a rule that decides is left out', () => {
    const [row] = matrixOf([one], [column('acme', { grants: [holds(VIEW)] })], {
      skip: ['role-permissions'],
    });
    expect(row?.cells[0]).toMatchObject({ answer: '?' });
    expect(row?.cells[0]?.why).toContain('role-permissions');
  });
});

describe('who calls', () => {
  const forUser = { ...one, operation: { ...one.operation, caller: 'user' as const } };
  const scoped = { ...one, operation: { ...one.operation, scopes: ['routing', 'routing:readonly'] } };

  it('is no user with client credentials', () => {
    expect(cellFor(forUser, { grants: [holds(VIEW)] })).toMatchObject({
      answer: 'REFUSED',
      cause: 'no-user-context',
    });
    expect(cellFor(forUser, { grants: [], offered: [EDIT] })).toMatchObject({
      answer: 'REFUSED',
      cause: 'no-user-context',
    });
    expect(cellFor(forUser, { grants: [holds(VIEW)], grantType: null })).toMatchObject({ answer: '?' });
  });

  it('has scopes only as a user', () => {
    const user = { grants: [holds(VIEW)], grantType: 'authorization_code' as const, scopesEnforced: true };
    expect(cellFor(scoped, { ...user, scopes: ['users'] })).toMatchObject({
      answer: 'REFUSED',
      cause: 'missing-scope',
    });
    expect(cellFor(scoped, { ...user, scopes: ['routing'] })).toMatchObject({ answer: 'ok' });
    expect(cellFor(scoped, { ...user, scopes: null })).toMatchObject({ answer: '?' });
    expect(cellFor(scoped, { grants: [holds(VIEW)], scopes: ['users'] })).toMatchObject({ answer: 'ok' });
  });

  it('is judged by the operation of the contract', () => {
    const own = { operation: operationOf('GET /api/v2/users/me'), at: [] };
    expect(cellFor(own, { grants: [] })).toMatchObject({ answer: 'REFUSED', cause: 'no-user-context' });
  });
});
