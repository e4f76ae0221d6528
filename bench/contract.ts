/** What bench/run.mjs measures of contracts: look-ups in whichever is chosen. */
export {
  allOperations,
  isCompiledContract,
  matchOperation,
  openContract,
  useContract,
} from '../src/contract/index.js';
