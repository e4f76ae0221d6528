/** facts/ -> src/contract/data. */
export { packFacts } from './pack.js';
export { parseFile, readFacts } from './read.js';
