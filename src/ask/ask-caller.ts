/**
 * Asks the platform who a token is and all that it holds, whatever it is to call: for one of many callers, in as few
 * round trips as possible. One for all that is asked of every token; a second for roles whose permissions the answers
 * leave out; and one between them where a platform refuses a parameter.
 */
import { readPermissionCatalogue } from '../caller/introspection.js';
import type { RawResponse } from '../exchange/types.js';
import { type AskerOptions, createAsker, type Outcome } from './asker.js';
import { ended, type Introspection, unknownRoles } from './collect.js';
import { GRANTS, OFFERED, role, USER, WHO } from './questions.js';

export interface AskCallerOptions extends AskerOptions {
  /** The token may be a user's; one that a client's credentials gave is none. */
  readonly mayBeUser: boolean;
}

export interface CallerAsked extends Introspection {
  readonly outcomes: readonly Outcome[];
  /** The answer of tokens/me, whatever it is; null when none came. */
  readonly who: RawResponse | null;
  /** ISO 8601: when the first answer came. */
  readonly asked: string | null;
  /** All permissions that the organization offers; null where that was not told as a whole. */
  readonly offered: readonly string[] | null;
}

/** Roles that are asked about one by one; who has more of them is not known whole. */
export const MOST_ROLES = 16;

/**
 * What is offered goes to no `learn`: it is by far the longest answer, the same for most organizations, and holds
 * nothing but names. Throws nothing.
 */
export async function askCaller({ mayBeUser, learn, ...options }: AskCallerOptions): Promise<CallerAsked> {
  let who: RawResponse | null = null;
  let asked: string | null = null;
  const asker = createAsker({
    ...options,
    learn(exchange) {
      asked ??= exchange.time;
      const { url } = exchange.request;
      if (url?.includes(WHO.path) === true) who = exchange.response;
      if (url?.includes(OFFERED.path) !== true) learn(exchange);
    },
  });
  const [told, grants, catalogue] = await asker.round([WHO, GRANTS, OFFERED, ...(mayBeUser ? [USER] : [])]);
  const isKnown = told !== null && told !== undefined && told.status !== 401;
  if (isKnown) {
    const left = asker.about(unknownRoles(grants?.value ?? null, told.value), role);
    await asker.round(left.slice(0, MOST_ROLES));
  }
  return { ...ended(asker), outcomes: asker.outcomes, who, asked, offered: offeredBy(catalogue?.value) };
}

const NAME = /^[\w.-]{1,80}(?::[\w.*-]{1,80}){2}$/;

/** With a name that is none, nothing of it is known. */
function offeredBy(value: unknown): readonly string[] | null {
  const names = readPermissionCatalogue(value);
  return names?.every((name) => NAME.test(name)) === true ? names : null;
}

/** Calls that one caller may need, without repetitions: login, questions, roles, and giving the token back. */
export const CALLS_OF_ONE = 1 + 4 + 1 + MOST_ROLES + 1;
