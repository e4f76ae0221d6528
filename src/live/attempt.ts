/** One request on the wire, without redirects and without a second try. Throws nothing. */
import type { Dispatcher } from 'undici';
import type { Header, RawResponse } from '../exchange/types.js';
import { PlainError } from '../primitives/plain-error.js';
import { VERSION } from '../version.js';
import { isLoopback } from './address.js';
import { ENCODINGS, readBody } from './body.js';
import type { Connections } from './connections.js';
import type { Deadline } from './deadline.js';
import { aborted, cutOff, failureOf, type Route, timedOut, unusable } from './failure.js';
import type { LiveFailure, TransportOptions } from './types.js';

/** What came, and what broke it off. Both are there when a body was cut off. */
export interface Attempt {
  readonly response: RawResponse | null;
  readonly failure: LiveFailure | null;
}

export interface AttemptRequest {
  readonly method: string;
  readonly target: URL;
  /** Names in lower case, none of the connection. */
  readonly headers: readonly Header[];
  readonly body: string | null;
}

export interface AttemptSettings {
  readonly connections: Connections;
  /** Bytes of a body after decompression. */
  readonly maxBytes: number;
  readonly resolve: TransportOptions['resolve'];
}

/** An answer whose body is still to come, or why none came. */
export type Reached =
  | { readonly ok: true; readonly answer: Dispatcher.ResponseData }
  | { readonly ok: false; readonly failure: LiveFailure };

export async function attempt(
  request: AttemptRequest,
  settings: AttemptSettings,
  deadline: Deadline,
): Promise<Attempt> {
  const reached = await reach(request, settings, deadline);
  // The signal ends the body, too; what came of it until then is kept.
  return reached.ok
    ? await answered(reached.answer, settings.maxBytes)
    : { response: null, failure: reached.failure };
}

/** Sends the request and waits for the head of the answer; whoever asks reads the body, or destroys it. */
export async function reach(
  { method, target, headers, body }: AttemptRequest,
  { connections, resolve }: Pick<AttemptSettings, 'connections' | 'resolve'>,
  deadline: Deadline,
): Promise<Reached> {
  let place = target;
  try {
    place = resolved(target, resolve) ?? target;
    const answer = await deadline.within(
      connections.to(place).request({
        origin: place.origin,
        path: target.pathname + target.search,
        method: method as Dispatcher.HttpMethod,
        headers: headersToSend(headers, target.host),
        body,
        signal: deadline.signal,
      }),
    );
    return { ok: true, answer };
  } catch (error) {
    const route = { host: target.host, proxy: connections.proxyOf(place), timeout: deadline.limit };
    return { ok: false, failure: brokenOff(error, route, deadline) };
  }
}

/** What a call broke at: the user, the clock, a setting or the network. */
function brokenOff(error: unknown, route: Route, deadline: Deadline): LiveFailure {
  if (deadline.isAborted()) return aborted();
  if (deadline.isOver()) return timedOut(route);
  return error instanceof PlainError ? unusable(error.message) : failureOf(error, route);
}

/** Where tests lead a host; never off this machine, since the connection may be plain. */
function resolved(target: URL, resolve: TransportOptions['resolve']): URL | null {
  const origin = resolve?.(target.host)?.origin;
  if (origin === undefined) return null;
  const place = new URL(origin);
  if (!isLoopback(place)) throw new PlainError('a host may be led to this machine only');
  return place;
}

async function answered(answer: Dispatcher.ResponseData, maxBytes: number): Promise<Attempt> {
  const headers = headersOf(answer.headers);
  const header = (wanted: string): string => headers.find(({ name }) => name === wanted)?.value ?? '';
  const { text, truncated, error } = await readBody(
    answer.body,
    header('content-encoding'),
    header('content-type'),
    maxBytes,
  );
  return {
    response: { status: answer.statusCode, headers, body: text, truncated },
    failure: error === null ? null : cutOff(),
  };
}

function headersToSend(headers: readonly Header[], host: string): Record<string, string | string[]> {
  const sent = new Map<string, string | string[]>([
    ['host', host],
    ['accept-encoding', ENCODINGS],
    ['user-agent', `why403/${VERSION}`],
  ]);
  for (const { name } of headers) sent.delete(name);
  for (const { name, value } of headers) {
    const before = sent.get(name);
    sent.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(sent);
}

/** Names in lower case; one of several values is several headers. */
export function headersOf(headers: Readonly<Record<string, string | string[] | undefined>>): Header[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? ''].flat().map((one) => ({ name: name.toLowerCase(), value: one })),
  );
}
