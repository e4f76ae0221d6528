/** Equal problems are kept once, with a count and their first places: memory grows with what differs, not with the input. */
import type { CallerIdentity } from '../caller/learn.js';
import { fromProblemKey, isRefused, problemKey, type Subject } from '../judge/subject.js';
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
  /** All of it: subject and caller come back from the key. */
  readonly key: string;
  count: number;
  readonly places: [Occurrence, ...Occurrence[]];
  /** How often in each input, by its number: of files that were recorded alike none is left out. */
  readonly inputs: Map<number, number>;
}

/** What is wrong, and who called. */
export const contentOf = ({ key }: Problem): readonly [Subject, CallerIdentity] =>
  fromProblemKey<CallerIdentity>(key);

export interface Problems {
  /**
   * @param input the number of the input
   * @returns the number of its problem; null when it is counted and no longer kept, since too many different ones came
   */
  add(sighting: Pick<Sighting, 'subject' | 'place'>, caller: CallerIdentity, input: number): number | null;
  all(): readonly Problem[];
  /** Every place of those that are kept, in the order of the input; null when they are not listed one by one. */
  places(): Iterable<LoggedPlace> | null;
  /** How many of those that are not kept were refused, by the number of the input. */
  refusedBeyond(): ReadonlyMap<number, number>;
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
  const refusedBeyond = new Map<number, number>();
  let sequence = 0;

  const note = (key: string, refused: boolean, occurrence: Occurrence): Problem | null => {
    const problem = known.get(key);
    if (problem !== undefined) {
      problem.count += 1;
      countOf(problem.inputs, occurrence.input, 1);
      if (problem.places.length < FIRST_PLACES) problem.places.push(detached(occurrence));
      return problem;
    }
    // However many calls succeeded, none of them takes the place of a refusal.
    const sort = refused ? 'refused' : 'others';
    if (kept[sort] >= MOST_PROBLEMS) {
      if (refused) countOf(refusedBeyond, occurrence.input, 1);
      return null;
    }
    kept[sort] += 1;
    const made: Problem = {
      index: problems.length,
      key,
      count: 1,
      places: [detached(occurrence)],
      inputs: new Map([[occurrence.input, 1]]),
    };
    problems.push(made);
    known.set(key, made);
    return made;
  };

  return {
    add({ subject, place: { index, line, url, correlationId, resource, time } }, caller, input) {
      sequence += 1;
      const place = {
        input,
        index: isCount(index) ? index : 0,
        line: line !== null && isCount(line) && line > 0 ? line : null,
        url,
        correlationId,
        resource,
        time,
      };
      const problem = note(problemKey(subject, caller), isRefused(subject), { ...place, sequence });
      if (problem === null) return null;
      log?.add({ problem: problem.index, ...place });
      return problem.index;
    },
    all: () => problems,
    places: () => log?.walk() ?? null,
    refusedBeyond: () => refusedBeyond,
  };
}

/** Adds to the count of an input. */
export function countOf(counts: Map<number, number>, input: number, more: number): void {
  counts.set(input, (counts.get(input) ?? 0) + more);
}

/** Readers of others may number their calls as they like. */
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** A short text that was cut out of a long one keeps the long one in memory; a copy does not. */
const detached = (occurrence: Occurrence): Occurrence => JSON.parse(JSON.stringify(occurrence)) as Occurrence;
