/** What the commands that judge have in common: the options of a run from the flags, and what is to be said of them. */
import { RULE_IDS } from '../judge/ids.js';
import { safeText } from '../primitives/safe-text.js';
import { createVault } from '../redact/vault.js';
import type { RunOptions } from '../run/types.js';
import { type FlagValues, manyOf } from './arguments.js';
import { say } from './say.js';
import { statedBy } from './stated-flags.js';
import { unknownNames } from './stated-names.js';

/** What `--only` and `--skip` hide: an answer that nobody asked for is not "fine". */
function hiddenNote({ only, skip }: Pick<RunOptions, 'only' | 'skip'>): readonly string[] {
  const hidden = RULE_IDS.filter(
    (id) => (only !== undefined && !only.includes(id)) || skip?.includes(id) === true,
  );
  if (hidden.length === 0) return [];
  const flags = [only === undefined ? [] : ['--only'], skip === undefined ? [] : ['--skip']].flat();
  const named = hidden.length <= 3 ? ` (${hidden.join(', ')})` : '';
  return [
    `${flags.join(', ')}: ${hidden.length} of ${RULE_IDS.length} rules not asked${named}; what they would find is not in this report`,
  ];
}

/** @throws PlainError when a flag or a context file states what cannot be, or two callers at once. */
export async function judgingOptions(flags: FlagValues): Promise<RunOptions> {
  const only = manyOf(flags, 'only', RULE_IDS);
  const skip = manyOf(flags, 'skip', RULE_IDS);
  const stated = await statedBy(flags);
  const options = {
    ...(stated.length > 0 && { stated }),
    ...(only.length > 0 && { only }),
    ...(skip.length > 0 && { skip }),
  };
  const { clean } = createVault();
  for (const line of [...unknownNames(stated), ...hiddenNote(options)]) say(`note: ${safeText(clean(line))}`);
  return options;
}
