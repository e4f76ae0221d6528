/** What a text holds and no reader sees: escape sequences of terminals, control characters, marks without a width. */

// ECMA-48: CSI sequences, then the strings (OSC, DCS, SOS, PM, APC) with their terminator, then two-character escapes.
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\x9d\x90\x98\x9e\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;
// Controls, soft hyphen, joiners, zero-width and filler characters, bidi marks and overrides, tags, noncharacters.
const INVISIBLE =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/gu;
/** Those of them that a line break or a tab is not, and the variation selectors. */
const MARKS = new RegExp(
  `${ESCAPES.source}|[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufe00-\\ufe0f]|${INVISIBLE.source.replace('\\0-\\x1f\\x7f-\\x9f', '')}`,
  'gu',
);
/** Printable ASCII, the breaks of lines, and letters that hold no mark: nearly every text. */
const PLAIN = /^[\t-\r -~\xa0-\xac\xae-\u0300]*$/;

/** Removes escape sequences as a whole, and every character that is not seen, line breaks included. */
export function removeInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

export function removeEscapes(text: string): string {
  return text.replace(ESCAPES, '');
}

/** The text as it is read: without what is not seen. Line breaks and tabs stay. */
export function stripMarks(text: string): string {
  return PLAIN.test(text) ? text : text.replace(MARKS, '');
}

/** Where the marks of {@link stripMarks} stand. */
export function marksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (PLAIN.test(text)) return [];
  return Array.from(text.matchAll(MARKS), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
}
