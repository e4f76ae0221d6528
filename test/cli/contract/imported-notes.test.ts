/** What is said of an imported document: few lines, and all of them where somebody asks. */
import { expect, it } from 'vitest';
import { importedNotes } from '../../../src/cli/contract/imported-notes.js';

it.each<[string, readonly string[], boolean, readonly string[]]>([
  ['nothing odd', [], false, ['kept']],
  [
    'odd in some ways',
    ['odd', 'odder'],
    false,
    ['kept', 'the document is odd in 2 ways, which makes parts of it not known: --verbose names them'],
  ],
  ['odd, and asked for', ['odd', 'odder'], true, ['kept', 'odd', 'odder']],
])('a document that is %s', (_, warnings, verbose, lines) => {
  expect(importedNotes({ notes: ['kept'], warnings }, verbose)).toEqual(lines);
});
