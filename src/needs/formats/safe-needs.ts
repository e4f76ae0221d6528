/** Needs whose every text is fit for one kind of output. */
import { createSafe } from '../../report/safe-report.js';
import type { Needs } from '../types.js';
import type { NeedsFormatRow, SafeNeeds } from './format.js';

export const safeNeeds = (needs: Needs, output: NeedsFormatRow['output']): SafeNeeds =>
  createSafe(output)(needs) as SafeNeeds;
