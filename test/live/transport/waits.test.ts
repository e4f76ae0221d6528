/** `--timeout` bounds every wait of a call, and Ctrl-C ends each of them. */
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { LiveResult, Transport } from '../../../src/live/types.js';
import { AUTHORITY, identityFor } from './certificates.js';
import { failureIn, get, httpServer, proxyServer, responseOf, tcpServer, transportOf } from './servers.js';

const HOST = 'api.region.invalid';
const CALL = get(`https://${HOST}/api/v2/users/me`);
const LIMIT = 300;
/** What a loaded machine may add. */
const SLACK = 2000;

interface Way {
  readonly why: string;
  /** A transport of which a call waits for ever. */
  readonly open: (options: { readonly timeout: number; readonly signal?: AbortSignal }) => Promise<Transport>;
}

const through =
  (handler: (socket: Socket) => void): Way['open'] =>
  async (options) => {
    const { origin } = await tcpServer(handler);
    return transportOf({ ...options, allowHosts: [HOST], environment: { HTTPS_PROXY: origin } });
  };

const straight =
  (handler: (socket: Socket) => void): Way['open'] =>
  async (options) => {
    const { origin } = await tcpServer(handler);
    return transportOf({ ...options, allowHosts: [HOST], resolve: () => ({ origin }) });
  };

const drip = (socket: Socket, head: string, text: string): void => {
  socket.write(head);
  const timer = setInterval(() => socket.destroyed || socket.write(text), 20);
  socket.on('close', () => clearInterval(timer));
};

const WAYS: readonly Way[] = [
  { why: 'a proxy that stays silent', open: through(() => {}) },
  {
    why: 'a proxy whose answer never ends',
    open: through((socket) => socket.once('data', () => drip(socket, 'HTTP/1.1 200 OK\r\n', 'X-A: b\r\n'))),
  },
  {
    why: 'a tunnel to nothing that speaks TLS',
    open: through((socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))),
  },
  { why: 'no TLS', open: async (options) => await tls(options) },
  { why: 'no headers', open: straight(() => {}) },
  {
    why: 'headers that never end',
    open: straight((socket) => socket.once('data', () => drip(socket, 'HTTP/1.1 200 OK\r\n', 'X-A: b\r\n'))),
  },
];

async function tls(options: { readonly timeout: number; readonly signal?: AbortSignal }): Promise<Transport> {
  const { port } = await tcpServer(() => {});
  return transportOf({
    ...options,
    allowHosts: [HOST],
    resolve: () => ({ origin: `https://127.0.0.1:${port}` }),
  });
}

async function timed(sending: Promise<LiveResult>): Promise<{ result: LiveResult; took: number }> {
  const started = performance.now();
  const result = await sending;
  return { result, took: performance.now() - started };
}

describe('the time limit', () => {
  it.each(WAYS.map((way) => [way.why, way] as const))('%s', async (_, { open }) => {
    const transport = await open({ timeout: LIMIT });
    const { result, took } = await timed(transport.send(CALL));
    expect(failureIn(result).message).toMatch(/within 300 ms|in time|did not answer/);
    expect(took).toBeLessThan(LIMIT + SLACK);
    const closed = performance.now();
    await transport.close();
    expect(performance.now() - closed).toBeLessThan(SLACK);
  });

  it('a body that drips: what came is kept', async () => {
    const transport = await straight((socket) =>
      socket.once('data', () => drip(socket, 'HTTP/1.1 403 No\r\nContent-Length: 100000\r\n\r\n', 'x')),
    )({ timeout: LIMIT });
    const { result, took } = await timed(transport.send(CALL));
    expect(responseOf(result)).toMatchObject({ status: 403, truncated: true });
    expect(took).toBeLessThan(LIMIT + SLACK);
  });

  it('a body that drips by HTTP/2', async () => {
    const server = createSecureServer(identityFor([HOST]));
    server.on('stream', (stream) => {
      stream.on('error', () => {});
      stream.respond({ ':status': 403 });
      const timer = setInterval(() => stream.destroyed || stream.write('x'), 20);
      stream.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const proxy = await proxyServer({ port: (server.address() as AddressInfo).port });
    const transport = transportOf({
      timeout: 1000,
      allowHosts: [HOST],
      cacert: AUTHORITY.cert,
      environment: { HTTPS_PROXY: proxy.origin },
    });
    const { result, took } = await timed(transport.send(CALL));
    expect(responseOf(result)).toMatchObject({ status: 403, truncated: true });
    expect(took).toBeLessThan(1000 + SLACK);
    await transport.close();
  });

  it('says of a silent proxy that it was the proxy, and by what limit', async () => {
    const proxy = await tcpServer();
    const options = { allowHosts: [HOST], environment: { HTTPS_PROXY: proxy.origin } };
    const short = failureIn(await transportOf({ ...options, timeout: LIMIT }).send(CALL));
    expect(short).toEqual({
      kind: 'timeout',
      message: `nothing came of ${HOST} through the proxy 127.0.0.1:${proxy.port} within 300 ms; try again, or ask who runs the proxy`,
    });
    const silent = failureIn(
      await transportOf({ ...options, connectTimeout: LIMIT, timeout: 20_000 }).send(CALL),
    );
    expect(silent).toMatchObject({
      kind: 'proxy',
      message: expect.stringContaining(`the proxy 127.0.0.1:${proxy.port} took the request for a connection`),
    });
  });

  it('nothing is sent when the tunnel opens too late', async () => {
    const server = await httpServer((_, response) => response.end('{}'), identityFor([HOST]));
    const open: (() => void)[] = [];
    const proxy = await tcpServer((socket) =>
      socket.once('data', () => open.push(() => socket.write('HTTP/1.1 200 OK\r\n\r\n'))),
    );
    const transport = transportOf({
      timeout: LIMIT,
      allowHosts: [HOST],
      environment: { HTTPS_PROXY: proxy.origin },
    });
    failureIn(await transport.send(CALL));
    for (const late of open) late();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(proxy.received()).not.toMatch(/authorization|tok3n/i);
    expect(server.requests).toEqual([]);
  });
});

describe('Ctrl-C', () => {
  it.each(WAYS.map((way) => [way.why, way] as const))('%s', async (_, { open }) => {
    const stop = new AbortController();
    const transport = await open({ timeout: 60_000, signal: stop.signal });
    setTimeout(() => stop.abort(), LIMIT);
    const { result, took } = await timed(transport.send(CALL));
    expect(failureIn(result).kind).toBe('aborted');
    expect(took).toBeLessThan(LIMIT + SLACK);
  });
});
