/** Equal problems are kept once, with a count and their first places: memory grows with what differs, not with the input. */
import type { CallerIdentity } from '../caller/learn.js';
import { isRefused, problemKey, type Subject } from '../judge/subject.js';
import { FIRST_PLACES } from '../report/group.js';
import type { Sighting } from '../sight/sight.js';
import { createPlaceLog, type LoggedPlace, type Overflow } from './place-log.js';

/** A problem as it was seen at one place. */
export interface Occurrence extends Omit<LoggedPlace, 'problem'> {
  /** Counts all problems of the run, in the order of the input. */
  readonly sequence: number;
}

/** What was seen once or more often, of one subject and one caller: it is judged once. */
export interface Problem {
  /** Counts the problems of the run from 0. */
  readonly index: number;
  readonly subject: Subject;
  readonly caller: CallerIdentity;
  count: number;
  readonly places: [Occurrence, ...Occurrence[]];
}

export interface Problems {
  /**
   * @param input the number of the input
   * @returns false when it is counted and no longer kept, since too many different problems came
   */
  add(sighting: Pick<Sighting, 'subject' | 'place'>, caller: CallerIdentity, input: number): boolean;
  all(): readonly Problem[];
  /** Every place of those that are kept, in the order of the input; empty when they are not listed one by one. */
  places(): Iterable<LoggedPlace>;
  /** How many of those that are not kept were refused. */
  refusedBeyond(): number;
}

/** Different problems that are kept, of refusals and of the rest each; a recording of real use has tens. */
const MOST_PROBLEMS = 10_000;

/**
 * @param listsCalls every call is reported by itself, so that no place may be left out
 * @param overflow where their places go when they are too many for memory
 */
export function collectProblems(listsCalls: boolean, overflow: Overflow | null): Problems {
  const known = new Map<string, Problem>();
  const problems: Problem[] = [];
  const log = listsCalls ? createPlaceLog(overflow) : null;
  const kept = { refused: 0, others: 0 };
  let refusedBeyond = 0;
  let sequence = 0;

  const note = (key: string, occurrence: Occurrence, make: (index: number) => Problem): number | null => {
    const problem = known.get(key);
    if (problem !== undefined) {
      problem.count += 1;
      if (problem.places.length < FIRST_PLACES) problem.places.push(occurrence);
      return problem.index;
    }
    const made = make(problems.length);
    // However many calls succeeded, none of them takes the place of a refusal.
    const refused = isRefused(made.subject);
    const sort = refused ? 'refused' : 'others';
    if (kept[sort] >= MOST_PROBLEMS) {
      if (refused) refusedBeyond += 1;
      return null;
    }
    kept[sort] += 1;
    problems.push(made);
    known.set(key, made);
    return made.index;
  };

  return {
    add({ subject, place: { index, line, url, correlationId } }, caller, input) {
      sequence += 1;
      const place = { input, index, line, url, correlationId };
      const occurrence: Occurrence = { ...place, sequence };
      const problem = note(problemKey(subject, caller), occurrence, (index) => ({
        index,
        subject,
        caller,
        count: 1,
        places: [occurrence],
      }));
      if (problem === null) return false;
      log?.add({ problem, ...place });
      return true;
    },
    all: () => problems,
    places: () => log?.walk() ?? [],
    refusedBeyond: () => refusedBeyond,
  };
}
