/** Requests in the YAML of OpenCollection, in which Bruno 3 saves them: one a file, or all of a bundled collection. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type YAMLMap } from 'yaml';
import { withoutByteOrderMark } from '../../primitives/marks.js';
import type { Head } from '../../read/head.js';
import { nameIn } from './requests.js';
import { readScript } from './scripts.js';
import type { WrittenReader } from './types.js';
import { createUses, type Uses } from './uses.js';
import { writtenMethod } from './written-call.js';
import { parseYaml } from './yaml.js';

const COLLECTION = /^opencollection[ \t]*:/m;
const INFO = /^info[ \t]*:/m;
const HTTP = /^http[ \t]*:[ \t]*(?:#.*)?\r?\n[ \t]+(?:method|url|params|headers|body|auth)[ \t]*:/m;
/** Characters; a collection of requests is a hundredth of it. */
const LONGEST = 4_000_000;
/** Folders in folders. */
const DEEPEST = 50;

/** Is it a request, a folder or a collection? */
export function isOpenCollection({ text }: Head): boolean {
  return COLLECTION.test(text) || (INFO.test(text) && HTTP.test(text));
}

interface Reading {
  readonly uses: Uses;
  readonly lineOf: (node: Node) => number | null;
  /** What does not end before this place is not read: it may be cut off. */
  readonly wholeTo: number;
}

export const readOpenCollection: WrittenReader = (text, options, sink) => {
  const uses = createUses(options, sink);
  if (text.length > LONGEST) {
    sink.problem({
      at: 'the whole file',
      message: 'it is too long to be read; save each request as a file of its own',
    });
    return;
  }
  const lines = new LineCounter();
  const lineOf = ({ range }: Node): number | null => (range == null ? null : lines.linePos(range[0]).line);
  const { root, wholeTo } = parseYaml(withoutByteOrderMark(text), lines, (line) =>
    sink.problem({
      at: line === null ? 'the whole file' : `line ${line}`,
      message: 'the YAML is broken here; what is whole was read; save the request again',
    }),
  );
  if (isMap(root)) readItem(root, [], { uses, lineOf, wholeTo });
};

function readItem(item: YAMLMap, folders: readonly string[], reading: Reading): void {
  const name = textOf(mapIn(item, 'info'), 'name');
  const http = mapIn(item, 'http');
  if (http !== null && (http.range?.[1] ?? 0) <= reading.wholeTo) {
    const standing = { line: reading.lineOf(http), what: nameIn(folders, name) };
    const url = textOf(http, 'url');
    const method = textOf(http, 'method');
    if (url !== null && url.trim() !== '')
      reading.uses.call({ method: method === null ? 'GET' : writtenMethod(method), url }, standing);
    for (const script of itemsOf(mapIn(item, 'runtime'), 'scripts'))
      readScript(textOf(script, 'code') ?? '', standing, reading.uses);
  }
  if (folders.length > DEEPEST) return;
  // The collection is no folder of its own.
  const inner = item.has('opencollection') ? folders : [...folders, name ?? ''];
  for (const each of itemsOf(item, 'items')) readItem(each, inner, reading);
}

function mapIn(map: YAMLMap, key: string): YAMLMap | null {
  const value: unknown = map.get(key, true);
  return isMap(value) ? value : null;
}

/** Aliases are not followed: clients write none. */
function textOf(map: YAMLMap | null, key: string): string | null {
  const value: unknown = map?.get(key, true);
  return isScalar(value) && !isAlias(value) && typeof value.value === 'string' ? value.value : null;
}

function itemsOf(map: YAMLMap | null, key: string): readonly YAMLMap[] {
  const value: unknown = map?.get(key, true);
  return isSeq(value) ? value.items.filter((item): item is YAMLMap => isMap(item)) : [];
}
