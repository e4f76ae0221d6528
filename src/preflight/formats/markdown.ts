/** The result to send or to paste into a ticket: a table, and below it what to do for each caller. */
import {
  code,
  fenced,
  joined,
  list,
  type Markdown,
  md,
  NOTHING,
  prose,
  tableHead,
  tableRow,
} from '../../report/markdown/markup.js';
import type { SafePreflight } from './safe.js';
import { generalItems, type Item, sectionsOf } from './said.js';
import { shortOperation } from './short.js';
import { summaryText } from './summary.js';
import { IN_ORGANIZATION, inOrganization } from './table.js';

export function* markdown(
  preflight: SafePreflight,
  { verbose }: { readonly verbose: boolean },
): Iterable<string> {
  const general = generalItems(preflight, verbose);
  const parts = [
    md`**${summaryText(preflight)}.**`,
    table(preflight),
    ...sectionsOf(preflight, verbose).flatMap(({ name, items, blocks }) => [
      md`### ${code(name)}`,
      list(items.map(itemLine)),
      ...blocks.flatMap(({ terraform, role }) => [
        fenced(terraform, 'hcl'),
        verbose ? fenced(role, 'json') : NOTHING,
      ]),
    ]),
    list(general.map(itemLine)),
  ];
  yield `${joined(parts, '\n\n').markdown}\n`;
}

const itemLine = ({ label, text }: Item): Markdown =>
  label === '' ? prose(text) : md`**${label}**: ${prose(text)}`;

function table({ callers, operations }: SafePreflight): Markdown {
  const head = tableHead(['', ...callers.map(({ name }) => code(name).markdown)]);
  const isAsked = callers.some(({ expectedOrganization }) => expectedOrganization !== null);
  return joined(
    [
      head,
      ...(isAsked
        ? [tableRow([prose(IN_ORGANIZATION), ...callers.map((caller) => prose(inOrganization(caller)))])]
        : []),
      ...operations.map(({ operation, cells }) =>
        tableRow([code(shortOperation(operation)), ...cells.map(({ answer }) => prose(answer))]),
      ),
    ],
    '\n',
  );
}
