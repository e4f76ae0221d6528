import {
  cannotTell,
  fails,
  PERHAPS,
  passes,
  permission,
  saysNothing,
  testLintRule,
} from '../../test/rules/lint/tester.js';
import { scopeAsPermission } from './scope-as-permission.js';

testLintRule(scopeAsPermission, [
  passes('a-permission', 'a permission', permission('routing:queue:view')),
  passes('a-permission', 'a wildcard', permission('routing:*:*')),
  passes('a-permission', 'a general permission', permission('admin')),
  fails('scope', 'a scope that reads', permission('routing:readonly')),
  saysNothing('a general permission that is called like a scope', permission('workitems')),
  fails('in-words', 'a sentence', permission('routing:readonly', { within: 'words' })),
  cannotTell('perhaps-another', 'wherever it may belong', permission('routing:readonly', { about: PERHAPS })),
  saysNothing('a word that is also a scope, wherever', permission('users', { about: PERHAPS })),
  saysNothing('a word in a sentence', permission('users', { within: 'words' })),
  saysNothing('two parts that are no scope', permission('routing:queue')),
  saysNothing('a permission that does not exist', permission('routing:queue:read')),
]);
