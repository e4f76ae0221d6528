/** Operations that list what there is, and what a division means for them. */
import { matchOperation } from './operations.js';
import { sourceReference } from './sources.js';
import type { Operation } from './types.js';

/** Views of objects of many divisions; no single object stands under them. */
const VIEWS = /\/divisionviews(?:\/all)?$/;

/**
 * Does the operation list objects of which each may be of another division? It is a GET without parameters in its path,
 * and the path of a single object stands under it (or it is a division view).
 */
export function isListing({ method, path }: Operation): boolean {
  if (method !== 'GET' || path.includes('{')) return false;
  return VIEWS.test(path) || matchOperation(null, `${path}/{id}`).kind === 'method-missing';
}

/** Where it stands that a listing is shortened without a word to the divisions of the grant, not refused. */
export const listingsAreShortened = (): string => sourceReference('TF389');
