/** The bytes of JSON that a splitter looks for, and tables of them. */

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const NEWLINE = 0x0a;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;

/** What a byte means inside a value: 0 nothing, 1 quote, 2 opens, 3 closes, 4 end of line. */
export const MEANING = byteTable({
  1: [QUOTE],
  2: [OPEN_BRACE, OPEN_BRACKET],
  3: [CLOSE_BRACE, CLOSE_BRACKET],
  4: [NEWLINE],
});
/** Bytes that end a number or a word. */
export const WORD_STOP = byteTable({
  1: [QUOTE, COMMA, COLON, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, NEWLINE, 0x20, 0x09, 0x0d],
});
/** White space between tokens: also the record separator of RFC 7464 and the bytes of a UTF-8 mark. */
export const SPACE = byteTable({ 1: [0x20, 0x09, 0x0a, 0x0d, 0x1e, 0xef, 0xbb, 0xbf] });

/** True of the numbers and literals that JSON knows. */
export function isWord(bytes: Uint8Array): boolean {
  if (bytes.length > 64) return false;
  return /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(new TextDecoder().decode(bytes));
}

const decoder = new TextDecoder();

/** A key as text; the escapes that JSON allows in one are resolved. */
export function readKey(bytes: Uint8Array): string {
  if (bytes.length > 256) return '';
  try {
    return String(JSON.parse(decoder.decode(bytes)));
  } catch {
    return '';
  }
}

function byteTable(classes: Readonly<Record<number, readonly number[]>>): Uint8Array {
  const table = new Uint8Array(256);
  for (const [meaning, bytes] of Object.entries(classes))
    for (const byte of bytes) table[byte] = Number(meaning);
  return table;
}
