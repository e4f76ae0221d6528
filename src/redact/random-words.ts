/**
 * Words of a line that look like a secret although nothing names them so: a token that was typed where a file, a flag or a
 * name belongs. Coarser than the search of recordings, as such a line holds names of files and of hosts, too.
 */
import { UUID } from '../primitives/uuid.js';
import { looksSecret } from './values.js';

/** In place of such a word. */
export const HIDDEN = '[hidden, as it looks like a secret]';

/** Letters and digits, without those of ids and of words, that make a secret: no token is shorter. */
const LEAST = 16;
/** A shorter part counts for nothing: names of files and hosts are full of them. */
const LEAST_PART = 6;

const WORD = /[^\s"'`<>]{16,}/g;
/** What may stand in one token; a slash may, too, but parts paths as well. */
const PIECE = /[\w.~+%-]+/g;
/** As names write it: `getScimV2Schemas`. */
const VERSION = /V\d(?![a-z\d])/g;
const SLASHES = /^\/{1,2}$/;
const IDS = new RegExp(UUID, 'g');

/** Letters and digits that change their kind as often as no name does: `PacnbpeRduCMy`. */
const isRestless = (part: string, longest: number): boolean => {
  const words = part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.length >= 4 && part.length < longest * words.length;
};

function isRandom(part: string): boolean {
  if (part.length < LEAST_PART || part.replace(/[^A-Za-z]+/g, '').length < 3) return false;
  if (part.length < 8 && /\d/.test(part)) return true;
  return isRestless(part, looksSecret(part) ? 4.5 : 3.4);
}

/** How many letters and digits of a piece are random. */
const randomness = (piece: string): number =>
  piece
    .replace(IDS, '')
    .replace(VERSION, 'Version')
    .split(/[^A-Za-z0-9]+/)
    .reduce((count, part) => count + (isRandom(part) ? part.length : 0), 0);

interface Piece {
  readonly start: number;
  readonly end: number;
  hidden: boolean;
}

/** No word as people write it; the version in a path is none of a token. */
const isOdd = (text: string): boolean =>
  !/^v\d$/.test(text) && /[a-z][A-Z\d]|[A-Z]{2}|\d[A-Za-z]|^[A-Za-z\d+]{1,2}$/.test(text);

/** A token of base64 may hold slashes: what is odd beside the part that was found belongs to it. */
function spread(pieces: readonly Piece[], word: string): void {
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before?.hidden === true && isOdd(word.slice(piece.start, piece.end))) {
      const [from, to] = [Math.min(before.end, piece.end), Math.max(before.start, piece.start)];
      if (SLASHES.test(word.slice(from, to))) piece.hidden = true;
    }
    before = piece;
  }
}

function withoutSecrets(word: string, isFile: (path: string) => boolean, mark: string): string {
  const pieces = Array.from(word.matchAll(PIECE), ({ 0: text, index }): Piece => {
    const end = index + text.length;
    return { start: index, end, hidden: randomness(text) >= LEAST && !isFile(word.slice(0, end)) };
  });
  if (!pieces.some(({ hidden }) => hidden)) return word;
  spread(pieces, word);
  spread(pieces.toReversed(), word);
  let shown = '';
  let done = 0;
  for (const { start, end, hidden } of pieces) {
    if (!hidden) continue;
    const between = word.slice(done, start);
    shown += SLASHES.test(between) && shown.endsWith(mark) ? '' : between + mark;
    done = end;
  }
  return shown + word.slice(done);
}

/**
 * The line with `mark` in place of every word, or part of a path, that looks like a secret.
 *
 * @param isFile whether a path is one of a file or folder that there is: its name is no secret
 */
export const withoutRandomWords = (
  line: string,
  isFile: (path: string) => boolean = () => false,
  mark = HIDDEN,
): string => line.replace(WORD, (word) => withoutSecrets(word, isFile, mark));
