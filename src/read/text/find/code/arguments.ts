/** Reads the arguments of a call, with its names resolved. */
import { type Arguments, type Literal, type Names, readLiteral } from '../literal.js';

export interface ReadArguments extends Arguments {
  /** Just behind what was read. */
  readonly end: number;
  /** How far was looked: what it cost. */
  readonly looked: number;
  /** False when an argument, or an entry of one, could not be read. */
  readonly whole: boolean;
  /** True when an argument stands there that could not be read at all. */
  readonly unread: boolean;
}

const LABEL = /\s{0,40}(?:([A-Za-z_]\w{0,40})\s{0,4}(?:=(?![=>~])|:(?![:/]))\s{0,4})?/y;
const MOST = 20;

/** The arguments that begin at `start`, at most `most`, up to the one that is no value (a function, an unclosed object). */
export function readArguments(text: string, start: number, names: Names, most = MOST): ReadArguments {
  const positional: Literal[] = [];
  const named: Record<string, Literal> = Object.create(null);
  let end = start;
  let looked = start;
  let whole = true;
  let unread = false;
  for (let at = start; positional.length < most; ) {
    LABEL.lastIndex = at;
    const label = LABEL.exec(text);
    const read = readLiteral(text, at + (label?.[0].length ?? 0), { names });
    looked = Math.max(looked, read.end);
    if (read.value === undefined) {
      unread = !/[)\]]/.test(text[at + (label?.[0].length ?? 0)] ?? ')');
      whole &&= !unread;
      break;
    }
    whole &&= !read.open && !read.truncated;
    end = read.end;
    if (label?.[1] !== undefined) named[label[1]] = read.value;
    else positional.push(read.value);
    if (positional.length >= most) break;
    const comma = /\s{0,200},\s{0,200}/y;
    comma.lastIndex = end;
    const separator = comma.exec(text);
    if (separator === null || read.truncated) break;
    at = end + separator[0].length;
  }
  const close = /\s{0,200}\);?/y;
  close.lastIndex = end;
  end += close.exec(text)?.[0].length ?? 0;
  return { positional, named, end, looked, whole, unread };
}
