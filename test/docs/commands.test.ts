/**
 * The commands of README and docs, run as they stand and in their order, and what they answer compared with
 * test/docs/outputs. Those that open sockets ask the platform as it is played. UPDATE_SCENARIOS=1 writes what is answered
 * now.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matches, type Outcome } from '../cli/scenario.js';
import { NORTH, world } from '../live/worlds/index.js';
import { type Simulator, startSimulator } from '../simulator/index.js';
import { expectedOutputs, writeOutputs } from './outputs.js';
import { PAGES, ROOT, readPage } from './pages.js';

/** Lines of indented blocks and of shell blocks in which the program is called, with the document behind it. */
const COMMAND =
  /^(?: {4}|\$ )(?:\$ )?((?:[\w ./-]+ (?:\||&&) )*(?:why403\b|node dist\/why403\.js)(?:[^\n]*<<'END'\n[\s\S]*?^ {4}END$|[^\n]*))/gm;

const commandsOf = (page: string): readonly string[] =>
  [...readPage(page).matchAll(COMMAND)]
    .map(([, text = '']) =>
      text
        .replace(/^ {4}/gm, '')
        // Built it is already.
        .replace(/^(?:npm [^&]*&& )+node dist\/why403\.js/, 'why403'),
    )
    // Waits for somebody at the keyboard; says how many days have passed; reads whatever stands in the folder.
    .filter((text) => !/^why403 *(?:#|$|contract info|lint *(?:#|$))/.test(text));

/** Opens sockets. */
const isLive = (text: string): boolean =>
  /why403 (?:[^\n]* )?(?:curl|token|live|contract update)(?: |$)|--token|--live|--profile/.test(text) &&
  !text.includes('sanitize');

const updating = process.env['UPDATE_SCENARIOS'] === '1';

const QUEUES = 'https://api.mypurecloud.com/api/v2/routing/queues';
const ID = '0b1c2d3e-0000-4000-8000-000000000001';

/** What a browser would record of a call that is refused and one that is not. */
const entry = (url: string, status: number, body: object, token: string) => ({
  startedDateTime: '2026-11-20T09:30:00.000Z',
  time: 41,
  request: {
    method: 'GET',
    url,
    headers: [
      { name: 'Accept', value: 'application/json' },
      { name: 'Authorization', value: `Bearer ${token}` },
    ],
  },
  response: {
    status,
    headers: [
      { name: 'content-type', value: 'application/json' },
      { name: 'inin-correlation-id', value: ID },
    ],
    content: { mimeType: 'application/json', text: JSON.stringify(body) },
  },
});

const refusal = {
  message:
    'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]',
  code: 'missing.any.permissions',
  status: 403,
  contextId: ID,
};

/** What the platform publishes of two operations; so small a document is not kept. */
const swagger = {
  swagger: '2.0',
  info: { title: 'Example' },
  paths: {
    '/api/v2/routing/queues': {
      get: operationOf(
        'getRoutingQueues',
        ['routing:queue:view', 'routing:queue:list'],
        ['routing:readonly'],
      ),
      post: operationOf('postRoutingQueues', ['routing:queue:add'], ['routing']),
    },
  },
};

function operationOf(id: string, permissions: readonly string[], scopes: readonly string[]) {
  return {
    operationId: id,
    'x-purecloud-method-name': id,
    security: [{ 'PureCloud OAuth': scopes }],
    'x-inin-requires-permissions': { type: 'ALL', permissions },
    responses: {},
  };
}

/** A context as `token --format context` writes it. */
const contextOf = (permissions: readonly string[]) => ({
  grantType: 'client_credentials',
  grants: [{ division: '*', permissions, conditional: [] }],
  grantsComplete: true,
});

function writeFiles(folder: string, token: string): void {
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  const recording = {
    log: {
      version: '1.2',
      creator: { name: 'example', version: '1' },
      entries: [
        entry('https://api.mypurecloud.com/api/v2/users/me', 200, { id: ID, name: 'Ada Example' }, token),
        entry(QUEUES, 403, refusal, token),
      ],
    },
  };
  for (const name of ['recording.har', 'customer.har']) write(name, recording);
  write('swagger.json', swagger);
  write('calls.har', recording);
  write('error.json', { code: 'not.authorized', status: 403 });
  write('caller.json', { grantType: 'client_credentials' });
  write('token.txt', `${token}\n`);
  write('headers.txt', `Authorization: Bearer ${token}\nContent-Type: application/json\n`);
  write('body.json', { name: 'Nightly' });
  write('calls.txt', 'GET /api/v2/routing/queues\nPOST /api/v2/routing/queues\n');
  write('main.tf', 'resource "genesyscloud_routing_wrapupcode" "done" {\n  name = "Done"\n}\n');
  mkdirSync(join(folder, 'src'));
  write(
    'src/queues.ts',
    "import platformClient from 'purecloud-platform-client-v2';\nnew platformClient.RoutingApi().getRoutingQueues();\n",
  );
  mkdirSync(join(folder, 'infrastructure'));
  write(
    'infrastructure/app.tf',
    `resource "genesyscloud_oauth_client" "app" {
  name                  = "app"
  authorized_grant_type = "CODE"
  scopes                = ["routing:readonly", "conversation:read"]
}
`,
  );
  mkdirSync(join(folder, 'orgs'));
  write('orgs/acme-eu.json', contextOf(['routing:queue:view', 'routing:queue:add']));
  write('orgs/beta-us.json', contextOf(['routing:queue:view']));
  for (const place of ['fixtures/story', 'recordings'])
    cpSync(join(ROOT, 'fixtures/story'), join(folder, place), { recursive: true });
}

/** What a command leads to a file is its output, too. */
function ledAway(text: string, folder: string): string {
  const [, name] = / > ([\w./-]+)/.exec(text) ?? [];
  return name === undefined || !existsSync(join(folder, name))
    ? ''
    : readFileSync(join(folder, name), 'utf8');
}

function run(text: string, folder: string, simulator: Simulator, token: string): Promise<Outcome> {
  const gateway = isLive(text) ? `--gateway '${simulator.url}'` : '';
  const shell = `why403() { '${process.execPath}' '${join(ROOT, 'dist/why403.js')}' ${gateway} "$@"; }
pbpaste() { cat error.json; }
${text}`;
  const environment = { PATH: process.env['PATH'], HOME: folder, TOKEN: token };
  return new Promise((resolve) => {
    const child = execFile(
      'bash',
      ['-c', shell],
      { cwd: folder, env: environment },
      (error, stdout, stderr) => {
        const clean = (part: string): string =>
          part.replaceAll(simulator.url.replace(/^http:\/\//, ''), '{gateway}');
        resolve({
          stdout: clean(stdout + ledAway(text, folder)),
          stderr: clean(stderr),
          exitCode: Number(error?.code ?? 0),
        });
      },
    );
    child.stdin?.end();
  });
}

describe.each(PAGES)('%s', (page) => {
  const commands = commandsOf(page);
  const expected = expectedOutputs(page);
  const folder = mkdtempSync(join(tmpdir(), 'why403-docs-'));
  const outcomes: Outcome[] = [];
  let simulator: Simulator;
  let token = '';

  beforeAll(async () => {
    simulator = await startSimulator({ ...world(), document: {} });
    token = simulator.issueToken(NORTH.nothing);
    writeFiles(folder, token);
  });
  afterAll(async () => {
    if (updating && commands.length > 0) writeOutputs(page, commands, outcomes);
    rmSync(folder, { recursive: true });
    await simulator.close();
  });

  it('has an answer on file for each command', () => {
    expect(updating ? commands.length : expected.length).toBe(commands.length);
  });

  // One after the other: a command may read what one before it wrote.
  for (const [index, text] of commands.entries())
    it(`answers as it did: ${text}`, async () => {
      const outcome = await run(text, folder, simulator, token);
      outcomes[index] = outcome;
      expect([0, 1, 3], outcome.stderr).toContain(outcome.exitCode);
      expect(outcome.stdout + outcome.stderr).not.toContain(token);
      if (updating) return;
      const wanted = expected[index];
      for (const stream of ['stdout', 'stderr'] as const)
        if (!matches(wanted?.[stream] ?? '', outcome[stream]))
          expect(outcome[stream], 'if this is meant: UPDATE_SCENARIOS=1 npm test docs/commands').toBe(
            wanted?.[stream] ?? '',
          );
      expect(outcome.exitCode).toBe(wanted?.exitCode);
    });
});

it('finds the commands', () => {
  const all = PAGES.flatMap(commandsOf);
  expect(all.filter(isLive).length).toBeGreaterThan(5);
  expect(all.length - all.filter(isLive).length).toBeGreaterThan(10);
});
