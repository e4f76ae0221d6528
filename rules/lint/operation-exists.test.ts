import {
  call,
  cannotTell,
  fails,
  PERHAPS,
  passes,
  saysNothing,
  sdkCall,
  testLintRule,
} from '../../test/rules/lint/tester.js';
import { operationExists } from './operation-exists.js';

const API = 'https://api.mypurecloud.com';
const REMOVED = '/api/v2/conversations/chats';

testLintRule(operationExists, [
  passes('exists', 'at a host', call(`GET ${API}/api/v2/routing/queues`)),
  passes('exists', 'with a query', call('GET /api/v2/routing/queues?pageSize=25')),
  passes('exists', 'with a value', call('DELETE /api/v2/routing/queues/{queueId}')),
  passes('exists', 'behind a variable', call('GET {base}/api/v2/users/me')),
  passes('exists', 'a method of an SDK', sdkCall('get_routing_queues', 'GET /api/v2/routing/queues')),
  passes('exists', 'wherever it may go', call('GET /api/v2/routing/queues', { about: PERHAPS })),
  passes('path-exists', 'without a method', call('/api/v2/routing/queues')),
  fails('removed', 'of a whole path', call(`GET ${REMOVED}`)),
  fails('removed', 'without a method', call(REMOVED)),
  fails('removed', 'by a method of an SDK', sdkCall('getConversationsChats', `GET ${REMOVED}`)),
  fails('wrong-method', 'a method that the path has not', call('PATCH /api/v2/routing/queues'), {
    instead: ['GET /api/v2/routing/queues', 'POST /api/v2/routing/queues'],
  }),
  fails('misspelt', 'the singular', call('GET /api/v2/routing/queue'), {
    instead: ['GET /api/v2/routing/queues', 'GET /api/v2/routing/queues/{queueId}'],
  }),
  fails('misspelt', 'another version', call(`GET ${API}/api/v1/routing/queues`)),
  fails('misspelt', 'a method of an SDK', sdkCall('get_routing_quues'), {
    instead: ['getRoutingQueues', 'getRoutingQueue'],
  }),
  fails('claimed', 'a path of public threads', call('GET /api/v2/recordings/screen/{recordingId}')),
  fails('unknown', 'nothing is like it', call('POST /api/v2/pigeons/{pigeonId}/letters')),
  fails(
    'unknown',
    'beneath a known path, so it may be newer',
    call('GET /api/v2/routing/queues/{queueId}/pigeons'),
  ),
  fails('unknown', 'a method of an SDK', sdkCall('postPigeonLetters')),
  cannotTell('other-case', 'capitals', call('GET /api/v2/Routing/Queues')),
  cannotTell(
    'filled-in',
    'a word of the path',
    call('GET /api/v2/conversations/{mediaType}/{conversationId}/{x}/y'),
  ),
  cannotTell(
    'perhaps-another',
    'misspelt, wherever it may go',
    call('GET /api/v2/routing/queue', { about: PERHAPS }),
  ),
  saysNothing('any path of another system', call('GET /api/v2/orders', { about: PERHAPS })),
  saysNothing('the path of another host', call('GET https://example.org/api/v2/orders')),
  saysNothing('a wrong method, wherever it may go', call('PATCH /api/v2/routing/queues', { about: PERHAPS })),
  saysNothing('removed, wherever it may go', call(`GET ${REMOVED}`, { about: PERHAPS })),
  saysNothing('a path that nothing says to be one of the platform', call('GET {base}/orders')),
  saysNothing('where the contract is published', call(`GET ${API}/api/v2/docs/swagger`)),
  saysNothing(
    "what the platform's own pages call",
    call('GET https://apps.mypurecloud.com/platform/api/v2/pigeons'),
  ),
  saysNothing('variables alone', call('GET /api/v2/{path}')),
  saysNothing('a login', call('POST https://login.mypurecloud.com/oauth/token')),
  saysNothing(
    'a host of no region is the business of host-exists',
    call('GET https://api.mypurecloud.us/api/v2/routing/queue'),
  ),
  saysNothing(
    'a name like that of a method of an SDK',
    sdkCall('getPigeonLetters', null, { about: PERHAPS }),
  ),
  fails(
    'misspelt',
    'a host that stands for the platform',
    call('GET https://gw.example.org/api/v2/routing/queue'),
    {
      standIns: ['gw.example.org'],
    },
  ),
  saysNothing('another host', call('GET https://gw.example.org/api/v2/routing/queue')),
]);
