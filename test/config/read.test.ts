/** Configurations and ignore lists: what is taken, and all that is wrong at once; and that editors are told the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { template } from '../../src/cli/init.js';
import { addEntries } from '../../src/config/baseline.js';
import { readConfig, readIgnoreList } from '../../src/config/read.js';
import { CONFIG_KEYS, configJsonSchema } from '../../src/config/schema.js';
import { isLintEntry, type ListedEntry } from '../../src/config/types.js';
import { CAUSE_IDS, RULE_IDS } from '../../src/judge/ids.js';
import { isLintRuleId } from '../../src/lint/ids.js';

const ORG = '11111111-0000-4000-8000-000000000001';
const said = (text: string) => readConfig(text).problems.map(({ message }) => message);
const saidOf = (value: unknown) => said(JSON.stringify(value));

const WHOLE = {
  $schema: './config.schema.json',
  lint: { exclude: ['docs/**', '**/*.snap'] },
  rules: { 'scope-exists': 'note', 'org-header': 'warning', 'header-known': 'off' },
  requiredHeaders: [
    { name: 'X-Team', value: 'billing-*', why: 'our gateway routes by it' },
    { name: 'X-Stage' },
  ],
  organizations: { production: { id: ORG, region: 'europe' }, test: { id: ORG } },
  targetOrganization: 'production',
  regions: { europe: 'eu-west-1' },
  region: 'europe',
  failOn: 'never',
  strict: true,
  formats: ['stylish', 'json=report.json'],
  ignoreFile: 'known.json',
  preflight: { calls: ['calls.txt'], callers: [{ name: 'acme-eu', profile: 'acme' }], maxAge: '7d' },
};

describe('a configuration', () => {
  it('is taken whole, or with any key left out that nothing else needs', () => {
    expect(readConfig(JSON.stringify(WHOLE))).toMatchObject({ value: WHOLE, problems: [] });
    expect(Object.keys(WHOLE).sort()).toEqual(['$schema', ...CONFIG_KEYS].sort());
    for (const key of ['rules', 'requiredHeaders', 'targetOrganization', 'region', 'failOn', 'formats']) {
      const { [key as 'rules']: _, ...rest } = WHOLE;
      expect(saidOf(rest)).toEqual([]);
    }
    expect(saidOf({})).toEqual([]);
  });

  it.each([
    [{ failon: 'certain' }, 'the key failon is not known; did you mean failOn?'],
    [{ rules: { 'org-heder': 'off' } }, 'rules: the key org-heder is not known; did you mean org-header?'],
    [
      { rules: { 'org-header': 'warn' } },
      /^rules\.org-header: expected one of off, .* \(did you mean warning\?\)$/,
    ],
    [{ rules: [] }, 'rules: expected an object'],
    [{ strict: 'yes' }, 'strict: expected true or false'],
    [{ requiredHeaders: [{}] }, 'requiredHeaders.0.name: expected text'],
    [{ requiredHeaders: [{ name: 'a b' }] }, 'requiredHeaders.0.name is no name of a header'],
    [{ requiredHeaders: [{ name: 'authorization' }] }, /left out of most recordings/],
    [
      { organizations: { a: { id: 'x' } } },
      'organizations.a.id is no id of an organization, which is a UUID',
    ],
    [
      { organizations: { a: { id: ORG, reigon: '' } } },
      'organizations.a: the key reigon is not known; did you mean region?',
    ],
    [{ organizations: { [ORG]: { id: ORG } } }, 'organizations: a name of an organization may not be an id'],
    [{ organizations: { '': { id: ORG } } }, /^organizations: a name in organizations is empty/],
    [{ targetOrganization: 'x' }, 'targetOrganization is neither an id nor a name from organizations'],
    [{ region: 'eu-west-9' }, /^region is no region of Genesys Cloud/],
    [
      { regions: { 'us-east-1': 'eu-west-1' } },
      'regions: the name of a region may not stand for another one',
    ],
    [{ regions: { a: 'b', b: 'eu-west-1' } }, /^regions\.a is no region/],
    [{ formats: [] }, 'formats is empty; name a format, or leave it out'],
    [{ formats: ['jsn'] }, 'formats.0 is no format (did you mean json?)'],
    [{ formats: ['json=a', 'ndjson=a'] }, /^formats\.1: a format before it goes to that file already/],
    [{ formats: ['json=../a.json'] }, /^formats\.0 names a file outside of the folder/],
    [{ formats: ['json=/tmp/a.json'] }, /^formats\.0 names a file outside of the folder/],
    [{ formats: ['json=C:a.json'] }, /^formats\.0 names a file outside of the folder/],
    [{ ignoreFile: ' ' }, 'ignoreFile is empty; give the name of a file, or leave it out'],
    [[], 'expected an object'],
    [null, 'expected an object'],
    ['x', 'expected an object'],
  ])('%j is refused', (value, expected) => {
    const lines = saidOf(value);
    expect(lines).toHaveLength(1);
    if (typeof expected === 'string') expect(lines[0]).toBe(expected);
    else expect(lines[0]).toMatch(expected);
  });

  it('never quotes what may be a secret', () => {
    const secret = ['x9', 'Kq2', 'Lm7', 'Zr4', 'Tb8'].join('');
    for (const value of [
      { [secret]: 1 },
      { region: secret },
      { targetOrganization: secret },
      { formats: [secret] },
    ])
      expect(saidOf(value).join()).not.toContain(secret);
  });
});

