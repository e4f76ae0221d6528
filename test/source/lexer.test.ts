import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/lexer.js';
import { LANGUAGES, type Language } from '../../src/source/types.js';
import { isLinear } from '../least-seconds.js';

type Case = readonly [text: string, ...values: readonly string[]];

const valuesOf = (language: Language, text: string): readonly string[] =>
  readSource(text, language).strings.map(({ value }) => value);
const commentsOf = (language: Language, text: string): readonly string[] =>
  readSource(text, language).comments.map(({ start, end }) => text.slice(start, end));

const TEXTS: Readonly<Record<Language, readonly Case[]>> = {
  javascript: [
    [`a = 'it\\'s \\x41\\u0042\\u{43}\\n'`, "it's ABC\n"],
    [`a = "one\ntwo" + 'three'`, 'one', " + 'three'"],
    [`\`a\${b.c}d\${f(x)}e\${g + 1}\``, 'a{c}d{x}e{}'],
    [`\`a\${\`b\${"c"}\`}d\` + x`, 'a{}d{x}'],
    [`this.base + '/users/' + encodeURIComponent(user.id) + '/x'`, '{base}/users/{id}/x'],
    [`'/a/' + of('b') + '/c'`, '/a/{}/c'],
    [`'/a/' + of('b', 'c')`, '/a/{}', 'b', 'c'],
    [`(a || b) + '/c'`, '{}/c'],
    [`i++ + 'a'; 'b' += c; 'd' + 5`, 'a', 'b', 'd5'],
    [`return '/a' + b\nreturn 'c'`, '/a{b}', 'c'],
    [`/['"]/.test(a) ? 'b' : c / 2 / 'd'`, 'b', 'd'],
    [`x = a / b; y = 'c' / 2`, 'c'],
    [`return /[/'"]\\/'/g + 'a'`, 'a'],
    [`<p>Don't, <b>it's</b></p>; a('b')`, 'b'],
    [`<Foo a={b} /> ; c = 'd'`, 'd'],
    [`case'a': return'b'`, 'a', 'b'],
    [`'a' /* b */ + // c\n 'd'`, 'ad'],
  ],
  typescript: [[`const a: 'b' | "c" = x as 'd';`, 'b', 'c', 'd']],
  python: [
    [`f"{self.base}/a/{user!r}/{x:>10}/{{y}}/{f(1, 2)}"`, '{base}/a/{user}/{x}/{y}/{}'],
    [`rb'\\d' Rf"\\{x}"`, '\\d\\{x}'],
    [`a = ("b"\n     'c' # d\n     "e")`, 'bce'],
    [`a = "b"\nc = "d"`, 'b', 'd'],
    [`a = '''b\n'c' "d"'''`, `b\n'c' "d"`],
    [`"%s/a/%d" % (b, c)`, '{}/a/{}'],
    [`"{}/a/{1}/{name}".format(b)`, '{}/a/{}/{name}'],
    [`f"{a['b']}" + f'{c["d"]}'`, '{}{}'],
    [`x = y if a else"b"`, 'b'],
  ],
  java: [
    [`baseUrl + "/a/" + user.getId() + '/' + id.toString()`, '{baseUrl}/a/{}/{id}'],
    [`"""\n  a "b" \\n c"""`, `\n  a "b" \n c`],
    [`char a = '"', b = '\\'', c = '\\u0041'; String d = "e"`, '"', "'", 'A', 'e'],
    [`String.format("%s/a/%s", b, c)`, '{}/a/{}'],
    [`String.valueOf("%s/a")`, '%s/a'],
  ],
  csharp: [
    [`@"c:\\a""b"`, 'c:\\a"b'],
    [`$"{host}/a/{user.Id:D4}/{{x}}"`, '{host}/a/{Id}/{x}'],
    ['$@"{a}\\b\nc" + @$"{d}"', '{a}\\b\nc{d}'],
    [`"""a "b" c"""`, 'a "b" c'],
    [`$"""{a} "b" """`, '{a} "b" '],
    [`string.Format("{0}/a/{1}", b, c)`, '{}/a/{}'],
    [`#region Don't\n"a"`, 'a'],
  ],
  go: [
    ['fmt.Sprintf("%s/a/%v", b, c) + `d\\n"`', '{}/a/{}', 'd\\n"'],
    [`'"' + "a"`, '"a'],
    [`base+"/a/"+url.PathEscape(id)`, '{base}/a/{id}'],
  ],
  kotlin: [
    [`"$base/a/\${user.id}/\\$x"`, '{base}/a/{id}/$x'],
    ['"""a "$b" \\n"""', 'a "{b}" \\n'],
  ],
  php: [
    [`$this->base . '/a/' . $id . "/b/$x/{$y->z}"`, '{base}/a/{id}/b/{x}/{z}'],
    [`'it\\'s \\n'`, "it's \\n"],
    [`$a = <<<EOT\nb $c 'd'\nEOT;\n$e = 'f'`, "b {c} 'd'\n", 'f'],
    [`$a = <<<'EOT'\nb $c\n  EOT . 'd'`, 'b $c\nd'],
    [`self::BASE . '/a' . 1.5`, '{BASE}/a1.5'],
  ],
  ruby: [
    [`"#{base}/a/#{user.id}" 'b' + c`, '{base}/a/{id}b{c}'],
    [`a = %q(b (c) #{d}) ; e = %Q[f #{g}]`, 'b (c) #{d}', 'f {g}'],
    [`a = <<~EOS + b\n  c #{d}\nEOS\ne = 'f'`, '  c {d}\n', 'f'],
    [`a = 5 % (b); c << d; e = 'f' =~ /'/`, 'f'],
    [`"%s/a" % b`, '{}/a'],
  ],
  powershell: [
    [`"$base/a/$($x.Id)/\${y}/\`$z/""q"""`, '{base}/a/{Id}/{y}/$z/"q"'],
    [`'it''s $x'`, "it's $x"],
    ['$a = @"\nb "c" $d\n"@\n$e = \'f\'', 'b "c" {d}', 'f'],
    ["$a = @'\nb 'c' $d\n'@ + $e", "b 'c' $d{e}"],
    ['"$env:HOST/a"', '{HOST}/a'],
    ['$env:HOST + "/a"', '{HOST}/a'],
  ],
  shell: [
    [`"$base/a/\${id}"'/b'`, '{base}/a/{id}/b'],
    [`'a\\' "b\\"c" $'d\\'e'`, 'a\\', 'b"c', "d'e"],
    [`cat <<EOF\na $b 'c\nEOF\necho 'd'`, "a {b} 'c\n", 'd'],
    [`cat <<-'EOF' | x 'y'\n\ta $b\n\tEOF\n'c'`, 'y', '\ta $b\n', 'c'],
    [`"$(a "b" 'c')"`, 'b', 'c'],
    [`"$(a)/b" "c/$(d "e")"`, '{}/b', 'c/{}'],
    [`echo it\\'s 'a' $((1<<2)) "\${b:-c}"`, 'a', '{b}'],
  ],
  other: [
    [`let a = "b" + 'c'; let d: &'e str = "f"`, 'bc', 'f'],
    [`"""a "b"\nc""" ; '''d'''`, 'a "b"\nc', 'd'],
    [`"a \\(b.c) d" ; "$e/\${f.g}"`, 'a {c} d', '{e}/{g}'],
  ],
};

