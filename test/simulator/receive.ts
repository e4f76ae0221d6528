/** A request as it arrived. */
import type { IncomingMessage } from 'node:http';
import type { Header } from '../../src/exchange/types.js';
import type { Received } from './call.js';

export interface Recorded {
  /** The Host header as it was sent, in lower case and without port. */
  readonly host: string;
  readonly method: string;
  /** With the query, as sent. */
  readonly path: string;
  readonly headers: readonly Header[];
  readonly body: string;
  /** Length of request line, headers and body. */
  readonly bytes: number;
}

export async function receive(incoming: IncomingMessage, address: string | undefined): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const target = incoming.url ?? '/';
  const question = target.indexOf('?');
  return {
    host: (incoming.headers.host ?? '').toLowerCase().replace(/:\d+$/, ''),
    method: incoming.method ?? 'GET',
    path: question < 0 ? target : target.slice(0, question),
    query: new URLSearchParams(question < 0 ? '' : target.slice(question + 1)),
    header(name) {
      const value = incoming.headers[name];
      return typeof value === 'string' ? value : null;
    },
    body: Buffer.concat(chunks).toString('utf8'),
    address: address ?? (incoming.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, ''),
  };
}

export function record(incoming: IncomingMessage, { host, method, body }: Received): Recorded {
  const raw = incoming.rawHeaders;
  const headers = raw.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, value: raw[index + 1] ?? '' }] : [],
  );
  const path = incoming.url ?? '/';
  const line = `${method} ${path} HTTP/${incoming.httpVersion}\r\n`;
  const head =
    line.length + headers.reduce((sum, { name, value }) => sum + name.length + value.length + 4, 2);
  return { host, method, path, headers, body, bytes: head + Buffer.byteLength(body) };
}
