/** What a run saw beside refusals, so that none of it is passed over in silence. */
import type { Refusal } from '../refusal/types.js';
import type { Report } from '../report/types.js';

type Counted = Pick<Report['summary'], 'noAnswer' | 'byStatus' | 'limited' | 'notUnderstood'>;

export interface Counts {
  /** An exchange that was picked. */
  exchange(refusal: Refusal): void;
  notUnderstood(path: string, line: number | null): void;
  summary(): Counted;
}

/** Places that are named of passages that were not understood. */
const FIRST_PASSAGES = 5;
const FIRST_ERROR = 400;

export function createCounts(): Counts {
  let noAnswer = 0;
  let limited = 0;
  let passages = 0;
  const byStatus = new Map<number, number>();
  const first: { readonly path: string; readonly line: number | null }[] = [];
  return {
    exchange(refusal) {
      const { kind, status } = refusal;
      if (refusal.kind === 'not-refused' && refusal.limit === true) limited += 1;
      if (kind === 'no-answer') noAnswer += 1;
      if (kind === 'not-refused' && status !== null && status >= FIRST_ERROR)
        byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    },
    notUnderstood(path, line) {
      passages += 1;
      if (first.length < FIRST_PASSAGES) first.push({ path, line });
    },
    summary: () => ({
      noAnswer,
      limited,
      byStatus: Object.fromEntries([...byStatus].sort(([a], [b]) => a - b)),
      notUnderstood: { count: passages, first },
    }),
  };
}
