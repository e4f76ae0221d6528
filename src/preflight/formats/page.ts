/** The result for people at a terminal: the matrix, and below it what to do for each caller. */
import { labelled } from '../../page/labelled.js';
import { createPage, type PageOptions } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import type { SafePreflight } from './safe.js';
import { generalItems, sectionsOf, summaryText } from './said.js';
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
      ...(paste === null ? [] : ['', ...paste.terraform.split('\n')]),
      ...(paste === null || !verbose ? [] : ['', ...paste.role.split('\n')]),
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
