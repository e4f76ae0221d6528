import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WRITTEN_FORMS } from '../../../src/needs/written/forms.js';
import { collectInputs, type OtherForm, readInput } from '../../../src/read/files/index.js';
import { LIMITS } from '../../../src/read/types.js';
import { collect } from '../../read/helpers.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'why403-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('a folder gives its written calls; other files that only the search for them finds hold none', async () => {
  const calls: string[] = [];
  const others = Object.entries(WRITTEN_FORMS).map(
    ([form, { detect, read }]): OtherForm => ({
      detect,
      longest: LIMITS.textBytes,
      read: async (text, path) => {
        read(
          text,
          { path },
          {
            use: ({ operation, at }) =>
              calls.push(`${form} ${at.path.slice(folder.length + 1)} ${operation.id}`),
            unmatched: () => {},
            problem: () => {},
          },
        );
        return true;
      },
    }),
  );
  await mkdir(join(folder, 'bruno'));
  const call = 'get {\n  url: {{b}}/api/v2/users/me\n}\n';
  await writeFile(join(folder, 'bruno', 'me.bru'), `meta {\n  name: Me\n}\n\n${call}`);
  await writeFile(
    join(folder, 'bruno', 'me.yml'),
    'info:\n  name: Me\nhttp:\n  method: GET\n  url: /api/v2/users/me\n',
  );
  await writeFile(join(folder, 'calls.txt'), 'GET /api/v2/users/me\n');
  // Neither of them is called.
  await writeFile(join(folder, 'openapi.yml'), 'openapi: 3.0.0\npaths:\n  /api/v2/tokens/me:\n    get: {}\n');
  await writeFile(join(folder, 'pipeline.yaml'), 'run: curl https://api.mypurecloud.com/api/v2/tokens/me\n');

  const extensions = Object.values(WRITTEN_FORMS).flatMap((row) => row.extensions);
  const sinks = collect();
  const forms: string[] = [];
  for (const input of await collectInputs([folder], { extensions, sources: [] })) {
    const result = await readInput(
      input,
      (_path, form) => {
        forms.push(form);
        return sinks;
      },
      { others },
    );
    expect(result.ok).toBe(true);
  }
  expect(calls.toSorted()).toEqual([
    'bruno bruno/me.bru getUsersMe',
    'lines calls.txt getUsersMe',
    'open-collection bruno/me.yml getUsersMe',
  ]);
  expect(forms).toEqual(['no call', 'no call']);
  expect(sinks.exchanges).toEqual([]);
});

it('a large file is read to its end', async () => {
  const path = join(folder, 'large.md');
  const lines = 100_000;
  await writeFile(path, 'GET /api/v2/users/me\n'.repeat(lines));
  let read = 0;
  const other: OtherForm = {
    detect: () => true,
    longest: LIMITS.textBytes,
    read: async (text) => {
      read = text.split('\n').length - 1;
      return true;
    },
  };
  for (const input of await collectInputs([path]))
    await readInput(input, () => collect(), { others: [other] });
  expect(read).toBe(lines);
});
