/** Real ways to what people look for under paths that do not exist. */
import { SCREEN_RECORDING } from './data/reported.js';
import { findOperation, matchOperation } from './operations.js';
import { isPlaceholder, pathSegments } from './path.js';
import { lazy } from './rows.js';
import type { Operation } from './types.js';
import { segmentWords } from './vocabulary.js';

export interface Ways {
  readonly operations: readonly Operation[];
  readonly topic: 'screen recording';
}

const screenRecording = lazy((): Ways => {
  const operations = SCREEN_RECORDING.split('\n').flatMap((key) => findOperation(key) ?? []);
  return { operations, topic: 'screen recording' };
});

/**
 * The operations that list and fetch screen recordings, for a path outside the contract that names both
 * `screen` and `recording`; null for every other path.
 */
export function waysFor(path: string): Ways | null {
  const literal = (pathSegments(path) ?? []).filter((segment) => !isPlaceholder(segment));
  const found = new Set(literal.flatMap(segmentWords));
  if (!found.has('screen') || !found.has('recording')) return null;
  return matchOperation(null, path).kind === 'unknown' ? screenRecording() : null;
}
