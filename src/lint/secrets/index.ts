/** Secrets that are written in files. */
export { createSecretFinder, type SecretFinder } from './finder.js';
