/** The list of rules: none is forgotten, neither in the list nor by the tests beside the rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.js';
import { RULE_IDS } from '../../src/judge/ids.js';

const folder = new URL('../../rules/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const TEST = '.test.ts';

it('the rules are those of the list of ids, in its order', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
});

describe('rules/', () => {
  it('holds one file a rule, and no other', () => {
    const rules = files.filter((file) => !file.endsWith(TEST) && file !== 'index.ts');
    expect(rules.sort()).toEqual(RULE_IDS.map((id) => `${id}.ts`).sort());
  });

  it('holds the tests of each rule beside it, and no others', () => {
    const tests = files.filter((file) => file.endsWith(TEST));
    expect(tests.sort()).toEqual(RULE_IDS.map((id) => `${id}${TEST}`).sort());
  });

  it.each(RULE_IDS)('%s.test.ts tests its own rule, with the one tester', (id) => {
    const text = readFileSync(new URL(`${id}${TEST}`, folder), 'utf8');
    const name = new RegExp(`import \\{ (\\w+) \\} from './${id}\\.js';`).exec(text)?.[1];
    expect(text.match(/^testRule\(\w+/gm)).toEqual([`testRule(${name}`]);
  });
});
