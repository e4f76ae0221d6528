/** The contract: what the other parts may use of it. */

export { changeWords, firstSeenWords, neededOnce, removalWords, whenRemoved } from './change-words.js';
export {
  CONTRACT_TABLES,
  type CompiledContract,
  type ContractTable,
  isCompiledContract,
} from './compiled.js';
export { type Contract, openContract } from './contract.js';
export { contract, embeddedContract, ofContract, useContract } from './current.js';
export {
  FRESH_ROLE_CHANGE,
  MEDIA_LINKS_LIVE,
  MEDIA_LINKS_USUALLY_LIVE,
  REPEAT_AFTER_ROLE_CHANGE,
  ROLE_CHANGES_TAKE,
} from './durations.js';
export { allEnforcements, enforcementFor } from './enforcement.js';
export { allErrorCodes, correctErrorCode, declaredHere, findErrorCodes, isOfCategory } from './errors.js';
export {
  APPLICATION_HEADER,
  contractHeaders,
  type HeaderKnowledge,
  headerKnowledge,
  isOddHeader,
  ORGANIZATION_HEADER,
} from './headers.js';
export {
  allChanges,
  canRefuse,
  changedNames,
  changesBy,
  changesKnownUntil,
  changesOf,
  changesWith,
  historyCovers,
  isChangedAddress,
  lastChange,
  permissionsAt,
  yearBefore,
} from './history.js';
export {
  apiNumber,
  CONTRACT,
  COUNTS,
  contractInfo,
  contractSource,
  versionOf,
  versionWords,
} from './info.js';

export { findIntermediary, type Intermediary } from './intermediaries.js';
export { pathsAreLowerCase } from './letter-case.js';
export { isListing, listingsAreShortened } from './listings.js';
export { type MenuPlace, menuPath, menuPaths } from './menus.js';
export { looksLikeRegion, regionsMeant, regionsThereabouts } from './near-regions.js';
export { isList, matchNearly } from './near-templates.js';
export { nearestOperations } from './nearest.js';
export {
  allOAuthErrors,
  findLoginSentence,
  findOAuthError,
  findOAuthErrorByDescription,
  findOAuthErrorOf,
  isOAuthRefusal,
  OAUTH_REFUSALS,
  type OAuthError,
  type OAuthRefusal,
} from './oauth-errors.js';
export { nearestOperationIds, operationIdsOfWords, operationOfId } from './operation-ids.js';
export {
  allOperations,
  findOperation,
  matchOperation,
  operationKey,
  operationsBeneath,
  removedOperations,
} from './operations.js';
export {
  grantCovers,
  isPermission,
  looksLikePermission,
  meantPermission,
  namesPermissions,
  nearestPermissions,
  operationsWithPermission,
  permissionOfMenu,
  permissionsBeginning,
  permissionsCovered,
  sharedName,
} from './permissions.js';
export { productNamed, productOfHost } from './products.js';
export { allRegions, classifyHost, findRegion, regionAround, usedAsApi } from './regions.js';
export { type Removal, removalOf } from './removals.js';
export { allReportedClaims, reportedClaim } from './reported.js';
export {
  implies,
  lacking,
  type NameLists,
  type Requirement,
  requiredLists,
  sameRequirement,
} from './requirement.js';
export { acceptsScope, allScopes, isScope, nearestScopes, type ScopeShape, scopeShape } from './scopes.js';
export { sourceReference } from './sources.js';
export { matchTemplate, type TemplateMatch } from './templates.js';
export type * from './types.js';
export type { PermissionChange, Release } from './unpack-history.js';
export { allWays, waysFor } from './ways.js';
export { isContractWord } from './words.js';
