/** The map that a release of the provider brings. */
import { describe, expect, it } from 'vitest';
import { terraformType } from '../../../src/contract/terraform.js';
import { readTerraformMap } from '../../../src/needs/terraform/index.js';
import { fixture, read } from './reading.js';

const CODE = `
resource "genesyscloud_group" "a" {}
resource "genesyscloud_pigeon" "b" {}
resource "genesyscloud_user" "c" {}
data "genesyscloud_group" "d" {}
resource "genesyscloud_pidgeon" "e" {}
`;

describe('a map of another release', () => {
  const { map, problems } = readTerraformMap(fixture('resource_permissions.json'));

  it('stands above the table that is built in', async () => {
    const told = await read(CODE, { map });
    expect(told.operations('genesyscloud_group.a')).toEqual(['GET /api/v2/groups']);
    expect(told.operations('genesyscloud_pigeon.b')).toEqual(['GET /api/v2/groups']);
    const builtIn = await read(CODE);
    for (const what of ['genesyscloud_user.c', 'data.genesyscloud_group.d'])
      expect(told.operations(what)).toEqual(builtIn.operations(what));
    expect(builtIn.operations('genesyscloud_pigeon.b')).toEqual([]);
    expect(builtIn.unmatched.map(({ text }) => text)).toContain('genesyscloud_pigeon');
  });

  it('tells what it names and the contract does not know', async () => {
    const told = await read(CODE, { map });
    expect(told.unmatched.map(({ text, at }) => `${text}:${at.line}`)).toEqual([
      'POST /api/v2/no/pigeons:3',
      'genesyscloud_pidgeon:6',
    ]);
    expect(told.unmatched[1]?.why).toContain('did you mean genesyscloud_pigeon?');
    expect(told.unmatched[1]?.why).toContain('99.1.0');
  });

  it('says what of it was not understood, by its entries', () => {
    expect(problems.map(({ at }) => at)).toEqual(['entry 2', 'entry 3', 'entry 4']);
    expect(problems[0]?.message).toContain('genesyscloud_pigeon needs 1 permission by the map');
  });
});

describe('what is no map', () => {
  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"resources": {}}',
    '{"resources": []}',
    '{"resources": [1, null, {}, []]}',
  ])('is said to be none: %s', (text) => {
    const { map, problems } = readTerraformMap(text);
    expect(map).toBeNull();
    expect(problems.at(-1)?.message).toContain('resource_permissions-<version>.json');
  });

  it('does not come from names that every object has', () => {
    const entry = (type: unknown) => ({ resource_type: type, endpoints: ['GET /api/v2/groups'] });
    const names = [
      '__proto__',
      'constructor',
      'genesyscloud_group\u001b[31m',
      'genesyscloud_',
      1,
      ['genesyscloud_x'],
    ];
    const { map } = readTerraformMap(JSON.stringify({ version: '\u001b[31m', resources: names.map(entry) }));
    expect(map).toBeNull();
    const some = readTerraformMap(
      JSON.stringify({ version: '::error::', resources: [entry('genesyscloud_new')] }),
    );
    expect(some.map?.version).toMatch(/^unnamed or /);
    expect(some.map?.find('data-source', 'genesyscloud_new')).toBeNull();
    expect(some.map?.find('resource', 'genesyscloud_user')).toBe(
      terraformType('resource', 'genesyscloud_user'),
    );
  });
});
