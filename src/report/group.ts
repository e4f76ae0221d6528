/** Puts equal problems together, for a report that lists each on its own. */
import type { DiagnosisReport } from './types.js';

const PLACES = 5;

/** Keeps the first of each problem, with the number of all and the first places. Groups may be grouped again. */
export function group(diagnoses: readonly DiagnosisReport[]): readonly DiagnosisReport[] {
  const problems = new Map<number, DiagnosisReport>();
  for (const diagnosis of diagnoses) {
    const { problem } = diagnosis;
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
