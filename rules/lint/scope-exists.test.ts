import {
  cannotTell,
  fails,
  PERHAPS,
  passes,
  saysNothing,
  scope,
  testLintRule,
} from '../../test/rules/lint/tester.js';
import { scopeExists } from './scope-exists.js';

testLintRule(scopeExists, [
  passes('exists', 'a scope', scope('routing')),
  passes('exists', 'one that only reads', scope('users:readonly')),
  passes('exists', 'wherever it may belong', scope('analytics:readonly', { about: PERHAPS })),
  fails('misspelt', 'the ending of other systems', scope('routing:read'), {
    instead: ['routing:readonly', 'routing'],
  }),
  fails('misspelt', 'an ending that writes', scope('routing:write'), {
    instead: ['routing', 'routing:readonly'],
  }),
  fails('misspelt', 'a slip of the pen', scope('rouitng')),
  fails('misspelt', 'the singular', scope('conversation:readonly'), {
    instead: ['conversations:readonly', 'conversations'],
  }),
  fails('misspelt', 'a twin that the contract lacks', scope('notifications:readonly'), {
    instead: ['notifications'],
  }),
  fails('misspelt', 'one of which only the twin exists', scope('audits'), { instead: ['audits:readonly'] }),
  fails('misspelt', 'a wildcard', scope('routing:*')),
  fails('misspelt', 'in a request for a token', scope('users:read', { within: 'token-request' })),
  fails('claimed', 'one that public threads name', scope('admin:organization')),
  fails('shape', 'an address', scope('https://example.org/auth/all')),
  fails('shape', 'a wildcard alone', scope('*')),
  fails('shape', 'two parts of which none is known', scope('pigeons:send')),
  fails('glued', 'two with a comma', scope('routing,users'), { instead: ['routing', 'users'] }),
  fails('glued', 'two with a blank', scope('routing users:readonly'), {
    instead: ['routing', 'users:readonly'],
  }),
  fails('other-case', 'in capitals', scope('Routing'), { instead: ['routing'] }),
  fails('unknown', 'nothing is like it', scope('pigeon-post')),
  fails('unknown', 'a word of OpenID in a client of the platform', scope('openid')),
  fails('in-words', 'a sentence names it', scope('routing:read', { within: 'words' })),
  cannotTell('all-of-them', 'a placeholder of the published document', scope('all')),
  cannotTell('filled-in', 'a part is a variable', scope('routing:{access}')),
  cannotTell(
    'perhaps-another',
    'whose it is does not stand there',
    scope('routing:read', { about: PERHAPS }),
  ),
  saysNothing('a part of something else', scope('routing:{access}', { about: PERHAPS })),
  saysNothing('a word of OpenID, wherever it may belong', scope('openid', { about: PERHAPS })),
  saysNothing('a scope of many systems', scope('user', { about: PERHAPS })),
  saysNothing('a mere variable', scope('{scope}')),
  saysNothing('what a reader is to replace', scope('<your-scope>')),
  saysNothing('nothing', scope(' ')),
  saysNothing('a permission is the business of permission-as-scope', scope('routing:queue:view')),
  saysNothing('what has its form, too', scope('routing:pigeon:feed')),
  saysNothing('two scopes in a sentence', scope('routing, users', { within: 'words' })),
]);
