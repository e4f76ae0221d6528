/** Tokens and clients that are not accepted. */
import type { OAuthClient, World } from '../../simulator/index.js';
import { NORTH, SOUTH } from './names.js';
import { organization, type Scenario, world } from './scenario.js';

const queues = { path: '/api/v2/routing/queues' };
const rejected = { status: 401, code: 'bad.credentials' } as const;

function client(whole: World, id: string): OAuthClient {
  const found = organization(whole, NORTH.id).clients?.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no client ${id}`);
  return found;
}

const withState = (state: 'inactive' | 'disabled', more: (whole: World) => void = () => {}): World =>
  world((whole) => {
    client(whole, NORTH.administration).state = state;
    more(whole);
  });

const ofState = (state: 'expired' | 'revoked' | 'idle'): Scenario => ({
  name: `a token that is ${state}`,
  world: world(),
  as: { client: NORTH.webApplication, user: NORTH.supervisor, state },
  request: queues,
  answer: rejected,
  expect: { cause: 'invalid-token', likelihood: 'likely' },
});

const tokenRequest = (secret: string) => ({
  method: 'POST',
  host: NORTH.login,
  path: '/oauth/token',
  headers: {
    'Content-Type': 'application/x-www-form-urlencoded',
    Authorization: `Basic ${Buffer.from(`${NORTH.administration}:${secret}`).toString('base64')}`,
  },
  body: 'grant_type=client_credentials',
});

export const tokenScenarios: readonly Scenario[] = [
  ofState('expired'),
  ofState('revoked'),
  ofState('idle'),
  {
    name: 'no token at all',
    world: world(),
    as: null,
    request: queues,
    answer: { status: 401, code: 'authentication.required' },
    expect: { cause: 'invalid-token', likelihood: 'certain' },
  },
  {
    name: 'near miss of invalid-token: the token lives, the permission is missing',
    world: world(),
    as: { client: NORTH.webApplication, user: NORTH.newcomer },
    request: queues,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', notCauses: ['invalid-token', 'inactive-client'] },
  },
  {
    name: 'a client that was disabled, as its owner says',
    world: withState('disabled'),
    as: { client: NORTH.administration },
    request: queues,
    stated: { clientState: 'disabled' },
    answer: rejected,
    expect: { cause: 'inactive-client', likelihood: 'likely' },
  },
  {
    name: 'a client that was disabled, as tokens/me still says',
    world: withState('disabled', (whole) => {
      whole.choices = { disabledClient: 'tokens-me-answers' };
    }),
    as: { client: NORTH.administration },
    request: queues,
    answer: rejected,
    expect: { cause: 'inactive-client', likelihood: 'certain' },
  },
  {
    name: 'a client that was disabled, and nothing tells',
    world: withState('disabled'),
    as: { client: NORTH.administration },
    request: queues,
    answer: rejected,
    expect: { cause: 'invalid-token', likelihood: 'likely', also: ['inactive-client'] },
  },
  {
    name: 'an inactive client asks for a token, as its owner says',
    world: withState('inactive'),
    as: null,
    request: tokenRequest('simulator-secret-of-administration'),
    stated: { clientState: 'inactive' },
    answer: { status: 400 },
    expect: { cause: 'inactive-client', likelihood: 'likely' },
  },
  {
    name: 'near miss of inactive-client: an inactive client whose older token still works',
    world: withState('inactive'),
    as: { client: NORTH.administration },
    request: queues,
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['inactive-client'] },
  },
  {
    name: 'near miss of inactive-client: an active client with a wrong secret',
    world: world(),
    as: null,
    request: tokenRequest('another-secret'),
    stated: { clientState: 'active' },
    answer: { status: 400 },
    expect: { cause: 'invalid-token', notCauses: ['inactive-client'] },
  },
  {
    name: 'a client of another region asks for a token',
    world: world(),
    as: null,
    request: {
      ...tokenRequest(''),
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Authorization: `Basic ${Buffer.from(`${SOUTH.service}:simulator-secret-of-south-service`).toString('base64')}`,
      },
    },
    answer: { status: 400 },
    expect: { cause: 'invalid-token', likelihood: 'possible', also: ['wrong-region'] },
  },
];
