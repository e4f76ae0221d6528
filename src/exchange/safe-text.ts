/** Text of the input made fit for one line of any human format. */

// ECMA-48: CSI sequences, then the strings (OSC, DCS, SOS, PM, APC) with their terminator, then two-character escapes.
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\x9d\x90\x98\x9e\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;
const BREAKS = /[\t-\r\x85\u2028\u2029]+/g;
// Controls, soft hyphen, joiners, zero-width and filler characters, bidi marks and overrides, tags, noncharacters.
const INVISIBLE =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/gu;
const LONE = /\p{Surrogate}/gu;
const PRINTABLE_ASCII = /^[ -~]*$/;

/** The first `limit` code points, the last of them `…` when something was cut. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let units = 0;
  let lastFit = 0;
  for (let points = 0; units < text.length; points++) {
    if (points === limit) return limit > 0 ? `${text.slice(0, lastFit)}…` : '';
    lastFit = units;
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return text;
}

/**
 * One line of printable text. Escape sequences go as a whole, line breaks and tabs become a space, other
 * control, bidi and zero-width characters go, a lone surrogate becomes U+FFFD.
 *
 * @param limit at most so many code points, the `…` of a cut included; no limit when not given
 */
export function safeText(text: string, limit = Number.POSITIVE_INFINITY): string {
  if (PRINTABLE_ASCII.test(text)) return cut(text, limit);
  return cut(
    text.replace(ESCAPES, '').replace(BREAKS, ' ').replace(LONE, '\ufffd').replace(INVISIBLE, ''),
    limit,
  );
}
