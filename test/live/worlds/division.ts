/** The permission is held, but in another division. */
import type { Choices } from '../../simulator/choices.js';
import { NORTH } from './names.js';
import { type Scenario, world } from './scenario.js';

const queue = (id: string) => ({ path: `/api/v2/routing/queues/${id}` });
const agent = { client: NORTH.webApplication, user: NORTH.agent };

const refusedAs = (form: Choices['divisionRefusal'], code: string): Scenario => ({
  name: `a queue of another division, refused in the form ${form}`,
  world: world((whole) => {
    whole.choices = { divisionRefusal: form };
  }),
  as: agent,
  request: queue(NORTH.supportQueue),
  answer: { status: 403, code },
  expect: { cause: 'missing-division-access', likelihood: 'certain', notCauses: ['missing-scope'] },
});

export const divisionScenarios: readonly Scenario[] = [
  refusedAs('empty-list', 'missing.any.division.permissions'),
  refusedAs('names', 'missing.any.division.permissions'),
  refusedAs('one-permission', 'missing.division.permission'),
  refusedAs('fourth-segment', 'missing.permissions'),
  {
    name: 'a client creates a queue in a division in which it has no role',
    world: world(),
    as: { client: NORTH.salesReports },
    request: {
      method: 'POST',
      path: '/api/v2/routing/queues',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'New queue', division: { id: NORTH.support } }),
    },
    answer: { status: 403, code: 'missing.any.division.permissions' },
    expect: { cause: 'missing-division-access', likelihood: 'certain' },
  },
  {
    name: 'near miss of missing-division-access: a queue of the own division',
    world: world(),
    as: agent,
    request: queue(NORTH.salesQueue),
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['missing-division-access'] },
  },
  {
    name: 'near miss of missing-division-access: the permission is held nowhere',
    world: world(),
    as: { client: NORTH.webApplication, user: NORTH.newcomer },
    request: queue(NORTH.supportQueue),
    answer: { status: 403, code: 'missing.permissions' },
    expect: { cause: 'missing-permission', notCauses: ['missing-division-access'] },
  },
  {
    name: 'near miss of missing-division-access: a listing is shortened, not refused',
    world: world(),
    as: agent,
    request: { path: '/api/v2/routing/queues' },
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['missing-division-access'] },
  },
];
