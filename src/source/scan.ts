/** One pass over a text of code: its comments, its texts in quotes, and what is neither. */
import { readEscape } from './escapes.js';
import { fillAt, withoutFormat } from './fills.js';
import {
  type BlockComment,
  type Grammar,
  type Heredoc,
  type LineComment,
  type Opening,
  type Quote,
  quote,
} from './grammar.js';
import { isBehindKeyword } from './grammars.js';
import { filled, lastName } from './names.js';
import { ASCII, madeQuote, startsOf, stopsOf } from './starts.js';
import type { Range, StringLiteral } from './types.js';

export interface Scanned {
  readonly comments: readonly Range[];
  /** One by one, as they stand in the text; none is joined. */
  readonly strings: readonly StringLiteral[];
  /** What is blank in code, in order. */
  readonly blanks: readonly Range[];
}

/** Code in texts in code …: what goes deeper is read as text. */
const DEEPEST = 40;
/** Blanks and comments that are looked over for the code before something. */
const FARTHEST = 2000;
/** Words of texts that begin on the next line whose line was not found: then `<<` shifts. */
const MOST_LABELS_MISSED = 5;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;
const BACK_QUOTE = 96;
const ROUND = 40;
const ROUND_CLOSE = 41;
const isLineEnd = (unit: number): boolean => unit === LINE_FEED || unit === CARRIAGE_RETURN;
const PERCENT = /%([qQwWiIx]?)([([{<|!/])/y;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const RAW_QUOTES = /(\${0,20})("{3,200})/y;
/** Texts that begin on the next line and are named on one line. */
const MOST_PENDING = 20;
const PREFIX = /(?<![\w.])(?:[rR][bBfF]?|[bBfF][rR]?|[uU])$/;

/** Takes a text of code apart. Throws nothing; linear; what is in a text that is filled in is code, too, but no text of its own. */
export function scan(text: string, grammar: Grammar): Scanned {
  const by = startsOf(grammar);
  const comments: Range[] = [];
  const strings: StringLiteral[] = [];
  const blanks: Range[] = [];
  const pending: { readonly heredoc: Heredoc; readonly label: string; readonly isPlain: boolean }[] = [];
  let depth = 0;
  let commands = 0;
  let labelsMissed = 0;
  /** Up to here it is known where the line ends. */
  let knownLineEnd = -1;
  /** The mark that was looked for last, from where, and where it stands. */
  let knownClose = { close: '', from: 0, at: -1 };
  /** Up to here no expression closes. */
  let noExpression = 0;
  /** Where the last comment, of code in a text too, begins and ends. */
  let lastComment: Range = { start: -1, end: -1 };

  function lineEndFrom(at: number): number {
    if (at <= knownLineEnd) return knownLineEnd;
    let end = at;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    knownLineEnd = end;
    return end;
  }

  /** Where a comment closes; -1: nowhere. In texts of one line very many may be open. */
  function closeFrom(close: string, from: number): number {
    const isKnown = knownClose.close === close && knownClose.from <= from;
    if (isKnown && (knownClose.at < 0 || knownClose.at >= from)) return knownClose.at;
    knownClose = { close, from, at: text.indexOf(close, from) };
    return knownClose.at;
  }

  function codeFrom(from: number, limit: number, opener: number, closer: number): number {
    let open = 0;
    let at = from;
    while (at < limit) {
      const unit = text.charCodeAt(at);
      if (unit === closer) {
        if (open === 0) return at;
        open -= 1;
        at += 1;
      } else if (unit === opener) {
        open += 1;
        at += 1;
      } else if (unit < ASCII && by[unit] !== undefined) at = openingAt(at, limit, by[unit] ?? []);
      else if (pending.length > 0 && unit === LINE_FEED && depth === 0) at = heredocsFrom(at + 1, limit);
      else at += 1;
    }
    return Math.min(at, limit);
  }

  function openingAt(at: number, limit: number, openings: readonly Opening[]): number {
    for (const opening of openings) {
      if (opening.open.length > 1 && !text.startsWith(opening.open, at)) continue;
      const end = read(opening, at, limit);
      if (end > at) return end;
    }
    return at + 1;
  }

  /** Reads what begins there, and gives where it ends; `at`: it is not that. */
  function read(opening: Opening, at: number, limit: number): number {
    switch (opening.kind) {
      case 'quote':
        if (opening.only !== null && !opening.only(text, at)) return at;
        return command(opening, at, limit) ?? quoted(opening, at, at + opening.open.length, limit);
      case 'line-comment':
      case 'block-comment':
        return opening.only === null || opening.only(text, at) ? comment(opening, at, limit) : at;
      case 'heredoc':
        return heredoc(opening, at);
      case 'expression':
        return expression(at, limit);
      case 'percent':
        return percent(at, limit);
      case 'backslash':
        return Math.min(limit, at + 2);
      case 'raw-quotes':
        return rawQuotes(at, limit);
      case 'prefixed':
        return prefixed(at, limit, opening.open);
    }
  }

  function comment(of: LineComment | BlockComment, start: number, limit: number): number {
    let end = limit;
    if (of.kind === 'line-comment') {
      // In a text of one line there is no comment: `{x:#.##}`.
      if (depth > 0 && limit < text.length && isLineEnd(text.charCodeAt(limit))) return start;
      end = Math.min(limit, lineEndFrom(start));
    } else if (of.isNested) end = nestedEnd(of, start, limit);
    else {
      const close = closeFrom(of.close, start + of.open.length);
      end = close < 0 ? limit : Math.min(limit, close + of.close.length);
    }
    lastComment = { start, end };
    if (depth === 0) comments.push(lastComment);
    blanks.push(lastComment);
    return end;
  }

  function nestedEnd(of: BlockComment, start: number, limit: number): number {
    let open = 0;
    for (let at = start; at < limit; ) {
      if (text.startsWith(of.open, at)) {
        open += 1;
        at += of.open.length;
      } else if (text.startsWith(of.close, at)) {
        open -= 1;
        at += of.close.length;
        if (open === 0) return Math.min(limit, at);
      } else at += 1;
    }
    return limit;
  }

  /**
   * `"$(command)"`: what the command writes is the text, so its own texts count. What stands behind it is the text; null: it
   * is no such text.
   */
  function command(of: Quote, start: number, limit: number): number | null {
    const isCommand = of.fills.includes('dollar-round') && depth === 0 && text.startsWith('"$(', start);
    if (!isCommand || commands >= DEEPEST) return null;
    commands += 1;
    const close = codeFrom(start + 3, limit, ROUND, ROUND_CLOSE);
    commands -= 1;
    const from = Math.min(limit, close + 1);
    if (text[from] === '"' || from >= limit) return Math.min(limit, from + 1);
    return quoted(of, from, from, limit, { value: '{}' });
  }

  /** Reads a text in quotes of which `from` is the first character. */
  function quoted(
    of: Quote,
    start: number,
    from: number,
    limit: number,
    { nest = '', value = '' } = {},
  ): number {
    const stops = stopsOf(of);
    const close = of.close;
    const closing = close.charCodeAt(0);
    const bound = of.spansLines || of.fills.length === 0 ? limit : Math.min(limit, lineEndFrom(from));
    let kept = from;
    let blank = from;
    let open = 0;
    let at = from;
    let end = -1;
    while (at < bound) {
      const unit = text.charCodeAt(at);
      if (unit >= ASCII || stops[unit] === 0) {
        if (nest !== '' && text[at] === nest) open += 1;
        at += 1;
      } else if (unit === closing && (close.length === 1 || text.startsWith(close, at))) {
        if (open > 0) {
          open -= 1;
          at += 1;
        } else if (of.isDoubled && text.startsWith(close, at + close.length)) {
          value += text.slice(kept, at + close.length);
          at += 2 * close.length;
          kept = at;
        } else {
          end = at + close.length;
          break;
        }
      } else if (isLineEnd(unit) && !of.spansLines) break;
      else {
        const filling = depth < DEEPEST ? fillAt(text, at, of.fills) : null;
        if (filling !== null) {
          value += text.slice(kept, at);
          if (filling.kind === 'text') {
            value += filling.value;
            at = filling.end;
          } else if (filling.kind === 'name') {
            value += filled(filling.name);
            at = filling.end;
          } else {
            blanks.push({ start: blank, end: filling.from });
            depth += 1;
            const behind = codeFrom(
              filling.from,
              bound,
              filling.opener.charCodeAt(0),
              filling.closer.charCodeAt(0),
            );
            depth -= 1;
            value += filled(
              lastName(withoutFormat(text.slice(filling.from, Math.min(behind, filling.from + 300)))),
            );
            blank = behind;
            at = Math.min(bound, behind + 1);
          }
          kept = at;
        } else if ((unit === BACKSLASH || unit === BACK_QUOTE) && of.escape !== null && unit !== closing) {
          const escaped = readEscape(text, at, of.escape);
          value += text.slice(kept, at) + escaped.value;
          at = escaped.end;
          kept = at;
        } else at += 1;
      }
    }
    at = Math.min(at, bound);
    value += text.slice(Math.min(kept, at), at);
    blanks.push({ start: Math.min(blank, at), end: at });
    const behind = end < 0 ? at : end;
    if (depth === 0) strings.push({ start, end: behind, value });
    return behind;
  }

  function rawQuotes(at: number, limit: number): number {
    RAW_QUOTES.lastIndex = at;
    const [all = '', dollars = '', marks = ''] = RAW_QUOTES.exec(text) ?? [];
    if (all === '') return at;
    const fills: Quote['fills'] = dollars === '' ? [] : ['brace'];
    const of = madeQuote(`raw ${all}`, () =>
      quote(marks, { escape: null, spansLines: true, fills: dollars.length > 1 ? [] : fills }),
    );
    return quoted(of, at, at + all.length, limit);
  }

  function prefixed(at: number, limit: number, mark: string): number {
    const before = text.slice(Math.max(0, at - 3), at);
    const prefix = PREFIX.exec(before)?.[0].toLowerCase() ?? '';
    const isWordBefore = prefix === '' && /[\w$]$/.test(before) && !isBehindKeyword(text, at);
    if (isWordBefore && mark === "'") return at;
    const isTriple = text.startsWith(mark.repeat(3), at);
    const marks = isTriple ? mark.repeat(3) : mark;
    const of = madeQuote(`python ${prefix} ${marks}`, () =>
      quote(marks, {
        escape: prefix.includes('r') ? 'raw' : 'full',
        spansLines: isTriple,
        fills: prefix.includes('f') ? ['brace'] : [],
      }),
    );
    const start = at - prefix.length;
    const known = { strings: strings.length, blanks: blanks.length };
    const end = quoted(of, start, at + marks.length, limit);
    // A text that only documents what it stands in is a comment.
    if (isTriple && depth === 0 && isDocumenting(start, end)) {
      strings.length = known.strings;
      blanks.length = known.blanks;
      lastComment = { start, end };
      comments.push(lastComment);
      blanks.push(lastComment);
    }
    return end;
  }

  function isDocumenting(start: number, end: number): boolean {
    const before = significantBefore(start);
    if (before >= 0 && text[before] !== ':') return false;
    let behind = end;
    while (behind < text.length && behind - end < 1000 && /\s/.test(text.charAt(behind))) behind += 1;
    return !/[,\])}+.%]/.test(text.charAt(behind)) || text.charAt(behind) === '';
  }

  /** The last character of code before, comments left out; -1: there is none. */
  function significantBefore(at: number): number {
    let before = at - 1;
    let last = comments.length - 1;
    for (let steps = 0; before >= 0 && steps < FARTHEST; steps++) {
      if (before === lastComment.end - 1) before = lastComment.start - 1;
      else if (last >= 0 && before === (comments[last]?.end ?? 0) - 1) {
        before = (comments[last]?.start ?? 0) - 1;
        last -= 1;
      } else if (text.charCodeAt(before) <= 32) before -= 1;
      else return before;
    }
    return -1;
  }

  function expression(at: number, limit: number): number {
    if (at < noExpression || !isOperandWanted(at)) return at;
    let inClass = false;
    let end = at + 1;
    for (; end < limit; end++) {
      const unit = text[end];
      if (unit === '\n' || unit === '\r') break;
      if (unit === '\\') end += 1;
      else if (unit === '[') inClass = true;
      else if (unit === ']') inClass = false;
      else if (unit === '/' && !inClass) {
        blanks.push({ start: at + 1, end });
        return end + 1;
      }
    }
    noExpression = end;
    return at;
  }

  function isOperandWanted(at: number): boolean {
    const before = significantBefore(at);
    if (before < 0) return true;
    const unit = text.charAt(before);
    if (unit === '>') return text[before - 1] === '=';
    return '(,=:[!&|?{;+-*%~^'.includes(unit) || (/[a-z]/.test(unit) && isBehindKeyword(text, before + 1));
  }

  function percent(at: number, limit: number): number {
    PERCENT.lastIndex = at;
    const [all = '', letter = '', opener = ''] = PERCENT.exec(text) ?? [];
    const before = text.charAt(at - 1);
    if (all === '' || /[\w)\]}"'.]/.test(before) || (letter === '' && before === ' ' && opener !== '('))
      return at;
    const closer = CLOSERS[opener] ?? opener;
    const of = madeQuote(`percent ${letter} ${opener}`, () =>
      quote(opener, {
        close: closer,
        spansLines: true,
        escape: /[qwi]/.test(letter) ? 'quote' : 'full',
        fills: /[qwi]/.test(letter) ? [] : ['hash-brace'],
      }),
    );
    return quoted(of, at, at + all.length, limit, closer === opener ? {} : { nest: opener });
  }

  function heredoc(of: Heredoc, at: number): number {
    if (depth > 0 || labelsMissed >= MOST_LABELS_MISSED || pending.length >= MOST_PENDING) return at;
    of.head.lastIndex = at;
    const groups = of.head.exec(text)?.groups;
    const label = groups?.['label'] ?? groups?.['label2'] ?? '';
    if (label === '') return at;
    const end = of.head.lastIndex;
    if (lineOf(label, lineEndFrom(end)) < 0) {
      labelsMissed += 1;
      return at;
    }
    const mark = groups?.['quote'] ?? groups?.['quote2'] ?? '';
    pending.push({ heredoc: of, label, isPlain: mark === "'" || mark === '\\' });
    return end;
  }

  /** Where the next line begins that holds the word, and nothing before it but blanks; -1: none. */
  function lineOf(label: string, from: number): number {
    for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
      let word = at + 1;
      while (text[word] === ' ' || text[word] === '\t') word += 1;
      if (text.startsWith(label, word) && !/\w/.test(text.charAt(word + label.length))) return at + 1;
    }
    return -1;
  }

  function heredocsFrom(from: number, limit: number): number {
    let at = from;
    for (const { heredoc: of, label, isPlain } of pending.splice(0)) {
      const line = lineOf(label, at - 1);
      if (line < 0) {
        labelsMissed += 1;
        continue;
      }
      const body = madeQuote(`heredoc ${isPlain} ${of.open}${of.escape}`, () =>
        quote('\0', {
          spansLines: true,
          escape: isPlain ? null : of.escape,
          fills: isPlain ? [] : of.fills,
        }),
      );
      quoted(body, at, at, Math.min(limit, line));
      at = Math.min(limit, text.indexOf(label, line) + label.length);
      blanks.push({ start: Math.min(limit, line), end: at });
    }
    return at;
  }

  codeFrom(0, text.length, -1, -1);
  return { comments, strings, blanks };
}
