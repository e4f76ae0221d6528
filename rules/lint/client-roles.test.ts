import {
  cannotTell,
  client,
  fails,
  PERHAPS,
  passes,
  saysNothing,
  testLintRule,
} from '../../test/rules/lint/tester.js';
import { clientRoles } from './client-roles.js';

testLintRule(clientRoles, [
  passes('given', 'client credentials with roles', client('CLIENT-CREDENTIALS', { hasRoles: true })),
  passes('none-needed', 'a code without roles', client('CODE')),
  ...['CODE', 'TOKEN', 'SAML2-BEARER', 'pkce'].map((grantType) =>
    fails('no-effect', `${grantType} with roles`, client(grantType, { hasRoles: true })),
  ),
  fails('none-given', 'client credentials without roles', client('CLIENT-CREDENTIALS')),
  fails('none-given', 'without a name', client('CLIENT-CREDENTIALS', { name: null })),
  cannotTell('elsewhere', 'a dynamic block', client('CLIENT-CREDENTIALS', { isWhole: false })),
  cannotTell('grant-type-open', 'a variable', client('{grant_type}', { hasRoles: true })),
  cannotTell('grant-type-open', 'PASSWORD', client('PASSWORD', { hasRoles: true })),
  saysNothing('PASSWORD without roles', client('PASSWORD')),
  saysNothing('no grant type', client(null, { hasRoles: true })),
  saysNothing('of another system', client('authorization_code', { hasRoles: true, about: PERHAPS })),
]);
