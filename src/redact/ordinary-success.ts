/** Most of a recording is calls that succeeded: all that they tell is that this token could make this call. */
import { isAboutCaller } from '../contract/caller-answers.js';
import type { Header, RawExchange } from '../exchange/types.js';
import { isSuccess } from '../primitives/statuses.js';
import { registerBody } from './body.js';
import { maySpeakOfSecrets } from './named-values.js';
import type { Vault } from './vault.js';

/** Characters of a body that are searched for secrets. */
const SEARCHED = 4 * 1024;

/** Characters of a header that can be left out: longer ones may hold anything. */
const SHORT = 64;

/**
 * Leaves out what nobody will look at in a call that succeeded: the bodies (`truncated`), once the secrets that
 * they begin with are registered, and short headers that say nothing of secrets. An answer that is not JSON stays, since no answer of the platform is, and so does one that the
 * recorder has cut.
 */
export function trimOrdinarySuccess(raw: RawExchange, vault: Vault): RawExchange {
  const { request, response } = raw;
  if (response === null || !isOrdinarySuccess(raw)) return raw;
  if (request.body !== null) registerBody(request.body.slice(0, SEARCHED), vault);
  if (response.body !== null) registerBody(response.body.slice(0, SEARCHED), vault);
  return {
    ...raw,
    request: { ...request, headers: trimHeaders(request.headers), body: null },
    response: {
      ...response,
      headers: trimHeaders(response.headers),
      body: null,
      truncated: response.truncated || response.body !== null,
    },
  };
}

/** No header could hold a secret, or tell who called. */
export const saysNothing = (headers: readonly Header[] | null): boolean =>
  headers === null || trimHeaders(headers)?.length === 0;

const trimHeaders = (headers: readonly Header[] | null): readonly Header[] | null =>
  headers?.filter(
    ({ name, value }) =>
      value.length > SHORT ||
      name.length > SHORT ||
      value.includes('%') ||
      maySpeakOfSecrets(`${name}: ${value}`),
  ) ?? null;

function isOrdinarySuccess({ request, response }: RawExchange): boolean {
  if (!isSuccess(response?.status ?? 0) || isAboutCaller(request.url)) return false;
  const body = response?.body ?? null;
  return body === null || (response?.truncated === false && isWholeJson(body));
}

/** An object or a list, by its brackets. */
function isWholeJson(body: string): boolean {
  const text = body.trim();
  return text.startsWith('{') ? text.endsWith('}') : text.startsWith('[') && text.endsWith(']');
}
