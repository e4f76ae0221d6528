/** The codes that the contract declares for single operations. */
import { allErrorCodes, operationKey } from '../../../src/contract/index.js';
import type { ErrorCategory, Operation } from '../../../src/contract/types.js';

/** The code of a category that the catalogue lists for this operation, or null. */
export function codeOf(operation: Operation, category: ErrorCategory, prefix = ''): string | null {
  const key = operationKey(operation);
  const entry = allErrorCodes().find(
    (code) => code.category === category && code.code.startsWith(prefix) && code.examples.includes(key),
  );
  return entry?.code ?? null;
}
