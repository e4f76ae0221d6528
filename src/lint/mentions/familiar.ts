/** Paths that begin as those of the contract do. */
import { ofContract } from '../../contract/current.js';
import { allOperations } from '../../contract/operations.js';
import { API_PATH } from '../../source/api-path.js';

/** The words behind `/api/v2/` of all paths. */
const beginnings = ofContract(
  (): ReadonlySet<string> =>
    new Set(allOperations().flatMap(({ path }) => path.slice(API_PATH.length).split('/', 1))),
);

/** The contract has paths that begin like this one. */
export function isFamiliar(url: string): boolean {
  const [, first] = /\/api\/v2\/([\w-]{1,80})/.exec(url) ?? [];
  return first !== undefined && beginnings().has(first);
}
