/**
 * The report as one JSON document (schemaVersion 1, described by `lint.schema.json`), a finding a line: there may be many.
 */
import { inertJson } from '../../primitives/inert-json.js';
import { jsonDocument, jsonFields } from '../../report/json-document.js';
import type { LintFinding } from '../types.js';
import type { LintFormatter } from './format.js';

export const json: LintFormatter = ({
  tool,
  contract,
  findings,
  ignored,
  ignoreProblems,
  files,
  unread,
  summary,
}) =>
  jsonDocument([
    ...jsonFields({ schemaVersion: 1, tool, contract }),
    { name: 'findings', items: lines(findings, findingOf) },
    {
      name: 'ignored',
      items: lines(ignored, ({ finding, reason, by }) => ({ finding: findingOf(finding), reason, by })),
    },
    ...jsonFields({ ignoreProblems, files, unread, summary }),
  ]);

function* lines<T>(items: readonly T[], document: (item: T) => object): Iterable<string> {
  for (const item of items) yield `    ${inertJson(document(item))}`;
}

/** Its fields in their order. */
const findingOf = ({
  rule,
  outcome,
  level,
  grade,
  path,
  at: { line, column, endLine, endColumn },
  message,
  subject,
  evidence,
  fix,
  instead,
  fingerprint,
}: LintFinding) => ({
  rule,
  outcome,
  level,
  grade,
  path,
  at: { line, column, endLine, endColumn },
  message,
  subject,
  evidence,
  fix,
  instead,
  fingerprint,
});
