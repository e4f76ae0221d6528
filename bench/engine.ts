/** What bench/run.mjs measures of the engine alone. */
export { createLearner } from '../src/caller/learn.js';
export { secure } from '../src/exchange/secure.js';
export { createVault } from '../src/exchange/vault.js';
export { judge } from '../src/judge/judge.js';
export { sight } from '../src/judge/subject.js';
export { createHarReader } from '../src/read/har.js';
