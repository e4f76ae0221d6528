/** What formats of lint that people read say: stylish, concise, markdown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINT_FORMATS } from '../../../src/lint/formats/index.js';
import { displayWidth } from '../../../src/page/wrap.js';
import { at, finding, lintReport, NOTHING_ASKED, some, unclear } from './reports.js';

describe('stylish', () => {
  const { render } = LINT_FORMATS.stylish;

  it('shows by file what is wrong, what to do, and what all of it comes to', () => {
    expect(render(some)).toBe(
      `infra/client.tf
  4:20  error    The scope routing:view does not exist [scope-exists, contract]
                 fix: Write a scope of the contract
                 instead: routing or routing:readonly
                 also at 5:20, 6:20, 7:20, 8:20 and 3 more
  30:5  note     routing:*:* is wider than what the same files need
                 [wildcard-width, contract]
                 fix: Name the permissions that are needed
                 instead: routing:queue:view or routing:queue:edit

infra/other.tf
  2:3  error    routing:view: as at infra/client.tf:4:20 [scope-exists,
                contract]

src/queues.py
  21:9  warning  GET /api/v2/routing/queue is not in the contract; the nearest
                 path is /api/v2/routing/queues [operation-exists, contract]
                 fix: Write the path as the contract has it
                 instead: /api/v2/routing/queues

test/login.test.ts
  9:18  error    An access token stands in the file [secret-in-file, stated]
                 fix: Revoke it, take it out of the file and its history, and
                 read it from the environment

10 errors, 1 warning, 1 note in 4 files
120 files read (80 source code, 22 Terraform, 18 Markdown), 8 files skipped (7
binary, 1 minified)
held against the contract of 2026-01-01 (Platform API 10793, 3,000 operations);
what is newer is not in it
1 place of which it cannot be told whether it is wrong (--verbose lists them)
2 findings accepted: 1 in place, 1 by why403-ignore.json (--verbose says why)

1 place could not be read:
  infra/broken.tf:12: a block is not closed; what stands behind it was not read

2 problems with what is to accept findings:
  src/a.ts:3: the remark names no reason, so that it accepts nothing
  why403-ignore.json: entry 2 ran out on 2026-01-01
`,
    );
  });

  it('shows every place with its evidence, and all reasons, with verbose', () => {
    const text = render(some, { verbose: true });
    expect(text).toContain('  11:20  error    The scope routing:view does not exist');
    expect(text).not.toMatch(/also at|as at|--verbose/);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'contract: no operation names routing:view (the contract of 2026-01-01)',
    );
    expect(text).toContain('  40:2  unclear  Whether /api/v2/thing is a path');
    expect(text.replace(/\s+/g, ' ')).toContain('[scope-exists]: in place: shows what was wrong');
    expect(text).toContain('  skipped as binary: logo.png, font.woff2 and 5 more\n');
  });

  it('loses no file, however many places are equal', () => {
    const findings = Array.from({ length: 300 }, (_, index) => finding({ path: `f${index}.tf` }));
    const text = render(lintReport({ findings }));
    for (const { path } of findings) expect(text).toContain(`${path}\n`);
    expect(text.match(/fix:/g)).toHaveLength(1);
  });

  it('keeps findings apart that differ in what is to be done', () => {
    const findings = [finding(), finding({ at: at(5, 1), instead: ['users'] })];
    const text = render(lintReport({ findings }));
    expect(text).not.toContain('also at');
    expect(text).toContain('instead: users\n');
  });

  it.each([60, 80, 100])('is not wider than %i columns, with and without colour', (columns) => {
    for (const colour of [0, 1] as const) {
      const lines = render(some, { columns, colour, verbose: true }).split('\n');
      expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  it('says the same with colour as without', () => {
    const text = render(some, { colour: 1 });
    expect(text).toContain('\u001b[31m');
    expect(text.replace(/\u001b\[[\d;]*m/g, '')).toBe(render(some));
  });

  it.each([
    ['nothing is wrong', {}, /^Nothing wrong found: 13 checks in 12 files\n12 files read/],
    [
      'something could not be read',
      { unread: some.unread },
      /^Nothing wrong found: 13 checks in 12 files, as far as could be read\n/,
    ],
    [
      'nothing of the platform is there',
      { summary: { ...lintReport().summary, byRule: NOTHING_ASKED } },
      /^Nothing to check: 12 files hold no scope, /,
    ],
    [
      'no file was read',
      { files: { read: 0, byForm: {}, skipped: [] } },
      /^No file was read, so nothing was checked\n/,
    ],
    [
      'it is only unclear',
      { findings: [unclear()] },
      /^Nothing wrong found[\s\S]*1 place of which it cannot be/,
    ],
  ])('says of what nothing was found: %s', (_, parts, said) => {
    expect(render(lintReport(parts))).toMatch(said);
  });
});

describe('concise', () => {
  const { render } = LINT_FORMATS.concise;
  const { problemMatcher } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../ci/problem-matcher.json'), 'utf8'),
  ) as { problemMatcher: readonly { owner: string; pattern: readonly { regexp: string }[] }[] };

  it('is a line each finding, and silent where nothing is wrong', () => {
    expect(render(lintReport())).toBe('');
    expect(render(lintReport({ findings: [finding()] }))).toBe(
      'infra/client.tf:4:20: error: The scope routing:view does not exist; Write a scope of the contract; in its place: routing or routing:readonly [scope-exists]\n',
    );
    expect(render(lintReport({ findings: [unclear()] }), { strict: true })).toMatch(
      /^infra\/client\.tf:4:20: warning: inconclusive: /,
    );
  });

  it('is found by the problem matcher, each finding once and nothing else', () => {
    const report = {
      ...some,
      findings: [...some.findings, finding({ message: 'a:3: x is likely: or possible; y' })],
    };
    const found = render(report)
      .split('\n')
      .flatMap((line) =>
        problemMatcher.flatMap(({ owner, pattern: [pattern] }) => {
          const match = new RegExp(pattern?.regexp ?? '$^').exec(line);
          return match === null ? [] : [[owner, ...match.slice(1, 5), match[6]].join(' ')];
        }),
      );
    expect(found).toEqual(
      report.findings
        .filter(({ outcome }) => outcome === 'fail')
        .map(({ path, at: { line, column }, level, rule }) =>
          ['why403-lint', path, line, column, level, rule].join(' '),
        ),
    );
  });
});

describe('markdown', () => {
  const { render } = LINT_FORMATS.markdown;

  it('is a table, the worst first, a row for what is equal, with what to do', () => {
    const text = render(some);
    expect(text).toMatch(/^## why403 lint: 10 errors, 1 warning, 1 note\n\n\| Level \| Where /);
    const levels = [...text.matchAll(/^\| (error|warning|note) \| (`[^`]+`)/gm)].map((match) => match[2]);
    expect(levels).toEqual([
      '`test/login.test.ts:9:18`',
      '`infra/client.tf:4:20`',
      '`src/queues.py:21:9`',
      '`infra/client.tf:30:5`',
    ]);
    expect(text).toContain('| `infra/client.tf:4:20` and 7 more there, `infra/other.tf:2:3` |');
    expect(text).toContain('in its place: `routing` or `routing:readonly` |');
  });

  it('says that nothing is wrong, of how much', () => {
    expect(render(lintReport())).toMatch(
      /^## why403 lint: nothing wrong found: 13 checks in 12 files\n\n12 files/,
    );
  });

  it('names no folder of the machine', () => {
    const findings = [finding({ path: '/home/ada/repository/x/a.tf' })];
    const folders = { folder: '/home/ada/repository/x', root: '/home/ada/repository' };
    const text = render(lintReport({ findings }), { folders });
    expect(text).toContain('`x/a.tf:4:20`');
    expect(text).not.toContain('ada');
  });
});
