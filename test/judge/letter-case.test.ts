import { afterEach, describe, expect, it } from 'vitest';
import { useContract } from '../../src/contract/index.js';
import { unknownEndpoint } from '../../src/judge/causes/endpoint.js';
import { contractOf, packable } from '../published/contracts.js';
import { lastProblem, withToken } from './harness.js';

afterEach(() => useContract(null));

const QUEUES = packable('GET', '/api/v2/routing/queues/{queueId}', 'getRoutingQueue');
const PIGEONS = packable('GET', '/api/v2/carrier/Pigeons', 'getCarrierPigeons');

describe('a path in another letter case', () => {
  const told = () =>
    unknownEndpoint.summary({
      ...lastProblem(withToken('GET /api/v2/Routing/queues/1', { status: 403, body: '' })),
      likelihood: 'possible',
      findings: [],
    });

  it('is told, with what the contract in use does', () => {
    useContract(contractOf([QUEUES]));
    expect(told()).toContain('but for upper and lower case; all published paths are in lower case.');
    useContract(contractOf([QUEUES, PIGEONS]));
    expect(told()).toMatch(/but for upper and lower case\.$/);
  });
});
