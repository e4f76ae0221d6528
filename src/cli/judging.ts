/** What `check` and `can` have in common: the options of a run from the flags. */
import { RULE_IDS } from '../judge/ids.js';
import type { RunOptions } from '../run/types.js';
import { type FlagValues, manyOf } from './arguments.js';
import { statedBy } from './stated-flags.js';

export async function judgingOptions(flags: FlagValues): Promise<RunOptions> {
  const only = manyOf(flags, 'only', RULE_IDS);
  const skip = manyOf(flags, 'skip', RULE_IDS);
  const stated = await statedBy(flags);
  return {
    ...(stated.length > 0 && { stated }),
    ...(only.length > 0 && { only }),
    ...(skip.length > 0 && { skip }),
  };
}
