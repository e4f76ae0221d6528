/** What suites a report has, a suite an input, and how many cases of each outcome: known before the first is written. */
import { isRefusal } from '../../judge/ids.js';
import { grouped } from '../../primitives/number.js';
import type { RenderOptions, SafeReport } from '../format.js';
import { repositoryPath } from '../repository-path.js';
import { toDoTexts } from '../to-do-text.js';
import { isOfInput, type OpenKind, type Trouble, troubles } from '../troubles.js';
import { outcomeOf, outcomeOfProblem, pathsOf } from './cases.js';
import { createUnique } from './unique.js';
import { type Case, type CaseSuite, classnameOf, NO_COUNTS, type Outcome } from './xml.js';

export interface Suite extends CaseSuite {
  /** The input as it was named; null for what is about the whole run. */
  readonly path: string | null;
  /** Cases that are made from the diagnoses. */
  readonly diagnosed: number;
  /** The others. */
  readonly own: readonly Case[];
}

/** What the diagnoses tell of an input. */
interface Seen {
  readonly counts: Record<Outcome, number>;
  refusals: number;
}

/** Walks over the diagnoses once. */
export function suitesOf(report: SafeReport, options: RenderOptions): readonly Suite[] {
  const { strict, folders, failOn } = options;
  const seen = new Map<string, Seen>();
  const seenOf = (path: string): Seen => {
    const known = seen.get(path) ?? { counts: { ...NO_COUNTS }, refusals: 0 };
    seen.set(path, known);
    return known;
  };
  for (const { path } of report.inputs) seenOf(path);
  const told = { 'cannot-tell': 0, 'no-answer': 0 };
  /** Of what was refused in more places than are named. */
  let beyondPlaces: Outcome = failOn === 'possible' ? 'failed' : 'skipped';
  for (const diagnosis of report.diagnoses) {
    const { verdict, count, places } = diagnosis;
    const outcome = outcomeOfProblem(diagnosis, options);
    const isRefused = isRefusal(verdict);
    for (const path of pathsOf(diagnosis)) {
      const known = seenOf(path);
      known.counts[outcome] += 1;
      if (isRefused) known.refusals += 1;
    }
    if (isRefused && outcome === 'failed' && count > places.length) beyondPlaces = 'failed';
    if (verdict === 'cannot-tell' || verdict === 'no-answer') told[verdict] += count;
  }
  const found = [...troubles(report)];
  const unique = createUnique();
  const suites = [...seen].map(([path, { counts, refusals }]) => {
    const number = Object.values(counts).reduce((sum, each) => sum + each, 0);
    const ofPath = found.filter(({ kind, file }) => file === path && isOfInput(kind));
    const own = ofPath.map((trouble) => troubleCase(trouble, strict));
    const known = sumOf(report, path);
    if (known.refused > 0 && refusals === 0) own.push(elsewhereCase(known.refused, beyondPlaces));
    if (number === 0 && own.length === 0 && known.cannotTell > 0) {
      own.push(untoldCase('cannot-tell', known.cannotTell, strict));
      told['cannot-tell'] += known.cannotTell;
    }
    if (number === 0 && own.length === 0) own.push(passedCase(known.exchanges, report));
    return suite({ path, own, diagnosed: counts, number, file: repositoryPath(path, folders) }, unique);
  });
  const ofRun = runCases(report, options, found, told);
  const run = { path: null, own: ofRun, diagnosed: NO_COUNTS, number: 0, file: '' };
  return ofRun.length === 0 ? suites : [...suites, suite(run, unique)];
}

/** Of all inputs of a name. */
function sumOf(
  { inputs }: SafeReport,
  path: string,
): Readonly<Record<'exchanges' | 'refused' | 'cannotTell', number>> {
  const sum = { exchanges: 0, refused: 0, cannotTell: 0 };
  for (const input of inputs) {
    if (input.path !== path) continue;
    sum.exchanges += input.exchanges;
    sum.refused += input.refused;
    sum.cannotTell += input.cannotTell;
  }
  return sum;
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

/** An input whose refusals are those of others, whose places are not all named. */
const elsewhereCase = (refused: number, outcome: Outcome): Case => ({
  name: 'refused calls',
  outcome,
  message: `${grouped(refused)} ${refused === 1 ? 'call was' : 'calls were'} refused, as calls of other inputs were: their cases say why, and --format json has each call`,
  type: 'refused',
  text: [],
});

const passedCase = (read: number, { summary: { ignored } }: SafeReport): Case => {
  const text = `${grouped(read)} ${read === 1 ? 'call was' : 'calls were'} read`;
  const known =
    ignored.count === 0
      ? []
      : [
          `refused calls of the run that ${ignored.by ?? 'the ignore list'} ignores: ${grouped(ignored.count)}`,
        ];
  return { name: 'no call refused', outcome: 'passed', message: '', type: '', text: [text, ...known] };
};

/** An input of which nothing was read is an error, as for the exit code; of others the rest was judged. */
function troubleCase({ kind, text }: Trouble, strict: boolean): Case {
  const outcome = kind === 'not-read' ? 'error' : strict ? 'failed' : 'skipped';
  return { name: kind.replaceAll('-', ' '), outcome, message: text, type: kind, text: [] };
}

const UNTOLD: Readonly<Record<OpenKind, string>> = {
  'cannot-tell': 'cannot be told',
  'no-answer': 'got no answer',
};

/** Calls that are counted and have no case of their own. */
function untoldCase(verdict: OpenKind, count: number, strict: boolean): Case {
  const what = UNTOLD[verdict];
  const message = `${grouped(count)} ${count === 1 ? 'call' : 'calls'} ${what} (--all lists each)`;
  return { name: what, outcome: outcomeOf(verdict, strict), message, type: verdict, text: [] };
}

/** What is about all inputs: what was not understood, calls that are counted and not listed, the to-do. */
function runCases(
  { summary, toDo }: SafeReport,
  { strict, names, verbose }: RenderOptions,
  found: readonly Trouble[],
  told: Readonly<Record<OpenKind, number>>,
): readonly Case[] {
  const cases = found
    .filter(({ kind }) => kind === 'not-understood')
    .map((each) => troubleCase(each, strict));
  const untold = (verdict: OpenKind, count: number): void => {
    if (count > told[verdict]) cases.push(untoldCase(verdict, count - told[verdict], strict));
  };
  untold('cannot-tell', summary.cannotTell);
  untold('no-answer', summary.noAnswer);
  const steps = toDoTexts(toDo, { names, verbose });
  if (steps.length > 0) cases.push({ name: 'to do', outcome: 'passed', message: '', type: '', text: steps });
  return cases;
}
