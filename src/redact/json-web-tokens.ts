/** JSON Web Tokens (RFC 7519), also those that are broken over lines or over strings of a program. */
import { type Report, TOKEN } from './suspects.js';
import { looksSecret } from './values.js';

const HEADER = 'eyJ';
/** A part of a token up to where it is broken, or all of it. */
const PIECE = /[\w.-]+/y;
/** What closes a string or a line: quotes, an operator that joins strings, an escaped or real line break. */
const CLOSING =
  /(?:["'`)]{0,2}[ \t]{0,8}(?:\\{1,4}[nr]|<br\s{0,4}\/?>|=(?=[\r\n])|[+&,\\^;]|\.(?![\w-])|[\r\n])[ \t\r\n]{0,64}|[ \t]{1,4}(?=\.?[\w-]{16}))/y;
const BREAKS = 6;
/** What a program of a log writes before each line, or quotes of a mail: up to so many characters. */
const PREFIX = 160;
const WORD = /[\w.-]+/g;
/** The header of a token is at most so long; without a dot up to there it is none. */
const LONGEST_HEADER = 2048;
const MOST_PIECES = 400;
/** Shorter words are no part of a token. */
const LEAST = 12;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A part of a token stands here: nothing else looks so. */
function isPart(word: string, whole: boolean): boolean {
  if (word.length < LEAST || !looksSecret(word)) return false;
  // Behind a token that has all its parts the id of a call may stand.
  return !whole || (word.length >= 16 && /[A-Z]/.test(word) && /[a-z]/.test(word) && /\d/.test(word));
}

/** What goes on behind a break; null when nothing does. */
function nextPiece(text: string, from: number, ended: boolean, whole: boolean): Piece | null {
  let at = from;
  let breaks = 0;
  for (; breaks < BREAKS; breaks++) {
    CLOSING.lastIndex = at;
    const found = CLOSING.exec(text);
    if (found === null) break;
    at += found[0].length;
  }
  if (breaks === 0) return null;
  WORD.lastIndex = at;
  for (let match = WORD.exec(text); match !== null && match.index <= at + PREFIX; match = WORD.exec(text)) {
    const [word] = match;
    const piece = { start: match.index, end: match.index + word.length };
    // A sentence that goes on in the next line is left alone.
    if (/[\r\n]/.test(text.slice(at, match.index))) return null;
    if (word.startsWith(HEADER)) return ended ? piece : null;
    if (
      word.startsWith('.') &&
      word.length > 8 &&
      (word.startsWith(`.${HEADER}`) || isPart(word.slice(1), false))
    )
      return piece;
    // Behind `n` of an escape, or alone.
    if (isPart(word, whole)) return piece;
  }
  return null;
}

const dotsOf = (text: string): number => text.split('.').length - 1;

/** Where the run of characters of a token ends that `start` stands in. */
function endOfRun(text: string, start: number): number {
  PIECE.lastIndex = start;
  return start + (PIECE.exec(text)?.[0].length ?? 0);
}

/** The pieces of the token that begins here, of which the first ends at `end`, and whether it is one. */
function readToken(text: string, start: number, end: number): { pieces: Piece[]; isToken: boolean } {
  const pieces: Piece[] = [];
  let joined = '';
  let piece: Piece | null = { start, end };
  while (piece !== null && pieces.length < MOST_PIECES) {
    pieces.push(piece);
    // Only what tells whether it is a token is kept.
    if (joined.length < LONGEST_HEADER || dotsOf(joined) < 2) joined += text.slice(piece.start, piece.end);
    const dots: number = dotsOf(joined);
    if (dots === 0 && joined.length > LONGEST_HEADER) break;
    const whole: boolean = dots > 2 || (dots === 2 && !joined.endsWith('.'));
    piece = nextPiece(text, piece.end, text[piece.end - 1] === '.', whole);
  }
  const parts = joined.split('.');
  const last = pieces.at(-1);
  // The full stop of a sentence.
  if (last !== undefined && parts.length === 4 && parts[3] === '')
    pieces[pieces.length - 1] = { start: last.start, end: last.end - 1 };
  const isToken = (parts[0] ?? '').length >= 8 && (parts.length > 2 || (parts[1] ?? '').startsWith(HEADER));
  return { pieces, isToken };
}

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[A-Za-z0-9]/.test(unit);

/** A header that is short of eight characters, or goes on too long, is none; asked first, since a run may hold thousands. */
function mayBeHeader(start: number, dot: number, end: number): boolean {
  const isWhole = dot < end;
  return isWhole ? dot - start >= 8 && dot - start <= LONGEST_HEADER : end - start <= LONGEST_HEADER;
}

/** Reports every token of the text, each piece of one that is broken by itself, so that what lies between stays. */
export function findJsonWebTokens(text: string, report: Report): void {
  let at = text.indexOf(HEADER);
  let end = 0;
  let dot = 0;
  while (at >= 0) {
    let next = at + HEADER.length;
    if (at >= end) end = endOfRun(text, at);
    if (at >= dot) {
      const found = text.indexOf('.', at);
      dot = found < 0 ? text.length : found;
    }
    // `\neyJ`: the letter belongs to an escape.
    const begins = !isWordUnit(text[at - 1]) || text[at - 2] === '\\';
    if (begins && mayBeHeader(at, dot, end)) {
      const { pieces, isToken } = readToken(text, at, end);
      if (isToken) {
        for (const { start, end } of pieces) report({ start, end, ...TOKEN });
        next = pieces.at(-1)?.end ?? next;
      }
    }
    at = text.indexOf(HEADER, next);
  }
}
