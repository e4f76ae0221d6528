/** Bytes -> lines of text, in flat memory. */

const NEWLINE = 0x0a;
/** Bytes of a line that are read; no log is written in longer ones on purpose. */
const LONGEST_LINE = 8 * 1024 * 1024;

export interface TextLines {
  push(chunk: Uint8Array): void;
  end(): void;
}

/**
 * @param line gets every line without its end (LF or CRLF), and its number, which counts from 1
 * @param cut is told the number of a line of which only the beginning was read
 */
export function createTextLines(
  line: (text: string, number: number) => void,
  cut: (number: number) => void,
): TextLines {
  const decoder = new TextDecoder();
  /** The beginning of a line whose end has not come. */
  let begun: Uint8Array[] = [];
  let begunBytes = 0;
  let number = 0;

  const give = (text: string): void => {
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      number += 1;
      line(text.slice(start, text.charCodeAt(end - 1) === 0x0d && end > start ? end - 1 : end), number);
      start = end + 1;
    }
  };
  const keep = (bytes: Uint8Array): void => {
    const room = LONGEST_LINE - begunBytes;
    if (bytes.length > room && room >= 0) cut(number + 1);
    if (bytes.length > 0 && room > 0) begun.push(bytes.slice(0, room));
    // One beyond the limit, so that a line is said to be cut only once.
    begunBytes = Math.min(begunBytes + bytes.length, LONGEST_LINE + 1);
  };
  const giveBegun = (): void => {
    const whole = new Uint8Array(begun.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const bytes of begun) {
      whole.set(bytes, at);
      at += bytes.length;
    }
    begun = [];
    begunBytes = 0;
    const text = decoder.decode(whole);
    give(text.endsWith('\n') ? text : `${text}\n`);
  };

  return {
    push(chunk) {
      const first = chunk.indexOf(NEWLINE);
      if (first < 0) {
        keep(chunk);
        return;
      }
      let start = 0;
      if (begunBytes > 0) {
        keep(chunk.subarray(0, first));
        giveBegun();
        start = first + 1;
      }
      const last = chunk.lastIndexOf(NEWLINE) + 1;
      if (last > start) give(decoder.decode(chunk.subarray(start, last)));
      keep(chunk.subarray(last));
    },
    end() {
      if (begunBytes > 0) giveBegun();
    },
  };
}
