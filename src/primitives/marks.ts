/** What a text holds and no reader sees: escape sequences of terminals, control characters, marks without a width. */
import { isMeant } from './joiners.js';

// ECMA-48: CSI sequences, then the strings (OSC, DCS, SOS, PM, APC) with their terminator, then two-character escapes.
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\x9d\x90\x98\x9e\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;
// Controls, soft hyphen, joiners, zero-width and filler characters, bidi marks and overrides, tags, noncharacters.
const INVISIBLE =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/gu;
/** Those of them that a line break or a tab is not, and the variation selectors. */
const MARKS = new RegExp(
  `${ESCAPES.source}|[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufe00-\\ufe0f]|${INVISIBLE.source.replace('\\0-\\x1f\\x7f-\\x9f', '')}`,
  'gu',
);
const SELECTORS = '[\\ufe00-\\ufe0f]';
const CONTROL = /[\0-\x1f\x7f-\x9f\ufffe\uffff]/g;
const UNSEEN = new RegExp(`${SELECTORS}|${INVISIBLE.source}`, 'gu');
/** Of a JSON text: its controls of ASCII, but DEL, are escapes already, or white space between its parts. */
const UNSEEN_IN_JSON = new RegExp(
  `[\\u2028\\u2029]|${SELECTORS}|${INVISIBLE.source.replace('\\0-\\x1f', '')}`,
  'gu',
);
const BEGINS_ESCAPE = /[\x1b\x90-\x9f]/;
/** What a copied text has in place of blanks: a space that does not break, one without width, a byte order mark. */
export const PASTED_BLANKS = '\u00a0\u200b\ufeff';
/** Anything but printable ASCII, breaks of lines, and letters that hold no mark: nearly no text has it. */
const UNUSUAL = /[^\t-\r -~\xa0-\xac\xae-\u0300]/;

/** The text without every character that is not seen, line breaks included; what a script needs ({@link isMeant}) stays. */
export function removeInvisible(text: string): string {
  return text.replace(UNSEEN, (mark, at: number) => (isMeant(mark, at, text) ? mark : ''));
}

/** The text without the characters that control a terminal, line breaks included, and without noncharacters. */
export function removeControls(text: string): string {
  return text.replace(CONTROL, '');
}

/** The text without escape sequences, each as a whole. */
export function removeEscapes(text: string): string {
  return text.replace(ESCAPES, '');
}

/** Each escape sequence as so many blanks, so that every place in the text stays where it is. */
export function blankEscapes(text: string): string {
  return BEGINS_ESCAPE.test(text)
    ? text.replace(ESCAPES, (sequence) => sequence.replace(/[^\n]/g, ' '))
    : text;
}

/** The text without the mark that some editors put before all else (U+FEFF). */
export const withoutByteOrderMark = (text: string): string =>
  text.startsWith('\ufeff') ? text.slice(1) : text;

/**
 * A JSON text with escapes in place of what is not seen and of breaks that a terminal or an editor may act upon: it
 * parses to the same value. Line breaks that stand between the parts of JSON stay.
 *
 * @param escaped how the language of the text writes such a character
 */
export function escapeInvisible(json: string, escaped: (mark: string) => string = escapeUnits): string {
  if (!UNUSUAL.test(json)) return json;
  return json.replace(UNSEEN_IN_JSON, (mark, at: number) => (isMeant(mark, at, json) ? mark : escaped(mark)));
}

/** Every UTF-16 unit of a text as JSON escapes it: `\u003a`. */
export function escapeUnits(text: string): string {
  let escaped = '';
  for (let unit = 0; unit < text.length; unit++)
    escaped += `\\u${text.charCodeAt(unit).toString(16).padStart(4, '0')}`;
  return escaped;
}

/** The text as it is read: without what is not seen. Line breaks and tabs stay. */
export function stripMarks(text: string): string {
  return UNUSUAL.test(text) ? text.replace(MARKS, '') : text;
}

/** Where the marks of {@link stripMarks} stand. */
export function marksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!UNUSUAL.test(text)) return [];
  return Array.from(text.matchAll(MARKS), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
}
