/**
 * Joins what entries tell into calls: a request and its answer in different entries, a body behind its status, an
 * exception about a call that the client has logged itself. What belongs together is told by ids, by the thread, by the
 * path; where it cannot be told, an answer stands alone, and never with the call of a neighbour.
 */
import type { Header, RawResponse } from '../../exchange/types.js';
import { isSuccess } from '../../primitives/statuses.js';
import { hasPath } from '../text/find/calls.js';
import { areApart, completes, isOneFlow, isSameCall, sharesId } from './belonging.js';
import { bothRequests, bothResponses } from './both.js';
import { type Said, said, tellsSame } from './said.js';
import type { CallPart, LoggedCall } from './types.js';

export interface Joiner {
  /** No call is open: what is whole by itself need not be taken. */
  isIdle(): boolean;
  /** @returns the call that the part belongs to */
  take(part: CallPart): LoggedCall;
  /** Header lines and a body that follow the start line of a side. */
  addHeader(call: LoggedCall, side: Side, header: Header): void;
  setBody(call: LoggedCall, side: Side, body: string): void;
  end(): void;
}

export type Side = 'request' | 'response';

/** Calls that are kept open for what later entries tell of them. */
const MOST_OPEN = 400;
/** Characters of bodies that are kept open. */
const MOST_CHARACTERS = 4_000_000;
/** An answer without its call belongs to one of the last calls of its thread. */
const NEAR = 3;

/** @param emit gets every call in the order of the lines where they begin */
export function createJoiner(emit: (call: LoggedCall) => void): Joiner {
  /** In the order of the input; the first leaves first. */
  let open: LoggedCall[] = [];
  /** Those of them that have no answer yet. */
  const waiting = new Set<LoggedCall>();
  let characters = 0;

  const leave = (count: number): void => {
    for (const call of open.slice(0, count)) {
      characters -= sizeOf(call);
      waiting.delete(call);
      emit(call);
    }
    open = open.slice(count);
  };
  const add = (part: CallPart): LoggedCall => {
    const { line, time, writer, thread, ids, teller, request, response, unanswered, resource } = part;
    const call: LoggedCall = {
      line,
      time,
      writer,
      thread,
      ids: new Set(ids),
      tellers: new Set([teller]),
      asked: response === null && !unanswered,
      request,
      response,
      unanswered,
      resource,
      said: null,
    };
    open.push(call);
    if (isUnanswered(call)) waiting.add(call);
    characters += sizeOf(call);
    if (open.length > MOST_OPEN * 2 || characters > MOST_CHARACTERS)
      leave(Math.max(1, open.length - (characters > MOST_CHARACTERS ? open.length >> 1 : MOST_OPEN)));
    return call;
  };
  const merge = (call: LoggedCall, part: CallPart): LoggedCall => {
    characters -= sizeOf(call);
    for (const id of part.ids) call.ids.add(id);
    call.tellers.add(part.teller);
    call.request = bothRequests(call.request, part.request);
    call.response = bothResponses(call.response, part.response);
    call.unanswered ||= part.unanswered;
    call.resource ??= part.resource;
    call.said = null;
    if (!isUnanswered(call)) waiting.delete(call);
    characters += sizeOf(call);
    return call;
  };

  /** From the newest back, those of the same flow: where one shares an id, only those that do. */
  const flowOf = function* (part: CallPart): Iterable<LoggedCall> {
    const sharing =
      part.ids.length > 0 && open.some((call) => call.writer === part.writer && sharesId(call, part));
    for (let at = open.length - 1; at >= 0; at--) {
      const call = open[at];
      if (call !== undefined && isOneFlow(call, part) && (!sharing || sharesId(call, part))) yield call;
    }
  };
  /** The newest request of the flow that waits for the answer to this call; of another thread, when only one does. */
  const asker = (part: CallPart): LoggedCall | null => {
    const same = [...waiting].filter(
      (call) =>
        call.writer === part.writer && !areApart(call, part) && isSameCall(call.request, part.request),
    );
    const own = same.findLast((call) => isOneFlow(call, part));
    const [only, ...others] = same;
    // A client may read its answers in another thread; an exception is thrown in that of its call.
    return own ?? (part.teller === 'wire' && others.length === 0 ? (only ?? null) : null);
  };

  const find = (part: CallPart): LoggedCall | null => {
    if (part.response === null && !part.unanswered) {
      // The outer and the inner handler of one client both say that they send it.
      for (const call of flowOf(part))
        return isUnanswered(call) && isSameCall(call.request, part.request) ? call : null;
      return null;
    }
    const named = hasPath(part.request.url);
    const asked = named && waiting.size > 0 ? asker(part) : null;
    if (asked !== null) return asked;
    if (named && isSuccessful(part.response)) return null;
    const own = said(part.response);
    const fits = (call: LoggedCall): boolean => tellsSame(saidOf(call), own);
    if (own.ids.length > 0) {
      const same = open.findLast((call) => sharesAnswer(saidOf(call), own));
      if (same !== undefined) return isSamePlace(same, part) && fits(same) ? same : null;
    }
    return named ? accountOf(part, fits) : callOf(part, own, fits);
  };

  /** The call that a part with an address tells of once more. */
  const accountOf = (part: CallPart, fits: (call: LoggedCall) => boolean): LoggedCall | null => {
    for (const call of flowOf(part))
      if (
        completes(call, part) &&
        !isUnanswered(call) &&
        !isSuccessful(call.response) &&
        isSameCall(call.request, part.request) &&
        fits(call)
      )
        return call;
    // Below the bare answer of the same flow, what names its call.
    for (const call of flowOf(part))
      return !hasPath(call.request.url) &&
        call.response !== null &&
        !isSuccessful(call.response) &&
        (completes(call, part) || isOneAccount(call, part) || isOneBreath(call, part)) &&
        fits(call)
        ? call
        : null;
    return null;
  };

  /** The call of an answer that does not name it. */
  const callOf = (part: CallPart, own: Said, fits: (call: LoggedCall) => boolean): LoggedCall | null => {
    const asking: LoggedCall[] = [];
    let answered = 0;
    for (const call of flowOf(part)) {
      if (isUnanswered(call)) asking.push(call);
      else if (answered++ < NEAR && asking.length === 0 && adds(call, part, own) && fits(call)) return call;
      if (asking.length > (part.thread === null ? 1 : 0) || answered > NEAR) break;
    }
    const [newest, ...others] = asking;
    // A thread makes one call at a time; without threads nobody knows which of several is answered.
    return newest !== undefined && others.length === 0 ? newest : null;
  };

  return {
    isIdle: () => open.length === 0,
    take(part) {
      if (open.length === 0 && isSuccessful(part.response) && hasPath(part.request.url)) {
        const call = add(part);
        leave(1);
        return call;
      }
      const known = find(part);
      return known === null ? add(part) : merge(known, part);
    },
    addHeader(call, side, header) {
      call.said = null;
      if (side === 'request')
        call.request = { ...call.request, headers: [...(call.request.headers ?? []), header] };
      else if (call.response !== null)
        call.response = { ...call.response, headers: [...(call.response.headers ?? []), header] };
    },
    setBody(call, side, body) {
      call.said = null;
      if (side === 'request') call.request = { ...call.request, body };
      else if (call.response !== null) call.response = { ...call.response, body };
      characters += body.length;
    },
    end: () => leave(open.length),
  };
}

