/**
 * Secrets that are written in files. A secret is a value with the form of one in a place that says what it is, or a form
 * that is unmistakable by itself. Recordings are searched otherwise (`src/redact`): there everything is taken out that might
 * be a secret, here only what is one is told, since a false alarm makes people switch the check off.
 */
import { isLabel, type SecretKind } from '../../primitives/label.js';
import { looksSecret } from '../../redact/values.js';
import { createVault, type Vault } from '../../redact/vault.js';
import type { About, SecretMention } from '../mentions/types.js';
import { spansOf } from '../outline/places.js';
import type { LintForm } from '../outline/types.js';
import { findInAddresses } from './addresses.js';
import { findKeys } from './keys.js';
import { namedAt } from './named.js';
import { findPasswords } from './passwords.js';
import { eachRun } from './runs.js';
import { doubtedAround } from './shape.js';
import { signedTokenAt } from './signed.js';
import type { Candidate } from './types.js';
import { searchVendors } from './vendors.js';

/** `find` takes linear time and never throws; the value of a secret is in nothing that it returns. */
export interface SecretFinder {
  /** In the order of the text. */
  find(path: string, text: string, form: LintForm): readonly SecretMention[];
}

const PLATFORM = /genesys|purecloud|pure\.cloud/i;
const ABOUT: About = { known: 'yes', why: 'the file speaks of Genesys Cloud' };
const PERHAPS: About = { known: 'perhaps', why: 'nothing in the file names Genesys Cloud' };

/**
 * A finder for one run: equal values have the same label in all its files.
 *
 * A leaked secret needs no Genesys Cloud to be one, so `about` says only whether the file speaks of the platform; a rule may
 * fail where there is no doubt, whatever `about` says. Passwords and stand-ins are looked for in files about the platform only.
 *
 * @param now milliseconds since 1970: signed tokens that ran out before are doubted
 * @param vault gives the labels, and remembers what is found: it is to stand in no text of the run
 */
export function createSecretFinder(now: number = Date.now(), vault: Vault = createVault()): SecretFinder {
  /** A doubted value may be a word; then no other text is cleaned of it. */
  const labelFor = (kind: SecretKind, value: string, doubt: string | null): string => {
    const label =
      doubt === null || looksSecret(value) ? vault.register(value, kind) : vault.label(value, kind);
    // The vault gives back what it takes for a placeholder.
    return isLabel(label) ? label : kind;
  };
  return {
    find(path, text, form) {
      const isAbout = PLATFORM.test(text) || PLATFORM.test(path);
      const candidates = apart(candidatesIn(text, form, isAbout, now));
      if (candidates.length === 0) return [];
      const spanOf = spansOf(text);
      return candidates.map(({ start, end, kind, what, doubt, isPlaceholder }): SecretMention => {
        const doubted = isPlaceholder ? null : (doubt ?? doubtedAround(text, start, end));
        const mention = {
          kind: 'secret',
          at: spanOf(start, end),
          about: isAbout ? ABOUT : PERHAPS,
          what,
          label: isPlaceholder ? 'placeholder' : labelFor(kind, text.slice(start, end), doubted),
          doubt: doubted,
        } as const;
        return isPlaceholder ? { ...mention, isPlaceholder } : mention;
      });
    },
  };
}

function candidatesIn(text: string, form: LintForm, isAbout: boolean, now: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const report = (candidate: Candidate): void => {
    found.push(candidate);
  };
  const vendors = searchVendors(text, report);
  let done = 0;
  eachRun(text, (start, end) => {
    if (start < done) return;
    vendors.around(start, end);
    const begins = text.slice(start, Math.min(end, start + 4)).indexOf('eyJ');
    const candidate =
      (begins < 0 ? null : signedTokenAt(text, start + begins, now)) ?? namedAt(text, start, end);
    if (candidate === null) return;
    report(candidate);
    done = candidate.end;
  });
  findKeys(text, report);
  findInAddresses(text, report);
  if (isAbout) findPasswords(text, form, report);
  return found;
}

/** In the order of the text; of what overlaps, that which says more: it begins first, or was found by its own form. */
function apart(found: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
  }
  return kept;
}
