/** The matrix: a row an operation, a column a caller, in blocks of as many columns as fit. */
import type { Page, Paint } from '../../page/paint.js';
import { displayWidth, pad } from '../../page/wrap.js';
import { counted } from '../../primitives/wording.js';
import { COUNTS_AS, cellsByCaller, standing } from '../outcome.js';
import type { Answer, CallerRow, MatrixRow, Preflight } from '../types.js';
import type { SafePreflight } from './safe.js';
import { methodWidth, shortApart, shortOperation } from './short.js';

/** Columns of the name of a caller; the widest answer needs seven. */
const WIDEST_NAME = 16;
const NARROWEST = 7;
const GAP = 2;
const INDENT = 2;
/** Longer matrices are folded: what is fine for all callers that stand beside each other is only counted. */
const MOST_ROWS = 40;
/** Of more callers those that can do all of it are only counted. */
const MOST_COLUMNS = 20;

export const IN_ORGANIZATION = 'acts in the expected organization';

interface Line {
  readonly label: string;
  readonly words: readonly string[];
  /** It may be folded where all is fine. */
  readonly isFine: (word: string) => boolean;
}

export function tableLines(preflight: SafePreflight, page: Page): readonly string[] {
  const { callers, operations } = withTrouble(preflight, page);
  const lines = [...organizationLine(callers), ...operationLines(operations)];
  const folds = operations.length > MOST_ROWS && !page.verbose;
  const names = shortApart(
    callers.map(({ name }) => name),
    WIDEST_NAME,
  );
  const longest = lines.reduce((most, { label }) => Math.max(most, displayWidth(label)), 0);
  const labelWidth = Math.min(longest, Math.floor(page.width * 0.57));
  const labels = shortApart(
    lines.map(({ label }) => label),
    labelWidth,
  );
  const widths = names.map((name) => Math.max(displayWidth(name), NARROWEST));
  const blocks = blocksOf(widths, page.width - INDENT - labelWidth).map(({ from, to }) => {
    const columns = { labelWidth, widths: widths.slice(from, to) };
    const rows = lines
      .map(({ words, isFine }, at) => ({ label: labels[at] ?? '', words: words.slice(from, to), isFine }))
      .filter(({ words, isFine }) => !folds || !words.every(isFine));
    const folded = lines.length - rows.length;
    return [
      row('', names.slice(from, to), columns, page.paint.heading),
      ...rows.map(({ label, words }) => row(label, words, columns, (word) => painted(word, page.paint))),
      ...(folded === 0
        ? []
        : [`  and ${counted(folded, 'operation')} that can be called, as far as is known: --verbose`]),
    ];
  });
  const fine = preflight.callers.length - callers.length;
  return [
    ...blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...block]),
    ...(fine === 0
      ? []
      : [`  and ${counted(fine, 'caller')} that can do all that was judged, as far as is known: --verbose`]),
  ];
}

/** Without the callers that can do all of it, where there are many. */
function withTrouble(preflight: SafePreflight, { verbose }: Page): Pick<Preflight, 'callers' | 'operations'> {
  const { callers, operations } = preflight;
  if (callers.length <= MOST_COLUMNS || verbose) return preflight;
  const cells = cellsByCaller(preflight);
  const shown = callers.filter((caller) => standing(caller, cells.get(caller.name) ?? []) !== 'fine');
  const names = new Set(shown.map(({ name }) => name));
  return {
    callers: shown,
    operations: operations.map((one) => ({
      ...one,
      cells: one.cells.filter(({ caller }) => names.has(caller)),
    })),
  };
}

/** One line where somebody said in which organization a caller is to act. */
const organizationLine = (callers: readonly CallerRow[]): readonly Line[] =>
  callers.every(({ expectedOrganization }) => expectedOrganization === null)
    ? []
    : [{ label: IN_ORGANIZATION, words: callers.map(inOrganization), isFine: () => false }];

export function inOrganization({ expected, expectedOrganization }: CallerRow): string {
  if (expectedOrganization === null) return '-';
  return expected === null ? '?' : expected ? 'yes' : 'NO';
}

function operationLines(rows: readonly MatrixRow[]): readonly Line[] {
  const width = methodWidth(rows.map(({ operation }) => operation));
  return rows.map(({ operation, cells }) => ({
    label: shortOperation(operation, width),
    words: cells.map(({ answer }) => answer),
    isFine: (word) => COUNTS_AS[word as Answer] === 'fine',
  }));
}

/** As many columns as fit, at least one. */
function blocksOf(
  widths: readonly number[],
  room: number,
): readonly { readonly from: number; readonly to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  let left = 0;
  for (const [at, width] of widths.entries()) {
    const last = blocks.at(-1);
    if (last === undefined || left < width + GAP) {
      blocks.push({ from: at, to: at + 1 });
      left = room - width - GAP;
    } else {
      last.to = at + 1;
      left -= width + GAP;
    }
  }
  return blocks;
}

function row(
  label: string,
  words: readonly string[],
  { labelWidth, widths }: { readonly labelWidth: number; readonly widths: readonly number[] },
  paint: (word: string) => string,
): string {
  const gap = ' '.repeat(GAP);
  const cells = words.map(
    (word, at) => gap + paint(word) + ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(word))),
  );
  return `${' '.repeat(INDENT)}${pad(label, labelWidth)}${cells.join('')}`.trimEnd();
}

/** By its words a cell is read without colour, too. */
const PAINTS: Readonly<Record<Answer | 'yes' | 'NO' | '-', keyof Paint>> = {
  ok: 'good',
  yes: 'good',
  PARTIAL: 'bad',
  REFUSED: 'bad',
  'N/AVAIL': 'bad',
  NO: 'bad',
  '?': 'warn',
  open: 'faint',
  '-': 'faint',
};

const painted = (word: string, paint: Paint): string => {
  const own = Object.hasOwn(PAINTS, word) ? PAINTS[word as keyof typeof PAINTS] : null;
  return own === null ? word : paint[own](word);
};
