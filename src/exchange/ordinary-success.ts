/** Most of a recording is calls that succeeded and tell nothing of the caller: their bodies need not be kept. */
import { isAboutCaller } from './about-caller.js';
import { registerBody } from './body.js';
import type { RawExchange } from './types.js';
import type { Vault } from './vault.js';

/** Characters of a body that are searched for secrets. */
const SEARCHED = 4 * 1024;

/**
 * Leaves out the bodies of a call whose success nobody will look at (`truncated`), and registers the secrets that
 * they begin with. An answer that is not JSON stays, since no answer of the platform is, and so does one that the
 * recorder has cut.
 */
export function withoutOrdinaryBodies(raw: RawExchange, vault: Vault): RawExchange {
  const { request, response } = raw;
  if (response === null || !isOrdinarySuccess(raw)) return raw;
  if (request.body !== null) registerBody(request.body.slice(0, SEARCHED), vault);
  if (response.body !== null) registerBody(response.body.slice(0, SEARCHED), vault);
  return {
    ...raw,
    request: { ...request, body: null },
    response: { ...response, body: null, truncated: response.truncated || response.body !== null },
  };
}

function isOrdinarySuccess({ request, response }: RawExchange): boolean {
  const status = response?.status ?? 0;
  if (status < 200 || status > 299 || isAboutCaller(request.url)) return false;
  const body = response?.body ?? null;
  return body === null || (response?.truncated === false && isWholeJson(body));
}

/** An object or a list, by its brackets. */
function isWholeJson(body: string): boolean {
  const text = body.trim();
  return text.startsWith('{') ? text.endsWith('}') : text.startsWith('[') && text.endsWith(']');
}
