/** why403/node: files, folders and standard input. */
export * from './index.js';
export { collectInputs, readInput } from './read/files/index.js';
