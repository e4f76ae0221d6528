/** What was told and by whom, as the whole program shows it: gateways, allowed hosts, HEAD, paths alone, other systems. */
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../cli/scenario.js';
import {
  API,
  causeOf,
  curl,
  NORTH,
  openStage,
  QUEUES,
  reportOf,
  requestLines,
  type Stage,
  world,
} from './stage.js';

const PATH = '/api/v2/routing/queues';
const findingOf = (outcome: Outcome, rule: string) =>
  reportOf(outcome).diagnoses[0]?.findings.find((finding) => finding.rule === rule);

/** The ways in which a user names who stands for the platform. */
const ways: readonly (readonly [string, (stage: Stage) => readonly string[], (stage: Stage) => string])[] = [
  ['a gateway, by the host of the platform', ({ simulator }) => ['--gateway', simulator.url], () => QUEUES],
  [
    'a gateway, by its own host',
    ({ simulator }) => ['--gateway', simulator.url],
    ({ simulator }) => simulator.url + PATH,
  ],
  [
    'an allowed host',
    ({ simulator }) => ['--allow-host', `127.0.0.1:${simulator.port}`],
    ({ simulator }) => simulator.url + PATH,
  ],
];

describe.each(ways)('%s speaks for the platform', (_, flags, url) => {
  it('when the caller lacks the permission', async () => {
    const stage = await openStage(
      world((whole) => {
        whole.choices = { permissionRefusal: 'generic' };
      }),
    );
    const token = stage.token(NORTH.recordings);
    const outcome = await stage.why403([...flags(stage), '--format', 'json', ...curl(token, url(stage))]);
    expect(outcome).toMatchObject({ exitCode: 1, stderr: '' });
    expect(causeOf(outcome)).toMatchObject({ id: 'missing-permission', likelihood: 'likely' });
    expect(findingOf(outcome, 'introspection-match')).toMatchObject({ outcome: 'pass' });
    expect(outcome.stdout).not.toMatch(/revoke the token|not-genesys-cloud|no tokens\/me answer|Use https/);
  });

  it('and not, when it does not take the token: that is said', async () => {
    const stage = await openStage();
    const token = stage.token(NORTH.nothing, { state: 'revoked' });
    const outcome = await stage.why403([...flags(stage), '--format', 'json', ...curl(token, url(stage))]);
    expect(causeOf(outcome)).toMatchObject({ id: 'invalid-token' });
    expect(findingOf(outcome, 'introspection-match')?.message).toMatch(
      /^tokens\/me answered 401 bad\.credentials/,
    );
    expect(outcome.stdout).not.toMatch(/revoke the token|not-genesys-cloud/);
  });

  it('near miss: nothing is refused', async () => {
    const stage = await openStage();
    const outcome = await stage.why403([
      ...flags(stage),
      ...curl(stage.token(NORTH.administration), url(stage)),
    ]);
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

it('a gateway gives a token and refuses a client as the login host does', async () => {
  const stage = await openStage();
  const environment = (secret: string) => ({
    GENESYSCLOUD_OAUTHCLIENT_ID: NORTH.nothing,
    GENESYSCLOUD_OAUTHCLIENT_SECRET: secret,
  });
  const known = await stage.behindGateway(['token'], {
    environment: environment('simulator-secret-of-nothing'),
  });
  expect(known).toMatchObject({ exitCode: 0, stderr: '' });
  const wrong = await stage.behindGateway(['token'], {
    environment: environment('simulator-secret-of-another'),
  });
  expect(wrong.exitCode).toBe(1);
  expect(wrong.stdout).toMatch(/^CAUSE {2}invalid-token, likely/m);
  expect(wrong.stdout).not.toMatch(/wrong-token-endpoint|not known\. Tokens/);
});

describe('can, of a path alone', () => {
  const file = (stage: Stage) => ['--token-file', stage.write('token.txt', stage.token(NORTH.nothing))];

  it.each([
    ['a gateway', (stage: Stage) => ['--gateway', stage.simulator.url]],
    ['the only allowed host', (stage: Stage) => ['--allow-host', `127.0.0.1:${stage.simulator.port}`]],
  ])('is asked of %s', async (_, flags) => {
    const stage = await openStage();
    const outcome = await stage.why403([...flags(stage), 'can', 'GET', PATH, ...file(stage)]);
    expect(outcome).toMatchObject({ exitCode: 1, stderr: '' });
    expect(outcome.stdout).toMatch(/^CAUSE {2}missing-permission, certain/m);
    expect(requestLines(stage)).not.toContain(`GET ${PATH}`);
  });

  it.each([
    ['nothing names a platform', [] as readonly string[]],
    ['two hosts are allowed', ['--allow-host', 'a.example', '--allow-host', 'b.example']],
  ])('is a clear error where %s', async (_, flags) => {
    const stage = await openStage();
    const outcome = await stage.why403([...flags, 'can', 'GET', PATH, ...file(stage)]);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^why403: which platform is to be asked is not known: --region /);
    expect(stage.simulator.requests).toEqual([]);
  });

  it('is asked of the region of a profile', async () => {
    const stage = await openStage();
    const words = ['can', 'GET', PATH, '--offline', '--region', 'mypurecloud.ie', ...file(stage)];
    const outcome = await stage.why403(words);
    expect(outcome.exitCode).toBe(4);
    expect(outcome.stdout).toMatch(/api\.mypurecloud\.ie is a published host/);
  });
});

describe('curl -I', () => {
  it('refused: the GET of the path says why', async () => {
    const stage = await openStage();
    const words = curl(stage.token(NORTH.nothing), QUEUES, '-I');
    const outcome = await stage.behindGateway(['--format', 'json', ...words]);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toMatch(/^note: HEAD was answered with \d+ and no body, [^\n]+\n$/);
    expect(causeOf(outcome)).toMatchObject({ id: 'missing-permission', likelihood: 'certain' });
    expect(requestLines(stage).slice(0, 2)).toEqual([`HEAD ${PATH}`, `GET ${PATH}`]);
  });

  it('near miss: it succeeds, and nothing more is asked', async () => {
    const stage = await openStage();
    const words = curl(stage.token(NORTH.administration), `${API}/api/v2/tokens/me`, '-I');
    expect(await stage.behindGateway(words)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(requestLines(stage)).toEqual(['HEAD /api/v2/tokens/me']);
  });

  it('near miss: a limit is no refusal', async () => {
    const stage = await openStage(
      world((whole) => {
        whole.faults = [{ path: PATH, effect: { kind: 'rate-limit', retryAfter: 60 } }];
      }),
    );
    const outcome = await stage.behindGateway(curl(stage.token(NORTH.nothing), QUEUES, '-I'));
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(requestLines(stage)).toEqual([`HEAD ${PATH}`]);
  });
});

describe('other systems', () => {
  const own = { request: { method: 'GET', url: QUEUES }, response: { status: 403 } };
  const others = [
    { request: { method: 'GET', url: 'https://media.other.example/x' }, response: { status: 403 } },
    { request: { method: 'GET', url: 'https://hooks.other.example/y' }, response: { status: 403 } },
  ];
  const live = async (calls: readonly object[]) => {
    const stage = await openStage();
    const input = stage.write('calls.json', JSON.stringify(calls));
    const token = stage.write('token.txt', stage.token(NORTH.nothing));
    return stage.behindGateway(['live', input, '--token-file', token]);
  };

  it('are left out, and no step sends them a token', async () => {
    const { exitCode, stdout, stderr } = await live([...others, own]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'note: 2 calls to other systems are not made again, as no token of the platform belongs there\n',
    );
    expect(stdout).toMatch(/^CAUSE {2}missing-permission, certain/m);
    expect(stdout + stderr).not.toContain('--allow-host');
  });

  it('and nothing else: no call could be made', async () => {
    const { exitCode, stdout, stderr } = await live(others);
    expect([exitCode, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/^why403: 2 calls to other systems are not made again/);
    expect(stderr).not.toContain('--allow-host');
  });

  it('near miss: a host that may be a gateway, by its path', async () => {
    const { exitCode, stderr } = await live([
      { ...own, request: { method: 'GET', url: `https://gw.example${PATH}` } },
    ]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/if it is a gateway of yours [^\n]+--allow-host gw\.example/);
  });

  it.each([
    'https://hooks.example.com/x',
    'https://api.mypurecloud.us/api/v2/users/me',
    'https://b.s3.amazonaws.com/api/v2/x',
  ])('curl %s: no step sends a token there', async (url) => {
    const stage = await openStage();
    const { exitCode, stderr } = await stage.why403(curl(stage.token(NORTH.nothing), url));
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/nothing is sent there\n$/);
  });
});

it('the list of calls stands in the report with --verbose only', async () => {
  const stage = await openStage();
  const words = curl(stage.token(NORTH.nothing), QUEUES);
  const short = await stage.behindGateway(words);
  expect(short.stdout).toMatch(/\nASKED {2}\d+ calls to 127/);
  expect(short.stdout).not.toContain('who the token is');
  const long = await stage.behindGateway(['--verbose', ...words]);
  expect(long.stdout).toMatch(/\nASKED\n/);
  expect(long.stdout).toContain('who the token is');
});
