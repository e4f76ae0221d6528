/** The result as one JSON document (schemaVersion 1, described by `preflight.schema.json`). */
import { inertJson } from '../../primitives/inert-json.js';
import type { SafePreflight } from './safe.js';

export const json = (preflight: SafePreflight): string => `${inertJson(inOrder(preflight), 2)}\n`;

/** In the order of the schema. */
function inOrder({
  schemaVersion,
  tool,
  contract,
  callers,
  operations,
  toAdd,
  mind,
  excess,
  unmatched,
  since,
  toAddSince,
  notes,
}: SafePreflight) {
  return {
    schemaVersion,
    tool,
    contract,
    callers,
    operations,
    toAdd,
    mind,
    excess,
    unmatched,
    since,
    toAddSince,
    notes,
  };
}
