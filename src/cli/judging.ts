/** What the commands that judge have in common: the options of a run from the flags, and what is to be said of them. */
import { RULE_IDS } from '../judge/ids.js';
import { safeText } from '../primitives/safe-text.js';
import { createVault } from '../redact/vault.js';
import type { RunOptions } from '../run/types.js';
import { type FlagValues, manyOf } from './arguments.js';
import { say } from './say.js';
import type { Settings } from './settings.js';
import { statedBy } from './stated-flags.js';
import { unknownNames } from './stated-names.js';

/** What `--only`, `--skip` and the configuration hide: an answer that nobody asked for is not "fine". */
function hiddenNote(
  { only, skip }: Pick<RunOptions, 'only' | 'skip'>,
  sources: readonly string[],
): readonly string[] {
  const hidden = RULE_IDS.filter(
    (id) => (only !== undefined && !only.includes(id)) || skip?.includes(id) === true,
  );
  if (hidden.length === 0) return [];
  const named = hidden.length <= 3 ? ` (${hidden.join(', ')})` : '';
  return [
    `${sources.join(', ')}: ${hidden.length} of ${RULE_IDS.length} rules not asked${named}; what they would find is not in this report`,
  ];
}

/** The line of the one rule that is off, or that of all rules. */
function turnedOff(off: Settings['off'], { file }: Settings): readonly string[] {
  const [first, second] = off;
  if (first === undefined) return [];
  return [second === undefined || file === null ? first.source : file.at('rules')];
}

/**
 * What is to be said of the configuration is said here.
 *
 * @throws PlainError when a flag or a context file states what cannot be, or two callers at once.
 */
export async function judgingOptions(flags: FlagValues, settings: Settings): Promise<RunOptions> {
  const only = manyOf(flags, 'only', RULE_IDS);
  const skipped = manyOf(flags, 'skip', RULE_IDS);
  // Who names a rule wants it asked.
  const off = settings.off.filter(({ rule }) => !only.includes(rule) && !skipped.includes(rule));
  const skip = [...skipped, ...off.map(({ rule }) => rule)];
  const stated = await statedBy(flags, settings);
  const { requiredHeaders } = settings;
  const options = {
    ...(stated.length > 0 && { stated }),
    ...(only.length > 0 && { only }),
    ...(skip.length > 0 && { skip }),
    ...(requiredHeaders.length > 0 && { requiredHeaders }),
  };
  const sources = [
    ...(only.length > 0 ? ['--only'] : []),
    ...(skipped.length > 0 ? ['--skip'] : []),
    ...(only.length > 0 ? [] : turnedOff(off, settings)),
  ];
  const { clean } = createVault();
  const lines = [...settings.notes, ...unknownNames(stated), ...hiddenNote(options, sources)];
  for (const line of lines) say(`note: ${safeText(clean(line))}`);
  return options;
}
