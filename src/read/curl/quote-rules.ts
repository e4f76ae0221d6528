/** The quoting rules of POSIX shells, PowerShell, Windows programs and word processors. */
import type { Dialect } from './dialect.js';
import type { QuoteRule, Step } from './quotes.js';

const CLOSE: Step = { kind: 'close', length: 1 };
const text = (value: string, length: number): Step => ({ kind: 'text', value, length });

const SUBSTITUTION_LIMIT = 256;
const SUBSTITUTION_DEPTH = 8;

/** Length of `$(…)` at `at`, 0 when it does not close soon. What it gives is not known, so it stays as written. */
export function substitutionLength(source: string, at: number, limit: number): number {
  let depth = 0;
  const end = Math.min(limit, at + SUBSTITUTION_LIMIT);
  for (let index = at + 1; index < end; index += 1) {
    const char = source[index];
    if (char === '\n') return 0;
    if (char === '(') {
      depth += 1;
      if (depth > SUBSTITUTION_DEPTH) return 0;
    }
    if (char === ')') {
      depth -= 1;
      if (depth === 0) return index + 1 - at;
    }
  }
  return 0;
}

/**
 * `'…'` of POSIX shells. Nothing escapes in them, but people write `\'` for a quote inside: where a string ends
 * behind a back-slash, a blank or the end of the command follows.
 */
const posixSingle: QuoteRule = (source, at, limit) => {
  if (
    source[at] === '\\' &&
    source[at + 1] === "'" &&
    at + 2 < limit &&
    !/[\s'\\;|)&>]/.test(source[at + 2] ?? ' ')
  )
    return text("'", 2);
  return source[at] === "'" ? CLOSE : null;
};

/** `"…"` of POSIX shells. */
const posixDouble: QuoteRule = (source, at, limit) => {
  const char = source[at];
  if (char === '"') return CLOSE;
  if (char === '\\') {
    const next = source[at + 1];
    if (next === '\n') return text('', 2);
    if (next === '\r' && source[at + 2] === '\n') return text('', 3);
    return next !== undefined && '$"\\`'.includes(next) ? text(next, 2) : null;
  }
  if (char === '$' && source[at + 1] === '(') {
    const length = substitutionLength(source, at, limit);
    return length === 0 ? null : text(source.slice(at, at + length), length);
  }
  return null;
};

const ANSI_SIMPLE: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['E', '\x1b'],
  ['f', '\f'],
  ['v', '\v'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['?', '?'],
]);
const ANSI_NUMBER = /\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([0-7]{1,3}))/y;

/** `$'…'`: the escapes of ANSI C. */
const ansiC: QuoteRule = (source, at) => {
  if (source[at] === "'") return CLOSE;
  if (source[at] !== '\\') return null;
  const simple = ANSI_SIMPLE.get(source[at + 1] ?? '');
  if (simple !== undefined) return text(simple, 2);
  ANSI_NUMBER.lastIndex = at;
  const match = ANSI_NUMBER.exec(source);
  if (match === null) return null;
  const code =
    match[4] === undefined
      ? Number.parseInt(match[1] ?? match[2] ?? match[3] ?? '0', 16)
      : Number.parseInt(match[4], 8);
  return text(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', match[0].length);
};

/** `'…'` of PowerShell: a quote is doubled. */
const powershellSingle: QuoteRule = (source, at) => {
  if (source[at] !== "'") return null;
  return source[at + 1] === "'" ? text("'", 2) : CLOSE;
};

const POWERSHELL_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** What a back-tick of PowerShell and the character after it mean. */
export const powershellEscape = (next: string): string => POWERSHELL_ESCAPES.get(next) ?? next;

/** `"…"` of PowerShell. `\"` inside is the habit of other shells, and is read as it was meant. */
const powershellDouble: QuoteRule = (source, at, limit) => {
  const char = source[at];
  const next = source[at + 1];
  if (char === '`' && next !== undefined) {
    if (next === '\r' && source[at + 2] === '\n') return text('\r\n', 3);
    return text(powershellEscape(next), 2);
  }
  if (char === '\\' && next === '"' && !/[\s;|)]/.test(source[at + 2] ?? ' ')) return text('"', 2);
  if (char === '"') return next === '"' ? text('"', 2) : CLOSE;
  if (char === '$' && next === '(') {
    const length = substitutionLength(source, at, limit);
    return length === 0 ? null : text(source.slice(at, at + length), length);
  }
  return null;
};

