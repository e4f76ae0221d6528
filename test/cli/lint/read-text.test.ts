/** What of a file is text for lint, on real files. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LARGEST, readText } from '../../../src/cli/lint/read-text.js';

const root = mkdtempSync(join(tmpdir(), 'why403-text-'));
afterAll(() => rmSync(root, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from('scopes = ["routing"]\n')],
    ['UTF-8 with a mark', Buffer.from('\ufeffscopes = ["routing"]\n')],
    ['UTF-16 with a mark', Buffer.from('\ufeffscopes = ["routing"]\n', 'utf16le')],
  ])('is read as %s', (_, bytes) => {
    expect(readText(written('a.tf', bytes))).toEqual({ kind: 'text', text: 'scopes = ["routing"]\n' });
  });

  it('may be empty', () => {
    expect(readText(written('empty', ''))).toEqual({ kind: 'text', text: '' });
  });
});

describe('what is no text that somebody wrote', () => {
  it.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['zeros', new Uint8Array(4000)],
    ['control characters', new Uint8Array(4000).fill(7)],
  ])('%s is skipped', (_, bytes) => {
    expect(readText(written('data', bytes))).toEqual({ kind: 'skipped', reason: 'binary' });
  });

  it('is skipped where it is too large, whatever it is', () => {
    const text = written('large.json', 'text '.repeat(10_000));
    truncateSync(text, LARGEST);
    expect(readText(text).kind).not.toBe('unreadable');
    const large = written('larger.json', Buffer.alloc(LARGEST + 1, 'a'));
    expect(readText(large)).toEqual({ kind: 'skipped', reason: 'too-large' });
    const data = written('larger.bin', Buffer.alloc(LARGEST + 1));
    expect(readText(data)).toEqual({ kind: 'skipped', reason: 'binary' });
  });

  it('is unreadable where it is a folder, or not there', () => {
    mkdirSync(join(root, 'folder'));
    expect(readText(join(root, 'folder')).kind).toBe('unreadable');
    expect(readText(join(root, 'none')).kind).toBe('unreadable');
  });
});
