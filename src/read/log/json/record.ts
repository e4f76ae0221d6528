import type { JsonObject } from '../../../primitives/json.js';
import type { JsonRecord } from '../types.js';
export const isRecord = (v: JsonObject): boolean =>
  ['level', '@timestamp', 'time', 'msg', '@level'].some((k) => k in v);
export function readJsonRecord(v: JsonObject): JsonRecord {
  const s = (x: unknown) => (typeof x === 'string' ? x : null);
  return {
    time: s(v['time']) ?? s(v['timestamp']),
    level: null,
    thread: null,
    ids: [],
    writer: null,
    method: null,
    url: null,
    status: null,
    requestHeaders: null,
    responseHeaders: null,
    requestBody: null,
    responseBody: null,
    texts: [s(v['message']) ?? s(v['msg']) ?? ''],
    wrapped: null,
    resource: null,
  };
}
