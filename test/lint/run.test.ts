/** A whole run of lint in memory: files in, a report out. */
import { describe, expect, it } from 'vitest';
import { LINT_RULES } from '../../rules/lint/index.js';
import { createLintIgnored } from '../../src/lint/ignore/index.js';
import { type LintOptions, startLint } from '../../src/lint/run.js';

/** The report on files, by their names. */
async function linted(files: Readonly<Record<string, string>>, options: Partial<LintOptions> = {}) {
  const run = startLint({ rules: LINT_RULES, ...options });
  for (const [path, text] of Object.entries(files)) await run.file(path, text, false);
  return run;
}

const found = (run: Awaited<ReturnType<typeof linted>>): readonly string[] =>
  run
    .report()
    .findings.map(({ path, at, rule, level, outcome, subject }) =>
      [`${path}:${at.line}`, outcome === 'fail' ? level : 'open', rule, subject].join(' '),
    );

const client = (scopes: string): string => `resource "genesyscloud_oauth_client" "app" {
  name                  = "app"
  authorized_grant_type = "CODE"
  scopes                = [${scopes}]
}
`;

const role = (actions: string): string => `resource "genesyscloud_auth_role" "app" {
  name = "app"
  permission_policies {
    domain      = "routing"
    entity_name = "queue"
    action_set  = [${actions}]
  }
}
`;

const APP = `import platformClient from 'purecloud-platform-client-v2';
const routingApi = new platformClient.RoutingApi();
routingApi.getRoutingQueues();
`;

describe('a run', () => {
  it('tells what it found by path and place, whatever the order of the files', async () => {
    const files = { 'b.tf': client('"users:read"'), 'a.tf': client('"routing", "users:read"') };
    const expected = ['a.tf:4 error scope-exists users:read', 'b.tf:4 error scope-exists users:read'];
    expect(found(await linted(files))).toEqual(expected);
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(found(await linted(reversed))).toEqual(expected);
  });

  it('gives a finding the same fingerprint on whatever line it stands', async () => {
    const fingerprints = async (text: string) =>
      (await linted({ 'a.tf': text })).report().findings.map(({ fingerprint }) => fingerprint);
    const text = client('"users:read"');
    expect(await fingerprints(`\n\n${text}`)).toEqual(await fingerprints(text));
    expect(await fingerprints(client('"users:write"'))).not.toEqual(await fingerprints(text));
  });

  it('asks only the rules that are given, and says how often each was asked', async () => {
    const rules = LINT_RULES.filter(({ id }) => id === 'client-roles');
    const { findings, summary } = (await linted({ 'a.tf': client('"users:read"') }, { rules })).report();
    expect(findings).toEqual([]);
    expect(summary.byRule['scope-exists']).toEqual({ pass: 0, fail: 0, inconclusive: 0, ignored: 0 });
    expect(summary.byRule['client-roles'].pass).toBe(1);
  });

  it('gives a failure the level of the configuration, and no other answer', async () => {
    const { findings, summary } = (
      await linted(
        { 'a.tf': client('"users:read", "$' + '{var.scope}:readonly"') },
        { levels: { 'scope-exists': 'warning' } },
      )
    ).report();
    expect(findings.map(({ outcome, level }) => [outcome, level])).toEqual([
      ['fail', 'warning'],
      ['inconclusive', 'note'],
    ]);
    expect(summary).toMatchObject({ errors: 0, warnings: 1, notes: 0, inconclusive: 1 });
  });
});

describe('what all files say together', () => {
  const widths = async (files: Readonly<Record<string, string>>) =>
    found(await linted(files)).filter((line) => line.includes('wildcard-width'));

  it('tells how wide a wildcard need be', async () => {
    const [width] = await widths({ 'role.tf': role('"*"'), 'app.ts': APP });
    expect(width).toMatch(/^role\.tf:6 (?:note|warning) wildcard-width routing:queue:\*$/);
  });

  it('says nothing where no call is known, and leaves it open where not all of them are', async () => {
    expect(await widths({ 'role.tf': role('"*"') })).toEqual([]);
    const more = `${APP}routingApi.getRoutingQueuez();\n`;
    expect(await widths({ 'role.tf': role('"*"'), 'app.ts': more })).toEqual([
      'role.tf:6 open wildcard-width routing:queue:*',
    ]);
  });

  it('counts no calls of documentation', async () => {
    const page = '```\nGET /api/v2/routing/queues\n```\n';
    expect(await widths({ 'role.tf': role('"*"'), 'README.md': page })).toEqual([]);
    const script = 'curl https://api.mypurecloud.com/api/v2/routing/queues\n';
    expect((await widths({ 'role.tf': role('"*"'), 'calls.sh': script })).length).toBe(1);
  });
});

