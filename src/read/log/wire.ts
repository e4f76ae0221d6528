/**
 * Lines in which clients of HTTP write what they send and get. A line is taken only as a whole: what has more to say is
 * left to the reader of entries. (OkHttp, Feign, Retrofit, Apache HttpClient, Spring, System.Net.Http, httpx, Faraday,
 * loggers of one's own.)
 */
import type { Header } from '../../exchange/types.js';
import { anyWord } from '../../primitives/any-word.js';
import { CALL_METHOD, REQUEST_METHOD } from '../../primitives/http.js';
import { REASON_PHRASES } from '../../primitives/statuses.js';
import { addressOf } from '../http/address.js';
import { withoutTail } from '../text/find/calls.js';
import { pairsIn } from './pairs.js';

export interface WireLine {
  readonly method: string | null;
  /** Of a start line with headers behind it: with the host that these name. */
  readonly url: string | null;
  /** Those of its side that stand in the line itself; null for none. */
  readonly headers: readonly Header[] | null;
  /** null when it is the side of the request. */
  readonly status: number | null;
  /** Headers and a body may follow in lines of their own. */
  readonly opens: boolean;
}

const ADDRESS = String.raw`["'\`<]?((?:https?:\/\/|\/)[^\s"'\`<>]{1,8000})[>"'\`]?`;
/** Who says it: `[UsersApi#getUsers]`, `HTTP`, `http-outgoing-0`. */
const SPEAKER = String.raw`(?:(?:\[[\w#.$<>= -]{1,100}\] ){1,2}|http-outgoing-\d{1,9} |\d{1,9} (?=[*<>] ))?`;
/** Spring and others write `TOO_MANY_REQUESTS`. */
const REASON = anyWord(Object.values(REASON_PHRASES)).replaceAll(' ', '[ _]');
/** `403`, `"403 Forbidden"`, `403 FORBIDDEN`. */
const STATUS = String.raw`["'\`(\[]?([1-5]\d\d)[)\]]?(?: ${REASON})?["'\`]?`;
const TELLING_NOTHING =
  'in took after time duration elapsed size length unknown ms s µs us ns m bytes? b kb kib body gzipped'.split(
    ' ',
  );
/** What stands behind the status and tells nothing: times and sizes. A text is made of its words in one way only. */
const TAIL = String.raw`(?:(?=[\s,;|([-])(?:[\s,;|()[\]=:.\d-]|(?:${anyWord(TELLING_NOTHING)})(?![a-z])){1,80})?`;

