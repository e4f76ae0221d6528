/**
 * What successes show of scopes: an organization that enforced them would have refused a call for which the token has no
 * scope. It shows nothing of client credentials and guests, which no scope limits, nor where no scope is needed. Whether
 * a token may tell of itself without a scope (tokens/me) is not known.
 */
import { CALLER_PATHS } from '../contract/caller-answers.js';
import { acceptsScope, findOperation } from '../contract/index.js';
import { actsAs } from './acts-as.js';
import type { Caller, Fact, Success } from './types.js';

/** What a success without a fitting scope proves, or null. A refusal for a scope is the stronger word: then null, too. */
export function enforcementShown(caller: Caller): Fact<boolean> | null {
  const [scopes] = caller.scopes;
  if (scopes?.grade !== 'introspection' || actsAs(caller) !== 'user') return null;
  if (caller.scopesEnforced.some(({ grade }) => grade !== 'stated')) return null;
  const lacksScope = ({ operation }: Success): boolean => {
    const asked = operation === null ? null : findOperation(operation);
    if (asked === null || asked.path === CALLER_PATHS['tokens-me']) return false;
    if (asked.auth !== 'oauth' || asked.scopes === null) return false;
    return asked.scopes.length > 0 && !acceptsScope(asked.scopes, scopes.value);
  };
  const success = caller.successes.find(lacksScope);
  if (success === undefined) return null;
  const what = `${success.operation ?? ''} succeeded without a scope for it (${success.source})`;
  return { value: false, grade: 'sibling', source: what };
}
