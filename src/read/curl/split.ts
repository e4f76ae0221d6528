/**
 * Splits a command line into its words, by the quoting rules of its shell, and tells where it ends.
 * Sources: POSIX.1-2024 Shell Command Language 2.2; bash manual, ANSI-C Quoting; Microsoft, "Parsing C++
 * command-line arguments" and about_Quoting_Rules.
 */
import { caretsInPlainQuotes, type Dialect } from './dialect.js';
import { type Budget, continuationOf, hereDocument, hiddenBreak, isLostMark } from './lines.js';
import { openingQuote, powershellEscape, substitutionLength } from './quote-rules.js';
import { readQuoted } from './quotes.js';
import { isBlank } from './shapes.js';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True when any part of it was quoted or escaped. */
  readonly quoted: boolean;
}

export interface Splitter {
  /** The next word, or null at the end of the command. */
  next(): Word | null;
  readonly notes: Set<string>;
  /** The first place that does not belong to the command; where the reading stands until it has ended. */
  end(): number;
  /** True when a pipe or a redirection ended it: the rest of the line belongs to the shell. */
  piped(): boolean;
  /** True when words may be lost or misread, so that the absence of a header proves nothing. */
  uncertain(): boolean;
  /** Standard input, where a here-document gives it. */
  stdin(): string | null;
}

const NOTES = {
  unclosed: 'a quote does not close; it was taken to the end of its line or body',
  ampersand: 'an & outside quotes ends the command in a shell; it was read as a part of the URL',
  cmdSingle: 'single quotes do not quote in cmd.exe; they were read as quotes',
  lostMark: 'lines without a continuation mark were read as one command',
} as const;

const ESCAPE_MARKS: Readonly<Record<Dialect, string>> = { posix: '\\', cmd: '^', powershell: '`' };

/** `<token>` and `{{token}}`, also with blanks inside. */
const PLACEHOLDER = /<[A-Za-z_][\w .:-]{0,60}>|\{\{[^{}\n]{0,80}\}\}/y;