describe('what is accepted', () => {
  const text = client('"users:read"').replace('\n}', ' # why403-ignore scope-exists: an old name\n}');

  it('in place is counted with its reason, and is no finding', async () => {
    const { findings, ignored, summary } = (await linted({ 'a.tf': text })).report();
    expect(findings).toEqual([]);
    expect(ignored).toMatchObject([
      { reason: 'an old name', by: 'in place', finding: { rule: 'scope-exists' } },
    ]);
    expect(summary.byRule['scope-exists']).toEqual({ pass: 0, fail: 0, inconclusive: 0, ignored: 1 });
  });

  it('in place is found where remarks are not asked for', async () => {
    expect(found(await linted({ 'a.tf': text }, { withoutRemarks: true }))).toEqual([
      'a.tf:4 error scope-exists users:read',
    ]);
  });

  it('by a list is taken out when it is given, and only then', async () => {
    const run = await linted({ 'a.tf': client('"users:read"') });
    const list = createLintIgnored(
      [{ rule: 'scope-exists', path: '*.tf', reason: 'known' }],
      '2026-01-01',
      'list.json',
    );
    expect(run.report(list).ignored).toMatchObject([{ reason: 'known', by: 'list.json' }]);
    expect(run.report().findings.length).toBe(1);
  });

  it('speaks of a rule that was not asked as of no unused one', async () => {
    const problems = async (rules: LintOptions['rules']) =>
      (
        await linted(
          { 'a.tf': client('"users"').replace('\n}', ' # why403-ignore scope-exists: x\n}') },
          { rules },
        )
      )
        .report()
        .ignoreProblems.map(({ line }) => line);
    expect(await problems(LINT_RULES)).toEqual([4]);
    expect(await problems(LINT_RULES.filter(({ id }) => id !== 'scope-exists'))).toEqual([]);
  });
});

describe('what could not be read', () => {
  it('is listed up to a number, and counted beyond', () => {
    const run = startLint({ rules: LINT_RULES });
    for (let number = 0; number < 1003; number++) run.unread(`${number}.tf`, null, 'cannot be opened');
    const { unread } = run.report();
    expect(unread.length).toBe(1001);
    expect(unread.at(-1)).toMatchObject({
      path: '1000.tf',
      message: expect.stringContaining('3 further files'),
    });
  });
});

describe('a recording', () => {
  it('is searched for secrets, and held against nothing', async () => {
    const token = ['qF3vN8tKzR5w', 'Yb2LmX9cVhJ4', 'dGpS7aQeU1oT', 'nHiE6kWyZxBr'].join('');
    const entry = {
      request: {
        method: 'GET',
        url: 'https://api.mypurecloud.com/api/v2/routing/queuez',
        headers: [{ name: 'Authorization', value: `Bearer ${token}` }],
      },
    };
    const text = JSON.stringify({ log: { entries: [entry] } }, null, 2);
    expect(found(await linted({ 'calls.har': text }))).toEqual([
      expect.stringMatching(/^calls\.har:\d+ error secret-in-file /),
    ]);
    expect(found(await linted({ 'calls.json': text })).length).toBe(2);
  });
});

describe('files that nobody wrote', () => {
  const generated = `// Code generated by a program. DO NOT EDIT.\npackage x\n\nvar path = "/api/v2/routing/queuez"\n`;

  it('are skipped and counted', async () => {
    const { files, findings } = (await linted({ 'x.go': generated })).report();
    expect(files).toMatchObject({ read: 0, skipped: [{ reason: 'generated', count: 1, first: ['x.go'] }] });
    expect(findings).toEqual([]);
  });

  it('are read where somebody names them', async () => {
    const run = startLint({ rules: LINT_RULES });
    await run.file('x.go', generated, true);
    expect(run.report().files.read).toBe(1);
  });

  it('are searched for secrets all the same', async () => {
    const secret = ['vX8kQ2mN5pR7', 'tY9wB3cF6hJ1', 'lZ4sD0gAeUoI', 'xKjMnHq'].join('');
    const run = await linted({ 'x.go': `${generated}\nvar genesysClientSecret = "${secret}"\n` });
    expect(found(run)).toEqual([expect.stringMatching(/^x\.go:6 error secret-in-file /)]);
    expect(JSON.stringify(run.report())).not.toContain(secret.slice(0, 12));
  });
});
