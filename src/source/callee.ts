/** Names that end at a place in code: operands of a sum, functions that are called. */

/** A name with those that it is a member of. */
export interface Callee {
  readonly name: string;
  /** What stands before the name: `this.client.`; empty where nothing does. */
  readonly chain: string;
  readonly isNew: boolean;
  /** Where all of it begins. */
  readonly start: number;
}

const WORD = /[\w$@]/;
const LINKS = ['?->', '->', '?.', '::', '.'];
/** Code that is looked at. */
const FAR = 240;

/** Where the names begin that end at `end` and are joined by `.`, `->`, `::`; `end` itself where no name ends. */
export function namesStart(code: string, end: number, floor: number): number {
  let start = end;
  for (let at = end; ; ) {
    while (at > floor && code[at - 1] === '!') at -= 1;
    const behind = at;
    while (at > floor && WORD.test(code.charAt(at - 1))) at -= 1;
    if (at === behind) return start;
    start = at;
    const before = blanksBefore(code, at, floor);
    const link = LINKS.find(
      (one) => code.startsWith(one, before - one.length) && before - one.length >= floor,
    );
    if (link === undefined) return start;
    at = blanksBefore(code, before - link.length, floor);
  }
}

/** Where the blanks begin that end at `from`. */
export function blanksBefore(code: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && /\s/.test(code.charAt(at - 1))) at -= 1;
  return at;
}

/** What is called by the bracket at `open`; null: it only groups. */
export function calleeBefore(code: string, open: number): Callee | null {
  const floor = Math.max(0, open - FAR);
  let end = blanksBefore(code, open, floor);
  if (code[end - 1] === '>') end = typesStart(code, end, floor);
  while (end > floor && /[!?]/.test(code.charAt(end - 1))) end -= 1;
  let nameStart = end;
  while (nameStart > floor && WORD.test(code.charAt(nameStart - 1))) nameStart -= 1;
  if (nameStart === end) return null;
  const chainStart = namesStart(code, end, floor);
  const beforeNew = blanksBefore(code, chainStart, floor);
  const isNew =
    /(?<![\w$])new$/.test(code.slice(Math.max(0, beforeNew - 4), beforeNew)) && beforeNew < chainStart;
  return {
    name: code.slice(nameStart, end),
    chain: code.slice(chainStart, nameStart),
    isNew,
    start: isNew ? beforeNew - 3 : chainStart,
  };
}

/** Where the types begin that a call is given: `get<User[]>(`; `end` where it is no such list. */
function typesStart(code: string, end: number, floor: number): number {
  let open = 0;
  for (let at = end - 1; at >= floor; at--) {
    const unit = code.charAt(at);
    if (unit === '>' && code[at - 1] !== '=') open += 1;
    else if (unit === '<') {
      open -= 1;
      if (open === 0) return at;
    } else if (unit === ';' || unit === '(') break;
  }
  return end;
}
