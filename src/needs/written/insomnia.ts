/** Exports of Insomnia in JSON (version 4): one list of requests, folders and the rest. */
import { asList, asObject, asText } from '../../primitives/json.js';
import type { Head } from '../../read/head.js';
import { readJsonTree } from './json-tree.js';
import { nameIn, requestIn } from './requests.js';
import { readScript } from './scripts.js';
import type { WrittenReader } from './types.js';
import { createUses } from './uses.js';

export function isInsomnia({ text, keys }: Head): boolean {
  return text.startsWith('{') && keys().has('__export_format');
}

interface Folder {
  readonly name: string;
  readonly parent: string;
}

export const readInsomnia: WrittenReader = (text, options, sink) => {
  const tree = readJsonTree(text, (problem) => sink.problem(problem));
  const uses = createUses(options, sink);
  const resources = asList(asObject(tree.value).resources);
  const folders = new Map<string, Folder>();
  for (const each of resources) {
    const { _id, _type, name, parentId } = asObject(each);
    if (_type === 'request_group' && typeof _id === 'string')
      folders.set(_id, { name: asText(name) ?? '', parent: asText(parentId) ?? '' });
  }
  for (const each of resources) {
    const resource = asObject(each);
    if (resource._type !== 'request' || !tree.isWhole(each)) continue;
    const what = nameIn(around(asText(resource.parentId) ?? '', folders), asText(resource.name));
    const standing = { line: tree.lineOf(each), what };
    const { method, url } = requestIn(resource);
    // Variables may be written `{{ _.name }}`, and tags `{% … %}`.
    const address = url.replace(/\{\{[^{}]{1,200}\}\}/g, (name) => name.replace(/\s+/g, ''));
    if (address.trim() !== '') uses.call({ method, url: address }, standing);
    for (const script of [resource.preRequestScript, resource.afterResponseScript])
      readScript(asText(script) ?? '', standing, uses);
  }
};

/** Nobody nests folders deeper; in an export that was tampered with one may hold itself. */
const DEEPEST = 20;

/** The folders around, from the outermost. */
function around(id: string, folders: ReadonlyMap<string, Folder>): readonly string[] {
  const names: string[] = [];
  for (
    let folder = folders.get(id);
    folder !== undefined && names.length < DEEPEST;
    folder = folders.get(folder.parent)
  )
    names.unshift(folder.name);
  return names;
}
