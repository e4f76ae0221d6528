/** Source code as an input of needs: by its name, in folders, with what is left out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { operationKey } from '../../src/contract/index.js';
import { formsOfNeeds, NEED_FILES } from '../../src/needs/forms.js';
import { startNeeds } from '../../src/needs/needs.js';
import { type KnownTopics, readTopics, topicsNotJudged } from '../../src/needs/topics.js';
import type { Needs } from '../../src/needs/types.js';
import { collectInputs, readInput } from '../../src/read/files/index.js';

const folder = mkdtempSync(join(tmpdir(), 'why403-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes files below a folder of its own, and reads them from there; `named`: by their names. */
async function needsOf(
  files: Readonly<Record<string, string>>,
  { named = false, topics }: { readonly named?: boolean; readonly topics?: KnownTopics } = {},
): Promise<Needs> {
  const home = mkdtempSync(join(folder, 'files-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  const run = startNeeds({ stated: [], standIns: new Set(), ...(topics && { topics }) });
  const others = formsOfNeeds(run, { phase: null, standIns: new Set(), map: null }, () => {});
  const words = named ? Object.keys(files).map((name) => join(home, name)) : [home];
  for (const input of await collectInputs(words, NEED_FILES)) {
    await readInput(input, (path, form) => ({ ...run.recorded({ path, form }), took() {}, problem() {} }), {
      others,
    });
  }
  return run.report();
}

const used = ({ callers }: Needs): readonly string[] =>
  callers.flatMap(({ operations }) =>
    operations.map((one) => `${one.at[0]?.line}: ${operationKey(one.operation)} ${one.grade}`),
  );

const SDK = "const sdk = require('purecloud-platform-client-v2');\n";
const ME = `${SDK}new sdk.UsersApi().getUsersMe();\n`;
const IS_ME = '2: GET /api/v2/users/me contract';

describe('source code', () => {
  it('tells methods of SDKs and addresses, with their lines', async () => {
    const needs = await needsOf({
      'app.js': `${ME}fetch('https://api.mypurecloud.com/api/v2/routing/queues', { method: 'POST' });\n`,
    });
    expect(used(needs)).toEqual(['3: POST /api/v2/routing/queues contract', IS_ME]);
    expect(needs.callers[0]?.minimal.permissions).toEqual(['routing:queue:add']);
  });

  it('is known by its name, whatever it begins with', async () => {
    const text = `{ "request": 1 }\n# GET /api/v2/routing/queues\nusers_api.get_users_me()\n`;
    expect(used(await needsOf({ 'calls.py': text }))).toEqual(['3: GET /api/v2/users/me stated']);
    expect(used(await needsOf({ 'calls.txt': 'getUsersMe\n' }))).toEqual([
      '1: GET /api/v2/users/me contract',
    ]);
  });

  it('has names that may be calls, which are in no set', async () => {
    const needs = await needsOf({ 'app.js': 'client.getRoutingQueues();\n' });
    expect(used(needs)).toEqual([]);
    expect(needs.callers[0]?.minimal.permissions).toEqual([]);
    expect(needs.possible).toMatchObject([{ text: 'getRoutingQueues', at: { line: 1 } }]);
  });

  it('has names that the contract does not know, with what is meant', async () => {
    const needs = await needsOf({ 'app.js': `${SDK}usersApi.getUserRolez('id');\n` });
    expect(needs.unmatched).toMatchObject([{ text: 'getUserRolez', at: { line: 2 } }]);
    expect(needs.unmatched[0]?.why).toContain('did you mean getUserRoles (GET /api/v2/users/');
  });
});

describe('addresses of a file that does not speak of the platform', () => {
  const told = async (text: string, name = 'app.js') => {
    const needs = await needsOf({ [name]: text });
    return [...used(needs), ...needs.unmatched.map((one) => `unmatched ${one.text}`)];
  };

  it('are told where they are operations', async () => {
    expect(await told("http.get('/api/v2/users/me');\nhttp.get('/api/v2/orders');\n")).toEqual([
      '1: GET /api/v2/users/me stated',
    ]);
    expect(await told("http.post('/api/v2/users/me');\n")).toEqual([]);
  });

  it.each([
    ['Auth0', "axios.get('https://' + AUTH0_DOMAIN + '/api/v2/users');\n"],
    ['Zendesk', "const base = 'https://' + sub + '.zendesk.com';\naxios.get(base + '/api/v2/users/me');\n"],
    ['Datadog', "const DATADOG_API = process.env.X;\naxios.get(DATADOG_API + '/api/v2/users');\n"],
    ['anybody', "axios.get('https://app.harness.example/api/v2/users');\n"],
  ])('are of %s, and not told', async (_, text) => {
    expect(await told(text)).toEqual([]);
  });

  it('are told where the file speaks of it', async () => {
    const text = "const genesysClient = make();\nhttp.get('/api/v2/users/me');\nhttp.get('/api/v2/user');\n";
    expect(await told(text)).toEqual(['2: GET /api/v2/users/me contract', 'unmatched GET /api/v2/user']);
  });
});

describe('a folder', () => {
  it('is not searched for code that others wrote, or programs', async () => {
    const foreign = ['node_modules/a', 'vendor', 'dist', 'build', 'target', '.git', '__pycache__', 'venv'];
    const files = Object.fromEntries(foreign.map((name) => [`${name}/x.js`, ME]));
    const needs = await needsOf({
      ...files,
      'src/app.js': ME,
      'build/calls.txt': 'GET /api/v2/routing/queues\n',
    });
    expect(needs.inputs.map(({ path }) => path.replaceAll('\\', '/').split('/').slice(-2).join('/'))).toEqual(
      ['build/calls.txt', 'src/app.js'],
    );
    expect(used(needs)).toContain(IS_ME);
  });

  it('has files that nobody wrote by hand: they are counted, and read where they are named', async () => {
    const files = {
      'a.min.js': ME,
      'b.js': `// Code generated by a program. DO NOT EDIT.\n${ME}`,
      'c.ts': `\x01\x02\x03\x04\x05\x06${'\0\x01\x02'.repeat(50)}`,
    };
    const needs = await needsOf(files);
    expect(used(needs)).toEqual([]);
    expect(needs.notes.join()).toMatch(
      /1 binary file \(.*c\.ts\), 1 minified file \(.*a\.min\.js\), 1 generated file/,
    );
    expect(used(await needsOf({ 'a.min.js': ME }, { named: true }))).toEqual([IS_ME]);
  });
});

describe('topics of notifications', () => {
  const APP = {
    'app.js': "subscribe(['v2.users.' + id + '.presence', 'v2.routing.queues.' + q + '.users']);\n",
  };
  const answer = (entities: readonly object[]): KnownTopics => readTopics({ entities }) ?? new Map();

  it('are uncertain, with what would tell', async () => {
    const needs = await needsOf(APP);
    expect(needs.uncertain.map(({ text }) => text)).toEqual([
      'v2.users.{id}.presence',
      'v2.routing.queues.{q}.users',
    ]);
    expect(needs.uncertain[0]?.why).toContain(
      '/api/v2/notifications/availabletopics?expand=requiresPermissions',
    );
    expect(topicsNotJudged(needs)).toHaveLength(2);
  });

  it('need what the platform said, where it was asked', async () => {
    const topics = answer([
      { id: 'v2.routing.queues.{id}.users', requiresPermissions: ['routing:queue:view'] },
      {
        id: 'v2.users.{id}.presence',
        requiresPermissions: ['presence:userPresence:view'],
        requiresCurrentUserOrPermission: true,
      },
    ]);
    const needs = await needsOf(APP, { topics });
    expect(needs.callers[0]?.minimal.permissions).toEqual(['routing:queue:view']);
    // Of the user's own nothing is needed, and whose it is the code does not say.
    expect(needs.uncertain).toMatchObject([{ text: 'v2.users.{id}.presence' }]);
  });

  it('of an answer without permissions are not known', () => {
    expect(readTopics({ entities: [{ id: 'v2.users.{id}.presence' }] })).toBeNull();
    expect(readTopics({ entities: 1 })).toBeNull();
    expect(readTopics('text')).toBeNull();
    expect(readTopics(undefined)).toBeNull();
  });
});
