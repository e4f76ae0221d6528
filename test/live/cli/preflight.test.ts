/** `why403 preflight` that asks: the built program against many organizations. */
import { describe, expect, it } from 'vitest';
import { type ManyClient, manyOrganizations } from '../worlds/index.js';
import { openStage, requestLines, type Stage } from './stage.js';

const variable = (kind: string, { name }: ManyClient) => `${kind}_${name.replace('-', '_')}`;

/** The configuration of these clients, and the variables that hold them. */
function configure(stage: Stage, clients: readonly ManyClient[]): Readonly<Record<string, string>> {
  const callers = clients.map((client) => ({
    name: client.name,
    region: client.domain,
    organization: client.organization,
    environment: { id: variable('ID', client), secret: variable('SECRET', client) },
    divisions: [client.division],
  }));
  stage.write('calls.txt', 'GET /api/v2/routing/queues\nGET /api/v2/routing/queues/{queueId}\n');
  stage.write('why403.config.json', JSON.stringify({ preflight: { calls: ['calls.txt'], callers } }));
  const pairs = clients.flatMap((client) => [
    [variable('ID', client), client.id],
    [variable('SECRET', client), client.secret],
  ]);
  return Object.fromEntries(pairs);
}

describe('preflight', () => {
  it('asks every organization, gives every token back, and says of a broken one what is wrong', async () => {
    const { world, clients } = manyOrganizations(12);
    const stage = await openStage(world);
    const { SECRET_acme_3: _, ...environment } = configure(stage, clients);
    const outcome = await stage.behindGateway(['preflight', '--format', 'json'], { environment });
    const { callers, operations } = JSON.parse(outcome.stdout);
    expect(callers.map(({ expected }: { expected: boolean | null }) => expected)).toEqual(
      clients.map((_client, index) => (index === 3 ? null : true)),
    );
    expect(callers[3].problem).toBe('SECRET_acme_3 is not set; put the secret of the client there');
    for (const { cells } of operations)
      for (const [index, { answer }] of cells.entries()) expect(answer).toBe(index === 3 ? '?' : 'ok');
    // What cannot be used is the exit code, though all others can do all of it.
    expect(outcome.exitCode).toBe(2);
    // How far it is stands on a terminal only.
    expect(outcome.stderr).not.toContain('asked');
    expect(stage.simulator.livingTokens()).toBe(0);
    expect(requestLines(stage)).toHaveLength(5 * 11);
  });

  it('gives back what it took after Ctrl-C', async () => {
    const { world, clients } = manyOrganizations(20, { latency: 100 });
    const stage = await openStage(world);
    const environment = configure(stage, clients);
    const interrupt = until(() => requestLines(stage).includes('GET /api/v2/authorization/permissions'));
    const outcome = await stage.behindGateway(['preflight'], { environment, interrupt });
    expect(outcome.exitCode).toBe(130);
    expect(stage.simulator.livingTokens()).toBe(0);
    const logins = requestLines(stage).filter((line) => line === 'POST /oauth/token');
    expect(logins.length).toBeLessThan(clients.length);
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !holds(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}
