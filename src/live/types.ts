/** The seam of everything that opens a socket. Live answers are RawExchanges, judged like recorded ones. */
import type { Header, RawExchange, RawResponse } from '../exchange/types.js';

export interface LiveRequest {
  readonly method: string;
  /** Absolute, as the user wrote it: `https://api.mypurecloud.com/api/v2/…`. */
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: string | null;
  /** In a few words, for the list of calls: `the call itself`, `who the token is`. */
  readonly purpose: string;
  /** What is wrong with a successful answer, in one line without its values; null: nothing. For the list of calls. */
  readonly check?: (response: RawResponse) => string | null;
}

/** Why no answer came. `message` is one plain line: what, and what to do; it holds no secret. */
export interface LiveFailure {
  readonly kind:
    | 'offline'
    | 'forbidden-host'
    | 'unsafe-method'
    | 'budget'
    | 'dns'
    | 'tls'
    | 'proxy'
    | 'connection'
    | 'timeout'
    | 'aborted'
    | 'protocol';
  readonly message: string;
}

export type LiveResult =
  /** `problem`: what the check of the request found wrong with the answer. */
  | { readonly ok: true; readonly exchange: RawExchange; readonly problem: string | null }
  | { readonly ok: false; readonly failure: LiveFailure };

/** One call that was made, for the report. */
export interface CallRecord {
  readonly purpose: string;
  readonly method: string;
  readonly host: string;
  /** Without the values of the query. */
  readonly path: string;
  /** null when no answer came. */
  readonly status: number | null;
  readonly failure: string | null;
  /** What is wrong with the answer that came. */
  readonly problem: string | null;
  readonly milliseconds: number;
}

export interface TransportOptions {
  /** Hosts (`host` or `host:port`) that may be sent a token beside those of the region list. */
  readonly allowHosts?: readonly string[];
  /** `http(s)://…`: stands for login.<domain> and api.<domain>. */
  readonly gateway?: string;
  /** Methods other than GET and HEAD may be sent. */
  readonly allowUnsafe?: boolean;
  /** No socket at all. */
  readonly offline?: boolean;
  /** PEM text of further certificate authorities. */
  readonly cacert?: string;
  /** HTTPS_PROXY, HTTP_PROXY, NO_PROXY (either case) are read from it. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds for one call in all; 30,000 unless given. */
  readonly timeout?: number;
  /** Calls in all; 40 unless given. Retries count. */
  readonly maxCalls?: number;
  readonly signal?: AbortSignal;
  /** For tests: where to connect for a host, while the Host header stays. */
  readonly resolve?: (host: string) => { readonly origin: string } | null;
}

export interface Transport {
  send(request: LiveRequest): Promise<LiveResult>;
  readonly calls: readonly CallRecord[];
  close(): Promise<void>;
}
