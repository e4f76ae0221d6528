/** `npm run release` in a git repository of its own, whose checks write down that they ran. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKS } from '../../scripts/release-steps.mjs';

const root = join(import.meta.dirname, '../..');
const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n### Added\n- One thing.\n\n## 0.1.0 - 2026-01-31\n- All.\n';
const PASSES = `node -e "fs.appendFileSync('.git/checks', process.env.npm_lifecycle_event + ' ')"`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'why403-release-'));
  mkdirSync(join(folder, 'scripts'));
  for (const file of ['scripts/release.mjs', 'scripts/release-steps.mjs'])
    cpSync(join(root, file), join(folder, file));
  write('CHANGELOG.md', CHANGELOG);
  write('package-lock.json', json({ name: 'x', version: '0.1.0', packages: { '': { version: '0.1.0' } } }));
  writeChecks();
  git('init', '--quiet', '--initial-branch=main');
  commit('first');
  git('tag', '--annotate', '--message=first', 'v0.1.0');
});
afterEach(() => rmSync(folder, { recursive: true }));

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
function writeChecks(others: Readonly<Record<string, string>> = {}): void {
  const scripts = { ...Object.fromEntries(CHECKS.map((check) => [check, PASSES])), ...others };
  write('package.json', json({ name: 'x', version: '0.1.0', scripts }));
}

/** Nothing of whoever runs the tests: no settings of git or npm, no hooks, no signatures. */
const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: folder,
  npm_config_cache: join(folder, '.git/npm'),
  npm_config_update_notifier: 'false',
  GIT_CONFIG_GLOBAL: join(folder, '.git/none'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.invalid',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.invalid',
  ...more,
});
function git(...words: readonly string[]): string {
  return execFileSync('git', words, {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
    stdio: 'pipe',
  }).trimEnd();
}
function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', `--message=${message}`);
}
function release(words: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', ...words], {
    cwd: folder,
    env: environment(more),
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}
/** All that a release may change. */
const state = () => ({
  head: git('rev-parse', 'HEAD'),
  tags: git('tag', '--list'),
  status: git('status', '--porcelain'),
  files: ['CHANGELOG.md', 'package.json', 'package-lock.json'].map(read),
});

