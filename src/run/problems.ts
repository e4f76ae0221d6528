/** Equal problems are kept once, with a count and their places: memory grows with what differs, not with the input. */
import type { CallerIdentity } from '../caller/learn.js';
import { isRefused, problemKey, type Subject } from '../judge/subject.js';
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
  /** False when it is counted and no longer kept, since too many different problems came. */
  add(sighting: Pick<Sighting, 'subject' | 'place'>, caller: CallerIdentity): boolean;
  all(): Iterable<Problem>;
  /** How many of those that are not kept were refused. */
  refusedBeyond(): number;
}

/** Different problems that are kept, of refusals and of the rest each; a recording of real use has tens. */
const MOST_PROBLEMS = 10_000;
/** Places that are kept of a problem whose calls are not listed one by one. */
export const FIRST_PLACES = 5;

/** @param keepAllPlaces every exchange is reported by itself, so that no place may be left out */
export function collectProblems(keepAllPlaces: boolean): Problems {
  const problems = new Map<string, Problem>();
  const kept = { refused: 0, others: 0 };
  let refusedBeyond = 0;
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
        return true;
      }
      // However many calls succeeded, none of them takes the place of a refusal.
      const refused = isRefused(subject);
      const sort = refused ? 'refused' : 'others';
      if (kept[sort] >= MOST_PROBLEMS) {
        if (refused) refusedBeyond += 1;
        return false;
      }
      kept[sort] += 1;
      problems.set(key, { subject, caller, count: 1, places: [occurrence] });
      return true;
    },
    all: () => problems.values(),
    refusedBeyond: () => refusedBeyond,
  };
}
