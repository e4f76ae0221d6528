/** What a bracket is, once it is closed: a list, an object, a call, or what a name is set to on something. */
import { closeCall } from './call.js';
import { type Frame, keyOf, optionBefore, type Reading } from './frame.js';
import { absorbList, addObject, hasNothing, keep, passGroups, takePair, takeParts } from './merge.js';
import { blanksBefore, blanksFrom, genericBefore, isNameUnit, pathBefore } from './names.js';
import type { Part } from './part.js';

/** Puts what a bracket holds into the one around it. `end` is behind the bracket that closes it; `stack` is around both. */
export function close(
  of: Frame,
  end: number,
  parent: Frame,
  stack: readonly Frame[],
  reading: Reading,
): void {
  parent.valueEnd = end;
  if (of.open === '[') closeSquare(of, end, parent, reading);
  else if (of.open === '{') closeCurly(of, end, parent, reading);
  else if (!closeCall(of, end, parent, stack, reading)) closeRound(of, end, parent, reading);
}

const ROUND = 41;
const SQUARE = 93;

/** An index, or the list of an element. */
function closeSquare(of: Frame, end: number, parent: Frame, reading: Reading): void {
  const { code, text, spans } = reading;
  const before = code.charCodeAt(of.at - 2);
  const isIndex = of.at - 2 >= parent.start && (isNameUnit(before) || before === ROUND || before === SQUARE);
  const [only, more] = of.parts;
  const next = blanksFrom(code, end);
  const isSet = (code[next] === '=' && !/[=~]/.test(code[next + 1] ?? '')) || code[next] === ':';
  const name = only?.entry.key === null && more === undefined ? only.entry.values[0] : undefined;
  if (name !== undefined && isSet && parent.separator < 0) {
    const path = isIndex ? pathBefore(code, of.at - 1, parent.start) : null;
    const start = of.at + Math.max(0, text.slice(of.at, end).indexOf(name.text));
    parent.key = { text: name.text, start, end: start + name.text.length, receiver: path?.names ?? [] };
    parent.valueEnd = -1;
  } else if (!isIndex && (!hasNothing(of) || of.others > 0 || parent.separator >= 0))
    absorbList(of, spans(of.at - 1, end), parent, reading);
  if (parent.part !== null && isChosen(code, of.at - 1, parent.start)) parent.part.hasChoice = true;
}

/** Does what stands there only stand in for something else: `x || ["a"]`, `"a" if x else "b"`? */
export const isChosen = (code: string, at: number, least: number): boolean =>
  CHOICE.test(code.slice(Math.max(least, at - 20), at));
const CHOICE = /(?:\|\||\?\?|\?:|&&|\b(?:or|and|else))\s{0,20}$/;

const ARROWS: ReadonlySet<string> = new Set(['=>', '->']);
/** Words before braces that are no types. */
const NO_TYPES =
  /^(?:if|else|for|foreach|while|do|switch|try|catch|finally|return|function|new|await|yield|throw|in|of|case|default|static|get|set|async|string|String|class|struct|interface|enum|map)$/;

const isListed = ({ entry, hasOther }: Part): boolean => entry.key === null && !hasOther;

/** A list in braces, a pair in a list of pairs, an object, or a block of code. */
function closeCurly(of: Frame, end: number, parent: Frame, reading: Reading): void {
  if (hasNothing(of)) return;
  const { code, spans, language } = reading;
  const at = spans(of.at - 1, end);
  if (of.groups.length === 0 && of.others === 0 && of.parts.every(isListed)) {
    if (parent.open !== '{' || !takePair(of, parent)) absorbList(of, at, parent, reading);
    return;
  }
  const before = blanksBefore(code, of.at - 1, parent.start);
  const isBlock =
    code[before - 1] === ')' || (ARROWS.has(code.slice(before - 2, before)) && language !== 'ruby');
  if (isBlock) {
    addObject(of, [], at, parent);
    return;
  }
  const key = optionBefore(parent, of.at - 1, reading) ?? keyOf(parent, reading);
  const type = pathBefore(code, genericBefore(code, before), parent.at)?.names ?? [];
  const typed = type.filter((name) => name !== key?.text && !NO_TYPES.test(name));
  const group = addObject(of, key === null ? typed : [key.text, ...typed], at, parent);
  keep(group, parent, reading);
}

/** Round brackets of no call: a tuple, a condition, an expression. */
function closeRound(of: Frame, end: number, parent: Frame, reading: Reading): void {
  if (hasNothing(of)) return;
  if (parent.open === '[' && takePair(of, parent)) return;
  if (of.parts.some(({ entry }) => entry.key !== null)) {
    for (const part of of.parts) parent.parts.push(part);
    passGroups(of, parent);
    return;
  }
  const at = reading.spans(of.at - 1, end);
  if (of.element > 0) absorbList(of, at, parent, reading);
  else {
    passGroups(of, parent);
    if (of.parts.length > 0) takeParts(of, at, parent, reading);
  }
}
