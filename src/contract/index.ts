/** The embedded contract: what the other parts may use of it. */
export { allEnforcements, enforcementFor } from './enforcement.js';
export { allErrorCodes, correctErrorCode, declaredHere, findErrorCodes } from './errors.js';
export {
  APPLICATION_HEADER,
  type HeaderKnowledge,
  headerKnowledge,
  isOddHeader,
  ORGANIZATION_HEADER,
} from './headers.js';
export { CONTRACT, COUNTS } from './info.js';
export { nearestOperations } from './nearest.js';
export {
  allOAuthErrors,
  findOAuthError,
  isOAuthRefusal,
  OAUTH_REFUSALS,
  type OAuthError,
  type OAuthRefusal,
} from './oauth-errors.js';
export {
  allOperations,
  findOperation,
  matchOperation,
  operationKey,
  removedOperations,
} from './operations.js';
export {
  grantCovers,
  isPermission,
  looksLikePermission,
  nearestPermissions,
  operationsWithPermission,
} from './permissions.js';
export { allRegions, classifyHost, findRegion, regionAround, usedAsApi } from './regions.js';
export { allReportedClaims, reportedClaim } from './reported.js';
export { FRESH_ROLE_CHANGE, REPEAT_AFTER_ROLE_CHANGE, ROLE_CHANGES_TAKE } from './role-changes.js';
export { acceptsScope, allScopes, isScope, nearestScopes, type ScopeShape, scopeShape } from './scopes.js';
export { sourceReference } from './sources.js';
export { matchTemplate, type TemplateMatch } from './templates.js';
export type * from './types.js';
export { type Ways, waysFor } from './ways.js';
