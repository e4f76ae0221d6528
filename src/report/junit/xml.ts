/** Test results in the XML of JUnit: cases, and the suites around them. */
import { xmlAttribute, xmlText } from '../../primitives/inert-xml.js';
import { createUnique } from './unique.js';

export type Outcome = 'passed' | 'failed' | 'skipped' | 'error';

export interface Case {
  /** The same from one run to the next, so that a history can be kept of it. */
  readonly name: string;
  readonly outcome: Outcome;
  /** One line. */
  readonly message: string;
  /** Of a word: what kind of failure it is. */
  readonly type: string;
  /** Further lines. */
  readonly text: readonly string[];
}

/** Cases that stand together: those of a file. */
export interface CaseSuite {
  /** Relative to the repository; empty where it is of no file. */
  readonly file: string;
  /** No other suite has it. */
  readonly classname: string;
  /** Of all its cases. */
  readonly counts: Readonly<Record<Outcome, number>>;
}

export const NO_COUNTS: Readonly<Record<Outcome, number>> = { passed: 0, failed: 0, skipped: 0, error: 0 };

/** Jenkins takes what stands before the last dot for a package, so files have none. */
export const classnameOf = (file: string): string =>
  file === '' ? 'why403' : `why403.${file.replaceAll('.', '_')}`;

/** How many cases there are; nothing is known of how long they took. */
const numbers = (suites: readonly CaseSuite[]) => {
  const sum = (outcome: Outcome): number => suites.reduce((total, { counts }) => total + counts[outcome], 0);
  return {
    tests: sum('passed') + sum('failed') + sum('skipped') + sum('error'),
    failures: sum('failed'),
    errors: sum('error'),
    skipped: sum('skipped'),
    time: '0',
  };
};

/** The document around its suites. */
export function* suitesXml(suites: readonly CaseSuite[], written: Iterable<string>): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'why403', ...numbers(suites) })}>\n`;
  yield* written;
  yield '</testsuites>\n';
}

/** A suite around its cases. */
export function* suiteXml(suite: CaseSuite, cases: Iterable<string>): Iterable<string> {
  const name = suite.file === '' ? 'why403' : suite.file;
  yield `  <testsuite${attributes({ name, ...numbers([suite]) })}>\n`;
  yield* cases;
  yield '  </testsuite>\n';
}

/** Writes cases of a suite, a line each. Those of one name get a number, so that none hides another. */
export function caseWriter({ classname, file }: CaseSuite): (one: Case) => string {
  const unique = createUnique();
  return (one) => `    ${caseXml({ ...one, name: unique(one.name) }, { classname, file })}\n`;
}

/** @param classname with the name of the case it is unique in the report */
function caseXml(
  { name, outcome, message, type, text }: Case,
  { classname, file }: { readonly classname: string; readonly file: string },
): string {
  const place = file === '' ? {} : { file };
  const head = `<testcase${attributes({ name, classname, ...place, time: '0' })}`;
  const lines = xmlText(text.join('\n'));
  const about = attributes({ message, type });
  switch (outcome) {
    case 'passed':
      return text.length === 0 ? `${head}/>` : `${head}><system-out>${lines}\n</system-out></testcase>`;
    case 'failed':
      return `${head}><failure${about}>${lines}\n</failure></testcase>`;
    case 'error':
      return `${head}><error${about}>${lines}\n</error></testcase>`;
    case 'skipped': {
      // The element that takers know has no text.
      const more = text.length === 0 ? '' : `<system-out>${lines}\n</system-out>`;
      return `${head}><skipped${attributes({ message })}/>${more}</testcase>`;
    }
  }
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('');
