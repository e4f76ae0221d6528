/** The result for people at a terminal: the matrix, and below it what to do for each caller. */
import { labelled } from '../../page/labelled.js';
import { createPage, type PageOptions } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import type { SafePreflight } from './safe.js';
import { generalItems, sectionsOf } from './said.js';
import { summaryText } from './summary.js';
import { tableLines } from './table.js';

export function* page(preflight: SafePreflight, options: PageOptions): Iterable<string> {
  const own = createPage(options);
  const { verbose } = own;
  const blocks = [
    tableLines(preflight, own),
    ...sectionsOf(preflight, verbose).map(({ name, items, blocks: paste }) => [
      own.paint.heading(name),
      ...items.flatMap(({ label, text }) => labelled(label, text, own)),
      // As it is to be copied: no line is wrapped.
      ...paste.flatMap(({ terraform, role }) => [
        '',
        ...terraform.split('\n'),
        ...(verbose ? ['', ...role.split('\n')] : []),
      ]),
    ]),
    generalItems(preflight, verbose).flatMap(({ label, text }) => labelled(label, text, own)),
    hang('', summaryText(preflight), own.width),
  ];
  let separator = '';
  for (const lines of blocks) {
    if (lines.length === 0) continue;
    yield `${separator}${lines.join('\n')}\n`;
    separator = '\n';
  }
}
