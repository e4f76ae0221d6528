/** What every SARIF log has around its results. */
import { inertJson } from '../../primitives/inert-json.js';

/** GitHub takes no file with more. */
export const MOST_RESULTS = 25_000;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Members of an object, a line each. */
const members = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${inertJson(name)}: ${inertJson(value)}`)
    .join(',\n');

/**
 * A log with one run, by pieces.
 *
 * @param category tells logs of one commit apart
 */
export function* sarifLog(
  {
    name,
    version,
    ...rest
  }: {
    readonly name: string;
    readonly version: string;
    readonly rules: readonly object[];
    readonly notifications: readonly object[];
  },
  category: string,
  invocations: readonly object[],
  results: Iterable<object>,
  properties: object,
): Iterable<string> {
  const head = {
    tool: { driver: { name, version, semanticVersion: version, ...rest } },
    // The category is what stands before the last slash.
    automationDetails: { id: `${category}/` },
    columnKind: 'utf16CodeUnits',
    invocations,
  };
  yield `{\n"$schema": ${inertJson(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n${members(head)},\n"results": [`;
  let before = '\n';
  for (const result of results) {
    yield before + inertJson(result);
    before = ',\n';
  }
  yield `${before === '\n' ? '' : '\n'}],\n${members({ properties })}\n}]\n}\n`;
}
