/** What is typed in a wrong place is not shown when it looks like a secret; a slip of the pen is. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './scenario.js';

const PROGRAM = join(import.meta.dirname, '../../dist/why403.js');
const folder = mkdtempSync(join(tmpdir(), 'why403-echo-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TOKEN = `a1B2${randomBytes(48).toString('base64url')}`;
mkdirSync(join(folder, '.gc'));
writeFileSync(
  join(folder, '.gc/config.toml'),
  `[region]\naccess_token = "abcdefgh"\nenvironment = "${TOKEN}"\n\n["${TOKEN}"]\nenvironment = "mypurecloud.ie"\n`,
);
writeFileSync(join(folder, 'token.txt'), 'file-token');
writeFileSync(join(folder, 'call.json'), '{"request": {"method": "GET", "url": "/api/v2/users/me"}}');
writeFileSync(join(folder, 'post.txt'), `curl -X POST https://api.mypurecloud.com/api/v2/users/${TOKEN}`);

const why403 = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  run(PROGRAM, words, { cwd: folder, environment: { HOME: folder, ...environment } });

const CALL = 'https://api.mypurecloud.com/api/v2/users/me';
const PLACES: readonly (readonly string[])[] = [
  ['token', '--token-file', TOKEN],
  ['token', '--token-file', `secrets/${TOKEN}`],
  ['token', '--token', TOKEN],
  ['token', '--region', TOKEN, '--token-file', 'token.txt'],
  ['token', '--profile', TOKEN],
  ['token', '--profile', `my-${TOKEN}`],
  ['token', '--profile', 'region'],
  ['token', TOKEN],
  ['explain', TOKEN],
  ['explain', TOKEN, '--format', 'json'],
  ['explain', `GET /api/v2/users/${TOKEN}`],
  ['explain', `/api/v2/nothing/${TOKEN}`, '--format', 'json'],
  ['check', TOKEN],
  [TOKEN, '--format', 'json'],
  ['call.json', `--${TOKEN}`],
  ['call.json', `--token-${TOKEN}=x`],
  ['call.json', `-${TOKEN}`],
  ['call.json', '-H', TOKEN],
  ['call.json', '--around', TOKEN],
  ['call.json', '--around', TOKEN, '--format', 'json'],
  ['call.json', '--at', TOKEN],
  ['call.json', '--as', TOKEN],
  ['call.json', '--format', TOKEN],
  ['call.json', '--format', `json=nowhere/${TOKEN}/x`],
  ['call.json', '--only', TOKEN],
  ['call.json', '--context', TOKEN],
  ['call.json', '--permission', TOKEN],
  ['call.json', '--division', TOKEN],
  ['call.json', '--region', TOKEN],
  ['call.json', '--fail-on', TOKEN],
  ['can', TOKEN],
  ['can', 'GET', `/api/v2/users/${TOKEN}`],
  ['can', 'GET', `/api/v2/users/${TOKEN}`, '--format', 'json'],
  ['rules', TOKEN],
  ['sanitize', TOKEN],
  ['live', 'post.txt', '--token-file', 'token.txt'],
  ['live', `POST /api/v2/users/${TOKEN}`, '--token-file', 'token.txt', '--region', 'us-east-1'],
  ['curl', TOKEN],
  ['curl', '-H', `@${TOKEN}`, CALL],
  ['curl', '-d', `@${TOKEN}`, CALL],
  ['--cacert', TOKEN, 'curl', CALL],
  ['--gateway', TOKEN, 'curl', CALL],
  ['--gateway', `https://${TOKEN}`, 'curl', CALL],
  ['--timeout', TOKEN, 'curl', CALL],
];

/** Any twelve characters in a row. */
const partsOf = (token: string) =>
  Array.from({ length: token.length - 11 }, (_, at) => token.slice(at, at + 12));

describe('a token', () => {
  it.each(PLACES.map((words) => [words.join(' ').replaceAll(TOKEN, 'TOKEN'), words] as const))(
    '%s',
    async (_, words) => {
      const { stdout, stderr } = await why403(words);
      expect(partsOf(TOKEN).filter((part) => stdout.includes(part))).toEqual([]);
      expect(partsOf(TOKEN).filter((part) => stderr.includes(part))).toEqual([]);
      expect(stdout + stderr).not.toBe('');
    },
  );

  it('in GENESYSCLOUD_REGION', async () => {
    const { stderr, exitCode } = await why403(['token'], {
      GENESYSCLOUD_ACCESS_TOKEN: 'abcdefgh',
      GENESYSCLOUD_REGION: TOKEN,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^why403: GENESYSCLOUD_REGION: "\[hidden, [^\n]+" is no region; give a domain /);
    expect(partsOf(TOKEN).filter((part) => stderr.includes(part))).toEqual([]);
  });

  it('that is plain words, where it was given as one', async () => {
    const secret = 'correct-horse-battery';
    const { stderr } = await why403(['token', '--profile', secret], {
      GENESYSCLOUD_OAUTHCLIENT_SECRET: secret,
    });
    expect(stderr).toContain('has no such profile');
    expect(stderr).not.toContain(secret);
  });

  it('where a file was to be named: what belongs there is said', async () => {
    const { stderr } = await why403(['token', '--token-file', TOKEN]);
    expect(stderr).toBe(
      'why403: --token-file [hidden, as it looks like a secret]: no such file or folder; it takes the name of a file that holds the token, and not the token itself\n',
    );
  });
});

describe('what is typed wrongly is shown', () => {
  it.each<[string[], string]>([
    [['call.json', '--regoin', 'x'], '--regoin'],
    [['missing-permision'], 'missing-permision'],
    [['explain', 'missing-permision'], 'missing-permision'],
    [['token', '--token-file', 'my-tokens/production.txt'], 'my-tokens/production.txt'],
    [['token', '--region', 'eu-wset-1', '--token-file', 'token.txt'], 'eu-wset-1'],
    [['call.json', '--format', 'sytlish'], 'sytlish'],
    [['call.json', '--as', 'harr'], 'harr'],
    [['call.json', '--permission', 'routing:queue:vew'], 'routing:queue:vew'],
    [
      ['call.json', '--around', '3b1c5a60-9d0e-4f6a-8b7c-2d1e0f9a8b7c'],
      '3b1c5a60-9d0e-4f6a-8b7c-2d1e0f9a8b7c',
    ],
    [['capture-20260815T103200Z.har'], 'capture-20260815T103200Z.har'],
    [['token', '--profile', 'production-2'], 'production-2'],
    [['call.json', '--context', 'callers/acme2024.json'], 'callers/acme2024.json'],
  ])('%j', async (words, shown) => {
    const { stdout, stderr } = await why403(words);
    expect(stdout + stderr).toContain(shown);
    expect(stdout + stderr).not.toContain('hidden');
  });

  it('a file that there is, whatever its name', async () => {
    const name = `${randomBytes(16).toString('hex')}.har`;
    writeFileSync(join(folder, name), 'not a call at all');
    expect((await why403([name])).stderr).toContain(name);
  });
});
