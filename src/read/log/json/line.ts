/** A line or an entry that is an object, as a record. */
import { isObject, parseJson } from '../../../primitives/json.js';
import { readLiteral } from '../../text/find/literal.js';
import type { JsonRecord } from '../types.js';
import { eachRecord } from './exports.js';
import { readJsonRecord } from './record.js';
import { isOfSeveral } from './traces.js';

/** None for what is no record of a log: another object, the body of an answer. A segment of a trace is several. */
export function recordsIn(line: string): readonly JsonRecord[] {
  return ofLog(parseJson(line));
}

/** The same behind something that stands in front of it: there it must say when it was written and how grave it is. */
export const datedRecordsIn = (text: string): readonly JsonRecord[] =>
  recordsIn(text).filter(({ time, level }) => time !== null && level !== null);

/** The same for an object over several lines, in JSON or as programs print their values. */
export const objectsIn = (text: string): readonly JsonRecord[] =>
  ofLog(parseJson(text) ?? readLiteral(text, 0).value);

function ofLog(value: unknown): readonly JsonRecord[] {
  if (!isObject(value)) return NONE;
  if (!isOfSeveral(value)) {
    const record = readJsonRecord(value);
    return isOfLog(record) ? [record] : NONE;
  }
  const records: JsonRecord[] = [];
  eachRecord(value, (each) => records.push(readJsonRecord(each)));
  return records.filter(isOfLog);
}

const NONE: readonly JsonRecord[] = [];

const isOfLog = (record: JsonRecord): boolean =>
  isDated(record) || (record.url !== null && record.status !== null);

/** It says when it was written, or how grave it is: no other object does. */
export const isDated = ({ time, level }: JsonRecord): boolean => time !== null || level !== null;
