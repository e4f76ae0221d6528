import { describe, expect, it } from 'vitest';
import { outlined, read } from './reading.js';

const TOKEN_REQUESTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a.js', `const body = { grant_type: 'client_credentials', "scope": 'a b' };`, ['object body']],
  [
    'a.ts',
    `const body = new URLSearchParams({ grant_type: 'client_credentials', scope: 'a b' });`,
    ['object body'],
  ],
  [
    'a.js',
    `body.append('grant_type', 'client_credentials');\nbody.append('scope', 'a b');`,
    ['object body / append'],
  ],
  ['a.py', `body = {"grant_type": "client_credentials"}\nbody['scope'] = "a b"`, ['object body']],
  ['a.py', `body = [("grant_type", "client_credentials"), ("scope", "a b")]`, ['object body']],
  [
    'a.py',
    `requests.post(url, data={"grant_type": "client_credentials", "scope": "a b"})`,
    ['call requests / post', '  - = …', '  object data'],
  ],
  [
    'A.java',
    `body.add("grant_type", "client_credentials");\nbody.add("scope", "a b");`,
    ['object body / add'],
  ],
  [
    'A.java',
    `new FormBody.Builder().add("grant_type", "client_credentials")\n  .add("scope", "a b").build()`,
    ['object FormBody / add'],
  ],
  [
    'A.java',
    `Map<String, String> body = Map.of("grant_type", "client_credentials", "scope", "a b");`,
    ['object body'],
  ],
  [
    'A.cs',
    `var body = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["scope"] = "a b" };`,
    ['object body / Dictionary'],
  ],
  [
    'A.cs',
    `var body = new Dictionary<string, string> { { "grant_type", "client_credentials" }, { "scope", "a b" } };`,
    ['object body / Dictionary'],
  ],
  [
    'A.cs',
    `var body = new FormUrlEncodedContent(new[] { new KeyValuePair<string, string>("grant_type", "client_credentials"), new KeyValuePair<string, string>("scope", "a b") });`,
    ['object body'],
  ],
  [
    'a.go',
    `body := url.Values{}\nbody.Set("grant_type", "client_credentials")\nbody.Set("scope", "a b")`,
    ['object body / Set'],
  ],
  ['a.kt', `val body = mapOf("grant_type" to "client_credentials", "scope" to "a b")`, ['object body']],
  ['a.php', `<?php\n$body = ['grant_type' => 'client_credentials', 'scope' => 'a b'];`, ['object body']],
  ['a.php', `<?php\n$body = array('grant_type' => 'client_credentials', 'scope' => 'a b');`, ['object body']],
  ['a.rb', `body = { grant_type: 'client_credentials', :scope => 'a b' }`, ['object body']],
  ['a.ps1', `$body = @{\n  grant_type = 'client_credentials'\n  scope = 'a b'\n}`, ['object body']],
];

const SCOPES: readonly (readonly [string, string])[] = [
  ['a.js', `const scopes = ['a', 'b'];`],
  ['a.ts', `export const scopes: readonly string[] = ['a', 'b'] as const;`],
  ['a.js', `const scopes = new Set(['a', 'b'])`],
  ['a.js', `const scopes = ['a', 'b'].join(' ')`],
  ['a.js', `const scopes = [\n  'a', // one\n  'b',\n];`],
  ['a.py', `scopes = (\n  "a",\n  "b",\n)`],
  ['a.py', `scopes = ' '.join(["a", 'b'])`],
  ['A.java', `private static final String[] scopes = { "a", "b" };`],
  ['A.java', `List<String> scopes = Arrays.asList("a", "b");`],
  ['A.cs', `static readonly string[] scopes = { "a", "b" };`],
  ['A.cs', `var scopes = new List<string> { "a", "b" };`],
  ['a.go', `var scopes = []string{"a", "b"}`],
  ['a.go', `scopes := []string{\n\t"a",\n\t"b",\n}`],
  ['a.kt', `val scopes = listOf("a", "b")`],
  ['a.php', `<?php $scopes = ['a', "b"];`],
  ['a.ps1', `$scopes = @('a', 'b')`],
];

