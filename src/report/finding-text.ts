/** A finding in words: in one line, and with all that is known of it in several. */
import { grouped } from '../primitives/number.js';
import { answerOf, callOf } from './call-text.js';
import { callerText } from './caller-text.js';
import type { RenderOptions } from './format.js';
import { withShortLists } from './lists.js';
import type { Row } from './rows.js';
import type { CauseReport, DiagnosisReport, FixStep, PlacedCall } from './types.js';

/** The text of a row with what is missing and how many calls it is about: it stands alone. */
export function findingText({ text, missing, count }: Pick<Row, 'text' | 'missing' | 'count'>): string {
  const beside = [missing, count > 1 ? `${grouped(count)} calls` : ''].filter((part) => part !== '');
  return beside.length === 0 ? text : `${text} (${beside.join('; ')})`;
}

/** Why, how it is known, who must do what, where it was seen: lines of plain text, further ones indented. */
export function findingLines(
  row: Row,
  { verbose, names }: Pick<RenderOptions, 'verbose' | 'names'>,
): string[] {
  if (row.of === null) return [row.text];
  const diagnosis = withShortLists(row.of.diagnosis, verbose);
  const cause = diagnosis.causes[row.of.diagnosis.causes.indexOf(row.of.cause)] ?? row.of.cause;
  const { exchange, refusal, caller, remarks, surer } = diagnosis;
  const message = refusal.code !== null && refusal.message !== null ? `: "${refusal.message}"` : '';
  const isReason = cause.relation === 'explains';
  return [
    `call: ${callOf(exchange) ?? 'not given'}`,
    `answer: ${answerOf(diagnosis)}${message}`,
    ...said('caller', callerText(caller, names)),
    `${isReason ? 'why' : 'also wrong'}: ${row.cause}, ${row.likelihood}: ${cause.summary}`,
    ...said('missing', row.missing.replace(/^(?:also )?missing /, '')),
    ...list(
      'how it is known',
      cause.evidence.map(({ grade, text, source }) => `${grade}: ${text} (${source})`),
    ),
    ...list('not known', cause.notKnown),
    ...list('what to do', cause.fixes.flatMap(fixLines)),
    ...said('will not help', cause.noUse.join('; ')),
    ...(isReason ? besideLines(diagnosis) : []),
    ...list('remarks', remarks),
    ...list('what would make it surer', surer),
    ...list(`seen ${row.count === 1 ? 'at' : `${grouped(row.count)} times, at`}`, placeTexts(diagnosis)),
  ];
}

const said = (head: string, text: string): string[] => (text === '' ? [] : [`${head}: ${text}`]);

const list = (head: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`${head}:`, ...texts.map((text) => `  ${text}`)];

const fixLines = ({ who, action, command, where }: FixStep): string[] => [
  `${who}: ${action}`,
  ...(where === null ? [] : [`  where: ${where}`]),
  ...(command === null ? [] : [`  command: ${command}`]),
];

const WORDS: Readonly<Record<CauseReport['relation'], string>> = {
  explains: 'or',
  'also-wrong': 'also wrong',
  claimed: 'public claim only',
};

/** The other causes: in the order of the diagnosis. */
const besideLines = ({ causes }: DiagnosisReport): string[] =>
  causes
    .slice(1)
    .map(({ id, relation, likelihood, summary }) => `${WORDS[relation]}: ${id}, ${likelihood}: ${summary}`);

const placeTexts = ({ places, exchange }: DiagnosisReport): string[] => {
  const { correlationId, time, source } = exchange;
  const all: readonly PlacedCall[] = places.length > 0 ? places : [{ ...source, correlationId, time }];
  return all.map(placeText);
};

function placeText({ path, index, line, resource, correlationId, time }: PlacedCall): string {
  const parts = [
    line === null ? `${path}, call ${index + 1}` : `${path}, line ${line}`,
    ...(time === null ? [] : [time]),
    ...(correlationId === null ? [] : [`correlation id ${correlationId}`]),
    ...(resource === undefined ? [] : [resource]),
  ];
  return parts.join(', ');
}
