/** The licences that are shipped are those of the packages whose code is shipped, found out once more by their texts. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledFolders, licensesPage, readPackage } from '../../scripts/bundled-licenses.mjs';
import { readGraph } from '../house/imports.js';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const read = (file: string): string => readFileSync(file, 'utf8');

describe('the folders of bundled packages', () => {
  const of = (inputs: Readonly<Record<string, number>>) =>
    bundledFolders([
      {
        outputs: {
          'dist/a.js': {
            inputs: Object.fromEntries(
              Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
            ),
          },
        },
      },
    ]);

  it.each([
    ['node_modules/one/lib/a.js', 'node_modules/one'],
    ['node_modules/@scope/one/lib/a.js', 'node_modules/@scope/one'],
    ['node_modules/one/node_modules/two/a.js', 'node_modules/one/node_modules/two'],
    ['../elsewhere/node_modules/one/a.js', '../elsewhere/node_modules/one'],
  ])('%s is of %s', (path, folder) => {
    expect(of({ [path]: 1 })).toEqual([folder]);
  });

  it('are neither ours, nor of a plugin, nor of what was read and left out', () => {
    expect(of({ 'src/index.ts': 9, 'lazy-node:node:fs': 9, 'node_modules/one/a.js': 0 })).toEqual([]);
  });

  it('come once, sorted', () => {
    const paths = ['node_modules/two/a.js', 'node_modules/one/b.js', 'node_modules/one/a.js'];
    expect(of(Object.fromEntries(paths.map((path) => [path, 1])))).toEqual([
      'node_modules/one',
      'node_modules/two',
    ]);
  });
});

describe('a package', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'why403-license-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function put(name: string, files: Readonly<Record<string, string>>, license: unknown = 'MIT'): string {
    const place = join(folder, name);
    mkdirSync(place);
    writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
    return place;
  }

  it('is shown with all its licences and notices, word for word', () => {
    const place = put('one', { 'LICENSE-MIT': 'May\r\nbe used.\n', NOTICE: 'By us.\n', 'licensed.js': 'no' });
    const page = licensesPage([readPackage(place)]);
    expect(page).toContain('\none 1.2.3 (MIT)\n');
    expect(page).toContain('\n\nMay\nbe used.\n\nBy us.\n');
    expect(page).not.toContain('no');
  });

  it('without a licence cannot be bundled', () => {
    expect(() => readPackage(put('none', { 'readme.md': 'MIT' }))).toThrow(/code of none.*no licence/);
    expect(() => readPackage(put('unnamed', { LICENSE: 'May be used.' }, null))).toThrow(/no licence/);
  });
});

type Lock = Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;

/** The folders of the packages that src imports, and of what these may import in turn, as the lockfile has it. */
function foldersWithinReach(): readonly string[] {
  const lock: Lock = JSON.parse(read(join(root, 'package-lock.json'))).packages;
  const found = new Set<string>();
  function add(name: string, importer: string): void {
    const folder = [`${importer}/node_modules/${name}`, `node_modules/${name}`].find((path) => path in lock);
    if (folder === undefined || found.has(folder)) return;
    found.add(folder);
    for (const dependency of Object.keys(lock[folder]?.dependencies ?? {})) add(dependency, folder);
  }
  for (const imported of [...readGraph().values()].flat())
    add(/^(?:@[^/]+\/)?[^/]+/.exec(imported)?.[0] ?? imported, '');
  return [...found];
}

/** Longer words of code: keys and texts of a package keep theirs when it is minified. */
const wordsOf = (folder: string, ending: RegExp): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => ending.test(file) && !file.includes('node_modules'))
      .flatMap((file) => read(join(folder, file)).match(/\b[A-Za-z]\w{7,}/g) ?? []),
  );

/** WebAssembly holds no words: its bytes stand in the code in base64. */
function shipsBytesOf(folder: string): boolean {
  const beginnings = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.wasm') && !file.includes('node_modules'))
    .map((file) =>
      readFileSync(join(root, folder, file))
        .subarray(0, 300)
        .toString('base64'),
    );
  return (
    beginnings.length > 0 &&
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .some((file) => beginnings.some((bytes) => read(join(dist, file)).includes(bytes)))
  );
}

describe('THIRD-PARTY-LICENSES.txt', () => {
  const page = read(join(dist, 'THIRD-PARTY-LICENSES.txt'));
  const named = [...page.matchAll(/^-{80}\n(\S+) (\S+) \(.+\)\n-{80}$/gm)].map(([, name = '']) => name);

  it('names every package of whose own words some are in the code that is shipped, and none besides', () => {
    const shipped = wordsOf(dist, /\.js$/);
    const ours = [wordsOf(join(root, 'src'), /\.ts$/), wordsOf(join(root, 'rules'), /\.ts$/)];
    const folders = foldersWithinReach();
    const words = new Map(folders.map((folder) => [folder, wordsOf(join(root, folder), /\.m?js$/)]));
    const found = folders.filter((folder) => {
      const others = [...ours, ...folders.filter((each) => each !== folder).map((each) => words.get(each))];
      return (
        shipsBytesOf(folder) ||
        [...(words.get(folder) ?? [])].some(
          (word) => shipped.has(word) && !others.some((each) => each?.has(word)),
        )
      );
    });
    // There are more that could have been bundled.
    expect(folders.length).toBeGreaterThan(found.length + 5);
    expect(named).toEqual(found.map((folder) => folder.replace(/^.*node_modules\//, '')).sort());
  });

  it('has the text that each of them brings', () => {
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) {
      const folder = join(root, 'node_modules', name);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) ?? 'no licence';
      expect(existsSync(join(folder, file)), name).toBe(true);
      expect(page).toContain(read(join(folder, file)).replace(/\r\n/g, '\n').trim());
    }
  });
});
