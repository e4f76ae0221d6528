/**
 * JUnit's XML as Jenkins and GitLab take it: a suite an input, in it a case each problem that was seen there, and one that passes where nothing
 * was refused.
 */
import type { Formatter, RenderOptions, SafeReport } from '../format.js';
import type { DiagnosisReport } from '../types.js';
import { attributes, type Case, caseOf, caseXml, pathsOf } from './cases.js';
import { type Suite, suitesOf } from './suites.js';
import { createUnique } from './unique.js';

/** Cases that are in memory at once: the problems of an input need not follow each other. */
const MOST_KEPT = 4000;

export const junit: Formatter = function* (report, options) {
  const suites = suitesOf(report, options);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'why403', ...numbers(suites) })}>\n`;
  for (const some of portions(suites)) yield* portionXml(some, report, options);
  yield '</testsuites>\n';
};

function numbers(suites: readonly Suite[]) {
  const sum = (count: (suite: Suite) => number): number =>
    suites.reduce((total, suite) => total + count(suite), 0);
  return {
    tests: sum(({ diagnosed, own }) => diagnosed + own.length),
    failures: sum(({ counts }) => counts.failed),
    errors: sum(({ counts }) => counts.error),
    skipped: sum(({ counts }) => counts.skipped),
    // Nothing is known of how long calls took.
    time: '0',
  };
}

/** Suites whose cases are collected in one walk; one that is too long for that stands alone. */
function* portions(suites: readonly Suite[]): Iterable<readonly Suite[]> {
  let some: Suite[] = [];
  let cases = 0;
  for (const suite of suites) {
    if (some.length > 0 && cases + suite.diagnosed > MOST_KEPT) {
      yield some;
      some = [];
      cases = 0;
    }
    some.push(suite);
    cases += suite.diagnosed;
  }
  if (some.length > 0) yield some;
}

function* portionXml(suites: readonly Suite[], report: SafeReport, options: RenderOptions): Iterable<string> {
  const filled = suites.filter(({ diagnosed }) => diagnosed > 0);
  const [only] = filled;
  if (only === undefined || filled.length > 1) {
    const kept = filled.length === 0 ? new Map<string, string[]>() : collect(filled, report, options);
    for (const suite of suites)
      yield* suiteXml(suite, suite.path === null ? [] : (kept.get(suite.path) ?? []));
    return;
  }
  const write = writerOf(only);
  for (const suite of suites)
    yield* suiteXml(
      suite,
      suite === only ? written(report.diagnoses, only, (one) => write(caseOf(one, report, options))) : [],
    );
}

function* written(
  diagnoses: Iterable<DiagnosisReport>,
  { path }: Suite,
  write: (diagnosis: DiagnosisReport) => string,
): Iterable<string> {
  for (const diagnosis of diagnoses) if (pathsOf(diagnosis).has(path ?? '')) yield write(diagnosis);
}

function collect(
  suites: readonly Suite[],
  report: SafeReport,
  options: RenderOptions,
): ReadonlyMap<string, readonly string[]> {
  const kept = new Map(
    suites.map((suite) => [suite.path ?? '', { write: writerOf(suite), cases: [] as string[] }]),
  );
  for (const diagnosis of report.diagnoses) {
    const found = [...pathsOf(diagnosis)].flatMap((path) => kept.get(path) ?? []);
    if (found.length === 0) continue;
    const one = caseOf(diagnosis, report, options);
    for (const suite of found) suite.cases.push(suite.write(one));
  }
  return new Map([...kept].map(([path, { cases }]) => [path, cases]));
}

/** Cases of one name get a number, so that none hides another. */
function writerOf({ classname, file }: Suite): (one: Case) => string {
  const unique = createUnique();
  return (one) => `    ${caseXml({ ...one, name: unique(one.name) }, { classname, file })}\n`;
}

function* suiteXml(suite: Suite, cases: Iterable<string>): Iterable<string> {
  const name = suite.path === null ? 'why403' : suite.file;
  yield `  <testsuite${attributes({ name, ...numbers([suite]) })}>\n`;
  yield* cases;
  const write = writerOf(suite);
  for (const one of suite.own) yield write(one);
  yield '  </testsuite>\n';
}
