/** When operations were removed. */
import { lazy } from '../primitives/lazy.js';
import { REMOVALS } from './data/history.js';
import { cells, rows } from './rows.js';
import type { Operation } from './types.js';
import { type Release, releaseOf } from './unpack-history.js';

/** When an operation was removed: between a document that had it and a release that has it no more. */
export interface Removal {
  /** ISO day of the last document that had it. */
  readonly lastSeen: string;
  readonly goneIn: Release;
}

const removals = lazy(
  () =>
    new Map(
      rows(REMOVALS).flatMap(([lastSeen = '', api, date, ids]) =>
        cells(ids).map((id): [string, Removal] => [id, { lastSeen, goneIn: releaseOf([api, date]) }]),
      ),
    ),
);

/** When a removed operation went; null for others, and where that is not known. */
export const removalOf = ({ id, removed }: Pick<Operation, 'id' | 'removed'>): Removal | null =>
  removed ? (removals().get(id) ?? null) : null;
