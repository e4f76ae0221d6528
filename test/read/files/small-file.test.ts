import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reasonOf } from '../../../src/primitives/reason.js';
import { readSmallFile, readSmallStream } from '../../../src/read/files/small-file.js';

const MEGABYTE = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'small-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const reasonFor = (path: string): string => {
  try {
    return `read: ${readSmallFile(path, 1, 'name another').length}`;
  } catch (error) {
    return reasonOf(error);
  }
};

describe('a file that a flag names', () => {
  it('is read whole up to its limit, letters of more bytes too', () => {
    expect(readSmallFile(file('umlauts', 'ä'.repeat(100_000)), 1, '')).toBe('ä'.repeat(100_000));
    expect(reasonFor(file('full', 'x'.repeat(MEGABYTE)))).toBe(`read: ${MEGABYTE}`);
    expect(reasonFor(file('empty', ''))).toBe('read: 0');
  });

  it('is refused beyond, with what to do', () => {
    expect(reasonFor(file('more', 'x'.repeat(MEGABYTE + 1)))).toBe('is larger than 1 MB; name another');
  });

  it.skipIf(process.platform === 'win32')('may be a device without an end', () => {
    expect(reasonFor('/dev/zero')).toBe('is larger than 1 MB; name another');
  });

  it('may be a folder, or nothing', () => {
    expect(reasonFor(folder)).toBe('is a folder');
    expect(reasonFor(join(folder, 'none'))).toBe('no such file or folder');
  });
});

describe('a stream', () => {
  async function* endless() {
    for (;;) yield new Uint8Array(100_000);
  }
  async function* split() {
    const bytes = new TextEncoder().encode('tökén');
    for (const byte of bytes) yield Uint8Array.of(byte);
  }

  it('is read whole, or refused when it does not end', async () => {
    expect(await readSmallStream(split(), 1, '')).toBe('tökén');
    await expect(readSmallStream(endless(), 1, 'pipe in less')).rejects.toThrow(
      'is larger than 1 MB; pipe in less',
    );
  });
});
