/** This one resource, and systems behind the platform. */
import { NORTH } from './names.js';
import { type Scenario, world } from './scenario.js';

const json = { 'Content-Type': 'application/json' };
const supervisor = { client: NORTH.webApplication, user: NORTH.supervisor };
const agent = { client: NORTH.webApplication, user: NORTH.agent };
const job = { path: `/api/v2/recording/batchrequests/${NORTH.job}` };
const run = (action: string) => ({
  method: 'POST',
  path: `/api/v2/integrations/actions/${action}/execute`,
  headers: json,
  body: '{}',
});

export const resourceScenarios: readonly Scenario[] = [
  {
    name: 'somebody who is not in the call alters it',
    world: world(),
    as: supervisor,
    request: {
      method: 'PATCH',
      path: `/api/v2/conversations/calls/${NORTH.conversation}`,
      headers: json,
      body: '{"recordingState":"active"}',
    },
    answer: { status: 403, code: 'conversation.error.forbidden.not.active.participant' },
    expect: { cause: 'resource-access', likelihood: 'certain', notCauses: ['missing-permission'] },
  },
  {
    name: 'an appointment of others',
    world: world(),
    as: supervisor,
    request: { path: `/api/v2/coaching/appointments/${NORTH.appointment}` },
    answer: { status: 403, code: 'missing.permissions.not.appointment.participant' },
    expect: { cause: 'resource-access', likelihood: 'certain', notCauses: ['missing-permission'] },
  },
  {
    name: 'the job of somebody else',
    world: world(),
    as: supervisor,
    request: job,
    answer: { status: 403, code: 'batch.download.permission.denied' },
    expect: { cause: 'resource-access', likelihood: 'certain', notCauses: ['missing-permission'] },
  },
  {
    name: 'near miss of resource-access: the own job',
    world: world(),
    as: agent,
    request: job,
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['resource-access'] },
  },
  {
    name: 'near miss of resource-access: an appointment, but the permission is missing',
    world: world(),
    as: { client: NORTH.webApplication, user: NORTH.newcomer },
    request: { path: `/api/v2/coaching/appointments/${NORTH.appointment}` },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', notCauses: ['resource-access'] },
  },
  {
    name: 'the system behind a data action refuses',
    world: world(),
    as: { client: NORTH.administration },
    request: run(NORTH.refusedAction),
    answer: { status: 403, code: 'forbidden' },
    expect: { cause: 'downstream-refusal', likelihood: 'likely', notCauses: ['missing-permission'] },
  },
  {
    name: 'near miss of downstream-refusal: the caller may not run the action',
    world: world(),
    as: { client: NORTH.nothing },
    request: run(NORTH.refusedAction),
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', notCauses: ['downstream-refusal'] },
  },
  {
    name: 'near miss of downstream-refusal: the action works',
    world: world(),
    as: { client: NORTH.administration },
    request: run(NORTH.action),
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['downstream-refusal'] },
  },
];
