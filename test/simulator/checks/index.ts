/**
 * The checks of a call with an accepted token, in the order in which this simulator makes them: scope, context,
 * permission, division, policy, resource. In which order the real platform checks is not known.
 */
import type { Answer } from '../answer.js';
import type { Call } from '../call.js';
import { checkContext, checkOrganization } from './context.js';
import { checkDivision } from './division.js';
import { checkFeature } from './feature.js';
import { checkOtherSubject, checkTrust } from './others.js';
import { checkPermission } from './permission.js';
import { checkPolicy } from './policy.js';
import { checkOtherOrganization, checkResource } from './resource.js';
import { checkScope } from './scope.js';

export type Check = (call: Call) => Answer | null;

const CHECKS: readonly Check[] = [
  checkOrganization,
  checkScope,
  checkContext,
  checkPermission,
  checkOtherOrganization,
  checkDivision,
  checkPolicy,
  checkFeature,
  checkTrust,
  checkOtherSubject,
  checkResource,
];

export function firstRefusal(call: Call): Answer | null {
  for (const check of CHECKS) {
    const refusal = check(call);
    if (refusal !== null) return refusal;
  }
  return null;
}
