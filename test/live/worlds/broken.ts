/**
 * Ways in which introspection fails while the call itself works. Put into any scenario, the report must be the
 * same with `inconclusive` in place of facts: no wrong `fail`, no crash.
 */

import type { FaultEffect } from '../../simulator/faults.js';
import type { World } from '../../simulator/index.js';

/** Paths that only why403 asks for, whatever the scenario's own call is. */
export const INTROSPECTION_PATHS = [
  '/api/v2/tokens/me',
  '/api/v2/users/me',
  '/api/v2/authorization/*',
  '/api/v2/oauth/*',
  '/api/v2/organizations/me',
] as const;

const EFFECTS: Readonly<Record<string, FaultEffect>> = {
  refused: {
    kind: 'status',
    status: 403,
    contentType: 'application/json',
    body: '{"message":"You are not authorized to perform the requested action.","code":"not.authorized","status":403}',
  },
  unavailable: { kind: 'status', status: 503 },
  'rate-limited': { kind: 'rate-limit', retryAfter: 1 },
  'cut off': { kind: 'cut' },
  garbage: { kind: 'garbage', status: 200 },
  huge: { kind: 'huge', status: 200, bytes: 9 * 1024 * 1024 },
  reset: { kind: 'reset' },
  'of another shape': {
    kind: 'status',
    status: 200,
    contentType: 'application/json',
    // As if nobody held anything, for a reader that takes what is no list for an empty one.
    body: '{"id":7,"organization":"x","authorizedScope":{},"grants":{},"authorization":{"permissions":{}},"entities":{},"permissions":{}}',
  },
  'a page of a proxy': { kind: 'status', status: 200, contentType: 'text/html', body: '<html></html>' },
};

export const brokenIntrospection: readonly { readonly name: string; breakIn(world: World): void }[] =
  Object.entries(EFFECTS).map(([name, effect]) => ({
    name,
    breakIn(world) {
      world.faults = [...(world.faults ?? []), ...INTROSPECTION_PATHS.map((path) => ({ path, effect }))];
    },
  }));
