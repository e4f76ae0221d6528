/** For src/cli/formats.ts only, until it takes this from its home. */
export { PlainError as UsageError } from '../primitives/plain-error.js';
