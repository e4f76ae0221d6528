/** A line or an entry that is an object, as a record. */
import { isObject, parseJson } from '../../../primitives/json.js';
import { readLiteral } from '../../text/find/literal.js';
import type { JsonRecord } from '../types.js';
import { readJsonRecord } from './record.js';

/** null for what is no record of a log: another object, the body of an answer. */
export function recordIn(line: string): JsonRecord | null {
  return ofLog(parseJson(line));
}

/** The same behind something that stands in front of it: there it must say when it was written and how grave it is. */
export function datedRecordIn(text: string): JsonRecord | null {
  const record = recordIn(text);
  return record !== null && record.time !== null && record.level !== null ? record : null;
}

/** The same for an object over several lines, in JSON or as programs print their values. */
export const objectIn = (text: string): JsonRecord | null =>
  ofLog(parseJson(text) ?? readLiteral(text, 0).value);

function ofLog(value: unknown): JsonRecord | null {
  if (!isObject(value)) return null;
  const record = readJsonRecord(value);
  return isDated(record) || (record.url !== null && record.status !== null) ? record : null;
}

/** It says when it was written, or how grave it is: no other object does. */
export const isDated = ({ time, level }: JsonRecord): boolean => time !== null || level !== null;
