/** The file side of reading: arguments to inputs, inputs into sinks. */

export { NO_CALL } from './in-folder.js';
export { collectInputs, type InputRef } from './inputs.js';
export { readNoted, UNREADABLE } from './noted.js';
export { type OtherForm, type ReadInputOptions, type ReadResult, readInput } from './read-input.js';
