/** One JSON value a line: the run, then each diagnosis, then each live call, last the summary with the inputs. */
import { inertJson } from '../primitives/inert-json.js';
import type { Formatter } from './format.js';

const line = (type: 'run' | 'diagnosis' | 'call' | 'summary', values: object): string =>
  `${inertJson({ type, ...values })}\n`;

export const ndjson: Formatter = function* ({
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
  yield line('run', { schemaVersion, tool, contract });
  for (const diagnosis of diagnoses) yield line('diagnosis', diagnosis);
  for (const call of calls) yield line('call', call);
  yield line('summary', { ...summary, inputs, toDo, questions });
};
