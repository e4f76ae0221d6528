/** docs/configuration.md names every setting, every variable and every key of an entry, and its examples are taken. */
import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../src/cli/flags.js';
import { allIgnoreKeys } from '../../src/config/ignore-schema.js';
import { readConfig, readIgnoreList } from '../../src/config/read.js';
import { CONFIG_KEYS } from '../../src/config/schema.js';
import { SHARED, VARIABLES } from '../../src/config/settings.js';
import { readPage } from './pages.js';

const page = readPage('docs/configuration.md');
const examples = [...page.matchAll(/^```jsonc\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);

describe('docs/configuration.md', () => {
  it('has a row for every setting and every variable', () => {
    for (const name of [...CONFIG_KEYS, ...VARIABLES, ...allIgnoreKeys()])
      expect(page).toContain(`\n| \`${name}\` |`);
  });

  it('names flags that exist', () => {
    for (const [, name = ''] of page.matchAll(/(?<![-\w])--([a-z][a-z-]*)/g))
      expect(Object.keys(FLAGS)).toContain(name);
    for (const { flag } of Object.values(SHARED)) if (flag !== null) expect(page).toContain(`--${flag}`);
  });

  it('shows files that are taken', () => {
    const [configuration = '', list = ''] = examples;
    expect(readConfig(configuration).problems).toEqual([]);
    expect(readIgnoreList(list).problems).toEqual([]);
  });
});