const sizeOf = ({ request, response }: LoggedCall): number =>
  (request.body?.length ?? 0) + (response?.body?.length ?? 0);

const saidOf = (call: LoggedCall): Said => {
  call.said ??= said(call.response);
  return call.said;
};

const isUnanswered = ({ response, unanswered }: LoggedCall): boolean => response === null && !unanswered;
const isSuccessful = (response: RawResponse | null): boolean =>
  response?.status != null && isSuccess(response.status);
const isSamePlace = (call: LoggedCall, part: CallPart): boolean =>
  !hasPath(call.request.url) || !hasPath(part.request.url) || isSameCall(call.request, part.request);

/** A program says in one breath what was answered, and in the next line of what call. */
const isOneAccount = (call: LoggedCall, part: CallPart): boolean =>
  call.time !== null && call.time === part.time && call.line + 1 === part.line && part.response?.body == null;

/** Entries between which nothing else happens: the frames of an exception stand there. */
const MOST_LINES = 40;
const BREATH = 1000;

/** One thread gives the code of a refusal with its call, and right before or behind it the words of its exception. */
function isOneBreath(call: LoggedCall, part: CallPart): boolean {
  if (call.thread === null || call.thread !== part.thread || part.line - call.line > MOST_LINES) return false;
  if (Math.abs(Date.parse(part.time ?? '') - Date.parse(call.time ?? '')) > BREATH) return false;
  const [one, other] = [saidOf(call), said(part.response)];
  return one.code !== null && one.message === null
    ? other.message !== null
    : other.code !== null && other.message === null && one.message !== null;
}

/** A body for a status that has none yet, or an account of what the client has logged. */
function adds(call: LoggedCall, part: CallPart, own: Said): boolean {
  const { response } = call;
  if (response === null || isSuccessful(response)) return false;
  return completes(call, part) || (response.body === null && own.hasBody) || isOneBreath(call, part);
}

const sharesAnswer = (a: Said, b: Said): boolean => a.ids.some((id) => b.ids.includes(id));
