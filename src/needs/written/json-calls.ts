/** Calls in JSON that is a list of them: texts `METHOD path`, or objects with a method and a path. */

import { operationOfId } from '../../contract/index.js';
import type { Call } from '../../exchange/call.js';
import { isCallMethod } from '../../primitives/http.js';
import { asText, asTexts, isObject, parseJson } from '../../primitives/json.js';
import { isHar } from '../../read/har/detect.js';
import type { Head } from '../../read/head.js';
import { isExchange, isNdjson } from '../../read/json/detect.js';
import { type JsonTree, readJsonTree } from './json-tree.js';
import { readLine } from './line.js';
import { linesOf, readPart } from './lines.js';
import { addressIn } from './requests.js';
import type { WrittenReader } from './types.js';
import { createUses, type Uses } from './uses.js';
import { writtenMethod } from './written-call.js';

const METHODS = ['method', 'methods', 'httpMethod', 'http_method', 'verb', 'requestMethod'];
const PATHS = ['path', 'url', 'endpoint', 'uri', 'route', 'address', 'requestUrl'];
/** Keys of calls that were answered, and of records of logs. */
const ANSWERED =
  /^(?:status|status_?code|response|request|level|severity|@?timestamp|time|msg|message|logger|@t|duration\w*|started\w*)$/i;
/** Of these a word may say something of a call that is planned. */
const OF_ANSWERS = /^(?:status|response|request)$/i;
/** Keys of documents that describe an API. */
const DOCUMENTS = ['openapi', 'swagger', 'paths', '$schema', 'log'];
/** Depth at which a list may stand. */
const DEEPEST = 4;
const NO_CALL = 'it is no call; write METHOD path, or an object with method and path';

/** What was answered, or written to a log, is no item of a list of calls. */
const isAnswered = (key: string, value: unknown): boolean =>
  ANSWERED.test(key) && !(OF_ANSWERS.test(key) && typeof value === 'string' && !/^\d{3}$/.test(value));

/** The calls that an object or a pair `["GET", "/path"]` is; empty where it is none, or was answered. */
export function callsOfItem(value: unknown): readonly Call[] {
  if (Array.isArray(value)) {
    const [method, url]: readonly unknown[] = value;
    return isMethod(method) && isAddress(url) ? [{ method: method.toUpperCase(), url }] : [];
  }
  if (!isObject(value)) return [];
  if (Object.entries(value).some(([key, inner]) => isAnswered(key, inner))) return [];
  const [url] = PATHS.map((key) => addressIn(value[key])).filter((path) => path !== '');
  if (!isAddress(url)) return [];
  const given = METHODS.flatMap((key) =>
    Array.isArray(value[key]) ? asTexts(value[key]) : (asText(value[key]) ?? []),
  );
  if (given.some((method) => !isCallMethod(method) && !/[{$<]/.test(method))) return [];
  // Without a method nothing but the path tells that it is one of the platform.
  if (given.length === 0) return /\/api\/v\d\//.test(url) ? [{ method: null, url }] : [];
  return given.map((method) => ({ method: writtenMethod(method), url }));
}

const isMethod = (value: unknown): value is string => typeof value === 'string' && isCallMethod(value);
const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && value.includes('/') && !/\s/.test(value);

/** Is a text a call by itself? */
function isCallText(text: string): boolean {
  const line = readLine(text);
  if (line.kind === 'calls')
    return line.calls.some(({ method, url }) => method !== null || /\/api\/v\d\//.test(url));
  return line.kind === 'id' && operationOfId(line.id) !== null;
}

const isCallItem = (item: unknown): boolean =>
  typeof item === 'string' ? isCallText(item) : callsOfItem(item).length > 0;

/** The calls of a line of JSON; null where it is no JSON. */
export function callsOfJson(line: string): readonly Call[] | null {
  const value = parseJson(line.replace(/,$/, ''));
  if (value === undefined) return null;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (typeof item !== 'string') return callsOfItem(item);
    const read = readLine(item);
    return read.kind === 'calls' ? read.calls : [];
  });
}