describe('a list of what is known', () => {
  const entry = { cause: 'missing-scope', operation: 'GET /api/v2/users/me', reason: 'known' };
  it.each(['*', 'GET /api/v2/*', 'GET /api/v2/users/{userId}', '* /api/v2/users', 'GET other.example/a'])(
    'takes %s for operations',
    (operation) => {
      expect(readIgnoreList(JSON.stringify([{ ...entry, operation }])).problems).toEqual([]);
    },
  );

  it.each([
    [{ operation: 'users' }, /^operation is no operation/],
    [{ operation: 'GET /api/*/users' }, /^operation is no operation/],
    [{ operation: 'GET /api/v2/users*' }, /^operation is no operation/],
    [{ operation: '' }, /^operation is no operation/],
    [{ cause: 'missing-scop' }, 'cause is not known (did you mean missing-scope?)'],
    [{ cause: 'nothing-like-it' }, /^cause: expected one of not-genesys-cloud/],
    [{ reason: '\t ' }, /^reason is empty/],
    [{ client: '' }, /^client is empty/],
    [{ expires: '2026-02-29' }, /^expires is no day/],
    [{ expires: '2026-2-1' }, /^expires is no day/],
    [{ until: '2026-02-01' }, 'the key until is not known'],
  ])('%j is refused', (wrong, expected) => {
    const [problem, ...others] = readIgnoreList(JSON.stringify([{ ...entry, ...wrong }])).problems;
    expect(others).toEqual([]);
    if (typeof expected === 'string') expect(problem?.message).toBe(expected);
    else expect(problem?.message).toMatch(expected);
  });
});

it('any text is a configuration, a list, or has problems that are a line each', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"rules"',
    '"failOn"',
    'null',
    '1',
    '//',
    '\n',
    '\\',
    '\u0000',
    '\ud800',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      for (const read of [readConfig, readIgnoreList]) {
        const { value, problems } = read(written);
        expect(value === null).toBe(problems.length > 0);
        for (const { message } of problems) expect(message).not.toMatch(/[\r\n]|undefined|\[object/);
      }
    }),
    { numRuns: 500 },
  );
});

