/** Every word that the contract and the catalogue of errors are made of: what is made of these alone is public. */
import { lazy } from '../primitives/lazy.js';
import { allErrorCodes } from './errors.js';
import { groupNames, operationsOfGroup, publishedPermissions, publishedScopes } from './store.js';

/** Letters with the digits behind them: `v2`, `mypurecloud`; `divisionId` is `division`, `Id`. */
const WORD = /[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*/g;

const words = lazy((): ReadonlySet<string> => {
  const found = new Set<string>();
  const take = (text: string): void => {
    for (const [word] of text.matchAll(WORD)) found.add(word.toLowerCase());
    for (const part of text.split(/[^A-Za-z0-9]+/)) found.add(part.toLowerCase());
  };
  publishedPermissions().forEach(take);
  publishedScopes().forEach(take);
  for (const group of groupNames()) for (const { path } of operationsOfGroup(group)) take(path);
  for (const { code, templates } of allErrorCodes()) [code, ...templates].forEach(take);
  return found;
});

/** Is it a word of a permission, a scope, a path, an error code or its message, in any case? */
export const isContractWord = (word: string): boolean => words().has(word.toLowerCase());
