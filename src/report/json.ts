/** The report as one JSON document (schemaVersion 1, described by `report.schema.json`). */
import { inertJson } from '../primitives/inert-json.js';
import type { Formatter } from './format.js';

const INDENT = 2;

/** A value as it stands `depth` levels deep. Strings of JSON hold no line breaks, so every break is one between parts. */
const nested = (value: unknown, depth: number): string =>
  inertJson(value, INDENT).replaceAll('\n', `\n${' '.repeat(INDENT * depth)}`);

export const json: Formatter = function* ({
  schemaVersion,
  tool,
  contract,
  inputs,
  diagnoses,
  toDo,
  questions,
  calls,
  summary,
}) {
  const members = (values: object): string =>
    Object.entries(values)
      .map(([name, value]) => `  ${inertJson(name)}: ${nested(value, 1)}`)
      .join(',\n');
  yield `{\n${members({ schemaVersion, tool, contract, inputs })},\n  "diagnoses": [`;
  let isFirst = true;
  for (const diagnosis of diagnoses) {
    yield `${isFirst ? '' : ','}\n    ${nested(diagnosis, 2)}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : '\n  '}],\n${members({ toDo, questions, calls, summary })}\n}\n`;
};
