/** The simulator enforces every operation of the contract, and every scenario answers as it says. */
import { describe, expect, it } from 'vitest';
import {
  allOperations,
  COUNTS,
  matchOperation,
  namesPermissions,
  operationKey,
} from '../../src/contract/index.js';
import type { Operation } from '../../src/contract/types.js';
import { NORTH, scenarios, tokenOf, urlOf, world } from '../live/worlds/index.js';
import { ask, inParallel } from './client.js';
import { startSimulator } from './index.js';

const PARAMETERS: Readonly<Record<string, string>> = {
  roleId: NORTH.queueViewer,
  clientId: NORTH.administration,
  policyId: NORTH.policy,
  divisionId: NORTH.home,
};

/** A concrete path; ids of which the world knows nothing stand for objects without division and owner. */
const pathOf = ({ path }: Operation): string =>
  `${path.replace(/\{(\w+)\}/g, (_whole, name: string) => PARAMETERS[name] ?? '1f000000-0000-4000-8000-00000000ffff')}?permission=routing:queue:view`;

const guestToken = `e30.${Buffer.from('{"exp":4102444800}').toString('base64url')}.c2lnbmF0dXJl`;

/** Operations that the example values of the parameters turn into others of the contract are left out. */
const operations = allOperations().filter((operation) => {
  const match = matchOperation(operation.method, pathOf(operation));
  return match.kind === 'found' && operationKey(match.operation) === operationKey(operation);
});

/** DELETE tokens/me ends the token, so it comes last and by itself. */
const endsToken = (operation: Operation) => operationKey(operation) === 'DELETE /api/v2/tokens/me';

/** Three thousand calls over real sockets, on a machine that may be busy. */
describe('every operation of the contract', { timeout: 60_000 }, () => {
  it('is reached by its example path', () => {
    expect(operations).toHaveLength(COUNTS.operations);
  });

  it('answers 2xx to a caller who holds everything', async () => {
    const simulator = await startSimulator(
      world((_whole, north) => {
        north.products?.push('screen-recording');
        north.accessPolicies = north.accessPolicies?.map((policy) => ({ ...policy, active: false })) ?? [];
      }),
    );
    const client = simulator.issueToken(NORTH.administration);
    const user = simulator.issueToken(NORTH.webApplication, { user: NORTH.supervisor });
    const refused: string[] = [];
    const call = async (operation: Operation) => {
      const token =
        operation.auth === 'none'
          ? null
          : operation.auth === 'oauth'
            ? operation.caller === 'client'
              ? client
              : user
            : guestToken;
      const reply = await ask(simulator, { method: operation.method, path: pathOf(operation), token });
      if (reply.status < 200 || reply.status > 299)
        refused.push(`${operationKey(operation)} ${reply.status} ${reply.text}`);
    };
    await inParallel(
      operations.filter((operation) => !endsToken(operation)),
      call,
    );
    for (const operation of operations.filter(endsToken)) await call(operation);
    await simulator.close();
    expect(refused).toEqual([]);
  });

  it('refuses a caller who holds nothing, in the words of the platform', async () => {
    const simulator = await startSimulator(world());
    const client = simulator.issueToken(NORTH.nothing);
    const user = simulator.issueToken(NORTH.webApplication, { user: NORTH.newcomer });
    const wrong: string[] = [];
    await inParallel(
      operations.filter((operation) => operation.auth === 'oauth' && namesPermissions(operation)),
      async (operation) => {
        const { mode, names } = operation.permissions;
        const token = operation.caller === 'client' ? client : user;
        const reply = await ask(simulator, { method: operation.method, path: pathOf(operation), token });
        const code = mode === 'ALL' ? 'missing.permissions' : 'missing.any.permissions';
        const right =
          reply.status === 403 &&
          (operation.method === 'HEAD' ||
            (reply.json.code === code &&
              reply.json.message.endsWith(`: [${names.join(', ')}]`) &&
              reply.json.contextId === reply.headers['inin-correlation-id']));
        if (!right) wrong.push(`${operationKey(operation)} ${reply.status} ${reply.text}`);
      },
    );
    await simulator.close();
    expect(wrong).toEqual([]);
  });

  it('refuses a caller without a scope, where scopes are enforced', async () => {
    const simulator = await startSimulator(
      world((_whole, north) => {
        north.scopesEnforced = true;
        for (const client of north.clients ?? []) if (client.scopes !== undefined) client.scopes = [];
      }),
    );
    const user = simulator.issueToken(NORTH.webApplication, { user: NORTH.supervisor });
    const wrong: string[] = [];
    await inParallel(
      operations.filter(({ auth, scopes }) => auth === 'oauth' && scopes !== null && scopes.length > 0),
      async (operation) => {
        const reply = await ask(simulator, {
          method: operation.method,
          path: pathOf(operation),
          token: user,
        });
        const message = `App not authorized to use scope [${operation.scopes?.join(', ')}]`;
        const right = reply.status === 403 && (operation.method === 'HEAD' || reply.json.message === message);
        if (!right) wrong.push(`${operationKey(operation)} ${reply.status} ${reply.text}`);
      },
    );
    await simulator.close();
    expect(wrong).toEqual([]);
  });

  it('refuses the wrong kind of caller where the contract says so', async () => {
    const simulator = await startSimulator(world());
    const client = simulator.issueToken(NORTH.administration);
    const user = simulator.issueToken(NORTH.webApplication, { user: NORTH.supervisor });
    for (const operation of operations.filter(({ caller }) => caller !== 'any')) {
      const token = operation.caller === 'user' ? client : user;
      const reply = await ask(simulator, { method: operation.method, path: pathOf(operation), token });
      expect([operationKey(operation), reply.status, reply.json?.code]).toEqual([
        operationKey(operation),
        400,
        `not.a.${operation.caller}`,
      ]);
    }
    await simulator.close();
  });
});

describe('the scenarios', () => {
  it('have names of their own', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  });

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    const simulator = await startSimulator(scenario.world);
    const { host, pathname, search } = new URL(urlOf(scenario));
    const { method, headers, body } = scenario.request;
    const reply = await ask(simulator, {
      host,
      path: pathname + search,
      token: tokenOf(simulator, scenario),
      ...(method === undefined ? {} : { method }),
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
    });
    await simulator.close();
    expect(reply.status).toBe(scenario.answer.status);
    if (scenario.answer.code !== undefined) expect(reply.json.code).toBe(scenario.answer.code);
    if (scenario.expect.cause === null) expect([200, 404, 405]).toContain(reply.status);
    else expect(reply.status).toBeGreaterThanOrEqual(400);
  });
});
