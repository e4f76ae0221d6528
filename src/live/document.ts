/**
 * Fetches the document that the platform publishes about its API: nothing secret is sent, redirects are followed and
 * named, and the body goes on piece by piece, as it is larger than what should be held. Throws nothing of its own.
 */
import type { Dispatcher } from 'undici';
import type { Header } from '../exchange/types.js';
import { isLoopback, parseAddress } from './address.js';
import { headersOf, reach } from './attempt.js';
import { type ConnectionOptions, openConnections } from './connections.js';
import { type Deadline, withDeadline } from './deadline.js';
import { receive } from './document-body.js';
import {
  leadsInside,
  leadsNowhere,
  noDocument,
  plainHttp,
  refusedRedirect,
  shownAddress,
  tooManyRedirects,
} from './document-failure.js';
import { offline } from './failure.js';
import { createWatch, type Watch } from './inside.js';
import type { LiveFailure, TransportOptions } from './types.js';

/** What a server gives with a document, to be asked by whether it is still the same (RFC 9110, section 8.8). */
export interface Validators {
  readonly lastModified: string | null;
  readonly etag: string | null;
}

export interface DocumentSettings
  extends Pick<TransportOptions, 'cacert' | 'environment' | 'offline' | 'resolve' | 'signal'> {
  /** Milliseconds for all of it, redirects and body; two minutes unless given. */
  readonly timeout?: number;
  /** Milliseconds until a connection stands; 10,000 unless given. */
  readonly connectTimeout?: number;
  /** Bytes of the document after decompression; 256 MiB unless given. */
  readonly maxBytes?: number;
  /** How names become addresses, for tests. */
  readonly lookup?: Parameters<typeof createWatch>[0];
}

/** What becomes of the parts while the document comes. */
export interface DocumentSink {
  /** A redirect, before it is followed; addresses without values of a query. */
  redirected(from: string, to: string): void;
  /** The next bytes of the document, decompressed. */
  push(chunk: Uint8Array): void;
}

export type DocumentResult =
  /** All of it went to the sink. */
  | ({ readonly kind: 'document'; readonly bytes: number } & Validators)
  /** What the validators are of is what the server has. */
  | { readonly kind: 'current' }
  | { readonly kind: 'failed'; readonly failure: LiveFailure };

const MOST_REDIRECTS = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const TIMEOUT = 120_000;
const CONNECT_TIMEOUT = 10_000;
const MAX_BYTES = 256 * 1024 * 1024;

const failed = (failure: LiveFailure): DocumentResult => ({ kind: 'failed', failure });

/**
 * @param start an address of `addressOfDocument`
 * @param known of the copy that is here; null fetches in any case
 * @throws PlainError when `cacert` holds no certificate; what the sink throws
 */
export async function fetchDocument(
  start: URL,
  known: Validators | null,
  sink: DocumentSink,
  settings: DocumentSettings,
): Promise<DocumentResult> {
  if (settings.offline === true) return failed(offline());
  const { cacert, environment = {}, timeout = TIMEOUT, connectTimeout = CONNECT_TIMEOUT } = settings;
  const watch = createWatch(settings.lookup);
  const options: ConnectionOptions = { environment, lookup: watch.lookup, connectTimeout };
  const connections = openConnections({ ...options, ...(cacert !== undefined && { cacert }) });
  const headers = headersToAsk(known);
  try {
    return await withDeadline(timeout, settings.signal, (deadline) => {
      const ask: Ask = (target) =>
        reach(
          { method: 'GET', target, headers, body: null },
          { connections, resolve: settings.resolve },
          deadline,
        );
      return follow(start, ask, { known, watch, sink, deadline, maxBytes: settings.maxBytes ?? MAX_BYTES });
    });
  } finally {
    await connections.close();
  }
}

function headersToAsk(known: Validators | null): readonly Header[] {
  const headers = [{ name: 'accept', value: 'application/json' }];
  if (known?.etag != null) headers.push({ name: 'if-none-match', value: known.etag });
  if (known?.lastModified != null) headers.push({ name: 'if-modified-since', value: known.lastModified });
  return headers;
}

type Ask = (target: URL) => ReturnType<typeof reach>;

/** The value of a header; '' without. */
type HeaderOf = (name: string) => string;

interface Way {
  readonly known: Validators | null;
  readonly watch: Watch;
  readonly sink: DocumentSink;
  readonly deadline: Deadline;
  readonly maxBytes: number;
}

async function follow(start: URL, ask: Ask, way: Way): Promise<DocumentResult> {
  const { watch, sink } = way;
  watch.mayVisit(start.hostname);
  let from = start;
  let target = start;
  for (let redirects = 0; ; redirects++) {
    const reached = await ask(target);
    if (!reached.ok) return failed(watch.wasLedInside() ? leadsInside(from, target) : reached.failure);
    const { answer } = reached;
    const headers = headersOf(answer.headers);
    const header: HeaderOf = (wanted) => headers.find(({ name }) => name === wanted)?.value ?? '';
    if (!REDIRECTS.includes(answer.statusCode)) return received(answer, target, header, way);
    drop(answer);
    const next = nextOf(target, header('location'), answer.statusCode);
    if (!(next instanceof URL)) return failed(next);
    if (redirects === MOST_REDIRECTS) return failed(tooManyRedirects(target, next, MOST_REDIRECTS));
    if (!watch.mayVisit(next.hostname)) return failed(leadsInside(target, next));
    sink.redirected(shownAddress(target), shownAddress(next));
    from = target;
    target = next;
  }
}

/** The body of an answer that nobody reads. */
function drop({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => {});
  body.destroy();
}

function nextOf(target: URL, location: string, status: number): URL | LiveFailure {
  if (location === '') return leadsNowhere(target.host, status);
  const parsed = URL.canParse(location, target) ? parseAddress(new URL(location, target).href) : null;
  if (parsed === null) return refusedRedirect(target, 'another place', 'its address cannot be read');
  if (!parsed.ok) return refusedRedirect(target, 'another place', parsed.reason);
  const { url } = parsed;
  // Plain http may be spoken within this machine, where the call has begun then.
  const staysHere = isLoopback(target) && target.protocol === 'http:' && isLoopback(url);
  return url.protocol === 'https:' || staysHere ? url : plainHttp(target, url);
}

async function received(
  answer: Dispatcher.ResponseData,
  { host }: URL,
  header: HeaderOf,
  { known, sink, deadline, maxBytes }: Way,
): Promise<DocumentResult> {
  if (answer.statusCode !== 200) {
    drop(answer);
    return answer.statusCode === 304 && known !== null
      ? { kind: 'current' }
      : failed(noDocument(host, answer.statusCode));
  }
  const came = await receive(answer.body, header('content-encoding'), sink, { host, deadline, maxBytes });
  return came.ok ? { kind: 'document', bytes: came.bytes, ...validatorsOf(header) } : failed(came.failure);
}

// What is kept is sent again one day: nothing that is no header, and nothing long.
const VALIDATOR = /^[\x20-\x7e]{1,300}$/;

function validatorsOf(header: HeaderOf): Validators {
  const kept = (name: string): string | null => {
    const value = header(name);
    return VALIDATOR.test(value) ? value : null;
  };
  return { lastModified: kept('last-modified'), etag: kept('etag') };
}
