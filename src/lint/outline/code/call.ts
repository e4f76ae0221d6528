/** Calls: those that set something under a name, those that give back what they are given, and all others. */
import { addEntry, draft } from '../draft.js';
import type { Span, Value } from '../types.js';
import { type Frame, keyOf, partOf, type Reading } from './frame.js';
import { absorbList, addObject, hasNothing, keep, named, passGroups, settle } from './merge.js';
import { genericBefore, isBlankUnit, type Path, pathBefore } from './names.js';
import { other } from './part.js';
import { receiverOf } from './receivers.js';

/** Words before round brackets that are no calls. */
const NO_CALLS =
  /^(?:if|else|for|foreach|while|do|switch|try|catch|finally|return|function|await|yield|throw|in|and|or|not|elif|with|when|unless|match|using|lock|typeof|case|default|async)$/;
/** Calls that give back what they are given. */
const SAME =
  /^(?:asList|of|listOf|setOf|mutableListOf|mutableSetOf|arrayOf|arrayListOf|Set|HashSet|LinkedHashSet|ArrayList|List|Array|array|list|tuple|set|frozenset|freeze|from|toset|tolist|concat|distinct|sort|sorted|compact|flatten|unmodifiableList|unmodifiableSet|singletonList|singleton|encodeURIComponent|quote|collect|vec)$/;
/** Those that give back an object, or the text of one. */
const OBJECTS =
  /^(?:array|dict|mapOf|hashMapOf|mutableMapOf|linkedMapOf|Hash|OpenStruct|ofEntries|jsonencode|yamlencode|merge|tomap|URLSearchParams|FormUrlEncodedContent|stringify|dumps|urlencode|build_query|http_build_query|Headers|FormData|HttpHeaders|HttpParams)$/;
/** Those that make one text of many; a text of nothing but signs stands between them. */
const JOINS = /^(?:join|Join|implode|joining)$/;
const BETWEEN = /^(?:[\s,;+|]|%20)*$/;
/** Those that set a value under a name: `params.append('scope', 'x')`. */
const PAIR =
  /^(?:add|append|put|set|header|setHeader|addHeader|setRequestHeader|setRequestProperty|addRequestProperty|addParameter|addQueryParameter|queryParam|formParam|addFormParam|field|param|parameter|setParameter|addField|tryAddWithoutValidation|withHeader|withParameter|formField|addEncoded|addFormDataPart|KeyValuePair|BasicNameValuePair|NameValuePair|Pair|entry)$/i;
/** `Map.of("a", "b", "c", "d")`. */
const MAPS = /^(?:Map|ImmutableMap)$/;
/** Those that set what they are named by: `setScopes(…)`. */
const SETTER = /^(?:set|with|Set|With)([A-Z]\w{1,80})$/;

interface Call {
  readonly names: readonly string[];
  readonly callee: string;
  /** On what it is called; of a chain of calls what the first one is called on. */
  readonly on: readonly string[];
  readonly at: Span;
}

/** Reads a call. @returns whether it is one */
export function closeCall(
  of: Frame,
  end: number,
  parent: Frame,
  stack: readonly Frame[],
  reading: Reading,
): boolean {
  const path = calleeOf(of, parent, reading);
  const callee = path?.names.at(-1);
  if (path === null || callee === undefined) return false;
  const own = path.names.length > 1 ? path.names.slice(0, -1) : path.names;
  const on = path.isChained ? (parent.chain ?? []) : path.names.slice(0, -1);
  parent.chain = path.isChained ? on : own;
  const at = reading.spans(path.start, end);
  if (hasNothing(of)) {
    if (parent.separator >= 0) open(parent, at, reading);
    return true;
  }
  const call: Call = { names: path.isChained ? [...on, callee] : path.names, callee, on, at };
  if (
    !setsPair(of, call, parent, stack) &&
    !setsOne(of, call, parent, stack) &&
    !gives(of, call, parent, reading)
  )
    addCall(of, call, parent, reading);
  return true;
}

/** null where the brackets are those of no call. */
function calleeOf(of: Frame, parent: Frame, { code }: Reading): Path | null {
  if (isBlankUnit(code.charCodeAt(of.at - 2))) return null;
  const name = genericBefore(code, of.at - 1);
  // The comma between the parameters of a type ends no element.
  const least = name < of.at - 1 ? parent.at : parent.start;
  const path = pathBefore(code, code[name - 1] === '!' ? name - 1 : name, least);
  const isWord = path?.names.length === 1 && !path.isChained && NO_CALLS.test(path.names[0] ?? '');
  return isWord ? null : path;
}

