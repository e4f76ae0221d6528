/** OAuth scopes: `name` or `name:readonly`. Three segments are a permission, never a scope. */

import { least } from '../primitives/lists.js';
import { nearWords } from '../primitives/near-words.js';
import { editDistance, singular, suggestedEdits, words } from '../primitives/spelling.js';
import { ofContract } from './current.js';
import { publishedScopes } from './names.js';
import { isPermission } from './permissions.js';

const known = ofContract(() => new Set(publishedScopes()));

/** Is it a scope of the contract? (`all`, a placeholder of the published document, is none.) */
export function isScope(name: string): boolean {
  return known().has(name);
}

export function allScopes(): readonly string[] {
  return publishedScopes();
}

export type ScopeShape = 'known' | 'unknown' | 'permission' | 'permission-shaped';

/** What stands where a scope belongs: a scope, a permission of the contract, something shaped as one, or neither. */
export function scopeShape(name: string): ScopeShape {
  if (isScope(name)) return 'known';
  if (isPermission(name)) return 'permission';
  const segments = name.split(':', 5);
  return segments.length >= 3 && segments.every((segment) => segment !== '')
    ? 'permission-shaped'
    : 'unknown';
}

/**
 * Does one of the scopes held suffice? Accepted scopes are any-of, compared exactly. An empty list of
 * accepted scopes asks for none, so it is satisfied.
 */
export function acceptsScope(accepted: readonly string[], held: readonly string[]): boolean {
  return accepted.length === 0 || accepted.some((scope) => held.includes(scope));
}

const READING = new Set(['read', 'readonly', 'view', 'get', 'list', 'search', 'query']);

/** The end of a scope that only reads, in whatever words, or with a slip of the pen. */
const isReading = (end: string): boolean =>
  READING.has(end) || (end.length > 0 && editDistance(end, 'readonly', 2) <= 2);

/**
 * Scopes that somebody may have meant, best first: the same name before the colon (number, separators and
 * slips of the pen apart). Empty when none is near.
 */
export function nearestScopes(name: string, limit = 3): readonly string[] {
  const [head = '', ...tail] = name.trim().slice(0, 200).split(':');
  const wanted = reduce(head);
  if (wanted === '') return [];
  const reads = isReading(reduce(tail.at(-1) ?? ''));
  const { heads, scopesOf } = index();
  const near = heads(wanted);
  const fewest = least(near.map(({ edits }) => edits));
  return near
    .filter(({ edits }) => edits === fewest)
    .flatMap(({ word }) => scopesOf.get(word) ?? [])
    .sort((a, b) => a.order - b.order)
    .map(({ scope }) => ({ scope, rank: scope.endsWith(':readonly') === reads ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ scope }) => scope);
}

/** Scopes by the words before their colon. */
const index = ofContract(() => {
  const scopesOf = new Map<string, { readonly scope: string; readonly order: number }[]>();
  for (const [order, scope] of allScopes().entries()) {
    const head = reduce(scope.split(':', 1)[0] ?? '');
    scopesOf.set(head, [...(scopesOf.get(head) ?? []), { scope, order }]);
  }
  return { scopesOf, heads: nearWords(scopesOf.keys(), (length) => Math.min(1, suggestedEdits(length))) };
});

/** `web-chat`, `webChat`, `webchats` -> `webchat`. */
function reduce(head: string): string {
  return words(head).map(singular).join('');
}
