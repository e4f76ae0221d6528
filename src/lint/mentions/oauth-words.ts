/** Words by which lists of scopes and permissions are known, and those that other systems put into them. */

import { ofContract } from '../../contract/current.js';
import { publishedPermissions } from '../../contract/names.js';
import {
  isPermission,
  looksLikePermission,
  meantPermission,
  nearestPermissions,
  permissionsCovered,
} from '../../contract/permissions.js';
import { isScope, nearestScopes } from '../../contract/scopes.js';
import { words } from '../../primitives/spelling.js';

const lastWord = (key: string): string => words(key.slice(-200)).at(-1) ?? '';

/** Is it the name of a list of scopes: `scope`, `authorizedScopes`, `GENESYS_OAUTH_SCOPES`? */
export const isScopeKey = (key: string): boolean =>
  /scopes?\W{0,20}$/i.test(key) && /^scopes?$/.test(lastWord(key));

/** One that is used for nothing but OAuth. */
export const isOAuthScopeKey = (key: string): boolean =>
  isScopeKey(key) &&
  words(key).some((word) => /^(?:oauth2?|authorized|genesys|genesyscloud|purecloud)$/.test(word));

/** Is it the name of a list of permissions: `permissions`, `requiredPermission`? */
export const isPermissionKey = (key: string): boolean =>
  /permissions?\W{0,20}$/i.test(key) && /^permissions?$/.test(lastWord(key));

/** Scopes of OpenID Connect and of other systems (OpenID Connect Core section 5.4; addresses, `User.Read`). */
export const isForeignScope = (name: string): boolean =>
  /^(?:openid|profile|email|address|phone|offline|offline_access|user_impersonation)$/.test(name) ||
  /^[a-z]{2,20}:\/\/|^\/|\.default$|^[A-Z]\w{0,60}\.[A-Z]/.test(name) ||
  /^(?:repo|gist|user:email|read:\w+|write:\w+|admin:\w+)$/.test(name);

/** It is of the contract, as a scope or as a permission in its place. */
export const isKnownName = (name: string): boolean => isScope(name) || isPermissionName(name);

/** It is nearly one of the contract. */
export const isNearScope = (name: string): boolean =>
  isKnownName(name) || isNearPermission(name) || nearestScopes(name, 1).length > 0;

const isPermissionName = (name: string): boolean =>
  looksLikePermission(name) && (isPermission(name) || permissionsCovered(name).length > 0);

const domains = ofContract(
  () => new Set(publishedPermissions().flatMap((name) => (name.includes(':') ? [domainOf(name)] : []))),
);

/** `routing` of `routing:queue:view`. */
const domainOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':'))).toLowerCase();

/** It has the form of a permission, and the contract has its domain and entity, or those that were meant. */
export const isNearPermission = (name: string): boolean =>
  looksLikePermission(name) &&
  (isPermissionName(name) || meantPermission(name) !== null || nearestPermissions(name, 1).length > 0);

/** It has the form of a permission, and the contract has its domain: so have many applications of their own. */
export const hasKnownDomain = (name: string): boolean =>
  looksLikePermission(name) && domains().has(domainOf(name));

/** A permission of the contract by its whole name, or a wildcard that covers some. */
export const isKnownPermission = isPermissionName;

const COMPANION =
  /^(?:oauth2?)?(?:client(?:id|secret|name)|consumerkey|appid|redirecturis?|redirecturl|callbackurls?|postlogoutredirecturi|granttypes?|authorizedgranttypes?|authorizationgranttype|responsetypes?|authority|issuer|authorizationurl|authorizationendpoint|tokenurl|tokenuri|tokenendpoint|accesstokenuri|accesstokenurl|authurl|codechallenge|codeverifier|codechallengemethod|registeredredirecturi)$/;

/** A key that stands beside scopes where OAuth is configured. */
export const isOAuthCompanion = (plainKey: string): boolean => COMPANION.test(plainKey);

/** A function or a group whose name says that somebody signs in there. */
export const isOAuthName = (name: string): boolean =>
  words(name).some((word) =>
    /^(?:oauth2?|oidc|auth|login|signin|authori[sz]e|authorization|authentication|token|tokens|grant|pkce)$/.test(
      word,
    ),
  );
