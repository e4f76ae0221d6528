/** All shapes, family by family. */
import type { Shape } from '../shape.js';
import { BODIES } from './bodies.js';

export const SHAPES: readonly Shape[] = [...BODIES];
