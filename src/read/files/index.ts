/** The file side of reading: arguments to inputs, inputs into a run. */
export { collectInputs, type InputRef } from './inputs.js';
export {
  type ReadInputOptions,
  type ReadResult,
  readInput,
  type TextForm,
  type TextReaders,
} from './read-input.js';
