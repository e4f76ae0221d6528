import {
  cannotTell,
  client,
  fails,
  PERHAPS,
  passes,
  saysNothing,
  testLintRule,
  tokenRequest,
} from '../../test/rules/lint/tester.js';
import { clientCredentialsScopes } from './client-credentials-scopes.js';

const LOGIN = 'https://login.mypurecloud.com/oauth/token';
const scopes = ['routing:readonly'];

testLintRule(clientCredentialsScopes, [
  passes('none-written', 'a client', client('CLIENT-CREDENTIALS')),
  passes('none-written', 'a request', tokenRequest(LOGIN, { grantType: 'client_credentials' })),
  fails('no-effect', 'a client', client('CLIENT-CREDENTIALS', { scopes })),
  fails('no-effect', 'a client without a name', client('client_credentials', { scopes, name: null })),
  fails('no-effect', 'a request', tokenRequest(LOGIN, { grantType: 'client_credentials', scopes })),
  fails('no-effect', 'scopes that do not exist', client('CLIENT-CREDENTIALS', { scopes: ['routing:read'] })),
  fails(
    'no-effect',
    'messaging among others',
    client('CLIENT-CREDENTIALS', { scopes: ['messaging', 'routing'] }),
  ),
  cannotTell('said-otherwise', 'messaging alone', client('CLIENT-CREDENTIALS', { scopes: ['messaging'] })),
  cannotTell('grant-type-open', 'a variable', client('{grant_type}', { scopes })),
  cannotTell(
    'perhaps-another',
    'scopes of the platform at any host',
    tokenRequest('https://id.example.org/token', {
      grantType: 'client_credentials',
      scopes,
      about: PERHAPS,
    }),
  ),
  saysNothing(
    'of another system, where scopes do count',
    tokenRequest('https://id.example.org/token', {
      grantType: 'client_credentials',
      scopes: ['api.read'],
      about: PERHAPS,
    }),
  ),
  saysNothing('of another system, without scopes', client('client_credentials', { about: PERHAPS })),
  saysNothing('a client with users', client('CODE', { scopes })),
  saysNothing('a request with a code', tokenRequest(LOGIN, { grantType: 'authorization_code', scopes })),
  saysNothing('no grant type', client(null, { scopes })),
  saysNothing('a variable, without scopes', client('{grant_type}')),
  saysNothing('an unknown grant type is the business of grant-type-exists', client('PIGEON', { scopes })),
]);
