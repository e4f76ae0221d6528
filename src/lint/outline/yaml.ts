/** YAML as an outline: every document of the text, with what its anchors stand for. */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { lazy } from '../../primitives/lazy.js';
import { firstFrom } from '../../primitives/rising.js';
import type { Language } from '../../source/types.js';
import { addEntry, type Draft, draft } from './draft.js';
import { formOf } from './file-form.js';
import { filledIn } from './filled-in.js';
import { insideQuotes, type Spans, shifted } from './places.js';
import type { ReadPart } from './read-part.js';
import type { OutlineProblem, Value } from './types.js';

const DEEPEST = 100;
/** What stands behind aliases is read for each of them, in all of a file so many nodes. */
const MOST_ALIASED = 20_000;

interface Yaml {
  readonly text: string;
  readonly spans: Spans;
  /** Texts that are code, to be read when all else is. */
  readonly code: { readonly key: string; readonly node: Scalar; readonly into: Draft }[];
  aliased: number;
}
type Resolve = (alias: Alias) => Node | undefined;

/** Keys of pipelines under which commands stand. */
const COMMANDS =
  /^(?:run|script|before_script|after_script|command|commands|cmds|args|shell|sh|bash|inline|inlineScript|entrypoint)$/i;
const POWERSHELL = /^(?:pwsh|powershell)$/i;

/**
 * Reads YAML into a group: the members of each document are those of the group. Commands of pipelines (`run:`, `script:`)
 * and files in block scalars (`config.json: |`) are snippets, too.
 */
export async function readYaml(
  text: string,
  spans: Spans,
  into: Draft,
  readPart: ReadPart,
): Promise<readonly OutlineProblem[]> {
  const yaml: Yaml = { text, spans, code: [], aliased: 0 };
  const problems: OutlineProblem[] = [];
  try {
    const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    for (const document of documents) {
      const [first] = document.errors;
      if (first !== undefined && problems.length === 0)
        problems.push({
          line: spans(first.pos[0], first.pos[0]).line,
          message: 'the YAML is broken here; what is whole was read',
        });
      addNode(document.contents, null, into, yaml, resolverOf(document), 0);
    }
  } catch {
    // The parser ends its stack where lists are nested without end.
    problems.push({ line: null, message: 'its values are nested too deeply to be read' });
  }
  for (const { key, node, into } of yaml.code) await readCode(key, node, into, yaml, readPart);
  return problems;
}

/** An alias stands for the last node before it that has its anchor. The parser looks for each in the whole document. */
function resolverOf(document: Document.Parsed): Resolve {
  const anchored = lazy(() => {
    const found = new Map<string, Node[]>();
    visit(document, {
      Node(_, node) {
        if (isAlias(node) || node.anchor === undefined) return;
        const same = found.get(node.anchor);
        if (same === undefined) found.set(node.anchor, [node]);
        else same.push(node);
      },
    });
    return found;
  });
  return (alias) => lastBefore(anchored().get(alias.source) ?? [], startOf(alias));
}

const startOf = ({ range }: Node): number => range?.[0] ?? 0;

const lastBefore = (nodes: readonly Node[], at: number): Node | undefined =>
  nodes[firstFrom(nodes, at, startOf) - 1];

/** Adds a value under a key; without one it is of the group itself. */
function addNode(
  node: unknown,
  key: Scalar | null,
  into: Draft,
  yaml: Yaml,
  resolve: Resolve,
  depth: number,
): void {
  const found = isAlias(node) ? behind(node, yaml, resolve) : node;
  if (depth > DEEPEST || found === undefined) return;
  if (isMap(found)) {
    if (key === null && depth === 0) {
      addMembers(found, into, yaml, resolve, depth);
      return;
    }
    const group = draft('object', key === null ? [] : [nameOf(key)], placeOf(key ?? found, yaml));
    into.groups.push(group);
    addMembers(found, group, yaml, resolve, depth);
  } else if (isSeq(found)) addItems(found.items, key, into, yaml, resolve, depth);
  else if (isScalar(found)) {
    const values = valuesOf(found, key, into, yaml);
    const at = placeOf(key ?? found, yaml);
    addEntry(into, { key: key && nameOf(key), values, isList: false, isWhole: true, at });
  }
}

