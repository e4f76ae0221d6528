/** What options and addresses look like, for deciding where a command begins, goes on and ends. */
import { PASTED_BLANKS } from '../../primitives/marks.js';
import { longOption, shortOption } from './options.js';

export const isBlank = (char: string | undefined): boolean =>
  char === ' ' || char === '\t' || char === '\r' || (char !== undefined && PASTED_BLANKS.includes(char));

export function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text[at])) at += 1;
  return at;
}

const ADDRESS =
  /:\/\/|^\/|^\$|^\{|^<[^>]+>|^%\w+%|^localhost\b|^[\w.-]+:\d{2,5}(?:\/|$)|[\w)}\]>]\.[\w({<[$]|^[\w.{}$<>-]+\/|^[A-Z][A-Z_]*(?:URL|URI|HOST|ENDPOINT)$|^(?:URL|URI|HOST|ENDPOINT)\b/;

/** Does an unquoted word look like an URL, a host, a path or a placeholder of one? */
export const looksLikeAddress = (word: string): boolean =>
  ADDRESS.test(word.length > 400 ? word.slice(0, 400) : word);

const OPTION = /(--|[-\u2013\u2014])([A-Za-z][\w.-]{0,40}|[#:0-9])/y;
const AFTER_FLAG = /[ \t\u00a0]*(?:$|[\r\n\\^`'"\u2018\u201c-]|https?:)/y;

/**
 * Does a line that begins at `at` go on with options of curl? Strict, because the line may be prose:
 * a long name must be known, a flag must be followed by something that belongs to a command.
 */
export function beginsWithOption(text: string, at: number): boolean {
  OPTION.lastIndex = at;
  const match = OPTION.exec(text);
  if (match === null) return false;
  const [whole, dashes, name] = match;
  if (dashes === undefined || name === undefined) return false;
  const next = text[at + whole.length];
  if (dashes !== '-') {
    const option = longOption(name);
    if (option !== null) return next === undefined || next === '=' || next === '\n' || isBlank(next);
    if (dashes === '--') return false;
  }
  const first = shortOption(name.charAt(0));
  if (first === null) return false;
  if (first.takesValue) {
    if (name.length === 1)
      return next !== undefined && (isBlank(next) || '\'"$@^\u2018\u201c'.includes(next));
    return first.name === 'request' && /^X[A-Z]+$/.test(name);
  }
  for (const letter of name) {
    if (shortOption(letter) === null) return false;
    if (shortOption(letter)?.takesValue === true) return true;
  }
  AFTER_FLAG.lastIndex = at + whole.length;
  return AFTER_FLAG.test(text);
}

const COMMAND_LINE = /(?:[$%#>][ \t]+)?curl(?:\.exe)?[ \t]+["'\-\\$^h]/iy;

/** Does a line that begins at `at` hold a new curl command? */
export function beginsWithCurl(text: string, at: number): boolean {
  COMMAND_LINE.lastIndex = at;
  return COMMAND_LINE.test(text);
}

const ADDRESS_LINE = /["'\u2018\u201c]?https?:\/\//iy;

export function beginsWithAddress(text: string, at: number): boolean {
  ADDRESS_LINE.lastIndex = at;
  return ADDRESS_LINE.test(text);
}
