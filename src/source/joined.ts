/** Texts that are joined where they stand, with what is put between them. */
import { blanksBefore, namesStart } from './callee.js';
import type { Grammar } from './grammar.js';
import { filled, lastName } from './names.js';
import type { StringLiteral } from './types.js';

/** Code that is looked at for one operand. */
const LONGEST_OPERAND = 300;
/** Operands before the first text. */
const MOST_BEFORE = 8;
const BLANK = /\s/;
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** An operand from its beginning on: a number, or names with what is called on them. */
const NAMES = /[$@&*]{0,2}[A-Za-z_][\w$]*!{0,2}/y;
const LINKS = /\s{0,40}(?:\?\.|->|\?->|::\$?|\.)\s{0,40}(?=[A-Za-z_])/y;
const NUMBER = /\d[\w.]{0,30}/y;
/** Words that are no operands, though they stand where one would. */
const NO_OPERAND = /^(?:return|case|typeof|in|of|await|yield|else|throw|and|or|not|if|elif|print|echo|puts)$/;
/** A call that fills its marks with what is given to it: `String.format(`, `fmt.Sprintf(`, `printf(`. */
const FORMAT_BEFORE =
  /(?:format|formatted|[sf]?printf|Errorf)[fn]?\s{0,9}\(\s{0,99}(?:[\w.]{1,40},\s{0,9})?$/i;
const FORMAT_BEHIND = /\s{0,99}(?:%(?!=)|\.\s{0,9}(?:format|formatted)\s{0,9}\(|-f\s)/y;
const MARKS =
  /%(?:\d+\$)?[-+ 0#]{0,5}\d{0,9}(?:\.\d{1,9})?[sdvqxi]|%\(\w{1,60}\)s|\{\d{0,3}(?:[:,][^{}]{0,20})?\}|\{[:!][^{}]{0,20}\}/g;

/**
 * One text for those that are joined by the language's joint, or by standing side by side. Texts within what is joined
 * between two of them (`'/a/' + of('id') + '/b'`) are none of their own. Linear.
 */
export function joined(
  code: string,
  strings: readonly StringLiteral[],
  { joint, sideBySide }: Grammar,
): readonly StringLiteral[] {
  const found: StringLiteral[] = [];
  let floor = 0;
  for (let index = 0; index < strings.length; index++) {
    const first = strings[index];
    if (first === undefined) break;
    let value = before(code, first.start, floor, joint) + marksRead(code, first, floor);
    let { end } = first;
    let at = end;
    for (let next = index + 1; ; ) {
      const behind = blanksBehind(code, at);
      const text = strings[next];
      const isText = text?.start === (sideBySide === 'apart' ? behind : at) && at === end;
      if (sideBySide !== null && text !== undefined && isText) {
        value += marksRead(code, text, end);
        index = next++;
        at = end = text.end;
        continue;
      }
      if (joint === '' || !isJoint(code, behind, joint)) break;
      const operand = blanksBehind(code, behind + joint.length);
      while ((strings[next]?.start ?? code.length) < operand) next += 1;
      const joins = strings[next];
      if (joins?.start === operand) {
        value += marksRead(code, joins, end);
        index = next++;
        at = end = joins.end;
        continue;
      }
      const read = operandFrom(code, operand);
      value += read?.value ?? '{}';
      if (read === null) break;
      at = read.end;
    }
    found.push({ start: first.start, end, value });
    floor = end;
  }
  return found;
}

/** `+`, and not `++` or `+=`. */
function isJoint(code: string, at: number, joint: string): boolean {
  if (!code.startsWith(joint, at)) return false;
  const next = code.charAt(at + joint.length);
  return next !== '=' && next !== joint.charAt(0) && !(joint === '.' && /[\d.]/.test(next));
}

function blanksBehind(code: string, from: number): number {
  let at = from;
  while (at < code.length && BLANK.test(code.charAt(at))) at += 1;
  return at;
}

interface Operand {
  readonly value: string;
  readonly end: number;
}

/** What stands there, when it is a number, a name, a call or something in brackets. */
function operandFrom(code: string, from: number): Operand | null {
  const most = Math.min(code.length, from + LONGEST_OPERAND);
  NUMBER.lastIndex = from;
  const number = NUMBER.exec(code)?.[0];
  if (number !== undefined) return { value: number, end: NUMBER.lastIndex };
  let at = from;
  if (code[at] === '(') at = closeOf(code, at, most);
  else {
    NAMES.lastIndex = at;
    if (!NAMES.test(code)) return null;
    at = NAMES.lastIndex;
  }
  while (at > 0 && at < most) {
    const unit = code.charAt(at);
    if (unit === '(' || unit === '[') {
      at = closeOf(code, at, most);
      continue;
    }
    LINKS.lastIndex = at;
    if (!LINKS.test(code)) break;
    NAMES.lastIndex = LINKS.lastIndex;
    if (!NAMES.test(code)) break;
    at = NAMES.lastIndex;
  }
  if (at < 0) return null;
  if (NO_OPERAND.test(code.slice(from, at))) return null;
  return { value: filled(lastName(code.slice(from, at))), end: at };
}

/** Behind the bracket that closes the one at `at`; -1: not before `limit`. */
function closeOf(code: string, at: number, limit: number): number {
  const opener = code.charAt(at);
  const closer = CLOSERS[opener] ?? '';
  let open = 0;
  for (let next = at; next < limit; next++) {
    const unit = code[next];
    if (unit === opener) open += 1;
    else if (unit === closer) {
      open -= 1;
      if (open === 0) return next + 1;
    }
  }
  return -1;
}

/** What is joined to a text before it. */
function before(code: string, start: number, floor: number, joint: string): string {
  if (joint === '') return '';
  let value = '';
  let at = start;
  for (let count = 0; count < MOST_BEFORE; count++) {
    const joins = blanksBefore(code, at, floor) - joint.length;
    if (joins < floor || !code.startsWith(joint, joins) || code[joins - 1] === joint.charAt(0)) break;
    const end = blanksBefore(code, joins, floor);
    const operand = operandBefore(code, end, Math.max(floor, end - LONGEST_OPERAND));
    if (operand === null) break;
    value = operand.value + value;
    at = operand.end;
  }
  return value;
}

/** What ends there; `end` is where it begins. */
function operandBefore(code: string, end: number, floor: number): Operand | null {
  let start = end;
  const closer = code.charAt(end - 1);
  const opener = OPENERS[closer];
  if (opener !== undefined) {
    let open = 0;
    for (start = end - 1; start >= floor; start--) {
      if (code[start] === closer) open += 1;
      else if (code[start] === opener && --open === 0) break;
    }
    if (start < floor) return null;
  }
  const names = code.slice(namesStart(code, start, floor), start);
  if (NO_OPERAND.test(names)) return opener === undefined ? null : { value: '{}', end: start };
  if (names === '' && opener === undefined) return null;
  const from = start - names.length;
  // `/expression/g`
  if (code[from - 1] === '/') return null;
  return { value: filled(lastName(code.slice(from, end))), end: from };
}

/** Of a text that is filled by a call of a format: its marks as what is filled in. */
function marksRead(code: string, { start, end, value }: StringLiteral, floor: number): string {
  if (!/[%{]/.test(value)) return value;
  FORMAT_BEHIND.lastIndex = end;
  const isFormat =
    FORMAT_BEHIND.test(code) || FORMAT_BEFORE.test(code.slice(Math.max(floor, start - 160), start));
  return isFormat ? value.replace(MARKS, '{}') : value;
}
