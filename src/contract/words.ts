/** Every word that the contract and the catalogue of errors are made of: what is made of these alone is public. */

import { EMBEDDED } from './compiled.js';
import { ofContract } from './current.js';

const words = ofContract(
  ({ compiled: { tables } }) => new Set([...EMBEDDED.tables.words.split('\n'), ...tables.words.split('\n')]),
);

/** Is it a word of a permission, a scope, a path, an error code or its message, in any case? */
export const isContractWord = (word: string): boolean => words().has(word.toLowerCase());
