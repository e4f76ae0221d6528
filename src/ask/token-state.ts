/** Whether the platform accepts a token, from its answer to tokens/me. */
import { CALLER_PATHS } from '../contract/caller-answers.js';
import { findOperation } from '../contract/index.js';
import type { RawResponse } from '../exchange/types.js';
import { isObject, parseJson } from '../primitives/json.js';

const SCOPE_REFUSAL = 'app.not.authorized.for.scope';

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
  // Who is refused for a scope was accepted before.
  if (status === 403 && (body ?? '').includes(SCOPE_REFUSAL)) {
    const scopes = findOperation(`GET ${CALLER_PATHS['tokens-me']}`)?.scopes ?? [];
    const lacking =
      scopes.length === 0 ? 'the scope' : `a scope that tokens/me accepts (${scopes.join(', ')})`;
    return {
      accepted: true,
      refused: false,
      text: `accepted, but without ${lacking}, and scopes are enforced (403 ${SCOPE_REFUSAL})`,
    };
  }
  if (status !== 401) return { accepted: null, refused: false, text: 'not told' };
  const code = /"code"\s*:\s*"([a-z][a-z.]{0,60})"/.exec(body ?? '')?.[1];
  const answer = code === undefined ? '401' : `401 ${code}`;
  return code === 'ip.not.authorized'
    ? {
        accepted: null,
        refused: true,
        text: `not told: calls from ${addressIn(body ?? '')} are refused (${answer})`,
      }
    : { accepted: false, refused: true, text: `not accepted (${answer})` };
}

/** The address that the answer names: `Requests originating from this IP address are not authorized: [192.0.2.1]`. */
const addressIn = (body: string): string => {
  const address = /\[([\d.]{7,15}|[\da-f:]{2,39})\]/i.exec(body)?.[1];
  return address === undefined ? 'this network' : `this network (${address})`;
};
