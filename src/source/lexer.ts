/** Source code, taken apart once: what is comment, what a text in quotes, and what code. */
import { GRAMMARS } from './grammars.js';
import { joined } from './joined.js';
import { scan } from './scan.js';
import type { Language, Range, SourceText } from './types.js';

const NOT_LINE_ENDS = /[^\r\n]+/g;

/**
 * Takes source code apart. Throws nothing, whatever the text is; linear. A text in quotes that is not closed ends at its
 * line, or with the file where it may go over lines. Code that is filled into a text stands in `code`, and the texts in it
 * are no texts of their own.
 */
export function readSource(text: string, language: Language): SourceText {
  const grammar = GRAMMARS[language];
  const { comments, strings, blanks } = scan(text, grammar);
  const code = withoutParts(text, blanks);
  return { language, text, code, strings: joined(code, strings, grammar), comments };
}

function withoutParts(text: string, blanks: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of blanks) {
    if (end <= start) continue;
    parts.push(text.slice(at, start), blanked(text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

const blanked = (part: string): string =>
  part.includes('\n') || part.includes('\r')
    ? part.replace(NOT_LINE_ENDS, (line) => ' '.repeat(line.length))
    : ' '.repeat(part.length);
