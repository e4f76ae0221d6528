/** A result each finding. */
import { artifactLocation, physicalLocation, regionOf } from '../../../report/sarif/locations.js';
import { messageText } from '../../../report/sarif/message.js';
import type { LintRuleId } from '../../ids.js';
import type { LintFinding } from '../../types.js';
import type { LintFormatOptions } from '../format.js';
import { levelOf } from '../shown.js';
import { findingText } from '../words.js';
import { placeOfRule } from './rules.js';

export interface Suppression {
  readonly kind: 'inSource' | 'external';
  readonly status: 'accepted';
  readonly justification: string;
}

/** @param hash tells it from what else has its fingerprint in its file */
export function resultOf(
  finding: LintFinding,
  hash: string,
  suppression: Suppression | null,
  options: LintFormatOptions,
) {
  const { rule, outcome, path, at, grade, subject, evidence, instead } = finding;
  const replacement = replacementOf(finding);
  // A result that is for review has no level, unless it counts as a warning.
  const isOpen = outcome === 'inconclusive' && !options.strict;
  return {
    ruleId: rule,
    ruleIndex: placeOfRule(rule),
    ...(isOpen && { kind: 'review' }),
    level: isOpen ? 'none' : levelOf(finding, options),
    message: { text: messageText(findingText(finding)) },
    locations: [physicalLocation(path, at, options.folders)],
    partialFingerprints: { primaryLocationLineHash: hash },
    ...(suppression !== null && { suppressions: [suppression] }),
    ...(replacement !== null && { fixes: [fixOf(finding, replacement, options)] }),
    properties: { subject, grade, instead, evidence },
  };
}

/** Rules whose subject is the name as it is written, in whose place another one may be written. */
const OF_NAMES: ReadonlySet<LintRuleId> = new Set<LintRuleId>([
  'scope-exists',
  'permission-exists',
  'grant-type-exists',
  'host-exists',
  'header-exists',
]);
/** What needs no quotes or escapes that are not there already. */
const PLAIN_NAME = /^[\w:.*-]+$/;

/** What is to be written in the very place of the finding, where nothing is left to choose; else null. */
export function replacementOf({ rule, outcome, at, subject, instead }: LintFinding): string | null {
  const [only] = instead;
  const isExact =
    outcome === 'fail' &&
    OF_NAMES.has(rule) &&
    instead.length === 1 &&
    at.line === at.endLine &&
    at.endColumn - at.column === subject.length &&
    PLAIN_NAME.test(subject);
  return isExact && only !== undefined && PLAIN_NAME.test(only) ? only : null;
}

const fixOf = ({ path, at }: LintFinding, text: string, { folders }: LintFormatOptions) => ({
  description: { text: `Write ${text}` },
  artifactChanges: [
    {
      artifactLocation: artifactLocation(path, folders),
      replacements: [{ deletedRegion: regionOf(at), insertedContent: { text } }],
    },
  ],
});
