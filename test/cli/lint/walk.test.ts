/** Which files lint reads: on real folders. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excludedBy } from '../../../src/cli/lint/read-files.js';
import { filesToLint } from '../../../src/cli/lint/walk.js';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'why403-walk-')));
const at = (path: string): string => join(root, path);

function write(path: string, text = 'text\n'): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const found = (words: readonly string[], isExcluded: (path: string) => boolean = () => false) =>
  [
    ...filesToLint(
      words.map((word) => (word === '-' ? word : at(word))),
      isExcluded,
    ),
  ].map((file) =>
    file.kind === 'file' ? file.path.slice(root.length + 1).replaceAll('\\', '/') : file.kind,
  );

beforeAll(() => {
  mkdirSync(at('repository/.git'), { recursive: true });
  write('repository/.git/config');
  write('repository/.gitignore', 'build/\n*.log\n!kept.log\n/only-here.txt\n');
  write('repository/a.ts');
  write('repository/.env');
  write('repository/.github/workflows/ci.yml');
  write('repository/build/out.js');
  write('repository/node_modules/some/index.js');
  write('repository/noise.log');
  write('repository/kept.log');
  write('repository/only-here.txt');
  write('repository/deep/only-here.txt');
  write('repository/deep/.gitignore', 'secret.*\n!../noise.log\n');
  write('repository/deep/secret.txt');
  write('repository/deep/noise.log');
  write('repository/deep/build/x.js');
  write('plain/.gitignore', '*.tmp\n');
  write('plain/a.tmp');
  write('plain/b.txt');
  symlinkSync(at('repository'), at('plain/back'));
  symlinkSync(at('repository/a.ts'), at('plain/linked.ts'));
  symlinkSync(at('nowhere'), at('plain/broken'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the files of a folder', () => {
  it('are those that Git keeps, in the order of their names, hidden ones too', () => {
    expect(found(['repository'])).toEqual([
      'repository/.env',
      'repository/.github/workflows/ci.yml',
      'repository/.gitignore',
      'repository/a.ts',
      'repository/deep/.gitignore',
      'repository/deep/only-here.txt',
      'repository/kept.log',
    ]);
  });

  it('heed the patterns of the folders around the one that is named', () => {
    expect(found(['repository/deep'])).toEqual([
      'repository/deep/.gitignore',
      'repository/deep/only-here.txt',
    ]);
  });

  it('are read when the folder is named that is left out itself', () => {
    expect(found(['repository/build'])).toEqual(['repository/build/out.js']);
    expect(found(['repository/node_modules/some'])).toEqual(['repository/node_modules/some/index.js']);
  });

  it('heed a .gitignore outside of a repository, follow links to files and no links to folders', () => {
    expect(found(['plain'])).toEqual(['plain/.gitignore', 'plain/b.txt', 'plain/linked.ts']);
  });

  it('leave out what the configuration excludes, folders as a whole, and reports of an earlier run', () => {
    const excluded = excludedBy(['deep/**', '*.ts'], at('repository'), [at('repository/.env')]);
    expect(found(['repository'], excluded)).toEqual([
      'repository/.github/workflows/ci.yml',
      'repository/.gitignore',
      'repository/kept.log',
    ]);
  });
});

describe('what is named', () => {
  it('is read whatever Git and the configuration say, and once', () => {
    expect(found(['repository/noise.log', 'repository/noise.log'], () => true)).toEqual([
      'repository/noise.log',
    ]);
  });

  it('may be a pattern, standard input, or nothing that is there', () => {
    expect(found(['repository/*.ts', '-', 'repository/none.ts', 'repository/*.none'])).toEqual([
      'repository/a.ts',
      'stdin',
      'unusable',
      'unusable',
    ]);
  });
});
