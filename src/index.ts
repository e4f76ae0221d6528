/** why403, the pure library: no file, no socket, runs in a browser. */
export { startRun } from './run/run.js';
export type { DiagnoseOptions, Run, StatedSource } from './run/types.js';
