/** A line that is an object of JSON, as a record. */
import { isObject, parseJson } from '../../../primitives/json.js';
import type { JsonRecord } from '../types.js';
import { readJsonRecord } from './record.js';

/** null for what is no record of a log: another object, the body of an answer. */
export function recordIn(line: string): JsonRecord | null {
  const value = parseJson(line);
  if (!isObject(value)) return null;
  const record = readJsonRecord(value);
  const { time, level, wrapped, method, url } = record;
  return time !== null || level !== null || wrapped !== null || method !== null || url !== null
    ? record
    : null;
}
