/** What holds of any input: lines, time, nothing thrown, nothing of the input that a terminal acts upon. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isHcl,
  isTerraformJson,
  isTerraformLines,
  readTerraformMap,
} from '../../../src/needs/terraform/index.js';
import { TERRAFORM_FORMS } from '../../../src/needs/terraform/types.js';
import { leastSecondsOf, read, readJson, type Told } from './reading.js';

/** Draws of a property; `RUNS=20 npx vitest run …` takes so many times as many. */
const numRuns = 100 * Number(process.env['RUNS'] ?? 1);

const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u202e]|::/;
const textsOf = ({ uses, unmatched, problems }: Told) => [
  ...uses.map(({ at }) => at.what ?? ''),
  ...unmatched.flatMap(({ text, at, why }) => [text, at.what ?? '', why]),
  ...problems.flatMap(({ at, message }) => [at, message]),
];

const filler = fc.constantFrom(
  '',
  '\n',
  '# } {\n',
  '/* "\n resource "genesyscloud_user" "no" { */\n',
  'locals {\n  a = "$\u007b"}"} {"\n}\n',
  'output "x" {\n  value = <<-EOT\n    resource "genesyscloud_user" "no" {\n    EOT\n}\n',
  '\n'.repeat(500),
  `${' '.repeat(500)}\n`,
  `locals {\n  b = <<EOT\n${' \n'.repeat(400)}EOT\n}\n`,
);
const block = fc.constantFrom(
  'resource "genesyscloud_group" "b" {}\n',
  'resource "genesyscloud_group" "b" {\n  name = "a"\n}\n',
  'data "genesyscloud_group" "b" {\n  name = "$\u007ba["}"]}"\n\n\n}\n',
);

describe('code', () => {
  it('has its blocks on their lines, whatever stands between them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(filler, block), { maxLength: 8 }), async (parts) => {
        const places: string[] = [];
        let text = '';
        for (const [between, code] of parts) {
          text += between;
          const what = `${code.startsWith('data') ? 'data.' : ''}genesyscloud_group.b`;
          places.push(`${what}:${text.split('\n').length}`);
          text += code;
        }
        const told = await read(text);
        expect(told.problems).toEqual([]);
        expect(told.places).toEqual(places);
      }),
      { numRuns },
    );
  });

  it('is told to be broken where a brace was taken out or put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat(), async (blocks, at) => {
        const index = at % blocks.length;
        const broken = blocks
          .map((code, place) => (place === index ? code.replace(/\}\n$/, '\n') : code))
          .join('');
        const told = await read(broken);
        expect(told.problems).toHaveLength(1);
        expect(told.places.length).toBe(blocks.length);
      }),
      { numRuns },
    );
  });
});

const pieces = fc.array(
  fc.constantFrom(
    ...[
      'resource ',
      'data ',
      '"genesyscloud_group" ',
      '"genesyscloud_x\u001b[31m" ',
      '"a" ',
      '{',
      '}',
      '\n',
      '=',
    ],
    ...[
      '"',
      '${',
      '%{',
      '<<E\n',
      '\nE\n',
      '[',
      ']',
      '(',
      '/*',
      '*/',
      '#',
      'a',
      '1',
      '?',
      ':',
      ',',
      '\\',
      '\0',
    ],
    ...[
      'module ',
      'import ',
      'to ',
      'genesyscloud_group.a::error::',
      'removed ',
      'for ',
      'in ',
      '\ud800',
      '😀',
    ],
  ),
  { maxLength: 60 },
);

