/** A report whose every text is one line of printable characters. */
import { printable, safeText } from '../primitives/safe-text.js';
import type { FormatRow, SafeReport } from './format.js';
import { asLazy } from './group.js';
import type { DiagnosisReport, LazyReport, Report } from './types.js';

type Make = (text: string) => string;

/** Parts that several diagnoses share are made safe once. */
function createSafe(make: Make): (value: unknown) => unknown {
  const made = new WeakMap<object, unknown>();
  const safe = (value: unknown): unknown => {
    if (typeof value === 'string') return make(value);
    if (typeof value !== 'object' || value === null) return value;
    const known = made.get(value);
    if (known !== undefined) return known;
    const copy = Array.isArray(value)
      ? value.map(safe)
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, safe(item)]));
    made.set(value, copy);
    return copy;
  };
  return safe;
}

/**
 * The report as a format may use it: every text is safe, and its diagnoses are the problems or the calls. They are made
 * as they are asked for, so that what is not shown costs nothing.
 */
export function safeReport(
  report: Report | LazyReport,
  { grouped, output }: Pick<FormatRow, 'grouped' | 'output'>,
): SafeReport {
  const { problems, diagnoses, ...rest } = asLazy(report);
  const safe = createSafe(output === 'lines' ? (text) => safeText(text) : printable);
  const walked = grouped ? problems : diagnoses;
  const made: Omit<LazyReport, 'problems'> = {
    ...(safe(rest) as typeof rest),
    diagnoses: {
      *[Symbol.iterator]() {
        for (const diagnosis of walked) yield safe(diagnosis) as DiagnosisReport;
      },
    },
  };
  return made as SafeReport;
}
