/** What was not read, not understood, or cannot be told, for formats that list findings: it is said beside them, and is none itself. */
import { grouped } from '../primitives/number.js';
import type { SafeReport } from './format.js';
import type { InputReport } from './types.js';

/** Calls of which nothing is known: with `--strict` they are the reason of an exit code. */
export type OpenKind = 'cannot-tell' | 'no-answer';

export interface Trouble {
  /**
   * Nothing of an input was read; some of it was not. Of all inputs: passages were not understood, calls cannot be told or
   * got no answer.
   */
  readonly kind: 'not-read' | 'partly-not-read' | 'not-understood' | OpenKind;
  /** The input, as it was named; the first of several. */
  readonly file: string;
  readonly line: number | null;
  /** A sentence that does not name the input. */
  readonly text: string;
}

/** Is it about one input, or about all of them? */
export const isOfInput = (kind: Trouble['kind']): boolean =>
  kind === 'not-read' || kind === 'partly-not-read';

/** Nothing is wrong with them but that nobody knows: they weigh where nothing may stay open. */
export const isOpen = (kind: Trouble['kind']): kind is OpenKind =>
  kind === 'cannot-tell' || kind === 'no-answer';

/** `line 3`, as readers name a place. */
const LINE = /^line (\d{1,9})\b/;
/** Problems of an input that are named. */
const MOST_PROBLEMS = 3;

/** One an input, one for all passages that were not understood, and one for all calls of each kind of which nothing is known, unless these are named. */
export function* troubles({
  inputs,
  summary,
  open,
}: Pick<SafeReport, 'inputs' | 'summary' | 'open'>): Iterable<Trouble> {
  for (const input of inputs) if (input.problems.length > 0) yield ofInput(input);
  if (summary.notUnderstood.count > 0) yield ofPassages(summary);
  for (const kind of OPEN_KINDS) {
    const { total, words } = OPEN[kind];
    const count = summary[total];
    if (count === 0) continue;
    if (kind === 'cannot-tell' && open !== undefined) {
      for (const { path, line, text } of open) yield { kind, file: path, line, text };
      continue;
    }
    const file = inputs.find((input) => input[total] > 0) ?? inputs[0];
    yield { kind, file: file?.path ?? '', line: null, text: openText(count, words) };
  }
}

const OPEN_KINDS = ['cannot-tell', 'no-answer'] as const satisfies readonly OpenKind[];

/** Where each is counted, and what is said of one and of several. */
const OPEN = {
  'cannot-tell': {
    total: 'cannotTell',
    words: [
      'of 1 call it cannot be told whether it was refused',
      'of # calls it cannot be told whether they were refused',
    ],
  },
  'no-answer': {
    total: 'noAnswer',
    words: [
      '1 call got no answer (a network error or a blocked call)',
      '# calls got no answer (a network error or a blocked call)',
    ],
  },
} as const satisfies Readonly<Record<OpenKind, object>>;

const openText = (count: number, [one, several]: readonly [string, string]): string =>
  `${count === 1 ? one : several.replace('#', grouped(count))}; --format stylish --all lists ${count === 1 ? 'it' : 'them'}`;

function ofPassages({ notUnderstood: { count, first } }: SafeReport['summary']): Trouble {
  const [place] = first;
  const places = first.map(({ path, line }) => `${path}${line === null ? '' : ` line ${line}`}`);
  const more = count > places.length ? ` and ${grouped(count - places.length)} more` : '';
  return {
    kind: 'not-understood',
    file: place?.path ?? '',
    line: place?.line ?? null,
    text: `${grouped(count)} ${count === 1 ? 'passage looks' : 'passages look'} like an answer or an error and could not be read: ${places.join(', ')}${more}`,
  };
}

function ofInput({ path, exchanges, problems }: InputReport): Trouble {
  const line = Number(LINE.exec(problems[0]?.at ?? '')?.[1] ?? 0);
  const texts = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ at, message }) => (at === '' ? message : `${at}: ${message}`));
  const more = problems.length - texts.length;
  return {
    kind: exchanges === 0 ? 'not-read' : 'partly-not-read',
    file: path,
    line: line > 0 ? line : null,
    text: [...texts, ...(more > 0 ? [`and ${grouped(more)} more, which --format json lists`] : [])].join(
      '; ',
    ),
  };
}
