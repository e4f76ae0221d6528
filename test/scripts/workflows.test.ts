/** What runs beside the code in CI: nothing that can change unseen, and nothing that may do more than it must. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../.github/workflows');
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
);

/** What a workflow may do beside reading. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'release.yml': ['contents: read', 'id-token: write'],
  'contract.yml': ['contents: write', 'pull-requests: write'],
};

describe.each(workflows)('%s', (name, text) => {
  /** A step begins with a dash; what follows it is indented further. */
  const steps = text.split(/^ +- (?=uses:|name:|run:)/m).slice(1);

  it('takes actions by the hash of a commit, with the version beside it', () => {
    const used = [...text.matchAll(/\buses:(.*)/g)].map(([, what = '']) => what.trim());
    expect(used.length).toBeGreaterThan(1);
    for (const what of used) expect(what).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter((step) => step.startsWith('uses: actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step).toMatch(/persist-credentials: false\n/);
  });

  it('may read, and only a release may prove who it is, and only a refreshed contract open a pull request', () => {
    expect(text).toMatch(/^permissions:/m);
    const given = [...text.matchAll(/^ +([\w-]+): (?:write|read)$/gm)].map(([line]) => line.trim());
    expect([...new Set(given)].sort()).toEqual(MAY[name] ?? ['contents: read']);
    expect(text).not.toMatch(/write-all|read-all|pull_request_target|secrets\./);
  });

  it('puts no text of an event into a shell', () => {
    // The token goes into the environment of one step, and into no command.
    const others = text.replace(/^ {10}GH_TOKEN: \$\{\{ github\.token \}\}$/m, '');
    expect(others.length < text.length).toBe(name === 'contract.yml');
    for (const [, what = ''] of others.matchAll(/\$\{\{(.*?)\}\}/g)) expect(what).toMatch(/^ matrix\.\w+ $/);
  });
});

describe('a release', () => {
  const text = new Map(workflows).get('release.yml') ?? '';

  it('is published from a tag of the version only, after all checks, with provenance', () => {
    expect(text).toMatch(/^on:\n {2}push:\n {4}tags: \['v\[0-9\]\*'\]\npermissions: \{\}$/m);
    const order = [
      '"$GITHUB_REF_NAME" = "v$(node -p',
      'bash .ci/run',
      'npm publish --provenance --access public',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('a refreshed contract', () => {
  const text = new Map(workflows).get('contract.yml') ?? '';
  const scratch = mkdtempSync(join(tmpdir(), 'why403-workflow-'));
  afterAll(() => rmSync(scratch, { recursive: true }));
  /** The commands of a step, by the last words of its name. */
  const commandsOf = (words: string): string => {
    const step = text.split(/^ {6}- /m).find((each) => each.includes(words)) ?? '';
    return step.slice(step.indexOf('run: |\n') + 'run: |\n'.length).replace(/^ {10}/gm, '');
  };
  const HOSTILE = '$(touch hacked) `touch hacked` "; touch hacked; \n::set-output name=x::y';

  /** Runs commands with programs that only tell with what they were called: `[gh|pr|create]`. */
  function run(commands: string, { failed, open }: { failed: boolean; open: boolean }) {
    const folder = mkdtempSync(join(scratch, 'run-'));
    const called = (answer: string) =>
      `{ printf '['; printf '%s|' "$@"; printf ']\\n'; } >> "$RUNNER_TEMP/called"\n${answer}`;
    const stand = (name: string, answer: string) => `${name}() { set -- ${name} "$@"; ${called(answer)}\n}\n`;
    writeFileSync(join(folder, 'summary.md'), `${HOSTILE}\n`);
    if (failed) writeFileSync(join(folder, 'failed.md'), '- a step fails\n');
    const listed = open ? 'echo 7' : 'grep -q "pr|create" "$RUNNER_TEMP/called" && echo 8 || true';
    const script = `${stand('git', '')}${stand('gh', `if [ "$2 $3" = "pr list" ]; then ${listed}; fi`)}${commands}`;
    const { status, stderr } = spawnSync('bash', ['--norc', '-e', '-o', 'pipefail', '-c', script], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: folder },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readdirSync(folder)).not.toContain('hacked');
    return {
      calls: readFileSync(join(folder, 'called'), 'utf8'),
      body: readFileSync(join(folder, 'body.md'), 'utf8'),
    };
  }

  it('is fetched every week and by hand, and nothing more is done when nothing has changed', () => {
    expect(text).toMatch(
      /^on:\n {2}schedule:\n {4}- cron: '\d+ \d+ \* \* \d'\n {2}workflow_dispatch:\npermissions: \{\}$/m,
    );
    const [, ...later] = text.slice(text.indexOf('- id: fetched')).split(/^ {6}- /m);
    expect(later).toHaveLength(2);
    for (const step of later) expect(step).toMatch(/^if: steps\.fetched\.outputs\.changed == 'true'\n/);
    const anew = commandsOf('Make everything anew');
    expect(anew).toMatch(/::stop-commands::[\s\S]*npm run/);
    for (const step of ['contract', 'docs', 'format', 'test']) expect(anew.split(/[ ;]/)).toContain(step);
  });

  it('opens a pull request, whose text no shell sees', () => {
    const { calls, body } = run(commandsOf('Open the pull request'), { failed: false, open: false });
    expect(body).toContain(HOSTILE);
    expect(calls).not.toContain('hacked');
    expect(calls).toMatch(/\[git\|push\|--quiet\|--force\|origin\|HEAD:refs\/heads\/refreshed-contract\|\]/);
    expect(calls).toMatch(/\[gh\|pr\|create\|.*--body-file\|/);
    expect(calls).toContain('[gh|pr|ready|8|]');
  });

  it('brings an open one up to date, as a draft where something fails', () => {
    const { calls, body } = run(commandsOf('Open the pull request'), { failed: true, open: true });
    expect(body).toContain('- a step fails');
    expect(calls).toMatch(/\[gh\|pr\|edit\|7\|--body-file\|/);
    expect(calls).not.toContain('[gh|pr|create');
    expect(calls).toContain('[gh|pr|ready|7|--undo|]');
  });
});
