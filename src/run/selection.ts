/** Which exchanges `at` and `around` pick, and what there was to pick from. */
import { momentOf, type TimeSpan, timeSpan } from '../primitives/time.js';
import type { Place } from '../sight/sight.js';

/** What the exchanges of a run could be picked by. */
export interface Seen {
  readonly exchanges: number;
  readonly picked: number;
  /** How many have a time; the first and the last of them, as written. */
  readonly timed: number;
  readonly first: string | null;
  readonly last: string | null;
  /** How many have a correlation id. */
  readonly correlated: number;
}

export interface Selection {
  /** Counts an exchange, and says whether it is picked. */
  takes(place: Pick<Place, 'time' | 'correlationId'>): boolean;
  seen(): Seen;
}

/** What `at` and `around` ask for; the options of a run say what each is. */
interface Wanted {
  readonly at?: string;
  readonly around?: string;
}

interface Moment {
  readonly at: number;
  readonly written: string;
}

export function createSelection({ at, around }: Wanted): Selection {
  const wanted = at === undefined ? null : timeSpan(at);
  const id = around?.toLowerCase();
  let [exchanges, picked, timed, correlated] = [0, 0, 0, 0];
  let first: Moment | null = null;
  let last: Moment | null = null;
  const note = (time: string): void => {
    const moment = momentOf(time);
    if (moment === null) return;
    timed += 1;
    if (first === null || moment < first.at) first = { at: moment, written: time };
    if (last === null || moment > last.at) last = { at: moment, written: time };
  };
  return {
    takes({ time, correlationId }) {
      exchanges += 1;
      // Nobody asks for these where everything is taken.
      if (at === undefined && id === undefined) {
        picked += 1;
        return true;
      }
      if (time !== null) note(time);
      if (correlationId !== null) correlated += 1;
      const isAt = at === undefined || (wanted !== null && time !== null && isWithin(time, wanted));
      const isTaken = isAt && (id === undefined || correlationId?.toLowerCase() === id);
      if (isTaken) picked += 1;
      return isTaken;
    },
    seen: () => ({
      exchanges,
      picked,
      timed,
      first: first?.written ?? null,
      last: last?.written ?? null,
      correlated,
    }),
  };
}

/**
 * Is a recorded time within the one that is asked for? Two zones compare as instants. Where one of the two has none, it
 * may be that of the clock that the other is written by, or UTC.
 *
 * @param time as recorded, ISO 8601
 */
export function isWithin(time: string, { start, end, offset }: TimeSpan): boolean {
  const recorded = timeSpan(time);
  if (recorded === null) return false;
  const holds = (moment: number, shift: number): boolean => moment >= start - shift && moment < end - shift;
  if (offset !== null && recorded.offset !== null) return holds(recorded.start - recorded.offset, offset);
  if (holds(recorded.start, 0)) return true;
  return recorded.offset === null
    ? holds(recorded.start, offset ?? 0)
    : holds(recorded.start - recorded.offset, 0);
}
