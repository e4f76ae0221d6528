/** What a bracket is, once it is closed: a list, an object, a call, or what a name is set to on something. */
import { addEntry, type Draft, draft } from '../draft.js';
import type { Span, Value } from '../types.js';
import { type Frame, keyOf, other, type Part, partOf, type Reading } from './frame.js';
import { blanksBefore, blanksFrom, genericBefore, isBlankUnit, isNameUnit, pathBefore } from './names.js';
import { keepReceiver, receiverOf } from './receivers.js';

/** Puts the parts and groups of what is around all brackets into a group. */
export function settle(of: Frame, into: Draft): void {
  into.groups.push(...of.groups);
  for (const { entry } of of.parts) addEntry(into, entry);
}

/** Puts what a bracket holds into the one around it. `end` is behind the bracket that closes it. */
export function close(
  of: Frame,
  end: number,
  parent: Frame,
  stack: readonly Frame[],
  reading: Reading,
): void {
  if (of.open === '[') closeSquare(of, end, parent, reading);
  else if (of.open === '{') closeCurly(of, end, parent, reading);
  else closeRound(of, end, parent, stack, reading);
  parent.valueEnd = end;
}

const hasNothing = (of: Frame): boolean => of.parts.length === 0 && of.groups.length === 0;

/** An index, or the list of an element. */
function closeSquare(of: Frame, end: number, parent: Frame, reading: Reading): void {
  const { code, spans } = reading;
  const before = code.charCodeAt(of.at - 2);
  const isIndex = of.at - 2 >= parent.start && (isNameUnit(before) || before === 41 || before === 93);
  const [only] = of.parts;
  const next = blanksFrom(code, end);
  const isSet = (code[next] === '=' && !/[=~]/.test(code[next + 1] ?? '')) || code[next] === ':';
  if (
    only !== undefined &&
    of.parts.length === 1 &&
    isSet &&
    parent.separator < 0 &&
    only.entry.key === null
  ) {
    const [name] = only.entry.values;
    if (name !== undefined) {
      const path = isIndex ? pathBefore(code, of.at - 1, parent.start) : null;
      parent.key = { text: name.text, at: name.at, receiver: path?.names ?? [] };
      return;
    }
  }
  if (isIndex || (hasNothing(of) && of.others === 0 && parent.separator < 0)) return;
  absorbList(of, spans(of.at - 1, end), parent, reading);
}

/** The texts of a list are those of the element around it; objects in it have its name. */
function absorbList(of: Frame, at: Span, parent: Frame, reading: Reading): void {
  const key = keyOf(parent, reading);
  const isObject = of.parts.some(({ entry }) => entry.key !== null);
  if (isObject) {
    addObject(of, key === null ? [] : [key.text], at, parent);
    return;
  }
  for (const group of of.groups) if (group.names.length === 0 && key !== null) group.names = [key.text];
  parent.groups.push(...of.groups);
  if (of.groups.length > 0 && of.parts.length === 0) return;
  if (key === null && of.parts.length === 0) return;
  takeParts(of, at, parent, reading).entry.isList = true;
}

/** The values of the parts of a bracket become those of the element around it. */
function takeParts(of: Frame, at: Span, parent: Frame, reading: Reading): Part {
  const part = partOf(parent, of.parts[0]?.entry.at ?? at, reading);
  for (const each of of.parts) {
    part.entry.values.push(...each.entry.values);
    if (each.hasOther) other(part);
    else if (!each.entry.isWhole) {
      part.entry.isWhole = false;
      part.names += each.names;
    }
  }
  if (of.others > of.parts.length) other(part);
  for (const each of of.parts) each.movedTo = part;
  return part;
}

function addObject(of: Frame, names: readonly string[], at: Span, parent: Frame): Draft {
  const group = draft('object', names, at);
  settle(of, group);
  parent.groups.push(group);
  return group;
}

