/** Many callers at once, over real sockets: what is asked, in how many round trips, and what becomes of broken ones. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { offerOf } from '../../../src/caller/offered.js';
import { parseArguments } from '../../../src/cli/arguments.js';
import { askCallers, askWith, type CallerSpec } from '../../../src/cli/live/preflight-callers.js';
import type { Session } from '../../../src/cli/live/session.js';
import { createTransport } from '../../../src/live/transport.js';
import type { PreflightCaller } from '../../../src/preflight/types.js';
import { type Recorded, type Simulator, startSimulator, type World } from '../../simulator/index.js';
import { clientIn, type ManyClient, manyOrganizations } from '../worlds/index.js';

const ASKED = [
  'POST /oauth/token',
  'GET /api/v2/tokens/me',
  'GET /api/v2/authorization/subjects/me',
  'GET /api/v2/authorization/permissions',
  'DELETE /api/v2/tokens/me',
];
const variable = (kind: string, { name }: ManyClient) => `${kind}_${name.toUpperCase().replace('-', '_')}`;
const environmentOf = (clients: readonly ManyClient[]): NodeJS.ProcessEnv =>
  Object.fromEntries(
    clients.flatMap((client) => [
      [variable('ID', client), client.id],
      [variable('SECRET', client), client.secret],
    ]),
  );
const specOf = (client: ManyClient): CallerSpec => ({
  name: client.name,
  region: client.domain,
  credentials: { environment: { id: variable('ID', client), secret: variable('SECRET', client) } },
  expected: client.organization,
  divisions: [client.division],
  grantedBy: null,
});

async function started(world: World): Promise<Simulator> {
  const simulator = await startSimulator(world);
  onTestFinished(() => simulator.close());
  return simulator;
}
const flagsOf = (simulator: Simulator) => parseArguments(['can', '--gateway', simulator.url]).flags;
const lineOf = ({ method, path }: Recorded) => `${method} ${path.split('?', 1)[0]}`;
const linesOf = ({ requests }: Simulator) => [...new Set(requests.map(lineOf))].toSorted();

/** Each problem by the name of its caller. */
const problemsOf = (callers: readonly PreflightCaller[]) =>
  Object.fromEntries(callers.flatMap(({ name, problem }) => (problem === null ? [] : [[name, problem]])));

