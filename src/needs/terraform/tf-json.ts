/** `*.tf.json`: Terraform code written as JSON. Read with places, and with both of two keys of one name. */
import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { withoutByteOrderMark } from '../../primitives/marks.js';
import { breaksIn } from './blanks.js';
import { findAddress, NO_TABLE, plainText } from './blocks.js';
import { isOfProvider } from './map.js';
import type { FoundSink } from './types.js';

/** Finds what stands in Terraform code that is JSON; the text is valid JSON. */
export function readTfJson(written: string, sink: FoundSink): void {
  const text = withoutByteOrderMark(written);
  const root = treeOf(text);
  if (root === null) {
    sink.problem({ at: '', message: 'its values are nested too deeply to be read' });
    return;
  }
  const lineOf = lines(text);
  for (const [section, kind] of [
    ['resource', 'resource'],
    ['data', 'data-source'],
  ] as const)
    for (const { type, name, node } of labelled(root, section))
      if (isOfProvider(type)) {
        const what = `${section === 'data' ? 'data.' : ''}${type}.${name}`;
        sink.found({ kind, type, what, line: lineOf(node), actions: null });
      }
  for (const section of ['ephemeral', 'action', 'list'])
    for (const { type, name, node } of labelled(root, section))
      if (isOfProvider(type)) sink.notFollowed(`${section} ${type}.${name}`, lineOf(node), NO_TABLE);
  for (const [name, value, node] of members(root, 'module').flatMap(properties)) {
    const source: unknown = members(value, 'source')[0]?.value;
    sink.module(name, lineOf(node), typeof source === 'string' ? plainText(source) : null);
  }
  for (const node of members(root, 'import').flatMap(each))
    findAddress(textOf(node, 'to'), lineOf(node), ['import'], sink);
  for (const node of members(root, 'removed').flatMap(each)) {
    const kept = members(node, 'lifecycle')
      .flatMap(each)
      .some((lifecycle) => members(lifecycle, 'destroy').some(({ value }) => value === false));
    findAddress(textOf(node, 'from'), lineOf(node), [kept ? 'forget' : 'delete'], sink);
  }
}

function treeOf(text: string): Node | null {
  try {
    return parseTree(text) ?? null;
  } catch {
    // Its parser calls itself for each depth.
    return null;
  }
}

/** Lines of places that come in rising order mostly. */
function lines(text: string): (node: Node) => number {
  let at = 0;
  let line = 1;
  return ({ offset }) => {
    if (offset < at) [at, line] = [0, 1];
    line += breaksIn(text.slice(at, offset));
    at = offset;
    return line;
  };
}

/** `{"resource": {"type": {"name": …}}}`, in which each object may be a list of such objects. */
function labelled(root: Node, section: string) {
  return members(root, section)
    .flatMap(properties)
    .flatMap(([type, names]) => properties(names).map(([name, , node]) => ({ type, name, node })));
}

/** The members of a list, or the value itself. */
const each = (node: Node): readonly Node[] => (node.type === 'array' ? (node.children ?? []) : [node]);

/** Key, value and place of all properties of an object, or of the objects of a list. */
function properties(node: Node): readonly (readonly [key: string, value: Node, property: Node])[] {
  return each(node).flatMap((object) =>
    object.type !== 'object'
      ? []
      : (object.children ?? []).flatMap((property) => {
          const [key, value] = property.children ?? [];
          return key === undefined || value === undefined
            ? []
            : [[String(getNodeValue(key)), value, property] as const];
        }),
  );
}

/** All values under a key. */
const members = (node: Node, key: string): readonly Node[] =>
  properties(node).flatMap(([name, value]) => (name === key ? [value] : []));

/** The text under a key; a template `${…}` of one expression is that expression. */
function textOf(node: Node, key: string): string | null {
  const value: unknown = members(node, key)[0]?.value;
  return typeof value === 'string' ? value.replace(/^\$\{|\}$/g, '') : null;
}
