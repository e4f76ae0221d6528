/** What a browser kept from a page, as its console or its recording words it. */

/**
 * `cross-origin`: the answer did not allow the page's origin (CORS). `preflight`: the question in front of the call was
 * refused, so that the call was not made. `extension`: an extension of the browser blocked the
 * call. `unsaid`: the browser says that it failed, not why; CORS is one of the reasons.
 */
export type Withheld = 'cross-origin' | 'preflight' | 'extension' | 'unsaid';

const EXTENSION = /ERR_BLOCKED_BY_CLIENT/i;
/** Chrome, Safari and Firefox. */
const CROSS_ORIGIN =
  /CORS|Cross-Origin|Access-Control-Allow-|ERR_BLOCKED_BY_(?:ORB|RESPONSE)|NS_ERROR_DOM_(?:BAD_URI|CORP_FAILED)|not allowed by Access-Control/i;
const PREFLIGHT = /preflight/i;
const UNSAID = /ERR_FAILED|NetworkError when attempting|Failed to fetch|Load failed/i;

/** What the words of a failure say; null for failures of the network and anything else. */
export function withheldBy(failure: string | null): Withheld | null {
  if (failure === null) return null;
  if (EXTENSION.test(failure)) return 'extension';
  if (CROSS_ORIGIN.test(failure)) return PREFLIGHT.test(failure) ? 'preflight' : 'cross-origin';
  return UNSAID.test(failure) ? 'unsaid' : null;
}