/** A list in braces, an object, or a block of code. */
function closeCurly(of: Frame, end: number, parent: Frame, reading: Reading): void {
  if (hasNothing(of)) return;
  const { code, spans, language } = reading;
  const at = spans(of.at - 1, end);
  const isList =
    of.groups.length === 0 && of.others === 0 && of.parts.every(({ entry }) => entry.key === null);
  if (isList) return absorbList(of, at, parent, reading);
  const before = blanksBefore(code, of.at - 1, parent.start);
  const isBlock =
    code[before - 1] === ')' || (ARROWS.has(code.slice(before - 2, before)) && language !== 'ruby');
  const key = isBlock ? null : keyOf(parent, reading);
  const type = isBlock ? null : pathBefore(code, genericBefore(code, before), parent.start);
  const typed = (type?.names ?? []).filter((name) => name !== key?.text && !WORDS.test(name));
  const names = key === null ? typed : [key.text, ...typed];
  const group = addObject(of, names, at, parent);
  if (key !== null && parent.isSet) keepReceiver(parent, [...key.receiver, key.text].join('.'), group);
}

const ARROWS: ReadonlySet<string> = new Set(['=>', '->']);

/** Words before brackets that are no names. */
const WORDS =
  /^(?:if|else|for|foreach|while|do|switch|try|catch|finally|return|function|new|await|yield|throw|in|of|and|or|not|elif|with|when|unless|match|using|lock|typeof|case|default|static|get|set|async|string|String|str)$/;

/** Calls that give back what they are given. */
const SAME =
  /^(?:asList|of|listOf|setOf|mutableListOf|mutableSetOf|arrayOf|arrayListOf|Set|HashSet|LinkedHashSet|ArrayList|List|Array|array|list|tuple|set|frozenset|freeze|from|toset|tolist|concat|distinct|sort|sorted|compact|flatten|unmodifiableList|unmodifiableSet|singletonList|singleton|encodeURIComponent|quote|jsonencode|yamlencode|merge|tomap|join|Join|collect|vec)$/;
/** Calls that set a value under a name: `params.append('scope', 'x')`. */
const PAIR =
  /^(?:add|append|put|set|header|setHeader|addHeader|setRequestHeader|setRequestProperty|addRequestProperty|addParameter|addQueryParameter|queryParam|formParam|addFormParam|field|param|parameter|setParameter|addField|tryAddWithoutValidation|withHeader|withParameter|formField|addEncoded|addFormDataPart|KeyValuePair|BasicNameValuePair|NameValuePair|Pair|entry)$/i;
const PAIRS = /^(?:Map|ImmutableMap)$/;
/** Calls that set what they are named by: `setScopes(…)`. */
const SETTER = /^(?:set|with|Set|With)([A-Z]\w{1,80})$/;

