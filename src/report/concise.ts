/**
 * A line each refused call, as compilers write: `file:line: METHOD path 403 cause likelihood: missing …`; silent where
 * nothing was refused and all was understood. What stands below, the to-do and what was not read, begins otherwise and
 * holds no `:3:`, so that nothing takes it for a finding.
 */
import { callOf } from './call-text.js';
import type { Formatter } from './format.js';
import { plainLine } from './plain-line.js';
import { isOfRights, type Row, rows } from './rows.js';
import { toDoTexts } from './to-do-text.js';
import { isOfInput, troubles } from './troubles.js';
import type { DiagnosisReport } from './types.js';

/** The line of what has none: whoever follows it comes to the beginning of the file. */
const FIRST_LINE = 1;

export const concise: Formatter = function* (report, { levels, names, verbose }) {
  for (const row of rows(report, levels, names))
    if (row.of?.cause.relation === 'explains') yield `${lineOf(row, row.of.diagnosis)}\n`;
  for (const text of toDoTexts(report.toDo, { names, verbose })) yield plainLine('to do', text);
  for (const { kind, file, text } of troubles(report))
    yield plainLine(kind.replaceAll('-', ' '), isOfInput(kind) ? `${file}: ${text}` : text);
};

function lineOf({ file, line, cause, likelihood, missing, caller }: Row, diagnosis: DiagnosisReport): string {
  const { exchange, verdict, answered, causes } = diagnosis;
  const call = callOf(exchange) ?? 'a call that is not given';
  const answer =
    answered ?? exchange.status ?? (verdict === 'would-be-refused' ? 'would be refused' : 'refused');
  const summary = (causes[0]?.summary ?? '').replace(/\.$/, '');
  const why =
    isOfRights(cause) && missing !== ''
      ? missing
      : [summary, missing].filter((part) => part !== '').join('; ');
  const also = causes.filter(({ relation }) => relation === 'also-wrong').map(({ id }) => id);
  const beside = also.length === 0 ? '' : `; also wrong: ${also.join(', ')}`;
  const by = caller === '' ? '' : `; for ${caller}`;
  return `${file}:${line ?? FIRST_LINE}: ${call} ${answer} ${cause} ${likelihood}: ${why}${beside}${by}`;
}
