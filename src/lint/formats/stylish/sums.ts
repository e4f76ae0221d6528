/** What stands below the findings: what they come to, of what they were looked for, and what stays open. */
import type { Page } from '../../../page/paint.js';
import { hang } from '../../../page/wrap.js';
import { counted } from '../../../primitives/wording.js';
import type { IgnoredFinding } from '../../types.js';
import type { SafeLint } from '../format.js';
import {
  contractText,
  ignoredText,
  ignoreHead,
  inconclusiveText,
  placeText,
  problemText,
  readText,
  skippedText,
  sumText,
  unreadHead,
} from '../words.js';

/** Files and remarks that are named. */
const MOST_NAMED = 10;

/** @param isAll what is inconclusive is listed above */
export function sumLines(report: SafeLint, page: Page, isAll: boolean): readonly string[] {
  const { width, verbose } = page;
  const texts = [
    [readText(report), skippedText(report)].filter((text) => text !== '').join(', '),
    contractText(report),
    openText(inconclusiveText(report), isAll ? '' : '--verbose lists them'),
    openText(ignoredText(report), verbose ? '' : '--verbose says why'),
  ].filter((text) => text !== '');
  return [
    ...headLines(report, page),
    ...texts.flatMap((text) => hang('', text, width)),
    ...(verbose ? report.ignored.flatMap((one) => hang('  ', ignoredLine(one), width)) : []),
    ...(verbose ? skippedLines(report, page) : []),
    ...problemLines(unreadHead(report), report.unread, page),
    ...problemLines(ignoreHead(report), report.ignoreProblems, page),
  ];
}

const openText = (text: string, hint: string): string =>
  text === '' || hint === '' ? text : `${text} (${hint})`;

function headLines(report: SafeLint, { paint, width }: Page): readonly string[] {
  const { errors, warnings, notes } = report.summary;
  const files = new Set(report.findings.flatMap(({ outcome, path }) => (outcome === 'fail' ? [path] : [])))
    .size;
  const isClean = errors + warnings + notes === 0;
  const text = isClean ? sumText(report) : `${sumText(report)} in ${counted(files, 'file')}`;
  const colour = errors > 0 ? paint.bad : isClean && report.files.read > 0 ? paint.good : paint.warn;
  return hang('', text, width).map(colour);
}

const ignoredLine = ({ finding, reason, by }: IgnoredFinding): string =>
  `${placeText(finding)}: ${finding.message} [${finding.rule}]: ${by}: ${reason}`;

const skippedLines = ({ files: { skipped } }: SafeLint, { width }: Page): readonly string[] =>
  skipped.flatMap(({ reason, count, first }) => {
    const more = count - first.length;
    const names = `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return first.length === 0 ? [] : hang('  ', `skipped as ${reason}: ${names}`, width);
  });

function problemLines(
  head: string,
  problems: SafeLint['unread'],
  { width, verbose, paint }: Page,
): readonly string[] {
  if (problems.length === 0) return [];
  const shown = verbose ? problems : problems.slice(0, MOST_NAMED);
  const more = problems.length - shown.length;
  return [
    '',
    ...hang('', `${head}:`, width).map(paint.warn),
    ...shown.flatMap((one) => hang('  ', problemText(one), width)),
    ...(more > 0 ? [`  and ${more} more: --verbose`] : []),
  ];
}
