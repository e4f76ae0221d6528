/** `why403 curl …` as a developer meets it: the failing call, the fix, the same call again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../../src/judge/ids.js';
import { headerOf } from '../../simulator/index.js';
import type { OAuthClient, World } from '../../simulator/world.js';
import {
  API,
  causeOf,
  curl,
  NORTH,
  openStage,
  organization,
  QUEUES,
  requestLines,
  type Stage,
  world,
} from './stage.js';

function client(state: World, id: string): OAuthClient {
  const found = organization(state, NORTH.id).clients?.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no client ${id}`);
  return found;
}

interface Story {
  readonly cause: CauseId;
  readonly state?: World;
  readonly url?: string;
  /** The token with which the call is made. */
  readonly caller: (stage: Stage) => string;
  readonly fix: (state: World) => void;
  /** Where the fix wants a new token. */
  readonly after?: (stage: Stage) => string;
}

const supervisor = (stage: Stage) => stage.token(NORTH.oldWebApplication, { user: NORTH.supervisor });
const administration = (stage: Stage) => stage.token(NORTH.administration);

const STORIES: readonly Story[] = [
  {
    cause: 'missing-permission',
    caller: (stage) => stage.token(NORTH.nothing),
    fix(state) {
      client(state, NORTH.nothing).grants = [{ roleId: NORTH.queueViewer, divisionId: '*' }];
    },
  },
  {
    cause: 'missing-division-access',
    url: `${QUEUES}/${NORTH.supportQueue}`,
    caller: (stage) => stage.token(NORTH.webApplication, { user: NORTH.agent }),
    fix(state) {
      const agent = organization(state, NORTH.id).users?.find(({ id }) => id === NORTH.agent);
      agent?.grants.push({ roleId: NORTH.queueViewer, divisionId: NORTH.support });
    },
  },
  {
    cause: 'missing-scope',
    state: world((_whole, north) => {
      north.scopesEnforced = true;
    }),
    caller: supervisor,
    fix(state) {
      client(state, NORTH.oldWebApplication).scopes?.push('routing:readonly');
    },
    after: supervisor,
  },
  {
    cause: 'no-user-context',
    url: `${API}/api/v2/users/me`,
    caller: administration,
    fix() {},
    after: supervisor,
  },
  {
    cause: 'inactive-client',
    state: world((whole) => {
      whole.choices = { disabledClient: 'tokens-me-answers' };
      client(whole, NORTH.administration).state = 'disabled';
    }),
    caller: administration,
    fix(state) {
      client(state, NORTH.administration).state = 'active';
    },
  },
  {
    cause: 'network-restriction',
    state: world((whole, north) => {
      whole.callerAddress = '198.51.100.7';
      north.ipAllowlist = ['203.0.113.0/24'];
    }),
    caller: administration,
    fix(state) {
      organization(state, NORTH.id).ipAllowlist?.push('198.51.100.0/24');
    },
  },
];

