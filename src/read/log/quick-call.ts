/** What a line tells of a call without being read word by word. */

import { REQUEST_METHOD } from '../../primitives/http.js';
import { isSuccess } from '../../primitives/statuses.js';
import { withoutTail } from '../text/find/calls.js';

/** Words of which an answer that is no success holds one. */
const TROUBLE =
  /[Dd]enied|[Ff]orbidden|FORBIDDEN|[Uu]nauthori[sz]ed|UNAUTHORI[SZ]ED|[Aa]uthori[sz]|[Pp]ermission|[Cc]redential|[Rr]efused|invalid_|"code"|"error"|Exception|Error\b|[Tt]imed? ?out|\bE[A-Z]{6,14}\b|reset by peer|hang up|no such host|resolve/;
/** A number that can be a status of refusal, and is not plainly something else: `after 403 ms`. */
const STATUS =
  /(?<![\w.:/#$%@+,-])(?:40[0-57]|501|503)(?![\w%]|[.,:/-]\d|\s?(?:[mµun]?s|sec\w*|min\w*|[kKMG]?i?[bB]|bytes?|rows?|items?|records?)\b)/;
/** Beside such a number stands what makes it one. */
const OF_STATUS =
  /status|code|http|error|fail|respon|return|answer|reject|receiv|\bgot\b|:\/\/|\/api\/|[-=]>|→|\(4/i;
export const hasTroubleWords = (message: string): boolean => TROUBLE.test(message);

/** May it tell of an answer that is no success? */
export const tellsTrouble = (message: string): boolean =>
  TROUBLE.test(message) || (STATUS.test(message) && OF_STATUS.test(message));

const CALL = new RegExp(
  String.raw`(?<![\w-])(${REQUEST_METHOD})["'\`]?:?\s{1,3}["'\`<]?((?:https?:\/\/|\/)[^\s"'\`<>]{2,8000})`,
);
const RAW_STATUS = /\n\s{0,8}(?:(?:< )?HTTP\/[\d.]{1,3} |\d{1,9} < )([1-5]\d\d)(?!\d)/;
const STATUS_NEXT =
  /^["'`>]?(?: HTTP\/[\d.]{1,3}["']?)?\s{0,3}(?:[-=]>|→|[-:])?\s{0,3}([1-5]\d\d)(?![\w.%:-]|\s?(?:ms|bytes?|s)\b)/;
const STATUS_NAMED = /\bstatus(?:[ _-]?code)?["']?[=: ]{1,3}["']?([1-5]\d\d)(?!\d)/i;
const STATUS_BEHIND = /^["'`)>]{0,3}(?:[^\d\n]{0,40}\s)?["'(]?([1-5]\d\d)(?![\d.:-]|\s?(?:ms|bytes?|s)\b)/;

/** Of a dump of what was received. */
export function rawStatusIn(message: string): number | null {
  const status = RAW_STATUS.exec(message)?.[1];
  return status === undefined ? null : Number(status);
}

/** The status that an answer names by its label. */
export function namedStatusIn(message: string): number | null {
  const status = STATUS_NAMED.exec(message)?.[1];
  return status === undefined ? null : Number(status);
}

/** The status of success stands right behind the call: whatever follows is what was answered. */
export function saysSuccess(message: string): boolean {
  const call = callIn(message);
  return call?.isBehind === true && isSuccess(call.status ?? 0);
}

/** It names a call and a status of success. */
export const succeeded = (message: string): boolean => isSuccess(callIn(message)?.status ?? 0);

/** A call as a line tells it. */
export interface QuickCall {
  readonly method: string;
  readonly url: string;
  readonly status: number | null;
  /** The status stands right behind the address. */
  readonly isBehind: boolean;
}

/** The call that the text names with its method, and the status behind it. */
export function callIn(text: string): QuickCall | null {
  const call = CALL.exec(text);
  if (call === null) return null;
  const [whole, method = '', written = ''] = call;
  const behind = text.slice(call.index + whole.length, call.index + whole.length + 400);
  const next = STATUS_NEXT.exec(behind);
  const status = (next ?? STATUS_NAMED.exec(behind) ?? STATUS_BEHIND.exec(behind))?.[1];
  return {
    method,
    url: withoutTail(written),
    status: status === undefined ? null : Number(status),
    isBehind: next !== null,
  };
}

/** A line that tells of a success and nothing else, with its head; null for any other. */
export function successIn(text: string): QuickCall | null {
  if (text.includes('\n')) return null;
  const call = callIn(text);
  return call?.status != null && isSuccess(call.status) && !tellsTrouble(text) ? call : null;
}
