/** For people at a terminal: one screen an exchange, 80 to 100 columns, equal problems together. */
import { createPage } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { grouped } from '../../primitives/number.js';
import type { Formatter } from '../format.js';
import { foldOthers, MOST_WALKED } from '../others.js';
import { callLines } from './calls.js';
import { diagnosisLines } from './diagnosis.js';
import { inputLines, nothingRefusedLines, summaryLines } from './summary.js';
import { questionLines, toDoLines } from './to-do.js';

/** Different problems that a person is shown; nobody reads more. */
const MOST_SHOWN = 50;

export const stylish: Formatter = function* (report, options) {
  const { summary, calls, different, inputs, toDo, questions } = report;
  const page = createPage(options, summary.exchanges > 1);
  const shown = options.verbose ? different : Math.min(different, MOST_SHOWN);
  const blocks = function* (): Iterable<readonly string[]> {
    const others = foldOthers(report);
    const folds = !options.all;
    if (inputs.length > 1 && different > 0) yield inputLines(inputs, page);
    let count = 0;
    for (const diagnosis of report.diagnoses) {
      if (folds && others.takes(diagnosis)) continue;
      count += 1;
      if (count <= shown) yield diagnosisLines(diagnosis, page);
      else if (different > MOST_WALKED) break;
    }
    const more = different - others.taken() - Math.min(count, shown);
    if (more > 0) yield [`and ${grouped(more)} more different problems: --verbose, or --format json`];
    const folded = others.text();
    if (folded !== null)
      yield hang('', `${folded}; --all lists ${folded.startsWith('1 ') ? 'it' : 'them'}`, page.width);
    if (summary.refused === 0) yield nothingRefusedLines(report, page);
    else if (summary.exchanges > 1 || summary.notUnderstood.count > 0) yield summaryLines(report, page);
    if (calls.length > 0) yield callLines(calls, page);
    // One refusal says itself what to do.
    if (different > 1 && toDo.length > 0) yield toDoLines(toDo, page);
    if (questions.length > 0) yield questionLines(questions, page);
  };
  let separator = '';
  for (const lines of blocks()) {
    yield `${separator}${lines.join('\n')}\n`;
    separator = '\n';
  }
};
