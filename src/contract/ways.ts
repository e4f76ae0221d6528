/** Real ways to what people look for under paths that do not exist. */

import { ofContract } from './current.js';
import { WAYS } from './data/ways.js';
import { findOperation, matchOperation } from './operations.js';
import { isPlaceholder, pathSegments } from './path.js';
import { cells, rows } from './rows.js';
import type { Ways } from './types.js';
import { segmentWords } from './vocabulary.js';

const table = ofContract((): readonly Ways[] =>
  rows(WAYS)
    .map(([topic = '', words, operations, note = '', permission = '', division = '']) => ({
      topic,
      words: cells(words),
      operations: cells(operations).flatMap((key) => findOperation(key) ?? []),
      note: note === '' ? null : note,
      permission,
      division,
    }))
    .filter(({ operations }) => operations.some(({ removed }) => !removed)),
);

/** All ways that are known. */
export function allWays(): readonly Ways[] {
  return table();
}

/** The ways to what a path outside the contract is meant for: it names all their words. null for every other path. */
export function waysFor(path: string): Ways | null {
  const literal = (pathSegments(path) ?? []).filter((segment) => !isPlaceholder(segment));
  const named = new Set(literal.flatMap(segmentWords));
  const found = table().find(({ words }) => words.every((word) => named.has(word)));
  return found !== undefined && matchOperation(null, path).kind === 'unknown' ? found : null;
}
