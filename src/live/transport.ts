/** Sends requests and gives what came back, or why nothing came. Throws nothing while sending. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { Header, RawExchange, RawResponse } from '../exchange/types.js';
import { VERSION } from '../version.js';
import { isLoopback, pathWithoutValues } from './address.js';
import { MAX_RETRIES, waitBefore } from './backoff.js';
import { ENCODINGS, readBody } from './body.js';
import { openConnections } from './connections.js';
import { aborted, failureOf, offline, outOfBudget, type Route, timedOut } from './failure.js';
import { createGuard, type GuardedRequest, type Verdict } from './guard.js';
import { LiveOptionError } from './option-error.js';
import { proxyFor } from './proxy.js';
import { createSlots } from './slots.js';
import type { CallRecord, LiveFailure, LiveResult, Transport, TransportOptions } from './types.js';

/** What tests set beside the options of a user. */
export interface TransportSettings extends TransportOptions {
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

type Allowed = Extract<Verdict, { allowed: true }>;

/** One attempt: what came, and what broke it off. Both are there when a body was cut off. */
interface Attempt {
  readonly response: RawResponse | null;
  readonly failure: LiveFailure | null;
}

const wait = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  await sleep(milliseconds, undefined, { signal });
};

/**
 * Makes the transport of a run: HTTP/1.1 and HTTP/2 with time limits, back-off, a budget and the guard.
 *
 * @throws LiveOptionError when an option (a host, the gateway, the certificates) cannot be used
 */
export function createTransport(settings: TransportSettings): Transport {
  const guard = createGuard(settings);
  const { maxCalls = MAX_CALLS, timeout = TIMEOUT, maxBytes = MAX_BYTES, environment = {} } = settings;
  const connections = openConnections({
    ...(settings.cacert === undefined ? {} : { cacert: settings.cacert }),
    connectTimeout: Math.min(settings.connectTimeout ?? CONNECT_TIMEOUT, timeout),
  });
  const inSlot = createSlots(AT_ONCE);
  const calls: CallRecord[] = [];
  let sent = 0;
  // One call is kept for every token that was taken, to give it back.
  let reserved = 0;

  const inBudget = ({ own }: GuardedRequest): boolean =>
    calls.length < (own === 'revoke' ? maxCalls : maxCalls - reserved);

  async function send(request: GuardedRequest): Promise<LiveResult> {
    if (settings.offline === true) return { ok: false, failure: offline() };
    const verdict = guard(request);
    if (!verdict.allowed) return { ok: false, failure: { kind: verdict.kind, message: verdict.reason } };
    const index = sent++;
    if (request.own === 'token-request') reserved++;
    if (request.own === 'revoke') reserved = Math.max(0, reserved - 1);
    const own = request.own === 'revoke';
    return inSlot(async () => {
      const limit = own ? Math.min(timeout, REVOKE_TIMEOUT) : timeout;
      const time = new Date().toISOString();
      const { response, failure } = await withDeadline(limit, own ? undefined : settings.signal, (deadline) =>
        attempts(request, verdict, deadline, limit),
      );
      if (response === null) return { ok: false, failure: failure ?? aborted() };
      return { ok: true, exchange: exchangeOf(request, response, index, time) };
    });
  }

  /** Makes the call, and again where that may help. An answer that came is worth more than a later failure. */
  async function attempts(
    request: GuardedRequest,
    allowed: Allowed,
    deadline: Deadline,
    limit: number,
  ): Promise<Attempt> {
    const mayRepeat = ['GET', 'HEAD'].includes(request.method) || request.own === 'token-request';
    let before: Attempt | null = null;
    for (let count = 0; ; count++) {
      if (deadline.isAborted()) return { response: null, failure: aborted() };
      if (!inBudget(request)) return before ?? { response: null, failure: outOfBudget(maxCalls) };
      const attempt = await recorded(request, allowed, deadline, limit);
      if (deadline.isAborted()) return { response: null, failure: aborted() };
      if (attempt.response === null) return before ?? attempt;
      const { status, headers } = attempt.response;
      const retryAfter = headers?.find(({ name }) => name === 'retry-after')?.value ?? null;
      const random = (settings.random ?? Math.random)();
      const pause =
        mayRepeat && count < MAX_RETRIES
          ? waitBefore(status ?? 0, retryAfter, count, random, Date.now())
          : null;
      if (pause === null || pause >= deadline.left()) return attempt;
      before = attempt;
      await (settings.wait ?? wait)(pause, deadline.signal).catch(() => {});
    }
  }

  async function recorded(
    request: GuardedRequest,
    allowed: Allowed,
    deadline: Deadline,
    limit: number,
  ): Promise<Attempt> {
    const at = calls.length;
    const started = performance.now();
    const call = {
      purpose: request.purpose,
      method: request.method,
      host: allowed.target.host,
      path: pathWithoutValues(allowed.target),
    };
    const record = (status: number | null, failure: string | null): void => {
      calls[at] = { ...call, status, failure, milliseconds: Math.round(performance.now() - started) };
    };
    record(null, 'no answer yet');
    const attempt = await once(request, allowed, deadline, limit);
    record(attempt.response?.status ?? null, attempt.failure?.message ?? null);
    return attempt;
  }

  async function once(
    request: GuardedRequest,
    { target, headers }: Allowed,
    deadline: Deadline,
    limit: number,
  ): Promise<Attempt> {
    const route = { host: target.host, proxy: null, timeout: limit };
    const explain = (error: unknown, by: Route): LiveFailure =>
      deadline.isAborted() ? aborted() : deadline.isOver() ? timedOut(by) : failureOf(error, by);
    let by: Route = route;
    try {
      const origin = settings.resolve?.(target.host)?.origin ?? null;
      if (origin !== null && !isLoopback(new URL(origin)))
        throw new LiveOptionError('resolve: leads to this machine only');
      const proxy = origin === null ? proxyFor(target, environment) : null;
      by = { ...route, proxy: proxy === null ? null : proxy.host };
      const answer = await connections.to(proxy).request({
        origin: origin ?? target.origin,
        path: target.pathname + target.search,
        method: request.method as Dispatcher.HttpMethod,
        headers: headersToSend(headers, target.host),
        body: request.body,
        signal: deadline.signal,
      });
      const received = headersOf(answer.headers);
      const valueOf = (name: string): string => received.find((header) => header.name === name)?.value ?? '';
      const body = await readBody(
        answer.body,
        valueOf('content-encoding'),
        valueOf('content-type'),
        maxBytes,
      );
      return {
        response: {
          status: answer.statusCode,
          headers: received,
          body: body.text,
          truncated: body.truncated,
        },
        failure: body.error === null ? null : { kind: 'connection', message: 'the answer was cut off' },
      };
    } catch (error) {
      if (error instanceof LiveOptionError)
        return { response: null, failure: { kind: 'proxy', message: error.message } };
      return { response: null, failure: explain(error, by) };
    }
  }

  return { send, calls, close: () => connections.close() };
}

