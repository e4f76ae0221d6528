import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/lint/outline/index.js';
import { outlined, read } from './reading.js';

describe('the form of a file', () => {
  it.each([
    ['main.tf', 'terraform'],
    ['prod.tfvars', 'terraform'],
    ['main.tf.json', 'json'],
    ['a/b.JSON', 'json'],
    ['.gitlab-ci.yml', 'yaml'],
    ['a\\.env', 'env'],
    ['.env.production', 'env'],
    ['prod.env', 'env'],
    ['app.properties', 'env'],
    ['README.md', 'markdown'],
    ['x.py', 'source'],
    ['Dockerfile', 'source'],
    ['notes.txt', 'text'],
    ['LICENSE', 'text'],
    ['a.constructor', 'text'],
  ] as const)('%s: %s', (path, form) => {
    expect(formOf(path, '')).toBe(form);
  });

  it('is that of the content where the name says nothing', () => {
    expect(formOf('body', '\ufeff { "a": 1 }')).toBe('json');
    expect(formOf('body', '{a} b')).toBe('text');
  });
});

describe('JSON as an outline', () => {
  it.each([
    [
      'members, lists and objects',
      `{"scope": ["a", "b"], "on": true, "n": 1.50, "none": null, "list": []}`,
      ['scope = ["a", "b"]', 'on = "true"', 'n = "1.50"', 'none =', 'list = []'],
    ],
    [
      'objects are named by their key, in lists too',
      `{"roles": [{"id": "a"}, {"id": "b"}], "x": {"y": {"z": "c"}}}`,
      ['object roles', '  id = "a"', 'object roles', '  id = "b"', 'object x', '  object y', '    z = "c"'],
    ],
    [
      'a list of several kinds is not whole',
      `{"a": ["b", {"c": "d"}, null]}`,
      ['a = ["b", …]', 'object a', '  c = "d"'],
    ],
    ['a list', `[{"scope": "a"}, "b"]`, ['- = ["b", …]', 'object', '  scope = "a"']],
    ['comments and commas', `{ // one\n "a": "b", /* two */ "c": ["d",],\n}`, ['a = "b"', 'c = ["d"]']],
    ['what is filled in', `{"a": "\${X}/{{ y }}/{z}", "b": "\${f(1)}"}`, ['a = "{X}/{y}/{z}"', 'b = "{}"']],
    [
      'a form and JSON in texts',
      `{"body": "grant_type=x&scope=a+b", "raw": "{\\"scope\\": [\\"a\\"], \\"deep\\": {\\"b\\": 1}}"}`,
      [
        'body = "grant_type=x&scope=a+b"',
        'raw = "{\\"scope\\": [\\"a\\"], \\"deep\\": {\\"b\\": 1}}"',
        'form body',
        '  grant_type = "x"',
        '  scope = "a b"',
        'object raw',
        '  scope = ["a"]',
        '  object deep',
        '    b = "1"',
      ],
    ],
    [
      'the query of an address',
      `{"url": "https://login.x.de/oauth?client_id={id}&scope=a%3Ab#top"}`,
      [
        'url = "https://login.x.de/oauth?client_id={id}&scope=a%3Ab#top"',
        'form url',
        '  client_id = "{id}"',
        '  scope = "a:b"',
      ],
    ],
    [
      'texts that are none',
      `{"a": "x = y", "b": "1=2 & more", "c": "a?b", "d": "{not json, but long enough}"}`,
      ['a = "x = y"', 'b = "1=2 & more"', 'c = "a?b"', 'd = "{not json, but long enough}"'],
    ],
  ])('%s', async (_what, text, lines) => {
    expect(await outlined('a.json', text)).toEqual(lines);
  });

  it('reads what is whole of a broken text', async () => {
    const { problems } = await read('a.json', '{"a": ["b", \n');
    expect(await outlined('a.json', '{"a": ["b", \n')).toEqual(['a = ["b", …]']);
    expect(problems).toEqual([
      { line: 2, message: 'the JSON is broken or cut off here; what is whole was read' },
    ]);
  });

  it('gives up on what is nested too deeply', async () => {
    const { problems } = await read('a.json', `{"a": "b", "c": ${'['.repeat(100_000)}`);
    expect(problems.map(({ message }) => message)).toEqual(['its values are nested too deeply to be read']);
  });
});

