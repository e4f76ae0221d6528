/** What suites a report has, a suite an input, and how many cases of each outcome: known before the first is written. */
import { grouped } from '../../primitives/number.js';
import type { RenderOptions, SafeReport } from '../format.js';
import { repositoryPath } from '../repository-path.js';
import { toDoTexts } from '../to-do-text.js';
import { type Trouble, troubles } from '../troubles.js';
import { type Case, type Outcome, outcomeOf } from './cases.js';
import { createUnique } from './unique.js';

export interface Suite {
  /** The input as it was named; null for what is about the whole run. */
  readonly path: string | null;
  /** Relative to the repository. */
  readonly file: string;
  /** No other suite has it. */
  readonly classname: string;
  /** Cases that are made from the diagnoses. */
  diagnosed: number;
  /** The others. */
  readonly own: readonly Case[];
  /** Of all cases. */
  readonly counts: Record<Outcome, number>;
}

const NO_COUNTS: Readonly<Record<Outcome, number>> = { passed: 0, failed: 0, skipped: 0, error: 0 };

/** Walks over the diagnoses once. */
export function suitesOf(report: SafeReport, options: RenderOptions): readonly Suite[] {
  const { strict, folders } = options;
  const counts = new Map<string, Record<Outcome, number>>();
  for (const { path } of report.inputs) counts.set(path, { ...NO_COUNTS });
  const listed = { 'cannot-tell': 0, 'no-answer': 0 };
  for (const { exchange, verdict, count } of report.diagnoses) {
    const { path } = exchange.source;
    const known = counts.get(path) ?? { ...NO_COUNTS };
    known[outcomeOf(verdict, strict)] += 1;
    counts.set(path, known);
    if (verdict === 'cannot-tell' || verdict === 'no-answer') listed[verdict] += count;
  }
  const found = [...troubles(report)];
  const unique = createUnique();
  const suites = [...counts].map(([path, diagnosed]) => {
    const number = Object.values(diagnosed).reduce((sum, each) => sum + each, 0);
    const ofPath = found.filter(({ kind, file }) => file === path && kind !== 'not-understood');
    const own = ofPath.map((trouble) => troubleCase(trouble, strict));
    if (number === 0 && own.length === 0) own.push(passedCase(path, report));
    return suite({ path, own, diagnosed, number, file: repositoryPath(path, folders) }, unique);
  });
  const ofRun = runCases(report, options, found, listed);
  const run = { path: null, own: ofRun, diagnosed: NO_COUNTS, number: 0, file: '' };
  return ofRun.length === 0 ? suites : [...suites, suite(run, unique)];
}

function suite(
  {
    path,
    file,
    own,
    diagnosed,
    number,
  }: Pick<Suite, 'path' | 'file' | 'own'> & {
    readonly diagnosed: Readonly<Record<Outcome, number>>;
    readonly number: number;
  },
  unique: (name: string) => string,
): Suite {
  const counts = { ...diagnosed };
  for (const { outcome } of own) counts[outcome] += 1;
  return { path, file, own, counts, diagnosed: number, classname: unique(classnameOf(file)) };
}

/** Jenkins takes what stands before the last dot for a package, so files have none. */
const classnameOf = (file: string): string =>
  file === '' ? 'why403' : `why403.${file.replaceAll('.', '_')}`;

const passedCase = (path: string, { inputs }: SafeReport): Case => {
  const read = inputs
    .filter((input) => input.path === path)
    .reduce((sum, { exchanges }) => sum + exchanges, 0);
  const text = `${grouped(read)} ${read === 1 ? 'call was' : 'calls were'} read`;
  return { name: 'no call refused', outcome: 'passed', message: '', type: '', text: [text] };
};

/** An input of which nothing was read is an error, as for the exit code; of others the rest was judged. */
function troubleCase({ kind, text }: Trouble, strict: boolean): Case {
  const outcome = kind === 'not-read' ? 'error' : strict ? 'failed' : 'skipped';
  return { name: kind.replaceAll('-', ' '), outcome, message: text, type: kind, text: [] };
}

/** What is about all inputs: what was not understood, calls that are counted and not listed, the to-do. */
function runCases(
  { summary, toDo }: SafeReport,
  { strict, names, verbose }: RenderOptions,
  found: readonly Trouble[],
  listed: Readonly<Record<'cannot-tell' | 'no-answer', number>>,
): readonly Case[] {
  const cases = found
    .filter(({ kind }) => kind === 'not-understood')
    .map((each) => troubleCase(each, strict));
  const unlisted = (verdict: 'cannot-tell' | 'no-answer', count: number, what: string): void => {
    const number = count - listed[verdict];
    if (number <= 0) return;
    const message = `${grouped(number)} ${number === 1 ? 'call' : 'calls'} ${what} (--all lists each)`;
    cases.push({ name: what, outcome: outcomeOf(verdict, strict), message, type: verdict, text: [] });
  };
  unlisted('cannot-tell', summary.cannotTell, 'cannot be told');
  unlisted('no-answer', summary.noAnswer, 'got no answer');
  const steps = toDoTexts(toDo, { names, verbose });
  if (steps.length > 0) cases.push({ name: 'to do', outcome: 'passed', message: '', type: '', text: steps });
  return cases;
}
