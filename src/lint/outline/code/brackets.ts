/**
 * Brackets and names, the same for all languages: what stands in quotes, under the name before it, in the bracket around it.
 * A single pass; looking back and ahead is bounded.
 */
import { firstFrom } from '../../../primitives/rising.js';
import type { StringLiteral } from '../../../source/types.js';
import type { Draft } from '../draft.js';
import { insideQuotes } from '../places.js';
import { close, isChosen } from './close.js';
import { endElement } from './element.js';
import {
  type Frame,
  frame,
  isOfCommands,
  keyBefore,
  optionBefore,
  partOf,
  type Reading,
  renew,
  reuse,
} from './frame.js';
import { settle } from './merge.js';
import { blanksBefore, blanksFrom, isBlankUnit, isNameUnit } from './names.js';
import { other } from './part.js';

/** Brackets that are nested deeper belong to the last one that is not. */
const DEEPEST = 200;

/** What a unit of ASCII is for; all others are a part of some word (0). */
const BLANK = 1;
const LINE = 2;
const OPEN = 3;
const CLOSE = 4;
const END = 5;
const EQUALS = 6;
const COLON = 7;
const CONDITION = 8;
const KINDS = new Uint8Array(128);
for (const [kind, signs] of [
  [BLANK, ' \t\r\f\v'],
  [LINE, '\n'],
  [OPEN, '([{'],
  [CLOSE, ')]}'],
  [END, ',;'],
  [EQUALS, '='],
  [COLON, ':'],
  [CONDITION, '?'],
] as const)
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = kind;

/** Reads a part of a text of code into a group. */
export function readBrackets(reading: Reading, from: number, to: number, into: Draft): void {
  const { code, strings } = reading;
  const outermost = frame('', from);
  const stack: Frame[] = [outermost];
  let top = outermost;
  const pool: Frame[] = [];
  /** Brackets that are too deep. */
  let beyond = 0;
  /** The last unit that is no blank. */
  let last = from - 1;
  let next = firstFrom(strings, from, ({ start }) => start);
  let at = from;
  const pop = (inner: number, end: number): void => {
    const closed = stack.pop();
    const parent = stack.at(-1);
    if (closed === undefined || parent === undefined) return;
    endElement(closed, inner, reading);
    close(closed, end, parent, stack, reading);
    pool.push(closed);
    top = parent;
  };
  while (at < to) {
    const literal = strings[next];
    if (literal !== undefined && literal.start <= at) {
      next++;
      if (literal.start < at) continue;
      onText(top, literal, last, reading);
      at = Math.max(at + 1, literal.end);
      last = at - 1;
      continue;
    }
    switch (KINDS[code.charCodeAt(at)]) {
      case BLANK:
        break;
      case LINE: {
        const start = at;
        while (at + 1 < to && isBlankUnit(code.charCodeAt(at + 1))) at++;
        if ((top.open === '{' || top.open === '') && last >= top.start && isEnd(top, last, at + 1, reading)) {
          endElement(top, start, reading);
          renew(top, at + 1);
        }
        break;
      }
      case OPEN:
        if (stack.length >= DEEPEST) beyond++;
        else {
          const open = BRACKETS[code[at] ?? ''] ?? '(';
          const free = pool.pop();
          top = free === undefined ? frame(open, at + 1) : reuse(free, open, at + 1);
          stack.push(top);
        }
        last = at;
        break;
      case CLOSE: {
        if (beyond > 0) beyond--;
        else if (isOpen(stack, code[at] ?? '')) {
          const open = OPENING[code[at] ?? ''];
          while (top.open !== open) pop(at, at);
          pop(at, at + 1);
        }
        last = at;
        break;
      }
      case END:
        if (code[at] === ',' && isWithinType(code, at, reading.language)) break;
        endElement(top, at, reading);
        renew(top, at + 1);
        last = at;
        break;
      case EQUALS: {
        const start = at;
        while (at + 1 < to && code[at + 1] === '=') at++;
        if (at === start) {
          if (code[at + 1] === '>') {
            if (top.separator < 0) top.separator = at;
            at++;
          } else if (reading.language === 'shell' && isBlankUnit(code.charCodeAt(at - 1))) {
            // `[ "$scope" = "x" ]` compares.
          } else if (top.separator < 0 ? !COMPARES.test(code[at - 1] ?? '') : code[top.separator] === ':') {
            if (top.separator < 0) top.separator = at;
            top.isSet = true;
          }
        }
        last = at;
        break;
      }
      case COLON:
        if (code[at + 1] === ':') at++;
        else if (top.hasCondition) top.hasBranches = true;
        else if (isOfList(top, reading)) dropSource(top, code);
        else if (top.separator < 0 && last >= top.start) top.separator = at;
        last = at;
        break;
      case CONDITION:
        if (!/[.:?)\],=]/.test(code[at + 1] ?? '') && code[at - 1] !== '?') top.hasCondition = true;
        last = at;
        break;
      default: {
        const stop = literal === undefined ? to : Math.min(to, literal.start);
        while (at + 1 < stop && KINDS[code.charCodeAt(at + 1)] === 0) at++;
        last = at;
      }
    }
    at++;
  }
  while (stack.length > 1) pop(to, to);
  endElement(outermost, to, reading);
  settle(outermost, into);
}

