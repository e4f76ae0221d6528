/** `why403 token`: what it tells, the context it writes, and what becomes of a token that it took. */
import { describe, expect, it } from 'vitest';
import { headerOf } from '../../simulator/index.js';
import { curl, NORTH, openStage, QUEUES, requestLines, type Stage, world } from './stage.js';

const ADMINISTRATION = {
  GENESYSCLOUD_OAUTHCLIENT_ID: NORTH.administration,
  GENESYSCLOUD_OAUTHCLIENT_SECRET: 'simulator-secret-of-administration',
  GENESYSCLOUD_REGION: 'us-east-1',
};
const REVOKE = 'DELETE /api/v2/tokens/me';

const tokenFile = (stage: Stage, client: string, options = {}): readonly string[] => [
  '--token-file',
  stage.write('token.txt', `${stage.token(client, options)}\n`),
];

/** The token that was taken last, and the one that was given back last. */
function takenAndRevoked({ simulator: { requests } }: Stage) {
  const bearerOf = (request: (typeof requests)[number] | undefined) =>
    request === undefined ? null : headerOf(request.headers, 'authorization');
  const login = requests.findLastIndex(({ path }) => path === '/oauth/token');
  return {
    taken: bearerOf(requests[login + 1]),
    revoked: bearerOf(requests.findLast(({ method }) => method === 'DELETE')),
  };
}

describe('the report', () => {
  it('tells who and what the token is', async () => {
    const stage = await openStage();
    const words = tokenFile(stage, NORTH.salesReports);
    const { stdout, stderr, exitCode } = await stage.behindGateway(['token', ...words]);
    expect([exitCode, stderr]).toEqual([0, '']);
    const lines = stdout.replace(/\n {16}/g, ' ');
    for (const line of [
      /^ {2}state +accepted; goes idle at \d{4}-/m,
      /^ {2}organization +North, 10000000-/m,
      /^ {2}home +North, /m,
      /^ {2}grant type +client_credentials$/m,
      /^ {2}client +Sales reports, 1c000000-0000-4000-8000-000000000002, active$/m,
      /^ {2}user +none: client credentials$/m,
      /^ {2}roles +Queue administrator, Role reader$/m,
      /^ {2}grants +division Sales \(1d000000-0000-4000-8000-000000000002\): routing:queue:add, .*routing:skill:\* all divisions: authorization:role:view, oauth:client:view$/m,
    ])
      expect(lines).toMatch(line);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(requestLines(stage)).not.toContain(REVOKE);
  });

  it('of a user, as JSON', async () => {
    const stage = await openStage();
    const words = tokenFile(stage, NORTH.webApplication, { user: NORTH.agent });
    const { stdout, exitCode } = await stage.behindGateway(['token', ...words, '--format', 'json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      accepted: true,
      organization: { id: NORTH.id, name: 'North' },
      userId: NORTH.agent,
      roles: ['Queue viewer'],
      grants: [{ division: NORTH.sales, permissions: ['routing:queue:view'], conditional: [] }],
      grantsComplete: true,
      calls: expect.arrayContaining([
        expect.objectContaining({ path: '/api/v2/tokens/me?preserveIdleTTL=…', status: 200 }),
      ]),
    });
  });

  it('of a token that is not accepted: exit code 1', async () => {
    const stage = await openStage();
    const words = tokenFile(stage, NORTH.administration, { state: 'expired' });
    const { stdout, exitCode } = await stage.behindGateway(['token', ...words]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^ {2}state +not accepted \(401 bad\.credentials\)$/m);
  });

  it('does not blame the token where the network is refused', async () => {
    const stage = await openStage(
      world((_whole, north) => {
        north.ipAllowlist = ['203.0.113.0/24'];
      }),
    );
    const words = tokenFile(stage, NORTH.administration);
    const { stdout, exitCode } = await stage.behindGateway(['token', ...words]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /state +not told: calls from this network \([\d.]+\) are refused \(401\s+ip\.not\.authorized\)/,
    );
  });

  it.each([
    [
      'GENESYSCLOUD_ACCESS_TOKEN',
      (token: string) => ({ environment: { GENESYSCLOUD_ACCESS_TOKEN: token } }),
      [],
    ],
    ['standard input', (token: string) => ({ stdin: `Bearer ${token}\n` }), ['--token', '-']],
  ] as const)('with the token of %s', async (_, options, words) => {
    const stage = await openStage();
    const outcome = await stage.behindGateway(['token', ...words], options(stage.token(NORTH.nothing)));
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(outcome.stdout).toContain('1c000000-0000-4000-8000-000000000003, active');
    expect(requestLines(stage)).not.toContain(REVOKE);
  });
});

describe('the region', () => {
  it('is taken from --region', async () => {
    const stage = await openStage();
    const words = ['token', ...tokenFile(stage, NORTH.nothing), '--region', 'us-east-1', '--offline'];
    expect(await stage.why403(words)).toMatchObject({ exitCode: 4 });
  });
});

