/** JSON Web Tokens (RFC 7519), also those that are broken over lines or over strings of a program. */
import { decodeBase64 } from '../primitives/base64.js';
import { type Report, TOKEN } from './suspects.js';
import { looksSecret } from './values.js';

const HEADER = 'eyJ';
/** A part of a token up to where it is broken, or all of it. */
const PIECE = /[\w.-]+/y;
/** What closes a string or a line: quotes, an operator that joins strings, an escaped or real line break. */
const CLOSING =
  /(?:["'`)]{0,2}[ \t]{0,8}(?:\\{1,4}[nr]|<\/?[a-z]{1,8}\s{0,4}\/?>|=(?=[\r\n])|[+&,\\^;]|\.(?![\w-])|[\r\n])[ \t\r\n]{0,64}|[ \t]{1,4}(?=\.?[\w-]{16})|[ \t]{0,4}\.[ \t]{1,4}(?=[\w-]{16}))/y;
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
  /** A dot stands before it, among blanks. */
  readonly dotted?: boolean;
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
  let dotted = false;
  for (; breaks < BREAKS; breaks++) {
    CLOSING.lastIndex = at;
    const found = CLOSING.exec(text);
    if (found === null) break;
    if (/^[ \t]*\.[ \t]/.test(found[0])) dotted = true;
    at += found[0].length;
  }
  if (breaks === 0) return null;
  WORD.lastIndex = at;
  for (let match = WORD.exec(text); match !== null && match.index <= at + PREFIX; match = WORD.exec(text)) {
    const [word] = match;
    const piece = { start: match.index, end: match.index + word.length, dotted };
    // A sentence that goes on in the next line is left alone.
    if (/[\r\n]/.test(text.slice(at, match.index))) return null;
    if (word.startsWith(HEADER)) return ended || dotted ? piece : null;
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

/**
 * The pieces of the token that begins here, whether it is one, and where its first part or piece ends.
 *
 * @param end where the first piece ends
 */
function readToken(
  text: string,
  start: number,
  end: number,
): { pieces: Piece[]; isToken: boolean; first: number } {
  const pieces: Piece[] = [];
  let joined = '';
  let piece: Piece | null = { start, end };
  while (piece !== null && pieces.length < MOST_PIECES) {
    pieces.push(piece);
    // Only what tells whether it is a token is kept.
    if (joined.length < LONGEST_HEADER || dotsOf(joined) < 2)
      joined += `${piece.dotted === true ? '.' : ''}${text.slice(piece.start, piece.end)}`;
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
  const isToken =
    (parts[0] ?? '').length >= LEAST_PART && (parts.length > 2 || (parts[1] ?? '').startsWith(HEADER));
  const first = Math.min(start + (parts[0] ?? '').length, pieces[0]?.end ?? start);
  return { pieces, isToken: isToken || isRest(parts, text[start - 1] === '.'), first };
}

/** Claims of RFC 7519, section 4.1, that are in nearly every token, and in little else. */
const CLAIM = /"(?:iss|sub|aud|exp|nbf|iat|jti)"\s{0,4}:/g;

/** What is left of a token that was cut off at its beginning: the signature behind its claims, or these alone. */
function isRest([claims = '', signature = '']: readonly string[], behindDot: boolean): boolean {
  if (claims.length < 16) return false;
  const isSigned = signature.length >= 20 && looksSecret(signature);
  if (behindDot && isSigned) return true;
  const decoded = decodeBase64(claims.slice(0, Math.min(claims.length, LONGEST_HEADER) & ~3));
  const count = new Set(decoded?.match(CLAIM)).size;
  return count > (isSigned ? 0 : 1);
}

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[A-Za-z0-9]/.test(unit);

/** No header has so few characters before its dot. */
const isTooShort = (text: string, at: number): boolean => text.slice(at, at + LEAST_PART).includes('.');

/** Characters of the first part of a token. */
const LEAST_PART = 8;

/** Reports every token of the text, each piece of one that is broken by itself, so that what lies between stays. */
export function findJsonWebTokens(text: string, report: Report): void {
  let at = text.indexOf(HEADER);
  let end = 0;
  while (at >= 0) {
    let next = at + HEADER.length;
    // A run may hold thousands of beginnings: its end is looked for once.
    if (at >= end) end = endOfRun(text, at);
    // `\neyJ`: the letter belongs to an escape.
    const begins = !isWordUnit(text[at - 1]) || text[at - 2] === '\\';
    if (begins && !isTooShort(text, at)) {
      const { pieces, isToken, first } = readToken(text, at, end);
      // Where no token begins, none begins before the next dot.
      next = Math.max(next, first);
      if (isToken) {
        for (const { start, end } of pieces) report({ start, end, ...TOKEN });
        next = pieces.at(-1)?.end ?? next;
      }
    }
    at = text.indexOf(HEADER, next);
  }
}