const COMMENTS: Readonly<Record<Language, readonly Case[]>> = {
  javascript: [
    [`a // b 'c'\n/* d\n'e' */ 'f // g' /h\\/\\/i/`, `// b 'c'`, `/* d\n'e' */`],
    [`<!-- a 'b' --> <a>https://c.d</a>`, `<!-- a 'b' -->`],
    [`\`\${a /* b */}\` /* c`, '/* c'],
  ],
  typescript: [[`/** a */ b // c\r\nd`, '/** a */', '// c']],
  python: [
    [`# a\ndef f():\n    """b"""\n    c = "# d"  # e`, '# a', '"""b"""', '# e'],
    [`"""a"""\nimport b\nc = {'d':\n """e"""}`, '"""a"""'],
  ],
  java: [[`a /* b // c */ // d`, '/* b // c */', '// d']],
  csharp: [[`/// <a>b</a>\n$"{c:#.##}" // d`, '/// <a>b</a>', '// d']],
  go: [['a := `// b` // c', '// c']],
  kotlin: [[`a /* b /* c */ d */ e`, '/* b /* c */ d */']],
  php: [[`# a\n#[B]\n$c // d`, '# a', '// d']],
  ruby: [[`a # b\n=begin\nc\n=end\n"#{d}"`, '# b', '=begin\nc\n=end']],
  powershell: [[`a # b\n<# c\nd #> e#f`, '# b', '<# c\nd #>']],
  shell: [[`a # b\nc$# \${#d} e#f`, '# b']],
  other: [[`// a\n# b\n#include <c>\nd // e\n -- f`, '// a', '# b', '-- f']],
};

