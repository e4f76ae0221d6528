/** Every fixture, read by its reader: its sanitized copy gets the answers that it gets, whatever is left out of it and in either form. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RawExchange } from '../../src/exchange/types.js';
import { readInput } from '../../src/read/files/index.js';
import { expectJudgedTheSame, WAYS } from './recordings.js';

/** Another folder of recordings, for use by hand. */
const folder = process.env['WHY403_FOLDER'] ?? fileURLToPath(new URL('../../fixtures', import.meta.url));
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

async function read(path: string): Promise<{ readonly raws: readonly RawExchange[]; readonly form: string }> {
  const raws: RawExchange[] = [];
  let form = '';
  await readInput({ kind: 'file', path }, (_, as) => {
    form = as;
    return { exchange: (raw) => raws.push(raw), took: () => {}, problem: () => {} };
  });
  return { raws, form };
}

describe('a fixture and its sanitized copy', () => {
  it('there are many', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it.each(files.map((path) => [path.slice(folder.length + 1), path]))('%s', async (_, path) => {
    const { raws, form } = await read(path);
    for (const flags of WAYS) expectJudgedTheSame(raws, flags, form);
  });
});