type Other = readonly [what: string, string, string, readonly string[]];

const OTHERS: readonly Other[] = [
  [
    'a name that is set once to texts is these',
    'a.ts',
    `const A = ['a'];\nf({ scopes: A });`,
    ['A = ["a"]', 'call f', '  object', '    scopes = ["a"]'],
  ],
  [
    'a name that is set twice stays open',
    'a.js',
    `let A = 'a';\nA = 'b';\nf({ scope: A });`,
    ['A = "a"', 'A = "b"', 'call f', '  object', '    scope = …'],
  ],
  ['names in a list', 'a.py', `A = "a"\nscopes = [A, "b", c()]`, ['A = "a"', 'scopes = ["b", "a", …]']],
  ['a list that holds a variable', 'a.js', `const scopes = ['a', ...more];`, ['scopes = ["a", …]']],
  ['one of two', 'a.js', `const scope = x ? 'a' : 'b';`, ['scope = "a"?, "b"?, …']],
  ...[
    `const scope = grant === 'cc' ? undefined : ['a'];`,
    `const scope = 'cc' !== grant ? ['a'] : null;`,
    `const scope = given || ['a'];`,
    `const scope = given ?? 'a';`,
  ]
    .map((text) => ['what something is compared with, and what may be', 'a.js', text] as const)
    .map(
      ([what, path, text]): Other => [
        what,
        path,
        text,
        [text.includes('[') ? 'scope = ["a"?, …]' : 'scope = "a"?, …'],
      ],
    ),
  ['the same in Python', 'a.py', `scope = ["a"] if "cc" == grant else []`, ['scope = ["a"?, …]']],
  [
    'the same in Python, of a list',
    'a.py',
    `scope = ["a"] if "cc" not in grants else []`,
    ['scope = ["a"?, …]'],
  ],
  ['the same in PowerShell', 'a.ps1', `if ($scope -eq "a") { $scope = "b" }`, ['object', '  scope = "b"']],
  ['the same in a shell', 'a.sh', `[ "$scope" = "a" ] && [ $scope = "c" ]\nscope="b"`, ['scope = "b"']],
  ['a type that may be missing is no condition', 'a.kt', `val scope: String? = "a"`, ['scope = "a", …']],
  ['so are marks of the language', 'a.php', `<?php $scope = "a"; ?>`, ['scope = "a"']],
  ['a call that is no list', 'a.js', `const scope = scopeOf('a');`, ['call scopeOf', '  - = "a"']],
  [
    'a setter',
    'A.java',
    `client.setScopes(Arrays.asList("a", "b"));\nclient.setName("n");`,
    ['object client', '  scopes = ["a", "b"]', '  name = "n"'],
  ],
  [
    'members that are set one by one',
    'a.py',
    `client.scope = ["a"]\nclient.name = "scope"`,
    ['object client', '  scope = ["a"]', '  name = "scope"'],
  ],
  [
    'a type of the SDK',
    'a.go',
    `c := platform.OAuthClient{Name: "n", Scope: &[]string{"a"}}`,
    ['object c / platform / OAuthClient', '  Name = "n"', '  Scope = ["a"]'],
  ],
  [
    'keyword arguments',
    'a.py',
    `OAuthClient(name="n", scope=["a"])`,
    ['call OAuthClient', '  name = "n"', '  scope = ["a"]'],
  ],
  [
    'objects of a list have its name',
    'a.js',
    `const policies = [{ domain: 'routing', n: 1 }, { domain: 'users' }];`,
    ['object policies', '  domain = "routing"', '  n = "1"', 'object policies', '  domain = "users"'],
  ],
  ['a header', 'a.js', `headers.set('X-Name', 'v')`, ['object headers / set', '  X-Name = "v"']],
  ['a header without a text', 'a.js', `headers.set('X-Name', v)`, ['object headers / set', '  X-Name = …']],
  [
    'a form in a text',
    'a.js',
    `f('grant_type=client_credentials&scope=a%20b')`,
    [
      'call f',
      '  - = "grant_type=client_credentials&scope=a%20b"',
      '  form',
      '    grant_type = "client_credentials"',
      '    scope = "a b"',
    ],
  ],
  [
    'JSON in a text',
    'a.py',
    `scope('{"scope": ["a", "b"], "n": 1}')`,
    [
      'call scope',
      '  - = "{\\"scope\\": [\\"a\\", \\"b\\"], \\"n\\": 1}"',
      '  object',
      '    scope = ["a", "b"]',
      '    n = "1"',
    ],
  ],
  [
    'a command',
    'a.sh',
    `curl -X POST "https://x" \\\n  -H "X-A: b" -d 'scope=a'\n`,
    ['call curl', '  - = "https://x", …', '  H = "X-A: b"', '  d = "scope=a"', '  form d', '    scope = "a"'],
  ],
  [
    'variables of a shell',
    'a.sh',
    `export SCOPE="a b"\nGRANT_TYPE=client_credentials\n`,
    ['SCOPE = "a b"', 'GRANT_TYPE = "client_credentials"'],
  ],
  [
    'a cmdlet',
    'a.ps1',
    `New-Client -Scope "a" -Headers @{ 'X-A' = 'b' }`,
    ['call New-Client', '  Scope = "a"', '  object Headers', '    X-A = "b"'],
  ],
  ['attributes of markup', 'a.jsx', `const a = <A scope="a" name="b" />;`, ['scope = "a"', 'name = "b", …']],
  [
    'a value on the next line',
    'a.js',
    `const o = {\n  scope:\n    'a',\n  name: 'n',\n};`,
    ['object o', '  scope = "a"', '  name = "n"'],
  ],
  ['comments are no code', 'a.js', `// scope: 'a'\n/* scope = 'b' */\nconst scope = 'c';`, ['scope = "c"']],
  [
    'a property',
    'A.cs',
    `class A { public string Scope { get; set; } = "x"; }`,
    ['object A', '  Scope = "x", …'],
  ],
  [
    'brackets that nobody closes',
    'a.js',
    `const scopes = ['a', { b: 'c'\n`,
    ['scopes = ["a", …]', 'object scopes', '  b = "c"'],
  ],
  ['brackets that nobody opens', 'a.js', `)]} const scope = 'a'; ]`, ['scope = "a"']],
];

