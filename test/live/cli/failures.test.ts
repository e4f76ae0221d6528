/** What cannot be done: exit code 4 when no call came about, 2 when the command cannot be meant; one plain line. */
import { describe, expect, it } from 'vitest';
import { closedPort, tcpServer } from '../transport/servers.js';
import { curl, NORTH, openStage, QUEUES, type Stage } from './stage.js';

/** One line that begins with the name of the program, and holds nothing for programmers. */
const ONE_LINE = /^why403: [^\n]{10,400}\n$/;
const NO_STACK = /Error\b|\bat \S+:\d|node:|undefined|\[object|ECONN|ENOTFOUND|UND_ERR/;

interface Case {
  readonly why: string;
  readonly words: (stage: Stage, token: string) => readonly string[] | Promise<readonly string[]>;
  readonly said: RegExp;
}

const FAILURES: readonly Case[] = [
  {
    why: 'nothing listens on the port',
    async words(_stage, token) {
      const port = await closedPort();
      return [`--allow-host=127.0.0.1:${port}`, ...curl(token, `http://127.0.0.1:${port}/api/v2/users/me`)];
    },
    said: /refused the connection/,
  },
  {
    why: 'the gateway is not there, for token',
    words: async (stage, token) => [
      `--gateway=http://127.0.0.1:${await closedPort()}`,
      'token',
      '--token-file',
      stage.write('token.txt', token),
    ],
    said: /refused the connection/,
  },
  {
    why: 'the gateway is not there, for live',
    words: async (stage, token) => [
      `--gateway=http://127.0.0.1:${await closedPort()}`,
      'live',
      stage.write('calls.txt', `curl ${QUEUES}\n\ncurl ${QUEUES}/1\n`),
      '--token-file',
      stage.write('token.txt', token),
    ],
    said: /refused the connection/,
  },
  {
    why: 'the gateway is not there, for a login',
    words: async () => [`--gateway=http://127.0.0.1:${await closedPort()}`, 'token'],
    said: /refused the connection/,
  },
  {
    why: 'DNS does not know the name',
    words: (_stage, token) => [
      '--allow-host=nowhere.invalid',
      ...curl(token, 'https://nowhere.invalid/api/v2/users/me'),
    ],
    said: /DNS/,
  },
  {
    why: 'what answers does not speak HTTP',
    async words(_stage, token) {
      const { port } = await tcpServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
      return [`--allow-host=127.0.0.1:${port}`, ...curl(token, `http://127.0.0.1:${port}/`)];
    },
    said: /not in HTTP/,
  },
  {
    why: 'there is no answer in time',
    async words(_stage, token) {
      const { port } = await tcpServer();
      return [`--allow-host=127.0.0.1:${port}`, '--timeout=0.3', ...curl(token, `http://127.0.0.1:${port}/`)];
    },
    said: /did not answer within 300 ms/,
  },
  {
    why: '--offline, for curl',
    words: (stage, token) => ['--offline', `--gateway=${stage.simulator.url}`, ...curl(token, QUEUES)],
    said: /--offline/,
  },
  ...['token', 'can GET /api/v2/users/me', 'live call.txt'].map((command) => ({
    why: `--offline, for ${command}`,
    words(stage: Stage, token: string) {
      stage.write('call.txt', `curl ${QUEUES}`);
      const gateway = ['--offline', `--gateway=${stage.simulator.url}`];
      return [...command.split(' '), ...gateway, '--token-file', stage.write('token.txt', token)];
    },
    said: /--offline/,
  })),
  {
    why: '--offline, for a login',
    words: (stage) => ['token', '--offline', `--gateway=${stage.simulator.url}`],
    said: /--offline/,
  },
  {
    why: 'a host that is not of the platform',
    words: (_stage, token) => curl(token, 'https://example.com/api/v2/users/me'),
    said: /nothing is sent there; if it is a gateway of yours [^\n]*--allow-host example\.com/,
  },
  {
    why: 'a method that changes something',
    words: (stage, token) => [`--gateway=${stage.simulator.url}`, ...curl(token, QUEUES, '-X', 'DELETE')],
    said: /--allow-unsafe/,
  },
];

const CLIENT = {
  GENESYSCLOUD_OAUTHCLIENT_ID: NORTH.administration,
  GENESYSCLOUD_OAUTHCLIENT_SECRET: 'simulator-secret-of-administration',
};

describe('exit code 4', () => {
  it.each(FAILURES.map((failure) => [failure.why, failure] as const))('%s', async (_, { words, said }) => {
    const stage = await openStage();
    const given = await words(stage, stage.token(NORTH.administration));
    const { exitCode, stdout, stderr } = await stage.why403(given, { environment: CLIENT });
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(NO_STACK);
    // Without a call there is nothing to report, but what the contract says of the call that `can` asks about.
    if (!given.includes('can')) expect(stdout).toBe('');
    expect(stage.simulator.requests).toEqual([]);
  });

  it('a call that was refused outweighs one that could not be made', async () => {
    const stage = await openStage();
    const refused = curl(stage.token(NORTH.nothing), QUEUES);
    const { exitCode, stderr } = await stage.behindGateway([...refused, '--next', 'https://example.com/']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(ONE_LINE);
  });
});

const USAGE: readonly (Case & { readonly environment?: Readonly<Record<string, string>> })[] = [
  {
    why: 'a token on the command line',
    words: () => ['token', '--token', 'abcdefghijkl'],
    said: /--token takes -/,
  },
  { why: 'the same with =', words: () => ['token', '--token=abcdefghijkl'], said: /history of the shell/ },
  { why: 'no credentials', words: () => ['token'], said: /there is no token; give one with --token-file/ },
  {
    why: 'no credentials, for can',
    words: () => ['can', 'GET', '/api/v2/users/me', '--live'],
    said: /no token/,
  },
  {
    why: 'half of the credentials',
    words: () => ['token'],
    environment: { GENESYSCLOUD_OAUTHCLIENT_ID: NORTH.administration },
    said: /_SECRET is not; set both/,
  },
  {
    why: 'credentials without a region',
    words: () => ['token'],
    environment: CLIENT,
    said: /there is no region/,
  },
  {
    why: 'a region of the environment that there is not',
    words: () => ['token'],
    environment: { ...CLIENT, GENESYSCLOUD_REGION: 'mypurecloud.example' },
    said: /GENESYSCLOUD_REGION: "mypurecloud\.example" is no region/,
  },
  {
    why: 'a region that there is not',
    words: (_stage, token) => ['--region', 'eu-west-9', ...curl(token, QUEUES)],
    said: /--region eu-west-9 is no region/,
  },
  {
    why: 'a token file that is not there',
    words: () => ['token', '--token-file=none'],
    said: /no such file/,
  },
  { why: 'a token file that is a folder', words: () => ['token', '--token-file=.'], said: /is a folder/ },
  {
    why: 'a token file that holds something else',
    words: (stage, token) => ['token', '--token-file', stage.write('token.txt', `${token}\n${token}\n`)],
    said: /more than one line/,
  },
  { why: 'a profile that is not there', words: () => ['token', '--profile=mine'], said: /--profile mine/ },
  {
    why: 'two credentials',
    words: () => ['token', '--profile=mine', '--token-file=none'],
    said: /different credentials/,
  },
  {
    why: 'a gateway without https',
    words: (_s, t) => ['--gateway=http://gateway.example', ...curl(t, QUEUES)],
    said: /https/,
  },
  {
    why: 'a host with a path',
    words: (_s, t) => ['--allow-host=a.example/b', ...curl(t, QUEUES)],
    said: /--allow-host/,
  },
  {
    why: 'a time limit that is none',
    words: (_s, t) => ['--timeout=soon', ...curl(t, QUEUES)],
    said: /--timeout/,
  },
  {
    why: 'no authorities',
    words: (_s, t) => ['--cacert=none', ...curl(t, QUEUES)],
    said: /--cacert none: no such file/,
  },
  { why: 'curl without anything', words: () => ['curl'], said: /follows the word curl/ },
  { why: 'curl without an address', words: (_s, t) => curl(t, '-s'), said: /no address/ },
  {
    why: 'an address with a placeholder',
    words: (_s, t) => curl(t, `${QUEUES}/{queueId}`),
    said: /placeholder/,
  },
  {
    why: 'live without calls to make',
    words: () => ['live', 'none.har', '--token=-'],
    said: /none\.har: no such file/,
  },
  { why: 'token with an argument', words: (_s, t) => ['token', t], said: /token takes no argument/ },
];

describe('exit code 2', () => {
  it.each(USAGE.map((usage) => [usage.why, usage] as const))(
    '%s',
    async (_, { words, said, environment = {} }) => {
      const stage = await openStage();
      const given = await words(stage, stage.token(NORTH.administration));
      const { exitCode, stdout, stderr } = await stage.why403(given, { environment });
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(ONE_LINE);
      expect(stderr).toMatch(said);
      expect(stderr).not.toMatch(NO_STACK);
      expect(stderr).not.toContain('abcdefghijkl');
    },
  );
});
