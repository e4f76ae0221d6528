/**
 * The story that the project began with: a premium app in several organizations asks for screen recordings by
 * paths, scopes and headers of public threads. Each variant is run with the built program.
 */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/types.js';

const root = new URL('../../', import.meta.url);

function run(...words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/why403.js', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { stdout, stderr, status };
}

function diagnose(variant: string) {
  const { stdout, status } = run(`fixtures/story/${variant}`, '--format', 'json');
  const report = JSON.parse(stdout) as Report;
  return { report, status, diagnoses: report.diagnoses };
}

const first = ({ diagnoses }: ReturnType<typeof diagnose>) => {
  const [diagnosis] = diagnoses;
  if (diagnosis === undefined) throw new Error('nothing was diagnosed');
  const finding = (rule: string) => diagnosis.findings.find((candidate) => candidate.rule === rule);
  return { diagnosis, cause: diagnosis.causes[0], ids: diagnosis.causes.map(({ id }) => id), finding };
};

/** What no fix may ever ask to add or use. */
const INVENTED = [
  'screen-recording:read',
  'analytics:read',
  'admin:recording',
  'X-Genesys-Org-Id',
  'X-Genesys-Application-Id',
];

const HEADER_VARIANTS = [
  ['header-absent.json', 'fail', 'claimed'],
  ['header-wrong.json', 'fail', 'claimed'],
  ['header-right.json', 'pass', null],
] as const;

describe('the story of the screen recordings', () => {
  it('shows both calls as unknown, and the way that works', () => {
    const result = diagnose('multi-org-screen-recording.json');
    expect(result.status).toBe(1);
    expect(result.diagnoses).toHaveLength(2);
    for (const { causes, findings } of result.diagnoses) {
      expect(causes[0]).toMatchObject({
        id: 'unknown-endpoint',
        likelihood: 'likely',
        blocking: true,
        who: 'developer',
      });
      const used = causes[0]?.fixes.flatMap(({ use }) => use);
      expect(used).toContain('GET /api/v2/conversations/{conversationId}/recordings');
      expect(used).toContain('recording:screenRecording:view');
      expect(findings.find(({ rule }) => rule === 'region-match')).toMatchObject({
        outcome: 'pass',
        grade: 'sibling',
      });
      expect(findings.find(({ rule }) => rule === 'scope-present')?.outcome).toBe('not-applicable');
    }
  });

  it.each(HEADER_VARIANTS)('%s: the header changes nothing', (variant, outcome, relation) => {
    const { cause, diagnosis, finding } = first(diagnose(variant));
    expect(cause?.id).toBe('unknown-endpoint');
    expect(finding('org-header')).toMatchObject({ outcome, grade: 'reported' });
    const claim = diagnosis.causes.find(({ id }) => id === 'missing-org-header');
    expect(claim?.relation ?? null).toBe(relation);
    expect(claim?.blocking ?? false).toBe(false);
    expect(diagnosis.causes.some(({ id }) => id === 'undocumented-header')).toBe(false);
  });

  it('another region: the region, from what is stated, never for certain', () => {
    const { cause, finding } = first(diagnose('other-region.json'));
    expect(cause).toMatchObject({ id: 'wrong-region', likelihood: 'likely' });
    expect(finding('region-match')?.outcome).toBe('fail');
  });

  it('a token of the vendor: the organization; what was "verified" is not on the token', () => {
    const { cause, finding } = first(diagnose('other-organization.json'));
    expect(cause).toMatchObject({ id: 'wrong-org', likelihood: 'likely' });
    expect(finding('introspection-match')).toMatchObject({ outcome: 'fail' });
    expect(finding('org-header')?.outcome).toBe('pass');
  });

  it('a role without the permission: certain, from contract and introspection', () => {
    const { cause, finding } = first(diagnose('role-without-permission.json'));
    expect(cause).toMatchObject({ id: 'missing-permission', likelihood: 'certain', who: 'org admin' });
    expect(finding('role-permissions')).toMatchObject({ outcome: 'fail', grade: 'contract' });
  });

  it('the permission in another division: the division that the answer names', () => {
    const { cause, ids } = first(diagnose('permission-in-another-division.json'));
    expect(cause).toMatchObject({ id: 'missing-division-access', likelihood: 'certain' });
    expect(cause?.summary).toContain('f6000000-0000-4000-8000-000000000006');
    expect(ids).not.toContain('missing-permission');
  });

  it('everything right: nothing refused', () => {
    const { report, status } = diagnose('everything-right.json');
    expect(status).toBe(0);
    expect(report.summary).toMatchObject({ exchanges: 3, refused: 0 });
  });

  it('everything right and refused all the same: nothing is claimed to be known', () => {
    const { cause, finding } = first(diagnose('everything-right-and-refused.json'));
    expect(cause).toMatchObject({ likelihood: 'possible', blocking: false });
    expect(finding('role-permissions')?.outcome).toBe('pass');
  });

  it('the thread as text leads to the same answer', () => {
    const { cause, ids } = first(diagnose('thread.txt'));
    expect(cause).toMatchObject({ id: 'unknown-endpoint', likelihood: 'likely' });
    expect(ids).toContain('unknown-scope');
  });

  it('never asks for what only public threads name, and shows no token', () => {
    for (const variant of [
      'multi-org-screen-recording.json',
      ...HEADER_VARIANTS.map(([name]) => name),
      'thread.txt',
    ]) {
      const { diagnoses } = diagnose(variant);
      const used = diagnoses.flatMap(({ causes }) =>
        causes.flatMap(({ fixes }) => fixes.flatMap(({ use }) => use)),
      );
      expect(used.filter((name) => INVENTED.includes(name))).toEqual([]);
      expect(JSON.stringify(diagnoses)).not.toContain('example-token-of-the-premium-app');
    }
  });

  it('reads in 80 columns, five checks by name, and says what the advice is worth', () => {
    const { stdout, stderr, status } = run('fixtures/story/multi-org-screen-recording.json');
    expect(status).toBe(1);
    // An address is never broken: a line that is longer holds nothing else.
    const longer = stdout.split('\n').filter((line) => line.length > 80);
    for (const line of longer) expect(line).toMatch(/^ *\(?https:\/\/\S+$/);
    for (const check of [
      'scope-present',
      'introspection-match',
      'org-header',
      'region-match',
      'role-permissions',
    ]) {
      expect(stdout).toContain(`\n  ${check} `);
    }
    expect(stdout).toContain('FAIL*');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'It does not bear out a header that names the organization',
    );
    expect(stderr).toMatch(/^note: .* sanitize/);
  });
});
