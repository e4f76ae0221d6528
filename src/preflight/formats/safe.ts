/** A result whose every text is one line of printable characters, but for the blocks to paste, each line of which is. */
import type { FormatRow } from '../../report/format.js';
import { createSafe } from '../../report/safe-report.js';
import type { Preflight, ToAdd } from '../types.js';

declare const SAFE: unique symbol;

/** What formats are given; only `safePreflight` makes one. */
export interface SafePreflight extends Preflight {
  readonly [SAFE]: true;
}

/** The result as a format may use it. It may have been read from a file, so that nothing in it is trusted. */
export function safePreflight(preflight: Preflight, output: FormatRow['output']): SafePreflight {
  const safe = createSafe(output);
  const block = (text: string): string => safe(text.split('\n')).join('\n');
  const toAdd = preflight.toAdd.map(
    ({ blocks, ...added }): ToAdd => ({
      ...safe(added),
      blocks: { terraform: block(blocks.terraform), role: block(blocks.role) },
    }),
  );
  const { toAdd: _, ...rest } = preflight;
  return { ...safe(rest), toAdd } as unknown as SafePreflight;
}
