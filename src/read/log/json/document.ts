/** Logs that are JSON documents and not lines: exports of platforms, lists of records, records over several lines. */
import type { JsonObject } from '../../../primitives/json.js';
import type { Head } from '../../head.js';
import { createElementReader } from '../../json/element-reader.js';
import type { Keys } from '../../json/keys.js';
import { keysOf } from '../../json/keys.js';
import type { ByteReader, Problem, Sink } from '../../types.js';
import { HEAD } from '../first-bytes.js';
import { mayTell } from '../from-text.js';
import { eachRecord } from './exports.js';
import { readJsonRecord } from './record.js';

type OnRecord = (value: JsonObject, line: number | null) => void;

/**
 * Gives each record of a document as it is read, with the line that its element begins at, in flat memory.
 *
 * @param head the beginning of the document, by which its layout is known
 * @param fault is told what could not be read; what is whole is given all the same
 */
export function createDocumentReader(
  head: Head,
  record: OnRecord,
  fault: (problem: Problem) => void,
): ByteReader {
  const sink: Sink = { exchange: () => {}, took: () => {}, problem: fault };
  return createElementReader(isExport(head) ? 'export' : 'values', sink, {
    element: (value, { line }) => eachRecord(value, (each) => record(each, line)),
  });
}

/** Is it surely an export of a log, or a list of records, and not the answer of an API? */
export function isLogDocument(head: Head): boolean {
  if (head.text.startsWith('['))
    return isList(head.text.slice(1).trimStart()) || holdsCalls(head.text.slice(0, HEAD));
  return isExport(head) || (/^\{\s*\n/.test(head.text) && isRecord(head.keys()));
}

/** What an export has as the key of its list, and what stands in it. */
const EXPORTS: readonly { readonly key: string; readonly holds: RegExp }[] = [
  // CloudWatch
  { key: 'events', holds: /"(?:ingestionTime|logStreamName)"\s*:/ },
  { key: 'events', holds: /\{\s*"timestamp"\s*:\s*\d{13}\s*,\s*"message"\s*:\s*"/ },
  // CloudWatch Insights, Splunk
  { key: 'results', holds: /"field"\s*:\s*"@(?:timestamp|message|ptr|logStream)"/ },
  { key: 'results', holds: /"_raw"\s*:/ },
  // Elasticsearch and OpenSearch
  { key: 'hits', holds: /"_source"\s*:\s*\{/ },
  // Loki; Datadog; Jaeger
  { key: 'data', holds: /"resultType"\s*:\s*"streams"/ },
  { key: 'data', holds: /"type"\s*:\s*"log"/ },
  { key: 'data', holds: /\{\s*"traceID"\s*:\s*"[^"]*"\s*,\s*"spans"\s*:/ },
  // Google Cloud
  { key: 'entries', holds: /"(?:logName|insertId)"\s*:/ },
  // OTLP
  { key: 'resourceSpans', holds: /"(?:scopeSpans|instrumentationLibrarySpans)"\s*:/ },
  { key: 'resourceLogs', holds: /"scopeLogs"\s*:/ },
  // Azure
  { key: 'records', holds: /"(?:operationName|category)"\s*:/ },
];

function isExport(head: Head): boolean {
  if (!head.text.startsWith('{')) return false;
  const keys = head.keys();
  const start = head.text.slice(0, HEAD);
  return EXPORTS.some(({ key, holds }) => keys.has(key) && holds.test(start)) || holdsCalls(start);
}

/** A value a line is no document. */
const SEVERAL = /^\{[^\n]*\}\r?\n\s*\{/;
/** Keys that only answers of APIs have beside their lists. */
const OF_ANSWERS = ['entities', 'pageSize', 'pageNumber', 'totalHits', 'selfUri', 'conversations'];

/**
 * Are the first elements of its lists calls, by their address and status, or dated texts that tell of a call? No answer of
 * the platform lists such.
 */
function holdsCalls(start: string): boolean {
  const keys = keysOf(start);
  if (has(keys, OF_ANSWERS) || has(keys, TIMES) || has(keys, LOGGED) || SEVERAL.test(start)) return false;
  let isTelling = false;
  const sink: Sink = { exchange: () => {}, took: () => {}, problem: () => {} };
  const reader = createElementReader('export', sink, {
    element: (value) =>
      eachRecord(value, (each) => {
        const { url, status, time, texts, wrapped } = readJsonRecord(each);
        const isCall = url !== null && status !== null;
        isTelling ||= isCall || (time !== null && [...texts, wrapped ?? ''].some(mayTell));
      }),
  });
  reader.push(new TextEncoder().encode(start));
  reader.end();
  return isTelling;
}

function isList(element: string): boolean {
  // Zipkin gives the spans of each trace as a list, CloudWatch Insights the fields of each row.
  if (element.startsWith('[')) {
    const first = keysOf(element.slice(1).trimStart());
    return isSpan(first) || (first.has('field') && /^[[\s]*\{\s*"field"\s*:\s*"@/.test(element));
  }
  return element.startsWith('{') && isRecord(keysOf(element));
}

const TIMES = [
  'timestamp',
  '@timestamp',
  'time',
  'ts',
  '@t',
  'asctime',
  'Timestamp',
  'timeMillis',
  'instant',
];
const LOGGED = [
  ['level', 'severity', 'levelname', '@l', 'log.level', 'LogLevel', 'Level', '@mt', '@m'],
  ['insertId', 'logName', 'logStreamName', 'ingestionTime', 'logger', 'logger_name', '_index', 'hostname'],
].flat();

const has = (keys: Keys, names: readonly string[]): boolean => names.some((name) => keys.has(name));

/** It says when, and what only a logger says. */
function isRecord(keys: Keys): boolean {
  if (keys.has('request') || keys.has('response')) return keys.has('insertId') || keys.has('logger');
  if (keys.get('_source') != null) return true;
  return (has(keys, TIMES) && has(keys, LOGGED)) || isSpan(keys);
}

/** A span of Zipkin, or one as an SDK of OpenTelemetry prints it. */
function isSpan(keys: Keys): boolean {
  const isOfZipkin = keys.has('traceId') && keys.has('id') && (keys.has('localEndpoint') || keys.has('tags'));
  const isOfSdk = keys.get('context')?.has('trace_id') === true && keys.has('attributes');
  return isOfZipkin || isOfSdk || (keys.has('traceId') && keys.has('spanContext'));
}
