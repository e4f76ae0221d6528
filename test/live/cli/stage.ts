/**
 * The built program against the simulator. After every test it is checked that nothing that was printed, and nothing
 * that was sent, holds a secret where it must not be.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Report } from '../../../src/report/types.js';
import type { Outcome } from '../../cli/scenario.js';
import { type Simulator, startSimulator, type TokenOptions, type World } from '../../simulator/index.js';
import { NORTH, organization, world } from '../worlds/index.js';

const PROGRAM = join(import.meta.dirname, '../../../dist/why403.js');
export const API = `https://${NORTH.api}`;
export const QUEUES = `${API}/api/v2/routing/queues`;

export interface RunOptions {
  readonly stdin?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Ctrl-C, or another signal, as soon as this comes about. */
  readonly interrupt?: Promise<unknown>;
  readonly signal?: NodeJS.Signals;
}

export interface Stage {
  readonly simulator: Simulator;
  /** Current folder and HOME of the program. */
  readonly folder: string;
  /** Runs the program without any variable of the user. */
  why403(words: readonly string[], options?: RunOptions): Promise<Outcome>;
  /** The same with `--gateway`, which stands before all other words. */
  behindGateway(words: readonly string[], options?: RunOptions): Promise<Outcome>;
  token(client: string, options?: TokenOptions): string;
  /** Writes a file into the folder; gives its name. */
  write(name: string, content: string): string;
}

/**
 * A new simulator and a new folder; both end with the test. Tests that run at the same time hand over the
 * `onTestFinished` of their context.
 */
export async function openStage(
  state: World = world(),
  finished: (check: () => Promise<void>) => void = onTestFinished,
): Promise<Stage> {
  const simulator = await startSimulator(state);
  const folder = mkdtempSync(join(tmpdir(), 'why403-live-'));
  const outcomes: Outcome[] = [];
  const secrets = new Set(clientSecrets(state));
  const why403 = async (words: readonly string[], options: RunOptions = {}) => {
    const outcome = await run(words, folder, options);
    outcomes.push(outcome);
    return outcome;
  };
  const stage: Stage = {
    simulator,
    folder,
    why403,
    behindGateway: (words, options) => why403(['--gateway', simulator.url, ...words], options),
    token(client, options) {
      const token = simulator.issueToken(client, options);
      secrets.add(token);
      return token;
    },
    write(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
  };
  finished(() => close(stage, outcomes, secrets));
  return stage;
}

const clientSecrets = ({ regions }: World): readonly string[] =>
  regions.flatMap(({ organizations }) =>
    organizations.flatMap(({ clients = [] }) =>
      clients.flatMap(({ id, secret }) => [secret, Buffer.from(`${id}:${secret}`).toString('base64')]),
    ),
  );

async function close(stage: Stage, outcomes: readonly Outcome[], secrets: Set<string>): Promise<void> {
  await stage.simulator.close();
  rmSync(stage.folder, { recursive: true });
  const { requests } = stage.simulator;
  for (const { headers } of requests)
    for (const { name, value } of headers)
      if (/^authorization$/i.test(name)) secrets.add(value.replace(/^\w+ +/, ''));
  const shown = (text: string) => [...secrets].filter((secret) => secret !== '' && text.includes(secret));
  for (const { stdout, stderr } of outcomes) {
    expect(shown(stdout), 'standard output').toEqual([]);
    expect(shown(stderr), 'standard error').toEqual([]);
    expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+|node:internal|internal error/);
  }
  for (const { method, path, headers, body } of requests) {
    const others = headers.filter(({ name }) => !/^authorization$/i.test(name));
    expect(shown(`${path}${JSON.stringify(others)}${body}`), `${method} ${path}`).toEqual([]);
  }
}

function run(
  words: readonly string[],
  folder: string,
  { stdin = '', environment = {}, interrupt, signal = 'SIGINT' }: RunOptions,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, ...environment },
    });
    interrupt?.then(() => child.kill(signal), reject);
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
      });
    }
    // The program may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ ...output, exitCode }));
  });
}

/** The arguments of a curl call with a token. */
export const curl = (token: string, url: string, ...more: readonly string[]): readonly string[] => [
  'curl',
  '-H',
  `Authorization: Bearer ${token}`,
  url,
  ...more,
];

/** The arrived requests as `METHOD path`, without the query. */
export const requestLines = ({ simulator }: Stage): readonly string[] =>
  simulator.requests.map(({ method, path }) => `${method} ${path.split('?', 1)[0]}`);

export const reportOf = ({ stdout }: Outcome): Report => JSON.parse(stdout) as Report;

/** The first cause of the only call. */
export const causeOf = (outcome: Outcome) => reportOf(outcome).diagnoses[0]?.causes[0];

export { NORTH, organization, world };
