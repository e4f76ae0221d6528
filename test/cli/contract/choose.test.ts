/** Which contract a run asks, with one that is kept and without. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments.js';
import { chooseContract } from '../../../src/cli/contract/choose.js';
import { contractText } from '../../../src/cli/contract/contract-file.js';
import { contract, embeddedContract, useContract } from '../../../src/contract/index.js';
import { newFolder } from './folders.js';

const { compiled, edition } = embeddedContract();

/** A contract file of another version, made on a day. */
const fileOf = (version: string, fetched: string): string =>
  contractText(
    { source: 'test', fetched: `${fetched}T10:00:00.000Z`, lastModified: null, etag: null, sha256: '0' },
    { ...compiled, edition: { ...edition, version, date: '2000-01-01', older: null } },
  );

/** The version of the contract in use, and what was said. */
function choose(words: readonly string[], kept: string | null): { version: string; said: string } {
  const folder = newFolder();
  if (kept !== null) writeFileSync(join(folder, 'contract.json'), kept);
  vi.stubEnv('WHY403_DATA', folder);
  const said: string[] = [];
  chooseContract(parseArguments(words), (line) => said.push(line));
  return { version: contract().edition.version, said: said.join('\n') };
}

afterEach(() => {
  useContract(null);
  vi.unstubAllEnvs();
});

const EMBEDDED = { version: edition.version, said: '' };
const LATER = '2126-01-01';

describe('the contract that a run asks', () => {
  it('is the embedded one where none is kept', () => {
    expect(choose(['explain', 'x'], null)).toEqual(EMBEDDED);
  });

  it('is the one that is kept, also one that is older, as somebody chose it', () => {
    expect(choose(['explain', 'x'], fileOf('Platform API 1', LATER))).toEqual({
      version: 'Platform API 1',
      said: '',
    });
  });

  it('is the embedded one where a later version of the program brought it', () => {
    const { version, said } = choose(['explain', 'x'], fileOf('document 01234567', '2001-01-01'));
    expect(version).toBe(edition.version);
    expect(said).toMatch(/^note: the stored contract \(document 01234567\) is older than the embedded one/);
    expect(choose(['explain', 'x'], fileOf('Platform API 999999', '2001-01-01')).version).toBe(
      'Platform API 999999',
    );
  });

  it('is the embedded one where what is kept cannot be used, which is said', () => {
    for (const broken of ['', '{}', fileOf('x', LATER).slice(0, 500), '[1]']) {
      const { version, said } = choose(['explain', 'x'], broken);
      expect(version).toBe(edition.version);
      expect(said).toMatch(
        /^note: the embedded contract is used: .*contract\.json: .*; why403 contract update/,
      );
      expect(said.split('\n')).toHaveLength(1);
    }
  });

  it('is what --contract says', () => {
    const kept = fileOf('Platform API 2', LATER);
    expect(choose(['explain', 'x', '--contract', 'embedded'], kept)).toEqual(EMBEDDED);
    const path = join(newFolder(), 'mine.json');
    writeFileSync(path, fileOf('Platform API 3', '2001-01-01'));
    expect(choose(['explain', 'x', '--contract', path], kept).version).toBe('Platform API 3');
    expect(() => choose(['explain', 'x', '--contract', 'no.json'], kept)).toThrow(
      /^--contract no\.json: no such file or folder; name a file that why403 contract import wrote/,
    );
  });
});
