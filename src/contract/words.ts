/** Every word that the contract and the catalogue of errors are made of: what is made of these alone is public. */
import { lazy } from '../primitives/lazy.js';
import { WORDS } from './data/words.js';

const words = lazy(() => new Set(WORDS.split('\n')));

/** Is it a word of a permission, a scope, a path, an error code or its message, in any case? */
export const isContractWord = (word: string): boolean => words().has(word.toLowerCase());
