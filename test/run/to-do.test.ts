import { describe, expect, it } from 'vitest';
import type { ToDoReport } from '../../src/report/types.js';
import {
  ANSWERS,
  CLIENT,
  DIVISION,
  exchange,
  grant,
  ORG,
  OTHER_TOKEN,
  policy,
  refusedWith,
  subjectsMe,
  tokensMe,
  withToken,
} from '../judge/harness.js';
import { runOn, runOver } from './run.js';

const QUEUES = 'GET /api/v2/routing/queues';
const USERS = 'GET /api/v2/users';
const ADD = 'POST /api/v2/routing/queues';
/** Requires all of two permissions. */
const DIVIDE = 'POST /api/v2/authorization/divisions';
const BOTH = ANSWERS.missingAll('[authorization:division:add, authorization:grant:add]');

/** `give a, b` of each step of each caller. */
const said = (toDo: readonly ToDoReport[]) =>
  toDo.map(({ steps }) =>
    steps.map(
      ({ grant: what, names, divisions, ifMissing, inTrustor, inDivisionOfObject }) =>
        `${ifMissing ? '?' : ''}${what} ${names.join(' ')}${divisions.map((one) => ` in ${one}`).join('')}${inTrustor ? ' of the trustor' : ''}${inDivisionOfObject ? ' in that of the object' : ''}`,
    ),
  );
const todo = (...exchanges: readonly unknown[]) => said(runOver(exchanges).toDo);

describe('the to-do', () => {
  it('asks nothing for calls that nobody refused, or of which that is not known', () => {
    const asked = exchange(QUEUES, null);
    const { diagnoses, toDo } = runOver([asked, asked], { all: true });
    expect(diagnoses.map(({ verdict }) => verdict)).toEqual(['cannot-tell', 'cannot-tell']);
    expect(toDo).toEqual([]);
  });

  it('is the least of any-of lists, and all of what is all needed', () => {
    expect(
      todo(
        withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view, routing:queue:search]')),
        withToken(USERS, ANSWERS.missingAny('[directory:user:view, routing:queue:search]')),
        withToken(DIVIDE, BOTH),
      ),
    ).toEqual([['permissions authorization:division:add authorization:grant:add routing:queue:search']]);
  });

  it('prefers what reads to what writes, and names what would do instead', () => {
    const { toDo } = runOver([
      withToken(QUEUES, ANSWERS.missingAny('[routing:queue:edit, routing:queue:view]')),
    ]);
    expect(said(toDo)).toEqual([['permissions routing:queue:view']]);
    expect(toDo[0]?.steps[0]?.alternatives).toEqual([
      { instead: 'routing:queue:view', any: ['routing:queue:edit'] },
    ]);
  });

  it('keeps callers apart by their tokens', () => {
    expect(
      todo(
        withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')),
        withToken(USERS, ANSWERS.missingAny('[directory:user:view]'), {}, OTHER_TOKEN),
      ),
    ).toEqual([['permissions routing:queue:view'], ['permissions directory:user:view']]);
  });

  it('knows two tokens of one client that acts for itself as one caller', () => {
    const client = {
      OAuthClient: { id: CLIENT, name: 'Nightly', authorizedGrantType: 'CLIENT-CREDENTIALS' },
    };
    const { toDo } = runOver([
      tokensMe(client),
      tokensMe(client, OTHER_TOKEN),
      withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')),
      withToken(USERS, ANSWERS.missingAny('[directory:user:view]'), {}, OTHER_TOKEN),
    ]);
    expect(said(toDo)).toEqual([['permissions directory:user:view routing:queue:view']]);
    expect(toDo[0]).toMatchObject({ refusals: 2, caller: { actsAs: 'client', client: { name: 'Nightly' } } });
  });

  it('never names what is held', () => {
    const held = subjectsMe([grant([policy('routing:queue:view'), policy('authorization:division:add')])]);
    expect(
      todo(held, withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view, routing:queue:search]'))),
    ).toEqual([]);
    expect(todo(held, withToken(DIVIDE, BOTH))).toEqual([['permissions authorization:grant:add']]);
  });

  it('names what is held elsewhere for the division in which it is not', () => {
    const held = subjectsMe([grant([policy('routing:queue:add')], ORG)]);
    const refused = withToken(ADD, ANSWERS.missingDivision('[routing:queue:add]', `[${DIVISION}]`));
    expect(todo(held, refused)).toEqual([[`permissions routing:queue:add in ${DIVISION}`]]);
  });

  it('does not name what is held in that very division', () => {
    const held = subjectsMe([grant([policy('routing:queue:add')], DIVISION)]);
    const refused = withToken(ADD, ANSWERS.missingDivision('[routing:queue:add]', `[${DIVISION}]`));
    expect(todo(held, refused)).toEqual([]);
  });

  it('names a division as an answer named it', () => {
    const home = {
      ...grant([policy('directory:user:view')], DIVISION),
      division: { id: DIVISION, name: 'Sales' },
    };
    const refused = withToken(ADD, ANSWERS.missingDivision('[routing:queue:add]', `[${DIVISION}]`));
    expect(todo(subjectsMe([home]), refused)).toEqual([
      [`permissions routing:queue:add in Sales (${DIVISION})`],
    ]);
  });

  it('says of what is only possible that it is to be granted if it is missing', () => {
    expect(todo(withToken(QUEUES, ANSWERS.bare(403)))).toEqual([['?permissions routing:queue:view']]);
  });

  it('does not ask again for what is granted anyway', () => {
    expect(
      todo(
        withToken(QUEUES, ANSWERS.bare(403)),
        withToken('GET /api/v2/routing/queues/1', ANSWERS.missingAny('[routing:queue:view]')),
      ),
    ).toEqual([['permissions routing:queue:view']]);
  });

  it('adds scopes to the client, the narrowest that suffice for all', () => {
    const scope = (call: string) => withToken(call, ANSWERS.scope('[routing, routing:readonly]'));
    expect(todo(scope(QUEUES))).toEqual([['scopes routing:readonly']]);
    expect(todo(scope(QUEUES), withToken(ADD, ANSWERS.scope('[routing]')))).toEqual([['scopes routing']]);
  });

  it.each<[string, unknown]>([
    ['a token that is not accepted', withToken(QUEUES, ANSWERS.badCredentials)],
    ['a policy that denies', withToken(QUEUES, ANSWERS.policy)],
    ['another system', exchange('GET https://example.com/a', { status: 403 })],
    ['a success', withToken(QUEUES, ANSWERS.ok())],
    [
      'somebody else',
      withToken(
        'POST /api/v2/taskmanagement/workitems',
        refusedWith('assignee.missing.any.permissions', 'Assignee does not have permissions assigned'),
      ),
    ],
  ])('has nothing to grant for %s', (_, call) => {
    expect(todo(call)).toEqual([]);
  });

  it('is one for several inputs, and says where callers are not told apart', () => {
    const { toDo } = runOn([
      { path: 'a.json', exchanges: [exchange(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))] },
      { path: 'b.json', exchanges: [exchange(USERS, ANSWERS.missingAny('[directory:user:view]'))] },
    ]);
    expect(toDo).toMatchObject([{ toldApart: false, inputs: ['a.json', 'b.json'], refusals: 2 }]);
  });
});

