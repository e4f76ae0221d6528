/** Sends requests and gives what came back, or why nothing came. Throws nothing while sending. */
import { setTimeout as sleep } from 'node:timers/promises';
import { LIVE, type RawExchange, type RawResponse } from '../exchange/types.js';
import { isSafeMethod } from '../primitives/http.js';
import { isSuccess } from '../primitives/statuses.js';
import { pathWithoutValues } from './address.js';
import { type Attempt, attempt } from './attempt.js';
import { MAX_RETRIES, waitBefore } from './backoff.js';
import { openConnections } from './connections.js';
import { type Deadline, withDeadline } from './deadline.js';
import { aborted, offline, outOfBudget } from './failure.js';
import { createGuard, type GuardedRequest, type Verdict } from './guard.js';
import { loginRefusal } from './login-refusal.js';
import { createSlots } from './slots.js';
import { addressBehind } from './stand-ins.js';
import type { CallRecord, LiveFailure, LiveResult, Transport, TransportOptions } from './types.js';

/** What the program sets for many callers at once, and tests, beside the options of a user. */
export interface TransportSettings extends TransportOptions {
  /** Calls that run at once; 4 unless given. */
  readonly atOnce?: number;
  /** How often a call is made again where that may help; 2 unless given. */
  readonly retries?: number;
  /** Milliseconds until a connection stands; 10,000 unless given. */
  readonly connectTimeout?: number;
  /** Bytes of a body after decompression; 8 MiB unless given. */
  readonly maxBytes?: number;
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Between 0 and 1. */
  readonly random?: () => number;
}

const AT_ONCE = 4;
const MAX_CALLS = 40;
const TIMEOUT = 30_000;
const CONNECT_TIMEOUT = 10_000;
const MAX_BYTES = 8 * 1024 * 1024;
/** A token is given back after Ctrl-C too, but nobody waits long for it. */
const REVOKE_TIMEOUT = 5_000;
/** A login that is under way may have made a token: its answer is waited for, so that it can be given back. */
const LOGIN_GRACE = 1_000;

type Allowed = Extract<Verdict, { allowed: true }>;

const wait = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  await sleep(milliseconds, undefined, { signal });
};
const failed = (failure: LiveFailure): LiveResult => ({ ok: false, failure });

/**
 * Makes the transport of a run: HTTP/1.1 and HTTP/2 with time limits, back-off, a budget and the guard. The
 * time limit of a call covers its retries, not its waiting for a slot.
 *
 * @throws PlainError when an option (a host, the gateway, the certificates) cannot be used
 */
