/** One log: its lines and records, put together to entries, read, joined, and given to the sink as exchanges. */
import type { RawExchange } from '../../exchange/types.js';
import type { JsonObject } from '../../primitives/json.js';
import { addressOf } from '../http/address.js';
import { findNamedValues } from '../text/find/notations/named-values.js';
import type { ReadOptions, Sink } from '../types.js';
import { type AccessLine, w3cReader } from './access.js';
import { createEntries } from './entries.js';
import { partsOfRecord } from './from-json.js';
import {
  answerOf,
  createTextParts,
  mayTell,
  type Origin,
  part,
  requestOf,
  type TextReading,
  withoutRemarks,
} from './from-text.js';
import { readHead } from './head.js';
import { createJoiner } from './join.js';
import { datedRecordsIn, objectsIn, recordsIn } from './json/line.js';
import { readJsonRecord } from './json/record.js';
import { createLabels } from './labelled.js';
import { readFields } from './logfmt.js';
import { namedIds } from './named-ids.js';
import { createPrefixes } from './prefix.js';
import { type QuickCall, successIn } from './quick-call.js';
import { behindScopes } from './scopes.js';
import { createSideLines } from './side-lines.js';
import { readTime } from './time.js';
import type { JsonRecord, LogEntry, LoggedCall } from './types.js';
import { hostOf } from './wire.js';

/** Characters that may stand in front of a record of JSON. */
const LONGEST_LEAD = 200;
/** Requests without an answer that are kept in case the log tells of nothing else. */
const MOST_ASKED = 20;

type Given = Pick<LoggedCall, 'line' | 'time' | 'request' | 'response' | 'unanswered' | 'resource'>;

export interface Handler {
  line(text: string, number: number, writer: string, time: string | null): void;
  record(record: JsonRecord, line: number, writer: string, time: string | null): void;
  end(): void;
}

/** Takes the lines and records of one log, and gives its calls to the sink. */
export function createHandler(options: ReadOptions, sink: Sink): Handler {
  const prefixes = createPrefixes();
  const texts = createTextParts();
  const labels = createLabels();
  const asked: LoggedCall[] = [];
  let requests = 0;
  /** The first that tells of calls: others tell of the same ones. */
  let metric: string | null = null;
  let calls = 0;
  let w3c: ((text: string) => AccessLine | null) | null = null;

  const give = (call: Given): void => {
    if (isOfOtherServer(call)) {
      sink.took('calls of another server');
      return;
    }
    const { line, time, request, response, unanswered, resource } = call;
    const url = request.url === null ? null : addressOf(request.url, hostOf(request.headers), 'https');
    const exchange: RawExchange = {
      source: { path: options.path, index: calls, line, ...(resource !== null && { resource }) },
      request: { ...request, url },
      response,
      ...(response === null && unanswered && { unanswered: true }),
      context: {},
      time,
    };
    calls += 1;
    sink.exchange(exchange);
  };
  const giveSuccess = ({ method, url, status }: QuickCall, line: number, time: string | null): void =>
    give({
      line,
      time,
      request: requestOf(method, url),
      response: answerOf(status),
      unanswered: false,
      resource: null,
    });
  const joiner = createJoiner((call) => {
    if (call.response !== null || call.unanswered) give(call);
    else {
      requests += 1;
      if (asked.length < MOST_ASKED) asked.push(call);
    }
  });
  const sides = createSideLines(joiner);

  const take = ({ parts, opens, troubled }: TextReading, flow: string, line: number): void => {
    for (const each of parts) {
      const call = joiner.take(each);
      if (opens !== null) sides.open(flow, call, opens);
      else if (sides.some()) sides.close(flow);
    }
    if (troubled) sink.notUnderstood?.({ line });
  };

  const entry = ({ text, line, writer, time }: LogEntry): void => {
    if (!sides.some()) {
      if (!mayTell(text)) return;
      const success = joiner.isIdle() ? successIn(text) : null;
      if (success !== null) {
        giveSuccess(success, line, time ?? readTime(text, 0)?.time ?? null);
        return;
      }
    }
    const objects = text.startsWith('{') ? objectsIn(text) : [];
    if (objects.length > 0) {
      for (const object of objects) record(object, line, writer, time);
      return;
    }
    const head = readHead(text);
    const { message, ids: scoped, call } = behindScopes(text.slice(head.length).trimStart());
    const ids = [...new Set([...(scoped.length > 0 ? scoped : head.ids), ...namedIds(message, head.thread)])];
    const flow = `${writer}\0${head.thread ?? ''}\0${ids.join(' ')}`;
    if (sides.some() && sides.take(flow, message)) return;
    const origin = { line, writer, time: head.time ?? time, thread: head.thread, ids };
    const labelled = labels.take(flow, message, line);
    if (labelled !== null) {
      const { method, url } = labelled;
      if (url !== null) joiner.take(part(origin, 'wire', requestOf(method, url), null, false));
      return;
    }
    const fields = message.includes('=') ? fieldsOf(message) : null;
    if (fields !== null) {
      record(
        {
          ...fields,
          thread: fields.thread ?? head.thread,
          ids: [...fields.ids, ...ids],
          level: fields.level ?? head.level,
        },
        line,
        writer,
        origin.time,
      );
      return;
    }
    const reading = ofCall(texts.read(message, origin), call);
    const isRemark = head.level === 'other' || (head.level === null && !TELLS_OF_FAILURE.test(message));
    take(isRemark ? withoutRemarks(reading) : reading, flow, line);
  };
  const w3cLine = (text: string, origin: Origin): void => {
    const access = w3c?.(text) ?? null;
    if (access === null) return;
    const { method, url, status } = access;
    const response = status === null ? null : answerOf(status);
    joiner.take(part(origin, 'wire', requestOf(method, url), response, status === null));
  };
  const entries = createEntries(entry);

  const record = (read: JsonRecord, line: number, writer: string, time: string | null): void => {
    if (read.metric !== null && read.url !== null) {
      metric ??= read.metric;
      if (read.metric !== metric) return;
    }
    if (read.wrapped !== null) {
      for (const text of read.wrapped.replace(/\n$/, '').split('\n'))
        oneLine(text, line, read.writer ?? writer, read.time ?? time);
      return;
    }
    const who = read.writer ?? writer;
    const origin = { line, writer: who, time: read.time ?? time, thread: read.thread, ids: read.ids };
    take(partsOfRecord(read, origin, texts), `${who}\0${read.thread ?? ''}\0${read.ids.join(' ')}`, line);
  };

  const oneLine = (written: string, number: number, writer: string, time: string | null): void => {
    if (written.startsWith('#Fields:')) w3c = w3cReader(written.slice(8));
    else if (w3c !== null && !written.startsWith('#'))
      w3cLine(written, { line: number, time: time ?? w3cTime(written), writer, thread: null, ids: [] });
    if (w3c !== null || written.startsWith('#Fields:')) return;
    const line = prefixes(written);
    const who = writer === '' ? line.writer : `${writer} ${line.writer}`;
    const when = line.time ?? time;
    const brace = line.text.endsWith('}') ? line.text.indexOf('{"') : -1;
    if (brace >= 0 && brace < LONGEST_LEAD) {
      const read = brace === 0 ? recordsIn(line.text) : datedRecordsIn(line.text.slice(brace));
      if (read.length > 0) {
        entries.flush(who);
        for (const each of read) record(each, number, who, when);
        return;
      }
    }
    entries.line({ text: line.text, writer: who, time: when }, number);
  };

  return {
    line: oneLine,
    record,
    end() {
      entries.end();
      joiner.end();
      if (calls === 0) for (const call of asked) give(call);
      else if (requests > 0) sink.took('requests without an answer');
    },
  };
}