describe('an entry for what lint finds', () => {
  const refusal = { cause: 'missing-scope', operation: '*', reason: 'a' };
  const entry = { rule: 'scope-exists', path: 'infra/**/*.tf', reason: 'comes in May' };
  const listed = (...parts: readonly object[]) => readIgnoreList(JSON.stringify([refusal, ...parts]));

  it('stands beside those of refusals', () => {
    const whole = { ...entry, subject: 'made:*', expires: '2026-12-31' };
    expect(listed(entry, whole)).toMatchObject({ value: [refusal, entry, whole], problems: [] });
    expect([refusal, entry].map((one) => isLintEntry(one as ListedEntry))).toEqual([false, true]);
  });

  it.each([
    [{ rule: 'scope-exist' }, 'rule is not known (did you mean scope-exists?)'],
    [{ rule: 'missing-scope' }, /^rule: expected one of scope-exists/],
    [{ path: ' ' }, /^path is empty/],
    [{ path: 'infra\\main.tf' }, /^path is written with backslashes/],
    [{ path: '/infra' }, /^path names what is not below/],
    [{ path: 'C:/infra' }, /^path names what is not below/],
    [{ path: 'a/../../b' }, /^path names what is not below/],
    [{ subject: '' }, /^subject is empty/],
    [{ rule: 'secret-in-file', subject: 'token#1' }, /^subject is the label of a secret/],
    [{ reason: '' }, /^reason is empty/],
    [{ expires: 'soon' }, /^expires is no day/],
    [{ expires: '2026-02-30' }, /^expires is no day/],
    [{ subjects: 'a' }, 'the key subjects is not known; did you mean subject?'],
    [{ cause: 'missing-scope' }, /^the key cause is not known/],
    [{ reason: undefined }, /^reason: expected text/],
  ])('is refused with %j', (wrong, expected) => {
    const [problem, ...others] = listed({ ...entry, ...wrong }).problems;
    expect(others).toEqual([]);
    if (typeof expected === 'string') expect(problem?.message).toBe(expected);
    else expect(problem?.message).toMatch(expected);
  });

  it('is added with all that stands in the list', () => {
    const text = '[\n  // why\n  { "rule": "host-exists", "path": "*", "reason": "b" } // last\n]\n';
    const after = addEntries(text, [entry as ListedEntry]);
    expect(after).toContain('// why');
    expect(after).toContain('// last');
    expect(readIgnoreList(after).value?.[1]).toEqual(entry);
  });
});

describe('what is said of lint', () => {
  it('is taken: levels of its rules beside those of others, and what is left out', () => {
    const config = {
      rules: { 'scope-exists': 'warning', 'scope-present': 'off' },
      lint: { exclude: ['docs/**'] },
    };
    expect(readConfig(JSON.stringify(config))).toMatchObject({ value: config, problems: [] });
  });

  it.each([
    [{ rules: { 'scope-exist': 'off' } }, /scope-exist is not known; did you mean scope-exists/],
    [{ rules: { 'host-exists': 'loud' } }, /^rules.host-exists: expected one of off, error/],
    [{ lint: { exclud: [] } }, /exclud is not known; did you mean exclude/],
    [{ lint: { exclude: 'docs' } }, /^lint.exclude: expected a list/],
    [{ lint: { exclude: [''] } }, /^lint.exclude.0 is empty/],
    [{ lint: { exclude: ['../a'] } }, /^lint.exclude.0 names what is not below/],
    [{ lint: { exclude: ['a\\b'] } }, /^lint.exclude.0 is written with backslashes/],
  ])('is refused: %j', (config, expected) => {
    expect(saidOf(config)).toEqual([expect.stringMatching(expected)]);
  });

  it('has no id that is one of another rule', () => {
    expect(RULE_IDS.filter((id) => isLintRuleId(id))).toEqual([]);
  });
});

