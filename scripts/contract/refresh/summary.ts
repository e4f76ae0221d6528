/** The text of the pull request that brings a refreshed contract: Markdown, in which nothing of a document acts. */
import type { Contract } from '../../../src/contract/index.js';
import { blankParameters } from '../../../src/contract/path.js';
import { diffContracts } from '../../../src/difference/diff.js';
import { DIFFERENCE_FORMATS } from '../../../src/difference/formats/index.js';
import { MOST_CHARACTERS } from '../../../src/difference/formats/markdown.js';
import { safeText } from '../../../src/primitives/safe-text.js';
import { counted } from '../../../src/primitives/wording.js';
import type { PublishedErrorCode } from '../../../src/published/types.js';
import { code, type Markdown, md, prose, tableHead, tableRow } from '../../../src/report/markdown/markup.js';
import { type Facts, TABLES } from '../tables.js';

export interface Told {
  readonly older: Contract;
  readonly contract: Contract;
  readonly before: Facts;
  readonly after: Facts;
  /** What was kept or odd in the document. */
  readonly notes: readonly string[];
  /** Codes that nobody has classified. */
  readonly added: readonly PublishedErrorCode[];
  /** What `npm run contract` will refuse. */
  readonly byHand: readonly string[];
  /** Is there anything that must be looked at? */
  readonly isNews: boolean;
}

/** Of a list that a document makes as long as it likes. */
const MOST_ROWS = 50;
const LONGEST = 300;
/** Whoever opens the pull request adds some lines. */
const MOST = MOST_CHARACTERS - 4000;

export function summaryOf(told: Told): string {
  const { before, contract, isNews } = told;
  if (!isNews)
    return `${md`Nothing has changed since ${before.meta.version} of ${before.meta.date}.`.markdown}\n`;
  const sections = [
    ...section('For a person', itemsOf(todo(told))),
    ...section('New codes, to be classified', codeRows(told.added)),
    ...section('Of the document', itemsOf(told.notes)),
  ];
  const difference = DIFFERENCE_FORMATS.markdown.render({
    ...diffContracts(sideOf(told.older), sideOf(contract)),
    for: null,
  });
  return cut([...sections, ...difference.trimEnd().split('\n')]);
}

const sideOf = ({ edition: { version, date, older }, operations }: Contract) => ({
  version,
  date,
  older,
  operations: operations(),
});

/** One line each. */
function todo({ added, byHand, before, after }: Told): readonly string[] {
  const lost = lostEndpoints(before, after);
  return [
    ...byHand,
    ...(added.length === 0
      ? []
      : [
          `facts/${TABLES.errorCodes.file}: ${counted(added.length, 'code')} of refusals, listed below, in no record; choose the category of each and add it`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          `facts/${TABLES.terraform.file}: ${counted(lost.length, 'endpoint')} no operation of the contract any more (the first: ${lost[0]}); nothing to do but to know it`,
        ]),
    `CHANGELOG.md: name ${after.meta.version} of ${after.meta.date}`,
  ];
}

/** Endpoints of the Terraform provider that were operations of the contract, and are none now. */
function lostEndpoints(before: Facts, after: Facts): readonly string[] {
  const [had, has] = [before, after].map(
    ({ operations }) => new Set(operations.map(({ method, path }) => blankParameters(`${method} ${path}`))),
  );
  const lost = before.terraform
    .flatMap(({ endpoints }) => endpoints)
    .filter((key) => had?.has(blankParameters(key)) === true && has?.has(blankParameters(key)) === false);
  return [...new Set(lost)];
}

const itemsOf = (lines: readonly string[]): readonly Markdown[] =>
  lines.map((line) => md`- ${prose(safeText(line, LONGEST))}`);

function codeRows(codes: readonly PublishedErrorCode[]): readonly Markdown[] {
  if (codes.length === 0) return [];
  return [
    tableHead(['Status', 'Code', 'Operations', 'The first', 'Message']),
    ...codes.map(({ status, code: name, declaredBy, examples: [example = ''], templates: [template = ''] }) =>
      tableRow([
        prose(String(status)),
        code(safeText(name, LONGEST)),
        prose(String(declaredBy)),
        code(safeText(example, LONGEST)),
        code(safeText(template, LONGEST)),
      ]),
    ),
  ];
}

/** Nothing, where it would have no rows. */
function section(title: string, rows: readonly Markdown[]): readonly string[] {
  if (rows.length === 0) return [];
  const left = rows.length - MOST_ROWS;
  const shown = rows.slice(0, MOST_ROWS).flatMap(({ markdown }) => markdown.split('\n'));
  return [`## ${title}`, '', ...shown, '', ...(left > 0 ? [`${counted(left, 'line')} left out.`, ''] : [])];
}

/** As many whole lines as a pull request takes. */
function cut(lines: readonly string[]): string {
  let left = MOST;
  const end = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  const shown = end < 0 ? lines : [...lines.slice(0, end), '', 'The rest is left out for want of room.'];
  return `${shown.join('\n')}\n`;
}
