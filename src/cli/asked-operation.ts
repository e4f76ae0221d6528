/** The operation that words name: a method and a path, a path of one operation, or an id. */
import {
  matchOperation,
  nearestOperations,
  neededOnce,
  operationKey,
  operationOfId,
  whenRemoved,
} from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { PlainError } from '../primitives/plain-error.js';
import { either } from '../primitives/wording.js';
import { requireCall } from './call.js';

/**
 * @param usage what is typed before the call: `why403 who`
 * @throws PlainError where the words name no operation, or several
 */
export function askedOperation(words: readonly string[], usage: string): Operation {
  const byId = words.length === 1 ? operationOfId(words[0] ?? '') : null;
  if (byId !== null) return byId;
  const { method, url } = requireCall(words.join(' '), usage);
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const match = matchOperation(method, path);
  const named = `${method === null ? '' : `${method} `}${path}`.slice(0, 200);
  switch (match.kind) {
    case 'found':
      return match.operation;
    case 'method-missing': {
      const [only, ...others] = match.operations;
      if (only !== undefined && others.length === 0) return only;
      throw new PlainError(
        `${named}: which method? There are ${match.operations.map((one) => one.method).join(', ')}: ${usage} ${only?.method ?? 'GET'} ${path.slice(0, 200)}`,
      );
    }
    case 'removed':
      throw new PlainError(
        `${named}: is no longer in the published contract${whenRemoved(match.operation)}; ${neededOnce(match.operation, method)}`,
      );
    case 'wrong-method':
      throw new PlainError(
        `${named}: the contract has this path with ${match.operations.map((one) => one.method).join(', ')} only`,
      );
    case 'unknown':
    case 'no-path': {
      const near = nearestOperations(method, path).map(operationKey);
      const hint = near.length === 0 ? '' : ` (did you mean ${either(near)}?)`;
      throw new PlainError(`${named}: is not in the published contract${hint}`);
    }
  }
}
