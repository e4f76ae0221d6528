/** What `live` does not send of a recording, in a line each. */
import type { LiveFailure } from '../../live/types.js';
import { safeText } from '../../primitives/safe-text.js';
import { say } from '../say.js';

/** What was left out is named so often. */
const MOST_NAMED = 30;

/**
 * Without its credential it would be another call. Where none was made, no call could be made.
 *
 * @param blocked how many calls hold a credential in which place
 */
export function sayBlocked(
  blocked: ReadonlyMap<string, number>,
  made: number,
  failures: LiveFailure[],
): void {
  for (const [place, count] of blocked) {
    const calls =
      count === 1
        ? 'a call that holds a recorded credential in its'
        : `${count} calls that hold a recorded credential in their`;
    const verb = count === 1 ? 'is' : 'are';
    say(`note: ${calls} ${safeText(place, 60)} ${verb} not made again without --use-recorded-token`);
  }
  if (blocked.size > 0 && made === 0 && failures.length === 0)
    failures.push({ kind: 'forbidden-host', message: 'no call was made again' });
}

/** Names of the input, so that no more is said than helps. */
export function sayWithheld(names: readonly string[]): void {
  if (names.length === 0) return;
  const shown = names.slice(0, MOST_NAMED).map((name) => safeText(name, 60));
  const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : '';
  const cookies = names.includes('header Cookie') ? ', but for cookies' : '';
  say(
    `note: left out of the calls, as recorded credentials stand there: ${shown.join(', ')}${more}; --use-recorded-token sends them${cookies}`,
  );
}

/** Said once for all of them; where nothing else is left, no call could be made. */
export function sayOthers(count: number, others: number, failures: LiveFailure[]): void {
  if (count === 0) return;
  const calls = count === 1 ? '1 call to another system is' : `${count} calls to other systems are`;
  const message = `${calls} not made again, as no token of the platform belongs there`;
  if (others === 0) failures.push({ kind: 'forbidden-host', message });
  else say(`note: ${message}`);
}
