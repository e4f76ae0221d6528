/** The operations that the simulator answers for real, because why403 asks them. */
import type { Answer } from '../answer.js';
import type { Call } from '../call.js';
import { getDivisions, getOrganization, getPermissions, getProducts } from './catalogue.js';
import { getPolicies, getPolicy, simulatePolicy } from './policies.js';
import { getDivisionsPermitted, getRole, getRoles, getSubject, getUser } from './subject.js';
import { deleteToken, getClient, getScopes, getToken, headToken } from './token.js';

export const INTROSPECTION: ReadonlyMap<string, (call: Call) => Answer> = new Map([
  ['GET /api/v2/tokens/me', getToken],
  ['HEAD /api/v2/tokens/me', headToken],
  ['DELETE /api/v2/tokens/me', deleteToken],
  ['GET /api/v2/users/me', getUser],
  ['GET /api/v2/authorization/subjects/me', getSubject],
  ['GET /api/v2/authorization/divisionspermitted/me', getDivisionsPermitted],
  ['GET /api/v2/authorization/divisionspermitted/paged/me', getDivisionsPermitted],
  ['GET /api/v2/authorization/permissions', getPermissions],
  ['GET /api/v2/authorization/products', getProducts],
  ['GET /api/v2/authorization/divisions', getDivisions],
  ['GET /api/v2/authorization/roles', getRoles],
  ['GET /api/v2/authorization/roles/{roleId}', getRole],
  ['GET /api/v2/authorization/policies', getPolicies],
  ['GET /api/v2/authorization/policies/{policyId}', getPolicy],
  ['POST /api/v2/authorization/policies/{policyId}/simulate', simulatePolicy],
  ['GET /api/v2/oauth/clients/{clientId}', getClient],
  ['GET /api/v2/oauth/scopes', getScopes],
  ['GET /api/v2/organizations/me', getOrganization],
]);
