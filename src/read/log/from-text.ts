/** What an entry in words tells of calls. */
import type { RawRequest, RawResponse } from '../../exchange/types.js';
import { REQUEST_METHOD } from '../../primitives/http.js';
import { remembered } from '../../primitives/remembered.js';
import { type EntryReading, readEntry } from '../text/entry.js';
import { accessLine } from './access.js';
import { copied } from './copied.js';
import { labelledCall } from './labelled.js';
import {
  callIn,
  hasTroubleWords,
  namedStatusIn,
  rawStatusIn,
  saysSuccess,
  succeeded,
  tellsTrouble,
} from './quick-call.js';
import type { CallPart, Teller } from './types.js';
import { wireLine } from './wire.js';

/** Where an entry stands, and who wrote it. */
export type Origin = Pick<CallPart, 'line' | 'time' | 'writer' | 'thread' | 'ids'>;

export interface TextReading {
  readonly parts: readonly CallPart[];
  /** The side whose headers and body may follow in entries of their own; null when none. */
  readonly opens: 'request' | 'response' | null;
  /** It looks like an answer or an error, and could not be read as one. */
  readonly troubled: boolean;
}

const NOTHING: TextReading = { parts: [], opens: null, troubled: false };
const TROUBLED: TextReading = { ...NOTHING, troubled: true };

/** Can the text tell of a call or an answer? Most lines of a log cannot, and this is all that is asked of them. */
export const mayTell = (text: string): boolean =>
  METHOD.test(text) || ANSWER.test(text) || tellsTrouble(text) || (text.includes('://') && TARGET.test(text));

/** The line of an answer that does not name its call. */
const ANSWER =
  /(?:(?:^|[:|>\]-] )[Ss]tatus|[Rr]espon|RESPON|<-|←|HTTP\/\d|HTTP request after)[^\n]{0,60}[ :=][1-5]\d\d\b/;
