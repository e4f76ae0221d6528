export { createSecretFinder, type SecretFinder } from './finder.js';