describe('a hundred organizations', () => {
  it('are asked who each client is, what it holds and what is offered, and nothing else', async () => {
    const { world, clients } = manyOrganizations(100, { domains: ['mypurecloud.com', 'mypurecloud.ie'] });
    const simulator = await started(world);
    const told: string[] = [];
    const callers = await askCallers(clients.map(specOf), {
      flags: flagsOf(simulator),
      region: null,
      environment: environmentOf(clients),
      told: ({ name }) => told.push(name),
    });
    expect(problemsOf(callers)).toEqual({});
    expect(callers.map(({ name }) => name)).toEqual(clients.map(({ name }) => name));
    expect(told.toSorted()).toEqual(clients.map(({ name }) => name).toSorted());
    for (const [index, { caller, asked, divisions }] of callers.entries()) {
      const client = clients[index];
      expect(asked).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(divisions).toEqual([client?.division]);
      expect(caller?.organization[0]).toMatchObject({
        value: { id: client?.organization, name: `Acme ${index}` },
        grade: 'introspection',
      });
      expect(caller?.clientId[0]?.value).toBe(client?.id);
      expect(caller?.grants[0]).toMatchObject({ grade: 'introspection', value: { complete: true } });
      expect(caller?.grants[0]?.value.entries).toContainEqual(
        expect.objectContaining({ permission: 'routing:queue:view', divisions: [client?.division] }),
      );
    }
    // Only those with an even number have the product; a role that holds what is not offered is no proof of the contrary.
    const offers = callers.map(({ caller }) =>
      caller === null ? null : offerOf(caller, { mode: 'any', names: ['recording:recording:view'] }),
    );
    expect(offers.map((offer) => offer?.enough)).toEqual(clients.map((_, index) => index % 2 === 0));
    expect(linesOf(simulator)).toEqual(ASKED.toSorted());
    expect(simulator.requests).toHaveLength(5 * clients.length);
    expect(simulator.livingTokens()).toBe(0);
    expect(simulator.mostAtOnce()).toBeLessThanOrEqual(32);
  });

  it.each([
    ['told with the grants', {}, 3],
    ['left out of the grants', { rolePolicies: 'never' }, 4],
  ] as const)('take few round trips where the roles are %s', async (_, choices, rounds) => {
    // More would not keep in step with each other on a machine that is busy.
    const { world, clients } = manyOrganizations(1, { latency: 150 });
    for (const { organizations } of world.regions)
      for (const { roles } of organizations) roles[0]?.policies.push(ROLE_READER);
    const simulator = await started({ ...world, choices });
    const callers = await askCallers(clients.map(specOf), {
      flags: flagsOf(simulator),
      region: null,
      environment: environmentOf(clients),
    });
    expect(problemsOf(callers)).toEqual({});
    for (const { caller } of callers) expect(caller?.grants[0]?.value.complete).toBe(true);
    expect(simulator.rounds(() => true)).toBe(rounds);
    expect(simulator.livingTokens()).toBe(0);
  });

  it('are asked at their own hosts where no gateway stands for them', async () => {
    const { world, clients } = manyOrganizations(4, { domains: ['mypurecloud.com', 'mypurecloud.ie'] });
    const simulator = await started(world);
    const { session } = sessionAt(simulator);
    const [first, ...others] = clients.map(specOf);
    const specs = [...(first === undefined ? [] : [{ ...first, region: null }]), ...others];
    const callers = await askWith(session, specs, {
      flags: parseArguments(['can']).flags,
      region: null,
      environment: environmentOf(clients),
    });
    expect(problemsOf(callers)).toEqual({
      'acme-0':
        'ID_ACME_0: there is no region for the client, so it is not known where to log in; name its region',
    });
    expect([...new Set(simulator.requests.map(({ host }) => host))].toSorted()).toEqual([
      'api.mypurecloud.com',
      'api.mypurecloud.ie',
      'login.mypurecloud.com',
      'login.mypurecloud.ie',
    ]);
  });
});

const ROLE_READER = { domain: 'authorization', entityName: 'role', actions: ['view'] };

/** A session whose hosts are all played by the simulator, and what stops it. */
function sessionAt(simulator: Simulator, gateway = false) {
  const controller = new AbortController();
  const transport = createTransport({
    ...(gateway ? { gateway: simulator.url } : { resolve: simulator.resolve }),
    maxCalls: 1000,
    atOnce: 32,
    signal: controller.signal,
  });
  onTestFinished(() => transport.close());
  const notes: string[] = [];
  const session: Session = {
    transport,
    signal: controller.signal,
    gateway,
    region: null,
    allowHosts: [],
    note: (line) => notes.push(line),
    own: () => {},
    close: () => transport.close(),
  };
  return { session, stop: () => controller.abort(), notes };
}

