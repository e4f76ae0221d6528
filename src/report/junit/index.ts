/**
 * JUnit's XML as Jenkins and GitLab take it: a suite an input, in it a case each problem that was seen there, and one that passes where nothing
 * was refused.
 */
import type { Formatter, RenderOptions, SafeReport } from '../format.js';
import type { DiagnosisReport } from '../types.js';
import { caseOf, pathsOf } from './cases.js';
import { type Suite, suitesOf } from './suites.js';
import { caseWriter, suitesXml, suiteXml } from './xml.js';

/** Cases that are in memory at once: the problems of an input need not follow each other. */
const MOST_KEPT = 4000;

export const junit: Formatter = (report, options) => {
  const suites = suitesOf(report, options);
  return suitesXml(suites, suiteTexts(suites, report, options));
};

function* suiteTexts(suites: readonly Suite[], report: SafeReport, options: RenderOptions): Iterable<string> {
  for (const some of portions(suites)) yield* portionXml(some, report, options);
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
      yield* ownSuiteXml(suite, suite.path === null ? [] : (kept.get(suite.path) ?? []));
    return;
  }
  const write = caseWriter(only);
  for (const suite of suites)
    yield* ownSuiteXml(
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
    suites.map((suite) => [suite.path ?? '', { write: caseWriter(suite), cases: [] as string[] }]),
  );
  for (const diagnosis of report.diagnoses) {
    const found = [...pathsOf(diagnosis)].flatMap((path) => kept.get(path) ?? []);
    if (found.length === 0) continue;
    const one = caseOf(diagnosis, report, options);
    for (const suite of found) suite.cases.push(suite.write(one));
  }
  return new Map([...kept].map(([path, { cases }]) => [path, cases]));
}

function* ownSuiteXml(suite: Suite, cases: Iterable<string>): Iterable<string> {
  const all = function* (): Iterable<string> {
    yield* cases;
    const write = caseWriter(suite);
    for (const one of suite.own) yield write(one);
  };
  yield* suiteXml(suite, all());
}
