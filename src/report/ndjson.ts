/** One JSON value a line: first the run, then each diagnosis, last the summary with the inputs. */
import { inertJson } from '../primitives/inert-json.js';
import type { Formatter } from './format.js';

export const ndjson: Formatter = (report) => {
  const { schemaVersion, tool, contract, inputs, diagnoses, summary } = report;
  const lines: string[] = [inertJson({ type: 'run', schemaVersion, tool, contract })];
  for (const diagnosis of diagnoses) lines.push(inertJson({ type: 'diagnosis', ...diagnosis }));
  lines.push(inertJson({ type: 'summary', ...summary, inputs }));
  return `${lines.join('\n')}\n`;
};
