/** Announced dates from which the platform checks more strictly. */

import { lazy } from '../primitives/lazy.js';
import { largest } from '../primitives/lists.js';
import { ENFORCEMENT } from './data/enforcement.js';
import { blankParameters, pathSegments } from './path.js';
import { cells, rows } from './rows.js';
import type { Enforcement } from './types.js';

const announcements = lazy((): readonly Enforcement[] =>
  rows(ENFORCEMENT).map(([topic = '', date = '', paths, sources]) => ({
    topic,
    date,
    paths: cells(paths),
    sources: cells(sources),
  })),
);

export function allEnforcements(): readonly Enforcement[] {
  return announcements();
}

/**
 * Announcements whose prefixes the path (`/api/v2/…`, concrete or a template) lies under, the most specific
 * first. Which operations an announcement reaches is concluded from its title.
 */
export function enforcementFor(path: string): readonly Enforcement[] {
  const segments = pathSegments(blankParameters(path)) ?? [];
  if (segments[0] !== 'api' || segments[1] !== 'v2') return [];
  const rest = segments.slice(2);
  return announcements()
    .map((enforcement) => ({
      enforcement,
      depth: largest(enforcement.paths.map((prefix) => depthUnder(prefix, rest))),
    }))
    .filter(({ depth }) => depth > 0)
    .sort((a, b) => b.depth - a.depth)
    .map(({ enforcement }) => enforcement);
}

/** Number of segments of the prefix when the path lies under it, else 0. */
function depthUnder(prefix: string, segments: readonly string[]): number {
  const wanted = prefix.split('/').slice(1);
  const fits = wanted.every(
    (segment, index) => segments[index] !== undefined && (segment === '{}' || segment === segments[index]),
  );
  return fits ? wanted.length : 0;
}
