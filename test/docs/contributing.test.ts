import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8');
const foldersOf = (path: string) =>
  readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Tests of what is not in src: pages, what holds of all code (hardening, house), rules, scripts; and the platform as it is played. */
const BESIDE_SRC = ['docs', 'fuzz', 'hardening', 'house', 'rules', 'scripts', 'simulator'];

describe('where things live', () => {
  it.each(foldersOf('src'))('the table of CONTRIBUTING has a row for src/%s', (room) => {
    expect(page).toContain(`\n| \`src/${room}/\` |`);
  });

  it('the folders of test are those of src', () => {
    const rooms = [...foldersOf('src'), ...BESIDE_SRC];
    expect(foldersOf('test').filter((folder) => !rooms.includes(folder))).toEqual([]);
  });
});
