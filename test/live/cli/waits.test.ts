/** The built program behind a proxy that takes what it is sent and answers nothing: `--timeout` and one Ctrl-C end it. */
import { describe, expect, it } from 'vitest';
import { tcpServer } from '../transport/servers.js';
import { curl, NORTH, openStage, QUEUES, type RunOptions, type Stage } from './stage.js';

const COMMANDS: Readonly<Record<string, (stage: Stage) => readonly string[]>> = {
  curl: (stage) => curl(stage.token(NORTH.nothing), QUEUES.replace(NORTH.api, 'api.mypurecloud.com')),
  live: (stage) => [
    'live',
    stage.write('calls.txt', 'curl https://api.mypurecloud.com/api/v2/users/me'),
    ...file(stage),
  ],
  token: (stage) => ['token', '--region', 'us-east-1', ...file(stage)],
  can: (stage) => ['can', 'GET', '/api/v2/routing/queues', '--region', 'us-east-1', ...file(stage)],
  'a login': () => ['token', '--region', 'us-east-1'],
};

const file = (stage: Stage) => ['--token-file', stage.write('token.txt', stage.token(NORTH.nothing))];
const CLIENT = {
  GENESYSCLOUD_OAUTHCLIENT_ID: NORTH.administration,
  GENESYSCLOUD_OAUTHCLIENT_SECRET: 'simulator-secret-of-administration',
};

async function behindSilence(command: string, timeout: string, options: RunOptions = {}) {
  const stage = await openStage();
  const reached: (() => void)[] = [];
  const proxy = await tcpServer((socket) =>
    socket.once('data', () => {
      for (const tell of reached) tell();
    }),
  );
  const interrupt = new Promise<void>((resolve) => reached.push(resolve));
  const words = COMMANDS[command]?.(stage) ?? [];
  const started = performance.now();
  const outcome = await stage.why403(['--timeout', timeout, ...words], {
    environment: { ...CLIENT, HTTPS_PROXY: proxy.origin },
    ...(options.signal !== undefined && { ...options, interrupt }),
  });
  expect(proxy.received()).toMatch(/^CONNECT /);
  expect(proxy.received()).not.toMatch(/authorization/i);
  return { ...outcome, port: proxy.port, took: performance.now() - started };
}

describe.each(Object.keys(COMMANDS))('%s', (command) => {
  it('ends by its time limit', async () => {
    const { exitCode, stderr, took, port } = await behindSilence(command, '0.5');
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(
      new RegExp(
        `^why403: nothing came of \\S+ through the proxy 127\\.0\\.0\\.1:${port} within 500 ms; [^\\n]+\\n$`,
      ),
    );
    expect(took).toBeLessThan(8000);
  });

  it('ends by one Ctrl-C', async () => {
    const { exitCode, stderr, took } = await behindSilence(command, '60', { signal: 'SIGINT' });
    expect([exitCode, stderr]).toEqual([130, 'why403: stopped before the answer came\n']);
    expect(took).toBeLessThan(8000);
  });
});
