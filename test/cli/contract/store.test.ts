/** The contract that is kept: read back, refused in one line, written as a whole or not at all. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contractText,
  isContractText,
  readContractText,
  textOfContract,
} from '../../../src/cli/contract/contract-file.js';
import { save, whyNotWritten } from '../../../src/cli/contract/save.js';
import { readContractFile, readStored, storedPath } from '../../../src/cli/contract/store.js';
import { embeddedContract, isCompiledContract } from '../../../src/contract/index.js';
import { PlainError } from '../../../src/primitives/plain-error.js';
import { VERSION } from '../../../src/version.js';
import { isSmall, newFolder, ORIGIN } from './folders.js';

const CONTRACT = { operations: 'GET /api/v2/users/me\n' };
const placeIn = (folder: string): string =>
  storedPath({ environment: { WHY403_DATA: folder }, platform: process.platform, home: null }) ?? '';

/** The message of a PlainError; throws when another error came, or none. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PlainError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what is kept', () => {
  it('reads back, with where it is from', () => {
    const path = placeIn(join(newFolder(), 'not', 'there', 'yet'));
    expect(readStored(path, isSmall)).toBeNull();
    save(path, contractText(ORIGIN, CONTRACT));
    expect(readStored(path, isSmall)).toEqual({ origin: ORIGIN, writtenBy: VERSION, contract: CONTRACT });
    expect(isContractText(readFileSync(path, 'utf8'))).toBe(true);
    expect(isContractText('{"swagger":"2.0"}')).toBe(false);
  });

  it('is nothing where a file stands in the way', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(readStored(placeIn(join(folder, 'file')), isSmall)).toBeNull();
  });

  const whole = contractText(ORIGIN, CONTRACT);
  const changed = (change: Record<string, unknown>): string =>
    JSON.stringify({ ...JSON.parse(whole), ...change });

  it.each<[string, string, RegExp]>([
    ['empty', '', /is not valid JSON/],
    ['cut off', whole.slice(0, -20), /is not valid JSON, or only a part of it/],
    ['a document', '{"swagger":"2.0"}', /is a document, of which why403 contract import makes a contract/],
    ['foreign', '{"paths":{}}', /is no contract file of why403/],
    ['null', 'null', /is no contract file/],
    ['newer', changed({ schemaVersion: 2, contract: {} }), /newer version of why403/],
    ['of no version', changed({ schemaVersion: '1' }), /is damaged/],
    ['without contract', changed({ contract: { operations: 1 } }), /is damaged/],
    ['without origin', changed({ origin: null }), /is damaged/],
    ['of another origin', changed({ origin: { ...ORIGIN, etag: 1 } }), /is damaged/],
    ['large', ' '.repeat(16 * 1024 * 1024 + 1), /is larger than 16 MB/],
  ])('%s is refused in one line that says how to mend it', (_, text, reason) => {
    const path = placeIn(newFolder());
    writeFileSync(path, text);
    const message = refusal(() => readStored(path, isSmall));
    expect(message).toMatch(reason);
    expect(message).toMatch(
      /^[^\n]*contract\.json: [^\n]*; why403 contract update [^\n]*--contract embedded/,
    );
  });

  it('is no folder and no device', () => {
    const folder = newFolder();
    const path = placeIn(folder);
    mkdirSync(path);
    expect(refusal(() => readStored(path, isSmall))).toContain('is a folder');
    symlinkSync('/dev/zero', join(folder, 'zero'));
    expect(refusal(() => readStored(join(folder, 'zero'), isSmall))).toContain('is no file');
  });

  it('is never read as something that it is not', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(refusal(() => readContractText(text, isSmall))).toMatch(/^is /);
      }),
      { numRuns: 50 },
    );
  });
});

describe('writing', () => {
  it('replaces a link, and does not write where it leads', () => {
    const folder = newFolder();
    const path = placeIn(folder);
    writeFileSync(join(folder, 'precious'), 'kept');
    symlinkSync(join(folder, 'precious'), path);
    save(path, 'new');
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('kept');
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
  });

  // Who may give links away is root alone.
  it.runIf(process.getuid?.() === 0)('does not go where a link of another user leads', () => {
    const shared = newFolder();
    const elsewhere = join(shared, 'elsewhere');
    mkdirSync(elsewhere);
    const [own, foreign] = [join(shared, 'own'), join(shared, 'foreign')];
    for (const link of [own, foreign]) symlinkSync(elsewhere, link);
    lchownSync(foreign, 4321, 4321);
    expect(refusal(() => save(placeIn(foreign), 'new'))).toMatch(/is a link that another user made/);
    expect(readdirSync(elsewhere)).toEqual([]);
    save(placeIn(own), 'new');
    expect(readdirSync(elsewhere)).toEqual(['contract.json']);
  });

  it('removes what a run left behind long ago, and nothing else', () => {
    const folder = newFolder();
    const [old, fresh, other] = ['a', 'b', 'c'].map((letter) => `.contract.json.${letter.repeat(24)}.new`);
    const names = [old, fresh, `${other}.mine`, 'notes.txt'].map((name) => join(folder, name ?? ''));
    for (const name of names) writeFileSync(name, '');
    const now = Date.now();
    const yesterday = (now - 25 * 3_600_000) / 1000;
    for (const name of names) if (!name.endsWith(fresh ?? '')) utimesSync(name, yesterday, yesterday);
    save(placeIn(folder), 'new', now);
    expect(readdirSync(folder).sort()).toEqual([fresh, `${other}.mine`, 'contract.json', 'notes.txt']);
  });

  it('that fails leaves the old as it was, and nothing half written', () => {
    const folder = newFolder();
    const path = placeIn(folder);
    mkdirSync(join(path, 'full'), { recursive: true });
    expect(refusal(() => save(path, 'new'))).toMatch(
      /contract\.json: cannot be written \(a folder stands there\); WHY403_DATA names another folder$/,
    );
    expect(readdirSync(folder)).toEqual(['contract.json']);
  });

  it('says why not', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    for (const folder of [file, join(file, 'within')])
      expect(refusal(() => save(placeIn(folder), 'new'))).toContain('a file stands where a folder must be');
    const error = (code: string) => Object.assign(new Error(), { code });
    expect(whyNotWritten(error('ENOSPC'))).toBe('the disk is full');
    expect(whyNotWritten(error('EROFS'))).toBe('it may only be read there');
    expect(whyNotWritten(error('EACCES'))).toBe('permission denied');
    expect(whyNotWritten(error('toString'))).toBe('toString');
  });

  it('by several processes at once: each finishes, and whoever reads sees a whole file', async () => {
    const folder = newFolder();
    const path = placeIn(folder);
    const program = join(folder, 'save.mjs');
    buildSync({
      stdin: {
        contents: `import { save } from './save.js';
          const [path, text] = process.argv.slice(2);
          for (let i = 0; i < 20; i++) save(path, text.repeat(100_000));`,
        resolveDir: join(import.meta.dirname, '../../../src/cli/contract'),
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program,
    });
    const writer = (text: string) =>
      new Promise<number | null>((resolve, reject) => {
        spawn(process.execPath, [program, path, text], { stdio: 'ignore' })
          .on('error', reject)
          .on('close', resolve);
      });
    const seen = new Set<string>();
    const look = () => {
      if (existsSync(path)) seen.add(readFileSync(path, 'utf8'));
    };
    const reader = setInterval(look, 1);
    const codes = await Promise.all(['a', 'b', 'c'].map(writer)).finally(() => clearInterval(reader));
    look();
    expect(codes).toEqual([0, 0, 0]);
    const possible = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
    for (const text of seen) expect(possible.includes(text)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['contract.json', 'save.mjs']);
  });
});

describe('a contract file', () => {
  const { compiled } = embeddedContract();
  const whole = contractText(ORIGIN, compiled);
  const read = (bytes: Uint8Array) => {
    const path = join(newFolder(), 'contract.json');
    writeFileSync(path, bytes);
    return readContractFile(path, isCompiledContract);
  };

  it('is read as other programs write it anew: UTF-16, with a mark, on many lines', () => {
    const texts: readonly (readonly [string, BufferEncoding])[] = [
      [`\ufeff${whole}`, 'utf8'],
      [`\ufeff${whole}`, 'utf16le'],
      [JSON.stringify(JSON.parse(whole), null, 2), 'utf8'],
    ];
    for (const [text, encoding] of texts) {
      const bytes = Buffer.from(text, encoding);
      expect(read(bytes).contract).toEqual(compiled);
      expect(isContractText(textOfContract(bytes.subarray(0, 64)))).toBe(true);
    }
    expect(isContractText('{"swagger":"2.0","kind":"why403 contract"}')).toBe(false);
  });

  it.each([
    ['an escape in a name', { tables: { ...compiled.tables, permissions: 'a:b:\u001b[31mc' } }],
    ['a mark that turns text around', { tables: { ...compiled.tables, scopes: 'a\u202eb' } }],
    ['a command of a build', { tables: { ...compiled.tables, words: '::error::x' } }],
    ['an escape in its version', { edition: { ...compiled.edition, version: '\u001b]0;x\u0007' } }],
    ['a day that is none', { edition: { ...compiled.edition, date: '2026-02-30' } }],
    ['an older version that is none', { edition: { ...compiled.edition, kept: {} } }],
    ['operations that are no number', { edition: { ...compiled.edition, operations: Number.NaN } }],
  ])('with %s is refused', (_, change) => {
    const text = contractText(ORIGIN, { ...compiled, ...change });
    expect(() => read(Buffer.from(text))).toThrow(
      /^is damaged, or was written by another version of why403$/,
    );
  });
});

it.runIf(existsSync('/proc/self'))('a folder that the system does not have ends in one line', () => {
  expect(() => save('/proc/why403/deep/contract.json', 'x')).toThrow(
    /^\/proc\/why403\/deep\/contract\.json: cannot be written \(there is no such folder, and none can be made\)/,
  );
});
