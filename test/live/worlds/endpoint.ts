/** Token requests at the wrong address, paths and methods outside the published API. */
import { NORTH } from './names.js';
import { type Scenario, world } from './scenario.js';

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const basic = (secret: string) => ({
  ...form,
  Authorization: `Basic ${Buffer.from(`${NORTH.administration}:${secret}`).toString('base64')}`,
});
const tokenRequest = {
  method: 'POST',
  headers: basic('simulator-secret-of-administration'),
  body: 'grant_type=client_credentials',
};

export const endpointScenarios: readonly Scenario[] = [
  {
    name: 'a token is asked for at the api host',
    world: world(),
    as: null,
    request: { ...tokenRequest, path: '/oauth/token' },
    answer: { status: 401, code: 'authentication.required' },
    expect: { cause: 'wrong-token-endpoint', likelihood: 'likely' },
  },
  {
    name: 'a token is asked for with JSON',
    world: world(),
    as: null,
    request: {
      ...tokenRequest,
      host: NORTH.login,
      path: '/oauth/token',
      headers: { ...tokenRequest.headers, 'Content-Type': 'application/json' },
      body: '{"grant_type":"client_credentials"}',
    },
    answer: { status: 400 },
    expect: { cause: 'wrong-token-endpoint', likelihood: 'likely' },
  },
  {
    name: 'near miss of wrong-token-endpoint: the right address, the wrong secret',
    world: world(),
    as: null,
    request: { ...tokenRequest, host: NORTH.login, path: '/oauth/token', headers: basic('another-secret') },
    answer: { status: 400 },
    expect: { cause: 'invalid-token', notCauses: ['wrong-token-endpoint'] },
  },
  {
    name: 'near miss of wrong-token-endpoint: the right address, and a token',
    world: world(),
    as: null,
    request: { ...tokenRequest, host: NORTH.login, path: '/oauth/token' },
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['wrong-token-endpoint'] },
  },
  {
    name: 'a path of public threads that does not exist, answered 403',
    world: world((whole) => {
      whole.choices = { unknownPath: 'not-authorized' };
    }),
    as: { client: NORTH.administration },
    request: { path: '/api/v2/analytics/screenrecordings' },
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'unknown-endpoint', likelihood: 'likely', notCauses: ['missing-permission'] },
  },
  {
    name: 'near miss of unknown-endpoint: the same answer to a path that exists',
    world: world((whole) => {
      whole.choices = { permissionRefusal: 'generic' };
    }),
    as: { client: NORTH.nothing },
    request: { path: `/api/v2/conversations/${NORTH.conversation}/recordings` },
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission', notCauses: ['unknown-endpoint'] },
  },
  {
    name: 'a method that the path does not have, answered 403',
    world: world((whole) => {
      whole.choices = { wrongMethod: 'not-authorized' };
    }),
    as: { client: NORTH.administration },
    request: { path: '/api/v2/analytics/conversations/details/query' },
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'wrong-method', likelihood: 'likely' },
  },
  {
    name: 'near miss of wrong-method: a path that takes GET and is refused',
    world: world((whole) => {
      whole.choices = { permissionRefusal: 'generic' };
    }),
    as: { client: NORTH.nothing },
    request: { path: '/api/v2/analytics/conversations/details/jobs/1f000000-0000-4000-8000-0000000000aa' },
    answer: { status: 403, code: 'not.authorized' },
    expect: { cause: 'missing-permission', notCauses: ['wrong-method', 'unknown-endpoint'] },
  },
  {
    name: 'a path that does not exist, answered 404: no refusal',
    world: world(),
    as: { client: NORTH.administration },
    request: { path: '/api/v2/analytics/screenrecordings' },
    answer: { status: 404, code: 'not.found' },
    expect: { cause: null },
  },
  {
    name: 'a method that the path does not have, answered 405: no refusal',
    world: world(),
    as: { client: NORTH.administration },
    request: { path: '/api/v2/analytics/conversations/details/query' },
    answer: { status: 405 },
    expect: { cause: null },
  },
];