describe('the context', () => {
  it('serves check and can, offline', async () => {
    const stage = await openStage();
    const words = tokenFile(stage, NORTH.salesReports);
    const { stdout } = await stage.behindGateway(['token', ...words, '--format', 'context']);
    const context = ['--context', stage.write('caller.json', stdout)];
    const asked = stage.simulator.requests.length;
    expect(JSON.parse(stdout)).toMatchObject({
      grantType: 'client_credentials',
      clientState: 'active',
      permissions: expect.arrayContaining(['routing:queue:view', 'routing:skill:*']),
    });

    const refused = await stage.why403(['can', 'POST', '/api/v2/users', ...context]);
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toMatch(/^CAUSE {2}missing-permission, likely/m);
    const held = await stage.why403(['can', 'GET', '/api/v2/routing/queues', ...context, '--format', 'json']);
    expect(held.stdout).toContain('holds routing:queue:view');
    expect(held.exitCode).not.toBe(1);

    const recording = JSON.stringify({
      request: { method: 'GET', url: `${QUEUES.replace('queues', 'skills')}` },
      response: { status: 403, body: { code: 'not.authorized', status: 403, message: 'No.' } },
    });
    const check = await stage.why403(['check', stage.write('call.json', recording), ...context]);
    expect(check.exitCode).toBe(1);
    expect(check.stdout).toMatch(/role-permissions +pass/);
    expect(stage.simulator.requests).toHaveLength(asked);
  });

  it('tells what is held by division, what is offered, and when that was so', async () => {
    const stage = await openStage();
    const words = tokenFile(stage, NORTH.salesReports);
    const { stdout } = await stage.behindGateway(['token', ...words, '--format', 'context']);
    const context = JSON.parse(stdout);
    expect(context).toMatchObject({
      asked: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      grants: [
        {
          division: NORTH.sales,
          permissions: expect.arrayContaining(['routing:queue:add']),
          conditional: [],
        },
        { division: '*', permissions: ['authorization:role:view', 'oauth:client:view'], conditional: [] },
      ],
      grantsComplete: true,
      divisionNames: [{ id: NORTH.sales, name: 'Sales' }],
      offeredPermissions: expect.arrayContaining(['routing:queue:view']),
      clientName: 'Sales reports',
    });
    expect(context).not.toHaveProperty('divisions');
    // What is offered is asked for beside the others, not after them.
    expect(requestLines(stage).slice(0, 4)).toContain('GET /api/v2/authorization/permissions');

    const sales = ['--context', stage.write('caller.json', stdout)];
    const refused = exchangeIn(NORTH.support);
    const check = await stage.why403(['check', stage.write('call.json', refused), ...sales]);
    expect(check.stdout).toMatch(/division-access +FAIL/);
  });

  it('of a user tells who, and what is held under a condition', async () => {
    const stage = await openStage();
    const words = tokenFile(stage, NORTH.webApplication, { user: NORTH.conditionalAgent });
    const { stdout } = await stage.behindGateway(['token', ...words, '--format', 'context']);
    const { user, grants, permissions = [] } = JSON.parse(stdout);
    expect(user).toMatchObject({ id: NORTH.conditionalAgent });
    const conditional = grants.flatMap((each: { conditional: string[] }) => each.conditional);
    expect(conditional.length).toBeGreaterThan(0);
    for (const name of conditional) expect(permissions).not.toContain(name);
  });

  it('leaves out what could not be read completely', async () => {
    const stage = await openStage(
      world((whole) => {
        whole.choices = { rolePolicies: 'never' };
      }),
    );
    const words = tokenFile(stage, NORTH.recordings);
    stage.simulator.set((state) => {
      state.faults = [{ path: '/api/v2/authorization/roles/*', effect: { kind: 'status', status: 403 } }];
    });
    const { stdout } = await stage.behindGateway(['token', ...words, '--format', 'context']);
    const context = JSON.parse(stdout);
    expect(context).not.toHaveProperty('permissions');
    expect(context.grantsComplete ?? false).toBe(false);
  });
});