describe('assignments as an outline', () => {
  it.each([
    [
      '.env',
      `# SCOPE=no\nexport SCOPE="a b" # c\nGRANT=x # y\nEMPTY=\nURL='https://x#y'\n`,
      ['SCOPE = "a b"', 'GRANT = "x"', 'EMPTY =', `URL = "https://x#y"`],
    ],
    ['a.properties', `! no: x\nscope.list: a,b\n`, ['scope.list = "a,b"']],
    [
      'a.ini',
      `; no=x\n[oauth]\nscope = a b\n[x]\ny=\${Z}`,
      ['object oauth', '  scope = "a b"', 'object x', '  y = "{Z}"'],
    ],
    [
      'a.toml',
      `[a.b]\nscopes = [\n  "a", # one\n  'b',\n]\ntext = """c\nd"""\nn = 1\n`,
      ['object a / b', '  scopes = ["a", "b"]', '  text = "c\\nd"', '  n = "1"'],
    ],
    [
      '.env',
      `SCOPES=["a","b"]\r\nBROKEN="x\r\nBODY=grant_type=x&scope=y`,
      [
        'SCOPES = ["a", "b"]',
        'BROKEN = "\\"x"',
        'BODY = "grant_type=x&scope=y"',
        'form BODY',
        '  grant_type = "x"',
        '  scope = "y"',
      ],
    ],
  ])('%s: %s', async (path, text, lines) => {
    expect(await outlined(path, text)).toEqual(lines);
  });
});

describe('YAML as an outline', () => {
  it.each([
    [
      'members, lists, flow',
      `client:\n  scope: [a, "b"]\n  roles:\n    - id: x\n    - id: y\n  on: true\n  none:\n`,
      [
        'object client',
        '  scope = ["a", "b"]',
        '  on = "true"',
        '  none =',
        '  object roles',
        '    id = "x"',
        '  object roles',
        '    id = "y"',
      ],
    ],
    [
      'anchors',
      `a: &x\n  scope: [s]\nb:\n  <<: *x\n  c: *x\n`,
      ['object a', '  scope = ["s"]', 'object b', '  scope = ["s"]', '  object c', '    scope = ["s"]'],
    ],
    ['documents', `a: b\n---\nc: \${{ secrets.X }}\n`, ['a = "b"', 'c = "{secrets.X}"']],
    [
      'commands',
      `run: |\n  export SCOPE="a"\n`,
      ['run = "export SCOPE=\\"a\\"\\n"', 'snippet shell', '  SCOPE = "a"'],
    ],
    [
      'files',
      `data:\n  a.json: |\n    {"scope": "a"}\n  b.txt: |\n    scope: b\n`,
      [
        'object data',
        '  a.json = "{\\"scope\\": \\"a\\"}\\n"',
        '  b.txt = "scope: b\\n"',
        '  snippet json',
        '    scope = "a"',
      ],
    ],
  ])('%s', async (_what, text, lines) => {
    expect(await outlined('a.yaml', text)).toEqual(lines);
  });

  it('does not laugh a billion times', async () => {
    const lists = Array.from(
      { length: 30 },
      (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}*a${at}]`,
    );
    const { root } = await read('a.yaml', `a0: &a0 [scope]\n${lists.join('\n')}\n`);
    expect(root.entries.length).toBeLessThan(30_000);
  });

  it('tells where it is broken, and reads the rest', async () => {
    const { problems, root } = await read('a.yaml', 'a: b\nc: "d\n');
    expect(problems).toEqual([{ line: 3, message: 'the YAML is broken here; what is whole was read' }]);
    expect(root.entries[0]?.key).toBe('a');
  });
});

describe('Terraform as an outline', () => {
  it.each([
    [
      'blocks with labels',
      `resource "genesyscloud_oauth_client" "app" {\n  name = "n \${var.x}"\n  roles {\n    role_id = x.id\n  }\n}`,
      [
        'block resource / genesyscloud_oauth_client / app',
        '  name = "n {var.x}"',
        '  block roles',
        '    role_id = …',
      ],
    ],
    [
      'lists, in functions too',
      `a {\n  b = ["x", "y"]\n  c = toset(concat(["x"], ["y"]))\n  d = ["x", var.y]\n  e = [for s in var.z : s]\n}`,
      ['block a', '  b = ["x", "y"]', '  c = ["x", "y"]', '  d = ["x", …]', '  e = […]'],
    ],
    [
      'objects',
      `a {\n  b = { c = "d", "e" : "f" }\n  g = jsonencode({ h = ["i"] })\n}`,
      ['block a', '  object b', '    c = "d"', '    e = "f"', '  object g', '    h = ["i"]'],
    ],
    [
      'dynamic blocks are what they make',
      `a {\n  dynamic "permission_policies" {\n    for_each = var.x\n    content {\n      domain = "routing"\n    }\n  }\n}`,
      ['block a', '  block dynamic / permission_policies', '    for_each = …', '    domain = "routing"'],
    ],
    [
      'locals and defaults of variables',
      `locals {\n  s = ["a"]\n}\nvariable "v" {\n  default = ["b"]\n}\nx {\n  scope = concat(local.s, var.v)\n  other = local.t\n}`,
      [
        'block locals',
        '  s = ["a"]',
        'block variable / v',
        '  default = ["b"]',
        'block x',
        '  scope = ["a", "b"?, …]',
        '  other = …',
      ],
    ],
    [
      'texts of conditions are no values, and branches are possible ones',
      `a {\n  scope = var.g == "CC" ? null : ["b"]\n  g = var.cc ? "CC" : "CODE"\n  h = "CC" != var.g ? "d" : "e"\n}`,
      ['block a', '  scope = ["b"?, …]', '  g = "CC"?, "CODE"?, …', '  h = "d"?, "e"?, …'],
    ],
    [
      'what a list is made of is none of its values',
      `a {\n  scope = [for s in ["x", "y"] : "\${s}:readonly" if s != "z"]\n}`,
      ['block a', '  scope = ["{s}:readonly", …]'],
    ],
    ['heredocs', `a {\n  b = <<-EOT\n    c \${var.d}\n  EOT\n}`, ['block a', '  b = "    c {var.d}\\n"']],
    ['values', `scopes = ["a"] # c\nname = "b"\n`, ['scopes = ["a"]', 'name = "b"']],
    ['comments', `a {\n  # b = "c"\n  /* d = "e" */\n  f = "g" // h\n}`, ['block a', '  f = "g"']],
  ])('%s', async (_what, text, lines) => {
    expect(await outlined('a.tf', text)).toEqual(lines);
  });

  it('reads the blocks around a broken one, and names the line', async () => {
    const text =
      'resource "a" "b" {\n  scope = ["x"]\n}\n\nresource "c" "d" {\n  name = \n}\n\nresource "e" "f" {\n  scope = ["y"]\n}\n';
    expect(await outlined('a.tf', text)).toEqual(
      expect.arrayContaining([
        'block resource / a / b',
        '  scope = ["x"]',
        'block resource / e / f',
        '  scope = ["y"]',
      ]),
    );
    expect((await read('a.tf', text)).problems.map(({ line }) => line)).toEqual([6]);
  });

  it('keeps places behind long runs of blanks', async () => {
    const { root } = await read('a.tf', `${'\n'.repeat(500)}a {\n  b = "c"\n}\n`);
    expect(root.groups[0]?.entries[0]?.values[0]?.at).toEqual({
      line: 502,
      column: 8,
      endLine: 502,
      endColumn: 9,
    });
  });
});

