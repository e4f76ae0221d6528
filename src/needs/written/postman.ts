/** Collections of Postman: v2.0 and v2.1 (items in folders), v1 (a list of requests). */
import { asList, asObject, asText, isObject, type JsonObject } from '../../primitives/json.js';
import type { Head } from '../../read/head.js';
import { type JsonTree, readJsonTree } from './json-tree.js';
import { nameIn, requestIn, variablesIn, withVariables } from './requests.js';
import { readScript } from './scripts.js';
import type { WrittenReader } from './types.js';
import { createUses, type Standing, type Uses } from './uses.js';

const SCHEMA = /"schema"\s*:\s*"https?:\/\/schema\.(?:get)?postman\.com\//;

/** Is it a collection, or an environment, which holds no calls? */
export function isPostman({ text, keys }: Head): boolean {
  if (!text.startsWith('{')) return false;
  const outer = keys();
  if (outer.has('_postman_variable_scope')) return true;
  const info = outer.get('info');
  // The answer of Postman's own API has it one level further in.
  if (outer.get('collection')?.has('info') === true) return SCHEMA.test(text);
  if (info?.has('_postman_id') === true || (info?.has('schema') === true && SCHEMA.test(text))) return true;
  return outer.has('order') && (outer.has('requests') || outer.has('folders') || outer.has('folders_order'));
}

export const readPostman: WrittenReader = (text, options, sink) => {
  const tree = readJsonTree(text, (problem) => sink.problem(problem));
  const outer = asObject(tree.value);
  // The answer of Postman's own API has it one level further in.
  const collection =
    outer.item === undefined && outer.collection !== undefined ? asObject(outer.collection) : outer;
  const uses = createUses(options, sink);
  const list = collection.variable ?? collection.variables;
  const reading = { tree, uses, variables: variablesIn(tree.isWhole(list) ? list : []) };
  readItems(collection, [], reading);
  readEvents(collection, { line: tree.lineOf(collection), what: null }, reading);
  readRequests(collection, reading);
};

interface Reading {
  readonly tree: JsonTree;
  readonly uses: Uses;
  readonly variables: ReadonlyMap<string, string>;
}

/** The items of a collection or a folder; no deeper than the tree is. */
function readItems(item: JsonObject, folders: readonly string[], reading: Reading): void {
  const { tree, uses, variables } = reading;
  for (const each of asList(item.item)) {
    const inner = asObject(each);
    const name = asText(inner.name);
    const standing = { line: tree.lineOf(each), what: nameIn(folders, name) };
    if (inner.request !== undefined && tree.isWhole(isObject(inner.request) ? inner.request : each)) {
      const { method, url } = requestIn(inner.request);
      send(method, withVariables(url, variables), standing, uses);
    }
    readEvents(inner, standing, reading);
    if (inner.item !== undefined) readItems(inner, name === null ? folders : [...folders, name], reading);
  }
}

/** A request without an address was never filled in. */
function send(method: string | null, url: string, standing: Standing, uses: Uses): void {
  if (url.trim() !== '') uses.call({ method, url }, standing);
}

function readEvents(item: JsonObject, standing: Standing, { tree, uses }: Reading): void {
  for (const event of asList(item.event ?? item.events)) {
    if (!tree.isWhole(event)) continue;
    const { exec } = asObject(asObject(event).script);
    readScript(scriptIn(exec), standing, uses);
  }
}

const scriptIn = (exec: unknown): string =>
  typeof exec === 'string'
    ? exec
    : asList(exec)
        .filter((line) => typeof line === 'string')
        .join('\n');

/** Version 1: folders name their requests by id. */
function readRequests(collection: JsonObject, reading: Reading): void {
  const { tree, uses, variables } = reading;
  const folders = new Map<string, string>();
  for (const each of asList(collection.folders)) {
    const { order, name } = asObject(each);
    for (const id of asList(order))
      if (typeof id === 'string' && typeof name === 'string') folders.set(id, name);
  }
  for (const each of asList(collection.requests)) {
    if (!tree.isWhole(each)) continue;
    const request = asObject(each);
    const folder = folders.get(asText(request.id) ?? '');
    const what = nameIn(folder === undefined ? [] : [folder], asText(request.name));
    const standing = { line: tree.lineOf(each), what };
    const { method, url } = requestIn(request);
    send(method, withVariables(url, variables), standing, uses);
    readEvents(request, standing, reading);
    for (const script of [request.preRequestScript, request.tests])
      readScript(asText(script) ?? '', standing, uses);
  }
}
