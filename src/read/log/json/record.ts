/** Reads one record of a JSON log by the names that frameworks write. Pure; throws nothing. */
import type { Header } from '../../../exchange/types.js';
import { asObject, isObject, type JsonObject } from '../../../primitives/json.js';
import { isUuid } from '../../../primitives/uuid.js';
import { statusOf } from '../../text/find/error-body.js';
import { isCorrelationId } from '../../text/find/headers.js';
import { timeOfValue } from '../time.js';
import type { JsonRecord } from '../types.js';
import { isBareAnswer } from './answer.js';
import { callIn, NO_CALL, type RecordedCall } from './call.js';
import { first, levelOfField, nameOf, otelLevelOf, pythonLevelOf, someText, textOfField } from './finds.js';
import { type Find, findFields } from './walk.js';

/** What the record says of a call, of itself, and in words. The order of its keys does not matter. */
export function readJsonRecord(value: JsonObject): JsonRecord {
  if (isBareAnswer(value)) return { ...EMPTY, status: statusOf(value), responseBody: JSON.stringify(value) };
  const finds = findFields(value);
  const call = callIn(finds);
  const level =
    first(finds, 'level', levelOfField) ??
    first(finds, 'python-level', pythonLevelOf) ??
    first(finds, 'otel-level', otelLevelOf);
  const correlation = first(finds, 'correlation', someText);
  const texts = textsIn(finds, value);
  const wrapped = wrappedIn(finds, call, texts, level !== null);
  return {
    time: first(finds, 'time', timeOf),
    level,
    thread: first(finds, 'thread', nameOf),
    ids: idsIn(finds, call),
    writer: writerIn(finds),
    method: call.method,
    url: call.url,
    status: call.status,
    requestHeaders: call.requestHeaders,
    responseHeaders: withCorrelation(call, correlation),
    requestBody: call.requestBody,
    responseBody: call.responseBody,
    texts: wrapped === null ? texts : [],
    wrapped,
    resource: first(finds, 'resource', someText),
    metric: metricIn(value),
  };
}

const EMPTY: JsonRecord = {
  ...NO_CALL,
  time: null,
  level: null,
  thread: null,
  ids: [],
  writer: null,
  texts: [],
  wrapped: null,
  resource: null,
  metric: null,
};

/** Of k6: lines of JSON, and the columns of its tables. */
function metricIn({ type, metric, metric_name, metric_value }: JsonObject): string | null {
  if (type === 'Point') return someText(metric);
  return metric_value === undefined ? null : someText(metric_name);
}

/** log4j2 writes an instant as seconds and nanoseconds. */
function timeOf(value: unknown): string | null {
  if (typeof value === 'number') return timeOfNumber(value);
  if (!isObject(value)) return timeOfValue(value);
  const { epochSecond, nanoOfSecond } = value;
  return timeOfValue([epochSecond, nanoOfSecond]);
}

/** The last second that was written as a date: records of one second follow each other, and writing a date is slow. */
let lastSecond = Number.NaN;
let lastDate = '';

function timeOfNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < 1e12 || value >= 1e13) return timeOfValue(value);
  const second = Math.floor(value / 1000);
  if (second !== lastSecond) {
    lastDate = timeOfValue(second * 1000)?.slice(0, -4) ?? '';
    lastSecond = second;
  }
  return `${lastDate}${String(value % 1000).padStart(3, '0')}Z`;
}

function textsIn(finds: readonly Find[], record: JsonObject): readonly string[] {
  const texts: string[] = [];
  let isRendered = false;
  for (const { part, value } of finds) {
    let text: string | null = null;
    if (part === 'text' || part === 'rendered') text = textOfField(value);
    else if (part === 'template' && !isRendered) text = filledIn(value, record);
    isRendered ||= part === 'rendered';
    if (text !== null && !texts.includes(text)) texts.push(text);
  }
  return texts;
}

/** The template with the values of its fields; one without a value stays as it is written. */
function filledIn(template: unknown, record: JsonObject): string | null {
  const text = someText(template);
  if (!text?.includes('{')) return text;
  const properties = { ...record, ...asObject(record.Properties) };
  return text.replace(/\{[@$]?([\w.]{1,60})(?:[,:][^{}]{0,40})?\}/g, (hole, name: string) => {
    const value = Object.hasOwn(properties, name) ? Reflect.get(properties, name) : undefined;
    return nameOf(value) ?? hole;
  });
}

/** The line that the record was made around: what ships logs adds no level and no call of its own. */
function wrappedIn(
  finds: readonly Find[],
  call: RecordedCall,
  texts: readonly string[],
  hasLevel: boolean,
): string | null {
  const line = first(finds, 'wrapped', someText);
  const isCall = call.method !== null || call.url !== null || call.status !== null;
  if (isCall) return null;
  if (line !== null) return unbroken(line);
  const [text, ...more] = texts;
  if (text === undefined || more.length > 0) return null;
  const isLine = finds.some(({ part }) => part === 'journal' || (part === 'shipper' && !hasLevel));
  return isLine ? unbroken(text) : null;
}

/** docker keeps the end of the line. */
const unbroken = (line: string): string => line.replace(/\r?\n$/, '');

function writerIn(finds: readonly Find[]): string | null {
  const names: string[] = [];
  for (const { part, value } of finds) {
    if (part !== 'writer' && part !== 'machine' && part !== 'process') continue;
    const name = nameOf(value);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names.length === 0 ? null : names.join('/');
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-/i;

function idsIn(finds: readonly Find[], { responseHeaders }: RecordedCall): readonly string[] {
  const ids: string[] = [];
  const add = (value: unknown): void => {
    const id = nameOf(value)?.toLowerCase();
    if (id !== undefined && id !== '-' && !/^0+$/.test(id) && !ids.includes(id)) ids.push(id);
  };
  for (const { part, value } of finds) {
    if (part === 'id' || part === 'correlation') add(value);
    else if (part === 'traceparent' && typeof value === 'string') {
      const [, trace, span] = TRACEPARENT.exec(value) ?? [];
      add(trace);
      add(span);
    }
  }
  for (const header of responseHeaders ?? []) if (isCorrelationId(header)) add(header.value);
  return ids;
}

/** The platform's id of the answer, where the record is of its SDK; a service may number its own calls so. */
function withCorrelation(
  { responseHeaders, responseBody, requestHeaders }: RecordedCall,
  correlation: string | null,
): readonly Header[] | null {
  const isOfSdk = responseHeaders !== null || (requestHeaders !== null && responseBody !== null);
  if (correlation === null || !isOfSdk || !isUuid(correlation)) return responseHeaders;
  if (responseHeaders?.some(isCorrelationId)) return responseHeaders;
  return [...(responseHeaders ?? []), { name: 'inin-correlation-id', value: correlation }];
}
