/** Names that stand before a place in code. Everything looks back a bounded way only. */

export interface Path {
  /** `['requests', 'post']` of `requests.post`. */
  readonly names: readonly string[];
  /** Where its first name begins. */
  readonly start: number;
  /** It goes on from a call or an index: `.add` of `form().add`. */
  readonly isChained: boolean;
}

const LONGEST_NAME = 120;
const MOST_NAMES = 8;
const LONGEST_BLANK = 200;
const LONGEST_GENERIC = 200;

/** Letters, digits, `_`, `$`, and all behind ASCII. */
export const isNameUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  unit === 95 ||
  unit === 36 ||
  unit > 127;

export const isBlankUnit = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13);

/** The offset behind the last unit before `at` that is no blank, not below `least`. */
export function blanksBefore(code: string, at: number, least: number): number {
  const most = Math.max(least, at - LONGEST_BLANK);
  let end = at;
  while (end > most && isBlankUnit(code.charCodeAt(end - 1))) end--;
  return end;
}

/** The offset of the first unit from `at` on that is no blank; a bounded way on. */
export function blanksFrom(code: string, at: number): number {
  const most = Math.min(code.length, at + LONGEST_BLANK);
  let start = at;
  while (start < most && isBlankUnit(code.charCodeAt(start))) start++;
  return start;
}

/** Names may hold a hyphen in some places: the names of headers, of commands. */
function nameStart(code: string, end: number, least: number, hyphens: boolean): number {
  const most = Math.max(least, end - LONGEST_NAME);
  let start = end;
  while (start > most && (isNameUnit(code.charCodeAt(start - 1)) || (hyphens && code[start - 1] === '-')))
    start--;
  return start;
}

/** The path of names that ends at `end`; null where none does. */
export function pathBefore(code: string, end: number, least: number, hyphens = false): Path | null {
  const names: string[] = [];
  let at = end;
  for (;;) {
    const start = nameStart(code, at, least, hyphens);
    if (start === at) return names.length === 0 ? null : { names, start: at, isChained: true };
    names.unshift(plainName(code, start, at));
    at = start;
    if (code[at - 1] === '@' || code[at - 1] === '&') at--;
    const dot = dotBefore(code, at, least);
    if (dot === at || names.length >= MOST_NAMES) return { names, start: at, isChained: false };
    at = blanksBefore(code, dot, least);
  }
}

/** Without the marks before it. */
function plainName(code: string, start: number, end: number): string {
  let from = start;
  while (from < end && (code.charCodeAt(from) === DOLLAR || code.charCodeAt(from) === HYPHEN)) from++;
  return code.slice(from, end);
}
const DOLLAR = 36;
const HYPHEN = 45;

/** Where the sign begins that goes from a value to one of its members and ends at `end`, among blanks; `end` where none does. */
function dotBefore(code: string, end: number, least: number): number {
  const at = blanksBefore(code, end, least);
  if (!DOT_ENDS.has(code.charCodeAt(at - 1))) return end;
  for (const dot of DOTS)
    if (at - dot.length >= least && code.startsWith(dot, at - dot.length)) return at - dot.length;
  return end;
}
const DOTS = ['?.', '.', '?->', '->', '::', '\\'];
const DOT_ENDS: ReadonlySet<number> = new Set(DOTS.map((dot) => dot.charCodeAt(dot.length - 1)));

/** Where the parameters of a type begin that end at `end`, `<string, string>`; `end` where there are none. */
export function genericBefore(code: string, end: number): number {
  if (code[end - 1] !== '>' || code[end - 2] === '-' || code[end - 2] === '=') return end;
  const most = Math.max(0, end - LONGEST_GENERIC);
  let depth = 0;
  for (let at = end - 1; at >= most; at--) {
    const sign = code[at];
    if (sign === '>') depth++;
    else if (sign === '<' && --depth === 0) return at;
    else if (sign === ';' || sign === '{' || sign === '(') return end;
  }
  return end;
}
