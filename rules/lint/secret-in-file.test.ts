import { cannotTell, fails, PERHAPS, passes, secret, testLintRule } from '../../test/rules/lint/tester.js';
import { secretInFile } from './secret-in-file.js';

testLintRule(secretInFile, [
  passes('placeholder', 'what a reader is to replace', secret({ isPlaceholder: true })),
  fails('secret', 'a value', secret()),
  fails('secret', 'of whatever system', secret({ about: PERHAPS, what: 'a private key' })),
  cannotTell('doubtful', 'an example', secret({ doubt: 'it is named as an example' })),
]);
