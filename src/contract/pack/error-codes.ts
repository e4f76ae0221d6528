/** Packs the error codes that the operations of a contract declare. What ../declared-codes.ts reads. */
import type { ErrorCode } from '../types.js';
import { list, packRows } from './rows.js';

/** What a document tells of a code: what it says of a refusal is for the catalogue. */
export type DeclaredCode = Pick<ErrorCode, 'status' | 'code' | 'templates' | 'declaredBy' | 'examples'>;

/** A row a code: status, code, how many operations declare it, message templates, the first operations. */
export const packErrorCodes = (codes: readonly DeclaredCode[]): string =>
  packRows(
    codes.map(({ status, code, declaredBy, templates, examples }) => [
      status,
      code,
      declaredBy,
      list(templates),
      list(examples),
    ]),
  );
