/**
 * Takes off what mails, terminals and boxes put around a text, without moving anything: each character
 * is replaced by one of the same length, so that places in the prepared text are places in the original.
 */
import { blankEscapes, PASTED_BLANKS } from '../../primitives/marks.js';
import { blankDocuments } from './documents.js';
import { takeOffEchoes } from './echoes.js';
import { blankTests } from './tests-of-status.js';

const BLANKS = new RegExp(`[${PASTED_BLANKS}]`, 'g');
const QUOTES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
};

/** Longer than any word; expressions that match words of twice that length leave the engine without a stack. */
const LONGEST_WORD = 4 * 1024 * 1024;

const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);

/** Blanks the rest of words that do not end; null when there is none. */
export function cutEndlessWords(text: string): string | null {
  if (text.length <= LONGEST_WORD) return null;
  const parts: string[] = [];
  let done = 0;
  for (let start = 0, at = 0; at <= text.length; at++) {
    if (at < text.length && !isBlank(text.charCodeAt(at))) continue;
    if (at - start > LONGEST_WORD) {
      parts.push(text.slice(done, start + LONGEST_WORD), ' '.repeat(at - start - LONGEST_WORD));
      done = at;
    }
    start = at + 1;
  }
  return done === 0 ? null : parts.join('') + text.slice(done);
}

/** Line breaks, typographic quotes, colours, mail quoting and the bars of Terraform's error box. */
export function prepare(text: string): string {
  const plain = blankEscapes(text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n')))
    .replace(BLANKS, ' ')
    .replace(/[\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]/g, (quote) => QUOTES[quote] ?? quote);
  return blankDocuments(blankTests(joinBox(takeOffEchoes(unquote(plain)))));
}

/** `> ` in front of lines is mail quoting, unless it marks the request of a `curl -v` transcript. */
function unquote(text: string): string {
  if (!/^>/m.test(text) || isTranscript(text)) return text;
  return text.replace(/^(?:>[ \t]?){1,20}/gm, (marks) => ' '.repeat(marks.length));
}

/** Does the text hold the marks of `curl -v`? */
function isTranscript(text: string): boolean {
  return /^[ \t]{0,4}(?:> [A-Z]{3,7} \S{1,4000} HTTP\/|< HTTP\/[\d.]{1,3} \d)/m.test(text);
}

/**
 * Terraform wraps its errors at the width of the terminal and puts a bar before each line:
 * the lines of a paragraph are put together again. An empty line keeps its line break.
 */
function joinBox(text: string): string {
  if (!text.includes('│')) return text;
  const lines = text.split('\n');
  let result = '';
  let open = false;
  lines.forEach((line, index) => {
    const bar = line.slice(0, 80).indexOf('│');
    const boxed = bar >= 0 && /^[\d\sTZ:.[\]|+-]*$/.test(line.slice(0, bar));
    const inner = boxed ? ' '.repeat(bar + 1) + line.slice(bar + 1) : line;
    const filled = boxed && inner.trim() !== '';
    if (index > 0) result += open && filled ? ' ' : '\n';
    result += inner;
    open = filled;
  });
  return result;
}
