/** The ordered list of rules: the five that the product is named by, then the others. */
import type { Rule } from '../src/judge/define-rule.js';
import { RULE_IDS, type RuleId } from '../src/judge/ids.js';
import { accessPolicy } from './access-policy.js';
import { callerContext } from './caller-context.js';
import { clientActive } from './client-active.js';
import { divisionAccess } from './division-access.js';
import { downstream } from './downstream.js';
import { featureAvailable } from './feature-available.js';
import { headerKnown } from './header-known.js';
import { hostKnown } from './host-known.js';
import { introspectionMatch } from './introspection-match.js';
import { networkAllowed } from './network-allowed.js';
import { operationKnown } from './operation-known.js';
import { orgHeader } from './org-header.js';
import { organizationMatch } from './organization-match.js';
import { otherSubject } from './other-subject.js';
import { regionMatch } from './region-match.js';
import { resourceAccess } from './resource-access.js';
import { responseOrigin } from './response-origin.js';
import { rolePermissions } from './role-permissions.js';
import { scopeKnown } from './scope-known.js';
import { scopePresent } from './scope-present.js';
import { signedUrl } from './signed-url.js';
import { tokenAccepted } from './token-accepted.js';
import { tokenEndpoint } from './token-endpoint.js';
import { tokenPresent } from './token-present.js';

const BY_ID: Record<RuleId, Rule> = {
  'scope-present': scopePresent,
  'introspection-match': introspectionMatch,
  'org-header': orgHeader,
  'region-match': regionMatch,
  'role-permissions': rolePermissions,
  'host-known': hostKnown,
  'token-endpoint': tokenEndpoint,
  'operation-known': operationKnown,
  'token-present': tokenPresent,
  'token-accepted': tokenAccepted,
  'client-active': clientActive,
  'organization-match': organizationMatch,
  'caller-context': callerContext,
  'scope-known': scopeKnown,
  'division-access': divisionAccess,
  'other-subject': otherSubject,
  'access-policy': accessPolicy,
  'feature-available': featureAvailable,
  'network-allowed': networkAllowed,
  'header-known': headerKnown,
  'response-origin': responseOrigin,
  'signed-url': signedUrl,
  'resource-access': resourceAccess,
  downstream,
};

export const RULES: readonly Rule[] = RULE_IDS.map((id) => BY_ID[id]);