/** Reads words from `from` on, one at a time, so that nothing behind the command is looked at twice. */
export function splitCommand(
  text: string,
  from: number,
  limit: number,
  dialect: Dialect,
  budget: Budget,
): Splitter {
  const notes = new Set<string>();
  const escapeMark = ESCAPE_MARKS[dialect];
  const oldCarets = dialect === 'cmd' && caretsInPlainQuotes(text, from, limit);
  let at = from;
  let ended = false;
  let piped = false;
  let uncertain = false;
  let stdin: string | null = null;
  let sawAddress = false;
  // The word that is being read; `start` is -1 between words.
  let start = -1;
  let parts: string[] = [];
  let quoted = false;
  let sawQuery = false;
  let parentheses = 0;

  const add = (value: string, length: number): void => {
    if (start < 0) start = at;
    parts.push(value);
    sawQuery ||= value.includes('?');
    at += length;
  };
  const finish = (): Word | null => {
    if (start < 0) return null;
    const word = { text: parts.join(''), start, end: at, quoted };
    sawAddress ||= /^(?:https?:\/\/|\$|\{\{)/.test(word.text);
    start = -1;
    parts = [];
    quoted = false;
    sawQuery = false;
    parentheses = 0;
    return word;
  };
  const doubt = (note: string): void => {
    notes.add(note);
    uncertain = true;
  };
  const stop = (): void => {
    ended = true;
  };
  const lineBreak = (newline: number, marked: boolean): void => {
    const next = continuationOf(text, newline, limit, marked, sawAddress);
    if (next === -1) stop();
    else {
      if (!marked) notes.add(NOTES.lostMark);
      at = next;
    }
  };
  /** Reads a quoted part of a word; false when no quote opens here. */
  const readQuote = (): boolean => {
    const opening = budget.characters > 0 ? openingQuote(text, at, start, dialect, oldCarets) : null;
    if (opening === null) return false;
    if (dialect === 'cmd' && text[at] === "'") doubt(NOTES.cmdSingle);
    if (start < 0) start = at;
    const read = readQuoted(text, at + opening.length, limit, opening.rule);
    if (!read.closed) {
      doubt(NOTES.unclosed);
      budget.characters -= read.scanned;
    }
    parts.push(read.value);
    quoted = true;
    at = read.next;
    return true;
  };
  const escaped = (next: string): void => {
    add(dialect === 'powershell' ? powershellEscape(next) : next, 2);
    quoted = true;
  };
  /** Back-slashes outside quotes, which escape a quote for the runtime of Windows programs. */
  const windowsBackslashes = (): void => {
    let end = at;
    while (end < limit && text[end] === '\\') end += 1;
    const slashes = end - at;
    if (text[end] !== '"' || end >= limit) add('\\'.repeat(slashes), slashes);
    else if (slashes % 2 === 1) add(`${'\\'.repeat((slashes - 1) / 2)}"`, slashes + 1);
    else add('\\'.repeat(slashes / 2), slashes);
  };
  const redirection = (char: string, next: string): void => {
    // The number of a file descriptor belongs to the redirection.
    if (char !== '|' && !quoted && /^[012]$/.test(parts.join(''))) {
      start = -1;
      parts = [];
    }
    piped = true;
    stop();
    if (dialect !== 'posix' || char !== '<' || next !== '<') return;
    const document = hereDocument(text, at, limit, budget);
    if (document === null) return;
    stdin = document.content;
    at = document.end;
    piped = false;
  };
  /** Characters that end the command. */
  const operator = (char: string, next: string): boolean => {
    if (char === '#' && start < 0 && dialect !== 'cmd') {
      const newline = text.indexOf('\n', at);
      at = newline === -1 || newline > limit ? limit : newline;
      stop();
    } else if (char === '>' || char === '<' || char === '|') redirection(char, next);
    else if (char === '&') {
      if (!sawQuery || !/[A-Za-z_]/.test(next)) stop();
      else {
        doubt(NOTES.ampersand);
        add(char, 1);
      }
    } else if (char === ';' && dialect !== 'cmd') stop();
    // An answer on the line of its command.
    else if (char === '{' && next === '"' && start < 0 && sawAddress) stop();
    else if (char === '(' && start < 0 && dialect !== 'cmd') stop();
    else if (char === ')' && parentheses === 0 && (start < 0 || dialect !== 'cmd')) stop();
    else return false;
    return true;
  };

  /** Reads one thing; a finished word comes back. */
  const step = (): Word | null => {
    const char = text.charAt(at);
    const next = at + 1 < limit ? text.charAt(at + 1) : '';
    if (isBlank(char)) {
      const word = finish();
      at += 1;
      return word;
    }
    if (char === '\n') {
      const word = finish();
      lineBreak(at, false);
      return word;
    }
    if (char === escapeMark || char === '\\') {
      const newline = hiddenBreak(text, at, limit);
      if (newline >= 0) {
        // Directly before and after a mark, POSIX joins; with blanks beside it a new word begins.
        const joins = dialect === 'posix' && /^\\\r?\n\S/.test(text.slice(at, at + 4));
        const word = joins ? null : finish();
        lineBreak(newline, true);
        return word;
      }
      if (start < 0 && isLostMark(text, at)) {
        at += 1;
        return null;
      }
    }
    if (readQuote()) return null;
    PLACEHOLDER.lastIndex = at;
    const placeholder = char === '<' || char === '{' ? (PLACEHOLDER.exec(text)?.[0] ?? '') : '';
    const substitution = char === '$' && next === '(' ? substitutionLength(text, at, limit) : 0;
    if (char === escapeMark && next !== '') escaped(next);
    else if (char === '\\' && dialect === 'cmd') windowsBackslashes();
    else if (placeholder !== '') add(placeholder, placeholder.length);
    else if (substitution > 0) add(text.slice(at, at + substitution), substitution);
    else if (char === '%' && next === '%' && dialect === 'cmd') add('%', 2);
    else if (!operator(char, next)) {
      if (char === '(') parentheses += 1;
      if (char === ')') parentheses -= 1;
      add(char, 1);
    }
    return null;
  };

  return {
    next() {
      while (!ended && at < limit) {
        const word = step();
        if (word !== null) return word;
      }
      return finish();
    },
    notes,
    end: () => at,
    piped: () => piped,
    uncertain: () => uncertain,
    stdin: () => stdin,
  };
}
