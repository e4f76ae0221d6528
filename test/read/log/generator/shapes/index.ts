/** All shapes of logs. */
import type { Shape } from '../shape.js';
import { AWS } from './aws.js';
import { CI } from './ci.js';
import { CONTAINERS } from './containers.js';
import { DOTNET } from './dotnet.js';
import { GO } from './go.js';
import { JAVA } from './java.js';
import { NODE } from './node.js';
import { PROXIES } from './proxies.js';
import { PYTHON } from './python.js';
import { SCRIPTS } from './scripts.js';
import { TELEMETRY } from './telemetry.js';
import { TERRAFORM } from './terraform.js';

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
];
