/** Tokens of well-known forms that are broken over lines: none of their pieces alone has the form. */
import type { Report } from './suspects.js';
import { endOf, type Form, forms, inRun } from './token-forms.js';
import { isLongRandom } from './values.js';

/** Characters of one piece that are looked at, and lines of one token. */
const LONGEST_PIECE = 256;
const MOST_PIECES = 8;
/** A beginning with less behind it may be any word at the end of a line. */
const LEAST_BEHIND_MARK = 4;
const BLANK = /[ \t]{0,64}(?:>[ \t]{0,4}){0,4}/y;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What stands at the beginning of the line behind the break at `at`, if it is made of what tokens are made of. */
function pieceBehind(text: string, at: number): Piece | null {
  BLANK.lastIndex = at + 1;
  const start = at + 1 + (BLANK.exec(text)?.[0].length ?? 0);
  let end = start;
  while (end < text.length && end - start < LONGEST_PIECE && inRun(text.charCodeAt(end))) end++;
  return end - start < LEAST_BEHIND_MARK ? null : { start, end };
}

/** What stands at the end of the line before the break at `at`. */
function pieceBefore(text: string, at: number, floor: number): Piece {
  const end = text[at - 1] === '\r' ? at - 1 : at;
  let start = end;
  while (start > floor && end - start < LONGEST_PIECE && inRun(text.charCodeAt(start - 1))) start--;
  return { start, end };
}

/** The form that may begin within the first piece, and where. */
function* begunForms(piece: string): Generator<{ form: Form; at: number }> {
  const { led } = forms();
  for (let at = 0; at < piece.length - LEAST_BEHIND_MARK; at++) {
    if (at > 0 && /[A-Za-z0-9]/.test(piece[at - 1] ?? '')) continue;
    for (const form of led[piece.charCodeAt(at)] ?? [])
      if (form.mark.length + LEAST_BEHIND_MARK <= piece.length - at && piece.startsWith(form.mark, at))
        yield { form, at };
  }
}

/** The pieces of the token that begins before the break at `at`; none where there is none. */
function readBroken(text: string, at: number, floor: number): readonly Piece[] {
  const first = pieceBefore(text, at, floor);
  const head = text.slice(first.start, first.end);
  for (const begun of begunForms(head)) {
    const { form } = begun;
    const pieces: Piece[] = [{ start: first.start + begun.at, end: first.end }];
    let joined = head.slice(begun.at);
    const alone = endOf(form, joined, 0, form.mark.length) === joined.length;
    let found: readonly Piece[] = [];
    for (let end = at; pieces.length < MOST_PIECES; ) {
      const next = pieceBehind(text, end);
      if (next === null) break;
      const piece = text.slice(next.start, next.end);
      // Behind what is a token already, any word may stand in the next line.
      if ((alone || found.length > 0) && !(isLongRandom(piece) && /[A-Z]/.test(piece) && /\d/.test(piece)))
        break;
      pieces.push(next);
      joined += piece;
      if (endOf(form, joined, 0, form.mark.length) === joined.length) found = [...pieces];
      end = text[next.end] === '\r' ? next.end + 1 : next.end;
      if (text[end] !== '\n') break;
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Reports each piece of every token that goes on in the next line. */
export function findBrokenTokens(text: string, report: Report): void {
  let floor = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    // Most lines end in a mark, and most others in a word.
    if (at < floor || !inRun(text.charCodeAt(text[at - 1] === '\r' ? at - 2 : at - 1))) continue;
    const pieces = readBroken(text, at, floor);
    const last = pieces.at(-1);
    if (last === undefined) continue;
    const what = { kind: 'key', searchable: true } as const;
    for (const { start, end } of pieces) report({ start, end, ...what });
    floor = last.end;
  }
}
