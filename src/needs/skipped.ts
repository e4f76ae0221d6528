/** Files of a folder that are not read, as nobody wrote them by hand: counted, and said in a sentence. */
import { counted } from '../primitives/wording.js';

export type SkipReason = 'binary' | 'minified' | 'generated';

export interface Skipped {
  add(path: string, reason: SkipReason): void;
  /** A sentence without a full stop; null where nothing was skipped. */
  sentence(): string | null;
}

const REASONS: readonly SkipReason[] = ['binary', 'minified', 'generated'];

export function createSkipped(): Skipped {
  const counts = new Map<SkipReason, { count: number; readonly first: string }>();
  return {
    add(path, reason) {
      const known = counts.get(reason);
      if (known === undefined) counts.set(reason, { count: 1, first: path });
      else known.count += 1;
    },
    sentence() {
      const parts = REASONS.flatMap((reason) => {
        const one = counts.get(reason);
        if (one === undefined) return [];
        return one.count === 1
          ? `1 ${reason} file (${one.first})`
          : `${counted(one.count, `${reason} file`)} (the first ${one.first})`;
      });
      return parts.length === 0
        ? null
        : `not read in folders: ${parts.join(', ')}; a file that is named is read`;
    },
  };
}
