/** Runs the program with the official SDK against simulators, each refusal in every form in which it shows. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Simulator, startSimulator } from '../../simulator/index.js';
import type { Login, SdkScenario } from './scenarios.js';

export const LEVELS = ['error', 'debug', 'trace'] as const;
export const FORMATS = ['json', 'text'] as const;

interface Log {
  readonly level: (typeof LEVELS)[number];
  readonly format: (typeof FORMATS)[number];
  /** The console unless given. */
  readonly file?: string;
}

/** What program.mjs does: one client of the SDK, one login or token, one call. */
interface Job {
  readonly gateway: { readonly host: string; readonly protocol: 'http'; readonly port: number };
  readonly region?: string;
  readonly login?: Login;
  readonly token?: string;
  readonly call?: SdkScenario['call'];
  readonly log?: Log;
  readonly extended?: boolean;
}

/** Name of the form → text. */
export type Thrown = Readonly<Record<string, string>>;

/** One refusal as its user may paste it. */
export interface Shown {
  readonly scenario: SdkScenario;
  /** The exception as it is thrown: for calls the body of the answer, for a login the error of axios. */
  readonly plain: Thrown;
  /** With `setReturnExtendedResponses(true)`: status, headers, body and the error of axios. */
  readonly extended: Thrown;
  /** `error json`, `trace text`, … → the log. */
  readonly logs: ReadonlyMap<string, string>;
}

export interface Session {
  readonly shown: readonly Shown[];
  /** One log of all scenarios by gateway, one client after the other. */
  readonly whole: Readonly<Record<Log['format'], string>>;
  /** The console of a program that logs to it. */
  readonly console: Readonly<Record<Log['format'], string>>;
  /** Tokens, client secrets, authorization codes and Basic credentials. */
  readonly secrets: readonly string[];
}

export async function recordSession(scenarios: readonly SdkScenario[]): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-sdk-'));
  const simulators: Simulator[] = [];
  try {
    for (const { world } of scenarios) simulators.push(await startSimulator(world));
    const starts = scenarios.map((scenario, index) => startOf(scenario, simulators[index]));
    const jobs: Job[] = [];
    starts.forEach((start, index) => {
      jobs.push(start, { ...start, extended: true });
      for (const level of LEVELS)
        for (const format of FORMATS)
          jobs.push({ ...start, log: { level, format, file: join(folder, `${index} ${level} ${format}`) } });
    });
    const byGateway = starts.filter(({ region }) => region === undefined);
    for (const format of FORMATS)
      for (const start of byGateway)
        jobs.push({ ...start, log: { level: 'trace', format, file: join(folder, `whole ${format}`) } });
    const { thrown } = await runProgram(jobs, folder);
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    const perScenario = 2 + LEVELS.length * FORMATS.length;
    const shown = scenarios.map(async (scenario, index): Promise<Shown> => {
      const logs = new Map<string, string>();
      for (const level of LEVELS)
        for (const format of FORMATS)
          logs.set(`${level} ${format}`, await read(`${index} ${level} ${format}`));
      const plain = thrown[index * perScenario] ?? null;
      const extended = thrown[index * perScenario + 1] ?? null;
      if (plain === null || extended === null) throw new Error(`not refused: ${scenario.name}`);
      return { scenario, plain, extended, logs };
    });
    const consoleOf = async (format: Log['format']) =>
      (
        await runProgram(
          byGateway.slice(0, 2).map((start) => ({ ...start, log: { level: 'debug', format } })),
          folder,
        )
      ).console;
    return {
      shown: await Promise.all(shown),
      whole: { json: await read('whole json'), text: await read('whole text') },
      console: { json: await consoleOf('json'), text: await consoleOf('text') },
      secrets: secretsOf(simulators, starts),
    };
  } finally {
    await Promise.all(simulators.map((simulator) => simulator.close()));
    await rm(folder, { recursive: true });
  }
}

function startOf({ region, login, token, call }: SdkScenario, simulator: Simulator | undefined): Job {
  if (simulator === undefined) throw new Error('no simulator');
  return {
    gateway: { host: '127.0.0.1', protocol: 'http', port: simulator.port },
    ...(region === undefined ? {} : { region }),
    ...(login === undefined ? {} : { login }),
    ...(token === undefined ? {} : { token: simulator.issueToken(token.client, token) }),
    ...(call === undefined ? {} : { call }),
  };
}

/** The home folder of the program is empty, so that no configuration of the SDK is found. */
function runProgram(
  jobs: readonly Job[],
  home: string,
): Promise<{ thrown: readonly (Thrown | null)[]; console: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'program.mjs')], {
      env: { PATH: process.env['PATH'], HOME: home, USERPROFILE: home },
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    child.on('error', reject);
    child.on('close', () => {
      const [console = '', thrown] = output.stdout.split('\n#thrown ');
      if (thrown === undefined) reject(new Error(`the program failed: ${output.stderr}`));
      else resolve({ thrown: JSON.parse(thrown) as readonly (Thrown | null)[], console });
    });
    child.stdin.end(JSON.stringify({ jobs }));
  });
}

function secretsOf(simulators: readonly Simulator[], starts: readonly Job[]): readonly string[] {
  const sent = simulators
    .flatMap(({ requests }) => requests)
    .flatMap(({ headers }) => headers)
    .filter(({ name }) => name.toLowerCase() === 'authorization')
    .map(({ value }) => value.replace(/^\w+ /, ''));
  const typed = starts.flatMap(({ login }) => [login?.secret, login?.code]);
  return [...new Set([...sent, ...typed])].filter((secret) => secret !== undefined);
}
