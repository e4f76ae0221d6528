/** Packs a contract. What ../contract.ts opens. */
export {
  inPackedOrder,
  type PackableOperation,
  type PackedOperations,
  packOperations,
} from './operations.js';
export { list, packRows } from './rows.js';
export { wordsOf } from './words.js';
