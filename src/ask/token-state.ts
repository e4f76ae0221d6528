/** Whether the platform accepts a token, from its answer to tokens/me. */
import type { RawResponse } from '../exchange/types.js';
import { isObject, parseJson } from '../primitives/json.js';

export interface TokenState {
  /** null: not told, or not the token but the network was refused. */
  readonly accepted: boolean | null;
  readonly refused: boolean;
  readonly text: string;
}

/** @param who the answer of tokens/me, or null when none came */
export function tokenState(who: RawResponse | null): TokenState {
  const { status = null, body = null } = who ?? {};
  // A page of a proxy, or half an answer, tells nothing.
  if (status === 200 && who?.truncated === false && isObject(parseJson(body ?? '')))
    return { accepted: true, refused: false, text: 'accepted' };
  if (status !== 401) return { accepted: null, refused: false, text: 'not told' };
  const code = /"code"\s*:\s*"([a-z][a-z.]{0,60})"/.exec(body ?? '')?.[1];
  const answer = code === undefined ? '401' : `401 ${code}`;
  return code === 'ip.not.authorized'
    ? { accepted: null, refused: true, text: `not told: calls from this network are refused (${answer})` }
    : { accepted: false, refused: true, text: `not accepted (${answer})` };
}
