/** Packs a contract. What ../contract.ts opens. */
export { type DeclaredCode, packErrorCodes } from './error-codes.js';
export {
  inPackedOrder,
  type PackableOperation,
  type PackedOperations,
  packOperations,
} from './operations.js';
export { list, packRows } from './rows.js';
export { wordsOf } from './words.js';
