import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../src/lint/mentions/index.js';
import { outlineOf } from '../../../src/lint/outline/index.js';
import type { LintForm, Outline } from '../../../src/lint/outline/types.js';
import { isLinear } from '../../least-seconds.js';
import { mentionsIn } from './said.js';

/** What repeats itself in texts that somebody made to be slow. */
const REPEATED = [
  'genesys',
  'mypurecloud.',
  'a.mypurecloud.com/',
  'https://',
  '`scope` ',
  'scope a:b ',
  'permission `a:b:c`, ',
  '| scope | permission\n',
  '/api/v2/',
  'GET /api/v2/{a',
  'X-A header ',
  'scope=a&',
  'https://login.mypurecloud.com/oauth/token?scope=a ',
  'google: ',
  'curl -H "a: b" ',
];
const FORMS: readonly LintForm[] = ['markdown', 'text', 'yaml'];

const empty = (form: LintForm, text: string): Outline => {
  const at = { line: 1, column: 1, endLine: text.split('\n').length, endColumn: 1 };
  return { form, root: { kind: 'file', names: [], at, entries: [], groups: [] }, problems: [] };
};

describe('hostile files', () => {
  it.each(REPEATED)('take linear time: %j', (part) => {
    for (const form of FORMS) {
      const linear = isLinear(0.05, 20_000, (size) => {
        const text = `genesys scope oauth ${part.repeat(Math.ceil(size / part.length))}`;
        mentionsOf({ path: 'a', form, text, outline: empty(form, text), source: null });
      });
      expect(linear).toBe(true);
    }
  });

  it.each<[string, LintForm, string]>([
    ['a.yml', 'yaml', 'scopes: ["users:read"]\n'],
    ['b.yml', 'yaml', 'url: /api/v2/users\n'],
    ['a.txt', 'text', 'GET /api/v2/users\n'],
  ])('with very many of one kind take linear time: %s', async (path, form, part) => {
    // What is read takes more time than what is compared here.
    const [small, large] = await Promise.all(
      [500, 2_000].map(async (lines) => {
        const text = part.repeat(lines);
        return { text, outline: await outlineOf({ path, form, text, source: null }) };
      }),
    );
    const linear = isLinear(0.1, 4, (size) => {
      const read = size === 4 ? large : small;
      if (read !== undefined) mentionsOf({ path, form, ...read, source: null });
    });
    expect(linear).toBe(true);
  });

  it.each([
    ['a.ts', "import 'purecloud-platform-client-v2';\n{{{[[[(((\"scope: ['routing'\u0000"],
    ['a.json', '{"genesys": {"scope": ["a", {"permissions": [['],
    ['a.tf', 'resource "genesyscloud_oauth_client" {\r\n authorized_scopes = ["routing"'],
    ['a.md', '\ufeff# Genesys Cloud\r\n```js\r\nscope: `\ud800`'],
    ['.env', 'GENESYS_SCOPES='],
    ['a.yml', 'genesys:\n\tscopes: [\n'],
  ])('are read without a fault: %s', async (path, text) => {
    const lines = text.split('\n').length;
    for (const { at } of await mentionsIn(path, text)) {
      expect(at.line).toBeGreaterThan(0);
      expect(at.column).toBeGreaterThan(0);
      expect(at.endLine).toBeLessThanOrEqual(lines);
    }
  });
});
