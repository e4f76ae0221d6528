/** Every format for services over all fixtures: what its takers accept. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/index.js';
import { FORMATS } from '../../src/report/formats.js';
import type { DiagnosisReport, Report } from '../../src/report/types.js';
import { isInstalled } from '../installed.js';
import { cause, reportOf, unknownEndpoint } from './reports.js';
import { wrongGitlab, wrongJunit, wrongSarif } from './taken.js';

const fixtures = join(import.meta.dirname, '../../fixtures');
const reports = readdirSync(fixtures, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('schemas'))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(fixtures, path);
    return { name, report: diagnose({ text: readFileSync(path, 'utf8'), name }, { all: true }) };
  });
const wishes = { verbose: true, folders: { folder: fixtures, root: fixtures } };

describe('reports on all fixtures', () => {
  it('are SARIF as GitHub takes it', () => {
    for (const { name, report } of reports) {
      const text = FORMATS.sarif.render(report, wishes);
      expect(wrongSarif(text), name).toEqual([]);
      const [run] = JSON.parse(text).runs;
      expect(run.properties, name).toMatchObject({ toDo: expect.any(Array), summary: expect.any(Object) });
      for (const { properties } of run.results)
        expect(Object.keys(properties), name).toEqual(
          expect.arrayContaining(['cause', 'likelihood', 'who', 'missing', 'operation', 'count']),
        );
    }
  });

  it('are Code Quality as GitLab takes it', () => {
    for (const { name, report } of reports) {
      const text = FORMATS.gitlab.render(report, wishes);
      expect(wrongGitlab(text), name).toEqual([]);
      const marks = JSON.parse(text).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(marks).size, name).toBe(marks.length);
    }
  });

  it.skipIf(!isInstalled('xmllint'))('are JUnit as Jenkins and GitLab take it, with true counts', () => {
    const texts = reports.flatMap(({ report }) =>
      [false, true].map((strict) => FORMATS.junit.render(report, { ...wishes, strict })),
    );
    expect(wrongJunit(texts)).toEqual([]);
    for (const text of texts) {
      const all = (what: RegExp): number => text.match(what)?.length ?? 0;
      const [, tests, failures, errors, skipped] = (
        /<testsuites .*?tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(text) ?? []
      ).map(Number);
      expect([tests, failures, errors, skipped]).toEqual(
        [/<testcase /g, /<failure /g, /<error /g, /<skipped /g].map(all),
      );
    }
  });

  it('have the shape of the lines of Azure and of compilers', () => {
    for (const { name, report } of reports) {
      for (const line of lines(FORMATS.azure.render(report, wishes)))
        if (line.startsWith('##'))
          expect(line, name).toMatch(
            /^##vso\[task\.logissue type=(?:error|warning);sourcepath=[^;\]]+;linenumber=[1-9]\d*;code=[a-z-]+;\]\S/,
          );
      const found = lines(FORMATS.concise.render(report, wishes)).filter((line) => /:\d+: /.test(line));
      expect(found.length, name).toBe(report.summary.refused);
      for (const line of found)
        expect(line, name).toMatch(
          /^\S+:[1-9]\d*: .+ (?:\d{3}|refused) [a-z-]+ (?:certain|likely|possible): ./,
        );
    }
  });
});

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

const FINDINGS = 50_000;

/** So many different problems, of all three levels, each with what tells it from the others. */
function* manyProblems(): Iterable<DiagnosisReport> {
  for (let problem = 0; problem < FINDINGS; problem += 1) {
    const id = `${problem.toString(16).padStart(8, '0')}-0000-4000-8000-${(problem * 7919).toString().padStart(12, '0')}`;
    const url = `https://api.mypurecloud.com/api/v2/nope/${id}`;
    yield {
      ...unknownEndpoint,
      exchange: {
        ...unknownEndpoint.exchange,
        url,
        correlationId: id,
        time: `2026-01-01T00:00:0${problem % 10}Z`,
      },
      problem,
      count: (problem % 100) + 1,
      causes: [
        cause('unknown-endpoint', 'a', {
          likelihood: problem % 5 === 0 ? 'likely' : 'possible',
          fixes: unknownEndpoint.causes[0]?.fixes ?? [],
        }),
      ],
    };
  }
}

describe('50,000 findings', () => {
  const { diagnoses: _, ...rest } = reportOf([]);
  const text = FORMATS.sarif.render({
    ...rest,
    diagnoses: { [Symbol.iterator]: () => manyProblems()[Symbol.iterator]() },
    problems: { [Symbol.iterator]: () => manyProblems()[Symbol.iterator]() },
    different: FINDINGS,
    severalCallers: false,
  });
  const run = JSON.parse(text).runs[0];

  it('are within the limits of GitHub: the worst 25,000, less than 10 MB', () => {
    expect(wrongSarif(text)).toEqual([]);
    expect(run.results).toHaveLength(25_000);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });

  it('are the worst, and the others are counted', () => {
    const counted = (level: string): readonly number[] =>
      run.results.flatMap((result: { level: string; occurrenceCount: number }) =>
        result.level === level ? [result.occurrenceCount] : [],
      );
    expect(counted('error')).toHaveLength(FINDINGS / 5);
    expect(counted('warning')).toHaveLength(25_000 - FINDINGS / 5);
    expect(Math.min(...counted('warning'))).toBeGreaterThan(50);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('25,000 of 50,000');
  });
});

it('has a report for everything that is nothing', () => {
  const empty: Report = reportOf([], { inputs: [] });
  expect(JSON.parse(FORMATS.gitlab.render(empty))).toEqual([]);
  expect(FORMATS.concise.render(empty)).toBe('');
  expect(FORMATS.azure.render(empty)).toBe('');
  expect(wrongSarif(FORMATS.sarif.render(empty))).toEqual([]);
  if (isInstalled('xmllint')) expect(wrongJunit([FORMATS.junit.render(empty)])).toEqual([]);
});
