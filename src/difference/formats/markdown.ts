/** A difference as the text of a pull request or a ticket: a short head, then tables, never longer than GitHub takes. */
import { grouped } from '../../primitives/number.js';
import { safeText } from '../../primitives/safe-text.js';
import { type Markdown, md, prose, tableHead } from '../../report/markdown/markup.js';
import type { DifferenceFormatter, SafeDifference } from './format.js';
import { type Section, sectionsOf } from './sections.js';
import { concernsText, countsText, sidesText } from './words.js';

/** Characters that GitHub takes as the text of a pull request, an issue or a comment. */
export const MOST_CHARACTERS = 65_536;
/** Of these, what titles, heads of tables and the lines that count the rest may take. */
const FOR_FRAME = 4_000;
/** Names of versions, which may come from a file. */
const MOST_NAME = 200;

export const markdown: DifferenceFormatter = function* (report, options) {
  const take = createRoom(MOST_CHARACTERS - FOR_FRAME);
  yield take(`${headOf(report).markdown}\n`) ?? '';
  for (const section of sectionsOf(report, options)) yield* sectionText(section, take);
};

/** @returns what takes a text where there is room for it, and null where there is none */
function createRoom(characters: number): (text: string) => string | null {
  let left = characters;
  return (text) => {
    if (text.length > left) return null;
    left -= text.length;
    return text;
  };
}

function headOf(report: SafeDifference): Markdown {
  const named = ({ version, date, operations }: SafeDifference['from']) => ({
    version: safeText(version, MOST_NAME),
    date: date === null ? null : safeText(date, MOST_NAME),
    operations,
  });
  const sides = prose(sidesText({ from: named(report.from), to: named(report.to) }));
  const said = prose(report.for === null ? countsText(report) : concernsText(report.for));
  return md`**${sides}**: ${said}.`;
}

/** As many rows as there is room for, and how many more there are. */
function* sectionText(
  { title, heads, rows, count }: Section,
  take: (text: string) => string | null,
): Iterable<string> {
  if (count === 0) return;
  yield `\n${md`## ${title}`.markdown}\n\n${heads === null ? '' : `${tableHead(heads).markdown}\n`}`;
  let shown = 0;
  for (const row of rows) {
    const line = take(heads === null ? `- ${row.markdown}\n` : `${row.markdown}\n`);
    if (line === null) break;
    yield line;
    shown += 1;
  }
  if (shown < count)
    yield `\n${grouped(count - shown)} of ${grouped(count)} are left out for want of room; \`--format json\` lists all.\n`;
}
