import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { failureOf } from '../../../src/live/failure.js';
import { createTransport, type TransportSettings } from '../../../src/live/transport.js';
import { PlainError } from '../../../src/primitives/plain-error.js';
import { AUTHORITY, identityFor, selfSigned } from './certificates.js';
import {
  API,
  closedPort,
  failureIn,
  get,
  httpServer,
  proxyServer,
  responseOf,
  TOKEN,
  tcpServer,
  transportOf,
  transportTo,
} from './servers.js';

const USERS = `${API}/api/v2/users/me`;
const HOST = 'api.mypurecloud.com';
const cacert = AUTHORITY.cert;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

describe('connections', () => {
  it('a name that DNS does not know', async () => {
    const transport = transportOf({ allowHosts: ['no-such-host.invalid'] });
    const failure = failureIn(await transport.send(get('https://no-such-host.invalid/x')));
    expect(failure).toMatchObject({ kind: 'dns', message: expect.stringContaining('no-such-host.invalid') });
  });

  it('a port that nobody listens on', async () => {
    const port = await closedPort();
    const transport = transportOf({ resolve: () => ({ origin: `http://127.0.0.1:${port}` }) });
    expect(failureIn(await transport.send(get(USERS)))).toEqual({
      kind: 'connection',
      message: `${HOST} refused the connection; nothing listens on that port, or a firewall refuses`,
    });
  });

  it('an end before the answer', async () => {
    const server = await tcpServer((socket) => socket.once('data', () => socket.destroy()));
    expect(failureIn(await transportTo(server).send(get(USERS)))).toMatchObject({
      kind: 'connection',
      message: `${HOST} broke the connection off before it answered; try again, or look for a firewall between`,
    });
  });

  it('a reset', async () => {
    const server = await tcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(failureIn(await transportTo(server).send(get(USERS))).kind).toBe('connection');
  });

  it('something that is no HTTP', async () => {
    const server = await tcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    expect(failureIn(await transportTo(server).send(get(USERS)))).toEqual({
      kind: 'protocol',
      message: `${HOST} answered, but not in HTTP; look at the host and the port`,
    });
  });

  it('headers without end', async () => {
    const server = await httpServer((_, response) =>
      response.writeHead(200, { 'x-large': 'a'.repeat(100_000) }).end(),
    );
    expect(failureIn(await transportTo(server).send(get(USERS)))).toMatchObject({
      kind: 'protocol',
      message: `${HOST} answered with headers that are too large to read`,
    });
  });

  it('a handshake that does not come about in time', async () => {
    const server = await tcpServer();
    const transport = transportOf({
      connectTimeout: 200,
      resolve: () => ({ origin: `https://127.0.0.1:${server.port}` }),
    });
    const started = performance.now();
    expect(failureIn(await transport.send(get(USERS)))).toMatchObject({
      kind: 'connection',
      message: expect.stringContaining('no connection to api.mypurecloud.com came about in time'),
    });
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('TLS', () => {
  const over = async (identity: ReturnType<typeof identityFor>, settings: TransportSettings = {}) => {
    const server = await httpServer((_, response) => response.end('{}'), identity);
    return { server, result: await transportTo(server, settings).send(get(USERS)) };
  };

  it('an authority of --cacert is believed', async () => {
    const { server, result } = await over(identityFor([HOST]), { cacert });
    expect(responseOf(result)?.status).toBe(200);
    expect(server.requests[0]?.headers).toMatchObject({ host: HOST });
  });

  it.each([
    ['self-signed', selfSigned([HOST]), cacert, 'is signed by itself; if a proxy of your company'],
    ['an unknown authority', identityFor([HOST]), undefined, 'by an authority that is not known here'],
    ['expired', identityFor([HOST], [-30, -1]), cacert, 'has expired; look at the clock'],
    ['not yet valid', identityFor([HOST], [1, 30]), cacert, 'is not valid yet'],
    ['another name', identityFor(['evil.example']), cacert, 'for another name than api.mypurecloud.com'],
  ])('%s', async (_, identity, authority, words) => {
    const { server, result } = await over(identity, authority === undefined ? {} : { cacert: authority });
    expect(failureIn(result)).toMatchObject({ kind: 'tls', message: expect.stringContaining(words) });
    expect(server.requests).toEqual([]);
  });

  it('the environment cannot switch the checks off', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const { server, result } = await over(selfSigned([HOST]));
      expect([failureIn(result).kind, server.requests]).toEqual(['tls', []]);
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
  });

  it('a port that speaks plain http', async () => {
    const server = await httpServer((_, response) => response.end('{}'));
    const transport = transportOf({ resolve: () => ({ origin: `https://127.0.0.1:${server.port}` }) });
    expect(failureIn(await transport.send(get(USERS)))).toMatchObject({
      kind: 'tls',
      message: expect.stringContaining('did not agree on a secure connection (TLS)'),
    });
  });

  it('no common version', async () => {
    const server = createTls({ ...identityFor([HOST]), minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1' });
    server.on('tlsClientError', () => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    const transport = transportOf({ cacert, resolve: () => ({ origin: `https://127.0.0.1:${port}` }) });
    expect(failureIn(await transport.send(get(USERS))).kind).toBe('tls');
  });

  it.each([
    '',
    'no certificate',
    '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
    AUTHORITY.key,
  ])('a file that is no authority: %#', (text) => {
    expect(() => createTransport({ cacert: text })).toThrow(PlainError);
  });

  it('several authorities with words between', async () => {
    const text = `# ours\n${selfSigned(['other.example']).cert}\r\nand\n${cacert}`;
    expect(responseOf((await over(identityFor([HOST]), { cacert: text })).result)?.status).toBe(200);
  });
});

describe('HTTP/2', () => {
  const secure = async (handler: Parameters<typeof createSecureServer>[1], allowHTTP1 = true) => {
    const server = createSecureServer({ ...identityFor([HOST]), allowHTTP1 }, handler);
    server.on('error', () => {});
    server.on('sessionError', () => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => server.close());
    return (server.address() as AddressInfo).port;
  };

  it('where it is offered, also through a proxy', async () => {
    const seen: unknown[] = [];
    const port = await secure((request, response) => {
      seen.push([request.httpVersion, request.authority, request.headers.authorization, request.url]);
      response.writeHead(403, { 'content-type': 'application/json', 'x-a': 'b' });
      response.end('{"a":1}');
    });
    const direct = transportOf({ cacert, resolve: () => ({ origin: `https://127.0.0.1:${port}` }) });
    const proxy = await proxyServer({ port });
    const proxied = transportOf({ cacert, environment: { https_proxy: proxy.origin } });
    for (const transport of [direct, proxied]) {
      const results = await Promise.all(
        ['a', 'b', 'c'].map((name) => transport.send(get(`${API}/${name}?x=1`))),
      );
      for (const result of results)
        expect(responseOf(result)).toMatchObject({ status: 403, body: '{"a":1}' });
      await transport.close();
    }
    expect(seen.length).toBe(6);
    expect(seen).toContainEqual(['2.0', HOST, `Bearer ${TOKEN}`, '/c?x=1']);
    expect(new Set(seen.map((one) => (one as string[])[0]))).toEqual(new Set(['2.0']));
  });

  it('a stream that is reset', async () => {
    const port = await secure((_, response) => response.stream.close(2));
    const transport = transportOf({ cacert, resolve: () => ({ origin: `https://127.0.0.1:${port}` }) });
    expect(['protocol', 'connection']).toContain(failureIn(await transport.send(get(USERS))).kind);
    await transport.close();
  });

  it('a body that is too large or breaks off', async () => {
    const port = await secure((request, response) => {
      response.on('error', () => {});
      response.writeHead(403);
      response.write('a'.repeat(200_000));
      if (request.url === '/breaks') setTimeout(() => response.stream.close(2), 30);
    });
    const resolve = () => ({ origin: `https://127.0.0.1:${port}` });
    const transport = transportOf({ cacert, resolve, maxBytes: 100_000, timeout: 2000 });
    const large = responseOf(await transport.send(get(`${API}/large`)));
    expect([large?.status, large?.body?.length, large?.truncated]).toEqual([403, 65_536, true]);
    const whole = transportOf({ cacert, resolve, timeout: 2000 });
    const broken = responseOf(await whole.send(get(`${API}/breaks`)));
    expect([broken?.status, broken?.truncated]).toEqual([403, true]);
    await Promise.all([transport.close(), whole.close()]);
  });

  it('time', async () => {
    const port = await secure(() => {});
    const resolve = () => ({ origin: `https://127.0.0.1:${port}` });
    const slow = transportOf({ cacert, resolve, timeout: 400 });
    expect(failureIn(await slow.send(get(USERS))).kind).toBe('timeout');
    await slow.close();
  });
});

describe('proxies', () => {
  const target = async () => httpServer((_, response) => response.end('{}'), identityFor([HOST]));
  const through = (proxy: string, settings: TransportSettings = {}) =>
    transportOf({ cacert, environment: { HTTPS_PROXY: proxy }, ...settings });

  it('carry the connection, not the request', async () => {
    const server = await target();
    const proxy = await proxyServer({ port: server.port });
    const transport = through(proxy.origin.replace('http://', 'http://us%40er:pass@'));
    expect(responseOf(await transport.send(get(USERS)))?.status).toBe(200);
    expect(proxy.tunnels).toEqual([
      { target: `${HOST}:443`, authorization: `Basic ${Buffer.from('us@er:pass').toString('base64')}` },
    ]);
    expect(server.requests[0]?.headers).toMatchObject({ host: HOST, authorization: `Bearer ${TOKEN}` });
    expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
    expect(JSON.stringify(transport.calls)).not.toContain('pass');
  });

  it.each([
    [407, 'wants a user and a password (407); put them into HTTPS_PROXY=http://user:password@'],
    [403, 'refused to connect (status 403); ask who runs it, or name the host in NO_PROXY'],
    [502, 'refused to connect (status 502)'],
  ])('that refuse with %i', async (status, words) => {
    const proxy = await proxyServer({ status });
    const transport = through(proxy.origin.replace('http://', 'http://user:secret-word@'));
    const failure = failureIn(await transport.send(get(USERS)));
    expect(failure).toMatchObject({ kind: 'proxy', message: expect.stringContaining(words) });
    expect(failure.message).toContain(`127.0.0.1:${proxy.port}`);
    expect(failure.message).not.toContain('secret-word');
  });

  it('that nobody runs', async () => {
    for (const proxy of [`http://127.0.0.1:${await closedPort()}`, 'http://no-such-proxy.invalid:8080'])
      expect(failureIn(await through(proxy).send(get(USERS)))).toMatchObject({
        kind: 'proxy',
        message: expect.stringMatching(
          /^the proxy [\w.:-]+ cannot be reached; look at HTTPS_PROXY and HTTP_PROXY$/,
        ),
      });
  });

  it('that are something else', async () => {
    const server = await tcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    expect(failureIn(await through(server.origin).send(get(USERS)))).toMatchObject({
      kind: 'proxy',
      message: expect.stringContaining('is no HTTP proxy'),
    });
  });

  it('whose authority is not known show a certificate of their own', async () => {
    const server = await target();
    const proxy = await proxyServer({ port: server.port });
    const transport = transportOf({ environment: { HTTPS_PROXY: proxy.origin } });
    expect(failureIn(await transport.send(get(USERS)))).toMatchObject({
      kind: 'tls',
      message: expect.stringContaining('give its authority with --cacert FILE'),
    });
    expect(server.requests).toEqual([]);
  });

  it('of a kind that is not known', async () => {
    for (const proxy of ['socks5://127.0.0.1:1080', 'http://', 'not a proxy'])
      expect(failureIn(await through(proxy).send(get(USERS)))).toMatchObject({
        kind: 'proxy',
        message: expect.stringContaining('HTTPS_PROXY: '),
      });
  });
});

describe('sentences', () => {
  const route = { host: HOST, proxy: null, timeout: 30_000 };
  const codes = [
    ...[
      'ENOTFOUND',
      'EAI_AGAIN',
      'ECONNREFUSED',
      'ECONNRESET',
      'ETIMEDOUT',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'EPIPE',
    ],
    ...[
      'EPROTO',
      'CERT_REVOKED',
      'HOSTNAME_MISMATCH',
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'HPE_INVALID_CONSTANT',
    ],
    ...[
      'ERR_HTTP2_STREAM_ERROR',
      'UND_ERR_INFO',
      'UND_ERR_INVALID_ARG',
      'UND_ERR_SOCKET',
      'SOMETHING_NEW',
      '',
    ],
    ...['__proto__', 'constructor', 'UND_ERR_PRX_TLS', 'EMFILE'],
  ];

  it.each(codes)('%s: one plain line without the words of the library', (code) => {
    for (const proxy of [null, 'proxy.example:8080']) {
      const error = Object.assign(new Error(`words of the library ${TOKEN}`), { code });
      for (const thrown of [error, new TypeError('failed', { cause: error })]) {
        const { message } = failureOf(thrown, { ...route, proxy });
        expect(message).toMatch(/^[\w/(][^\r\n]{20,180}$/);
        expect(message).not.toContain('library');
      }
    }
  });

  it('anything may be thrown', () => {
    const circular = { cause: {} };
    circular.cause = circular;
    for (const thrown of [null, undefined, 'text', 5, {}, circular, new Error('x')])
      expect(failureOf(thrown, route)).toMatchObject({ kind: 'connection' });
  });
});
