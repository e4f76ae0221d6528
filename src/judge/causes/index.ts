/** The causes, exhaustively: the compiler refuses an id without an explanation. */
import type { CauseId } from '../ids.js';
import { missingOrgHeader, undetermined, undocumentedHeader } from './claims.js';
import { noClientContext, noUserContext, wrongOrg } from './context.js';
import { crossOrigin } from './cross-origin.js';
import type { Cause } from './define.js';
import { missingDivisionAccess } from './division.js';
import { unknownEndpoint, wrongMethod, wrongTokenEndpoint } from './endpoint.js';
import { accessPolicy, featureUnavailable } from './feature.js';
import { notGenesysCloud } from './host.js';
import { foreignResponse, networkRestriction } from './network.js';
import { otherSubject } from './other-subject.js';
import { missingPermission } from './permission.js';
import { wrongRegion } from './region.js';
import { downstreamRefusal, resourceAccess } from './resource.js';
import { missingScope, unknownScope } from './scope.js';
import { signedUrl } from './signed-url.js';
import { inactiveClient, invalidToken } from './token.js';

export const CAUSES: Record<CauseId, Cause> = {
  'not-genesys-cloud': notGenesysCloud,
  'signed-url': signedUrl,
  'wrong-region': wrongRegion,
  'foreign-response': foreignResponse,
  'network-restriction': networkRestriction,
  'cross-origin': crossOrigin,
  'wrong-token-endpoint': wrongTokenEndpoint,
  'unknown-endpoint': unknownEndpoint,
  'wrong-method': wrongMethod,
  'invalid-token': invalidToken,
  'inactive-client': inactiveClient,
  'wrong-org': wrongOrg,
  'no-user-context': noUserContext,
  'no-client-context': noClientContext,
  'missing-scope': missingScope,
  'unknown-scope': unknownScope,
  'missing-permission': missingPermission,
  'other-subject': otherSubject,
  'missing-division-access': missingDivisionAccess,
  'access-policy': accessPolicy,
  'feature-unavailable': featureUnavailable,
  'resource-access': resourceAccess,
  'downstream-refusal': downstreamRefusal,
  'missing-org-header': missingOrgHeader,
  'undocumented-header': undocumentedHeader,
  undetermined,
};
export type { Cause, CauseContext, Fix } from './define.js';
