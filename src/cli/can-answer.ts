/** The answer of `can`: what the call needs, what is known, what is missing. */

import type { Operation } from '../contract/types.js';
import { CALLERS, permissionsText, scopesText } from '../explain/operation.js';
import { labelled } from '../page/labelled.js';
import type { Page } from '../page/paint.js';
import { hang } from '../page/wrap.js';
import { allCauseLines } from '../report/stylish/causes.js';
import { findingLines, missingText } from '../report/stylish/checks.js';
import { headLines } from '../report/stylish/head.js';
import type { DiagnosisReport } from '../report/types.js';
import { flagNamesOf } from './flags.js';

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

/** What would decide and a flag can say; where no flag can, all that is missing. */
function missingLines({ findings }: DiagnosisReport, page: Page): string[] {
  const missing = findings
    .filter(({ outcome }) => outcome === 'inconclusive')
    .flatMap((finding) => finding.missing)
    .map(({ what, supply }) => ({ what, supply: supply.filter((way) => FLAG.test(way)) }));
  const sayable = missing.filter(({ supply }) => supply.length > 0);
  const texts = new Set((sayable.length > 0 ? sayable : missing).map(missingText));
  if (texts.size === 0) return [];
  return [page.paint.heading('MISSING'), ...[...texts].flatMap((text) => hang('  ', text, page.width))];
}

/** @param operation the operation of the contract, or null when the call matches none. */
export function answerLines(diagnosis: DiagnosisReport, operation: Operation | null, page: Page): string[] {
  return [
    ...headLines(diagnosis, page),
    ...(operation === null ? [] : needsLines(operation, page)),
    ...knownLines(diagnosis, page),
    ...(diagnosis.verdict === 'cannot-tell' ? missingLines(diagnosis, page) : []),
    ...(diagnosis.verdict === 'would-be-refused' ? allCauseLines(diagnosis.causes, page) : []),
  ];
}
