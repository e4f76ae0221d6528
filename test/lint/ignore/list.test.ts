import { describe, expect, it } from 'vitest';
import { createLintIgnored, entriesOf, type LintIgnoreEntry } from '../../../src/lint/ignore/index.js';
import type { LintFinding } from '../../../src/lint/types.js';

const DAY = '2026-05-04';
const entry = (parts: Partial<LintIgnoreEntry> = {}): LintIgnoreEntry => ({
  rule: 'scope-exists',
  path: 'infra/**/*.tf',
  reason: 'comes in May',
  ...parts,
});
const finding = (parts: Partial<LintFinding> = {}): LintFinding => ({
  rule: 'scope-exists',
  outcome: 'fail',
  level: 'error',
  grade: null,
  path: 'infra/a/main.tf',
  at: { line: 3, column: 1, endLine: 3, endColumn: 9 },
  message: 'the scope does not exist',
  subject: 'made:up',
  evidence: [],
  fix: null,
  instead: [],
  fingerprint: '0',
  ...parts,
});
const listOf = (...entries: readonly LintIgnoreEntry[]) => createLintIgnored(entries, DAY, 'list.json');

describe('an entry of the list', () => {
  it.each([
    [{}, {}, true],
    [{}, { path: 'infra/main.tf' }, true],
    [{}, { path: 'infra\\a\\main.tf' }, true],
    [{}, { path: 'other/infra/main.tf' }, false],
    [{}, { rule: 'host-exists' }, false],
    [{ subject: 'made:up' }, {}, true],
    [{ subject: 'made:*' }, {}, true],
    [{ subject: 'made' }, {}, false],
    [{ subject: 'made:\\*' }, {}, false],
    [{ subject: 'made:\\*' }, { subject: 'made:*' }, true],
    [{ expires: DAY }, {}, true],
    [{ expires: '2026-05-03' }, {}, false],
  ] satisfies readonly (readonly [Partial<LintIgnoreEntry>, Partial<LintFinding>, boolean])[])(
    '%j takes %j: %s',
    (of, parts, expected) => {
      const taken = listOf(entry(of)).takes(finding(parts));
      expect(taken).toEqual(expected ? { reason: 'comes in May', by: 'list.json' } : null);
    },
  );

  it('is of no use only where a file of it was read, and its rule asked', () => {
    const list = listOf(entry({ line: 4 }));
    expect(list.problems()).toEqual([]);
    list.reads('src/a.ts');
    expect(list.problems()).toEqual([]);
    list.reads('infra/b.tf');
    expect(list.problems(() => false)).toEqual([]);
    expect(list.problems()).toEqual([
      {
        path: 'list.json',
        line: 4,
        message: 'the entry matched nothing in this run: scope-exists in infra/**/*.tf',
      },
    ]);
    list.takes(finding());
    expect(list.problems()).toEqual([]);
  });

  it('that has expired says so as long as its finding is there', () => {
    const list = listOf(entry({ expires: '2026-05-03', subject: 'made:up' }));
    list.takes(finding());
    expect(list.problems().map(({ message }) => message)).toEqual([
      'the entry has expired on 2026-05-03, and scope-exists of made:up in infra/**/*.tf is still found; mend it, or give the entry a new date',
    ]);
  });

  it('takes paths from the folder of the list', () => {
    expect(listOf(entry({ path: 'main.tf' })).takes(finding(), 'main.tf')).not.toBeNull();
  });
});

describe('a baseline', () => {
  it('has an entry for each rule, file and subject, and none for a secret', () => {
    const secret = finding({ rule: 'secret-in-file', subject: 'token#1' });
    const { entries, left } = entriesOf(
      [
        finding(),
        finding({ at: { line: 9, column: 1, endLine: 9, endColumn: 9 } }),
        finding({ subject: 'a:*' }),
        secret,
      ],
      'known',
      '2026-12-31',
      (path) => path.replace('infra/', ''),
    );
    const rest = { rule: 'scope-exists', path: 'a/main.tf', reason: 'known', expires: '2026-12-31' };
    expect(entries).toEqual([
      { ...rest, subject: 'made:up' },
      { ...rest, subject: 'a:\\*' },
    ]);
    expect(left).toEqual([secret]);
  });

  it('accepts what it was made of, and nothing else', () => {
    const findings = [finding({ path: 'a*b/c.tf', subject: 'x:*' }), finding({ path: './d.tf' })];
    const list = listOf(...entriesOf(findings, 'known', null).entries);
    for (const one of findings) expect(list.takes(one)).not.toBeNull();
    expect(list.takes(finding({ path: 'axb/c.tf', subject: 'x:*' }))).toBeNull();
    expect(list.takes(finding({ path: 'a*b/c.tf', subject: 'x:y' }))).toBeNull();
  });
});
