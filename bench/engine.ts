/** What bench/run.mjs measures of the engine alone. */
export { RULES } from '../rules/index.js';
export { createLearner } from '../src/caller/learn.js';
export { judge } from '../src/judge/judge.js';
export { problemKey } from '../src/judge/subject.js';
export { createHarReader } from '../src/read/har/index.js';
export { secure } from '../src/redact/secure.js';
export { createVault } from '../src/redact/vault.js';
export { sight } from '../src/sight/sight.js';
