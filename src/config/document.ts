/** JSON with comments and trailing commas, read with the places of what stands in it: every problem names its own. */
import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { withoutByteOrderMark } from '../primitives/marks.js';
import type { Position, Problem } from './types.js';

export interface JsonDocument {
  /** null where the text could not be read. */
  readonly value: unknown;
  /** What is wrong with the text, whatever it should say. */
  readonly problems: readonly Problem[];
  /** Where a value stands, or a key of the object at that path. */
  at(path: readonly PropertyKey[], key?: string): Position;
}

/** No file of ours is deeper; what is would take the parser beyond its stack. */
const DEEPEST = 20;
/** Characters by which the encoding shows. */
const FIRST = 4;
/** Nobody mends more of them at once. */
const MOST_SYNTAX = 5;

/** Of its enum `SyntaxKind`, which exists for the compiler only. */
const OPENING: ReadonlySet<number> = new Set([1, 3]);
const CLOSING: ReadonlySet<number> = new Set([2, 4]);
const END = 17;

/** What the parser misses or does not understand, by the numbers of its errors. */
const SYNTAX: Readonly<Record<number, string>> = {
  1: 'a value is no JSON: texts stand in double quotes',
  2: 'a number is not written as JSON writes numbers',
  3: 'a key in double quotes is expected',
  4: 'a value is expected',
  5: 'a colon is expected behind the key',
  6: 'a comma is expected',
  7: 'a closing } is missing',
  8: 'a closing ] is missing',
  9: 'something stands behind the end',
  10: 'a comment is not written as // or /* */',
  11: 'a comment is not closed',
  12: 'a text is not closed',
  14: 'a \\u in a text is not followed by four digits',
  15: 'a backslash in a text begins nothing that JSON knows; a backslash itself is \\\\',
  16: 'a text holds a character that must be written as an escape',
};

/**
 * @param empty what to say of a text that holds nothing
 */
export function readJsonDocument(written: string, empty: string): JsonDocument {
  const text = withoutByteOrderMark(written);
  const positionOf = positions(text);
  const failed = (problems: readonly Problem[]): JsonDocument => ({
    value: null,
    problems,
    at: () => positionOf(0),
  });
  const foreign = otherEncoding(text);
  if (foreign !== null) return failed([{ ...positionOf(foreign.offset), message: foreign.message }]);
  const { tokens, tooDeep } = scan(text);
  if (tokens === 0) return failed([{ ...positionOf(0), message: empty }]);
  if (tooDeep !== null)
    return failed([{ ...positionOf(tooDeep), message: `is nested deeper than ${DEEPEST} levels` }]);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  if (root === undefined || errors.length > 0) return failed(syntaxProblems(errors, positionOf));
  const problems: Problem[] = [];
  const value = plainValue(
    root,
    (offset, message) => problems.push({ ...positionOf(offset), message }),
    positionOf,
  );
  return {
    value,
    problems,
    at(path, key) {
      const node = nearestNode(root, path);
      const named = key === undefined ? undefined : keyNode(node, key);
      return positionOf((named ?? node).offset);
    },
  };
}

/**
 * What shows that a text, decoded as UTF-8, is none. A letter that was lost would change what the file says, and what is
 * written back into it.
 */
function otherEncoding(text: string): { readonly offset: number; readonly message: string } | null {
  const first = text.slice(0, FIRST);
  if (/\0\0/.test(first)) return { offset: 0, message: 'is in UTF-32; save it as UTF-8' };
  if (/\0|\ufffd\ufffd/.test(first)) return { offset: 0, message: 'is in UTF-16; save it as UTF-8' };
  const offset = text.indexOf('\ufffd');
  return offset < 0 ? null : { offset, message: 'a character here is no UTF-8; save the file as UTF-8' };
}

/** How many tokens there are, and where it gets too deep; the scanner needs no stack. */
function scan(text: string): { readonly tokens: number; readonly tooDeep: number | null } {
  const scanner = createScanner(text, true);
  let [tokens, depth] = [0, 0];
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    tokens += 1;
    if (OPENING.has(kind)) depth += 1;
    else if (CLOSING.has(kind)) depth -= 1;
    if (depth > DEEPEST) return { tokens, tooDeep: scanner.getTokenOffset() };
  }
  return { tokens, tooDeep: null };
}

function syntaxProblems(
  errors: readonly ParseError[],
  positionOf: (offset: number) => Position,
): readonly Problem[] {
  // One slip makes several errors behind it.
  const byLine = new Map<number, Problem>();
  for (const { error, offset } of errors) {
    const position = positionOf(offset);
    const message = `is not valid JSON: ${SYNTAX[error] ?? 'it cannot be read'}`;
    if (!byLine.has(position.line)) byLine.set(position.line, { ...position, message });
    if (byLine.size === MOST_SYNTAX) break;
  }
  return [...byLine.values()];
}

type Note = (offset: number, message: string) => void;

/** The value of a node; keys that stand twice, and the one that would change what an object is, are noted. */
function plainValue(node: Node, note: Note, positionOf: (offset: number) => Position): unknown {
  if (node.type === 'array') return (node.children ?? []).map((item) => plainValue(item, note, positionOf));
  if (node.type !== 'object') return node.value;
  const seen = new Map<string, number>();
  const value: Record<string, unknown> = {};
  for (const { children: [name, item] = [] } of node.children ?? []) {
    if (name === undefined || item === undefined) continue;
    const key = String(name.value);
    const before = seen.get(key);
    if (key === '__proto__') note(name.offset, 'a key may not be called __proto__');
    else if (before === undefined) value[key] = plainValue(item, note, positionOf);
    else
      note(
        name.offset,
        `the key stands a second time in one object; the first is in line ${positionOf(before).line}`,
      );
    seen.set(key, before ?? name.offset);
  }
  return value;
}

/** The node at a path; where it does not exist, that of the innermost object around it. */
function nearestNode(root: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (node !== undefined) return node;
  }
  return root;
}

const keyNode = (node: Node, key: string): Node | undefined =>
  node.type === 'object'
    ? node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[0]
    : undefined;

/** From offsets to lines and columns. */
function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
