/** All shapes, family by family. */
import type { Shape } from '../shape.js';
import { BODIES } from './bodies.js';
import { BROWSER_CONSOLES } from './browser-consoles.js';
import { BROWSER_COPIES } from './browser-copies.js';
import { BROWSER_PANES } from './browser-panes.js';
import { CAPTURES } from './captures.js';
import { CLIENTS_CURL } from './clients-curl.js';
import { CLIENTS_WINDOWS } from './clients-windows.js';
import { PEOPLE } from './people.js';
import { POSTMAN_SNIPPETS } from './postman-snippets.js';
import { POSTMAN_SNIPPETS_COMPILED } from './postman-snippets-compiled.js';
import { PROXIES } from './proxies.js';
import { SCRIPTS_NODE } from './scripts-node.js';
import { SCRIPTS_POWERSHELL } from './scripts-powershell.js';
import { SCRIPTS_PYTHON } from './scripts-python.js';

export const SHAPES: readonly Shape[] = [
  ...BODIES,
  ...BROWSER_CONSOLES,
  ...BROWSER_COPIES,
  ...BROWSER_PANES,
  ...CAPTURES,
  ...CLIENTS_CURL,
  ...CLIENTS_WINDOWS,
  ...PEOPLE,
  ...POSTMAN_SNIPPETS,
  ...POSTMAN_SNIPPETS_COMPILED,
  ...PROXIES,
  ...SCRIPTS_NODE,
  ...SCRIPTS_POWERSHELL,
  ...SCRIPTS_PYTHON,
];
