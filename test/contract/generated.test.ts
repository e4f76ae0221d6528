/** src/contract/data is what npm run contract makes of facts/. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packFacts, readFacts } from '../../scripts/contract/index.js';
import { factsOf } from './facts.js';

const DATA = new URL('../../src/contract/data/', import.meta.url);

describe('src/contract/data', () => {
  const made = packFacts(readFacts(factsOf));

  it('has the files that facts/ gives, and no other', () => {
    expect(readdirSync(DATA).sort()).toEqual(Object.keys(made).sort());
  });

  it.each(Object.entries(made))('%s is fresh (npm run contract)', (name, text) => {
    // Compared as a whole first: the difference of two large texts takes long to print.
    const same = readFileSync(new URL(name, DATA), 'utf8') === text;
    expect(same, 'facts/ was changed: npm run contract').toBe(true);
  });

  it('has its strings declared as such, so that a declaration file does not repeat them', () => {
    for (const [name, text] of Object.entries(made))
      if (name !== 'info.ts') expect(text).not.toMatch(/^export const \w+ =/m);
  });
});
