/** Needs as one JSON document (schemaVersion 1, described by `needs.schema.json`). */
import { contractInfo } from '../../contract/index.js';
import { inertJson } from '../../primitives/inert-json.js';
import { VERSION } from '../../version.js';
import type { CallerNeeds, NeededOperation, Needs, Unmatched } from '../types.js';
import type { NeedsFormatter } from './format.js';
import type { NeedsReport } from './report.js';
import { keyOf } from './words.js';

export const json: NeedsFormatter = function* (needs) {
  yield `${inertJson(needsReport(needs), 2)}\n`;
};

/** What the document says. */
export const needsReport = ({
  callers,
  unmatched,
  uncertain,
  possible,
  topics,
  unread,
  notes,
}: Needs): NeedsReport => ({
  schemaVersion: 1,
  tool: { name: 'why403', version: VERSION },
  contract: contractInfo(),
  callers: callers.map(callerOf),
  unmatched: unmatched.map(openOf),
  uncertain: uncertain.map(openOf),
  possible: possible.map(openOf),
  topics: topics.map(({ topic, at: { path, line }, count, permissions }) => ({
    topic,
    at: { path, line },
    count,
    permissions,
  })),
  unread,
  notes,
});

const callerOf = ({ client, clientName, grantType, operations, minimal }: CallerNeeds) => ({
  client,
  clientName,
  grantType,
  operations: operations.map(operationOf),
  minimal,
});

function operationOf(one: NeededOperation) {
  const { operation, at, count, grade } = one;
  const { mode, names } = operation.permissions;
  return {
    operation: keyOf(one),
    at,
    count,
    permissions: { mode, names },
    scopes: operation.scopes ?? [],
    grade,
  };
}

const openOf = ({ text, at: { path, line }, why }: Unmatched) => ({ text, at: { path, line }, why });
