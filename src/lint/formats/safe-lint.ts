/** A report of lint whose every text is fit for one kind of output. */
import type { FormatRow } from '../../report/format.js';
import { createSafe } from '../../report/safe-report.js';
import type { LintReport } from '../types.js';
import type { SafeLint } from './format.js';

export const safeLint = (report: LintReport, output: FormatRow['output']): SafeLint =>
  createSafe(output)(report) as SafeLint;
