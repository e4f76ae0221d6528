/** For read-input.ts only, until it takes this from its home. */
export { reasonOf } from '../../primitives/reason.js';
