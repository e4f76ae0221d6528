/** What the lines of a pane look like. */
import { anyWord } from '../../../../primitives/any-word.js';
import { REQUEST_METHOD } from '../../../../primitives/http.js';
import {
  METHOD_LABELS,
  NO_HEADERS,
  OTHER_LABELS,
  REQUEST_TITLES,
  RESPONSE_TITLES,
  STATUS_LABELS,
  URL_LABELS,
} from '../../words/panes.js';

const MARK = String.raw`^[ \t]{0,12}(?:[-*•|+[][ \t]{0,4})?\*{0,2}`;
const BEHIND = String.raw`\*{0,2}(?:(?:[ \t]{0,40}[:|]| {0,40}\t)[ \t]{0,40}(?:\*{1,2}[ \t]{0,4})?|[ \t]{0,40}(?=$))`;
const patternOf = (...labels: readonly (readonly string[])[]): RegExp =>
  new RegExp(`${MARK}${anyWord(...labels)}${BEHIND}(.*)$`, 'i');
export const URL_LABEL = patternOf(URL_LABELS);
export const METHOD_LABEL = patternOf(METHOD_LABELS);
export const STATUS_LABEL = new RegExp(
  `${MARK}${anyWord(STATUS_LABELS)}(?:${BEHIND}|[ \\t]{1,40}(?=[1-5]\\d\\d\\b))(.*)$`,
  'i',
);
export const OTHER_LABEL = new RegExp(
  `${MARK}${anyWord(OTHER_LABELS)}(?:${BEHIND}|(?=HTTP/|\\d|[a-z-]{8}))(.*)$`,
  'i',
);
export const RESPONSE_TITLE = new RegExp(`^[ \\t]{0,12}${anyWord(RESPONSE_TITLES)}:?$`, 'i');
export const REQUEST_TITLE = new RegExp(`^[ \\t]{0,12}${anyWord(REQUEST_TITLES)}:?$`, 'i');
export const NO_HEADER = new RegExp(`^${anyWord(NO_HEADERS)}$`, 'i');

export const ADDRESS =
  /^["'`<]?((?:https?:\/\/|\/api\/|\{\{?\w{1,40}\}?\}\/)[^\s"'`<>]{1,8000}|[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\/api\/[^\s"'`<>]{1,8000})/i;
export const METHOD = new RegExp(String.raw`^["'\`]?(${REQUEST_METHOD})\b(?![/\w-])`);
export const REQUEST = new RegExp(String.raw`^["'\`]?(${REQUEST_METHOD})[ \t]{1,4}(?=https?:\/\/|\/)`);
export const STATUS = /^["'`(]?(?:HTTP\/[\d.]{1,3} )?([1-5]\d\d)(?!\d|[.:/-]\d)(?! ?(?:ms|bytes|kb)\b)/i;
export const METHOD_LINE = new RegExp(`^[ \\t]{0,12}(?:XHR)?(${REQUEST_METHOD})$`);
export const REQUEST_LINE = new RegExp(
  String.raw`^[ \t]{0,12}(${REQUEST_METHOD}) (\S{1,8000})(?: HTTP\/[\d.]{1,3})?$`,
);
export const STATUS_LINE = /^[ \t]{0,12}HTTP\/[\d.]{1,3} ([1-5]\d\d)(?: .{0,60})?$/;
export const HEADER = /^[ \t]{0,12}(:?[A-Za-z][\w-]{0,80}):(?:[ \t]{1,8}(.*))?$/;
export const BARE_NAME = /^[ \t]{0,12}(:?[a-z][a-z0-9-]{1,60})$/i;
