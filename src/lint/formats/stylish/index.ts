/** For people at a terminal: by file what is wrong and what to do, and below what all of it comes to. */
import { createPage, type Page } from '../../../page/paint.js';
import { hang, pad } from '../../../page/wrap.js';
import { largest } from '../../../primitives/lists.js';
import { grouped } from '../../../primitives/number.js';
import type { LintFinding } from '../../types.js';
import type { LintFormatter } from '../format.js';
import { listed, sameKey, together } from '../shown.js';
import { insteadText, placeText, ruleText } from '../words.js';
import { sumLines } from './sums.js';

/** Places of equal findings of a file that are named. */
const MOST_PLACES = 5;

export const stylish: LintFormatter = function* (report, options) {
  const page = createPage(options);
  const seen = new Map<string, LintFinding>();
  for (const findings of byFile(listed(report, options))) {
    const [{ path }] = findings;
    yield `${page.paint.heading(path)}\n`;
    yield* fileLines(findings, seen, page);
    yield '\n';
  }
  yield `${sumLines(report, page, options.verbose || options.strict).join('\n')}\n`;
};

type Group = readonly [LintFinding, ...LintFinding[]];

/** The findings of each file, in the order of the files. */
function* byFile(findings: readonly LintFinding[]): Iterable<Group> {
  const files = new Map<string, [LintFinding, ...LintFinding[]]>();
  for (const finding of findings) {
    const file = files.get(finding.path);
    if (file === undefined) files.set(finding.path, [finding]);
    else file.push(finding);
  }
  yield* files.values();
}

const LABELS = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  inconclusive: 'unclear',
} as const;
const LABEL_WIDTH = 7;

/** @param seen what was said in full already, by what it says */
function* fileLines(findings: Group, seen: Map<string, LintFinding>, page: Page): Iterable<string> {
  const groups: readonly Group[] = page.verbose ? findings.map((one): Group => [one]) : together(findings);
  const width = largest(groups.map(([{ at }]) => spot({ at }).length));
  const indent = ' '.repeat(2 + width + 2 + LABEL_WIDTH + 2);
  for (const group of groups) {
    const [first] = group;
    const prefix = `  ${spot(first).padStart(width)}  ${label(first, page)}  `;
    const key = sameKey(first);
    const before = page.verbose ? undefined : seen.get(key);
    if (before === undefined) seen.set(key, first);
    const told =
      before === undefined ? inFull(first, page) : [`${asAbove(first, before)} ${rule(first, page)}`];
    const [head = '', ...below] = [...told, ...others(group, page)];
    const lines = [
      ...hang(prefix, head, page.width),
      ...below.flatMap((text) => hang(indent, text, page.width)),
    ];
    yield `${lines.join('\n')}\n`;
  }
}

const spot = ({ at: { line, column } }: Pick<LintFinding, 'at'>): string => `${line}:${column}`;

function label({ outcome, level }: LintFinding, { paint }: Page): string {
  const kind = outcome === 'inconclusive' ? 'inconclusive' : level;
  const painted = { error: paint.bad, warning: paint.warn, note: paint.faint, inconclusive: paint.faint };
  return painted[kind](pad(LABELS[kind], LABEL_WIDTH));
}

/** A colour for each word: lines are broken between them. */
const faint = (text: string, { paint }: Page): string => text.split(' ').map(paint.faint).join(' ');

const rule = (finding: LintFinding, page: Page): string => faint(`[${ruleText(finding)}]`, page);

/** What is wrong, what to do, and with `verbose` by what it is known. */
function inFull(finding: LintFinding, page: Page): readonly string[] {
  const { message, fix, instead, evidence } = finding;
  return [
    `${message} ${rule(finding, page)}`,
    ...(fix === null ? [] : [`fix: ${fix}`]),
    ...(instead.length === 0 ? [] : [`instead: ${page.verbose ? instead.join(', ') : insteadText(instead)}`]),
    ...(page.verbose ? evidence.map(({ grade, source, text }) => `${grade}: ${text} (${source})`) : []),
  ];
}

const asAbove = ({ subject }: LintFinding, before: LintFinding): string =>
  `${subject === '' ? 'the same' : subject}: as at ${placeText(before)}`;

/** The same at other places of the file. */
function others(group: Group, page: Page): readonly string[] {
  const [, ...more] = group;
  if (more.length === 0) return [];
  const named = more.slice(0, MOST_PLACES - 1).map(spot);
  const left = more.length - named.length;
  return [faint(`also at ${named.join(', ')}${left > 0 ? ` and ${grouped(left)} more` : ''}`, page)];
}
