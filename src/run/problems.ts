/** Equal problems are kept once, with a count and their places: memory grows with what differs, not with the input. */
import type { CallerIdentity } from '../caller/learn.js';
import { problemKey, type Subject } from '../judge/subject.js';
import type { Place, Sighting } from '../sight/sight.js';

/** A problem as it was seen at one place. */
export interface Occurrence extends Place {
  /** Counts all problems of the run, in the order of the input. */
  readonly sequence: number;
}

/** What was seen once or more often, of one subject and one caller: it is judged once. */
export interface Problem {
  readonly subject: Subject;
  readonly caller: CallerIdentity;
  count: number;
  /** The first places; all of them when every exchange is reported by itself. */
  readonly places: [Occurrence, ...Occurrence[]];
}

export interface Problems {
  add(sighting: Pick<Sighting, 'subject' | 'place'>, caller: CallerIdentity): void;
  all(): Iterable<Problem>;
  /** Exchanges that were counted but no longer kept, since too many different problems came. */
  overflow(): number;
}

/** Different problems that are kept; a recording of real use has tens. */
const MOST_PROBLEMS = 10_000;
const FIRST_PLACES = 5;

/** @param keepAllPlaces every exchange is reported by itself, so that no place may be left out */
export function collectProblems(keepAllPlaces: boolean): Problems {
  const problems = new Map<string, Problem>();
  let overflow = 0;
  let sequence = 0;
  return {
    add({ subject, place }, caller) {
      sequence += 1;
      const occurrence: Occurrence = { ...place, sequence };
      const key = problemKey(subject, caller);
      const known = problems.get(key);
      if (known !== undefined) {
        known.count += 1;
        if (keepAllPlaces || known.places.length < FIRST_PLACES) known.places.push(occurrence);
      } else if (problems.size < MOST_PROBLEMS) {
        problems.set(key, { subject, caller, count: 1, places: [occurrence] });
      } else overflow += 1;
    },
    all: () => problems.values(),
    overflow: () => overflow,
  };
}
