/** All shapes of logs. */
import type { Shape } from '../shape.js';
import { AWS } from './aws.js';
import { CI } from './ci.js';
import { CONTAINERS } from './containers.js';
import { DOTNET } from './dotnet.js';
import { GO } from './go.js';
import { JAVA } from './java.js';
import { LOGINS } from './logins.js';
import { NODE } from './node.js';
import { PROXIES } from './proxies.js';
import { PYTHON } from './python.js';
import { SCRIPTS } from './scripts.js';
import { SDK_LOGGERS } from './sdk-loggers.js';
import { TELEMETRY } from './telemetry.js';
import { TERRAFORM } from './terraform.js';
import { THREADED } from './threads.js';

export const SHAPES: readonly Shape[] = [
  ...JAVA,
  ...PYTHON,
  ...NODE,
  ...DOTNET,
  ...GO,
  ...SCRIPTS,
  ...TELEMETRY,
  ...PROXIES,
  ...CONTAINERS,
  ...CI,
  ...AWS,
  ...TERRAFORM,
  ...SDK_LOGGERS,
  ...LOGINS,
  ...THREADED,
];
