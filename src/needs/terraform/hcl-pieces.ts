/** A text of HCL as trees, of which those with a fault are as small as can be. */
import { loadHcl, type ReadTree, type Tree } from './hcl-tree.js';
import { type Piece, pieces } from './pieces.js';

/** Characters that are parsed at once: some hundred bytes of memory each. */
const PIECE = 500_000;

/**
 * Reads Terraform code of any size, in order. What of it is whole is handed out; a tree is valid within the call only.
 *
 * @returns the lines that are no HCL, or before which something is not closed
 */
export async function readTrees(
  text: string,
  use: (tree: Tree, piece: Piece) => void,
): Promise<readonly number[]> {
  const readTree = await loadHcl();
  const faults: number[] = [];
  for (const piece of pieces(text, PIECE)) readPiece(readTree, piece, use, faults);
  return faults;
}

/** A piece with a fault is read again in ever smaller ones, down to its blocks, so that those that are whole are found. */
function readPiece(
  readTree: ReadTree,
  piece: Piece,
  use: (tree: Tree, piece: Piece) => void,
  faults: number[],
): void {
  const smaller = readTree(piece.text, piece.line, (tree) => {
    const parts = tree.fault === null ? [piece] : partsOf(piece);
    if (parts.length > 1) return parts;
    use(tree, piece);
    if (tree.fault !== null) faults.push(tree.fault);
    return [];
  });
  for (const part of smaller) readPiece(readTree, part, use, faults);
}

/** Some eight parts of it, or as many as there are blocks in the first of them. */
function partsOf({ text, line, start }: Piece): readonly Piece[] {
  const parts = pieces(text, text.length / 8, line, start);
  return parts.length > 1 ? parts : pieces(text, 1, line, start);
}
