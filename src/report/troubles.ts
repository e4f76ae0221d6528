/** What was not read or not understood, for formats that list findings: it is said beside them, and is none itself. */
import { grouped } from '../primitives/number.js';
import type { SafeReport } from './format.js';
import type { InputReport } from './types.js';

export interface Trouble {
  /** Nothing of an input was read; some of it was not; passages of all inputs were not understood. */
  readonly kind: 'not-read' | 'partly-not-read' | 'not-understood';
  /** The input, as it was named; the first of several. */
  readonly file: string;
  readonly line: number | null;
  /** A sentence that does not name the input. */
  readonly text: string;
}

/** `line 3`, as readers name a place. */
const LINE = /^line (\d{1,9})\b/;
/** Problems of an input that are named. */
const MOST_PROBLEMS = 3;

/** One an input, and one for all passages that were not understood. */
export function* troubles({ inputs, summary }: Pick<SafeReport, 'inputs' | 'summary'>): Iterable<Trouble> {
  for (const input of inputs) if (input.problems.length > 0) yield ofInput(input);
  const { count, first } = summary.notUnderstood;
  if (count === 0) return;
  const [place] = first;
  const places = first.map(({ path, line }) => `${path}${line === null ? '' : ` line ${line}`}`);
  const more = count > places.length ? ` and ${grouped(count - places.length)} more` : '';
  yield {
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
