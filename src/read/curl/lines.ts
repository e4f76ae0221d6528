/** Does a command go on behind a line break, and where does its here-document end? */
import { beginsWithAddress, beginsWithOption, isBlank, skipBlanks } from './shapes.js';

/** Work that all commands of one text may spend on looking for ends that are not there. */
export interface Budget {
  characters: number;
}

/** The prompts that shells write in front of continued lines; also the mark of quoted mail and Markdown. */
const PROMPT = /(?:>{1,2}|More\?)[ \t]+(?=["'\-\u2018\u201c]|https?:)/y;

/** The beginning of an answer under a command whose last line still has its continuation mark. */
const ANSWER = /(?:\{["\s]|HTTP\/|```)/y;

function skipPrompt(text: string, at: number): number {
  PROMPT.lastIndex = at;
  return at + (PROMPT.exec(text)?.[0].length ?? 0);
}

/**
 * Where the command goes on after the line break at `newline`, or -1 where it ends.
 * @param marked the line ended with a continuation mark; forums lose these marks
 * @param sawAddress an URL was read, so that one on the next line is not awaited
 */
export function continuationOf(
  text: string,
  newline: number,
  limit: number,
  marked: boolean,
  sawAddress: boolean,
): number {
  const next = skipBlanks(text, newline + 1, limit);
  if (next < limit && text[next] === '\n') {
    // One empty line: forums double the line breaks.
    const after = skipPrompt(text, skipBlanks(text, next + 1, limit));
    return beginsWithOption(text, after) ? after : -1;
  }
  const place = skipPrompt(text, next);
  if (marked) {
    ANSWER.lastIndex = place;
    return ANSWER.test(text) ? -1 : place;
  }
  return beginsWithOption(text, place) || (!sawAddress && beginsWithAddress(text, place)) ? place : -1;
}

/** The line break that a continuation mark at `mark` hides (blanks may stand between), or -1. */
export function hiddenBreak(text: string, mark: number, limit: number): number {
  const next = skipBlanks(text, mark + 1, limit);
  return next < limit && text[next] === '\n' ? next : -1;
}

/** True when only a continuation mark is left of a continued line: its line break became a blank. */
export const isLostMark = (text: string, mark: number): boolean => isBlank(text[mark + 1]);

const HERE_DOCUMENT = /<<-?[ \t]*(["']?)([A-Za-z_]\w{0,40})\1/y;

export interface HereDocument {
  readonly content: string;
  /** The end of the closing line. */
  readonly end: number;
}

/** The here-document that `<<WORD` at `at` announces; null when it does not close. */
export function hereDocument(text: string, at: number, limit: number, budget: Budget): HereDocument | null {
  HERE_DOCUMENT.lastIndex = at;
  const match = HERE_DOCUMENT.exec(text);
  const newline = text.indexOf('\n', at);
  if (match?.[2] === undefined || newline === -1 || newline >= limit || budget.characters <= 0) return null;
  const body = text.slice(newline + 1, Math.min(limit, newline + 1 + budget.characters));
  const closing = new RegExp(`^[ \\t]*${match[2]}[ \\t\\r]*$`, 'm').exec(body);
  budget.characters -= closing === null ? body.length : closing.index;
  if (closing === null) return null;
  const content = body.slice(0, Math.max(0, closing.index - 1));
  return { content, end: newline + 1 + closing.index + closing[0].length };
}
