/** Segments of X-Ray, and events of Sentry: one value tells of several calls. */
import { asList, asObject, isObject, type JsonObject, parseJson } from '../../../primitives/json.js';

type OnRecord = (value: JsonObject) => void;

const DEEPEST = 32;

export const isSegment = ({ trace_id, start_time, subsegments }: JsonObject): boolean =>
  typeof trace_id === 'string' && start_time !== undefined && Array.isArray(subsegments);

/** Does the value tell of several calls? Asked of every record of a log. */
export const isOfSeveral = (value: JsonObject): boolean =>
  (value.subsegments !== undefined && isSegment(value)) ||
  ((value.breadcrumbs !== undefined || isObject(value.exception)) && isSentryEvent(value));

/** What was served, and each call that was made meanwhile. */
export function eachOfSegment(segment: JsonObject, record: OnRecord, depth = 0): void {
  const { subsegments, ...own } = segment;
  record(own);
  if (depth >= DEEPEST) return;
  for (const inside of asList(subsegments)) if (isObject(inside)) eachOfSegment(inside, record, depth + 1);
}

/** A trace as the service gives it: each segment is JSON as a text. */
export function eachOfTrace(segments: readonly unknown[], record: OnRecord): void {
  for (const each of segments) {
    const { Document: document } = asObject(each);
    const segment = typeof document === 'string' ? parseJson(document) : document;
    if (isObject(segment)) eachOfSegment(segment, record);
  }
}

const valuesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : asList(asObject(value).values);

export const isSentryEvent = ({ breadcrumbs, exception }: JsonObject): boolean =>
  valuesOf(breadcrumbs).length > 0 || asList(asObject(exception).values).length > 0;

/** What the program did before it failed, and what it failed with; the request that it was serving is not its call. */
export function eachOfSentry(event: JsonObject, record: OnRecord): void {
  for (const crumb of valuesOf(event.breadcrumbs)) if (isObject(crumb)) record(crumb);
  const { timestamp } = event;
  for (const thrown of valuesOf(event.exception)) {
    const { value } = asObject(thrown);
    if (typeof value === 'string') record({ timestamp, level: 'error', message: value });
  }
  const { message } = event;
  if (typeof message === 'string') record({ timestamp, level: event.level, message });
}