const REQUEST = new RegExp(
  String.raw`^${SPEAKER}(?:[-=]{1,4}>|>{1,2}|→|(?:Start processing|Sending|Executing|Making|Performing|Issuing|Outgoing)(?: an?)?(?: HTTP)? request|Sending|Calling|Requesting|(?:HTTP )?request|HTTP)?:?\s{0,3}["'\`]?(${CALL_METHOD})["'\`]?:?\s{1,3}${ADDRESS}(?: HTTP\/[\d.]{1,3})?(?: \([^()]{1,40}body\))?["'\`]?$`,
  'i',
);
const RESPONSE = new RegExp(
  String.raw`^${SPEAKER}(?:<[-=]{1,4}|<{1,2}|←|[-=]{1,2}>|→|(?:Received|Got)(?: an?)?(?: HTTP)? response(?: headers)?(?: after [\d.,]{1,15} ?ms)?|End processing HTTP request after [\d.,]{1,15} ?ms|(?:HTTP )?(?:response(?: status)?(?: code)?|status(?:[ _]?code)?)|Completed)\s{0,3}[-:=]?\s{0,3}(?:HTTP\/[\d.]{1,3} )?(?:status(?: code)?[=: ]{1,3})?${STATUS}(?:\s{1,3}(?:(${CALL_METHOD}) )?${ADDRESS})?${TAIL}$`,
  'i',
);
const BOTH = new RegExp(
  String.raw`^${SPEAKER}(?:HTTP Request:? |Request:? |HTTP |[-=]{1,4}> )?["'\`]?(${CALL_METHOD})["'\`]?:?\s{1,3}${ADDRESS}(?: HTTP\/[\d.]{1,3})?["'\`]?(?:\s{0,3}(?:[-=]{1,2}>|→|\||[-–:,]|responded|returned|answered|completed|finished|status|failed|with|code|HTTP\/[\d.]{1,3}|["'\`=(])){0,5}\s{0,3}${STATUS}${TAIL}$`,
  'i',
);
/** `Sending request to https://…`: the method stands elsewhere. */
const SENDING = new RegExp(
  `^${SPEAKER}(?:Sending|Executing|Making|Performing|Issuing)(?: an?)?(?: HTTP)? (?:request|call) to:?(?: ur[il]:?)? ${ADDRESS}$`,
  'i',
);
/** A raw start line, as it is sent: headers follow. */
const RAW_REQUEST = new RegExp(
  String.raw`^${SPEAKER}(?:[<>]{1,2} |<- |send: )?(?:b?["'])?(${REQUEST_METHOD}) ([^\s"']{1,8000}) HTTP\/[\d.]{1,3}(?:\[\\r\]\[\\n\]|\\r\\n((?:[^"\\]|\\.){0,16000}))?["']?$`,
);
const RAW_RESPONSE = new RegExp(
  String.raw`^${SPEAKER}(?:[<>]{1,2} |<-{1,4} |-> |reply: )?["']?HTTP\/[\d.]{1,3} ([1-5]\d\d)(?: [\w -]{0,40})?(?:\[\\r\]\[\\n\]|\\r\\n)?["']?(?: \(\d{1,9} ?ms\))?$`,
);
/** Every line above holds one of these. */
const MAY_BE = new RegExp(String.raw`\b${REQUEST_METHOD}\b|[1-5]\d\d|(?:request|call) to\b`);

/** null when the text is no such line as a whole. */
export function wireLine(text: string): WireLine | null {
  if (text.length > 8400 || !MAY_BE.test(text)) return null;
  const pairs = text.endsWith('}') ? pairsIn(text) : null;
  if (pairs !== null) {
    const { method, target, status, headers } = pairs;
    const url = target === null ? null : addressOf(target, hostOf(headers), 'https');
    return { method, url, status, headers, opens: false };
  }
  const raw = RAW_REQUEST.exec(text);
  if (raw !== null) {
    const headers = headersIn(raw[3] ?? '');
    return { ...request(raw[1], addressOf(raw[2] ?? '', hostOf(headers), 'https'), true), headers };
  }
  const rawAnswer = RAW_RESPONSE.exec(text);
  if (rawAnswer !== null) return { ...NOTHING, status: Number(rawAnswer[1]), opens: true };
  const asked = REQUEST.exec(text);
  if (asked !== null) return request(asked[1], asked[2], /^\S{0,100} ?-{1,4}>/.test(text));
  const both = BOTH.exec(text);
  if (both !== null) return { ...request(both[1], both[2], false), status: Number(both[3]) };
  const got = RESPONSE.exec(text);
  if (got === null) {
    const url = SENDING.exec(text)?.[1];
    return url === undefined ? null : { ...NOTHING, url: withoutTail(url) };
  }
  const [, status, method = null, url = null] = got;
  const address = url === null ? null : withoutTail(url);
  return {
    ...NOTHING,
    method: method?.toUpperCase() ?? null,
    url: address,
    status: Number(status),
    opens: true,
  };
}

const NOTHING: WireLine = { method: null, url: null, headers: null, status: null, opens: false };

/** Header lines of a string, as a language writes it: their ends are four characters. */
function headersIn(written: string): readonly Header[] | null {
  const headers = written.split('\\r\\n').flatMap((line): Header[] => {
    const [, name, value] = HEADER.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
  return headers.length > 0 ? headers : null;
}
const HEADER = /^([A-Za-z][\w-]{0,80}): ?(.{0,16000})$/;

/** The host that headers name; null when none does. */
export const hostOf = (headers: readonly Header[] | null): string | null =>
  headers?.find(({ name }) => /^(?:host|:authority)$/i.test(name))?.value ?? null;

const request = (method = '', url = '', opens: boolean): WireLine => ({
  ...NOTHING,
  method: method.toUpperCase(),
  url: withoutTail(url),
  opens,
});
