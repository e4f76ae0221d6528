/** The commands that look ahead, in one file that is loaded when one of them is called. */
export { needs } from './needs.js';
export { preflight } from './preflight.js';
export { who } from './who.js';
