/** HCL as text: what of it is comment, text in quotes, or code (the grammar of HashiCorp's HCL 2). */
import type { StringLiteral } from '../../../source/types.js';

export interface HclText {
  readonly code: string;
  readonly strings: readonly StringLiteral[];
}

/** Takes a text of HCL apart; heredocs are texts, and what is filled in stands as `{var.x}`. */
export function readHclText(text: string): HclText {
  const strings: StringLiteral[] = [];
  const code: string[] = [];
  let from = 0;
  const blank = (start: number, end: number): void => {
    code.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  };
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const start = mark.index;
    const heredoc = mark[1];
    if (heredoc !== undefined) {
      const end = heredocEnd(text, MARK.lastIndex, heredoc);
      strings.push({ start, end: end.after, value: templateOf(text.slice(MARK.lastIndex, end.body)) });
      blank(start, end.after);
      MARK.lastIndex = end.after;
    } else if (mark[0] === '"') {
      const end = quoteEnd(text, start + 1);
      strings.push({ start, end: end + 1, value: templateOf(unescaped(text.slice(start + 1, end))) });
      blank(start + 1, end);
      MARK.lastIndex = end + 1;
    } else {
      const closed = text.indexOf(mark[0] === '/*' ? '*/' : '\n', start);
      const end = closed < 0 ? text.length : closed + (mark[0] === '/*' ? 2 : 0);
      blank(start, end);
      MARK.lastIndex = end;
    }
  }
  code.push(text.slice(from));
  return { code: code.join(''), strings };
}

/** What begins something that is no code. */
const MARK = /"|#|\/\/|\/\*|<<[-~]?([A-Za-z_][\w-]{0,100})\r?\n/g;

/** Where the quote stands that ends a text, over templates with texts of their own; the end of the text where none does. */
function quoteEnd(text: string, from: number): number {
  /** For each template that is open: the braces in it. */
  const open: number[] = [];
  let isText = true;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') at++;
      else if (sign === '"') {
        if (open.length === 0) return at;
        isText = false;
      } else if ((sign === '$' || sign === '%') && text[at + 1] === '{') {
        if (text[at - 1] !== sign) {
          open.push(0);
          isText = false;
        }
        at++;
      }
    } else if (sign === '"') isText = true;
    else if (sign === '{') open[open.length - 1] = (open.at(-1) ?? 0) + 1;
    else if (sign === '}') {
      if ((open.at(-1) ?? 0) > 0) open[open.length - 1] = (open.at(-1) ?? 0) - 1;
      else {
        open.pop();
        isText = true;
      }
    }
  }
  return text.length;
}

/** The end of the text of a heredoc, and of the line that ends it. */
function heredocEnd(
  text: string,
  from: number,
  name: string,
): { readonly body: number; readonly after: number } {
  for (let start = from; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (text.slice(start, end).trim() === name) return { body: start, after: end };
    start = end + 1;
  }
  return { body: text.length, after: text.length };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\(.)/g, (_all, sign: string) => ESCAPES[sign] ?? sign) : text;

/** `${var.x}` as `{var.x}`, and `{}` where it is no plain name; `$${` stands for itself. */
function templateOf(text: string): string {
  if (!text.includes('{')) return text;
  return text.replace(
    /([$%])(\1)?\{~?([^{}]{0,200})~?\}/g,
    (all, _sign, twice: string | undefined, inner: string) =>
      twice !== undefined
        ? all.slice(1)
        : /^\s{0,9}[\w.[\]*-]{1,120}\s{0,9}$/.test(inner)
          ? `{${inner.trim()}}`
          : '{}',
  );
}
