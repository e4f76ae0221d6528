/** The records inside what platforms, collectors and stores of logs wrap around them. */
import { asList, asObject, isObject, type JsonObject, stringOf } from '../../../primitives/json.js';

import { fromExecution, isExecution } from './newman.js';
import { eachOfSegment, eachOfSentry, eachOfTrace, isSegment, isSentryEvent } from './traces.js';

/** Gives each record of a value of an export; a value that wraps nothing is its own record. */
export function eachRecord(value: unknown, record: (value: JsonObject) => void): void {
  if (Array.isArray(value)) {
    if (isInsightsRow(value)) record(fromInsights(value));
    // Zipkin: a list of spans for each trace.
    else for (const item of value) if (isObject(item)) record(item);
  } else if (isObject(value)) eachInside(value, record);
}

function eachInside(value: JsonObject, record: (value: JsonObject) => void): void {
  if (isObject(value._source)) record(value._source);
  else if (isObject(value.stream) && Array.isArray(value.values))
    eachOfStream(value.stream, value.values, record);
  else if (Array.isArray(value.Segments)) eachOfTrace(value.Segments, record);
  else if (isSegment(value)) eachOfSegment(value, record);
  else if (Array.isArray(value.columns) && Array.isArray(value.rows))
    eachOfTable(value.columns, value.rows, record);
  else if (isExecution(value)) record(fromExecution(value));
  else if (isSentryEvent(value)) eachOfSentry(value, record);
  else if (Array.isArray(value.resourceSpans))
    for (const item of value.resourceSpans) eachRecord(item, record);
  else if (Array.isArray(value.resourceLogs)) for (const item of value.resourceLogs) eachRecord(item, record);
  else if (isOfCollector(value)) eachOfScopes(value, record);
  else if (Array.isArray(value.spans) && typeof value.traceID === 'string') {
    for (const span of value.spans) if (isObject(span)) record(span);
  } else record(value);
}

/** A row of CloudWatch Insights: fields by name, and the line of the log as one of them. */
const isInsightsRow = (row: readonly unknown[]): boolean => typeof asObject(row[0]).field === 'string';

function fromInsights(row: readonly unknown[]): JsonObject {
  const fields = new Map<string, unknown>();
  for (const cell of row) {
    const { field, value } = asObject(cell);
    if (typeof field === 'string') fields.set(field === '@message' ? 'log' : field, value);
  }
  return Object.fromEntries(fields);
}

/** Loki: lines with their nanoseconds, and the labels that they share. */
function eachOfStream(
  labels: JsonObject,
  lines: readonly unknown[],
  record: (value: JsonObject) => void,
): void {
  for (const line of lines) {
    const [time, log] = asList(line);
    if (typeof log === 'string') record({ time, log, labels });
  }
}

/** Azure: the names of the columns, and rows of values. */
function eachOfTable(
  columns: readonly unknown[],
  rows: readonly unknown[],
  record: (value: JsonObject) => void,
): void {
  const names = columns.map((column) => asObject(column).name);
  for (const row of rows) {
    const cells = asList(row).map((cell, at): [string, unknown] => [stringOf(names[at] ?? ''), cell]);
    record(Object.fromEntries(cells));
  }
}

const SCOPES = ['scopeSpans', 'scopeLogs', 'instrumentationLibrarySpans'] as const;

const isOfCollector = (value: JsonObject): boolean => SCOPES.some((key) => Array.isArray(value[key]));

/** OTLP: what a resource wrote, by the scopes that wrote it. */
function eachOfScopes(value: JsonObject, record: (value: JsonObject) => void): void {
  const { resource } = value;
  for (const key of SCOPES) {
    for (const scope of asList(value[key])) {
      const { spans, logRecords } = asObject(scope);
      for (const item of [...asList(spans), ...asList(logRecords)])
        if (isObject(item)) record({ ...item, resource });
    }
  }
}