/** Is it a list of calls, an object that holds one, or such objects line by line? */
export function isJsonCalls(head: Head): boolean {
  const { text, keys } = head;
  if (!/^[[{]/.test(text)) return false;
  if (isHar(head) || isExchange(head) || isNdjson(head)) return false;
  const outer = keys();
  if (DOCUMENTS.some((key) => outer.has(key))) return false;
  return hasCalls(beginningOf(text), 0);
}

/** Lines of objects: NDJSON. */
const LINES = /^\{[^\n]*\}[ \t\r]{0,9}\n\s*\{/;

/** What the beginning of a text holds, which may be cut off. */
function beginningOf(text: string): unknown {
  if (!LINES.test(text)) return readJsonTree(text, () => {}).value;
  return text
    .split('\n', 20)
    .map((line) => parsed(line.trim()))
    .filter((value) => value !== undefined);
}

const parsed = (line: string): unknown => parseJson(line.replace(/,$/, ''));

/** Does a list with a call in it stand there, or a map of calls? */
function hasCalls(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) {
    const calls = value.filter(isCallItem).length;
    return calls > 0
      ? calls * 2 >= value.length
      : value.some((item) => isObject(item) && hasCalls(item, depth + 1));
  }
  if (!isObject(value)) return false;
  if (Object.entries(value).some(([key, inner]) => isAnswered(key, inner))) return false;
  if (callsOfItem(value).some(({ method }) => method !== null)) return true;
  return Object.entries(value).some(
    ([key, inner]) =>
      hasMethod(key) ||
      (typeof inner === 'string' ? hasMethod(inner) : hasCalls(inner, depth + 1)) ||
      callsOfKey(key, inner) !== null,
  );
}

/** What is no item of a list is one of many things: addresses of what was answered, names. */
function hasMethod(text: string): boolean {
  const line = readLine(text);
  return line.kind === 'calls' && line.calls.some(({ method }) => method !== null);
}

/** `{"GET": ["/api/v2/…"]}`, `{"/api/v2/…": ["GET"]}`, also with one text in place of a list; null for what is no such map. */
function callsOfKey(key: string, value: unknown): readonly Call[] | null {
  const texts = typeof value === 'string' ? [value] : asTexts(value);
  if (texts.length === 0) return null;
  if (isCallMethod(key) && texts.every(isAddress))
    return texts.map((url) => ({ method: key.toUpperCase(), url }));
  if (/\/api\/v\d\//.test(key) && texts.every(isMethod))
    return texts.map((method) => ({ method: method.toUpperCase(), url: key }));
  return null;
}

export const readJsonCalls: WrittenReader = (text, options, sink) => {
  const uses = createUses(options, sink);
  if (LINES.test(text.trimStart())) {
    readLines(text, uses);
    return;
  }
  const tree = readJsonTree(text, (problem) => sink.problem(problem), 'lines of values');
  readValue(tree.value, tree.lineOf(tree.value), null, { tree, uses });
};

function readLines(text: string, uses: Uses): void {
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line.trim() === '') continue;
    const standing = { line: number, what: null };
    const calls = callsOfItem(parsed(line.trim()));
    if (calls.length === 0) uses.unmatched(line, standing, NO_CALL);
    for (const call of calls) uses.call(call, standing, 'told');
  }
}

export interface Reading {
  readonly tree: Pick<JsonTree, 'lineOf' | 'lineIn' | 'isWhole'>;
  readonly uses: Uses;
}

/** Reads lists and objects of calls; no deeper than the tree is. */
export function readValue(value: unknown, line: number | null, what: string | null, reading: Reading): void {
  const { tree, uses } = reading;
  const standing = { line, what };
  const calls = callsOfItem(value);
  if (calls.length > 0) {
    const name = isObject(value) ? asText(value.name) : null;
    // What is missing of it may be its method.
    if (tree.isWhole(value)) for (const call of calls) uses.call(call, { line, what: name ?? what }, 'told');
    return;
  }
  if (Array.isArray(value)) {
    // Of a list of calls every item is meant as one.
    const isList = value.some(isCallItem);
    for (const [index, item] of value.entries()) {
      const at = tree.lineOf(item) ?? tree.lineIn(value, index) ?? line;
      if (!isList || isCallItem(item)) readValue(item, at, what, reading);
      else if (isObject(item) && hasCalls(item, 0)) readValue(item, at, what, reading);
      else uses.unmatched(shownOf(item), { line: at, what }, NO_CALL);
    }
    return;
  }
  if (typeof value === 'string') {
    if (isCallText(value)) readPart(value, standing, uses);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = tree.lineOf(inner) ?? tree.lineIn(value, key) ?? line;
    if (hasMethod(key)) readPart(key, { line: at, what }, uses);
    const ofKey = callsOfKey(key, inner);
    if (ofKey !== null) {
      for (const [index, call] of ofKey.entries())
        uses.call(call, { line: tree.lineIn(inner, index) ?? at, what }, 'told');
    } else readValue(inner, at, what, reading);
  }
}

const shownOf = (item: unknown): string =>
  typeof item === 'string' ? item : (JSON.stringify(item) ?? '').slice(0, 200);