const COMPARES = /[!<>+\-*/%&|^~]/;
const BRACKETS: Readonly<Record<string, Frame['open']>> = { '(': '(', '[': '[', '{': '{' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The colon of `[for x in y : x]` of Terraform. */
const isOfList = (of: Frame, { language }: Reading): boolean => language === 'hcl' && of.open !== '{';

/** What `[for x in ["a", "b"] : …]` goes through are no values of the list. */
function dropSource({ start, part }: Frame, code: string): void {
  if (part === null || !/^\s{0,200}for\s/.test(code.slice(start, start + 210))) return;
  part.entry.values.splice(0);
  other(part);
}

const GENERICS = /^(?:java|csharp|kotlin|typescript|other)$/;

/** Is that comma one between the parameters of a type: `Map<String, String>`? */
function isWithinType(code: string, at: number, language: string): boolean {
  if (!isNameUnit(code.charCodeAt(at - 1)) || !GENERICS.test(language)) return false;
  return (
    /<[\w.?[\]]{1,40}$/.test(code.slice(Math.max(0, at - 42), at)) &&
    /^\s{0,5}[\w.?[\]]{1,40}\s{0,5}[<>]/.test(code.slice(at + 1, at + 60))
  );
}

/** Is there a bracket that this one closes? One in braces closes none outside of them. */
function isOpen(stack: readonly Frame[], closing: string): boolean {
  const wanted = OPENING[closing];
  for (let index = stack.length - 1; index > 0; index--) {
    const open = stack[index]?.open;
    if (open === wanted) return true;
    if (open === '{') return false;
  }
  return false;
}

const CONTINUES_BEFORE = /[=+|&?.([{<*/\\%^~]/;
const CONTINUES_AFTER = /[.?:+|&{*%^=]/;

/** Does a line that ends behind `last` end the element, when the next one begins at `next`? */
function isEnd(of: Frame, last: number, next: number, { code, language }: Reading): boolean {
  const before = code[last] ?? '';
  if (before === ':')
    return (
      (language === 'python' && of.open === '') ||
      /^\s{0,200}(?:case|default)\b/.test(code.slice(of.start, of.start + 220))
    );
  if (CONTINUES_BEFORE.test(before) && !(before === '/' && language === 'javascript')) return false;
  return !CONTINUES_AFTER.test(code[next] ?? '') || (of.open === '' && language === 'shell');
}

/** A text in quotes: the name of the element, or its value, or one of them. */
function onText(of: Frame, literal: StringLiteral, last: number, reading: Reading): void {
  const { code, text, spans, language } = reading;
  const { start, end, value } = literal;
  if (isCompared(code, start, end, last, language)) {
    of.valueEnd = end;
    if (of.separator >= 0) other(partOf(of, spans(start, end), reading));
    return;
  }
  const [inner, innerEnd] = insideQuotes(text, start, end, value);
  const isFirst = last < of.start;
  if (isFirst && of.separator < 0 && of.key === null && isName(code, end, language)) {
    of.key = { text: value, start: inner, end: innerEnd, receiver: [] };
    const sign = blanksFrom(code, end);
    if (code[sign] === 't') of.separator = sign + 1;
    return;
  }
  const at = spans(inner, innerEnd);
  const option = optionBefore(of, start, reading);
  const named = option ?? (isFurther(of, last, code) ? nameOfNext(of, last, reading) : null);
  if (option !== null) of.hasOptions = true;
  if (named !== null) {
    of.part = null;
    of.key = named;
  }
  const part = partOf(of, at, reading);
  part.entry.values.push({ text: value, at });
  const begin = of.valueEnd >= 0 ? of.valueEnd : of.separator >= 0 ? of.separator + 1 : of.start;
  if (named === null && !isNothing(code, begin, start)) {
    other(part);
    if (isChosen(code, start, of.start)) part.hasChoice = true;
  }
  of.valueEnd = end;
}

const COMPARED_BEFORE = /[=!]=\s{0,20}$|\s-[ci]?(?:not)?(?:eq|ne|like|match|contains|in)\s{1,20}$/i;
const COMPARED_BEHIND = /^\s{0,20}(?:[=!]=|(?:not\s{1,9})?in\s)/;

/** Is the text one with which something is compared? It is no value then. */
function isCompared(code: string, start: number, end: number, last: number, language: string): boolean {
  const before = isOfCommands(language)
    ? code.slice(Math.max(0, start - 40), start)
    : code.slice(Math.max(0, last - 1), last + 1);
  if (COMPARED_BEFORE.test(before) || (language === 'shell' && /\s=\s{1,20}$/.test(before))) return true;
  if (language === 'shell') return /^\s{1,20}!?=/.test(code.slice(end, end + 40));
  const behind = code.charCodeAt(blanksFrom(code, end));
  return (
    (behind === EQUAL || behind === NOT || behind === LETTER_I || behind === LETTER_N) &&
    COMPARED_BEHIND.test(code.slice(end, end + 40))
  );
}
const [EQUAL, NOT, LETTER_I, LETTER_N] = ['=', '!', 'i', 'n'].map((sign) => sign.charCodeAt(0));

/** Is the sign before the text not the first one of the element? */
const isFurther = (of: Frame, last: number, code: string): boolean =>
  of.part !== null || (code[of.separator] === '=' && last > of.separator);

/** A further name with its value in one element: `<a href="…" scope="…">`, `A="…" B="…" command`. */
function nameOfNext(of: Frame, last: number, { code }: Reading) {
  if (code[last] !== '=' || !isNameUnit(code.charCodeAt(blanksBefore(code, last, of.start) - 1))) return null;
  return keyBefore(last, Math.max(of.start, of.valueEnd), code);
}

/** Is what ends there the name of something? */
function isName(code: string, end: number, language: string): boolean {
  const at = blanksFrom(code, end);
  if (language === 'shell' && at > end) return false;
  const [sign, after] = [code[at], code[at + 1]];
  if (sign === ':') return after !== ':';
  if (sign === '=') return after !== '=';
  return sign === 't' && /^to[\s(]/.test(code.slice(at, at + 3)) && at > end;
}

/** Are there only blanks, and what may stand before a text or a bracket and changes nothing of it? */
function isNothing(code: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && (isBlankUnit(code.charCodeAt(at)) || code[at] === '>' || code[at] === '\\')) at++;
  return to - at <= 0 || (to - at <= 3 && /^[@$a-zA-Z]+$/.test(code.slice(at, to)));
}
