import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causesPage, rulesPage, withTables } from '../../scripts/docs-content.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('pages made from the objects', () => {
  it('docs/rules.md is fresh (npm run docs)', () => {
    expect(read('docs/rules.md')).toBe(rulesPage());
  });

  it('docs/causes.md is fresh (npm run docs)', () => {
    expect(read('docs/causes.md')).toBe(causesPage());
  });

  it('the generated parts of the README are there, and fresh (npm run docs)', () => {
    const readme = read('README.md');
    const without = readme.replace(/(<!-- (?:forms|rules|contract) -->\n)[\s\S]*?(<!-- \/)/g, '$1$2');
    expect(without.length).toBeLessThan(readme.length - 2000);
    expect(withTables(without)).toBe(readme);
  });

  it('the generated parts of docs/preflight.md are there, and fresh (npm run docs)', () => {
    const page = read('docs/preflight.md');
    const without = page.replace(
      /(<!-- (?:need-forms|need-formats|answers) -->\n)[\s\S]*?(<!-- \/)/g,
      '$1$2',
    );
    expect(without.length).toBeLessThan(page.length - 1000);
    expect(withTables(without)).toBe(page);
  });

  it('the generated parts of docs/lint.md are there, and fresh (npm run docs)', () => {
    const page = read('docs/lint.md');
    const without = page.replace(/(<!-- lint-(?:rules|rule-docs) -->\n)[\s\S]*?(<!-- \/)/g, '$1$2');
    expect(without.length).toBeLessThan(page.length - 10_000);
    expect(withTables(without)).toBe(page);
  });
});
