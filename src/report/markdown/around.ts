/** What stands around the problems: what was not understood, what to ask, what it all rests on. */
import { grouped } from '../../primitives/number.js';
import { isRecording } from '../../read/forms.js';
import { answeredTexts, counted, nothingRefusedTexts, passagesText, statusTexts } from '../summary-text.js';
import { inputText, type Where } from './call.js';
import { sentence } from './cause.js';
import { isSomething, joined, list, type Markdown, md, NOTHING, numbered, prose } from './markup.js';
import type { Sendable } from './people.js';

/** Of each kind. */
const MOST_LISTED = 5;
const MOST_INPUTS = 3;
/** Of headings. */
const TOP = md`##`;

/** What stands below all problems, as far as there is any. */
export function noteBlocks(report: Sendable, where: Where, level = TOP): readonly Markdown[] {
  const { refused, exchanges } = report.summary;
  const failed = refused > 0 && exchanges > 1 ? list(answered(report)) : NOTHING;
  const notes = [failed, notRead(report, where), leaks(report, where)].filter(isSomething);
  return notes.length === 0 ? [] : [md`${level} Please note`, joined(notes, '\n')];
}

function notRead(
  { inputs, summary: { noAnswer, cannotTell, notUnderstood, exchanges, ignored } }: Sendable,
  where: Where,
): Markdown {
  const problems = inputs.flatMap(({ path, problems }) => problems.map((problem) => ({ path, ...problem })));
  const shown = problems.slice(0, MOST_LISTED);
  const more = problems.length - shown.length;
  return list([
    noAnswer > 0 && exchanges > 1
      ? md`${counted(noAnswer, 'call')} got no answer (a network error or a blocked call), so nothing can be said of ${noAnswer === 1 ? 'it' : 'them'}.`
      : NOTHING,
    cannotTell > 0 && exchanges > 1
      ? md`Of ${counted(cannotTell, 'call')} it cannot be told whether it is refused.`
      : NOTHING,
    notUnderstood.count > 0 ? prose(sentence(passagesText({ notUnderstood }))) : NOTHING,
    ignored.count > 0
      ? md`${counted(ignored.count, 'refused call')} that ${ignored.count === 1 ? 'is' : 'are'} known ${ignored.count === 1 ? 'is' : 'are'} not listed: ${ignored.by ?? 'the list of what is known'} names ${ignored.count === 1 ? 'it' : 'them'}.`
      : NOTHING,
    ...shown.map(({ path, at, message }) =>
      at === ''
        ? md`Not read in ${inputText(path, where)}: ${sentence(message)}`
        : md`Not read in ${inputText(path, where)}, ${at}: ${sentence(message)}`,
    ),
    more > 0 ? md`And ${grouped(more)} more that could not be read.` : NOTHING,
  ]);
}

function leaks({ inputs }: Sendable, where: Where): Markdown {
  const holding = inputs.filter(({ credentials, form }) => credentials > 0 && isRecording(form));
  const shown = holding.slice(0, MOST_LISTED);
  const more = holding.length - shown.length;
  return list([
    ...shown.map(
      ({ path, credentials }) =>
        md`${inputText(path, where)} holds ${counted(credentials, 'live-looking credential')}. Whoever has the file can use ${credentials === 1 ? 'it' : 'them'} until ${credentials === 1 ? 'it expires or is' : 'they expire or are'} revoked. For sharing, \`why403 sanitize\` takes them out.`,
    ),
    more > 0 ? md`${grouped(more)} more files hold credentials.` : NOTHING,
  ]);
}

/** Questions that stand alone. */
export function questionBlocks(
  questions: readonly string[],
  verbose: boolean,
  level = TOP,
): readonly Markdown[] {
  if (questions.length === 0) return [];
  const shown = verbose ? questions : questions.slice(0, MOST_LISTED);
  const more = questions.length - shown.length;
  const intro =
    questions.length === 1
      ? 'The answer to this question would make it surer; it can be forwarded as it is.'
      : 'The answers to these questions would make it surer; each can be forwarded as it is.';
  return [
    md`${level} Questions`,
    prose(intro),
    joined(
      [numbered(shown.map((question) => prose(question))), more > 0 ? md`\nAnd ${more} more.` : NOTHING],
      '\n',
    ),
  ];
}

/** What it is about: `calls.har`, or how many files. */
export function inputsText({ inputs }: Sendable, where: Where): Markdown {
  const paths = [...new Set(inputs.map(({ path }) => path))];
  if (paths.length > MOST_INPUTS) return md`${grouped(paths.length)} files`;
  return joined(
    paths.map((path) => inputText(path, where)),
    ', ',
  );
}

/** What it rests on, in a line. */
export function basisText(report: Sendable, where: Where): Markdown {
  const { tool, contract, calls, inputs } = report;
  const of = [
    ...(inputs.length === 0 ? [] : [inputsText(report, where)]),
    ...(calls.length === 0 ? [] : [md`${counted(calls.length, 'live call')} to the platform`]),
  ];
  const told = of.length === 0 ? md`` : md`${joined(of, ', ')} and `;
  return md`Made by why403 ${tool.version} from ${told}the published API contract of Genesys Cloud (${contract.version}, ${contract.date}, ${grouped(contract.operations)} operations).`;
}

/** Whether anything was refused, and whether that can be said: a title that says no more than the sentence below it. */
export function nothingTitle({ summary }: Sendable, others: string | null): string {
  const { exchanges, picked, noAnswer, cannotTell, notUnderstood, ignored } = summary;
  if (ignored.count > 0) {
    const calls = counted(ignored.count, 'refused call') + (others === null ? '' : ' of Genesys Cloud');
    return ignored.count === 1 ? `${calls}, which is known` : `${calls}, all known`;
  }
  if (exchanges === 0) return 'No call was found, so nothing can be said';
  if (picked === 0) return 'No call was picked, so nothing can be said';
  if (others === null && noAnswer === picked) return 'No call got an answer, so nothing can be said';
  const found = others === null ? 'No refused call was found' : 'No call of Genesys Cloud was refused';
  const isOpen = cannotTell + noAnswer + notUnderstood.count > 0;
  return isOpen ? `${found} in what was understood` : found;
}

/** Answers that are no refusals, where others are: they failed, too, and for other reasons. */
function answered({ summary }: Sendable): readonly Markdown[] {
  const parts = answeredTexts(summary);
  if (parts.length === 0) return [];
  return [
    md`Not refused, but failed: ${parts.join(', ')}. ${joined(
      statusTexts(summary).map((text) => prose(text)),
      ' ',
    )}`,
  ];
}

/** That nothing was refused, as far as it can be said. */
export const nothingTexts = ({ summary }: Sendable): readonly Markdown[] =>
  nothingRefusedTexts(summary, '').map((text) =>
    prose(sentence(text.replace(/\bexchange(?=s?\b)/g, 'call'))),
  );
