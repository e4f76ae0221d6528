/** The commands that look ahead, in one file that is loaded when one of them is called. */
export { canMany } from './can-many.js';
export { needs } from './needs.js';
export { preflight } from './preflight.js';
export { who } from './who.js';
