import {
  cannotTell,
  fails,
  PERHAPS,
  passes,
  permission,
  saysNothing,
  testLintRule,
} from '../../test/rules/lint/tester.js';
import { permissionExists } from './permission-exists.js';

const DIVISION = '7d1f1f6a-0000-4000-8000-6b1f0f5c9e11';

testLintRule(permissionExists, [
  passes('exists', 'a permission', permission('routing:queue:view')),
  passes('exists', 'a general one', permission('admin')),
  passes(
    'exists',
    'with a division behind it, as refusals write it',
    permission(`routing:queue:view:${DIVISION}`),
  ),
  passes('covers', 'all actions of an entity', permission('routing:queue:*')),
  passes('covers', 'a whole domain', permission('routing:*:*')),
  passes('covers', 'everything', permission('*')),
  fails('misspelt', 'the verb of another system', permission('routing:queue:read'), {
    instead: ['routing:queue:view'],
  }),
  fails('misspelt', 'the plural', permission('routing:queues:view')),
  fails('misspelt', 'a wildcard that covers nothing', permission('routing:queues:*')),
  fails(
    'misspelt',
    'in a list',
    permission('users:user:veiw', { within: 'list', name: 'directory:user:veiw' }),
  ),
  fails('not-three-parts', 'two', permission('routing:queue')),
  fails('not-three-parts', 'four', permission('routing:queue:view:all')),
  fails('in-words', 'a sentence', permission('routing:queue:read', { within: 'words' })),
  cannotTell('no-longer-required', 'of an operation that was removed', permission('widgets:deployment:view')),
  cannotTell('other-case', 'capitals', permission('routing:Queue:view'), { instead: ['routing:queue:view'] }),
  cannotTell('unlisted', 'nearly the verb of another system', permission('routing:queue:reed')),
  cannotTell(
    'unlisted',
    'an action that may be of pages alone, of a misspelt entity',
    permission('routing:queues:feed'),
  ),
  fails('misspelt-domain', 'a domain but for a letter, with wildcards', permission('analytic:*:*'), {
    instead: ['analytics:*:*'],
  }),
  fails('misspelt-domain', 'a letter too many', permission('routting:*:*')),
  cannotTell('not-named', 'an entity that nothing resembles', permission('routing:pigeonLoft:view')),
  cannotTell('not-named', 'with a wildcard', permission('routing:pigeonLoft:*')),
  cannotTell('not-named', 'an action that may be of pages alone', permission('routing:queue:feed')),
  cannotTell('not-named', 'a domain without a public API', permission('ui:pigeonLoft:view')),
  cannotTell('not-named', 'search stands beside view elsewhere', permission('routing:skill:search')),
  cannotTell('not-named', 'a wildcard of a domain without a public API', permission('pigeonLoft:*:*')),
  saysNothing('capitals in a sentence', permission('routing:Queue:view', { within: 'words' })),
  cannotTell('filled-in', 'a variable', permission('routing:{entity}:view')),
  cannotTell(
    'perhaps-another',
    'whose it is does not stand there',
    permission('routing:queue:read', { about: PERHAPS }),
  ),
  saysNothing('of another system', permission('s3:bucket:read', { about: PERHAPS })),
  saysNothing('a variable, wherever', permission('routing:{entity}:view', { about: PERHAPS })),
  saysNothing('a mere variable', permission('{permission}')),
  saysNothing('a general permission that nobody lists', permission('group_creation')),
  saysNothing('a scope is the business of scope-as-permission', permission('routing:readonly')),
  saysNothing(
    'a sentence with what was required once',
    permission('widgets:deployment:view', { within: 'words' }),
  ),
  saysNothing('a sentence with what may exist', permission('ui:pigeonLoft:view', { within: 'words' })),
]);
