/** Inputs of the same kinds through the built program. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { programApart } from './apart.js';
import { HOSTILE_NAMES } from './hostile.js';
import { inputOf, readFixtures } from './inputs.js';

const root = join(import.meta.dirname, '../..');
const fixtures = readFixtures(join(root, 'fixtures'));
const program = programApart(root);

afterAll(() => program.close());

describe('the built program', () => {
  // Three processes each; `npm run fuzz` runs more.
  it.each(Array.from({ length: 8 }, (_, share) => share))('part %i', (share) => {
    for (let number = share * 2; number < (share + 1) * 2; number += 1) {
      const input = inputOf(11, number, fixtures);
      expect(program.complaints(input), `input ${number}: ${input.name}`).toEqual([]);
    }
  });

  // Windows takes no such names.
  it.skipIf(process.platform === 'win32')('shows names of files and folders that act nowhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'why403-names-'));
    const names = Object.values(HOSTILE_NAMES).map((name) => name.replace(/[\0/]/g, '').slice(0, 60));
    for (const name of names) {
      mkdirSync(join(folder, `d${name}`));
      writeFileSync(
        join(folder, `d${name}`, `${name}.http`),
        'GET /api/v2/users/me HTTP/1.1\n\nHTTP/1.1 403 x\n\n',
      );
      writeFileSync(join(folder, `d${name}`, `${name}.har`), '{"log":{"entries":[{');
    }
    const hostile = names.map((name) => join(folder, `d${name}`, `${name}.http`));
    for (const words of [
      ['check', folder],
      ['check', folder, '--format', 'ndjson'],
      ['check', '--verbose', ...hostile],
      ['sanitize', folder],
      ['check', ...names.map((name) => join(folder, `missing ${name}.har`))],
    ])
      expect(program.run(words), words.slice(0, 3).join(' ')).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
