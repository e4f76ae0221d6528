/** Terraform code: which blocks are found, on which line, and what of a broken file. */
import { describe, expect, it } from 'vitest';
import { fixture, leastSecondsOf, read } from './reading.js';

interface Cases {
  readonly whole: Readonly<Record<string, string>>;
  readonly broken: Readonly<Record<string, string>>;
}
const { whole, broken } = JSON.parse(fixture('hcl-cases.json')) as Cases;

/** The lines of the heads of blocks that are meant, by eye: all cases name what they must not find `no`. */
const headsOf = (text: string) =>
  text.split('\n').flatMap((line, index) => {
    const head =
      /^\s*(resource|data)\s*(?:\/\*.*?\*\/)?\s*"?(genesyscloud_\w+)"?\s*"?([^"{\s]+)"?/.exec(line) ?? [];
    const [, block, type, name] = head;
    return type === undefined || name === 'no' || type === 'genesyscloud_no'
      ? []
      : [`${block === 'data' ? 'data.' : ''}${type}.${name}:${index + 1}`];
  });

describe('awkward code', () => {
  it.each(Object.entries(whole))('%s', async (_, text) => {
    const told = await read(text.replace(/^\ufeff/, ''), { path: 'main.tf' });
    expect(told.problems).toEqual([]);
    const blocks = told.places.filter((place) => !/^genesyscloud_user\.(?:b\[0\]|x):/.test(place));
    expect(blocks).toEqual(headsOf(text.replace(/^\ufeff/, '')));
    expect(blocks.length).toBeGreaterThan(0);
    expect((await read(text)).places).toEqual(told.places);
    expect((await read(text.replace(/\r?\n/g, '\r\n'))).places).toEqual(told.places);
  });
});

describe('broken code', () => {
  it.each([
    ['missingBrace', ['genesyscloud_user.m:1', 'genesyscloud_group.b:4'], 2],
    ['missingQuote', ['genesyscloud_user.m:1', 'genesyscloud_group.b:4'], 3],
    ['extraBrace', ['genesyscloud_user.m:1', 'genesyscloud_group.b:4'], 3],
    ['noValue', ['genesyscloud_user.m:1', 'genesyscloud_group.b:4'], 2],
    ['openHeredoc', ['genesyscloud_user.m:1', 'genesyscloud_group.b:5'], 4],
    ['openComment', ['genesyscloud_user.m:1', 'genesyscloud_group.b:3'], 2],
    ['conflict', ['genesyscloud_group.b:8'], 1],
    ['badTemplate', ['genesyscloud_group.b:4'], 2],
    ['prose', [], 1],
  ])('%s: what is whole is found, and one line says where it is not', async (name, places, line) => {
    const told = await read(broken[name] ?? '');
    expect(told.places).toEqual(places);
    expect(told.problems.map(({ at }) => at)).toEqual([`line ${line}`]);
    // Nothing of the input, which may hold a secret.
    expect(told.problems[0]?.message).not.toMatch(/abc|HEAD|genesyscloud/);
  });

  it('is told where a quote is not closed and another one closes it', async () => {
    const code =
      'resource "genesyscloud_user" "a" {\n  name = "abc\n}\nimport {\n  to = genesyscloud_group.b\n  id = c"\n}\n';
    const told = await read(code);
    expect(told.problems.map(({ at }) => at)).toEqual(['line 3']);
    expect(told.places).toEqual(['genesyscloud_user.a:1', 'genesyscloud_group.b:4']);
  });

  it('costs no block before and behind it, however large the file', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `resource "genesyscloud_group" "g${index}" {}\n`);
    const told = await read(`${many.join('')}}\n${many.join('').replace(/"g(?=\d)/g, '"h')}`);
    expect(told.places).toHaveLength(1000);
    expect(told.places.at(-1)).toBe('genesyscloud_group.h499:1001');
    expect(told.problems.map(({ at }) => at)).toEqual(['line 501']);
  });
});

