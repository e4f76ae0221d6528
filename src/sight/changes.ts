/** Which changes of required permissions a refusal may have come of. */
import { changesBy, historyCovers } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { isQuiet, type Subject } from '../judge/subject.js';
import { dayOf } from '../primitives/time.js';

const NONE: readonly string[] = [];

/**
 * The days of the changes that were first seen within a year before the call; without a time, before the last release of
 * which the contract knows them, since a report does not depend on the clock. Nothing is asked of what was not refused.
 */
export function recentChanges(
  operation: Operation | null,
  refusal: Subject['refusal'],
  time: string | null,
): readonly string[] {
  if (operation === null || isQuiet({ refusal })) return NONE;
  const day = (time === null ? null : dayOf(time)) ?? historyCovers().to.date;
  return changesBy(operation, day).map(({ firstSeen: { date } }) => date);
}
