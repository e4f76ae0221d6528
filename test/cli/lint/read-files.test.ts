import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { LINT_RULES } from '../../../rules/lint/index.js';
import { readFiles } from '../../../src/cli/lint/read-files.js';
import { LINT_FORMATS } from '../../../src/lint/formats/index.js';
import { startLint } from '../../../src/lint/run.js';

const folder = mkdtempSync(join(tmpdir(), 'why403-order-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives the same report in whatever order the files are named', async () => {
  const texts = {
    'a.env': 'GENESYSCLOUD_OAUTHCLIENT_SECRET=Zr8vK2mWq4TxB7nYc1LdH5sJf9GpA3eU6oXi0RbNtQw\n',
    'b.env': 'GENESYSCLOUD_OAUTHCLIENT_SECRET=q8RzT1vW4xY7zA0cZkPl9mN2bV5cX8dF1gH4jK7lQeR\n',
    'c.yml': 'genesys: [\n',
    'd.json': '{"genesys": ',
  };
  const paths = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const reported = async (words: readonly string[]): Promise<string> => {
    const run = startLint({ rules: LINT_RULES });
    await readFiles(run, words, { stdinName: null, isExcluded: () => false });
    return LINT_FORMATS.json.render(run.report());
  };
  const report = await reported(paths);
  expect(report).toContain('secret#2');
  expect(await reported(paths.toReversed())).toBe(report);
  expect(await reported([folder])).toContain('secret#2');
});
