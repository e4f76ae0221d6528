/** Remarks beside the causes: what public advice the contract bears out, and what it does not. */

import { namesTarget } from '../caller/organization.js';
import { answerPermissions } from '../caller/permission-answer.js';
import type { Caller } from '../caller/types.js';
import {
  contractSource,
  enforcementFor,
  FRESH_ROLE_CHANGE,
  isListing,
  reportedClaim,
  scopeShape,
  sourceReference,
} from '../contract/index.js';
import { append } from '../primitives/lists.js';
import { whereWords } from './held.js';
import type { CauseId } from './ids.js';
import { permissionWords } from './premises.js';
import { type CallMatch, isSilent, isUnlistedHost, knewTheCall, type Subject } from './subject.js';

/** Causes that a change of roles can heal. */
export const OF_ROLES: ReadonlySet<CauseId> = new Set([
  'missing-permission',
  'missing-division-access',
  'undetermined',
]);

/** How a call that is not in the contract is said to be so. */
const ABSENT: Readonly<Record<CallMatch['kind'], string | null>> = {
  found: null,
  removed: 'The operation was removed from',
  'wrong-method': 'The path is not with this method in',
  'method-missing': null,
  unknown: 'The path is not in',
  'no-path': null,
};

/** One sentence each, to stand beside the causes; `first` is the first of them. */
export function remarksOn(subject: Subject, caller: Caller, first: CauseId | null): readonly string[] {
  const { credentials, hostName, refusal, match, scheme } = subject;
  const remarks: string[] = [];
  if (namesTarget(caller)) {
    remarks.push(
      'Public advice for several organizations: the contract bears out that region and role must be those of the organization that holds the resource. It does not bear out a header that names the organization: a token acts in exactly one, and no header of the contract changes that.',
    );
  }
  const stated = caller.scopes.find(({ grade }) => grade === 'stated')?.value ?? [];
  const claimed = stated.filter(
    (scope) => scopeShape(scope) === 'unknown' && reportedClaim('scope', scope) !== null,
  );
  if (claimed.length > 0) {
    remarks.push(`Only public threads name ${claimed.join(', ')}; no scope of the contract is called so.`);
  }
  if (subject.operation !== null && first !== null && OF_ROLES.has(first)) {
    for (const { date, topic, sources } of enforcementFor(subject.operation.path)) {
      remarks.push(
        `Announced: from ${date} the platform checks ${topic} more strictly (${sourceReference(sources[0] ?? '')}).`,
      );
    }
  }
  if (
    isSilent(subject) &&
    refusal.status === 403 &&
    match.kind === 'found' &&
    first !== null &&
    OF_ROLES.has(first)
  ) {
    remarks.push(FRESH_ROLE_CHANGE);
  }
  if (isUnlistedHost(subject) && credentials.kind === 'bearer') {
    remarks.push(
      `${credentials.label} was sent to ${hostName ?? ''}, which is none of the published hosts; if it is no gateway of yours, revoke the token.`,
    );
  }
  append(remarks, limitsOf(subject, caller));
  const absence = ABSENT[match.kind];
  if (absence !== null && subject.kind === 'api' && knewTheCall(subject)) {
    remarks.push(
      `${absence} the contract (${contractSource()}), which may be older than the platform; the answer shows that the platform knew the call.`,
    );
  }
  if (scheme === 'http' && subject.host?.kind !== 'stand-in') {
    remarks.push('The call goes to http://; what the platform does with it is not known. Use https://.');
  }
  return remarks;
}

/** Of a call that was not made: how far what is held reaches, and what the contract leaves open. */
function limitsOf(subject: Subject, caller: Caller): readonly string[] {
  const { refusal, operation, kind, division } = subject;
  if (refusal.kind !== 'no-response' || kind !== 'api' || operation === null) return [];
  if (operation.permissions.mode === 'NONE' && operation.auth === 'oauth' && caller.grants.length > 0)
    return [
      'The contract names no permission for this operation. That nothing is named does not mean that nothing is checked: the service behind may still refuse.',
    ];
  const answer = answerPermissions(subject, caller, operation);
  if (answer.kind !== 'held' || answer.where === null || answer.where === '*' || division !== null) return [];
  const held = `${permissionWords(operation)} is held${whereWords(answer.where, caller)} only`;
  return isListing(operation)
    ? [`${held}: a listing leaves out objects of other divisions without a word.`]
    : [`${held}: there the call is allowed; for an object of another division it would be refused.`];
}