describe('what is missing, of one diagnosis', () => {
  const NOTHING = { permissions: { mode: 'ANY', names: [] }, scopes: [], divisions: [] };
  const missingOf = (...exchanges: readonly unknown[]) => {
    const diagnosis = runOver(exchanges).diagnoses.at(-1);
    return { missing: diagnosis?.missing, mayBeMissing: diagnosis?.mayBeMissing };
  };

  it('is what the answer names', () => {
    expect(missingOf(withToken(DIVIDE, BOTH))).toEqual({
      missing: {
        ...NOTHING,
        permissions: { mode: 'ALL', names: ['authorization:division:add', 'authorization:grant:add'] },
      },
      mayBeMissing: NOTHING,
    });
  });

  it('is a division with the permission that is needed there', () => {
    const refused = withToken(ADD, ANSWERS.missingDivision('[routing:queue:add]', `[${DIVISION}]`));
    expect(missingOf(refused).missing).toEqual({
      permissions: { mode: 'ANY', names: ['routing:queue:add'] },
      scopes: [],
      divisions: [DIVISION],
    });
  });

  it('may be what the contract requires, where nothing else is known', () => {
    expect(missingOf(withToken(QUEUES, ANSWERS.bare(403)))).toEqual({
      missing: NOTHING,
      mayBeMissing: { ...NOTHING, permissions: { mode: 'ANY', names: ['routing:queue:view'] } },
    });
  });

  it.each<[string, unknown]>([
    ['a refused token', withToken(QUEUES, ANSWERS.badCredentials)],
    ['a denying policy', withToken(QUEUES, ANSWERS.policy)],
    ['a bare 401', withToken(QUEUES, ANSWERS.bare(401))],
  ])('is nothing for %s', (_, call) => {
    expect(missingOf(call)).toEqual({ missing: NOTHING, mayBeMissing: NOTHING });
  });
});