describe('code as an outline', () => {
  it.each(TOKEN_REQUESTS)('%s: %s', async (path, text, groups) => {
    const indent = ' '.repeat(2 * groups.filter((each) => /object|call/.test(each)).length);
    expect(await outlined(path, text)).toEqual([
      ...groups,
      `${indent}grant_type = "client_credentials"`,
      `${indent}scope = "a b"`,
    ]);
  });

  it.each(SCOPES)('%s: %s', async (path, text) => {
    expect(await outlined(path, text)).toEqual(['scopes = ["a", "b"]']);
  });

  it.each(OTHERS)('%s', async (_what, path, text, lines) => {
    expect(await outlined(path, text)).toEqual(lines);
  });

  it('names the places of names and values', async () => {
    const { root } = await read('a.ts', `\r\nconst scope = ["ab",\r\n  'c'];`);
    expect(root.entries).toEqual([
      {
        key: 'scope',
        isList: true,
        isWhole: true,
        at: { line: 2, column: 7, endLine: 2, endColumn: 12 },
        values: [
          { text: 'ab', at: { line: 2, column: 17, endLine: 2, endColumn: 19 } },
          { text: 'c', at: { line: 3, column: 4, endLine: 3, endColumn: 5 } },
        ],
      },
    ]);
  });

  it('passes over what speaks of nothing that lint looks for', async () => {
    expect(await outlined('a.js', `const color = ['red', 'blue'];`)).toEqual([]);
  });
});
