/** For people at a terminal: one screen an exchange, 80 to 100 columns, equal problems together. */

import { createPage } from '../../page/paint.js';
import { grouped } from '../../primitives/number.js';
import type { Formatter } from '../format.js';
import { group } from '../group.js';
import { safeReport } from '../safe-report.js';
import { callLines } from './calls.js';
import { diagnosisLines } from './diagnosis.js';
import { isRefused, nothingRefusedLines, summaryLines } from './summary.js';

/** Different problems that a person is shown; nobody reads more. */
const MOST_SHOWN = 50;

export const stylish: Formatter = (unsafe, options) => {
  const diagnoses = group(unsafe.diagnoses);
  // What is not shown need not be made safe.
  const report = safeReport({
    ...unsafe,
    diagnoses: options.verbose ? diagnoses : diagnoses.slice(0, MOST_SHOWN),
  });
  const page = createPage(options, report.summary.exchanges > 1);
  const blocks = report.diagnoses.map((diagnosis) => diagnosisLines(diagnosis, page));
  const more = diagnoses.length - report.diagnoses.length;
  if (more > 0) blocks.push([`and ${grouped(more)} more different problems: --verbose, or --format json`]);
  // Counted of all: numbers hold no text of the input.
  const whole = { ...report, diagnoses };
  if (!isRefused(whole)) blocks.push(nothingRefusedLines(whole, page));
  else if (report.summary.exchanges > 1) blocks.push(summaryLines(whole, page));
  if (report.calls.length > 0) blocks.push(callLines(report.calls, page));
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
