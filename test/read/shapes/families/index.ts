/** All shapes, family by family. */
import type { Shape } from '../shape.js';
import { BODIES } from './bodies.js';
import { BROWSER_CONSOLES } from './browser-consoles.js';
import { BROWSER_COPIES } from './browser-copies.js';
import { BROWSER_PANES } from './browser-panes.js';
import { CAPTURES } from './captures.js';
import { CLIENTS_CURL } from './clients-curl.js';
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
import { PEOPLE } from './people.js';
import { PIPELINES } from './pipelines.js';
import { PLATFORM_RECORDS } from './platform-records.js';
import { POSTMAN_SNIPPETS } from './postman-snippets.js';
import { POSTMAN_SNIPPETS_COMPILED } from './postman-snippets-compiled.js';
import { PROXIES } from './proxies.js';
import { SCRIPTS } from './scripts.js';
import { SCRIPTS_NODE } from './scripts-node.js';
import { SCRIPTS_POWERSHELL } from './scripts-powershell.js';
import { SCRIPTS_PYTHON } from './scripts-python.js';
import { SEQUENCES } from './sequences.js';
import { TABLES } from './tables.js';
import { TEST_TOOLS } from './test-tools.js';
import { TRACES } from './traces.js';

export const SHAPES: readonly Shape[] = [
  ...BODIES,
  ...JAVA,
  ...JAVA_LOGS,
  ...DOTNET,
  ...GO,
  ...SCRIPTS,
  ...LANGUAGES,
  ...INFRASTRUCTURE,
  ...PIPELINES,
  ...LOW_CODE,
  ...LOW_CODE_JSON,
  ...CLOUD_JSON,
  ...TEST_TOOLS,
  ...TABLES,
  ...EXPORTS,
  ...PLATFORM_RECORDS,
  ...TRACES,
  ...GATEWAYS,
  ...SEQUENCES,
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
