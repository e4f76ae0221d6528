/**
 * HCL as a tree of blocks with their lines, by tree-sitter and its grammar for Terraform (docs/decisions.md says why).
 * Nothing is evaluated: an expression is its text.
 */
import grammar from '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';
import { Language, type Node, Parser } from 'web-tree-sitter';
import engine from 'web-tree-sitter/web-tree-sitter.wasm';
import { lazy } from '../../primitives/lazy.js';
import { breaksIn, squeezeBlanks } from './blanks.js';
import { slowCodeIn } from './slow-code.js';

/** An attribute as it is written: `name = "Jane"`. Offsets count from the beginning of the text that was read. */
export interface Attribute {
  readonly name: string;
  readonly start: number;
  /** Behind its expression. */
  readonly end: number;
}

/** A block as it is written: `resource "genesyscloud_user" "jane" { … }`. */
export interface Block {
  readonly type: string;
  /** As they are written between their quotes. */
  readonly labels: readonly string[];
  /** Counts from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Those of its body, not of the blocks in it, in their order. */
  readonly attributes: () => readonly Attribute[];
  /** The text of the expression of one of its attributes; null where it has none of this name. */
  attribute(name: string): string | null;
  /** The blocks in it. */
  readonly blocks: () => readonly Block[];
}

export interface Tree {
  readonly blocks: readonly Block[];
  /** Those that stand in no block: of files of values. */
  readonly attributes: readonly Attribute[];
  /** The first line that is not HCL; null where all of it is. */
  readonly fault: number | null;
}

/** Reads a text of which it knows from which line on it stands (counts from 0), and hands out what it read. */
export type ReadTree = <T>(text: string, firstLine: number, use: (tree: Tree) => T) => T;

/** The parser, once it is loaded: two modules of WebAssembly. */
export const loadHcl = lazy(async (): Promise<ReadTree> => {
  await Parser.init({ wasmBinary: engine });
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (text, firstLine, use) => {
    const squeezed = squeezeBlanks(text);
    const slow = slowCodeIn(squeezed.text);
    if (slow !== null) {
      const row = squeezed.lineOf(breaksIn(squeezed.text.slice(0, slow)));
      return use({ blocks: [], attributes: [], fault: firstLine + row + 1 });
    }
    const tree = parser.parse(squeezed.text);
    if (tree === null) return use({ blocks: [], attributes: [], fault: firstLine + 1 });
    const last = breaksIn(text.trimEnd());
    const places: Places = {
      lineOf: (node) => firstLine + Math.min(squeezed.lineOf(node.startPosition.row), last) + 1,
      offsetOf: squeezed.offsetOf,
    };
    try {
      const { rootNode } = tree;
      const wrong = rootNode.hasError ? firstError(rootNode) : openQuote(rootNode, squeezed.text);
      return use({
        blocks: blocksOf(rootNode, places),
        attributes: attributesOf(rootNode, places),
        fault: wrong === null ? null : places.lineOf(wrong),
      });
    } finally {
      tree.delete();
    }
  };
});

/** The first node that is an error or was missed, as deep as it goes. */
function firstError(root: Node): Node {
  let node = root;
  for (;;) {
    const next = node.children.find((child) => child.isError || child.isMissing || child.hasError);
    if (next === undefined) return node;
    node = next;
  }
}

/** A line on which not every quote has its other one: of code with heredocs, or with a quote that is not closed. */
const ODD_QUOTES = /^[^"\n]*(?:"[^"\n]*"[^"\n]*)*"[^"\n]*$/m;

/**
 * The first text in quotes that goes on behind its line, which the grammar lets pass and Terraform refuses: a quote was
 * not closed, and what stands before the next one counts as text, blocks included.
 */
function openQuote(root: Node, text: string): Node | null {
  if (!ODD_QUOTES.test(text)) return null;
  const literals = root.descendantsOfType('template_literal');
  return (
    literals.find(
      (node) =>
        node !== null &&
        node.startPosition.row < node.endPosition.row &&
        /^(?:string_lit|quoted_template)$/.test(node.parent?.type ?? ''),
    ) ?? null
  );
}

/** Where nodes stand in the text as it was. */
interface Places {
  lineOf(node: Node): number;
  offsetOf(at: number): number;
}

/** The blocks of a body, or of what holds one. What could not be read is not looked into. */
function blocksOf(node: Node, places: Places): readonly Block[] {
  return (bodyOf(node)?.namedChildren ?? []).flatMap((child) =>
    child.type === 'block' ? (blockOf(child, places) ?? []) : [],
  );
}

const bodyOf = (node: Node): Node | undefined =>
  node.type === 'body' ? node : node.namedChildren.find(({ type }) => type === 'body');

/** The attributes of a body, or of what holds one. */
function attributesOf(node: Node, { offsetOf }: Places): readonly Attribute[] {
  return (bodyOf(node)?.namedChildren ?? []).flatMap((child) => {
    const name = child.type === 'attribute' ? child.namedChildren[0] : undefined;
    return name === undefined
      ? []
      : [{ name: name.text, start: offsetOf(child.startIndex), end: offsetOf(child.endIndex) }];
  });
}

/** null where its head is not whole. */
function blockOf(node: Node, places: Places): Block | null {
  const parts = node.namedChildren;
  const end = parts.findIndex(({ type }) => type === 'block_start');
  const [first, ...labels] = parts.slice(0, end).filter(({ type }) => type !== 'comment');
  if (end < 0 || first?.type !== 'identifier') return null;
  if (!labels.every(({ type, hasError }) => !hasError && (type === 'string_lit' || type === 'identifier')))
    return null;
  return {
    type: first.text,
    labels: labels.map(({ text }) => text.replace(/^"|"$/g, '')),
    line: places.lineOf(node),
    start: places.offsetOf(node.startIndex),
    end: places.offsetOf(node.endIndex),
    attributes: () => attributesOf(node, places),
    attribute: (name) => attributeOf(parts, name),
    blocks: () => blocksOf(node, places),
  };
}

function attributeOf(parts: readonly Node[], name: string): string | null {
  const body = parts.find(({ type }) => type === 'body');
  const attribute = body?.namedChildren.find(
    (child) => child.type === 'attribute' && child.namedChildren[0]?.text === name,
  );
  return attribute?.namedChildren.find(({ type }) => type === 'expression')?.text ?? null;
}
