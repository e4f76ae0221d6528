/** A whole run in one call: inputs -> report. */
import { readCall } from '../exchange/call.js';
import { type Input, readInputs } from '../read/input.js';
import type { ContextInput } from '../read/json/exchange-input.js';
import { readStated } from '../read/json/stated.js';
import type { Report } from '../report/types.js';
import { startRun } from './run.js';
import type { RunOptions } from './types.js';

export interface DiagnoseOptions extends Omit<RunOptions, 'call'> {
  /** What is known of the caller of all exchanges. */
  readonly context?: ContextInput;
  /** The call for an input that is only a body: `PUT /api/v2/…`. */
  readonly call?: string | RunOptions['call'];
}

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
  readInputs(isList(inputs) ? inputs : [inputs], run.input);
  return run.finish();
}

const isList = (inputs: Input | readonly Input[]): inputs is readonly Input[] => Array.isArray(inputs);

/** The options of a run, from those of a program. Throws TypeError. */
export function runOptions({ context, call, stated = [], ...options }: DiagnoseOptions): RunOptions {
  const known = readStated(context);
  const [problem] = known.problems;
  if (problem !== undefined) throw new TypeError(`context: ${problem}`);
  const meant = typeof call === 'string' ? readCall(call) : call;
  if (meant === null) throw new TypeError('call: a method and a path, such as GET /api/v2/users/me');
  return {
    ...options,
    stated: context === undefined ? stated : [...stated, { stated: known.stated, source: 'the context' }],
    ...(meant !== undefined && { call: meant }),
  };
}
