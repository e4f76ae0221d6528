import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causesPage, rulesPage, rulesTable, withTable } from '../../scripts/docs-content.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('pages made from the objects', () => {
  it('docs/rules.md is fresh (npm run docs)', () => {
    expect(read('docs/rules.md')).toBe(rulesPage());
  });

  it('docs/causes.md is fresh (npm run docs)', () => {
    expect(read('docs/causes.md')).toBe(causesPage());
  });

  it('the table of the README is fresh (npm run docs)', () => {
    const readme = read('README.md');
    expect(readme).toContain(rulesTable());
    expect(withTable(readme)).toBe(readme);
  });
});