const rows = (table: Readonly<Record<Language, readonly Case[]>>) =>
  LANGUAGES.flatMap((language) => table[language].map(([text, ...found]) => ({ language, text, found })));

describe('texts in quotes', () => {
  it.each(rows(TEXTS))('$language: $text', ({ language, text, found }) => {
    expect(valuesOf(language, text)).toEqual(found);
  });

  it.each<Case>([
    [`a = 'b\nc = 'd'`, 'b', 'd'],
    ['a = "b${c', 'b${c'],
    ['a = `b\nc', 'b\nc'],
    ['a = `b${c\nd', 'b{}'],
    ['a = "b\\', 'b\\'],
  ])('what is not closed ends at its line, or with the text: %s', (text, ...found) => {
    expect(valuesOf('javascript', text)).toEqual(found);
  });

  it('of joined texts the place is that of the texts', () => {
    const text = `f(base + '/a/' + id + '/b' + c)`;
    expect(readSource(text, 'javascript').strings.map(({ start, end }) => text.slice(start, end))).toEqual([
      `'/a/' + id + '/b'`,
    ]);
  });
});

describe('comments', () => {
  it.each(rows(COMMENTS))('$language: $text', ({ language, text, found }) => {
    expect(commentsOf(language, text)).toEqual(found);
  });
});

describe('code', () => {
  it.each<readonly [Language, string, string]>([
    ['javascript', `a('b', \`c\${d('e')}f\`); // g`, "a(' ', `   d(' ')  `);     "],
    ['javascript', `/['"]/ + 'a'`, `/    / + ' '`],
    ['python', `a = f"{b.c()}d"`, 'a = f" b.c()  "'],
    ['python', `"""a\r\nb"""\nc`, '    \r\n    \nc'],
    ['shell', `a="$(b 'c')"`, `a="$(b ' ')"`],
  ])('%s: %s', (language, text, code) => {
    expect(readSource(text, language).code).toBe(code);
  });
});

