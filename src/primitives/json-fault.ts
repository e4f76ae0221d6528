/** Where a text stops being JSON. */

/**
 * The index of the first character that is not JSON (RFC 8259), or the length when the text ends too early.
 * Engines say it in words of their own, some not at all, and some quote the input.
 */
export function firstFault(text: string): number {
  const closers: string[] = [];
  const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)/y;
  let expected: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma' = 'value';
  let at = 0;
  for (;;) {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
    if (at >= text.length) return text.length;
    const char = text.charAt(at);
    const ends = expected === 'comma' || expected.endsWith('or end');
    if (ends && char === closers.at(-1)) {
      closers.pop();
      expected = 'comma';
      at++;
    } else if (expected === 'comma') {
      if (char !== ',' || closers.length === 0) return at;
      expected = closers.at(-1) === '}' ? 'key' : 'value';
      at++;
    } else if (expected === 'colon') {
      if (char !== ':') return at;
      expected = 'value';
      at++;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (text.charAt(end) !== '"') return end;
      expected = expected.startsWith('key') ? 'colon' : 'comma';
      at = end + 1;
    } else if (expected.startsWith('key')) return at;
    else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      expected = char === '{' ? 'key or end' : 'value or end';
      at++;
    } else {
      word.lastIndex = at;
      if (!word.test(text)) return at;
      at = word.lastIndex;
      expected = 'comma';
    }
  }
}

/** The index of the closing quote, or of the first character that may not stand in a string. */
function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code < 0x20) return at;
    if (code !== 0x5c) continue;
    at++;
    const escaped = text.charAt(at);
    if (
      escaped === 'u' ? !/^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5)) : !'"\\/bfnrt'.includes(escaped)
    )
      return at;
  }
  return text.length;
}
