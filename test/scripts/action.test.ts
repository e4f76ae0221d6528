/**
 * What stands where people work, as far as it runs without its host: the steps of the action on a fresh copy of the
 * repository, the entry of the hook, the commands of the samples, the problem matcher.
 */
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Step {
  readonly uses?: string;
  readonly name?: string;
  readonly shell?: string;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
const action = parse(read('action.yml')) as Action;
const steps = action.runs.steps;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'why403-places-')));
/** The repository as a host checks it out. */
const checkout = join(folder, 'action');
const temporary = join(folder, 'temporary');
/** Somebody else's repository. */
const workspace = join(folder, 'workspace');
const place = (name: string): string => join(folder, name);
const text = (name: string): string => (existsSync(place(name)) ? readFileSync(place(name), 'utf8') : '');

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
function bash(script: string, environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const added = text('path')
    .split('\n')
    .filter((line) => line !== '');
  // The settings of npm are those of this machine.
  const env = {
    ...process.env,
    PATH: [...added.reverse(), process.env['PATH']].join(':'),
    npm_config_prefer_offline: 'true',
    ...environment,
  };
  return new Promise((resolve) =>
    execFile('bash', ['-c', script], { cwd: workspace, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );
}

/** A step with the inputs of a workflow put in where its environment names them. */
function runStep({ run = '', env = {} }: Step, given: Readonly<Record<string, string>>): Promise<Outcome> {
  const inputs = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.(\w+) \}\}/g,
        (_, input: string) => given[input] ?? action.inputs[input]?.default ?? '',
      ),
    ]),
  );
  return bash(run, {
    ...inputs,
    GITHUB_ACTION_PATH: checkout,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    GITHUB_PATH: place('path'),
    GITHUB_OUTPUT: place('output'),
    GITHUB_STEP_SUMMARY: place('summary.md'),
  });
}

const [pack, explain] = steps.filter(({ run }) => run !== undefined);