export function createTransport(settings: TransportSettings): Transport {
  const guard = createGuard(settings);
  const { maxCalls = MAX_CALLS, timeout = TIMEOUT, retries = MAX_RETRIES, cacert } = settings;
  const connections = openConnections({
    ...(cacert === undefined ? {} : { cacert }),
    environment: settings.environment ?? {},
    connectTimeout: Math.min(settings.connectTimeout ?? CONNECT_TIMEOUT, timeout),
  });
  const wire = {
    connections,
    maxBytes: settings.maxBytes ?? MAX_BYTES,
    resolve: settings.resolve,
  };
  const inSlot = createSlots(settings.atOnce ?? AT_ONCE);
  const calls: CallRecord[] = [];
  let sent = 0;
  // One call is kept for every token that was taken, to give it back.
  let reserved = 0;

  async function send(request: GuardedRequest): Promise<LiveResult> {
    if (settings.offline === true) return failed(offline());
    const verdict = guard(request);
    if (!verdict.allowed) return failed({ kind: verdict.kind, message: verdict.reason });
    const index = sent++;
    const isRevoke = request.own === 'revoke';
    if (request.own === 'token-request') reserved++;
    if (isRevoke) reserved = Math.max(0, reserved - 1);
    return inSlot(async () => {
      const time = new Date().toISOString();
      const stop = stopOf(request, settings.signal);
      const { response, failure } = await withDeadline(
        isRevoke ? Math.min(timeout, REVOKE_TIMEOUT) : timeout,
        stop.signal,
        (deadline) => attempts(request, verdict, deadline),
      ).finally(stop.release);
      if (response === null) return failed(failure ?? aborted());
      const url = addressBehind(request.url, settings.gateway);
      const exchange = exchangeOf({ ...request, url }, response, index, time);
      return { ok: true, exchange, problem: problemOf(request, response) };
    });
  }

  /** Makes the call, and again where that may help. An answer that came is worth more than a later failure. */
  async function attempts(request: GuardedRequest, allowed: Allowed, deadline: Deadline): Promise<Attempt> {
    const mayRepeat = isSafeMethod(request.method) || request.own !== undefined;
    let before: Attempt | null = null;
    for (let count = 0; ; count++) {
      if (deadline.isAborted()) return { response: null, failure: aborted() };
      // What must be done at the end is not given up for want of a few calls.
      const limit = request.own === 'revoke' ? maxCalls + retries : maxCalls - reserved;
      if (calls.length >= limit) return before ?? { response: null, failure: outOfBudget(maxCalls) };
      const latest = await recorded(request, allowed, deadline);
      if (deadline.isAborted()) return { response: null, failure: aborted() };
      if (latest.response === null) return before ?? latest;
      const pause = mayRepeat ? pauseAfter(request, latest.response, count) : null;
      if (pause === null || pause >= deadline.left()) return latest;
      before = latest;
      await (settings.wait ?? wait)(pause, deadline.signal).catch(() => {});
    }
  }

  function pauseAfter(request: GuardedRequest, response: RawResponse, count: number): number | null {
    const retryAfter = response.headers?.find(({ name }) => name === 'retry-after')?.value ?? null;
    const random = (settings.random ?? Math.random)();
    return waitBefore(countedAs(request, response), retryAfter, count, random, Date.now(), retries);
  }

  async function recorded(request: GuardedRequest, allowed: Allowed, deadline: Deadline): Promise<Attempt> {
    const { purpose, method, body } = request;
    const { target, headers } = allowed;
    const call = { purpose, method, host: target.host, path: pathWithoutValues(target) };
    const at = calls.length;
    const started = performance.now();
    // In its place from the start, so that the list is in order and the budget counts what is under way.
    calls.push({ ...call, status: null, failure: 'no answer yet', problem: null, milliseconds: 0 });
    const made = await attempt({ method, target, headers, body }, wire, deadline);
    calls[at] = {
      ...call,
      status: made.response?.status ?? null,
      failure: made.failure?.message ?? null,
      problem: made.response === null ? null : problemOf(request, made.response),
      milliseconds: Math.round(performance.now() - started),
    };
    return made;
  }

  return { send, calls, close: connections.close };
}

/** The status by which it is decided whether a call is made again. */
function countedAs({ own }: GuardedRequest, response: RawResponse): number {
  const status = response.status ?? 0;
  // To give a token back may be tried again after any failure of a server.
  if (own === 'revoke' && status >= 500) return 503;
  // The token endpoint has a status of its own for its limit.
  return own === 'token-request' && loginRefusal(response)?.says === 'rate-limit' ? 429 : status;
}

interface Stop {
  readonly signal: AbortSignal | undefined;
  /** A run of many logins would else leave a listener for each. */
  release(): void;
}

/** What ends a request before its time: for those of a token of our own, not at once. */
function stopOf({ own }: GuardedRequest, stop: AbortSignal | undefined): Stop {
  const release = (): void => {};
  if (own === 'revoke' || stop === undefined) return { signal: undefined, release };
  if (own === undefined || stop.aborted) return { signal: stop, release };
  const later = new AbortController();
  const heard = (): void => void setTimeout(() => later.abort(), LOGIN_GRACE);
  stop.addEventListener('abort', heard, { once: true });
  return { signal: later.signal, release: () => stop.removeEventListener('abort', heard) };
}

/** Answers that are no success are judged by their status. */
const problemOf = ({ check }: GuardedRequest, response: RawResponse): string | null =>
  check !== undefined && isSuccess(response.status ?? 0) ? check(response) : null;

function exchangeOf(
  { method, url, headers, body }: GuardedRequest,
  response: RawResponse,
  index: number,
  time: string,
): RawExchange {
  return {
    source: { path: LIVE, index, line: null },
    request: { method, url, headers, headersComplete: true, body },
    response,
    context: {},
    time,
  };
}
