/**
 * Finds the parameters of a message (`messageParams`) where the body around them could not be read: cut off, or in a notation
 * of its own. They repeat what the message says, so nobody holds them.
 */
import { anyWord } from '../../../../primitives/any-word.js';
import type { Span } from '../../places.js';
import { MESSAGE_PARAMETERS } from '../../words/labels.js';

const LABEL = new RegExp(
  String.raw`["'\\]{0,3}(?<![\w])${anyWord(MESSAGE_PARAMETERS)}["'\\\]]{0,4}[ \t]{0,40}(?:[:=]>?|\t)?\s{0,8}`,
  'gi',
);
const OPENERS = new Set(['{', '[', '(']);
const CLOSERS = new Set(['}', ']', ')']);
const REACH = 4000;

/** Their places, in order; each reaches to the end of its brackets, or of its line. */
export function findParameters(text: string): readonly Span[] {
  return [...text.matchAll(LABEL)].map(({ index, 0: label }) => ({
    start: index,
    end: endOf(text, index + label.length),
  }));
}

function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + REACH); at++) {
    const c = text[at] ?? '';
    if (OPENERS.has(c)) depth += 1;
    else if (CLOSERS.has(c)) {
      depth -= 1;
      if (depth <= 0) return at + 1;
    } else if (c === '\n' && depth === 0) return at;
  }
  return Math.min(text.length, start + REACH);
}