interface Deadline {
  readonly signal: AbortSignal;
  /** Stopped by the user. */
  isAborted(): boolean;
  isOver(): boolean;
  /** Milliseconds. */
  left(): number;
}

async function withDeadline<T>(
  milliseconds: number,
  stop: AbortSignal | undefined,
  task: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const clock = new AbortController();
  const end = performance.now() + milliseconds;
  const timer = setTimeout(() => clock.abort(), milliseconds);
  try {
    return await task({
      signal: stop === undefined ? clock.signal : AbortSignal.any([clock.signal, stop]),
      isAborted: () => stop?.aborted === true,
      isOver: () => clock.signal.aborted,
      left: () => end - performance.now(),
    });
  } finally {
    clearTimeout(timer);
  }
}

function headersToSend(headers: readonly Header[], host: string): Record<string, string[]> {
  const sent = new Map<string, string[]>([
    ['host', [host]],
    ['accept-encoding', [ENCODINGS]],
  ]);
  for (const { name, value } of headers) sent.set(name, [...(sent.get(name) ?? []), value]);
  if (!sent.has('user-agent')) sent.set('user-agent', [`why403/${VERSION}`]);
  return Object.fromEntries(sent);
}

function headersOf(headers: Readonly<Record<string, string | string[] | undefined>>): Header[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one) => ({ name: name.toLowerCase(), value: one })),
  );
}

function exchangeOf(
  { method, url, headers, body }: GuardedRequest,
  response: RawResponse,
  index: number,
  time: string,
): RawExchange {
  return {
    source: { path: '<live>', index, line: null },
    request: { method, url, headers, headersComplete: true, body },
    response,
    context: {},
    time,
  };
}
