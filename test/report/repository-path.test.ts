import { describe, expect, it } from 'vitest';
import { repositoryPath } from '../../src/report/repository-path.js';

const HERE = { folder: '/srv/repo/sub', root: '/srv/repo' };

it.each([
  ['a.har', HERE, 'sub/a.har'],
  ['./x/../a.har', HERE, 'sub/a.har'],
  ['../a.har', HERE, 'a.har'],
  ['/srv/repo/a.har', HERE, 'a.har'],
  ['-', HERE, 'standard-input'],
  ['<text>', HERE, 'text'],
  ['a\\b.har', HERE, 'sub/a\\b.har'],
  ['x\\a.har', { folder: 'C:\\repo', root: 'C:\\repo' }, 'x/a.har'],
  ['C:\\repo\\x\\a.har', { folder: 'C:\\repo', root: 'C:/repo' }, 'x/a.har'],
  ['x/a.har', { folder: '', root: '' }, 'x/a.har'],
  ['../x/a.har', { folder: '', root: '' }, 'x/a.har'],
  ['/home/ada/a.har', { folder: '', root: '' }, 'a.har'],
  ['a.har', { folder: '/srv/repo', root: '' }, 'a.har'],
  ['', { folder: '', root: '' }, 'input'],
])('%s of %j is %s', (path, folders, expected) => {
  expect(repositoryPath(path, folders)).toBe(expected);
});

describe('what stands outside of the repository', () => {
  it.each([
    ['/srv/repository/a.har', 'a.har'],
    ['../../elsewhere/a.har', 'a.har'],
    ['/home/ada/case 1/a.har', 'a.har'],
    ['..', 'repo'],
  ])('%s has its last name, and tells nothing of the machine', (path, name) => {
    expect(repositoryPath(path, HERE)).toMatch(new RegExp(`^outside/[\\da-f]{8}/${name}$`));
  });

  it('is told from a file within, and from others of its name', () => {
    const names = ['a.har', '../../x/a.har', '../../y/a.har'].map((path) => repositoryPath(path, HERE));
    expect(new Set(names).size).toBe(3);
  });

  it('has the same name from everywhere', () => {
    const there = { folder: '/srv/repo', root: '/srv/repo' };
    const moved = { folder: '/opt/repo', root: '/opt/repo' };
    expect(repositoryPath('../../x/a.har', HERE)).toBe(repositoryPath('../x/a.har', there));
    expect(repositoryPath('../x/a.har', moved)).toBe(repositoryPath('../x/a.har', there));
  });
});