function addMembers(map: YAMLMap, into: Draft, yaml: Yaml, resolve: Resolve, depth: number): void {
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const merged = nameOf(key) === '<<' ? (isSeq(value) ? value.items : [value]) : null;
    if (merged === null) addNode(value, key, into, yaml, resolve, depth + 1);
    else
      for (const each of merged) {
        const found = isAlias(each) ? behind(each, yaml, resolve) : each;
        if (isMap(found) && depth < DEEPEST) addMembers(found, into, yaml, resolve, depth + 1);
      }
  }
}

function addItems(
  items: readonly unknown[],
  key: Scalar | null,
  into: Draft,
  yaml: Yaml,
  resolve: Resolve,
  depth: number,
): void {
  const values: Value[] = [];
  let others = 0;
  for (const item of items) {
    const found = isAlias(item) ? behind(item, yaml, resolve) : item;
    if (isScalar(found)) {
      const value = valuesOf(found, key, into, yaml);
      for (const each of value) values.push(each);
      if (value.length === 0) others++;
    } else {
      others++;
      addNode(found, key, into, yaml, resolve, depth + 1);
    }
  }
  const [first] = values;
  if (first === undefined && (items.length > 0 || key === null)) return;
  const at = key === null ? (first?.at ?? yaml.spans(0, 0)) : placeOf(key, yaml);
  addEntry(into, { key: key && nameOf(key), values, isList: true, isWhole: others === 0, at });
}

/** What an alias stands for; undefined when too much was read behind aliases already. */
function behind(alias: Alias, yaml: Yaml, resolve: Resolve): Node | undefined {
  if (yaml.aliased > MOST_ALIASED) return undefined;
  const found = resolve(alias);
  yaml.aliased += 1 + sizeOf(found);
  return yaml.aliased > MOST_ALIASED ? undefined : found;
}

/** How many members a node has; those of its members count where they are aliases themselves, or are read again. */
const sizeOf = (node: unknown): number => (isMap(node) || isSeq(node) ? node.items.length : 0);

const nameOf = (key: Scalar): string => String(key.value);

function valuesOf(node: Scalar, key: Scalar | null, into: Draft, yaml: Yaml): readonly Value[] {
  const { value } = node;
  if (value === null || value === undefined) return [];
  if (typeof value === 'string' && key !== null) yaml.code.push({ key: nameOf(key), node, into });
  const text = typeof value === 'string' ? filledIn(value) : (node.source ?? String(value));
  return [{ text, at: placeOf(node, yaml) }];
}

function placeOf(node: Node, { text, spans }: Yaml) {
  const [start, end] = rangeOf(node, text);
  const value = isScalar(node) && typeof node.value === 'string' ? node.value : null;
  return spans(...(value === null ? ([start, end] as const) : insideQuotes(text, start, end, value)));
}

/** Where a node stands; of a block scalar what is below its `|`. */
function rangeOf(node: Node, text: string): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  if (!isScalar(node) || !isBlock(node)) return [start, end];
  const below = text.indexOf('\n', start) + 1;
  return below > 0 && below <= end ? [below, end] : [start, end];
}

const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';

/** Reads a text as the code that its key says it is. */
async function readCode(
  key: string,
  node: Scalar,
  into: Draft,
  { text, spans }: Yaml,
  readPart: ReadPart,
): Promise<void> {
  const language: Language | null = COMMANDS.test(key) ? 'shell' : POWERSHELL.test(key) ? 'powershell' : null;
  const form = language === null && isBlock(node) && /\.\w{1,20}$/.test(key) ? formOf(key, '') : 'text';
  if (language === null && (form === 'text' || form === 'source')) return;
  const [start, end] = rangeOf(node, text);
  const group = draft('snippet', [language ?? form], spans(start, end));
  await readPart(
    language === null ? form : 'source',
    language,
    text.slice(start, end),
    shifted(spans, start),
    group,
  );
  if (group.entries.length + group.groups.length > 0) into.groups.push(group);
}
