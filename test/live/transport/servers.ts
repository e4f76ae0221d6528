/** Small servers on loopback that tell what they received, and transports that can reach them only. */
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect as connectTcp, createServer as createTcp } from 'node:net';
import { afterEach } from 'vitest';
import { createTransport, type TransportSettings } from '../../../src/live/transport.js';
import type { LiveRequest, LiveResult, Transport } from '../../../src/live/types.js';
import type { Identity } from './certificates.js';

export interface TestServer {
  readonly port: number;
  readonly origin: string;
  connections(): number;
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function listen(server: Server, scheme: string): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  );
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `${scheme}://127.0.0.1:${port}`,
    connections: () => connections,
  };
}

export interface HttpServer extends TestServer {
  readonly requests: readonly {
    method: string;
    url: string;
    headers: Record<string, unknown>;
    body: string;
  }[];
}

/** An HTTP server; https with an identity. The body has arrived when the handler is called. */
export async function httpServer(handler: RequestListener, identity?: Identity): Promise<HttpServer> {
  const requests: { method: string; url: string; headers: Record<string, unknown>; body: string }[] = [];
  const listener: RequestListener = (request, response) => {
    const body: Buffer[] = [];
    request.on('data', (chunk: Buffer) => body.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, url, headers, body: Buffer.concat(body).toString() });
      handler(request, response);
    });
  };
  const server = identity === undefined ? createHttp(listener) : createHttps({ ...identity }, listener);
  return { ...(await listen(server, identity === undefined ? 'http' : 'https')), requests };
}

export interface TcpServer extends TestServer {
  /** All that came in, of all connections. */
  received(): string;
}

/** A server of bare bytes. */
export async function tcpServer(handler: (socket: Socket) => void = () => {}): Promise<TcpServer> {
  const chunks: Buffer[] = [];
  const server = await listen(
    createTcp((socket) => {
      socket.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
      handler(socket);
    }),
    'http',
  );
  return { ...server, received: () => Buffer.concat(chunks).toString('latin1') };
}

export interface ProxyServer extends TestServer {
  /** The request lines and headers of CONNECT. */
  readonly tunnels: readonly { readonly target: string; readonly authorization: string | undefined }[];
}

/** A proxy that leads every tunnel to one port, or refuses it with a status. */
export async function proxyServer(
  lead: { readonly port: number } | { readonly status: number },
): Promise<ProxyServer> {
  const tunnels: { target: string; authorization: string | undefined }[] = [];
  const server = createHttp((_, response) => response.writeHead(400).end());
  server.on('connect', (request, socket: Socket) => {
    tunnels.push({ target: request.url ?? '', authorization: request.headers['proxy-authorization'] });
    socket.on('error', () => {});
    if ('status' in lead) {
      socket.end(`HTTP/1.1 ${lead.status} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const upstream = connectTcp(lead.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  return { ...(await listen(server, 'http')), tunnels };
}

/** A port that nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = createTcp();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

export function transportOf(settings: TransportSettings): Transport {
  const transport = createTransport({ wait: async () => {}, random: () => 0.5, ...settings });
  closing.push(() => transport.close());
  return transport;
}

/** A transport that reaches a server under the name of whatever host. */
export const transportTo = (server: TestServer, settings: TransportSettings = {}): Transport =>
  transportOf({ ...settings, resolve: () => ({ origin: server.origin }) });

export const TOKEN = 'tok3n-tok3n-tok3n-tok3n-tok3n';
export const API = 'https://api.mypurecloud.com';

export const get = (url: string, more: Partial<LiveRequest> = {}): LiveRequest => ({
  method: 'GET',
  url,
  headers: [{ name: 'Authorization', value: `Bearer ${TOKEN}` }],
  body: null,
  purpose: 'the call itself',
  ...more,
});

export const responseOf = (result: LiveResult) => {
  if (!result.ok) throw new Error(`no answer: ${result.failure.kind}: ${result.failure.message}`);
  return result.exchange.response;
};

export const failureIn = (result: LiveResult) => {
  if (result.ok) throw new Error(`an answer: ${result.exchange.response?.status}`);
  return result.failure;
};
