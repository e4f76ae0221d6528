/** The answer of `can`: what the call needs, what is known, what is missing. */
import type { Operation } from '../contract/types.js';
import { allCauseLines } from '../report/stylish/causes.js';
import { findingLines, missingText } from '../report/stylish/checks.js';
import { headLines } from '../report/stylish/head.js';
import type { Page } from '../report/stylish/paint.js';
import { hang } from '../report/stylish/wrap.js';
import type { DiagnosisReport } from '../report/types.js';
import { labelled } from './explain/explanation.js';
import { CALLERS, permissionsText, scopesText } from './explain/operation.js';

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

function missingLines({ findings }: DiagnosisReport, page: Page): string[] {
  const open = findings.filter(({ outcome }) => outcome === 'inconclusive');
  const missing = new Set(open.flatMap((finding) => finding.missing.map(missingText)));
  if (missing.size === 0) return [];
  return [page.paint.heading('MISSING'), ...[...missing].flatMap((text) => hang('  ', text, page.width))];
}

/** @param operation the operation of the contract, or null when the call matches none. */
export function answerLines(diagnosis: DiagnosisReport, operation: Operation | null, page: Page): string[] {
  return [
    ...headLines(diagnosis, page),
    ...(operation === null ? [] : needsLines(operation, page)),
    ...knownLines(diagnosis, page),
    ...(diagnosis.verdict === 'allowed' ? [] : missingLines(diagnosis, page)),
    ...(diagnosis.verdict === 'would-be-refused' ? allCauseLines(diagnosis.causes, page) : []),
  ];
}
