/** All shapes, family by family. */
import type { Shape } from '../shape.js';
import { BODIES } from './bodies.js';
import { BROWSER_CONSOLES } from './browser-consoles.js';
import { BROWSER_COPIES } from './browser-copies.js';
import { BROWSER_PANES } from './browser-panes.js';
import { POSTMAN_SNIPPETS } from './postman-snippets.js';
import { POSTMAN_SNIPPETS_COMPILED } from './postman-snippets-compiled.js';

export const SHAPES: readonly Shape[] = [
  ...BODIES,
  ...BROWSER_PANES,
  ...BROWSER_CONSOLES,
  ...BROWSER_COPIES,
  ...POSTMAN_SNIPPETS,
  ...POSTMAN_SNIPPETS_COMPILED,
];
