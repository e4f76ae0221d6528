/**
 * JUnit's XML as Jenkins and GitLab take it: a suite a file with findings, in it a case each; and one of the run, with a case
 * that passes where files are without findings. What fails the build has failed; other findings are skipped.
 */
import { counted } from '../../primitives/wording.js';
import { createUnique } from '../../report/junit/unique.js';
import {
  type Case,
  type CaseSuite,
  caseWriter,
  classnameOf,
  NO_COUNTS,
  type Outcome,
  suitesXml,
  suiteXml,
} from '../../report/junit/xml.js';
import { repositoryPath } from '../../report/repository-path.js';
import type { LintFinding } from '../types.js';
import type { LintFormatOptions, LintFormatter, SafeLint } from './format.js';
import { listed } from './shown.js';
import {
  contractText,
  findingLines,
  findingText,
  ignoredText,
  inconclusiveText,
  readText,
  skippedText,
  sumText,
} from './words.js';

interface Suite extends CaseSuite {
  readonly counts: Record<Outcome, number>;
  /** Made when they are written. */
  readonly cases: (() => Case)[];
}

export const junit: LintFormatter = (report, options) => {
  const suites = suitesOf(report, options);
  return suitesXml(suites, texts(suites));
};

function* texts(suites: readonly Suite[]): Iterable<string> {
  for (const suite of suites) yield* suiteXml(suite, written(suite));
}

function* written(suite: Suite): Iterable<string> {
  const write = caseWriter(suite);
  for (const one of suite.cases) yield write(one());
}

function suitesOf(report: SafeLint, options: LintFormatOptions): readonly Suite[] {
  const suites = new Map<string, Suite>();
  const unique = createUnique();
  const suiteOf = (file: string): Suite => {
    const known = suites.get(file) ?? {
      file,
      classname: unique(classnameOf(file)),
      counts: { ...NO_COUNTS },
      cases: [],
    };
    suites.set(file, known);
    return known;
  };
  const add = (file: string, outcome: Outcome, make: () => Case): void => {
    const suite = suiteOf(file);
    suite.counts[outcome] += 1;
    suite.cases.push(make);
  };
  const pathOf = (path: string): string => repositoryPath(path, options.folders);
  for (const finding of listed(report, options)) {
    const outcome = outcomeOf(finding, options);
    add(pathOf(finding.path), outcome, () => caseOf(finding, outcome));
  }
  for (const { path, message } of report.unread) {
    const outcome = options.strict ? 'failed' : 'skipped';
    add(pathOf(path), outcome, () => problemCase('not read', message, outcome));
  }
  for (const { path, message } of report.ignoreProblems)
    add(pathOf(path), 'skipped', () => problemCase('ignore problem', message, 'skipped'));
  const seen = new Set(report.findings.map(({ path }) => path)).size;
  if (report.files.read > seen || suites.size === 0)
    add('', 'passed', () => restCase(report, report.files.read - seen));
  return [...suites.values()];
}

/** As for the exit code: an error fails, and where nothing may stay open, what is inconclusive does. */
const outcomeOf = (finding: LintFinding, { strict }: LintFormatOptions): Outcome =>
  finding.level === 'error' || (finding.outcome === 'inconclusive' && strict) ? 'failed' : 'skipped';

const caseOf = (finding: LintFinding, outcome: Outcome): Case => ({
  name: `${finding.rule}: ${finding.subject}`,
  outcome,
  message: `line ${finding.at.line}: ${findingText(finding)}`,
  type: finding.rule,
  text: findingLines(finding),
});

const problemCase = (type: string, message: string, outcome: Outcome): Case => ({
  name: type,
  outcome,
  message: message === '' ? type : message,
  type: type.replace(' ', '-'),
  text: [],
});

const restCase = (report: SafeLint, files: number): Case => ({
  name: 'files without findings',
  outcome: 'passed',
  message: '',
  type: '',
  text: [
    counted(Math.max(0, files), 'file'),
    sumText(report),
    readText(report),
    skippedText(report),
    inconclusiveText(report),
    ignoredText(report),
    contractText(report),
  ].filter((line) => line !== ''),
});