/** `params.append('scope', 'x')`: an entry of what is called `params`; without such a name, of what is around it. */
function setsPair(of: Frame, { callee, on, at }: Call, parent: Frame, stack: readonly Frame[]): boolean {
  const [first, second] = of.parts;
  const [name, more] = first?.entry.key === null && first.element === 0 ? first.entry.values : [];
  if (first === undefined || name === undefined || more !== undefined) return false;
  if (of.element !== 1 || !PAIR.test(callee)) return false;
  const hasValue = second !== undefined && second.entry.key === null && second.element === 1;
  const part = hasValue ? second : first;
  if (!hasValue) {
    part.entry.values.splice(0);
    other(part);
  }
  named(part, name);
  if (on.length === 0) {
    parent.parts.push(part);
    passGroups(of, parent);
    return true;
  }
  const group = receiverOf(parent, on, at, stack);
  if (!group.names.includes(callee)) group.names = [...group.names, callee];
  addEntry(group, part.entry);
  for (const inner of of.groups) group.groups.push(inner);
  return true;
}

/** `client.setScopes(…)`: the entry `scopes` of what is called `client`. */
function setsOne(of: Frame, { callee, on, at }: Call, parent: Frame, stack: readonly Frame[]): boolean {
  const name = SETTER.exec(callee)?.[1];
  const [first] = of.parts;
  if (name === undefined || on.length === 0 || first === undefined || of.element > 0) return false;
  first.entry.key = name.charAt(0).toLowerCase() + name.slice(1);
  const group = receiverOf(parent, on, at, stack);
  addEntry(group, first.entry);
  for (const inner of of.groups) group.groups.push(inner);
  return true;
}

/** Calls whose value is what they are given. */
function gives(of: Frame, { callee, on, at }: Call, parent: Frame, reading: Reading): boolean {
  const isPlain = of.parts.every(({ entry }) => entry.key === null);
  if (JOINS.test(callee) && isPlain) join(of, at, parent, reading);
  else if (OBJECTS.test(callee) && givesObject(of, at, parent, reading)) return true;
  else if (!SAME.test(callee) || !isPlain) return false;
  else if (MAPS.test(on.at(-1) ?? '')) pairs(of, at, parent, reading);
  else absorbList(of, at, parent, reading);
  return true;
}

/** `['a', 'b'].join(' ')`, `' '.join(names)`, `String.join(" ", "a", "b")`: the texts that are joined. */
function join(of: Frame, at: Span, parent: Frame, reading: Reading): void {
  const isBetween = ({ text }: Value): boolean => BETWEEN.test(text);
  const before = parent.part?.entry.values.at(-1);
  if (before !== undefined && isBetween(before)) parent.part?.entry.values.pop();
  for (const { entry } of of.parts) {
    const rest = entry.values.filter((value) => !isBetween(value));
    entry.values.splice(0);
    for (const value of rest) entry.values.push(value);
  }
  const parts = of.parts.filter(({ entry, names }) => entry.values.length > 0 || names > 0);
  if (parts.length > 0) absorbList({ ...of, parts, others: 0 }, at, parent, reading);
  else passGroups(of, parent);
}

/** `body = new URLSearchParams({ … })`, `data = array('a' => 'b')`: an object of that name. */
function givesObject(of: Frame, at: Span, parent: Frame, reading: Reading): boolean {
  const key = keyOf(parent, reading);
  const names = key === null ? [] : [key.text];
  if (of.parts.some(({ entry }) => entry.key !== null)) {
    keep(addObject(of, names, at, parent), parent, reading);
    return true;
  }
  const [only, more] = of.groups;
  if (key === null || only === undefined || more !== undefined || of.parts.length > 0) return false;
  only.names = names;
  parent.groups.push(only);
  keep(only, parent, reading);
  return true;
}

function pairs(of: Frame, at: Span, parent: Frame, reading: Reading): void {
  const key = keyOf(parent, reading);
  const group = draft('object', key === null ? [] : [key.text], at);
  const byElement = new Map(of.parts.map((part) => [part.element, part]));
  for (const [element, { entry }] of byElement) {
    const [name] = entry.values;
    const value = byElement.get(element + 1);
    if (element % 2 === 1 || name === undefined || value === undefined) continue;
    named(value, name);
    addEntry(group, value.entry);
  }
  for (const inner of of.groups) group.groups.push(inner);
  parent.groups.push(group);
  keep(group, parent, reading);
}

function addCall(of: Frame, { names, at }: Call, parent: Frame, reading: Reading): void {
  const group = draft('call', names, at);
  settle(of, group);
  parent.groups.push(group);
  if (parent.separator >= 0 || parent.open === '(' || parent.open === '[') open(parent, at, reading);
}

/** The value of the element is what a call gives back. */
function open(parent: Frame, at: Span, reading: Reading): void {
  // Of a variable that is set to what a call gives nothing is to be said.
  const isStatement = parent.isSet && (parent.open === '{' || parent.open === '');
  if (!isStatement && keyOf(parent, reading) !== null) other(partOf(parent, at, reading));
}