/** Date and time, the usual first fields; by the format they are in UTC. */
function w3cTime(text: string): string | null {
  const time = readTime(text.slice(0, 40).replace('\t', ' '), 0)?.time ?? null;
  return time === null || /Z|[+-]\d\d:\d\d$/.test(time) ? time : `${time}Z`;
}

/** What stands at the end of a message as `name=value`, where it tells of a call. */
function fieldsOf(message: string): JsonRecord | null {
  const fields = readFields(message);
  if (fields === null) return null;
  const read = readJsonRecord(withoutNotations(fields.values));
  const tells = read.url !== null || read.status !== null || read.responseBody !== null;
  // The line has a writer already, and a field named `Host` is none.
  return tells ? { ...read, writer: null, wrapped: null, texts: [fields.lead, ...read.texts] } : null;
}

/** Error bodies that Go and others print as a value of their own, `resp="map[code:… message:…]"`, as JSON. */
function withoutNotations(values: JsonObject): JsonObject {
  const bodies = Object.entries(values).flatMap(([key, value]) => {
    const [body] = typeof value === 'string' && NOTATION.test(value) ? findNamedValues(value) : [];
    return body?.start === 0 ? [[key, JSON.stringify(body.value)] as const] : [];
  });
  return bodies.length === 0 ? values : { ...values, ...Object.fromEntries(bodies) };
}
const NOTATION = /^(?:map\[|[&@]?\{[A-Za-z])/;

/** The call of a scope, for what is told inside it without an address. */
function ofCall(
  reading: TextReading,
  call: { readonly method: string; readonly url: string } | null,
): TextReading {
  if (call === null) return reading;
  const parts = reading.parts.map((each) =>
    each.request.url === null ? { ...each, request: { ...each.request, ...call } } : each,
  );
  return { ...reading, parts };
}

/** Without a level the words must say that something failed, or was answered. */
const TELLS_OF_FAILURE =
  /error|fail|exception|reject|refus|denied|unable|cannot|could not|http|status|respon|answer|return|\bgot\b/i;

/** Paths of the platform, with what its own pages and gateways put in front. */
const OF_PLATFORM = /\/(?:api\/v\d|oauth\/|v2\/)|^[^/]/;

/**
 * An access log tells of whatever its server serves: a path alone, which is none of the platform's and was answered
 * without its words, is no call of the platform.
 */
const isOfOtherServer = ({ request: { url }, response }: Given): boolean =>
  url !== null && !OF_PLATFORM.test(url) && (response?.body ?? null) === null;
