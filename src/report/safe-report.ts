/** A report whose every text is one line of printable characters. */
import { remembered } from '../primitives/remembered.js';
import { safeText, uncontrolled } from '../primitives/safe-text.js';
import type { FormatRow, SafeReport } from './format.js';
import { asLazy } from './group.js';
import type { DiagnosisReport, LazyReport, Report } from './types.js';

/** Nobody reads longer ones on a page, and expressions that wrap them leave the engine without a stack. */
const LONGEST = 20_000;

const TEXT: Readonly<Record<FormatRow['output'], (text: string) => string>> = {
  lines: (text) => safeText(text, LONGEST),
  commands: (text) => safeText(text, LONGEST),
  json: uncontrolled,
  xml: uncontrolled,
};

type Safe = <T>(value: T) => T;

/** Makes every text within a value safe for formats of this kind: one line of printable characters. */
export function createSafe(output: FormatRow['output']): Safe {
  const text = TEXT[output];
  const safe = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(safe);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, safe(item)]));
  };
  return (value) => safe(value) as typeof value;
}

/** Calls of one problem have all but these in common. */
type Shared = Omit<DiagnosisReport, 'exchange' | 'problem' | 'count' | 'places'>;

/** So many problems whose calls are mixed. */
const MOST_REMEMBERED = 32;

/** Makes diagnoses safe; what calls of one problem share is made safe once. */
function createSafeDiagnosis(safe: Safe): (diagnosis: DiagnosisReport) => DiagnosisReport {
  const recent = remembered<object, { readonly from: Shared; readonly made: Shared }>(MOST_REMEMBERED);
  return ({ exchange, problem, count, places, ...shared }) => {
    const known = recent.get(shared.causes);
    const { made } =
      known !== undefined && isSame(known.from, shared)
        ? known
        : recent.set(shared.causes, { from: shared, made: safe(shared) });
    return { ...safe({ exchange, problem, count, places }), ...made };
  };
}

const isSame = (a: Shared, b: Shared): boolean =>
  Object.entries(a).every(([key, value]) => Object.is(value, b[key as keyof Shared]));

/**
 * The report as a format may use it: every text is safe, and its diagnoses are the problems or the calls. They are made
 * as they are asked for, so that what is not shown costs nothing.
 */
export function safeReport(
  report: Report | LazyReport,
  { grouped, output }: Pick<FormatRow, 'grouped' | 'output'>,
): SafeReport {
  const { problems, diagnoses, ...rest } = asLazy(report);
  const safe = createSafe(output);
  const walked = grouped ? problems : diagnoses;
  const made: Omit<LazyReport, 'problems'> = {
    ...safe(rest),
    diagnoses: {
      *[Symbol.iterator]() {
        const safeDiagnosis = createSafeDiagnosis(safe);
        for (const diagnosis of walked) yield safeDiagnosis(diagnosis);
      },
    },
  };
  return made as SafeReport;
}
