/** Where a value ends that stands without quotes: `password=ab(cd)ef`, `[token=ab][user=c]`, `{password=ab}`. */

/** A backslash is taken only where it escapes nothing: a text in a text stays well-formed. */
const PART = /(?:[^\s"'`,;&<>{}()[\]\\]|\\(?![\\"'/bfnrtu]|$)){1,512}/y;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** How far before the value its line is searched for the bracket that one behind it may close. */
const LOOK_BACK = 256;

function isOpenBefore(text: string, at: number, opening: string, closing: string): boolean {
  const from = Math.max(0, at - LOOK_BACK, text.lastIndexOf('\n', at) + 1);
  let open = 0;
  for (let i = from; i < at; i++) {
    if (text[i] === opening) open++;
    else if (text[i] === closing) open = Math.max(0, open - 1);
  }
  return open > 0;
}

/**
 * The end of the value that begins at `start`: brackets belong to it where they are its own and something follows.
 *
 * @param limit a place behind which nothing is looked at, give or take 512 units
 */
export function unquotedEnd(text: string, start: number, limit = text.length): number {
  const open: string[] = [];
  let end = start;
  for (let at = start; at < limit; ) {
    PART.lastIndex = at;
    const part = PART.exec(text)?.[0].length ?? 0;
    at += part;
    // A bracket at the end is taken only where it closes one of the value.
    if (part > 0) end = at;
    if (part === 512) continue;
    const mark = text[at] ?? '';
    const closing = CLOSING[mark];
    const opening = OPENING[mark];
    if (end === start) return end;
    if (closing !== undefined) open.push(mark);
    else if (opening !== undefined && open.at(-1) === opening) {
      open.pop();
      end = at + 1;
    } else if (opening === undefined || isOpenBefore(text, start, opening, mark)) return end;
    if (!/[^\s"'`,;&<>\\]/.test(text[at + 1] ?? '')) return end;
    at += 1;
  }
  return end;
}
