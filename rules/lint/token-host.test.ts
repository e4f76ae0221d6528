import {
  cannotTell,
  fails,
  PERHAPS,
  passes,
  saysNothing,
  testLintRule,
  tokenRequest,
} from '../../test/rules/lint/tester.js';
import { tokenHost } from './token-host.js';

testLintRule(tokenHost, [
  passes('right', 'the token endpoint', tokenRequest('https://login.mypurecloud.ie/oauth/token')),
  passes(
    'right',
    'the login page',
    tokenRequest('https://login.mypurecloud.ie/oauth/authorize?client_id={id}'),
  ),
  fails('wrong-host', 'an api host', tokenRequest('https://api.mypurecloud.ie/oauth/token'), {
    instead: ['https://login.mypurecloud.ie/oauth/token'],
  }),
  fails('wrong-host', 'under the API', tokenRequest('https://api.mypurecloud.com/api/v2/oauth/token/')),
  fails('wrong-host', 'pages', tokenRequest('https://apps.mypurecloud.com/oauth/token')),
  fails(
    'no-login-page',
    'an api host',
    tokenRequest('https://api.mypurecloud.ie/oauth/authorize?client_id={id}'),
    {
      instead: ['https://login.mypurecloud.ie/oauth/authorize'],
    },
  ),
  fails('no-login-page', 'under the API', tokenRequest('https://api.mypurecloud.ie/api/v2/oauth/authorize')),
  cannotTell('host-filled-in', 'a login page there', tokenRequest('https://api.{domain}/oauth/authorize')),
  fails('wrong-path', 'another path', tokenRequest('https://login.mypurecloud.com/oauth2/token'), {
    instead: ['https://login.mypurecloud.com/oauth/token'],
  }),
  fails('wrong-path', 'one called after tokens', tokenRequest('https://login.mypurecloud.com/token'), {
    instead: ['https://login.mypurecloud.com/oauth/token'],
  }),
  cannotTell('host-filled-in', 'an api host of any region', tokenRequest('https://api.{domain}/oauth/token')),
  saysNothing('an api host of anybody', tokenRequest('https://api.{domain}/oauth/token', { about: PERHAPS })),
  saysNothing('a login host of any region', tokenRequest('https://login.{domain}/oauth/token')),
  saysNothing('a variable', tokenRequest('{base}/oauth/token')),
  saysNothing('no address', tokenRequest(null)),
  saysNothing('another system', tokenRequest('https://id.example.org/oauth/token')),
  saysNothing('tokens that are read', tokenRequest('https://api.mypurecloud.com/api/v2/tokens/me')),
  saysNothing('another page of the login', tokenRequest('https://login.mypurecloud.com/saml')),
]);
