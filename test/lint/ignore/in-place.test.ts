import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINT_RULE_IDS, type LintRuleId } from '../../../src/lint/ids.js';
import { ignoredInPlace } from '../../../src/lint/ignore/index.js';
import { isLinear } from '../../least-seconds.js';

/** Written apart, so that these lines are no remarks of this file. */
const WORD = ['why403', 'ignore'].join('-');
const OF_FILE = `${WORD}-file`;
const found = (line: number, rule: LintRuleId = 'scope-exists', endLine = line) => ({
  rule,
  at: { line, column: 1, endLine, endColumn: 2 },
});
const read = (path: string, ...lines: readonly string[]) => ignoredInPlace(lines.join('\n'), path);
const messages = (ignored: ReturnType<typeof read>) =>
  ignored.problems().map(({ line, message }) => `${line}: ${message}`);

describe('a remark behind something', () => {
  it.each([
    ['main.tf', `scopes = ["made-up"] # ${WORD} scope-exists: comes in May`],
    ['main.ts', `const scopes = ['made-up']; // ${WORD} scope-exists: comes in May`],
    ['main.lua', `scopes = { "made-up" } -- ${WORD} scope-exists: comes in May`],
    ['app.ini', `scopes = made-up ; ${WORD} scope-exists: comes in May`],
    ['main.c', `char *scopes = "made-up"; /* ${WORD} scope-exists: comes in May */`],
    ['a.md', `The scope made-up. <!-- ${WORD} scope-exists: comes in May -->`],
    ['main.py', `scopes = "made-up" #${WORD}   scope-exists :  comes in May  `],
    ['main.ts', `f(/* ${WORD} scope-exists: comes in May */ 'made-up')`],
    ['main.tf', `x = "made-up" # ${WORD} host-exists, scope-exists: comes in May`],
  ])('accepts what stands in its own line: %s: %s', (path, line) => {
    const ignored = read(path, 'first', line, 'third');
    expect(ignored.takes(found(2))).toBe('comes in May');
    expect(ignored.takes(found(1))).toBeNull();
    expect(ignored.takes(found(3))).toBeNull();
    expect(ignored.takes(found(2, 'token-host'))).toBeNull();
  });
});

describe('a remark alone in its line', () => {
  it.each([
    ['main.tf', `# ${WORD} scope-exists: known`, ''],
    ['main.ts', `  // ${WORD} scope-exists: known`, '  // a word on it'],
    ['main.ts', ` * ${WORD} scope-exists: known`, ' */'],
    ['main.tsx', `  {/* ${WORD} scope-exists: known */}`, '\t'],
    ['a.sql', `-- ${WORD} scope-exists: known`, '-- more'],
    ['a.properties', `! ${WORD} scope-exists: known`, '# more'],
    ['a.ps1', `<# ${WORD} scope-exists: known #>`, '# more'],
    ['a.json', `  "//": "${WORD} scope-exists: known",`, ''],
    ['a.json', `  "why": "${WORD} scope-exists: known"`, ''],
    ['a.md', `<!-- ${WORD} scope-exists: known -->`, '<!-- more -->'],
  ])('accepts what stands in the next that says something: %s: %s', (path, line, between) => {
    const ignored = read(path, line, between, 'made-up', 'made-up');
    expect(ignored.takes(found(3))).toBe('known');
    expect(ignored.takes(found(4))).toBeNull();
    expect(messages(ignored)).toEqual([]);
  });

  it('is above a heading of Markdown, which is no comment', () => {
    const ignored = read('a.md', `<!-- ${WORD} scope-exists: known -->`, '# The scope made-up');
    expect(ignored.takes(found(2))).toBe('known');
  });

  it('accepts a whole block of code that follows in Markdown', () => {
    const ignored = read(
      'a.md',
      `<!-- ${WORD} scope-exists: known -->`,
      '',
      '```json',
      '{',
      '"made-up"',
      '```',
      'made-up',
    );
    expect(ignored.takes(found(5))).toBe('known');
    expect(ignored.takes(found(7))).toBeNull();
    expect(messages(ignored)).toEqual([]);
  });

  it('accepts the next line within a block of code', () => {
    const ignored = read(
      'a.md',
      '```hcl',
      `# ${WORD} scope-exists: known`,
      '# more',
      'made-up',
      'made-up',
      '```',
    );
    expect(ignored.takes(found(4))).toBe('known');
    expect(ignored.takes(found(5))).toBeNull();
  });

  it('stands with others above one line', () => {
    const ignored = read('a.tf', `# ${WORD} scope-exists: one`, `# ${WORD} client-roles: two`, 'x');
    expect(ignored.takes(found(3))).toBe('one');
    expect(ignored.takes(found(3, 'client-roles'))).toBe('two');
    expect(messages(ignored)).toEqual([]);
  });

  it('says so where nothing follows', () => {
    expect(messages(read('a.tf', 'x', `# ${WORD} scope-exists: known`, '  '))).toEqual([
      '2: the remark speaks of the next line, and there is none',
    ]);
  });
});

it('is prose in Markdown where it is no comment of it', () => {
  const ignored = read('a.md', `    scopes = "made-up" # ${WORD} scope-exists: known`);
  expect(ignored.takes(found(1))).toBeNull();
  expect(messages(ignored)).toEqual([]);
});

it('counts the line in which a finding begins', () => {
  const ignored = read('a.ts', `{ // ${WORD} client-roles: known`, '', `} // ${WORD} scope-exists: known`);
  expect(ignored.takes(found(1, 'client-roles', 3))).toBe('known');
  expect(ignored.takes(found(1, 'scope-exists', 3))).toBeNull();
});

