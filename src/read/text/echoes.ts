/**
 * PowerShell shows with an error the line of the script that it comes from: behind `+` and over a row of tildes (5.1), or in a
 * box with a bar, which holds the message too (7). The frame is taken off; each character is replaced by one of the same
 * length.
 */

const BOX = /^[ \t]*Line[ \t]{1,4}\|[ \t]*$/;
const BOXED = /^([ \t]*(?:\d{1,7}[ \t]*)?\|)(.*)$/;
const POSITION =
  /^[ \t]*(?:At|In|En|Bei|Au|À|Em|Op|Ved|In Zeile:?|En línea:?).{0,400}:\d{1,7}\b.{0,20}:\d{1,7}[ \t]*$/;
const ECHO = /^([ \t]*\+)(.*)$/;
const UNDERLINE = /^[ \t]*~{2,}[ \t]*$/;
const UNDERLINED = /^[ \t]*\+[ \t]*~{2,}[ \t]*$/;
/** The line is cut at the width of the console, and an address with it: what is left of its path names another one. */
const CUT_ADDRESS = /(["']?)(https?:\/\/[^\s"'/]{1,255})(\/[^\s"']{0,500}[ \t]{1,2}(?:…|\.\.\.)[ \t]*)$/;

const ADDRESS = /https?:\/\/[^\s"'`|]{1,4000}/gi;

const spaces = (text: string): string => ' '.repeat(text.length);

/** Takes the frames off. Linear in the text. */
export function takeOffEchoes(text: string): string {
  if (!/^[ \t]*Line[ \t]{1,4}\||^[ \t]*\+ /m.test(text)) return text;
  let frame: RegExp | null = null;
  const seen = new Set<string>();
  return text
    .split('\n')
    .map((line, index, lines) => {
      if (frame === null && ECHO.test(line) && UNDERLINED.test(lines[index + 1] ?? '')) frame = ECHO;
      if (BOX.test(line) || POSITION.test(line)) {
        frame = BOX.test(line) ? BOXED : ECHO;
        return frame === BOXED ? spaces(line) : line;
      }
      const framed = frame?.exec(line) ?? null;
      if (framed === null) {
        frame = null;
        for (const [address] of line.matchAll(ADDRESS)) seen.add(address);
        return line;
      }
      const [, edge = '', inside = ''] = framed;
      // What stands above as it was typed is no second call.
      const repeats = inside.match(ADDRESS)?.some((address) => seen.has(address)) === true;
      return spaces(edge) + (repeats ? spaces(inside) : contentOf(inside));
    })
    .join('\n');
}

function contentOf(inside: string): string {
  if (UNDERLINE.test(inside)) return spaces(inside);
  return inside.replace(
    CUT_ADDRESS,
    (_, quote: string, host: string, rest: string) => spaces(quote) + host + spaces(rest),
  );
}
