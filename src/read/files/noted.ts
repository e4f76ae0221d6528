/** Reading for a report: what cannot be read at all stands among its inputs, with the reason. */
import type { Sink } from '../types.js';
import type { InputRef } from './inputs.js';
import { type ReadInputOptions, type ReadResult, readInput } from './read-input.js';

/** What is not of a form that can be named. */
export const UNREADABLE = 'unreadable';

/** As {@link readInput}. An input of which nothing is told otherwise is opened as `unreadable`, and its problem says why. */
export async function readNoted(
  input: InputRef,
  openSink: (path: string, form: string) => Sink,
  options: ReadInputOptions = {},
): Promise<ReadResult> {
  let opened: Sink | null = null;
  let problems = 0;
  const result = await readInput(
    input,
    (path, form) => {
      const sink = openSink(path, form);
      opened = {
        ...sink,
        problem(problem) {
          problems += 1;
          sink.problem(problem);
        },
      };
      return opened;
    },
    options,
  );
  if (result.ok || problems > 0) return result;
  const place: Sink = opened ?? openSink(input.path, UNREADABLE);
  place.problem({ at: '', message: result.reason });
  return result;
}
