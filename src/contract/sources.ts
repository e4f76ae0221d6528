/** Short references of the sources that facts name by key. */

import { lazy } from '../primitives/lazy.js';
import { SOURCES } from './data/sources.js';
import { rows } from './rows.js';

const references = lazy(() => new Map(rows(SOURCES).map(([key = '', reference = '']) => [key, reference])));

/** Where a fact comes from: an address, or a repository with a file; the key itself when it is unknown. */
export function sourceReference(key: string): string {
  return references().get(key) ?? key;
}