describe('a refused call, the fix, the same command', () => {
  it.each(STORIES.map((story) => [story.cause, story] as const))('%s', async (cause, story) => {
    const { url = QUEUES, caller, fix, after } = story;
    const stage = await openStage(story.state);
    const token = caller(stage);
    const refused = await stage.behindGateway(curl(token, url));
    expect(refused.stdout).toContain(`\nCAUSE  ${cause}, certain `);
    expect(refused.stdout).toMatch(/\nASKED {2}\d+ calls? to 127\.0\.0\.1:\d+: [^\n]*×/);
    expect(refused).toMatchObject({ exitCode: 1, stderr: '' });

    stage.simulator.set(fix);
    const passed = await stage.behindGateway(curl(after?.(stage) ?? token, url));
    expect(passed.stdout).toContain('nothing refused: 1 exchange read');
    expect(passed).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('by a host of its own, allowed by name: it speaks for the platform', async () => {
    const stage = await openStage();
    const token = stage.token(NORTH.nothing);
    const { url, port } = stage.simulator;
    const command = [`--allow-host=127.0.0.1:${port}`, ...curl(token, `${url}/api/v2/routing/queues`)];
    const refused = await stage.why403(['--format', 'json', ...command]);
    expect(causeOf(refused)).toMatchObject({ id: 'missing-permission', likelihood: 'certain' });
    stage.simulator.set((state) => {
      client(state, NORTH.nothing).grants = [{ roleId: NORTH.queueViewer, divisionId: '*' }];
    });
    expect((await stage.why403(command)).exitCode).toBe(0);
  });

  it('asks nothing more when nothing was refused', async () => {
    const stage = await openStage();
    await stage.behindGateway(curl(administration(stage), QUEUES));
    expect(requestLines(stage)).toEqual(['GET /api/v2/routing/queues']);
  });
});

describe("curl's own arguments", () => {
  it('that say how to show the answer change nothing', async () => {
    const stage = await openStage();
    const token = administration(stage);
    const shown = ['-sS', '-X', 'GET', '--compressed', '-o', 'answer.json', '-w', '%{http_code}', '-k', '-i'];
    const outcome = await stage.behindGateway(curl(token, QUEUES, ...shown));
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(outcome.stdout).toContain('nothing refused');
    expect(requestLines(stage)).toEqual(['GET /api/v2/routing/queues']);
    expect(existsSync(join(stage.folder, 'answer.json'))).toBe(false);
  });

  it.each([[['--all']], [['--format', 'json']], [['--help']], [['--offline']], [['--verbose', '--strict']]])(
    '%j behind the word curl is not ours',
    async (flags) => {
      const stage = await openStage();
      const outcome = await stage.behindGateway([
        'curl',
        ...flags,
        ...curl(administration(stage), QUEUES).slice(1),
      ]);
      expect(outcome.exitCode).toBe(0);
      expect(outcome.stdout).toMatch(/^nothing refused: 1 exchange read\n/);
      expect(requestLines(stage)).toEqual(['GET /api/v2/routing/queues']);
    },
  );

  it.each([[['-H@headers.txt']], [['-sSH', '@headers.txt']], [['--header', '@headers.txt']]])(
    '%j reads the headers',
    async (words) => {
      const stage = await openStage();
      const token = administration(stage);
      stage.write('headers.txt', `Authorization: Bearer ${token}\nX-Request: seven\n`);
      expect(await stage.behindGateway(['curl', ...words, QUEUES])).toMatchObject({
        exitCode: 0,
        stderr: '',
      });
      const [request] = stage.simulator.requests;
      expect(headerOf(request?.headers ?? [], 'x-request')).toBe('seven');
      expect(headerOf(request?.headers ?? [], 'authorization')).toBe(`Bearer ${token}`);
    },
  );

  it.each([
    [['-d', '@body.json'], '{"name": "Café", "n": [1]}'],
    [['--data-binary', '@body.json'], '{"name": "Café",\n "n": [1]}\n'],
    [['--json', '@body.json'], '{"name": "Café",\n "n": [1]}\n'],
    [['-d', '@-'], 'a=1&b=2'],
    [['-d', 'a=1', '--data-urlencode', 'b=2 3'], 'a=1&b=2+3'],
  ])('%j sends the body byte by byte', async (words, body) => {
    const stage = await openStage();
    stage.write('body.json', '{"name": "Café",\n "n": [1]}\n');
    const command = ['--allow-unsafe', ...curl(administration(stage), QUEUES, ...words)];
    await stage.behindGateway(command, { stdin: 'a=1&b=2\n' });
    expect(stage.simulator.requests[0]).toMatchObject({ method: 'POST', body });
  });

  it('make several calls, and a query', async () => {
    const stage = await openStage();
    const token = administration(stage);
    const second = curl(token, `${API}/api/v2/routing/skills`, '-G', '--data-urlencode', 'name=a b').slice(1);
    await stage.behindGateway([...curl(token, QUEUES), '--next', ...second]);
    expect(stage.simulator.requests.map(({ path }) => path)).toEqual([
      '/api/v2/routing/queues',
      '/api/v2/routing/skills?name=a+b',
    ]);
  });

  it.each([
    [['-K', 'curlrc'], '--config'],
    [['-n'], '.netrc'],
    [['--digest', '-u', 'a:b'], 'Authorization'],
    [['-F', 'file=@body.json'], 'forms'],
    [['-T', 'body.json'], 'uploads'],
    [['-H@none.txt'], 'no such file'],
    [['-d', '@none.txt'], 'no such file'],
  ])('%j cannot be sent as curl would, so nothing is sent', async (words, said) => {
    const stage = await openStage();
    const { exitCode, stdout, stderr } = await stage.behindGateway([
      '--allow-unsafe',
      'curl',
      QUEUES,
      ...words,
    ]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stage.simulator.requests).toEqual([]);
  });
});