describe('the blocks of the provider', () => {
  it('are found in code, and what is not followed is told', async () => {
    const told = await read(fixture('main.tf'));
    expect(told.places).toEqual([
      'data.genesyscloud_auth_division.home:18',
      'genesyscloud_group.support:22',
      'genesyscloud_script.hello:28',
      'genesyscloud_user.jane["a"]:52',
      'genesyscloud_team.kept:57',
      'module.eu.genesyscloud_location.gone:64',
    ]);
    expect(told.unmatched.map(({ text, at }) => `${text}:${at.line}`)).toEqual(
      expect.arrayContaining([
        'genesyscloud_tf_export:32',
        'genesyscloud_grup:36',
        'data.genesyscloud_tf_export:37',
        'genesyscloud_auth_division_home:38',
        'module.elsewhere:44',
        'ephemeral genesyscloud_token.now:49',
        'action genesyscloud_publish.flow:50',
      ]),
    );
    const why = (line: number) => told.unmatched.find(({ at }) => at.line === line)?.why;
    expect(why(36)).toContain('did you mean genesyscloud_group?');
    expect(why(37)).toContain('there is a resource of this name');
    expect(why(38)).toContain('there is a data source of this name');
    expect(why(44)).toContain('terraform show -json');
    expect(told.unmatched.map(({ text }) => text).join()).not.toMatch(/aws|queues$/);
    expect(told.problems).toEqual([]);
  });

  it('ask by their own lines in code that is JSON', async () => {
    const text = fixture('main.tf.json');
    const told = await read(text, { path: 'main.tf.json', form: 'terraform-json' });
    const line = (word: string) => text.split('\n').findIndex((each) => each.includes(word)) + 1;
    expect(told.places).toEqual([
      `genesyscloud_group.support:${line('"support"')}`,
      `genesyscloud_group.sales:${line('"sales"')}`,
      `data.genesyscloud_auth_division.home:${line('"home"')}`,
      `genesyscloud_user.jane:${line('"import"') + 1}`,
      `genesyscloud_team.gone:${line('"removed"')}`,
    ]);
    expect(told.unmatched.map(({ text: name }) => name)).toEqual([
      'genesyscloud_grup',
      'ephemeral genesyscloud_token.now',
      'module.far',
    ]);
  });

  it('take both of two sections of one name in code that is JSON', async () => {
    const text =
      '{"resource": {"genesyscloud_group": {"a": {}}}, "resource": {"genesyscloud_group": {"b": {}}}}';
    expect((await read(text, { form: 'terraform-json' })).places).toEqual([
      'genesyscloud_group.a:1',
      'genesyscloud_group.b:1',
    ]);
  });

  it('are deleted where a block takes them out, and only read where it keeps them', async () => {
    const told = await read(fixture('main.tf'), { phase: 'apply' });
    const methods = (what: string) => new Set(told.operations(what).map((key) => key.split(' ')[0]));
    expect(methods('genesyscloud_team.kept')).not.toContain('DELETE');
    expect(methods('module.eu.genesyscloud_location.gone')).toContain('DELETE');
    expect(methods('module.eu.genesyscloud_location.gone')).not.toContain('PATCH');
    expect(methods('genesyscloud_user.jane["a"]')).not.toContain('PATCH');
  });

  it('say where destroying them is not told', async () => {
    const code =
      'resource "genesyscloud_outbound_settings" "a" {}\nresource "genesyscloud_outbound_settings" "b" {}\n';
    const told = await read(code, { phase: 'destroy' });
    expect(told.unmatched.map(({ why }) => why)).toEqual([expect.stringContaining('names no DELETE')]);
    expect((await read(code, { phase: 'apply' })).unmatched).toEqual([]);
  });
});

describe('the source of a module', () => {
  const sourceOf = async (source: string) => {
    const { modules, unmatched } = await read(`module "m" {\n  ${source}\n  count = 2\n}\n`);
    return [...modules.map((module) => module.source), ...unmatched.map(({ why }) => why.slice(0, 12))];
  };
  const inJson = async (source: unknown) => {
    const text = JSON.stringify({ module: { m: { source, for_each: {} } } });
    const { modules, unmatched } = await read(text, { form: 'terraform-json' });
    return [...modules.map((module) => module.source), ...unmatched.map(({ why }) => why.slice(0, 12))];
  };
  const [elsewhere, unknown] = ['modules from', 'its source i'];

  it.each([
    ['source = "./q"', ['./q']],
    ['source = "../q" # here', ['../q']],
    ['source = ".\\\\q"', ['.\\q']],
    ['source = "acme/queues/genesyscloud"', [elsewhere]],
    ['source = "git::https://example.com/./q"', [elsewhere]],
    ['source = var.where', [unknown]],
    [`source = "./\${var.which}"`, [unknown]],
    ['source = true ? "./a" : "./b"', [unknown]],
    ['source = ("./q")', [unknown]],
    ['version = "1"', [unknown]],
  ])('is a folder, elsewhere, or not known: %s', async (source, told) => {
    expect(await sourceOf(source)).toEqual(told);
  });

  it.each([
    ['./q', ['./q']],
    ['acme/queues/genesyscloud', [elsewhere]],
    [`\${var.where}`, [unknown]],
    [`./\${var.which}`, [unknown]],
    [7, [unknown]],
    [undefined, [unknown]],
  ])('is the same in code that is JSON: %j', async (source, told) => {
    expect(await inJson(source)).toEqual(told);
  });
});

it('reads ten thousand resources in less than a second', async () => {
  const code = Array.from(
    { length: 10_000 },
    (_, index) => `resource "genesyscloud_group" "g${index}" {\n  name = "g"\n}\n`,
  ).join('');
  expect(await leastSecondsOf(1, () => read(code))).toBeLessThan(1);
});

it('has its fixtures as they are said to be', () => {
  expect(whole['bom']?.startsWith('\ufeff')).toBe(true);
  expect(whole['crlf']).toContain('\r\n');
});