describe('the schemas for editors', () => {
  const schemaOf = (name: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../../dist/${name}.schema.json`), 'utf8')) as object;
  const configuration = new Ajv2020({ strict: false }).compile(schemaOf('config'));
  const list = new Ajv2020({ strict: false }).compile(schemaOf('ignore'));

  it('are those of the program', () => {
    expect(schemaOf('config')).toEqual(configJsonSchema());
    expect(configuration(WHOLE)).toBe(true);
    expect(configuration({ rulez: {} })).toBe(false);
    expect(list([{ cause: 'missing-scope', operation: '*', reason: 'a' }])).toBe(true);
    expect(list([{ cause: 'missing-scope', operation: '*' }])).toBe(false);
    expect(list([{ rule: 'scope-exists', path: '*', reason: 'a' }])).toBe(true);
    expect(list([{ rule: 'scope-exists', operation: '*', reason: 'a' }])).toBe(false);
  });

  it('take what the program takes, for any values of its keys', () => {
    const value = fc.record(
      Object.fromEntries(
        Object.entries(WHOLE).map(([key, usual]) => [
          key,
          fc.oneof(fc.constant(usual), fc.jsonValue({ maxDepth: 2 })),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(value, (config) => {
        const { value: taken, problems } = readConfig(JSON.stringify(config));
        expect(taken === null).toBe(problems.length > 0);
        if (taken !== null) expect(configuration(config)).toBe(true);
        for (const { message } of problems) expect(message).not.toMatch(/[\r\n]|undefined|\[object/);
      }),
      { numRuns: 200 },
    );
  });

  it('have a description for every key', () => {
    const { properties } = schemaOf('config') as { properties: Record<string, { description?: string }> };
    expect(CONFIG_KEYS.filter((key) => properties[key]?.description === undefined)).toEqual([]);
  });

  it.each([true, false])(
    'what init writes is a configuration that names every setting (schema beside it: %s)',
    (beside) => {
      const text = template(beside);
      const { value, problems } = readConfig(text);
      expect(problems).toEqual([]);
      expect(configuration(JSON.parse(JSON.stringify(value)))).toBe(true);
      for (const key of CONFIG_KEYS) expect(text).toContain(`"${key}"`);
    },
  );

  it('what init writes as examples is right, too', () => {
    const examples = template(true)
      .replace(/^( *)\/\/ (?=["{].*[\]},"]$)/gm, '$1')
      .replace(/"\n( +)"region"/, '",\n$1"region"');
    const { problems } = readConfig(examples.replace(/^( *"[a-zA-Z]+": "[^"]*")$/gm, '$1,'));
    expect(problems).toEqual([]);
  });
});

describe('new entries', () => {
  const added = { cause: 'missing-scope', operation: 'GET /api/v2/users/me', reason: 'known' } as const;
  const old = '{ "cause": "invalid-token", "operation": "*", "reason": "old" }';
  it.each([
    ['no list', null],
    ['an empty list', '[]'],
    ['an empty list with a comment', '[\n  // later\n]\n'],
    ['one entry', `[${old}]`],
    ['a trailing comma', `[\n  ${old},\n]\n`],
    [
      'comments everywhere',
      `// head\n[\n  // before\n  ${old} // beside, with a comma\n  /* after, too */\n]\n// end\n`,
    ],
    ['a trailing comma and a comment', `[\n  ${old}, // beside\n]`],
    ['breaks of Windows and a byte order mark', `\ufeff[\r\n  ${old}\r\n]\r\n`],
  ])('are added to %s, and nothing else is changed', (_, text) => {
    const before = text === null ? [] : (readIgnoreList(text).value ?? []);
    const after = addEntries(text, [added, added]);
    expect(readIgnoreList(after)).toMatchObject({ value: [...before, added, added], problems: [] });
    for (const comment of text?.match(/\/\/ .*|\/\*.*\*\//g) ?? []) expect(after).toContain(comment);
    if (text?.includes('\r\n') === true) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after.startsWith('\ufeff')).toBe(text?.startsWith('\ufeff') === true);
  });

  it('none leave the text as it is', () => {
    expect(addEntries('[ ] ', [])).toBe('[ ] ');
  });

  it('of any text are read back as they are', () => {
    const entries = fc.array(
      fc.record({
        cause: fc.constantFrom(...CAUSE_IDS),
        operation: fc.constant('*'),
        reason: fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const text = addEntries(addEntries(null, first), second);
        expect(readIgnoreList(text).value).toEqual([...first, ...second]);
      }),
    );
  });
});