describe('a token that why403 took itself', () => {
  it('is given back at the end', async () => {
    const stage = await openStage();
    const outcome = await stage.behindGateway(['token'], { environment: ADMINISTRATION });
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(requestLines(stage)[0]).toBe('POST /oauth/token');
    expect(requestLines(stage).at(-1)).toBe(REVOKE);
    const { taken, revoked } = takenAndRevoked(stage);
    expect(revoked).toMatch(/^Bearer \S{20,}$/);
    expect(revoked).toBe(taken);
  });

  it.each([
    [['token'], 4],
    [['can', 'GET', '/api/v2/routing/queues', '--live'], 4],
    [['live', 'call.txt'], 4],
  ] as const)('is given back when nothing else works: %j', async (words, exitCode) => {
    const stage = await openStage(
      world((whole) => {
        whole.faults = [{ path: '/api/v2/*', method: 'GET', effect: { kind: 'reset' } }];
      }),
    );
    stage.write('call.txt', `curl ${QUEUES}`);
    const outcome = await stage.behindGateway(words, { environment: ADMINISTRATION });
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stderr).toMatch(/^why403: \S+ broke the connection off [^\n]*\n$/);
    const { taken, revoked } = takenAndRevoked(stage);
    expect(revoked).toBe(taken);
  });

  it('is given back after Ctrl-C', async () => {
    const stage = await openStage(
      world((whole) => {
        whole.faults = [{ path: '/api/v2/*', method: 'GET', effect: { kind: 'slow', milliseconds: 10_000 } }];
      }),
    );
    const interrupt = until(() => stage.simulator.requests.some(({ path }) => path.includes('/tokens/me')));
    const outcome = await stage.behindGateway(['token'], { environment: ADMINISTRATION, interrupt });
    expect(outcome.exitCode).toBe(130);
    expect(outcome.stderr).toBe('why403: stopped before the answer came\n');
    const { taken, revoked } = takenAndRevoked(stage);
    expect(revoked).toBe(taken);
  });

  it('says so when it cannot be given back', async () => {
    const stage = await openStage(
      world((whole) => {
        whole.faults = [{ path: '/api/v2/tokens/me', method: 'DELETE', effect: { kind: 'reset' } }];
      }),
    );
    const outcome = await stage.behindGateway(['token'], { environment: ADMINISTRATION });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stderr).toMatch(/^note: the token that was taken could not be given back, [^\n]+\n$/);
  });

  it('is none when the client is refused', async () => {
    const stage = await openStage();
    const environment = { ...ADMINISTRATION, GENESYSCLOUD_OAUTHCLIENT_SECRET: 'not-the-secret-of-it' };
    const outcome = await stage.behindGateway(['token'], { environment });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stdout).toMatch(/^CAUSE {2}invalid-token, likely/m);
    expect(outcome.stdout + outcome.stderr).not.toContain('not-the-secret-of-it');
    expect(requestLines(stage)).toEqual(['POST /oauth/token']);
  });
});

describe('a token of the user', () => {
  it('is never given back, after Ctrl-C neither', async () => {
    const stage = await openStage(
      world((whole) => {
        whole.faults = [{ path: '/api/v2/routing/*', effect: { kind: 'slow', milliseconds: 10_000 } }];
      }),
    );
    const token = stage.token(NORTH.administration);
    const interrupt = until(() => stage.simulator.requests.length > 0);
    const outcome = await stage.behindGateway(curl(token, QUEUES), { interrupt });
    expect(outcome).toEqual({
      exitCode: 130,
      stdout: '',
      stderr: 'why403: stopped before the answer came\n',
    });
    expect(requestLines(stage)).toEqual(['GET /api/v2/routing/queues']);
  });
});

/** A refusal for a division, with its id. */
const exchangeIn = (division: string): string =>
  JSON.stringify({
    request: { method: 'GET', url: QUEUES },
    response: {
      status: 403,
      body: {
        status: 403,
        code: 'missing.division.permission',
        message: `You are missing the following permission(s): routing:queue:view in division ${division}`,
        messageParams: { permissions: 'routing:queue:view', divisionId: division },
      },
    },
  });

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !holds(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a token of which nothing is told', () => {
  const HTML = { contentType: 'text/html', body: '<html><body>Sign in to the network</body></html>' };
  it.each([
    ['500', { kind: 'status', status: 500 }, /^why403: no answer told anything of the token: \d+ × 500$/m],
    [
      'a page of a proxy',
      { kind: 'status', status: 200, ...HTML },
      /\d+ × 200 and not as published \(expected JSON\)$/m,
    ],
    ['rubbish', { kind: 'garbage', status: 200 }, /× 200 and not as published \(expected JSON\)$/m],
    [
      'the JSON of something in between',
      {
        kind: 'status',
        status: 200,
        contentType: 'application/json',
        body: '{"status":"ok","login":"/portal"}',
      },
      /× 200 and not as published \(none of its fields is published\)$/m,
    ],
    ['a refusal of a proxy', { kind: 'status', status: 403, ...HTML }, /: \d+ × 403$/m],
  ] as const)('every answer is %s: exit code 4', async (_, effect, line) => {
    const state = world();
    state.faults = [{ path: '/api/v2/*', method: 'GET', effect }];
    const stage = await openStage(state);
    const { stdout, stderr, exitCode } = await stage.behindGateway([
      'token',
      '--verbose',
      ...tokenFile(stage, NORTH.salesReports),
    ]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(line);
    expect(stdout).toMatch(/state +not told/);
    const asked = stdout.slice(stdout.indexOf('ASKED')).replace(/\n {4,}/g, ' ');
    for (const call of asked
      .split('\n')
      .slice(1)
      .filter((each) => each !== ''))
      expect(call).toMatch(/not told|nothing is concluded|none behind this token/);
  });

  it('is not one of which something is told', async () => {
    const state = world();
    state.faults = [{ path: '/api/v2/tokens/me', method: 'GET', effect: { kind: 'status', status: 500 } }];
    const stage = await openStage(state);
    const { exitCode } = await stage.behindGateway(['token', ...tokenFile(stage, NORTH.salesReports)]);
    expect(exitCode).toBe(0);
  });
});
