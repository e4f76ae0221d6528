/** The names that SDKs give to operations, by language. */

import { ofContract } from '../../contract/current.js';
import { allOperations, operationOfId } from '../../contract/index.js';
import type { Operation } from '../../contract/types.js';
import type { Language } from '../types.js';

/**
 * How an SDK spells `postRoutingQueues`, and what it has behind the name for other ways to make the same call.
 * Sources: the README files and API classes of the platform-client-sdk repositories of MyPureCloud.
 */
interface Spelling {
  /** Finds words of code that may be names of operations; global. */
  readonly words: () => RegExp;
  /** Is the operation spelled so? It is of that id in any spelling. */
  readonly isRight: (name: string, id: string) => boolean;
  /** Longest first. */
  readonly suffixes: readonly string[];
}

const CAMEL = (): RegExp => /(?<![\w$])(?:get|post|put|patch|delete|head)[A-Z]\w*/g;
const PASCAL = (): RegExp => /(?<![\w$])(?:Get|Post|Put|Patch|Delete|Head)[A-Z]\w*/g;
const SNAKE = (): RegExp => /(?<![\w$])(?:get|post|put|patch|delete|head)_[a-z0-9]\w*/g;

const camel = (suffixes: readonly string[] = []): Spelling => ({
  words: CAMEL,
  isRight: (name, id) => name === id,
  suffixes,
});
const pascal = (suffixes: readonly string[] = []): Spelling => ({
  words: PASCAL,
  isRight: (name, id) => name.slice(1) === id.slice(1),
  suffixes,
});

const OF_JAVA = ['AsyncWithHttpInfo', 'WithHttpInfo', 'Async'];

const SPELLINGS: Readonly<Record<Language, Spelling | null>> = {
  javascript: camel(),
  typescript: camel(),
  java: camel(OF_JAVA),
  kotlin: camel(OF_JAVA),
  csharp: pascal(['AsyncWithHttpInfo', 'WithHttpInfoAsync', 'WithHttpInfo', 'Async']),
  go: pascal(),
  python: { words: SNAKE, isRight: () => true, suffixes: ['_with_http_info'] },
  php: null,
  ruby: null,
  powershell: null,
  shell: null,
  other: null,
};

/** The spelling of a language; null where no SDK of it is known here. */
export const spellingOf = (language: Language): Spelling | null => SPELLINGS[language];

/** The operation that a word names in a spelling; null for others. */
export function operationNamed(word: string, { isRight, suffixes }: Spelling): Operation | null {
  const operation = operationOfId(word);
  if (operation !== null) return isRight(word, operation.id) ? operation : null;
  const suffix = suffixes.find((one) => word.endsWith(one));
  if (suffix === undefined) return null;
  const name = word.slice(0, -suffix.length);
  const stripped = operationOfId(name);
  return stripped !== null && isRight(name, stripped.id) ? stripped : null;
}

/** `getUserRoles` has 3. */
export const wordsOf = (id: string): number => id.match(/[A-Z]/g)?.length ?? 0;

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** `get` and the first word behind it of each operation. */
const families = ofContract(
  () =>
    new Set(allOperations().flatMap(({ id }) => /^[a-z]+[A-Z][a-z0-9]*/.exec(id)?.[0].toLowerCase() ?? [])),
);

/** Does a word begin as operations do, so that it may be one that is misspelt, or newer than the contract? */
export function isOfFamily(word: string): boolean {
  const start = /^[A-Za-z][a-z]*_?[A-Za-z][a-z0-9]*/.exec(word)?.[0];
  return (start !== undefined && families().has(plain(start))) || operationOfId(word) !== null;
}
