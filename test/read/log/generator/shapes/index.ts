/** All shapes of logs. */
import type { Shape } from '../shape.js';
import { AWS } from './aws.js';
import { CI } from './ci.js';
import { CONTAINERS } from './containers.js';
import { DOTNET } from './dotnet.js';
import { ECS } from './ecs.js';
import { GO } from './go.js';
import { JAVA } from './java.js';
import { LABELLED } from './labelled.js';
import { LOGINS } from './logins.js';
import { NODE } from './node.js';
import { NODE_CONSOLE } from './node-console.js';
import { OKHTTPS } from './okhttp.js';
import { PROXIES } from './proxies.js';
import { PYTHON } from './python.js';
import { SCRIPTS } from './scripts.js';
import { SDK_LOGGERS } from './sdk-loggers.js';
import { SPRING } from './spring.js';
import { TELEMETRY } from './telemetry.js';
import { TERRAFORM } from './terraform.js';
import { TERRAFORM_DEBUG } from './terraform-debug.js';
import { THREADED } from './threads.js';

export const SHAPES: readonly Shape[] = [
  ...OKHTTPS,
  ...SPRING,
  ...JAVA,
  ...PYTHON,
  ...NODE,
  ...NODE_CONSOLE,
  ...DOTNET,
  ...GO,
  ...SCRIPTS,
  ...ECS,
  ...TELEMETRY,
  ...PROXIES,
  ...CONTAINERS,
  ...CI,
  ...AWS,
  ...TERRAFORM_DEBUG,
  ...TERRAFORM,
  ...SDK_LOGGERS,
  ...LOGINS,
  ...THREADED,
  ...LABELLED,
];
