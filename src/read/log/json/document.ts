import type { JsonObject } from '../../../primitives/json.js';
import type { Head } from '../../head.js';
import type { ByteReader, Problem } from '../../types.js';
export const isLogDocument = (_: Head): boolean => false;
export const createDocumentReader = (
  _r: (v: JsonObject, line: number | null) => void,
  _f: (p: Problem) => void,
): ByteReader => ({ push() {}, end() {} });
