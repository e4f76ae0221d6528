/** What the words of a text say of what they name. */

import type { Reading } from '../reading.js';
import type { Mention } from '../types.js';
import { denialsIn } from './denials.js';
import { foreignSections } from './foreign-sections.js';

/** Files that tell of what was. */
const HISTORY =
  /(?:^|[\\/])(?:change-?log|changes|history|news|release-?notes|releases)(?:\.[^\\/]{0,40})?$|[\\/]changelogs?[\\/]/i;

/**
 * The mentions of a text that are meant as they are written: what a sentence says not to be so is none, and what one with
 * another negation names, or a list of changes, is in doubt. Of other forms all of them.
 */
export function meantIn(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const { form, text, path, offsetOf } = reading;
  if (mentions.length === 0 || (form !== 'markdown' && form !== 'text')) return mentions;
  const denied = denialsIn(text);
  const isForeign = foreignSections(text);
  const isHistory = HISTORY.test(path);
  return mentions.flatMap((mention): readonly Mention[] => {
    const offset = offsetOf(mention.at);
    const said = denied(offset);
    const isName = mention.kind === 'scope' || mention.kind === 'permission' || mention.kind === 'header';
    if (said === 'denied' || (isName && isForeign(offset))) return [];
    if (said === null && !isHistory) return [mention];
    return [
      { ...mention, doubt: said === null ? 'the file tells of what was' : 'its sentence has a negation' },
    ];
  });
}
