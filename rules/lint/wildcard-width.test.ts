import {
  cannotTell,
  fails,
  PERHAPS,
  passes,
  permission,
  saysNothing,
  testLintRule,
} from '../../test/rules/lint/tester.js';
import { wildcardWidth } from './wildcard-width.js';

const calls = ['GET /api/v2/routing/queues'];

testLintRule(wildcardWidth, [
  passes('exact', 'all of it is needed', permission('alerting:alert:*'), {
    calls: ['GET', 'PUT', 'DELETE'].map((method) => `${method} /api/v2/alerting/alerts/{alertId}`),
  }),
  fails('wider', 'one of an entity is needed', permission('routing:queue:*'), {
    calls,
    instead: ['routing:queue:view'],
  }),
  fails('wider', 'one of everything is needed', permission('*'), { calls, instead: ['routing:queue:view'] }),
  cannotTell('not-all-known', 'a call could not be matched', permission('routing:queue:*'), {
    calls,
    unmatched: true,
    instead: ['routing:queue:view'],
  }),
  cannotTell('not-of-these', 'the role is for something else', permission('outbound:*:*'), { calls }),
  saysNothing('no wildcard', permission('routing:queue:view'), { calls }),
  saysNothing('no call is known', permission('routing:queue:*')),
  saysNothing('no role', permission('routing:queue:*', { within: 'list' }), { calls }),
  saysNothing('it covers nothing', permission('routing:queues:*'), { calls }),
  saysNothing('of another system', permission('*', { about: PERHAPS }), { calls }),
]);
