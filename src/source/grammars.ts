/** How the languages write comments and texts. One table, a row a language. */
import {
  blockComment,
  type Fill,
  type Grammar,
  type Heredoc,
  lineComment,
  type Opening,
  quote,
} from './grammar.js';
import type { Language } from './types.js';

const WORD = /[\w$]/;
const isBehindWord = (text: string, at: number): boolean => at > 0 && WORD.test(text.charAt(at - 1));
/** Words behind which a text may stand without a blank, or an expression of JavaScript at all. */
const BEFORE_TEXT =
  /(?<![\w$.])(?:return|case|typeof|in|of|from|import|default|await|yield|else|throw|new|void|delete|instanceof|do|and|or|not|if|elif|unless|when|print|puts|echo)$/;
const LONGEST_WORD = 12;

/** Does a word end there behind which something begins, and is not divided or continued? */
export const isBehindKeyword = (text: string, at: number): boolean =>
  BEFORE_TEXT.test(text.slice(Math.max(0, at - LONGEST_WORD), at));

/** An apostrophe within a word (`Don't`: markup, a comment that is not known as one) begins no text. */
const isNoApostrophe = (text: string, at: number): boolean =>
  !isBehindWord(text, at) || isBehindKeyword(text, at);
/** `https://` in markup is no comment. */
const isNoAddress = (text: string, at: number): boolean =>
  text.charAt(at - 1) !== ':' || !/https?:$/i.test(text.slice(Math.max(0, at - 6), at));