beforeAll(async () => {
  for (const made of [checkout, temporary, join(workspace, 'recordings')])
    mkdirSync(made, { recursive: true });
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of tracked.split('\0').filter((name) => name !== '' && existsSync(join(root, name))))
    cpSync(join(root, file), join(checkout, file), { recursive: true });
  cpSync(join(root, 'fixtures/story'), join(workspace, 'recordings'), { recursive: true });
  writeFileSync(
    join(workspace, 'recordings/calls.ndjson'),
    '{"request":{"method":"GET","url":"/api/v2/nope"},"response":{"status":403}}\n',
  );
  for (const made of ['infra', 'orgs']) mkdirSync(join(workspace, made));
  writeFileSync(
    join(workspace, 'infra/app.tf'),
    `resource "genesyscloud_oauth_client" "app" {
  name                  = "app"
  authorized_grant_type = "CODE"
  scopes                = ["conversation:read"]
}
`,
  );
  writeFileSync(join(workspace, 'calls.txt'), 'GET /api/v2/routing/queues\n');
  writeFileSync(
    join(workspace, 'orgs/one.json'),
    JSON.stringify({ grantType: 'client_credentials', grants: [], grantsComplete: true }),
  );
  const outcome = await runStep(pack ?? {}, {});
  expect(outcome.code, outcome.stderr).toBe(0);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the action', () => {
  it('reads what it is given from the environment, never as a part of a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('says what each input is, and needs the files only', () => {
    for (const [name, { description, required = false }] of Object.entries(action.inputs)) {
      expect(description, name).toMatch(/^[A-Z].+[.]$/);
      expect(required, name).toBe(name === 'files');
    }
  });

  it('uploads what was written, also when calls are refused', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@') === true);
    expect(upload?.if).toMatch(/^always\(\)/);
  });

  it('installs from a fresh copy, explains, and gives the exit code', async () => {
    const { code, stdout, stderr } = await runStep(explain ?? {}, { files: 'recordings\n' });
    expect(code, stderr).toBe(1);
    expect(stdout).toMatch(/^::error file=recordings\/\S+?,line=\d+/m);
    expect(text('output')).toBe('exit-code=1\nsarif=why403.sarif\n');
    expect(text('summary.md')).toMatch(/^#/m);
    const sarif = JSON.parse(readFileSync(join(workspace, 'why403.sarif'), 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(1);
    expect(sarif.runs[0].automationDetails.id).toBe('why403/');
  });

  it('takes names of files and flags with blanks and signs of the shell for what they are', async () => {
    writeFileSync(join(workspace, '$(touch owned) &.ndjson'), '{"response":{"status":200}}\n');
    const { code, stderr } = await runStep(explain ?? {}, {
      files: '$(touch owned) &.ndjson',
      arguments: '--fail-on=never\n--verbose\n',
      sarif: '',
    });
    expect(code, stderr).toBe(0);
    expect(existsSync(join(workspace, 'owned'))).toBe(false);
  });
});

describe('the action', () => {
  it('looks at what is written down, where it is asked to', async () => {
    const { code, stdout, stderr } = await runStep(explain ?? {}, { command: 'lint', files: 'infra\n' });
    expect(code, stderr).toBe(1);
    expect(stdout).toMatch(/^::error file=infra\/app\.tf,line=4,/m);
    const sarif = JSON.parse(readFileSync(join(workspace, 'why403.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toMatchObject([{ ruleId: 'scope-exists', level: 'error' }]);
  });

  it('asks what clients can do, where it is asked to', async () => {
    const { code, stdout, stderr } = await runStep(explain ?? {}, {
      command: 'preflight',
      files: 'calls.txt\n',
      arguments: '--context=orgs/one.json\n',
      category: 'orgs',
    });
    expect({ code, stderr }).toMatchObject({ code: 1 });
    expect(stdout).toMatch(/^::error /m);
    const sarif = JSON.parse(readFileSync(join(workspace, 'why403.sarif'), 'utf8'));
    expect(sarif.runs[0].automationDetails.id).toBe('orgs/');
  });

  it('runs no other command', async () => {
    const { code, stderr } = await runStep(explain ?? {}, { command: 'live; touch owned', files: 'infra' });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'why403: the input command is check, lint or preflight\n',
    });
    expect(existsSync(join(workspace, 'owned'))).toBe(false);
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly files?: string;
}

/** The command of a hook on files. */
function runHook(id: string, files: readonly string[], given?: readonly string[]): Promise<Outcome> {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];
  const { entry = '', args = [] } = hooks.find((hook) => hook.id === id) ?? {};
  return bash([entry, ...(given ?? args), ...files].join(' '));
}

describe('the hooks', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];

  it('stop a secret that is about to be committed, and never show it', async () => {
    const secret = ['vX8kQ2mN5pR7', 'tY9wB3cF6hJ1', 'lZ4sD0gAeUoI', 'xKjMnHq'].join('');
    writeFileSync(
      join(workspace, '-client.test.ts'),
      `import platformClient from 'purecloud-platform-client-v2';\nconst clientSecret = '${secret}';\n`,
    );
    const { code, stdout, stderr } = await runHook('why403-lint', ['-client.test.ts', 'calls.txt']);
    expect(code, stderr).toBe(1);
    expect(stdout).toMatch(/^-client\.test\.ts:2:\d+: error: .*\[secret-in-file\]\n$/);
    expect(stdout + stderr).not.toContain(secret.slice(0, 12));
  });

  it('ask before a push what clients can do', async () => {
    const given = ['calls.txt', '--context', 'orgs/one.json', '--format', 'concise'];
    const { code, stdout } = await runHook('why403-preflight', [], given);
    expect(code).toBe(1);
    expect(stdout).toContain('missing-permission');
  });

  it('say in a line what is refused', async () => {
    const name = '-dash.har';
    const call = { request: { method: 'GET', url: '/api/v2/nope' }, response: { status: 403 } };
    writeFileSync(join(workspace, name), JSON.stringify({ log: { entries: [call] } }));
    const files = [name, 'notes.md', 'other.jsonl'].filter((each) =>
      new RegExp(hook?.files ?? '').test(each),
    );
    expect(files).toEqual([name]);
    const { code, stdout } = await runHook('why403', files);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^-dash\.har:1: GET \/api\/v2\/nope 403 unknown-endpoint likely/m);
  });
});

/** The packages that a sample would fetch are there already. */
const NPX = 'npx() { shift; "$@"; }\n';

describe.each([
  {
    file: 'ci/gitlab-ci.yml',
    commands: (page: string) =>
      Object.values(parse(page) as Record<string, { readonly script: readonly string[] }>).flatMap(
        ({ script }) => script,
      ),
  },
  {
    file: 'ci/azure-pipelines.yml',
    commands: (page: string) =>
      (parse(page) as { steps: readonly { script?: string }[] }).steps.flatMap(({ script }) => script ?? []),
  },
  {
    file: 'ci/Jenkinsfile',
    commands: (page: string) =>
      [...page.matchAll(/^ *sh (['"])(.*)\1$/gm)].map(([, , command = '']) => command),
  },
])('$file', ({ file, commands }) => {
  const page = read(file);
  const written = [...new Set(page.match(/why403[\w-]*\.(?:json|xml|sarif)/g))];

  it('runs, fails by the exit code, and leaves the files that it hands over', async () => {
    for (const name of written) rmSync(join(workspace, name), { force: true });
    const scripts = commands(page);
    expect(scripts.map((script) => /why403 (lint|preflight|recordings)/.exec(script)?.[1])).toEqual([
      'recordings',
      'lint',
      'preflight',
    ]);
    for (const script of scripts) {
      const { code, stderr } = await bash(`${NPX}${script}`);
      expect(code, `${script}: ${stderr}`).toBe(1);
    }
    expect(written.length).toBeGreaterThan(0);
    for (const name of written)
      expect(readFileSync(join(workspace, name), 'utf8').length, name).toBeGreaterThan(100);
  });
});

describe('the problem matcher', () => {
  const { problemMatcher } = JSON.parse(read('ci/problem-matcher.json')) as {
    problemMatcher: readonly {
      readonly severity: string;
      readonly pattern: readonly { readonly regexp: string; readonly file: number; readonly line: number }[];
    }[];
  };

  it('finds each refused call of concise once, and nothing else', async () => {
    const { stdout } = await bash('why403 recordings --format concise');
    const lines = stdout.split('\n').filter((line) => line !== '');
    const found = lines.flatMap((line) =>
      problemMatcher.flatMap(({ severity, pattern: [pattern] }) => {
        const match = new RegExp(pattern?.regexp ?? '$^').exec(line);
        return match === null ? [] : [[severity, match[pattern?.file ?? 0], match[pattern?.line ?? 0]]];
      }),
    );
    const { stdout: json } = await bash('why403 recordings --format json');
    const { diagnoses } = JSON.parse(json) as { diagnoses: readonly { readonly verdict: string }[] };
    const refused = diagnoses.filter(({ verdict }) => /refused$/.test(verdict) && verdict !== 'not-refused');
    expect(found.length).toBe(refused.length);
    expect(found).toContainEqual(['error', 'recordings/calls.ndjson', '1']);
  });
});