describe('a broken one', () => {
  const { world, clients } = manyOrganizations(10);
  const [ok, wrong, unset, disabled, busy, limited, broken, foreign, slow, halfSet] = clients as [
    ...[ManyClient, ManyClient, ManyClient, ManyClient, ManyClient],
    ...[ManyClient, ManyClient, ManyClient, ManyClient, ManyClient],
  ];

  it('says what is wrong in one line, and stops no other', async () => {
    clientIn(world, disabled.id).state = 'disabled';
    const simulator = await started({ ...world, latency: 5 });
    const faults = {
      [busy.id]: { path: '/api/v2/authorization/subjects/me', kind: 429, times: 1 },
      [limited.id]: { path: '/oauth/token', kind: 400, times: 2 },
      [broken.id]: { path: '/api/v2/', kind: 0, times: 9 },
    };
    const front = await startFront(simulator, faults);
    const environment = environmentOf(clients);
    environment[variable('SECRET', wrong)] = ['no', 'secret', 'of', 'anybody'].join('-');
    delete environment[variable('ID', unset)];
    delete environment[variable('SECRET', unset)];
    environment[variable('SECRET', halfSet)] = ' ';
    const specs = clients.map(specOf).map((spec) => {
      if (spec.name === foreign.name) return { ...spec, expected: ok.organization };
      if (spec.name === slow.name) return { ...spec, credentials: { profile: 'nobody' } };
      return spec;
    });
    const callers = await askCallers(specs, {
      flags: parseArguments(['can', '--gateway', front.url]).flags,
      region: null,
      environment,
    });
    expect(problemsOf(callers)).toEqual({
      [wrong.name]:
        'the login host refused the client of ID_ACME_1 (400 invalid_client: authentication failed); look at its id, its secret, its state and its region',
      [unset.name]: 'ID_ACME_2 and SECRET_ACME_2 are not set; put the id and the secret of the client there',
      [disabled.name]: expect.stringMatching(
        /^the login host refused the client of ID_ACME_3 \(400 invalid_client/,
      ),
      [broken.name]: expect.stringMatching(/broke the connection off/),
      [foreign.name]: `acts in the organization Acme 7 (${foreign.organization}), not in ${ok.organization}; name a caller of that one`,
      [slow.name]: expect.stringMatching(/^--profile nobody: ~\/\.gc\/config\.toml/),
      [halfSet.name]: 'SECRET_ACME_9 is not set; put the secret of the client there',
    });
    expect(callers.map(({ fault }) => fault ?? null)).toEqual([
      ...[null, 'refused', 'unusable', 'refused', null],
      ...[null, 'unasked', null, 'unusable', 'unusable'],
    ]);
    const known = callers.filter(({ caller }) => caller !== null).map(({ name }) => name);
    expect(known).toEqual([ok, busy, limited, foreign].map(({ name }) => name));
    for (const { caller } of callers)
      if (caller !== null) expect(caller.grants[0]?.value.complete).toBe(true);
    // What could not even be looked up was never sent, and every token was given back.
    expect(simulator.livingTokens()).toBe(0);
    const text = JSON.stringify(callers);
    for (const { secret } of clients) expect(text).not.toContain(secret);
    expect(text).not.toContain(environment[variable('SECRET', wrong)]);
  });

  it('that is slow is waited for no longer than is asked', async () => {
    const simulator = await started(world);
    const front = await startFront(simulator, {
      [slow.id]: { path: '/api/v2/authorization/subjects/me', kind: SLOW, times: 1 },
      [broken.id]: { path: '/oauth/token', kind: SLOW, times: 1 },
    });
    const callers = await askCallers([ok, slow, broken].map(specOf), {
      flags: parseArguments(['can', '--gateway', front.url, '--timeout', '1']).flags,
      region: null,
      environment: environmentOf(clients),
    });
    expect(problemsOf(callers)).toEqual({
      [broken.name]: expect.stringMatching(/did not answer within 1 s/),
    });
    // What came of it is told, and what did not come is not known.
    const [first, second] = callers;
    expect(first?.caller?.grants[0]?.value.complete).toBe(true);
    expect(second?.caller?.organization[0]?.value.id).toBe(slow.organization);
    expect(second?.caller?.grants.some(({ value }) => value.complete)).toBe(false);
    expect(simulator.livingTokens()).toBe(0);
  });

  it('that has a token of its own keeps it, and is told whether it is accepted', async () => {
    const simulator = await started(world);
    const folder = mkdtempSync(join(tmpdir(), 'why403-callers-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const fileOf = (client: ManyClient, state: 'live' | 'expired') => {
      const file = join(folder, `${client.name}.txt`);
      writeFileSync(file, simulator.issueToken(client.id, { state }));
      return { ...specOf(client), credentials: { tokenFile: file } };
    };
    const callers = await askCallers(
      [
        fileOf(ok, 'live'),
        fileOf(wrong, 'expired'),
        { ...specOf(unset), credentials: { tokenFile: join(folder, 'nothing.txt') } },
        { ...specOf(busy), region: 'nowhere' },
      ],
      { flags: flagsOf(simulator), region: null, environment: environmentOf(clients) },
    );
    expect(problemsOf(callers)).toEqual({
      [wrong.name]: 'the token is not accepted (401 bad.credentials)',
      [unset.name]: expect.stringMatching(/^--token-file .*nothing\.txt: no such file/),
      [busy.name]: expect.stringMatching(/^region: "nowhere" is no region/),
    });
    expect(callers.map(({ fault }) => fault ?? null)).toEqual([null, 'refused', 'unusable', 'unusable']);
    expect(callers[0]?.caller?.clientId[0]?.value).toBe(ok.id);
    expect(linesOf(simulator)).not.toContain('DELETE /api/v2/tokens/me');
    // It may be a user's, so that is asked, too.
    expect(linesOf(simulator)).toContain('GET /api/v2/users/me');
  });
});

describe('Ctrl-C', () => {
  it('gives back every token that was taken, and asks nobody else', async () => {
    const { world, clients } = manyOrganizations(40, { latency: 20 });
    const simulator = await started(world);
    const { session, stop } = sessionAt(simulator, true);
    let told = 0;
    const callers = await askWith(session, clients.map(specOf), {
      flags: flagsOf(simulator),
      region: null,
      environment: environmentOf(clients),
      told: () => {
        if (++told === 5) stop();
      },
    });
    expect(
      callers.filter(({ problem }) => problem === 'was not asked, as the run was stopped').length,
    ).toBeGreaterThan(20);
    expect(callers.filter(({ caller }) => caller !== null).length).toBeGreaterThanOrEqual(5);
    expect(simulator.livingTokens()).toBe(0);
    const logins = simulator.requests.filter(({ path }) => path === '/oauth/token');
    expect(logins.length).toBeLessThan(30);
  });
});

/** In place of a status: no answer comes. */
const SLOW = -1;

/** Answers of somebody who stands between, for the calls of single clients; all others go on to the simulator. */
async function startFront(
  simulator: Simulator,
  faults: Record<string, { readonly path: string; readonly kind: number; times: number }>,
) {
  const { createServer, request: ask } = await import('node:http');
  const clientOf = new Map<string, string>();
  const server = createServer((incoming, outgoing) => {
    const authorization = incoming.headers.authorization ?? '';
    const basic =
      Buffer.from(authorization.replace(/^Basic /, ''), 'base64')
        .toString()
        .split(':', 1)[0] ?? '';
    const client = authorization.startsWith('Basic ') ? basic : (clientOf.get(authorization) ?? '');
    const fault = faults[client];
    if (
      incoming.method !== 'DELETE' &&
      incoming.url?.startsWith(fault?.path ?? ' ') &&
      fault &&
      fault.times-- > 0
    ) {
      if (fault.kind === SLOW) return;
      if (fault.kind === 0) return void incoming.socket.destroy();
      const body = { error: 'invalid_request', description: 'rate limit exceeded the maximum' };
      outgoing.writeHead(fault.kind, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      return;
    }
    const onward = ask(
      {
        host: '127.0.0.1',
        port: simulator.port,
        method: incoming.method,
        path: incoming.url,
        headers: { ...incoming.headers, host: `127.0.0.1:${simulator.port}` },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          const token = /"access_token":"([^"]+)"/.exec(body.toString())?.[1];
          if (token !== undefined) clientOf.set(`Bearer ${token}`, client);
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(body);
        });
      },
    );
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}` };
}
