/** why403, the pure library: no file, no socket, runs in a browser. */
export { startRun } from './pipeline.js';
export type { DiagnoseOptions, Run, StatedSource } from './pipeline-types.js';
