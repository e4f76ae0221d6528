import { expect, it } from 'vitest';
import { repositoryPath } from '../../src/report/repository-path.js';

const HERE = { folder: '/work/repo/sub', root: '/work/repo' };

it.each([
  ['a.har', HERE, 'sub/a.har'],
  ['./x/../a.har', HERE, 'sub/a.har'],
  ['../a.har', HERE, 'a.har'],
  ['/work/repo/a.har', HERE, 'a.har'],
  ['/work/repository/a.har', HERE, 'a.har'],
  ['../../elsewhere/a.har', HERE, 'a.har'],
  ['/home/ada/case 1/a.har', HERE, 'a.har'],
  ['..', HERE, 'repo'],
  ['-', HERE, 'standard-input'],
  ['<text>', HERE, 'text'],
  ['a\\b.har', HERE, 'sub/a\\b.har'],
  ['x\\a.har', { folder: 'C:\\repo', root: 'C:\\repo' }, 'x/a.har'],
  ['C:\\repo\\x\\a.har', { folder: 'C:\\repo', root: 'C:/repo' }, 'x/a.har'],
  ['x/a.har', { folder: '', root: '' }, 'x/a.har'],
  ['../x/a.har', { folder: '', root: '' }, 'x/a.har'],
  ['/home/ada/a.har', { folder: '', root: '' }, 'a.har'],
  ['a.har', { folder: '/work/repo', root: '' }, 'a.har'],
  ['', { folder: '', root: '' }, 'input'],
])('%s of %j is %s', (path, folders, expected) => {
  expect(repositoryPath(path, folders)).toBe(expected);
});
