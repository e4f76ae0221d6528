/** The file side of reading: arguments to inputs, inputs into sinks. */

export { NO_CALL } from './in-folder.js';
export { collectInputs, FOREIGN_FOLDERS, type FurtherFiles, type InputRef } from './inputs.js';
export { readNoted, UNREADABLE } from './noted.js';
export {
  type FoundFile,
  type OtherForm,
  type ReadInputOptions,
  type ReadResult,
  readInput,
} from './read-input.js';
