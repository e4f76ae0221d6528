/** All shapes, family by family. */
import type { Shape } from '../shape.js';
import { BODIES } from './bodies.js';
import { DOTNET } from './dotnet.js';
import { JAVA } from './java.js';
import { JAVA_LOGS } from './java-logs.js';

export const SHAPES: readonly Shape[] = [...BODIES, ...JAVA, ...JAVA_LOGS, ...DOTNET];
