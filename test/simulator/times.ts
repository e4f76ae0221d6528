/** When requests began and ended, and what follows from that. */
import type { Recorded } from './receive.js';

export interface Times {
  began(request: Recorded): void;
  /** Its connection has the whole answer, or is gone. */
  ended(request: Recorded): void;
  mostAtOnce(): number;
  /** The longest chain of requests of which each began after the one before had ended. */
  rounds(requests: readonly Recorded[]): number;
}

export function createTimes(): Times {
  const spans = new Map<Recorded, { readonly from: number; until: number }>();
  let tick = 0;
  let open = 0;
  let most = 0;
  return {
    began(request) {
      spans.set(request, { from: tick++, until: Number.POSITIVE_INFINITY });
      most = Math.max(most, ++open);
    },
    ended(request) {
      const span = spans.get(request);
      if (span === undefined || Number.isFinite(span.until)) return;
      span.until = tick++;
      open--;
    },
    mostAtOnce: () => most,
    rounds(requests) {
      // Whoever ends first leaves the most room for others.
      const sorted = requests
        .flatMap((request) => spans.get(request) ?? [])
        .sort((a, b) => a.until - b.until);
      let count = 0;
      let last = -1;
      for (const { from, until } of sorted) {
        if (from <= last) continue;
        count++;
        last = until;
      }
      return count;
    },
  };
}
