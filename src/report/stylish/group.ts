/** Puts equal problems together, for a report that lists each on its own. */
import type { DiagnosisReport } from '../types.js';

const PLACES = 5;

/** What makes two problems equal: everything but where and when they were seen. */
function problemOf(diagnosis: DiagnosisReport): string {
  const { exchange, count, places, ...rest } = diagnosis;
  return JSON.stringify([exchange.method, exchange.operation ?? exchange.url, exchange.status, rest]);
}

/** Keeps the first of each, with the number of all and the first places. Groups may be grouped again. */
export function group(diagnoses: readonly DiagnosisReport[]): readonly DiagnosisReport[] {
  const problems = new Map<string, DiagnosisReport>();
  for (const diagnosis of diagnoses) {
    const problem = problemOf(diagnosis);
    const first = problems.get(problem);
    problems.set(
      problem,
      first === undefined
        ? diagnosis
        : {
            ...first,
            count: first.count + diagnosis.count,
            places: [...first.places, ...diagnosis.places].slice(0, PLACES),
          },
    );
  }
  return [...problems.values()];
}
