/** Equal problems put together, for a report that lists every call. */
import type { CallerReport, DiagnosisReport, LazyReport, Report } from './types.js';

/** Places that are named of a problem whose calls are not listed one by one. */
export const FIRST_PLACES = 5;

/** The first of each problem, with the number of all and the first places. Groups may be grouped again. */
export function group(diagnoses: Iterable<DiagnosisReport>): readonly DiagnosisReport[] {
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
            places:
              first.places.length < FIRST_PLACES
                ? [...first.places, ...diagnosis.places].slice(0, FIRST_PLACES)
                : first.places,
          },
    );
  }
  return [...problems.values()];
}

/** Whether callers are different ones, without keeping them. */
export function createCallers(): { see(caller: CallerReport): void; areSeveral(): boolean } {
  let first: string | null = null;
  let several = false;
  return {
    see({ label, user, client, organization }) {
      if (several) return;
      const who = [user, client, organization].map((one) => one?.id ?? one?.name ?? null);
      const key = JSON.stringify([label, ...who]);
      several = first !== null && first !== key;
      first ??= key;
    },
    areSeveral: () => several,
  };
}

/** A report that is there as a whole, in the form of one that is made as it is asked for. */
export function asLazy(report: Report | LazyReport): LazyReport {
  if ('problems' in report) return report;
  const problems = group(report.diagnoses);
  const callers = createCallers();
  for (const { caller } of problems) callers.see(caller);
  return { ...report, problems, different: problems.length, severalCallers: callers.areSeveral() };
}