const MARKS = [
  ...[
    `'`,
    `"`,
    '`',
    '"""',
    "'''",
    '${',
    '#{',
    '$(',
    '{',
    '}',
    '(',
    ')',
    '\\',
    '/',
    '//',
    '/*',
    '*/',
    '#',
    '<#',
    '#>',
  ],
  ...[
    '<<EOF',
    '\nEOF\n',
    '<<<A\n',
    '@"',
    '\n"@',
    '$"',
    '$$"""',
    '%q(',
    '=begin',
    '<!--',
    '-->',
    '+',
    '.',
    '%',
  ],
  ...['a', 'b.c', ' ', '\n', '\r\n', '\t', '\0', '\ud83d', 'é', '1', ':', '=', 'return', 'r', 'f'],
];
const language = fc.constantFrom(...LANGUAGES);
const hostile = fc.array(fc.constantFrom(...MARKS), { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('is read, with ranges in order, and code of its length with its line ends', () => {
    fc.assert(
      fc.property(language, hostile, (of, text) => {
        const { code, strings, comments } = readSource(text, of);
        expect(code.length).toBe(text.length);
        expect(code.replace(/[^\r\n]/g, ' ')).toBe(text.replace(/[^\r\n]/g, ' '));
        const ranges = [...strings, ...comments].sort(
          (one, other) => one.start - other.start || one.end - other.end,
        );
        for (const [index, { start, end }] of ranges.entries()) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          // A comment may stand between texts that are joined.
          const next = ranges[index + 1];
          if (next !== undefined && next.end > end) expect(next.start).toBeGreaterThanOrEqual(end);
        }
        for (const { start, end } of comments) expect(code.slice(start, end).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('without marks is its own code', () => {
    fc.assert(
      fc.property(
        language,
        fc.string({ unit: fc.constantFrom(...'abc xyz=+,.;()[]{}\n\t0189_') }),
        (of, text) => {
          expect(readSource(text, of)).toMatchObject({ code: text, strings: [], comments: [] });
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** How a text is written in each language, so that it says what was meant. */
const WRITTEN: Readonly<Record<Language, (text: string) => string>> = {
  javascript: JSON.stringify,
  typescript: JSON.stringify,
  python: JSON.stringify,
  java: JSON.stringify,
  csharp: JSON.stringify,
  go: JSON.stringify,
  kotlin: (text) => JSON.stringify(text).replaceAll('$', '\\$'),
  php: (text) => `'${text.replace(/['\\]/g, '\\$&')}'`,
  ruby: (text) => JSON.stringify(text).replaceAll('#', '\\#'),
  powershell: (text) => `'${text.replaceAll("'", "''")}'`,
  shell: (text) => `"${text.replace(/["\\$`]/g, '\\$&')}"`,
  other: (text) => JSON.stringify(text).replace(/[$]/g, '\\$&').replaceAll('\\\\(', '\\\\\\u0028'),
};
const BLOCK: Partial<Record<Language, readonly [string, string]>> = {
  python: ['#', '\n'],
  ruby: ['#', '\n'],
  shell: ['#', '\n'],
  powershell: ['<#', '#>'],
  other: ['\n//', '\n'],
};

describe('a program that is made of parts', () => {
  it('gives them back', () => {
    const part = fc.oneof(
      fc.record({ kind: fc.constant('text'), value: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) }),
      fc.record({ kind: fc.constant('comment'), value: fc.stringMatching(/^[\w '"`/]{0,12}$/) }),
    );
    fc.assert(
      fc.property(language, fc.array(part, { maxLength: 8 }), (of, parts) => {
        const [open, close] = BLOCK[of] ?? ['/*', '*/'];
        const text = parts
          .map(({ kind, value }) =>
            kind === 'text' ? `x = ${WRITTEN[of](value)};\n` : ` ${open} ${value} ${close}\n`,
          )
          .join('');
        expect(valuesOf(of, text)).toEqual(
          parts.flatMap(({ kind, value }) => (kind === 'text' ? [value] : [])),
        );
        expect(
          commentsOf(of, text).map((comment) =>
            comment
              .slice(open.trim().length)
              .trim()
              .replace(/(?:\*\/|#>)$/, '')
              .trim(),
          ),
        ).toEqual(parts.flatMap(({ kind, value }) => (kind === 'comment' ? [value.trim()] : [])));
      }),
      { numRuns: 150 },
    );
  });
});

describe('long texts', () => {
  it.each<readonly [Language, string]>([
    ['javascript', '`${'],
    ['javascript', `\`\${a}`],
    ['javascript', '(/['],
    ['javascript', "'a' + b + "],
    ['javascript', "'a' + (b + "],
    ['javascript', 'a + '],
    ['javascript', '/**/ /'],
    ['python', 'f"{'],
    ['python', '"""a""" '],
    ['ruby', '<<A '],
    ['ruby', '%q( '],
    ['ruby', '"#{'],
    ['shell', '"$('],
    ['shell', 'cat <<A\n'],
    ['php', '<<<A\n'],
    ['kotlin', '/* '],
    ['csharp', '$"{'],
    ['powershell', '@"\n'],
    ['other', "'a"],
    ['other', '"\\('],
  ])('%s: %s again and again takes linear time', (of, unit) => {
    const size = 100_000;
    expect(isLinear(0.2, size, (most) => readSource(unit.repeat(most / unit.length), of))).toBe(true);
  });
});
