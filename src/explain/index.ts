/** Finds out what a name is, and says what is known of it. */
import {
  correctErrorCode,
  findErrorCodes,
  isPermission,
  isScope,
  nearestPermissions,
  nearestScopes,
  reportedClaim,
} from '../contract/index.js';
import { readCall } from '../exchange/call.js';
import { CAUSE_IDS, RULE_IDS } from '../judge/ids.js';
import { createPage, type PageOptions } from '../page/paint.js';
import { nearest } from '../primitives/nearest.js';
import { safeText } from '../primitives/safe-text.js';
import { createVault } from '../redact/vault.js';
import { explainCause, explainRule } from './docs.js';
import { claimText, type Explanation, unknownName } from './explanation.js';
import { explainCode, explainPermission, explainScope } from './names.js';
import { explainCall } from './operation.js';

/** The same word can be several things: `access-policy` is a rule and a cause. */
function known(name: string): Explanation[] {
  const found: Explanation[] = [];
  const rule = RULE_IDS.find((id) => id === name);
  const cause = CAUSE_IDS.find((id) => id === name);
  if (rule !== undefined) found.push(explainRule(rule));
  if (cause !== undefined) found.push(explainCause(cause));
  if (isScope(name)) found.push(explainScope(name));
  if (isPermission(name)) found.push(explainPermission(name));
  const codes = findErrorCodes(name);
  if (codes.length > 0) found.push(explainCode(codes, name));
  return found;
}

/** A permission has three parts, a scope one or two; what is near is looked for in that kind first. */
function near(name: string): readonly string[] {
  const own = [...RULE_IDS, ...CAUSE_IDS];
  const kinds =
    name.split(':').length > 2
      ? [nearestPermissions(name, 5)]
      : [nearestScopes(name, 5), nearestPermissions(name, 5)];
  const word = nearest(name, own);
  return [...new Set([...(word === null ? [] : [word]), ...kinds.flat()])].slice(0, 5);
}

function explainName(name: string): readonly Explanation[] {
  const found = known(name);
  if (found.length > 0) return found;
  if (name.includes('/')) {
    const call = readCall(name);
    if (call !== null) return [explainCall(call)];
  }
  const corrected = correctErrorCode(name);
  if (corrected !== null) return [explainCode([corrected], name)];
  const claimed = reportedClaim('scope', name) ?? reportedClaim('header', name);
  return [unknownName(name, near(name), claimed === null ? '' : claimText(claimed))];
}

/**
 * `GET /api/v2/users/me` in one word or in two is one call; anything else is a name a word. Secrets in the words, and what
 * is not printable, are in no explanation.
 */
export function explainAll(written: readonly string[]): readonly Explanation[] {
  const { clean } = createVault();
  const words = written.map((word) => safeText(clean(word.trim()), LONGEST));
  const call = readCall(words.join(' '));
  if (call !== null && call.method !== null) return [explainCall(call)];
  return words.flatMap(explainName);
}

const LONGEST = 400;

/** What is known of a name, for programs. */
export interface Explain extends Pick<Explanation, 'known' | 'data'> {
  /** For people. 80 columns, no colour and not verbose, unless the options say otherwise. */
  text(options?: Partial<PageOptions>): string;
}

/**
 * What is known of a call (`GET /api/v2/users/me`), a path, a permission, a scope, an error code, a rule or a cause: one
 * explanation for each thing that the name is (`access-policy` is a rule and a cause). Of a name that is not known the
 * nearest ones.
 */
export const explain = (name: string): readonly Explain[] =>
  explainAll([name]).map(({ known, data, lines }) => ({
    known,
    data,
    text: (options) => {
      const page = createPage({ columns: 80, colour: 0, verbose: false, ...options });
      return `${lines(page).join('\n')}\n`;
    },
  }));
