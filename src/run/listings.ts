/** The diagnoses of a run, by problem and by call: described when they are asked for, since all of them would not fit. */
import type { Diagnosis } from '../judge/judge.js';
import type { Subject } from '../judge/subject.js';
import { cleanDeep } from '../report/clean.js';
import { atPlace, describe, type SeenPlace, sourceOf } from '../report/describe.js';
import { FIRST_PLACES } from '../report/group.js';
import type { DiagnosisReport, LazyReport } from '../report/types.js';
import { createNumbering } from './numbering.js';
import type { LoggedPlace } from './place-log.js';
import type { Occurrence, Problem, Problems } from './problems.js';
import { remembered } from './remembered.js';

interface Judged {
  readonly problems: Problems;
  /** Those that are reported. */
  readonly listed: readonly Problem[];
  readonly judged: (problem: Problem) => Diagnosis;
  /** The names of the inputs. */
  readonly paths: readonly string[];
  readonly clean: (text: string) => string;
}

/** Descriptions take some 30 KB each. */
const MOST_REMEMBERED = 300;

/** Problems of which the same is said. */
interface Group {
  readonly number: number;
  /** The first of them, in the order of the input. */
  readonly first: Problem;
  readonly routine: boolean;
  count: number;
  places: readonly Occurrence[];
}

export function listings({
  problems,
  listed,
  judged,
  paths,
  clean,
}: Judged): Pick<LazyReport, 'diagnoses' | 'problems' | 'different'> {
  const seen = ({ input, index, line, url, correlationId }: Omit<LoggedPlace, 'problem'>): SeenPlace =>
    cleanDeep({ path: paths[input] ?? '', index, line, url, correlationId }, clean);
  const described = remembered((problem: Problem): DiagnosisReport => {
    const { count, places } = problem;
    const [first, ...others] = places;
    const report = describe(judged(problem), {
      problem: 0,
      count,
      places: [seen(first), ...others.map(seen)],
    });
    return cleanDeep(report, clean);
  }, MOST_REMEMBERED);

  const numberOf = createNumbering(described);
  const groups = new Map<number, Group>();
  /** The problem, and its group, by its index. */
  const known = new Map<
    number,
    { readonly problem: Problem; readonly group: Group; readonly routine: boolean }
  >();
  for (const problem of listed) {
    const number = numberOf(problem);
    const routine = isRoutine(problem.subject);
    const { count, places } = problem;
    const group = groups.get(number) ?? { number, first: problem, routine, count: 0, places: [] };
    group.count += count;
    group.places = firstOf(group.places, places);
    groups.set(number, group);
    known.set(problem.index, { problem, group, routine });
  }
  // What is routine ranks last: probes of the platform's own pages, other systems.
  const passes = listed.some(({ subject }) => isRoutine(subject)) ? [false, true] : [false];

  return {
    different: groups.size,
    problems: walk(function* () {
      for (const pass of passes) {
        for (const { number, first, routine, count, places } of groups.values()) {
          if (routine === pass)
            yield { ...described(first), problem: number, count, places: places.map(seen).map(sourceOf) };
        }
      }
    }),
    diagnoses: walk(function* () {
      for (const pass of passes) {
        for (const place of problems.places()) {
          const found = known.get(place.problem);
          if (found?.routine === pass)
            yield { ...atPlace(described(found.problem), seen(place)), problem: found.group.number };
        }
      }
    }),
  };
}

const walk = <T>(make: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: make });

const firstOf = (a: readonly Occurrence[], b: readonly Occurrence[]): readonly Occurrence[] =>
  [...a, ...b].sort((one, other) => one.sequence - other.sequence).slice(0, FIRST_PLACES);

const isRoutine = ({ ownPage, match, kind }: Subject): boolean =>
  kind === 'foreign' || (ownPage && match.kind !== 'found');
