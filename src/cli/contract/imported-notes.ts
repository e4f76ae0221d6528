/** What is said of a document that was made into a contract. */
import { counted } from '../../primitives/wording.js';
import type { CompiledDocument } from '../../published/compile.js';

/**
 * A line each. What is odd in a document is only counted unless somebody asks: nobody but the platform can mend it, and what
 * it makes unknown is told where it matters.
 */
export function importedNotes(
  { notes, warnings }: Pick<CompiledDocument, 'notes' | 'warnings'>,
  verbose: boolean,
): readonly string[] {
  if (verbose || warnings.length === 0) return [...notes, ...warnings];
  return [
    ...notes,
    `the document is odd in ${counted(warnings.length, 'way')}, which makes parts of it not known: --verbose names them`,
  ];
}
