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
import { grantTypeExists } from './grant-type-exists.js';

const LOGIN = 'https://login.mypurecloud.com/oauth/token';
const request = (grantType: string) => tokenRequest(LOGIN, { grantType });

testLintRule(grantTypeExists, [
  ...['CODE', 'TOKEN', 'SAML2-BEARER', 'PASSWORD', 'CLIENT-CREDENTIALS'].map((name) =>
    passes('exists', `a client: ${name}`, client(name)),
  ),
  ...[
    'client_credentials',
    'authorization_code',
    'refresh_token',
    'urn:ietf:params:oauth:grant-type:saml2-bearer',
  ].map((name) => passes('exists', `a request: ${name}`, request(name))),
  ...[
    ['client_credentials', 'CLIENT-CREDENTIALS'],
    ['AUTHORIZATION-CODE', 'CODE'],
    ['authorization_code', 'CODE'],
    ['PKCE', 'CODE'],
    ['implicit', 'TOKEN'],
    ['code', 'CODE'],
    ['SAML2_BEARER', 'SAML2-BEARER'],
  ].map(([name = '', meant = '']) =>
    fails('misspelt', `the words of OAuth, of a client: ${name}`, client(name), { instead: [meant] }),
  ),
  fails('misspelt', 'PKCE, in a request', request('pkce'), { instead: ['authorization_code'] }),
  fails('misspelt', 'the singular, of a client', client('CLIENT-CREDENTIAL'), {
    instead: ['CLIENT-CREDENTIALS'],
  }),
  fails('misspelt', 'the singular, in a request', request('client_credential'), {
    instead: ['client_credentials'],
  }),
  fails('misspelt', 'the name of the model, in a request', request('CLIENT-CREDENTIALS'), {
    instead: ['client_credentials'],
  }),
  fails('misspelt', 'a hyphen', request('authorization-code'), { instead: ['authorization_code'] }),
  fails('unknown', 'nothing is like it', client('DEVICE-CODE')),
  fails('unknown', 'in a request', request('urn:ietf:params:oauth:grant-type:device_code')),
  cannotTell('password', 'of which nothing is documented', request('password')),
  cannotTell(
    'perhaps-another',
    'misspelt, whose it is does not stand there',
    tokenRequest(null, { grantType: 'client-credentials', about: PERHAPS }),
  ),
  saysNothing('password of another system', tokenRequest(null, { grantType: 'password', about: PERHAPS })),
  saysNothing(
    'right, of another system',
    tokenRequest(null, { grantType: 'client_credentials', about: PERHAPS }),
  ),
  saysNothing('a client of another system', client('CLIENT-CREDENTIAL', { about: PERHAPS })),
  saysNothing('a right client of another system', client('authorization_code', { about: PERHAPS })),
  saysNothing('none', client(null)),
  saysNothing('a variable', client('{grant_type}')),
  saysNothing('what a login page is asked for', request('code')),
  saysNothing('unknown, of another system', tokenRequest(null, { grantType: 'device', about: PERHAPS })),
]);
