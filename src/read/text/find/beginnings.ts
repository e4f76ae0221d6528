/** Finds where messages of the platform begin, as they are written or with slips of the pen (`App not authorised to …`). */
import { anySentence } from '../../../primitives/any-word.js';
import { remembered } from '../../../primitives/remembered.js';
import { isSlipOf, spelled } from '../../../primitives/slips.js';
import type { Span } from '../places.js';
import { MESSAGES } from '../words/refusals.js';

const EXACT = new RegExp(anySentence(MESSAGES), 'gi');
const WORD = /[a-z]{2,20}/gi;
/** Characters that the words of a beginning take. */
const REACH = 120;

const PHRASES = MESSAGES.map((message) => spelled(message).map(({ word }) => word));
/** The beginnings whose first word a word may be; texts repeat their words. */
const startedBy = remembered<string, readonly (readonly string[])[]>(1000);

/** Where messages begin, up to the end of the words by which they are known; in order of place. */
export function findBeginnings(text: string): readonly Span[] {
  const exact = [...text.matchAll(EXACT)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  const found: Span[] = [];
  let next = 0;
  for (const { index, 0: written } of text.matchAll(WORD)) {
    while ((exact[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((exact[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    const word = written.toLowerCase();
    const phrases =
      startedBy.get(word) ??
      startedBy.set(
        word,
        PHRASES.filter(([first]) => isSlipOf(word, first ?? '')),
      );
    const end = phrases.length === 0 ? null : endOf(text, index, phrases);
    if (end !== null) found.push({ start: index, end });
  }
  return found.length === 0 ? exact : [...exact, ...found].sort((a, b) => a.start - b.start);
}

function endOf(text: string, start: number, phrases: readonly (readonly string[])[]): number | null {
  const words = spelled(text.slice(start, start + REACH));
  const phrase = phrases.find((one) => one.every((word, index) => isSlipOf(words[index]?.word ?? '', word)));
  const last = phrase === undefined ? undefined : words[phrase.length - 1];
  return last === undefined ? null : start + last.end;
}
