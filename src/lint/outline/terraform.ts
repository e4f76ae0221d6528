/** Terraform code as an outline: blocks with their labels, attributes with what is written in them. */
import { readTrees } from '../../needs/terraform/hcl-pieces.js';
import type { Attribute, Block } from '../../needs/terraform/hcl-tree.js';
import { readBrackets } from './code/brackets.js';
import type { Frame, Reading } from './code/frame.js';
import { readHclText } from './code/hcl-text.js';
import { references, resolve } from './code/references.js';
import { type Draft, draft } from './draft.js';
import { type Spans, shifted } from './places.js';
import type { OutlineProblem } from './types.js';

/** Blocks that are nested deeper are passed over. */
const DEEPEST = 50;

/**
 * Reads blocks as groups. Of `local.x` and `var.x` what the same file says of them is read, where it says it in texts; what a variable
 * has for a default only is possible. A
 * block `dynamic "x"` is a group `['dynamic', 'x']` that holds what its `content` holds.
 */
export async function readTerraform(
  text: string,
  spans: Spans,
  into: Draft,
): Promise<readonly OutlineProblem[]> {
  const names = references();
  const faults = await readTrees(text, ({ blocks, attributes }, piece) => {
    const reading: Reading = {
      ...readHclText(piece.text),
      text: piece.text,
      language: 'hcl',
      spans: shifted(spans, piece.start),
      references: names,
      nameOf: () => null,
    };
    readAttributes(attributes, reading, into);
    for (const block of blocks) readBlock(block, reading, into, 0);
  });
  resolve(names);
  return faults.slice(0, 1).map((line) => ({ line, message: BROKEN }));
}

const BROKEN =
  'this is no Terraform code from here on, or a brace, a quote or a heredoc is not closed before it; what is whole around it was read';

function readAttributes(attributes: readonly Attribute[], reading: Reading, into: Draft): void {
  for (const { start, end } of attributes) readBrackets(reading, start, end, into);
}

function readBlock(block: Block, reading: Reading, into: Draft, depth: number): void {
  if (depth > DEEPEST) return;
  const { type, labels, start, end } = block;
  if (type === 'content' && into.names[0] === 'dynamic') {
    readBody(block, reading, into, depth);
    return;
  }
  const group = draft('block', [type, ...labels], reading.spans(start, end));
  into.groups.push(group);
  readBody(block, reading, group, depth);
}

function readBody(block: Block, reading: Reading, into: Draft, depth: number): void {
  readAttributes(block.attributes(), { ...reading, nameOf: nameIn(block) }, into);
  for (const inner of block.blocks()) readBlock(inner, reading, into, depth + 1);
}

/** What an attribute is known by elsewhere: `local.x` of `locals`, `var.x` by the default of `variable "x"`. */
const nameIn =
  ({ type, labels }: Block) =>
  (key: string, depth: Frame['open']): string | null => {
    if (depth !== '') return null;
    if (type === 'locals') return `local.${key}`;
    return type === 'variable' && key === 'default' ? `var.${labels[0]}` : null;
  };
