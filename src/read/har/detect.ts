/** How a HAR is known by its beginning. */
import type { Head } from '../head.js';

/** An object whose `log` has entries, or may have them behind the head. */
export function isHar({ keys, complete }: Head): boolean {
  const log = keys().get('log');
  if (log === undefined || log === null) return false;
  if (log.has('entries')) return true;
  // The entries may come behind the head.
  return (
    !complete && (log.size === 0 || ['version', 'creator', 'browser', 'pages'].some((key) => log.has(key)))
  );
}