const METHOD = new RegExp(String.raw`\b${REQUEST_METHOD}\b`);
/** An address by its label, or one that is sent to. */
const TARGET =
  /(?:\b[Uu][Rr][LlIi]|[Ee]ndpoint|(?:request|call) to(?: [Uu][Rr][LlIi])?)["']?\s?[:=]?\s{1,3}["'<]?https?:\/\//;
/** Frames of a stack name many numbers and no call, but for those of the SDKs. */
const FRAMES = /\n[ \t]{1,20}(?:at |\.\.\. \d)(?![^\n]*(?:purecloud|genesys|Api\.))[^\n]*/gi;

/** Kinds of entries that told nothing; most lines of a log repeat a few. */
const MOST_SILENT = 5000;
/** Longer entries do not repeat. */
const LONGEST_SILENT = 400;

/** The same failure is often written again and again. */
const MOST_READINGS = 300;
const LONGEST_KEPT = 6000;

export interface TextParts {
  read(message: string, origin: Origin): TextReading;
}

/** A reader of messages: entries without their heads. It remembers which kinds tell nothing. */
export function createTextParts(): TextParts {
  const silent = remembered<string, TextReading>(MOST_SILENT);
  const readings = remembered<string, EntryReading>(MOST_READINGS);
  const keep = (text: string, reading: EntryReading): EntryReading =>
    text.length <= LONGEST_KEPT ? readings.set(copied(text), reading) : reading;

  const readWords = (message: string, origin: Origin): TextReading => {
    const key = message.length <= LONGEST_SILENT ? kindOf(message) : null;
    const known = key === null ? undefined : silent.get(key);
    if (known !== undefined) return known;
    const text = message.replace(FRAMES, '');
    const { calls, troubled } = readings.get(text) ?? keep(text, readEntry(text));
    const parts = calls.map(({ request, response, unanswered }) =>
      part(origin, 'account', request, response, unanswered),
    );
    if (parts.length > 0) return { parts, opens: null, troubled };
    const told = troubled ? TROUBLED : NOTHING;
    if (key !== null) silent.set(copied(key), told);
    return told;
  };

  const read = (message: string, origin: Origin): TextReading => {
    const trouble = tellsTrouble(message);
    if (!trouble && !METHOD.test(message) && !ANSWER.test(message) && !TARGET.test(message)) return NOTHING;
    const newline = message.indexOf('\n');
    const line = lineOf(newline < 0 ? message : message.slice(0, newline), origin);
    // A status that is said beats whatever other numbers the line has.
    if (
      line === null &&
      newline < 0 &&
      succeeded(message) &&
      (!hasTroubleWords(message) || saysSuccess(message))
    )
      return quick(message, origin);
    if (line === null) return trouble ? readWords(message, origin) : quick(message, origin);
    if (newline < 0) return line;
    // What stands under a line that is whole by itself tells of its own.
    const rest = read(message.slice(newline + 1), origin);
    return { ...rest, parts: [...line.parts, ...rest.parts] };
  };
  return { read };
}

/** What stays of a message when the numbers and ids that change from line to line are taken out. */
const kindOf = (message: string): string =>
  message.replace(/[0-9a-fA-F-]{8,}|\d+/g, (digits) =>
    /^(?:[1-3]00|20[14]|40[0-57]|501|503)$/.test(digits) ? digits : '#',
  );

/** The name of a logger, which some layouts put in front without a mark. */
const LOGGER = /^(?:[\w.$/@-]{1,100}(?: [-:|]|:)?\s{1,8}){1,2}/;

/** A line of an access log or of a client. */
function lineOf(message: string, origin: Origin): TextReading | null {
  const access = accessLine(message);
  if (access !== null) {
    const { method, url, status } = access;
    const parts = [
      part(
        origin,
        'wire',
        requestOf(method, url),
        status === null ? null : answerOf(status),
        status === null,
      ),
    ];
    return { parts, opens: null, troubled: false };
  }
  const wire = wireLine(message) ?? wireLine(message.replace(LOGGER, ''));
  if (wire === null) return labelledLine(message, origin);
  const { method, url, status, opens, headers } = wire;
  const response = status === null ? null : { ...answerOf(status), headers };
  const side = status === null ? 'request' : 'response';
  return {
    parts: [
      part(
        origin,
        'wire',
        { ...requestOf(method, url), headers: response === null ? headers : null },
        response,
        false,
      ),
    ],
    opens: opens ? side : null,
    troubled: false,
  };
}

/** A line that names a call by labels, and tells of no answer. */
function labelledLine(message: string, origin: Origin): TextReading | null {
  if (message.length > LONGEST_SILENT * 2) return null;
  const call = labelledCall(message);
  if (call === null || tellsTrouble(call.rest) || namedStatusIn(call.rest) !== null) return null;
  const { method, url } = call;
  return {
    parts: [part(origin, 'wire', requestOf(method, url), null, false)],
    opens: null,
    troubled: false,
  };
}

/** A call in words that tell of no trouble: it was answered otherwise, or its answer stands elsewhere. */
function quick(message: string, origin: Origin): TextReading {
  const named = callIn(message);
  const isAnswer = named === null && !message.includes('\n') && ANSWER.test(message);
  const status = named?.status ?? rawStatusIn(message) ?? (isAnswer ? namedStatusIn(message) : null);
  const call = named ?? (status === null ? labelledCall(message) : null);
  if (call === null && status === null) return NOTHING;
  const response = status === null ? null : answerOf(status);
  const request = requestOf(call?.method ?? null, call?.url ?? null);
  return { parts: [part(origin, 'wire', request, response, false)], opens: null, troubled: false };
}

export function part(
  origin: Origin,
  teller: Teller,
  request: RawRequest,
  response: RawResponse | null,
  unanswered: boolean,
  resource: string | null = null,
): CallPart {
  const { line, time, writer, thread, ids } = origin;
  return { line, time, writer, thread, ids, teller, request, response, unanswered, resource };
}

export const requestOf = (method: string | null, url: string | null): RawRequest => ({
  method,
  url,
  headers: null,
  headersComplete: false,
  body: null,
});

export const answerOf = (status: number | null, body: string | null = null): RawResponse => ({
  status,
  headers: null,
  body,
  truncated: false,
});

/** Headers, words, or a body: a code alone may be spoken of. */
const isMoreThanACode = ({ headers, body }: RawResponse): boolean =>
  (headers !== null && headers.length > 0) || (body !== null && !/^\{"code":"[^"]*"\}$/.test(body));

/** What a program says in passing of a status, naming neither the call nor what the answer said, is no answer. */
export function withoutRemarks(reading: TextReading): TextReading {
  const parts = reading.parts.filter(
    ({ teller, request, response }) =>
      teller === 'wire' || request.url !== null || (response !== null && isMoreThanACode(response)),
  );
  return { ...reading, parts, troubled: false };
}
