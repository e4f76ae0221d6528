/** The address, the network, and who answered. */
import { signedPath } from '../../simulator/storage.js';
import { NORTH, SOUTH, STORAGE } from './names.js';
import { type Scenario, world } from './scenario.js';

const queues = { path: '/api/v2/routing/queues' };
const link = (index: number): string => {
  const found = world().storage?.[index];
  if (found === undefined) throw new Error(`no link ${index}`);
  return signedPath(found);
};

export const hostScenarios: readonly Scenario[] = [
  {
    name: 'a token of South at the host of North, region known',
    world: world(),
    as: { client: SOUTH.service },
    request: queues,
    stated: { region: 'mypurecloud.ie' },
    answer: { status: 401, code: 'bad.credentials' },
    expect: { cause: 'wrong-region', likelihood: 'likely' },
  },
  {
    name: 'a token of South at the host of North, region not known',
    world: world(),
    as: { client: SOUTH.service },
    request: queues,
    answer: { status: 401, code: 'bad.credentials' },
    expect: { cause: 'invalid-token', likelihood: 'likely', also: ['wrong-region'] },
  },
  {
    name: 'near miss of wrong-region: the right region, but the token has expired',
    world: world(),
    as: { client: NORTH.administration, state: 'expired' },
    request: queues,
    stated: { region: 'mypurecloud.com' },
    answer: { status: 401, code: 'bad.credentials' },
    expect: { cause: 'invalid-token', notCauses: ['wrong-region'] },
  },
  {
    name: 'near miss of wrong-region: the same token at its own host',
    world: world(),
    as: { client: SOUTH.service },
    request: { ...queues, host: SOUTH.api },
    stated: { region: 'mypurecloud.ie' },
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['wrong-region'] },
  },
  {
    name: 'an address outside the allowlist',
    world: world((whole, north) => {
      whole.callerAddress = '198.51.100.7';
      north.ipAllowlist = ['203.0.113.0/24'];
    }),
    as: { client: NORTH.administration },
    request: queues,
    answer: { status: 401, code: 'ip.not.authorized' },
    expect: { cause: 'network-restriction', likelihood: 'certain', notCauses: ['invalid-token'] },
  },
  {
    name: 'near miss of network-restriction: the address is allowed, the permission is missing',
    world: world((whole, north) => {
      whole.callerAddress = '203.0.113.9';
      north.ipAllowlist = ['203.0.113.0/24'];
    }),
    as: { client: NORTH.nothing },
    request: queues,
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', notCauses: ['network-restriction'] },
  },
  {
    name: 'a signed link that has expired',
    world: world(),
    as: null,
    request: { host: STORAGE, path: link(1) },
    answer: { status: 403 },
    expect: { cause: 'signed-url', likelihood: 'certain' },
  },
  {
    name: 'a signed link that was altered',
    world: world(),
    as: null,
    request: { host: STORAGE, path: link(0).replace('Signature=5f', 'Signature=00') },
    answer: { status: 403 },
    expect: { cause: 'signed-url', likelihood: 'certain' },
  },
  {
    name: 'near miss of signed-url: the link works',
    world: world(),
    as: null,
    request: { host: STORAGE, path: link(0) },
    answer: { status: 200 },
    expect: { cause: null, notCauses: ['signed-url'] },
  },
  {
    name: 'near miss of signed-url: the API refuses to hand the link out',
    world: world(),
    as: { client: NORTH.nothing },
    request: { path: `/api/v2/conversations/${NORTH.conversation}/recordings` },
    answer: { status: 403, code: 'missing.any.permissions' },
    expect: { cause: 'missing-permission', notCauses: ['signed-url'] },
  },
  {
    name: 'a page of a proxy in place of an answer',
    world: world((whole) => {
      whole.faults = [
        {
          path: queues.path,
          effect: {
            kind: 'status',
            status: 403,
            contentType: 'text/html',
            body: '<html><head><title>Blocked</title></head><body>Blocked by the proxy</body></html>',
          },
        },
      ];
    }),
    as: { client: NORTH.administration },
    request: queues,
    answer: { status: 403 },
    expect: { cause: 'foreign-response', notCauses: ['missing-permission'] },
  },
];
