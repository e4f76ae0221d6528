/** Files as outlines of names and values. */
export { formOf } from './file-form.js';
export { type OutlineInput, outlineOf } from './outline.js';
export type * from './types.js';
