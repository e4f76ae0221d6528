/** Needs to show, and operations that no contract has. */
import type { Operation } from '../../src/contract/types.js';
import { minimalFor } from '../../src/needs/minimal.js';
import type { CallerNeeds, NeededOperation, Needs, UsePlace } from '../../src/needs/types.js';

let made = 0;

/** An operation of nothing but what is given; each has a path of its own unless one is given. */
export function operation(parts: Partial<Operation> = {}): Operation {
  made += 1;
  return {
    id: `getThing${made}`,
    method: 'GET',
    path: `/api/v2/things${made}`,
    permissions: { mode: 'NONE', names: [] },
    scopes: [],
    scopesBasis: 'contract',
    caller: 'any',
    auth: 'oauth',
    preview: false,
    deprecated: false,
    removed: false,
    unlisted: false,
    since: null,
    ...parts,
  };
}

export const place = (path: string, line: number | null = null, what: string | null = null): UsePlace => ({
  path,
  line,
  what,
});

export const needed = (
  parts: Partial<Operation>,
  at: readonly UsePlace[] = [place('calls.har', 3)],
  more: Partial<NeededOperation> = {},
): NeededOperation => ({ operation: operation(parts), at, count: at.length, grade: 'contract', ...more });

export function callerNeeds(
  operations: readonly NeededOperation[],
  parts: Partial<CallerNeeds> = {},
): CallerNeeds {
  const { grantType = null } = parts;
  return {
    client: null,
    clientName: null,
    grantType,
    operations,
    minimal: minimalFor(
      operations.map(({ operation: one }) => one),
      { scopes: grantType !== 'client_credentials' },
    ),
    ...parts,
  };
}

export const needsOf = (parts: Partial<Needs> = {}): Needs => ({
  callers: [callerNeeds([])],
  unmatched: [],
  uncertain: [],
  possible: [],
  topics: [],
  unread: [],
  inputs: [],
  notes: [],
  ...parts,
});