/** A call, the parameters of a function, or a text in brackets. */
function closeRound(of: Frame, end: number, parent: Frame, stack: readonly Frame[], reading: Reading): void {
  const { code, spans } = reading;
  const name = genericBefore(code, of.at - 1);
  const isMacro = code[name - 1] === '!';
  const path = pathBefore(code, isMacro ? name - 1 : name, parent.start);
  const callee = path?.names.at(-1) ?? '';
  if (path === null || WORDS.test(callee) || isBlankUnit(code.charCodeAt(of.at - 2))) {
    if (hasNothing(of)) return;
    return closeGroup(of, end, parent, reading);
  }
  const receiver = path.isChained ? [...(parent.chain ?? [])] : path.names.slice(0, -1);
  const on = path.isChained ? receiver : path.names.length > 1 ? receiver : [];
  parent.chain = path.isChained ? receiver : path.names.length > 1 ? receiver : path.names;
  if (hasNothing(of)) {
    if (parent.separator >= 0) openCall(parent, spans(path.start, end), reading);
    return;
  }
  const at = spans(path.start, end);
  const [first, second] = of.parts;
  const name1 = first?.entry.key === null && first.element === 0 ? first.entry.values[0] : undefined;
  if (name1 !== undefined && first?.entry.values.length === 1 && of.element === 1 && PAIR.test(callee)) {
    const isSecond = second !== undefined && second.entry.key === null && second.element === 1;
    const part = isSecond ? second : first;
    if (!isSecond) {
      part.entry.values.splice(0);
      other(part);
    }
    named(part, name1);
    if (on.length === 0) {
      parent.parts.push(part);
      parent.groups.push(...of.groups);
      return;
    }
    const group = receiverOf(parent, on, at, stack);
    if (!group.names.includes(callee)) group.names = [...group.names, callee];
    addEntry(group, part.entry);
    group.groups.push(...of.groups);
    return;
  }
  const setter = SETTER.exec(callee)?.[1];
  if (
    setter !== undefined &&
    on.length > 0 &&
    of.parts.length > 0 &&
    of.element === 0 &&
    first !== undefined
  ) {
    const key = setter.charAt(0).toLowerCase() + setter.slice(1);
    const group = receiverOf(parent, on, at, stack);
    first.entry.key = key;
    addEntry(group, first.entry);
    group.groups.push(...of.groups);
    return;
  }
  const isPlain = of.parts.every(({ entry }) => entry.key === null);
  if (SAME.test(callee) && isPlain) {
    if (PAIRS.test(on.at(-1) ?? '')) return pairs(of, at, parent, reading);
    return absorbList(of, at, parent, reading);
  }
  const group = draft('call', path.isChained ? [...receiver, callee] : path.names, at);
  settle(of, group);
  parent.groups.push(group);
  if (parent.separator >= 0 || parent.open === '(' || parent.open === '[') openCall(parent, at, reading);
}

/** The part is the value of that name. */
function named({ entry }: Part, { text, at }: Value): void {
  entry.key = text;
  entry.at = at;
}

/** The value of the element is what a call gives back. */
function openCall(parent: Frame, at: Span, reading: Reading): void {
  if (keyOf(parent, reading) !== null) other(partOf(parent, at, reading));
}

/** `Map.of("a", "b", "c", "d")`. */
function pairs(of: Frame, at: Span, parent: Frame, reading: Reading): void {
  const key = keyOf(parent, reading);
  const group = draft('object', key === null ? [] : [key.text], at);
  const byElement = new Map(of.parts.map((part) => [part.element, part.entry]));
  for (const [element, { values }] of byElement) {
    const [name] = values;
    if (element % 2 === 1 || name === undefined) continue;
    const value = byElement.get(element + 1);
    addEntry(group, {
      key: name.text,
      values: value?.values ?? [],
      isList: value?.isList ?? false,
      isWhole: value?.isWhole ?? false,
      at: name.at,
    });
  }
  group.groups.push(...of.groups);
  parent.groups.push(group);
}

/** Round brackets of no call: a tuple, a condition, an expression. */
function closeGroup(of: Frame, end: number, parent: Frame, reading: Reading): void {
  const at = reading.spans(of.at - 1, end);
  const [first, second] = of.parts;
  const isPair =
    parent.open !== '{' &&
    of.element === 1 &&
    of.parts.length === 2 &&
    first?.entry.key === null &&
    second?.entry.key === null;
  const [name] = first?.entry.values ?? [];
  if (
    isPair &&
    name !== undefined &&
    second !== undefined &&
    first?.entry.values.length === 1 &&
    parent.open === '['
  ) {
    named(second, name);
    parent.parts.push(second);
    return;
  }
  if (of.parts.some(({ entry }) => entry.key !== null)) {
    parent.groups.push(...of.groups);
    for (const part of of.parts) parent.parts.push(part);
    return;
  }
  if (of.element > 0) return absorbList(of, at, parent, reading);
  parent.groups.push(...of.groups);
  if (of.parts.length > 0) takeParts(of, at, parent, reading);
}