/** `#` begins a comment where a word could begin. */
const isAtWord = (text: string, at: number): boolean => at === 0 || /[\s;|&(`]/.test(text.charAt(at - 1));
const CHARACTER =
  /'(?:\\(?:u+[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{1,4}|[0-7]{1,3}|.)|[^'\\\r\n]{1,2})'/isy;
const isCharacter = (text: string, at: number): boolean => {
  CHARACTER.lastIndex = at;
  return CHARACTER.test(text);
};
/** First on its line, however far it is indented. */
const isFirstOnLine = (text: string, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && at - before < 200 && (text[before] === ' ' || text[before] === '\t')) before -= 1;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
};
/** A mark of `length` that stands first on its line, with a blank behind it: `# text`, and not `#include`. */
const isFirstWithBlank =
  (length: number) =>
  (text: string, at: number): boolean =>
    /[\s!]/.test(text.charAt(at + length)) && isFirstOnLine(text, at);
const isClosedOnLine = (text: string, at: number): boolean => {
  const mark = text.charAt(at);
  for (let next = at + 1; next < text.length && next - at < 2000; next++) {
    const unit = text.charAt(next);
    if (unit === '\n' || unit === '\r') return false;
    if (unit === mark) return true;
    if (unit === '\\') next += 1;
  }
  return false;
};

const SLASHES: readonly Opening[] = [lineComment('//', isNoAddress), blockComment('/*', '*/')];
const CHAR = quote("'", { only: isCharacter });
const DOLLARS: readonly Fill[] = ['dollar-brace', 'dollar-name'];

const heredoc = (
  open: string,
  head: RegExp,
  { fills, escape: mark }: Pick<Heredoc, 'fills' | 'escape'>,
): Heredoc => ({ kind: 'heredoc', open, head, fills, escape: mark });

const JAVASCRIPT: Grammar = {
  openings: [
    ...SLASHES,
    blockComment('<!--', '-->'),
    { kind: 'expression', open: '/' },
    quote('"'),
    quote("'", { only: isNoApostrophe }),
    quote('`', { spansLines: true, fills: ['dollar-brace'] }),
  ],
  joint: '+',
  sideBySide: null,
};

export const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  javascript: JAVASCRIPT,
  typescript: JAVASCRIPT,
  python: {
    openings: [lineComment('#'), { kind: 'prefixed', open: '"' }, { kind: 'prefixed', open: "'" }],
    joint: '+',
    sideBySide: 'apart',
  },
  java: {
    openings: [...SLASHES, quote('"""', { spansLines: true }), quote('"'), CHAR],
    joint: '+',
    sideBySide: null,
  },
  csharp: {
    openings: [
      ...SLASHES,
      { kind: 'raw-quotes', open: '$' },
      { kind: 'raw-quotes', open: '"' },
      ...['$@"', '@$"'].map((open) =>
        quote(open, { close: '"', escape: null, isDoubled: true, spansLines: true, fills: ['brace'] }),
      ),
      quote('@"', { close: '"', escape: null, isDoubled: true, spansLines: true }),
      quote('$"', { close: '"', fills: ['brace'] }),
      quote('"'),
      CHAR,
    ],
    joint: '+',
    sideBySide: null,
  },
  go: {
    openings: [...SLASHES, quote('`', { escape: null, spansLines: true }), quote('"'), CHAR],
    joint: '+',
    sideBySide: null,
  },
  kotlin: {
    openings: [
      lineComment('//', isNoAddress),
      blockComment('/*', '*/', { isNested: true }),
      quote('"""', { escape: null, spansLines: true, fills: DOLLARS }),
      quote('"', { fills: DOLLARS }),
      CHAR,
    ],
    joint: '+',
    sideBySide: null,
  },
  php: {
    openings: [
      ...SLASHES,
      lineComment('#', (text, at) => text.charAt(at + 1) !== '[' && isAtWord(text, at)),
      blockComment('<!--', '-->'),
      heredoc('<<<', /<<<[ \t]*(?<quote>['"]?)(?<label>[A-Za-z_]\w{0,80})\k<quote>(?=\r?\n)/y, {
        fills: ['brace-dollar', ...DOLLARS],
        escape: 'full',
      }),
      quote('"', { spansLines: true, fills: ['brace-dollar', ...DOLLARS] }),
      quote("'", { escape: 'quote', spansLines: true, only: isNoApostrophe }),
    ],
    joint: '.',
    sideBySide: null,
  },
  ruby: {
    openings: [
      lineComment('#'),
      blockComment('=begin', '\n=end', { only: (text, at) => at === 0 || text[at - 1] === '\n' }),
      heredoc(
        '<<',
        /(?<![\w)\]]\s?)<<[~-]?(?<quote>['"`]?)(?<label>[A-Z_]\w{0,80})\k<quote>|<<[~-](?<quote2>['"`]?)(?<label2>[A-Za-z_]\w{0,80})\k<quote2>/y,
        { fills: ['hash-brace'], escape: 'full' },
      ),
      { kind: 'percent', open: '%' },
      { kind: 'expression', open: '/' },
      quote('"', { spansLines: true, fills: ['hash-brace'] }),
      quote("'", { escape: 'quote', spansLines: true, only: isNoApostrophe }),
      quote('`', { fills: ['hash-brace'] }),
    ],
    joint: '+',
    sideBySide: 'apart',
  },
  powershell: {
    openings: [
      blockComment('<#', '#>'),
      lineComment('#', isAtWord),
      ...['@"\r\n', '@"\n'].map((open) =>
        quote(open, {
          close: '\n"@',
          escape: 'backtick',
          spansLines: true,
          fills: ['dollar-round', ...DOLLARS],
        }),
      ),
      ...["@'\r\n", "@'\n"].map((open) => quote(open, { close: "\n'@", escape: null, spansLines: true })),
      quote('"', {
        escape: 'backtick',
        isDoubled: true,
        spansLines: true,
        fills: ['dollar-round', ...DOLLARS],
      }),
      quote("'", { escape: null, isDoubled: true, spansLines: true, only: isNoApostrophe }),
      { kind: 'backslash', open: '`' },
    ],
    joint: '+',
    sideBySide: null,
  },
  shell: {
    openings: [
      lineComment('#', isAtWord),
      heredoc(
        '<<',
        /(?<!<)<<-?[ \t]*(?<quote>['"\\]?)(?<label>[A-Za-z_]\w{0,80})(?:\k<quote>|(?<=\\\w{1,80}))(?!<)/y,
        { fills: ['dollar-round', ...DOLLARS], escape: 'shell' },
      ),
      quote("$'", { close: "'", spansLines: true }),
      quote('"', { escape: 'shell', spansLines: true, fills: ['dollar-round', ...DOLLARS] }),
      quote("'", { escape: null, spansLines: true }),
      { kind: 'backslash', open: '\\' },
    ],
    joint: '',
    sideBySide: 'touching',
  },
  other: {
    openings: [
      lineComment('//', isFirstOnLine),
      lineComment('#', isFirstWithBlank(1)),
      lineComment('--', isFirstWithBlank(2)),
      blockComment('/*', '*/', { only: isFirstOnLine }),
      quote('"""', { spansLines: true, fills: ['backslash-round', ...DOLLARS] }),
      quote("'''", { spansLines: true }),
      quote('"', { fills: ['backslash-round', ...DOLLARS] }),
      quote("'", { only: (text, at) => !isBehindWord(text, at) && isClosedOnLine(text, at) }),
    ],
    joint: '+',
    sideBySide: null,
  },
};
