import {
  cannotTell,
  fails,
  host,
  PERHAPS,
  passes,
  saysNothing,
  testLintRule,
} from '../../test/rules/lint/tester.js';
import { hostExists } from './host-exists.js';

testLintRule(hostExists, [
  passes('of-a-region', 'an api host', host('api.mypurecloud.ie')),
  passes('of-a-region', 'a login host', host('login.mypurecloud.com', { path: '/oauth/token' })),
  passes('of-a-region', 'a domain', host('usw2.pure.cloud', { path: null })),
  fails('no-region', 'a country that has none', host('api.mypurecloud.us')),
  fails('no-region', 'invented', host('api.us.genesys.cloud')),
  fails('no-region', 'beside the api host', host('platformapi.mypurecloud.com'), {
    instead: ['api.mypurecloud.com'],
  }),
  fails('no-region', 'a slip of the pen', host('login.mypureclod.com', { path: '/oauth/token' }), {
    instead: ['login.mypurecloud.com'],
  }),
  fails('no-region', 'a slip of the pen, of pages', host('apps.mypurecloud.con', { path: '/' })),
  fails('no-region', 'named after a region of another domain', host('api.euw1.pure.cloud'), {
    instead: ['api.mypurecloud.ie'],
  }),
  fails(
    'no-region',
    'a region within another',
    host('login.us-east-1.mypurecloud.com', { path: '/oauth/token' }),
    {
      instead: ['login.mypurecloud.com'],
    },
  ),
  fails('no-region', 'a country far from any slip', host('api.mypurecloud.fr'), { instead: [] }),
  fails('newer-region', 'a region of a kind that there is', host('api.euw3.pure.cloud'), { instead: [] }),
  fails('newer-region', 'login of such a one', host('login.usw5.pure.cloud'), { instead: [] }),
  fails('newer-region', 'one host of all regions', host('api.genesys.cloud'), { instead: [] }),
  saysNothing('what may be newer, of whatever system', host('api.euw3.pure.cloud', { about: PERHAPS })),
  saysNothing('an own host in a region', host('streaming.eu-central-1.mypurecloud.com')),
  saysNothing('an own host in a region that is used as an API', host('api.assets.mypurecloud.com')),
  cannotTell('unlisted', 'a region that may be newer', host('api.xyz9.pure.cloud')),
  cannotTell('perhaps-another', 'nearly one', host('api.mypureclod.com', { about: PERHAPS })),
  saysNothing('a host for people', host('help.mypurecloud.com', { path: '/articles' })),
  saysNothing('an own host of a region', host('api-downloads.mypurecloud.com', { path: '/file' })),
  saysNothing('another system', host('api.example.org')),
  saysNothing('storage', host('bucket.s3.eu-west-1.amazonaws.com', { path: '/x' })),
  saysNothing('a variable', host('api.{region}.pure.cloud')),
  saysNothing('under a domain of the vendor, wherever', host('api.xyz9.pure.cloud', { about: PERHAPS })),
  saysNothing('nothing', host('')),
]);
