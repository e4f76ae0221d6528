/** Bruno's export to one JSON file, and `bruno.json`, which holds no calls. */
import { asList, asObject, asText, isObject, type JsonObject } from '../../primitives/json.js';
import type { Head } from '../../read/head.js';
import { type JsonTree, readJsonTree } from './json-tree.js';
import { nameIn, requestIn } from './requests.js';
import { readScript } from './scripts.js';
import type { WrittenReader } from './types.js';
import { createUses, type Uses } from './uses.js';

const ITEM = /"type"\s*:\s*"(?:http|http-request|graphql|graphql-request|folder)"/;
const COLLECTION = /"type"\s*:\s*"collection"/;

export function isBrunoExport({ text, keys }: Head): boolean {
  if (!text.startsWith('{')) return false;
  const outer = keys();
  if (!outer.has('name') || !outer.has('version')) return false;
  if (outer.has('brunoConfig') || outer.has('exportedUsing')) return true;
  return outer.has('items') ? ITEM.test(text) : COLLECTION.test(text);
}

export const readBrunoExport: WrittenReader = (text, options, sink) => {
  const tree = readJsonTree(text, (problem) => sink.problem(problem));
  const uses = createUses(options, sink);
  const outer = asObject(tree.value);
  readItems(outer, [], tree, uses);
  if (tree.isWhole(outer.root))
    readScripts(asObject(asObject(outer.root).request), { line: tree.lineOf(outer), what: null }, uses);
};

/** No deeper than the tree is. */
function readItems(item: JsonObject, folders: readonly string[], tree: JsonTree, uses: Uses): void {
  for (const each of asList(item.items)) {
    const inner = asObject(each);
    const name = asText(inner.name);
    const standing = { line: tree.lineOf(each), what: nameIn(folders, name) };
    if (isObject(inner.request) && tree.isWhole(inner.request)) {
      const call = requestIn(inner.request);
      if (call.url.trim() !== '') uses.call(call, standing);
      readScripts(inner.request, standing, uses);
    }
    if (inner.items !== undefined) {
      if (tree.isWhole(inner.root)) readScripts(asObject(asObject(inner.root).request), standing, uses);
      readItems(inner, name === null ? folders : [...folders, name], tree, uses);
    }
  }
}

function readScripts(request: JsonObject, standing: Parameters<typeof readScript>[1], uses: Uses): void {
  const { req, res } = asObject(request.script);
  for (const script of [req, res, request.tests]) readScript(asText(script) ?? '', standing, uses);
}
