/** A difference as one JSON document (schemaVersion 1, described by `contract-diff.schema.json`). */
import { inertJson } from '../../primitives/inert-json.js';
import { VERSION } from '../../version.js';
import type { Concerns, DifferenceReport } from '../types.js';
import type { DifferenceFormatter } from './format.js';
import type { ConcernsReport, DifferenceDocument } from './report.js';

export const json: DifferenceFormatter = function* (report) {
  yield `${inertJson(differenceDocument(report), 2)}\n`;
};

/** What the document says, its fields in their order. */
export function differenceDocument({ for: concerns, ...difference }: DifferenceReport): DifferenceDocument {
  const {
    schemaVersion,
    from,
    to,
    added,
    removed,
    permissions,
    scopes,
    authentication,
    deprecated,
    notKnown,
    notes,
  } = difference;
  return {
    schemaVersion,
    from,
    to,
    added,
    removed,
    permissions,
    scopes,
    authentication,
    deprecated,
    notKnown,
    notes,
    tool: { name: 'why403', version: VERSION },
    ...(concerns === null ? {} : { for: concernsReport(concerns) }),
  };
}

const concernsReport = ({
  calls,
  operations,
  unmatched,
  concerns,
  grants,
  notKnown,
  unread,
  notes,
}: Concerns): ConcernsReport => ({
  calls,
  operations,
  unmatched: unmatched.map(({ text, at: { path, line }, why }) => ({ text, at: { path, line }, why })),
  concerns,
  grants,
  notKnown,
  unread,
  notes,
});