describe('any input', () => {
  it('is read without a throw, and nothing that is told controls a terminal', async () => {
    const text = fc.oneof(
      pieces.map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...TERRAFORM_FORMS), async (input, form) => {
        const told = await read(input, { form });
        for (const said of textsOf(told)) expect(said).not.toMatch(CONTROLS);
        for (const said of readTerraformMap(input).problems) expect(said.message).not.toMatch(CONTROLS);
        expect([isHcl(input), isTerraformJson(input), isTerraformLines(input)]).toHaveLength(3);
      }),
      { numRuns: 3 * numRuns },
    );
  });

  it('is a plan of whatever shape', async () => {
    const key = fc.constantFrom(
      ...[
        'resource_changes',
        'prior_state',
        'values',
        'root_module',
        'resources',
        'child_modules',
        'configuration',
      ],
      ...['module_calls', 'module', 'address', 'type', 'mode', 'change', 'actions', 'importing', '__proto__'],
    );
    const leaf = fc.constantFrom<unknown>(
      'genesyscloud_group',
      'constructor',
      'genesyscloud___proto__',
      'data',
      1,
      null,
      '\u001b]0;x',
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 7 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.array(fc.tuple(key, tie('tree')), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs)),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, tree, async (changes, rest) => {
        const told = await readJson({ resource_changes: changes, prior_state: rest, configuration: rest });
        for (const said of textsOf(told)) expect(said).not.toMatch(CONTROLS);
      }),
      { numRuns },
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'genesyscloud___proto__', 'genesyscloud_constructor'])(
    'has no type that is called as what every object has: %s',
    async (type) => {
      const told = await read(`resource "${type}" "__proto__" {}\ndata "${type}" "constructor" {}\n`);
      expect(told.uses).toEqual([]);
      expect(told.unmatched).toHaveLength(type.startsWith('genesyscloud_') ? 2 : 0);
    },
  );

  it('has no type that only looks as one of the provider does', async () => {
    const told = await read(
      'resource "genesyscloud_group" "a" {}\nresource "genesyscloud_group\u200b" "b" {}\n',
    );
    expect(told.places).toEqual(['genesyscloud_group.a:1']);
    expect(told.unmatched.map(({ at }) => at.line)).toEqual([2]);
  });

  it('names addresses in no more than some characters, and none of its values', async () => {
    const secret = ['AKIA', 'ABCDEFGHIJKLMNOP'].join('');
    const told = await read(
      `provider "genesyscloud" {\n  oauthclient_secret = "${secret}"\n}\nresource "genesyscloud_group" "${'a'.repeat(5000)}" {\n  x = "${secret}"\n}\nmodule "m" {\n  source = "git::https://x:${secret}@git.example/x"\n}\n`,
    );
    expect(JSON.stringify(textsOf(told))).not.toContain(secret);
    expect(Math.max(...textsOf(told).map(({ length }) => length))).toBeLessThan(400);
  });
});

describe('large input', () => {
  const SIZE = 20_000;
  it.each<[string, string]>([
    ['lists', `a = ${'['.repeat(SIZE)}`],
    ['blocks', 'a {\n'.repeat(SIZE)],
    ['templates', `a = "${'${"'.repeat(SIZE)}`],
    ['heredocs', `a = ${'<<E\n${'.repeat(SIZE)}`],
    ['blanks in a heredoc', `a = <<E\n${'\n'.repeat(10 * SIZE)}`],
    ['beginnings of comments', '/*'.repeat(SIZE)],
    ['quotes', '"'.repeat(SIZE)],
    ['beginnings of blocks', 'resource "genesyscloud_group" "a" {\n'.repeat(SIZE / 10)],
  ])('of %s is read in time', async (_, text) => {
    expect(await leastSecondsOf(2, () => read(text))).toBeLessThan(2);
  });

  it('of nested JSON is read in time', async () => {
    const deep = (open: string, close: string) => `${open.repeat(SIZE)}1${close.repeat(SIZE)}`;
    for (const text of [deep('[', ']'), deep('{"values":', '}'), `{"resource":${deep('[', ']')}}`])
      expect(await leastSecondsOf(2, () => read(text, { form: 'terraform-json' }))).toBeLessThan(2);
    const modules = `{"configuration":{"root_module":${'{"module_calls":{"a":{"module":'.repeat(1000)}{}${'}}}'.repeat(1000)}}}`;
    expect((await read(modules, { form: 'terraform-json' })).uses).toEqual([]);
  });
});
