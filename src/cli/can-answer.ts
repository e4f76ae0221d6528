/** The answer of `can`: what the call needs, what is known, what is missing. */

import { RULES } from '../../rules/index.js';
import { CALLERS, permissionsText, scopesText } from '../contract/operation-words.js';
import type { Operation } from '../contract/types.js';
import { keepsOpen, notAsked } from '../judge/open.js';
import type { Subject } from '../judge/subject.js';
import { labelled } from '../page/labelled.js';
import type { Page } from '../page/paint.js';
import { hang, spread } from '../page/wrap.js';
import { allCauseLines } from '../report/stylish/causes.js';
import { findingLines, missingText } from '../report/stylish/checks.js';
import { remarkLines } from '../report/stylish/diagnosis.js';
import { headLines } from '../report/stylish/head.js';
import type { DiagnosisReport } from '../report/types.js';
import { flagNamesOf } from './flags.js';
import type { Settings } from './settings.js';

function needsLines(operation: Operation, page: Page): string[] {
  return [
    page.paint.heading('NEEDS'),
    ...labelled('permissions', permissionsText(operation), page),
    ...labelled('scopes', scopesText(operation), page),
    ...labelled('caller', CALLERS[operation.caller], page),
  ];
}

function knownLines({ findings }: DiagnosisReport, page: Page): string[] {
  const known = findings.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail');
  if (known.length === 0) return [];
  return [page.paint.heading('KNOWN'), ...known.flatMap((finding) => findingLines(finding, page))];
}

/** Flags that `can` takes; what only a recording could supply is of no use to it. */
const FLAG = new RegExp(`^--(?:${flagNamesOf('can').join('|')})(?: |$)`);

/** Why rules were not asked. */
export interface LeftOut {
  /** By the configuration. */
  readonly off: Settings['off'];
  /** The flags that leave out others. */
  readonly typed: string;
}

/** A rule that decides and was not asked leaves the question open. */
const leftOut = (diagnosis: DiagnosisReport, subject: Subject, { off, typed }: LeftOut): readonly string[] =>
  notAsked(diagnosis, subject, RULES).map((id) => {
    const source = off.find(({ rule }) => rule === id)?.source;
    return source === undefined
      ? `the answer of ${id}, which ${typed} leaves out`
      : `the answer of ${id}, which ${source} turns off`;
  });

/** What would decide, of each rule that is open: what a flag can say; where no flag can, all that is missing to it. */
function missingLines(diagnosis: DiagnosisReport, subject: Subject, without: LeftOut, page: Page): string[] {
  const missing = diagnosis.findings
    .filter((finding) => keepsOpen(finding, diagnosis.causes, subject, RULES))
    .flatMap((finding) => {
      const flags = finding.missing.map(({ what, supply }) => ({
        what,
        supply: supply.filter((way) => FLAG.test(way)),
      }));
      const sayable = flags.filter(({ supply }) => supply.length > 0);
      return sayable.length > 0 ? sayable : finding.missing;
    });
  const texts = new Set([...missing.map(missingText), ...leftOut(diagnosis, subject, without)]);
  if (texts.size === 0) return [];
  return [page.paint.heading('MISSING'), ...[...texts].flatMap((text) => hang('  ', text, page.width))];
}

/** A path of several methods: what each needs, and that one is to be named. */
export function methodLines(path: string, operations: readonly Operation[], page: Page): string[] {
  const [first] = operations;
  const head = spread(page.paint.heading(path), 'cannot tell: which method?', page.width);
  return [
    ...(head === null ? [page.paint.heading(path), '  cannot tell: which method?'] : [head]),
    page.paint.heading('NEEDS'),
    ...operations.flatMap((operation) => [
      ...labelled(operation.method, permissionsText(operation), page),
      ...labelled('', `scopes: ${scopesText(operation)}`, page),
    ]),
    page.paint.heading('MISSING'),
    ...hang('  ', `the method: why403 can ${first?.method ?? 'GET'} ${path}`, page.width),
  ];
}

/** @param operation the operation of the contract, or null when the call matches none. */
export function answerLines(
  diagnosis: DiagnosisReport,
  operation: Operation | null,
  subject: Subject,
  without: LeftOut,
  page: Page,
): string[] {
  return [
    ...headLines(diagnosis, page),
    ...(operation === null ? [] : needsLines(operation, page)),
    ...knownLines(diagnosis, page),
    ...(diagnosis.verdict === 'cannot-tell' ? missingLines(diagnosis, subject, without, page) : []),
    ...remarkLines(diagnosis.remarks, page),
    ...(diagnosis.verdict === 'would-be-refused' ? allCauseLines(diagnosis.causes, page) : []),
  ];
}
