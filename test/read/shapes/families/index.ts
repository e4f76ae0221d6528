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
import { CLOUD_JSON } from './cloud-json.js';
import { DOTNET } from './dotnet.js';
import { EXPORTS } from './exports.js';
import { GATEWAYS } from './gateways.js';
import { GO } from './go.js';
import { INFRASTRUCTURE } from './infrastructure.js';
import { JAVA } from './java.js';
import { JAVA_LOGS } from './java-logs.js';
import { LANGUAGES } from './languages.js';
import { LOW_CODE } from './low-code.js';
import { LOW_CODE_JSON } from './low-code-json.js';
import { PEOPLE_LABELS } from './people-labels.js';
import { PEOPLE_POSTS } from './people-posts.js';
import { PEOPLE_PROSE } from './people-prose.js';
import { PIPELINES } from './pipelines.js';
import { PLATFORM_RECORDS } from './platform-records.js';
import { POSTMAN_SNIPPETS } from './postman-snippets.js';
import { POSTMAN_SNIPPETS_COMPILED } from './postman-snippets-compiled.js';
import { POSTMAN_SNIPPETS_MORE } from './postman-snippets-more.js';
import { PROXIES } from './proxies.js';
import { PROXIES_SECURITY } from './proxies-security.js';
import { SCRIPTS } from './scripts.js';
import { SCRIPTS_NODE } from './scripts-node.js';
import { SCRIPTS_NODE_AXIOS } from './scripts-node-axios.js';
import { SCRIPTS_POWERSHELL } from './scripts-powershell.js';
import { SCRIPTS_POWERSHELL_WRITTEN } from './scripts-powershell-written.js';
import { SCRIPTS_PYTHON } from './scripts-python.js';
import { SCRIPTS_PYTHON_ERRORS } from './scripts-python-errors.js';
import { SEQUENCES } from './sequences.js';
import { TABLES } from './tables.js';
import { TEST_TOOLS } from './test-tools.js';
import { TRACES } from './traces.js';

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
  ...CLOUD_JSON,
  ...DOTNET,
  ...EXPORTS,
  ...GATEWAYS,
  ...GO,
  ...INFRASTRUCTURE,
  ...JAVA_LOGS,
  ...JAVA,
  ...LANGUAGES,
  ...LOW_CODE_JSON,
  ...LOW_CODE,
  ...PEOPLE_LABELS,
  ...PEOPLE_POSTS,
  ...PEOPLE_PROSE,
  ...PIPELINES,
  ...PLATFORM_RECORDS,
  ...POSTMAN_SNIPPETS_COMPILED,
  ...POSTMAN_SNIPPETS_MORE,
  ...POSTMAN_SNIPPETS,
  ...PROXIES_SECURITY,
  ...PROXIES,
  ...SCRIPTS_NODE_AXIOS,
  ...SCRIPTS_NODE,
  ...SCRIPTS_POWERSHELL_WRITTEN,
  ...SCRIPTS_POWERSHELL,
  ...SCRIPTS_PYTHON_ERRORS,
  ...SCRIPTS_PYTHON,
  ...SCRIPTS,
  ...SEQUENCES,
  ...TABLES,
  ...TEST_TOOLS,
  ...TRACES,
];