describe('Markdown as an outline', () => {
  it.each([
    [
      'fences',
      '```json\n{"scope": "a"}\n```\n\n> ```bash\n> $ export SCOPE="b"\n> ```\n\n```hcl\na {\n  b = "c"\n}\n```\n',
      [
        'snippet json',
        '  scope = "a"',
        'snippet bash',
        '  SCOPE = "b"',
        'snippet hcl',
        '  block a',
        '    b = "c"',
      ],
    ],
    [
      'HTTP',
      '```http\nPOST /oauth/token HTTP/1.1\nX-A: b\n\ngrant_type=c&scope=d\n```',
      [
        'snippet http',
        '  - = "POST /oauth/token HTTP/1.1"',
        '  X-A = "b"',
        '  - = "grant_type=c&scope=d"',
        '  form',
        '    grant_type = "c"',
        '    scope = "d"',
      ],
    ],
    [
      'code of no language',
      'Text\n\n    {"scope": "a"}\n\n```\nrouting:queue:view\n```\n',
      ['snippet', '  scope = "a"', 'snippet', '  - = "routing:queue:view"'],
    ],
    ['a language that nobody knows', '```constructor\na\n```', ['snippet constructor', '  - = "a"']],
    [
      'comments, and sentences',
      '<!--\n```\nscope\n```\n-->\n<!-- The scope `a`\n\n```\nb\n```\n',
      ['snippet', '  - = "b"'],
    ],
  ])('%s', async (_what, text, lines) => {
    expect(await outlined('a.md', text)).toEqual(lines);
  });

  it('keeps the places of what stands in fences', async () => {
    const { root } = await read('a.md', 'Text\n\n```json\n{\n  "scope": "a"\n}\n```\n');
    expect(root.groups[0]?.entries[0]?.values[0]?.at).toEqual({
      line: 5,
      column: 13,
      endLine: 5,
      endColumn: 14,
    });
  });
});
