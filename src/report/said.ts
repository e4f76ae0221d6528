/** What need not be said twice, in formats for people. */
import { oneLine } from '../page/wrap.js';
import type { CauseReport, DiagnosisReport, EvidenceLine } from './types.js';

const MESSAGE_LIMIT = 200;

/** Sources that say no more than the grade does. */
const TELLS_NOTHING: readonly string[] = [
  '',
  'contract',
  'response',
  'the response',
  'server',
  'introspection',
];

/** `text (source)`, without a source that tells nothing more. */
export const evidenceText = ({ text, source }: EvidenceLine): string =>
  TELLS_NOTHING.includes(source) || text.includes(source) ? text : `${text} (${source})`;

/** Kinds of answers that no evidence quotes whatever the cause. */
const UNEXPLAINED: ReadonlySet<string> = new Set(['generic', 'unexplained', 'not-refused']);

/** The words of the answer, where the code stands in their place and no evidence quotes them; else null. */
export function unquotedWords({
  refusal: { kind, code, message },
  causes,
}: Pick<DiagnosisReport, 'refusal' | 'causes'>): string | null {
  if (!UNEXPLAINED.has(kind) || code === null || message === null || message === code) return null;
  const quoted = causes
    .slice(0, 1)
    .some(({ evidence }) => evidence.some(({ text }) => text.includes(message)));
  return quoted ? null : `"${oneLine(message, MESSAGE_LIMIT)}"`;
}

/** Nothing but a guess, and a step of the first cause looks already where it would send the reader. */
export function isSaid({ evidence, fixes }: CauseReport, main: CauseReport): boolean {
  const looks = main.fixes.flatMap(({ use }) => use);
  const own = fixes.flatMap(({ use }) => use);
  return evidence.length === 0 && own.length > 0 && own.every((name) => looks.includes(name));
}

const NOT_KNOWN = /^not known/i;

/** `Not known: …`, whether or not the sentence says so itself. */
export const notKnownText = (sentence: string): string =>
  NOT_KNOWN.test(sentence) ? sentence : `Not known: ${sentence}`;
