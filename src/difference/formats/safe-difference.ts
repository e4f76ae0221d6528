/** A difference whose every text is fit for one kind of output: contracts may be files of strangers. */
import { createSafe } from '../../report/safe-report.js';
import type { DifferenceReport } from '../types.js';
import type { DifferenceFormatRow, SafeDifference } from './format.js';

export const safeDifference = (
  report: DifferenceReport,
  output: DifferenceFormatRow['output'],
): SafeDifference => createSafe(output)(report) as SafeDifference;
