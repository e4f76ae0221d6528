/** A whole run in one call: inputs -> report. */
import { type Input, readInputs } from '../read/input.js';
import type { Report } from '../report/types.js';
import { type DiagnoseOptions, runOptions } from './options.js';
import { startRun } from './run.js';

/**
 * Says of every call in the inputs why it was refused, how that is known, and who must do what. A call without an answer
 * is asked about: would it be refused?
 *
 * @param inputs a text of any form, bytes, an exchange as an object, a parsed HAR, or a list of such; what cannot be read
 * stands in `inputs[].problems` of the report
 * @throws TypeError for options and inputs of a wrong kind
 */
export function diagnose(inputs: Input | readonly Input[], options: DiagnoseOptions = {}): Report {
  const run = startRun(runOptions(options));
  readInputs(asList(inputs), run.input);
  return run.finish();
}

/** One input or several. */
export const asList = (inputs: Input | readonly Input[]): readonly Input[] =>
  isList(inputs) ? inputs : [inputs];

const isList = (inputs: Input | readonly Input[]): inputs is readonly Input[] => Array.isArray(inputs);
