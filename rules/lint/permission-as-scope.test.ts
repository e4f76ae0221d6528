import {
  cannotTell,
  fails,
  PERHAPS,
  passes,
  saysNothing,
  scope,
  testLintRule,
} from '../../test/rules/lint/tester.js';
import { permissionAsScope } from './permission-as-scope.js';

testLintRule(permissionAsScope, [
  passes('a-scope', 'a scope', scope('routing:readonly')),
  fails('permission', 'a permission', scope('routing:queue:view'), {
    instead: ['routing:readonly', 'routing'],
  }),
  fails('shaped', 'a made-up one', scope('routing:queue:read')),
  fails('shaped', 'three parts of which none is known', scope('pigeon:loft:feed'), { instead: [] }),
  fails('in-words', 'a sentence', scope('routing:queue:view', { within: 'words' })),
  cannotTell('perhaps-another', 'a known one', scope('routing:queue:view', { about: PERHAPS })),
  cannotTell('filled-in', 'a variable', scope('routing:queue:{action}')),
  saysNothing('three parts of another system', scope('repo:org:read', { about: PERHAPS })),
  saysNothing('a variable of another system', scope('routing:queue:{action}', { about: PERHAPS })),
  saysNothing('variables alone', scope('{domain}:{entity}:{action}')),
  saysNothing('a scope that does not exist is the business of scope-exists', scope('routing:read')),
  saysNothing('a URN', scope('urn:example:scope')),
  saysNothing('a sentence with three parts of anything', scope('pigeon:loft:feed', { within: 'words' })),
]);
