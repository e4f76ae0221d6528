/**
 * Finds the operation that a command of the platform's CLI calls: `gc routing queues list`. A command is the words of a path
 * and a verb; it counts only where one operation has just these.
 */
import { allOperations } from '../../../contract/index.js';
import type { Operation } from '../../../contract/types.js';
import { anyWord } from '../../../primitives/any-word.js';
import { CLI_NAMES, CLI_VERBS } from '../words/calls.js';

const COMMAND = new RegExp(
  String.raw`(?:^|[$>#%&|;(]|\bexec)[ \t]{0,8}(?:\.\/)?${anyWord(CLI_NAMES)}((?:[ \t]{1,4}[a-z][\w-]{1,40}){2,10})`,
  'gm',
);

/** All operations that commands in the text call. */
export function findCommands(text: string): readonly Operation[] {
  return [...text.matchAll(COMMAND)].flatMap(
    ([, words = '']) => operationOf(words.trim().split(/\s+/)) ?? [],
  );
}

/** The words up to the verb are those of the path; what follows the verb are ids and options. */
function operationOf(words: readonly string[]): Operation | null {
  const at = words.findIndex((word) => CLI_VERBS.has(word));
  const verb = CLI_VERBS.get(words[at] ?? '');
  if (verb === undefined || at < 1) return null;
  const path = words.slice(0, at).join('/');
  const [only, ...others] = allOperations().filter(
    (operation) =>
      verb.methods.includes(operation.method) && wordsOf(operation) === path && isOne(operation) === verb.one,
  );
  return only !== undefined && others.length === 0 ? only : null;
}

/** The words of its path, without parameters. */
const wordsOf = ({ path }: Operation): string =>
  path
    .split('/')
    .slice(3)
    .filter((part) => !part.startsWith('{'))
    .join('/');

/** Is it of one object, whose id ends the path? */
const isOne = ({ path }: Operation): boolean => path.endsWith('}');
