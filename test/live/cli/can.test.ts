/** `can METHOD PATH` with a token: told by the platform, and the operation itself is never called. */
import { describe, expect, it } from 'vitest';
import { brokenIntrospection } from '../worlds/index.js';
import { API, NORTH, openStage, QUEUES, requestLines, type Stage } from './stage.js';

/** All that `can` may ask. */
const ASKED =
  /^GET \/api\/v2\/(?:tokens\/me|users\/me|organizations\/me|oauth\/clients\/[\w-]+|authorization\/(?:subjects\/me|divisionspermitted\/paged\/me|permissions|roles\/[\w-]+))$/;

async function can(stage: Stage, client: string, words: readonly string[], options = {}) {
  const file = stage.write('token.txt', stage.token(client, options));
  const outcome = await stage.behindGateway(['can', ...words, '--token-file', file]);
  expect(requestLines(stage).filter((line) => !ASKED.test(line))).toEqual([]);
  return outcome;
}

const IMPOSSIBLE = `${API}/api/v2/routing/queues/${NORTH.supportQueue}`;

describe('can, with a token', () => {
  it.each([
    ['GET', QUEUES],
    ['GET', '/api/v2/routing/queues'],
    ['DELETE', IMPOSSIBLE],
    ['POST', `${API}/api/v2/users`],
  ])('%s %s: allowed', async (...call) => {
    const stage = await openStage();
    const outcome = await can(stage, NORTH.administration, call);
    expect(outcome.stdout).toMatch(/ allowed\n/);
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.each([
    [NORTH.nothing, {}, 'GET', QUEUES, 'missing-permission'],
    [NORTH.nothing, {}, 'DELETE', IMPOSSIBLE, 'missing-permission'],
    [NORTH.administration, {}, 'POST', '/api/v2/users/me/password', 'no-user-context'],
    [NORTH.administration, { state: 'revoked' }, 'GET', QUEUES, 'invalid-token'],
  ] as const)('%s %j %s %s: would be refused', async (client, options, method, url, cause) => {
    const stage = await openStage();
    const outcome = await can(stage, client, [method, url], options);
    expect(outcome.stdout).toMatch(/ would be refused\n/);
    expect(outcome.stdout).toMatch(new RegExp(`^CAUSE {2}${cause}, certain`, 'm'));
    expect(outcome).toMatchObject({ exitCode: 1, stderr: '' });
  });

  it('cannot tell what the platform does not tell', async () => {
    const stage = await openStage();
    const refused = brokenIntrospection.find(({ name }) => name === 'refused');
    stage.simulator.set((state) => refused?.breakIn(state));
    const outcome = await can(stage, NORTH.nothing, ['GET', QUEUES]);
    expect(outcome.stdout).toMatch(/ cannot tell\n/);
    expect(outcome).toMatchObject({ exitCode: 3, stderr: '' });
  });

  it('asks only when a token is named, or with --live', async () => {
    const stage = await openStage();
    const environment = { GENESYSCLOUD_ACCESS_TOKEN: stage.token(NORTH.nothing) };
    const words = ['can', 'GET', '/api/v2/routing/queues'];
    expect((await stage.behindGateway(words, { environment })).exitCode).toBe(3);
    expect(stage.simulator.requests).toEqual([]);
    expect((await stage.behindGateway([...words, '--live'], { environment })).exitCode).toBe(1);
  });
});