describe('npm run release', () => {
  it('checks, commits and tags, and says what is left', () => {
    const before = git('rev-parse', 'HEAD');
    const { exitCode, stdout, stderr } = release(['minor']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const command of ['git push --follow-tags', 'npm publish\n', 'git tag --delete v0.2.0'])
      expect(stdout).toContain(command);

    expect(read('.git/checks')).toBe(`${CHECKS.join(' ')} `);
    const [, date = ''] = /## 0\.2\.0 - (.*)/.exec(read('CHANGELOG.md')) ?? [];
    expect(Math.abs(Date.now() - Date.parse(date))).toBeLessThan(2 * 24 * 3600 * 1000);
    expect(read('CHANGELOG.md')).toBe(
      CHANGELOG.replace('## Unreleased', `## Unreleased\n\n## 0.2.0 - ${date}`),
    );
    expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' } },
    });

    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '--format=%B', `${before}..HEAD`).trim()).toBe('Release 0.2.0');
    expect(git('cat-file', '-t', 'v0.2.0')).toBe('tag');
    expect(git('rev-parse', 'v0.2.0^{commit}')).toBe(git('rev-parse', 'HEAD'));
    expect(git('for-each-ref', '--format=%(contents)', 'refs/tags/v0.2.0')).toBe(
      `## 0.2.0 - ${date}\n\n### Added\n- One thing.`,
    );

    // What came before the release is reached again as the output says.
    git('tag', '--delete', 'v0.2.0');
    git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(git('rev-parse', 'HEAD')).toBe(before);
  });

  it('publishes what comes before a release beside the latest one', () => {
    expect(release(['1.0.0-rc.1', '--dry-run']).stdout).toContain('npm publish --tag next\n');
  });

  it.each([
    ['as a flag', ['0.2.0', '--dry-run'], {}],
    ['taken by npm', ['0.2.0'], { npm_config_dry_run: 'true' }],
  ])('only says what it would do in a dry run (%s)', (_, words, more) => {
    const before = state();
    const { exitCode, stdout, stderr } = release(words, more);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const word of ['Release 0.2.0', 'v0.2.0', 'package-lock.json', '- One thing.', ...CHECKS])
      expect(stdout).toContain(word);
    expect(state()).toEqual(before);
    expect(() => read('.git/checks')).toThrow('ENOENT');
  });

  it.each<[string, readonly string[], () => void, string]>([
    ['no version', [], () => undefined, 'give one version'],
    ['two versions', ['0.2.0', '0.3.0'], () => undefined, 'give one version'],
    ['an unknown flag', ['0.2.0', '--force'], () => undefined, 'there is no --force'],
    ['what is no version', ['v0.2.0'], () => undefined, '"v0.2.0" is no version'],
    ['a version below the last', ['0.0.9'], () => undefined, '0.0.9 is not above 0.1.0'],
    ['a tag that is there', ['0.2.0'], () => git('tag', 'v0.2.0'), '0.2.0 was released already'],
    [
      'a changed file',
      ['0.2.0'],
      () => write('package.json', json({ version: '0.1.0' })),
      'like package.json',
    ],
    ['a new file', ['0.2.0'], () => write('new.txt', ''), 'like new.txt'],
    ['another branch', ['0.2.0'], () => git('switch', '--quiet', '--create=other'), 'the branch other'],
    ['no branch', ['0.2.0'], () => git('switch', '--quiet', '--detach'), 'no branch'],
    [
      'nothing under "Unreleased"',
      ['0.2.0'],
      () => {
        write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n### Added\n\n## 0.1.0\n- All.\n');
        commit('nothing');
      },
      'nothing under "Unreleased"',
    ],
    [
      'a broken package-lock.json',
      ['0.2.0'],
      () => {
        write('package-lock.json', '{\n\n');
        commit('broken');
      },
      'JSON',
    ],
  ])('refuses %s in one line, before any check', (_, words, arrange, reason) => {
    arrange();
    const before = state();
    const { exitCode, stdout, stderr } = release(words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^release: [^\n]+\n$/);
    expect(stderr).toContain(reason);
    expect(state()).toEqual(before);
    expect(() => read('.git/checks')).toThrow('ENOENT');
  });

  it('refuses whoever has no name, before any check', () => {
    const nobody = { GIT_COMMITTER_NAME: '', GIT_COMMITTER_EMAIL: '' };
    const { exitCode, stderr } = release(['0.2.0'], nobody);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'release: git does not know whose commit it would be: git config user.name and user.email\n',
    });
    expect(() => read('.git/checks')).toThrow('ENOENT');
  });

  it('changes nothing when a check fails, and runs none after it', () => {
    writeChecks({ build: 'node -e "process.exit(3)"' });
    commit('a build that fails');
    const before = state();
    const { exitCode, stderr } = release(['0.2.0']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^release: npm run build failed, and nothing was written: [^\n]+\n$/m);
    expect(state()).toEqual(before);
    expect(read('.git/checks')).toBe('lint types ');
  });

  it('changes nothing when the tree changed while the checks ran', () => {
    writeChecks({ test: `node -e "fs.appendFileSync('CHANGELOG.md', 'More.')"` });
    commit('a test that writes');
    const { exitCode, stderr } = release(['0.2.0']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('like CHANGELOG.md');
    expect(read('CHANGELOG.md')).toBe(`${CHANGELOG}More.`);
    expect(JSON.parse(read('package.json')).version).toBe('0.1.0');
  });

  it('changes nothing when there was a commit while the checks ran', () => {
    writeChecks({ test: 'git commit --quiet --allow-empty --message=other' });
    commit('a test that commits');
    const { exitCode, stderr } = release(['0.2.0']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('another commit');
    expect(git('log', '-1', '--format=%s')).toBe('other');
    expect(git('status', '--porcelain')).toBe('');
  });

  it.each<[string, () => void]>([
    [
      'commit',
      () => {
        mkdirSync(join(folder, '.git/hooks'), { recursive: true });
        writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\necho never >&2\nexit 1\n', {
          mode: 0o755,
        });
      },
    ],
    // Git keeps a tag where it would have to make a folder.
    ['tag', () => git('tag', 'v0.2.0/notes')],
  ])('says how to undo what it wrote when git %s fails', (step, arrange) => {
    arrange();
    const before = state();
    const { exitCode, stderr } = release(['0.2.0']);
    expect(exitCode).toBe(2);
    const [, reason, undo = ''] = /^release: (.*) failed .*: undo it with (.*)$/m.exec(stderr) ?? [];
    expect(reason).toBe(`git ${step}`);
    expect(state()).not.toEqual(before);
    const [program, ...words] = undo.split(' ');
    expect(program).toBe('git');
    git(...words);
    expect(state()).toEqual(before);
  });
});
