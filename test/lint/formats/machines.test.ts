/** What formats of lint that other programs read say: json, sarif, junit, gitlab, github, azure. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { LINT_FORMATS } from '../../../src/lint/formats/index.js';
import { LINT_RULE_IDS } from '../../../src/lint/ids.js';
import { lintJsonSchema } from '../../../src/lint/schema.js';
import type { LintFinding, LintReport } from '../../../src/lint/types.js';
import { at, finding, lintReport, RULES, some, unclear } from './reports.js';

describe('json', () => {
  const { render } = LINT_FORMATS.json;
  const fits = new Ajv2020({ strict: true }).compile(lintJsonSchema());

  it('says all of the report, as its schema says', () => {
    for (const report of [some, lintReport()]) {
      const document: unknown = JSON.parse(render(report));
      expect(document).toEqual({ schemaVersion: 1, ...report });
      expect(fits(document), JSON.stringify(fits.errors)).toBe(true);
      expect(fits({ ...(document as object), later: 1 })).toBe(true);
    }
    expect(fits({ ...JSON.parse(render(some)), findings: [{}] })).toBe(false);
    expect(Object.keys(JSON.parse(render(some)))).toEqual([
      'schemaVersion',
      'tool',
      'contract',
      'findings',
      'ignored',
      'ignoreProblems',
      'files',
      'unread',
      'summary',
    ]);
  });
});

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly kind?: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly region: object } }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions?: readonly object[];
  readonly fixes?: readonly { readonly artifactChanges: readonly object[] }[];
}

describe('sarif', () => {
  const run = (report: LintReport, wishes: object = {}) =>
    JSON.parse(LINT_FORMATS.sarif.render(report, { rules: RULES, ...wishes })).runs[0];
  const results = (report: LintReport, wishes: object = {}): readonly Result[] => run(report, wishes).results;
  const one = (parts: Partial<LintFinding>): Result | undefined =>
    results(lintReport({ findings: [finding(parts)] }))[0];

  it('has a result each finding, the worst first, from where to where', () => {
    const found = results(some);
    expect(found.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error secret-in-file',
      ...Array.from({ length: 9 }, () => 'error scope-exists'),
      'warning operation-exists',
      'note wildcard-width',
    ]);
    expect(found[1]?.message.text).toBe(
      'The scope routing:view does not exist. Write a scope of the contract. In its place: routing or routing:readonly.',
    );
    expect(found[1]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 4,
      startColumn: 20,
      endLine: 4,
      endColumn: 32,
    });
    for (const { ruleId, ruleIndex } of found) expect(LINT_RULE_IDS[ruleIndex]).toBe(ruleId);
  });

  it('has marks that stay when lines move, and tell equal findings of a file apart', () => {
    const marks = (report: LintReport) =>
      results(report).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    const moved = {
      ...some,
      findings: some.findings.map((each) => ({ ...each, at: at(each.at.line + 100, each.at.column) })),
    };
    expect(marks(moved)).toEqual(marks(some));
    expect(new Set(marks(some)).size).toBe(some.findings.length - 1);
  });

  it('has all rules with their help, and of the secret how severe it is', () => {
    const { rules } = run(some).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(LINT_RULE_IDS);
    expect(rules[0].help.markdown).toContain('looks at &lt;names>');
    expect(rules[0].help.text).toContain('What to do: Write another one.');
    const severe = rules.filter(
      ({ properties }: { properties: object }) => 'security-severity' in properties,
    );
    expect(severe.map(({ id }: { id: string }) => id)).toEqual(['secret-in-file']);
  });

  it('shows GitHub nothing that is accepted or inconclusive, but says how much of it there is', () => {
    expect(results(some).filter(({ suppressions, kind }) => suppressions || kind)).toEqual([]);
    expect(run(some).properties.summary).toMatchObject({ inconclusive: 1, accepted: 2 });
    const notes = run(some).invocations[0].toolExecutionNotifications;
    expect(notes.map(({ descriptor }: { descriptor: { id: string } }) => descriptor.id)).toEqual([
      'not-read',
      'ignore-problem',
      'ignore-problem',
      'inconclusive',
    ]);
  });

  it('has both for others with verbose', () => {
    const found = results(some, { verbose: true });
    expect(found.flatMap(({ kind, level }) => (kind === undefined ? [] : [`${kind} ${level}`]))).toEqual([
      'review none',
    ]);
    expect(found.flatMap(({ suppressions = [] }) => suppressions)).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'shows what was wrong' },
      { kind: 'external', status: 'accepted', justification: 'why403-ignore.json: as above' },
    ]);
    const strict = results(some, { strict: true });
    expect(
      strict.filter(({ ruleId, level }) => ruleId === 'operation-exists' && level === 'warning'),
    ).toHaveLength(2);
  });

  it('has a fix where nothing is left to choose, and the name is all that stands there', () => {
    expect(one({ instead: ['routing'] })?.fixes?.[0]?.artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'infra/client.tf', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: 4, startColumn: 20, endLine: 4, endColumn: 32 },
            insertedContent: { text: 'routing' },
          },
        ],
      },
    ]);
    for (const parts of [
      {},
      { instead: [] },
      { instead: ['routing'], at: at(4, 20, 14) },
      { instead: ['routing'], at: { line: 4, column: 20, endLine: 5, endColumn: 32 } },
      { instead: ['a "b'] },
      { instead: ['routing'], rule: 'scope-as-permission' },
      { instead: ['routing'], outcome: 'inconclusive' },
    ] as const)
      expect(one(parts)?.fixes).toBeUndefined();
  });

  it('takes the worst 25,000, and counts the others', () => {
    const findings = Array.from({ length: 25_010 }, (_, index) =>
      finding({ subject: `s${index}`, level: index < 20 ? 'note' : 'error' }),
    );
    const { results: taken, invocations } = run(lintReport({ findings }));
    expect(taken).toHaveLength(25_000);
    expect(taken.filter(({ level }: Result) => level === 'note')).toHaveLength(10);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      /^10 of 25,010 findings were left out/,
    );
  });
});

describe('junit', () => {
  const { render } = LINT_FORMATS.junit;

  it('has a suite a file, in which an error has failed and what weighs less is skipped', () => {
    const text = render(some);
    expect(text).toContain('<testsuite name="infra/client.tf" tests="9" failures="8" errors="0" skipped="1"');
    expect(text).toContain(
      '<testcase name="scope-exists: routing:view (8)" classname="why403.infra/client_tf"',
    );
    expect(text).toContain('<skipped message="line 30: routing:*:* is wider');
    expect(text).toContain(
      '<testcase name="files without findings" classname="why403" time="0"><system-out>116 files',
    );
  });

  it('has a case that passes where nothing is wrong', () => {
    expect(render(lintReport())).toContain('tests="1" failures="0" errors="0" skipped="0"');
  });

  it('lets what is inconclusive fail where nothing may stay open', () => {
    const report = lintReport({ findings: [unclear()] });
    expect(render(report, { verbose: true })).toContain('failures="0" errors="0" skipped="1"');
    expect(render(report, { strict: true })).toContain('failures="1" errors="0" skipped="0"');
  });
});

it('gives GitLab how severe each is, a live secret most of all', () => {
  const issues: readonly { check_name: string; severity: string; location: object }[] = JSON.parse(
    LINT_FORMATS.gitlab.render(some),
  );
  const severity = (name: string) => issues.find(({ check_name }) => check_name === name)?.severity;
  expect(
    ['secret-in-file', 'scope-exists', 'operation-exists', 'wildcard-width', 'not-read'].map(severity),
  ).toEqual(['critical', 'major', 'minor', 'info', 'minor']);
  expect(issues[0]?.location).toEqual({ path: 'infra/client.tf', lines: { begin: 4 } });
});

describe('github', () => {
  const { render } = LINT_FORMATS.github;
  const count = (text: string, name: string) => text.match(new RegExp(`^::${name} `, 'gm'))?.length ?? 0;

  it('has annotations with their place and rule, a secret first', () => {
    expect(render(some).split('\n')[0]).toBe(
      '::error file=test/login.test.ts,line=9,endLine=9,col=18,endColumn=58,title=secret-in-file::An access token stands in the file%0ARevoke it, take it out of the file and its history, and read it from the environment',
    );
  });

  it('names columns only within one line, as it takes no others', () => {
    const wide = finding({ at: { line: 4, column: 20, endLine: 6, endColumn: 2 } });
    expect(render(lintReport({ findings: [wide] }))).toMatch(/^::error file=[^,]+,line=4,endLine=6,title=/);
  });

  it('has no more than GitHub shows of a step, and says how many are left out', () => {
    for (const unread of [[], some.unread]) {
      const findings = (['error', 'warning', 'note'] as const).flatMap((level) =>
        Array.from({ length: 30 }, (_, index) => finding({ subject: `s${index}`, level })),
      );
      const text = render(lintReport({ findings: [...findings, unclear()], unread }));
      expect([count(text, 'error'), count(text, 'warning'), count(text, 'notice')]).toEqual([
        10,
        unread.length > 0 ? 9 : 10,
        10,
      ]);
      expect(text).toMatch(/title=not shown here::20 more errors, 2[02] more warnings, 22 more notices than/);
    }
  });
});

it('gives Azure the worst as issues of the build, and the others as lines', () => {
  const findings = Array.from({ length: 12 }, (_, index) => finding({ subject: `s${index}` }));
  const text = LINT_FORMATS.azure.render(lintReport({ findings: [...findings, finding({ level: 'note' })] }));
  expect(
    text.match(
      /^##vso\[task\.logissue type=error;sourcepath=infra\/client\.tf;linenumber=4;columnnumber=20;code=scope-exists;\]The /gm,
    ),
  ).toHaveLength(10);
  expect(text.match(/^error: infra\/client\.tf:4:20: /gm)).toHaveLength(2);
  expect(text).toMatch(/^note: infra\/client\.tf:4:20: /m);
  expect(text).toContain('10 of 12 errors and warnings are issues of the build');
  expect(LINT_FORMATS.azure.render(lintReport())).toBe('');
});