/** A character as cmd.exe hands it on: `^` escapes the next one, `^` and a line break go away. */
function caret(
  source: string,
  at: number,
  carets: boolean,
): { readonly char: string; readonly length: number } {
  if (!carets || source[at] !== '^') return { char: source.charAt(at), length: 1 };
  let next = at + 1;
  if (source[next] === '\r' && source[next + 1] === '\n') next += 1;
  if (source[next] === '\n') {
    next += 1;
    if (source[next] === '\r' && source[next + 1] === '\n') next += 1;
  }
  return next < source.length
    ? { char: source.charAt(next), length: next + 1 - at }
    : { char: '', length: next - at };
}

/**
 * `"…"` as the runtime of Windows programs takes it from cmd.exe: `\"` and `""` are a quote. `carets` says
 * that `^` escapes inside, too: the quote was itself escaped (`^"`), or an older browser wrote the command.
 */
const windowsDouble =
  (carets: boolean): QuoteRule =>
  (source, at, limit) => {
    const here = caret(source, at, carets);
    if (here.char === '\\') {
      // Only back-slashes directly before a quote escape; count them as a run.
      let slashes = 0;
      let end = at;
      let follow = here;
      while (follow.char === '\\' && end < limit) {
        slashes += 1;
        end += follow.length;
        follow = caret(source, end, carets);
      }
      if (follow.char !== '"' || end >= limit) return text('\\'.repeat(slashes), end - at);
      if (slashes % 2 === 0) return text('\\'.repeat(slashes / 2), end - at);
      return text(`${'\\'.repeat((slashes - 1) / 2)}"`, end + follow.length - at);
    }
    if (here.char === '"') {
      const after = caret(source, at + here.length, carets);
      if (after.char === '"' && at + here.length < limit) return text('"', here.length + after.length);
      return { kind: 'close', length: here.length };
    }
    if (here.char === '%' && source[at + 1] === '%') return text('%', 2);
    return here.length === 1 ? null : text(here.char, here.length);
  };

const SINGLE_SMART = '\u2018\u2019\u201a\u201b';
const DOUBLE_SMART = '\u201c\u201d\u201e\u201f';

/** The rule for a string that a word processor's quote opens; null when the character is none. */
function smartQuote(opening: string): QuoteRule | null {
  const family = SINGLE_SMART.includes(opening)
    ? `${SINGLE_SMART}'`
    : DOUBLE_SMART.includes(opening)
      ? `${DOUBLE_SMART}"`
      : null;
  if (family === null) return null;
  return (source, at, limit) => {
    const char = source.charAt(at);
    if (char === '\\' && source[at + 1] === '"') return text('"', 2);
    if (!family.includes(char)) return null;
    // An apostrophe stands inside a word, a closing quote at its end.
    return at + 1 >= limit || /[\s\\^`;|)&]/.test(source.charAt(at + 1)) ? CLOSE : null;
  };
}

/**
 * The quote that opens at `at`, with its length and rule; null when none does.
 * @param wordStart where the word that is being read began, -1 between words
 * @param oldCarets `^` escapes inside plain quotes of cmd.exe
 */
export function openingQuote(
  source: string,
  at: number,
  wordStart: number,
  dialect: Dialect,
  oldCarets: boolean,
): { readonly length: number; readonly rule: QuoteRule } | null {
  const char = source.charAt(at);
  const next = source[at + 1];
  if (char === '"') {
    if (dialect === 'posix') return { length: 1, rule: posixDouble };
    return { length: 1, rule: dialect === 'cmd' ? windowsDouble(oldCarets) : powershellDouble };
  }
  if (char === "'") {
    // In cmd.exe it quotes nothing; at the beginning of a word it was meant to.
    if (dialect === 'cmd' && wordStart >= 0) return null;
    return { length: 1, rule: dialect === 'powershell' ? powershellSingle : posixSingle };
  }
  if (char === '^' && next === '"' && dialect === 'cmd') return { length: 2, rule: windowsDouble(true) };
  if (char === '$' && dialect === 'posix') {
    if (next === "'") return { length: 2, rule: ansiC };
    return next === '"' ? { length: 2, rule: posixDouble } : null;
  }
  // Where quotes belong: at the beginning of a word, of a value after `=`, or after a short option.
  const opens =
    wordStart < 0 || source[at - 1] === '=' || (at - wordStart === 2 && source[wordStart] === '-');
  const rule = opens ? smartQuote(char) : null;
  return rule === null ? null : { length: 1, rule };
}
