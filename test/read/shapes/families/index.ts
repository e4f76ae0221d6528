/** All shapes, family by family. */
import type { Shape } from '../shape.js';
import { BODIES } from './bodies.js';
import { BROWSER_CONSOLES } from './browser-consoles.js';
import { BROWSER_COPIES } from './browser-copies.js';
import { BROWSER_PANES_CHROME } from './browser-panes-chrome.js';
import { BROWSER_PANES_OTHERS } from './browser-panes-others.js';
import { BROWSER_PREVIEWS } from './browser-previews.js';
import { CAPTURES } from './captures.js';
import { CLIENTS_CURL } from './clients-curl.js';
import { CLIENTS_EXPLORERS } from './clients-explorers.js';
import { CLIENTS_TERMINAL } from './clients-terminal.js';
import { CLIENTS_WINDOWS } from './clients-windows.js';
import { PEOPLE_LABELS } from './people-labels.js';
import { PEOPLE_POSTS } from './people-posts.js';
import { PEOPLE_PROSE } from './people-prose.js';
import { POSTMAN_SNIPPETS } from './postman-snippets.js';
import { POSTMAN_SNIPPETS_COMPILED } from './postman-snippets-compiled.js';
import { POSTMAN_SNIPPETS_MORE } from './postman-snippets-more.js';
import { PROXIES } from './proxies.js';
import { PROXIES_SECURITY } from './proxies-security.js';
import { SCRIPTS_NODE } from './scripts-node.js';
import { SCRIPTS_NODE_AXIOS } from './scripts-node-axios.js';
import { SCRIPTS_POWERSHELL } from './scripts-powershell.js';
import { SCRIPTS_POWERSHELL_WRITTEN } from './scripts-powershell-written.js';
import { SCRIPTS_PYTHON } from './scripts-python.js';
import { SCRIPTS_PYTHON_ERRORS } from './scripts-python-errors.js';

export const SHAPES: readonly Shape[] = [
  ...BODIES,
  ...BROWSER_CONSOLES,
  ...BROWSER_COPIES,
  ...BROWSER_PANES_CHROME,
  ...BROWSER_PANES_OTHERS,
  ...BROWSER_PREVIEWS,
  ...CAPTURES,
  ...CLIENTS_CURL,
  ...CLIENTS_EXPLORERS,
  ...CLIENTS_TERMINAL,
  ...CLIENTS_WINDOWS,
  ...PEOPLE_LABELS,
  ...PEOPLE_POSTS,
  ...PEOPLE_PROSE,
  ...POSTMAN_SNIPPETS,
  ...POSTMAN_SNIPPETS_COMPILED,
  ...POSTMAN_SNIPPETS_MORE,
  ...PROXIES,
  ...PROXIES_SECURITY,
  ...SCRIPTS_NODE,
  ...SCRIPTS_NODE_AXIOS,
  ...SCRIPTS_POWERSHELL,
  ...SCRIPTS_POWERSHELL_WRITTEN,
  ...SCRIPTS_PYTHON,
  ...SCRIPTS_PYTHON_ERRORS,
];
