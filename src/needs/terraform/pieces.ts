/** HCL in pieces, so that a fault in one of them costs no other one, and a large file no more memory than a piece. */
import { breaksIn } from './blanks.js';

export interface Piece {
  readonly text: string;
  /** The line on which it begins, counting from 0. */
  readonly line: number;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** Where a block begins that stands at the left margin, as every tool formats it. */
const BEGINNING =
  /^(?:action|check|data|ephemeral|import|list|locals|module|moved|output|provider|removed|resource|terraform|variable)\b/gm;

/** A text in pieces of at least so many characters; each but the first begins with a block at the left margin. */
export function pieces(text: string, least: number, line = 0, start = 0): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let at = line;
  const take = (end: number): void => {
    const piece = text.slice(from, end);
    found.push({ text: piece, line: at, start: start + from });
    at += breaksIn(piece);
    from = end;
  };
  for (const { index } of text.matchAll(BEGINNING)) if (index > from && index - from >= least) take(index);
  take(text.length);
  return found;
}
