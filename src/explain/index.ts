/** Finds out what a name is, and says what is known of it. */

import {
  changesWith,
  correctErrorCode,
  findErrorCodes,
  isPermission,
  isScope,
  meantPermission,
  nearestOperationIds,
  nearestPermissions,
  nearestScopes,
  operationOfId,
  permissionOfMenu,
  permissionsBeginning,
  permissionsCovered,
  reportedClaim,
} from '../contract/index.js';
import { readCall } from '../exchange/call.js';
import { CAUSE_IDS, RULE_IDS } from '../judge/ids.js';
import { isLintRuleId, LINT_RULE_IDS } from '../lint/ids.js';
import { createPage, type PageOptions } from '../page/paint.js';
import { append } from '../primitives/lists.js';
import { nearest } from '../primitives/nearest.js';
import { safeText } from '../primitives/safe-text.js';
import { createVault } from '../redact/vault.js';
import { explainCause, explainLintRule, explainRule } from './docs.js';
import { claimText, type Explanation, unknownName } from './explanation.js';
import { explainMessage, isText } from './message.js';
import { explainBeginning, explainCode, explainGrant, explainPermission, explainScope } from './names.js';
import { explainOAuthError } from './oauth.js';
import { explainCall, explainPublished } from './operation.js';
import { explainRegion, nearestRegions } from './region.js';
import { explainStatus, statusOf } from './status.js';

/** The same word can be several things: `access-policy` is a rule and a cause. */
function known(name: string): Explanation[] {
  const found: Explanation[] = [];
  const rule = RULE_IDS.find((id) => id === name);
  const cause = CAUSE_IDS.find((id) => id === name);
  if (rule !== undefined) found.push(explainRule(rule));
  if (cause !== undefined) found.push(explainCause(cause));
  if (isLintRuleId(name)) found.push(explainLintRule(name));
  if (isScope(name)) found.push(explainScope(name));
  if (isPermission(name) || changesWith(name).length > 0) found.push(explainPermission(name));
  const grant = name.includes('*') ? permissionsCovered(name) : [];
  if (grant.length > 0) found.push(explainGrant(name));
  const codes = findErrorCodes(name);
  if (codes.length > 0) found.push(explainCode(codes));
  const operation = operationOfId(name);
  const others = [explainOAuthError(name), explainRegion(name)].filter((one) => one !== null);
  append(found, others);
  if (operation !== null) found.push(explainPublished(operation));
  const status = statusOf(name);
  if (status !== null) found.push(explainStatus(status));
  return found;
}

/** A permission has three parts, a scope one or two; what is near is looked for in that kind first. */
function near(name: string): readonly string[] {
  const own = [...RULE_IDS, ...CAUSE_IDS, ...LINT_RULE_IDS];
  const meant = meantPermission(name);
  const permissions = meant === null ? nearestPermissions(name, 5) : [meant];
  const kinds = name.split(':').length > 2 ? [permissions] : [nearestScopes(name, 5), permissions];
  const word = nearest(name, own);
  const operations = nearestOperationIds(name, 5).map(({ id }) => id);
  return [
    ...new Set([...(word === null ? [] : [word]), ...kinds.flat(), ...operations, ...nearestRegions(name)]),
  ].slice(0, 5);
}

const MENU = /^([^>]+)>([^>]+)>([^>]+)$/;

/** `Routing > Queue > View`, as the role editor shows a permission. */
function ofMenu(name: string): readonly Explanation[] {
  const [, domain, entity, action] = MENU.exec(name) ?? [];
  if (domain === undefined || entity === undefined || action === undefined) return [];
  const permission = permissionOfMenu(domain.trim(), entity.trim(), action.trim());
  return permission === null ? [] : [explainPermission(permission)];
}

function explainUnknown(name: string): Explanation {
  const parts = name.replace(/:$/, '');
  const beginning = /^[\w-]+(?::[\w-]+)?$/.test(parts) ? permissionsBeginning(parts) : [];
  if (beginning.length > 0) return explainBeginning(parts, beginning);
  if (isText(name)) return unknownName(name, near(name), '', NO_MESSAGE);
  const claimed = reportedClaim('scope', name) ?? reportedClaim('header', name);
  return unknownName(name, near(name), claimed === null ? '' : claimText(claimed));
}

function explainName(name: string): readonly Explanation[] {
  const found = known(name);
  if (found.length > 0) return found;
  if (name.includes('/')) {
    const call = readCall(name);
    if (call !== null) return [explainCall(call)];
  }
  const message = [...ofMenu(name), ...explainMessage(name)];
  if (message.length > 0) return message;
  const corrected = correctErrorCode(name);
  if (corrected !== null) return [explainCode([corrected], `${name} is taken for it`)];
  return [explainUnknown(name)];
}

const NO_MESSAGE = "no message that the catalogue of errors knows; why403 '…' reads a whole answer";

const NAME_OF_PARTS = /^[\w-]+(?::[\w*-]+){1,2}$/;

/** Is there something to be said of the name? Of one that is not known only where it is made like a permission or a scope. */
export const isExplainable = (name: string): boolean =>
  explainAll([name]).some(
    ({ known: isKnown, data }) =>
      isKnown || (NAME_OF_PARTS.test(name) && 'nearest' in data && data.nearest.length > 0),
  );

/** The words of a message that nobody put in quotes. */
function asMessage(words: readonly string[]): readonly Explanation[] {
  const text = words.join(' ');
  const status = statusOf(text);
  if (status !== null) return [explainStatus(status)];
  return words.some((word) => known(word).length > 0 && statusOf(word) === null) ? [] : explainMessage(text);
}

/**
 * `GET /api/v2/users/me` in one word or in two is one call, and so is a message or `403 Forbidden`; anything else is a name
 * a word. Secrets in the words, and what is not printable, are in no explanation.
 */
export function explainAll(written: readonly string[]): readonly Explanation[] {
  const { clean } = createVault();
  const words = written.map((word) => safeText(clean(word.trim()), LONGEST));
  const call = readCall(words.join(' '));
  if (call !== null && call.method !== null) return [explainCall(call)];
  const message = words.length > 1 ? asMessage(words) : [];
  return message.length > 0 ? message : words.flatMap(explainName);
}

const LONGEST = 2000;

/** What is known of a name, for programs. */
export interface Explain extends Pick<Explanation, 'known' | 'data'> {
  /** For people. 80 columns, no colour and not verbose, unless the options say otherwise. */
  text(options?: Partial<PageOptions>): string;
}

/**
 * What is known of a call (`GET /api/v2/users/me`), the id of an operation, a path or the beginning of paths, a permission
 * (`routing:queue:*`, too), a scope, an error code, a message, a status, a region, a rule or a cause: one
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
