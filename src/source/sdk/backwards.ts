/** What stands before a place of code, read from there towards the beginning: an expression that ends in a place is slow. */

/** A group in brackets that is longer is not looked through. */
const LONGEST_GROUP = 1000;

const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;

/** Letters, digits, `_`, `$`, and all that is not ASCII. */
export const isWordUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x5f ||
  unit === 0x24 ||
  unit > 0xa0;

/** The place behind the last sign that is no white space, nor a backslash that continues a line. */
export function skipBlanksBefore(code: string, end: number): number {
  let at = end;
  for (;;) {
    while (at > 0 && isBlank(code.charCodeAt(at - 1))) at -= 1;
    const isContinued = at < end && code[at - 1] === '\\' && /[\r\n]/.test(code[at] ?? '');
    if (!isContinued) return at;
    at -= 1;
  }
}

/** The place of the next sign that is no white space. */
export function skipBlanks(code: string, start: number): number {
  let at = start;
  while (at < code.length && isBlank(code.charCodeAt(at))) at += 1;
  return at;
}

/** The same within a line. */
export function skipSpaces(code: string, start: number): number {
  let at = start;
  while (code[at] === ' ' || code[at] === '\t') at += 1;
  return at;
}

/** Where the word begins that ends there; `end` where none does. */
export function wordStart(code: string, end: number): number {
  let at = end;
  while (at > 0 && isWordUnit(code.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Where the word ends that begins there; `start` where none does. */
export function wordEnd(code: string, start: number): number {
  let at = start;
  while (at < code.length && isWordUnit(code.charCodeAt(at))) at += 1;
  return at;
}

const OPENS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<', '}': '{' };

/** The place of the bracket that opens what ends before `end`; -1 where there is none, or it is too far away. */
export function openingBefore(code: string, end: number): number {
  const close = code[end - 1] ?? '';
  const open = OPENS[close];
  if (open === undefined) return -1;
  const least = Math.max(0, end - LONGEST_GROUP);
  let depth = 0;
  for (let at = end - 1; at >= least; at -= 1) {
    const sign = code[at];
    if (sign === close) depth += 1;
    else if (sign === open) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** Behind type arguments (`<User>`, `<List<User>>`) and blanks from `start` on; `start` where none stand there. */
export function skipTypeArguments(code: string, start: number): number {
  if (code[start] !== '<') return start;
  const most = Math.min(code.length, start + 300);
  let depth = 0;
  for (let at = start; at < most; at += 1) {
    const sign = code[at];
    if (sign === '<') depth += 1;
    else if (sign === '>') {
      depth -= 1;
      if (depth === 0) return skipBlanks(code, at + 1);
    } else if (sign === ';' || sign === '(' || sign === ')') return start;
  }
  return start;
}

/**
 * Where the expression ends of which a method is asked: before the dot (`?.`, `!.`, `::`) that stands before its name, and
 * type arguments between them. -1 where nothing is asked.
 */
export function askedEnd(code: string, start: number): number {
  let at = skipBlanksBefore(code, start);
  if (code[at - 1] === '>') at = skipBlanksBefore(code, Math.max(0, openingBefore(code, at)));
  if (code[at - 1] === '.') at -= 1;
  else if (code[at - 1] === ':' && code[at - 2] === ':') at -= 2;
  else return -1;
  at = skipBlanksBefore(code, at);
  while (code[at - 1] === '?' || code[at - 1] === '!') at -= 1;
  return skipBlanksBefore(code, at);
}
