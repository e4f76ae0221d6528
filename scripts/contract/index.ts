/** facts/ -> src/contract/data. */
export { packFacts } from './pack.js';
export { readFacts } from './read.js';
