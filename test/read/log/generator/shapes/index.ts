/** All shapes of logs. */
import type { Shape } from '../shape.js';
import { JAVA } from './java.js';
import { NODE } from './node.js';
import { PYTHON } from './python.js';

export const SHAPES: readonly Shape[] = [...JAVA, ...PYTHON, ...NODE];