it('reads lines that end in any way, behind a byte order mark', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(ignoredInPlace(`\ufeffx${end}# ${WORD} scope-exists: known${end}y`, 'a.py').takes(found(3))).toBe(
      'known',
    );
});

describe('a remark for the file', () => {
  it('accepts all of a rule, wherever', () => {
    const ignored = read(
      'a.tf',
      'x',
      `# ${OF_FILE} scope-exists: a sample`,
      ...Array.from({ length: 40 }, () => 'y'),
    );
    expect(ignored.takes(found(1))).toBe('a sample');
    expect(ignored.takes(found(40))).toBe('a sample');
    expect(ignored.takes(found(40, 'host-exists'))).toBeNull();
  });

  it('does nothing far from the beginning, and says so', () => {
    const ignored = read(
      'a.tf',
      ...Array.from({ length: 20 }, () => 'x'),
      `# ${OF_FILE} scope-exists: a sample`,
    );
    expect(ignored.takes(found(1))).toBeNull();
    expect(messages(ignored)).toEqual([
      '21: the remark for the file does nothing here: it belongs in the first 20 lines',
    ]);
  });
});

describe('a remark that does nothing', () => {
  it.each([
    ['scope-exists', /gives no reason/],
    ['scope-exists:', /gives no reason/],
    ['scope-exists:   ', /gives no reason/],
    ['', /names no rule/],
    [': because', /names no rule/],
    ['all: because', /name the rules that are meant/],
    ['*: because', /name the rules that are meant/],
    ['scope-exists because', /has no colon|gives no reason/],
    ['scope-exist: because', /scope-exist is no rule of lint \(did you mean scope-exists\?\)/],
    ['nothing-like-it: because', /nothing-like-it is no rule of lint, so/],
    ['scope exists!: because', /what is named there is no rule/],
  ])('is told: %s', (said, expected) => {
    const ignored = read('a.py', `x # ${WORD} ${said}`);
    expect(ignored.takes(found(1))).toBeNull();
    expect(messages(ignored)).toHaveLength(1);
    expect(messages(ignored)[0]).toMatch(expected);
  });

  it('is told of an unknown rule beside a known one, which is accepted', () => {
    const ignored = read('a.py', `x # ${WORD} scope-exists, host-exist: known`);
    expect(ignored.takes(found(1))).toBe('known');
    expect(messages(ignored)).toEqual([
      '1: the remark host-exist is no rule of lint (did you mean host-exists?), so it accepts nothing',
    ]);
  });

  it('is told when nothing of it is found, but for a rule that was not asked', () => {
    const ignored = read('a.py', `x # ${WORD} scope-exists, host-exists: known`);
    expect(ignored.takes(found(1))).toBe('known');
    expect(ignored.problems()).toEqual([
      {
        path: 'a.py',
        line: 1,
        message: 'the remark accepts host-exists, and nothing of it is found in line 1',
      },
    ]);
    expect(ignored.problems((rule) => rule !== 'host-exists')).toEqual([]);
  });
});

it.each([
  `see ${WORD}.json`,
  `the remark \`# ${WORD} scope-exists: reason\` accepts`,
  `const HELP = '// ${WORD} scope-exists: reason';`,
  `write ${WORD} scope-exists: reason`,
  `# ${WORD}d scope-exists: reason`,
  `# ${WORD}-list scope-exists: reason`,
  `https://${WORD} scope-exists: reason`,
])('is no remark: %s', (line) => {
  const ignored = read('a.ts', line);
  expect(ignored.takes(found(1))).toBeNull();
  expect(ignored.problems()).toEqual([]);
});

it('any text has remarks or problems of one line each, and what it accepts it has a reason for', () => {
  const pieces = fc.constantFrom(
    '# ',
    '// ',
    '/* ',
    ' */',
    '<!-- ',
    ' -->',
    `${WORD} `,
    `${OF_FILE} `,
    'scope-exists',
    ', ',
    ': ',
    'why',
    '\n',
    '\r\n',
    '"',
    '```\n',
    '\0',
    '\ufeff',
    '\ud800',
    '*',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 40 }),
      fc.constantFrom('a.md', 'a.ts', 'a.json'),
      (parts, path) => {
        const ignored = ignoredInPlace(parts.join(''), path);
        for (let line = 1; line < 10; line++) {
          const reason = ignored.takes(found(line));
          if (reason !== null) expect(reason.trim()).not.toBe('');
        }
        for (const { message } of ignored.problems()) expect(message).not.toMatch(/[\r\n]|undefined/);
      },
    ),
    { numRuns: 200 },
  );
});

it.each([
  ['remarks above nothing', (size: number) => `# ${WORD} scope-exists: x\n`.repeat(size / 40)],
  ['signs of remarks', (size: number) => `${'#'.repeat(size)} ${WORD}`],
  ['slashes', (size: number) => `${'/'.repeat(size)}* ${WORD} `],
  ['blanks', (size: number) => `#${' '.repeat(size)}${WORD} scope-exists`],
  ['names', (size: number) => `# ${WORD} ${'scope-exists,'.repeat(size / 13)}: x`],
  ['fences', (size: number) => `<!-- ${WORD} scope-exists: x -->\n${'```\n'.repeat(size / 4)}`],
  ['the word', (size: number) => `# ${WORD} `.repeat(size / 16)],
])('takes linear time: %s', (_name, make) => {
  const work = (size: number) => {
    const ignored = ignoredInPlace(make(size), 'a.md');
    ignored.takes(found(1));
    return ignored.problems();
  };
  expect(isLinear(0.05, 100_000, work)).toBe(true);
});

it('knows every rule', () => {
  for (const rule of LINT_RULE_IDS)
    expect(read('a', `x # ${WORD} ${rule}: y`).takes(found(1, rule))).toBe('y');
});
