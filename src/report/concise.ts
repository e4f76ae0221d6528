/**
 * A line each refused call, as compilers write: `file:line: METHOD path 403 cause likelihood: missing …`; silent where
 * nothing was refused and all was understood. What stands below, the to-do and what was not read, begins otherwise and
 * holds no `:3:`, so that nothing takes it for a finding.
 */
import { grouped } from '../primitives/number.js';
import { callOf } from './call-text.js';
import type { Formatter } from './format.js';
import { isOfRights, type Row, rows } from './rows.js';
import { toDoTexts } from './to-do-text.js';
import { troubles } from './troubles.js';
import type { DiagnosisReport } from './types.js';

/** The line of what has none: whoever follows it comes to the beginning of the file. */
const FIRST_LINE = 1;

export const concise: Formatter = function* (report, { levels, names, verbose }) {
  for (const row of rows(report, levels))
    if (row.of?.cause.relation === 'explains') yield `${lineOf(row, row.of.diagnosis)}\n`;
  for (const text of toDoTexts(report.toDo, { names, verbose })) yield below('to do', text);
  for (const { kind, file, text } of troubles(report))
    yield kind === 'not-understood'
      ? below('not understood', text)
      : below(kind.replaceAll('-', ' '), `${file}: ${text}`);
  const { cannotTell, noAnswer } = report.summary;
  if (cannotTell > 0) yield below('cannot tell', countText(cannotTell, 'whether it was refused'));
  if (noAnswer > 0) yield below('no answer', countText(noAnswer, 'a network error or a blocked call'));
};

function lineOf({ file, line, cause, likelihood, missing }: Row, diagnosis: DiagnosisReport): string {
  const { exchange, verdict, causes } = diagnosis;
  const call = callOf(exchange) ?? 'a call that is not given';
  const answer = exchange.status ?? (verdict === 'would-be-refused' ? 'would be refused' : 'refused');
  const summary = (causes[0]?.summary ?? '').replace(/\.$/, '');
  const why =
    isOfRights(cause) && missing !== ''
      ? missing
      : [summary, missing].filter((part) => part !== '').join('; ');
  const also = causes.filter(({ relation }) => relation === 'also-wrong').map(({ id }) => id);
  const beside = also.length === 0 ? '' : `; also wrong: ${also.join(', ')}`;
  return `${file}:${line ?? FIRST_LINE}: ${call} ${answer} ${cause} ${likelihood}: ${why}${beside}`;
}

const below = (head: string, text: string): string => `${head}: ${text.replace(/:(?=\d+:)/g, ': ')}\n`;

const countText = (count: number, what: string): string =>
  `${grouped(count)} call${count === 1 ? '' : 's'} (${what}); --format stylish --all lists ${count === 1 ? 'it' : 'them'}`;
