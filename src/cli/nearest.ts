/** For src/cli/formats.ts only, until it takes this from its home. */
export { didYouMean } from '../primitives/nearest.js';
