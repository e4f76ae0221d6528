import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createTransport } from '../../../src/live/transport.js';
import { API, failureIn, get, httpServer, responseOf, transportOf, transportTo } from './servers.js';

const USERS = `${API}/api/v2/users/me`;

describe('an exchange', () => {
  it('is given as it was asked for and as it came', async () => {
    const server = await httpServer((_, response) =>
      response
        .writeHead(403, {
          'Content-Type': 'application/json',
          'Set-Cookie': ['a=1', 'b=2'],
          'ININ-Correlation-Id': 'c-1',
        })
        .end('{"code":"not.authorized"}'),
    );
    const transport = transportTo(server, { allowUnsafe: true });
    const request = get(`${USERS}?expand=token#part`, { method: 'POST', body: '{"a":1}' });
    const result = await transport.send(request);
    expect(result).toMatchObject({
      ok: true,
      exchange: {
        source: { path: '<live>', index: 0, line: null },
        request: {
          method: 'POST',
          url: request.url,
          headers: request.headers,
          headersComplete: true,
          body: '{"a":1}',
        },
        response: { status: 403, body: '{"code":"not.authorized"}', truncated: false },
        context: {},
      },
    });
    const headers = responseOf(result)?.headers ?? [];
    expect(headers.filter(({ name }) => name === 'set-cookie').map(({ value }) => value)).toEqual([
      'a=1',
      'b=2',
    ]);
    expect(headers).toContainEqual({ name: 'inin-correlation-id', value: 'c-1' });
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/api/v2/users/me?expand=token',
      body: '{"a":1}',
    });
    expect(transport.calls).toEqual([
      {
        purpose: 'the call itself',
        method: 'POST',
        host: 'api.mypurecloud.com',
        path: '/api/v2/users/me?expand=…',
        status: 403,
        failure: null,
        problem: null,
        milliseconds: expect.any(Number),
      },
    ]);
  });

  it('keeps the order of headers that come twice, and names the tool', async () => {
    const server = await httpServer((_, response) => response.end());
    const headers = ['1', '2', '3'].map((value) => ({ name: 'X-Many', value }));
    await transportTo(server).send(get(USERS, { headers }));
    await transportTo(server).send(get(USERS, { headers: [{ name: 'User-Agent', value: 'mine' }] }));
    expect(server.requests[0]?.headers).toMatchObject({ 'x-many': '1, 2, 3' });
    expect(server.requests.map(({ headers: { 'user-agent': agent } }) => agent)).toEqual([
      expect.stringMatching(/^why403\/\d/),
      'mine',
    ]);
  });

  it('HEAD and 204 have no body', async () => {
    const server = await httpServer((request, response) =>
      response.writeHead(request.method === 'HEAD' ? 401 : 204).end(),
    );
    for (const [method, status] of [
      ['HEAD', 401],
      ['GET', 204],
    ] as const)
      expect(responseOf(await transportTo(server).send(get(USERS, { method })))).toMatchObject({
        status,
        body: '',
      });
  });

  it('with a gateway goes there and keeps the address that was asked for', async () => {
    const server = await httpServer((_, response) => response.end('{}'));
    const transport = transportOf({ gateway: `http://localhost:${server.port}/genesys/` });
    const urls = [`${USERS}?expand=token`, '/api/v2/tokens/me'];
    const results = [];
    for (const url of urls) results.push(await transport.send(get(url)));
    expect(results.map((result) => result.ok && result.exchange.request.url)).toEqual([
      urls[0],
      // A path alone has the gateway for its host.
      `http://localhost:${server.port}/api/v2/tokens/me`,
    ]);
    expect(server.requests.map(({ url, headers: { host } }) => [url, host])).toEqual([
      ['/genesys/api/v2/users/me?expand=token', `localhost:${server.port}`],
      ['/genesys/api/v2/tokens/me', `localhost:${server.port}`],
    ]);
    const behind = await transport.send(get(`http://localhost:${server.port}/genesys/api/v2/users`));
    expect(behind.ok && behind.exchange.request.url).toBe(`http://localhost:${server.port}/api/v2/users`);
    expect(transport.calls[0]).toMatchObject({
      host: `localhost:${server.port}`,
      path: '/genesys/api/v2/users/me?expand=…',
    });
  });
});

describe('bodies', () => {
  const TEXT = JSON.stringify({ message: 'Zugriff verweigert: ä '.repeat(50) });

  it.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['identity', Buffer.from(TEXT)],
  ])('%s', async (encoding, bytes) => {
    const server = await httpServer((_, response) =>
      response.writeHead(403, { 'content-encoding': encoding }).end(bytes),
    );
    expect(responseOf(await transportTo(server).send(get(USERS)))).toMatchObject({
      body: TEXT,
      truncated: false,
    });
    expect(server.requests[0]?.headers).toMatchObject({ 'accept-encoding': 'gzip, deflate, br' });
  });

  it('of another charset', async () => {
    const server = await httpServer((_, response) =>
      response
        .writeHead(403, { 'content-type': 'text/html; charset=ISO-8859-1' })
        .end(Buffer.from('Größe', 'latin1')),
    );
    expect(responseOf(await transportTo(server).send(get(USERS)))?.body).toBe('Größe');
  });

  it('of an unknown charset or encoding do no harm', async () => {
    const server = await httpServer((request, response) =>
      response
        .writeHead(
          403,
          request.url === '/a' ? { 'content-type': 'x; charset=no-such' } : { 'content-encoding': 'zstd' },
        )
        .end('text'),
    );
    const transport = transportTo(server);
    expect(responseOf(await transport.send(get(`${API}/a`)))).toMatchObject({
      body: 'text',
      truncated: false,
    });
    expect(responseOf(await transport.send(get(`${API}/b`)))).toMatchObject({
      status: 403,
      body: null,
      truncated: true,
    });
  });

  it.each([
    ['plain', (text: string) => Buffer.from(text), {}],
    ['compressed', (text: string) => gzipSync(text), { 'content-encoding': 'gzip' }],
  ])('too large are cut: %s', async (_, pack, headers) => {
    const server = await httpServer((request, response) =>
      response.writeHead(403, headers).end(pack('a'.repeat(request.url === '/fits' ? 50_000 : 50_001))),
    );
    const transport = transportTo(server, { maxBytes: 50_000 });
    const cut = responseOf(await transport.send(get(`${API}/larger`)));
    expect([cut?.body?.length, cut?.truncated]).toEqual([50_000, true]);
    const whole = responseOf(await transport.send(get(`${API}/fits`)));
    expect([whole?.body?.length, whole?.truncated]).toEqual([50_000, false]);
  });

  it('a small answer that swells to a gigabyte is cut at 8 MiB', async () => {
    const swelling = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const server = await httpServer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(swelling),
    );
    const cut = responseOf(await transportTo(server).send(get(USERS)));
    expect([cut?.body?.length, cut?.truncated]).toEqual([64 * 1024, true]);
  });

  it.each(['endless', 'cut off', 'damaged', 'slow'])('%s: what came is kept', async (way) => {
    const server = await httpServer((_, response) => {
      response.on('error', () => {});
      if (way === 'damaged') {
        const packed = gzipSync('a'.repeat(100) + Math.random());
        response.writeHead(403, { 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length - 12));
        return;
      }
      response.writeHead(403, { 'content-length': '1000000' });
      response.write('a'.repeat(100));
      if (way === 'cut off') setTimeout(() => response.destroy(), 30);
      if (way === 'endless') {
        const timer = setInterval(() => response.write('a'.repeat(10)), 5);
        response.on('close', () => clearInterval(timer));
      }
    });
    const transport = transportTo(server, { timeout: 400 });
    const response = responseOf(await transport.send(get(USERS)));
    expect(response).toMatchObject({ status: 403, truncated: true, body: expect.stringMatching(/^a+/) });
    expect(transport.calls).toMatchObject([{ status: 403, failure: 'the answer was cut off' }]);
  });
});

describe('retries', () => {
  /** Answers with these in turn; the last for all others. */
  const answering = (...answers: readonly (readonly [number, string?])[]) => {
    let count = 0;
    return httpServer((_, response) => {
      const [status, retryAfter] = answers[Math.min(count++, answers.length - 1)] ?? [200];
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end('{}');
    });
  };
  const run = async (
    server: Awaited<ReturnType<typeof answering>>,
    settings: Parameters<typeof transportOf>[0] = {},
    more: Partial<ReturnType<typeof get>> & { own?: 'token-request' } = {},
  ) => {
    const waits: number[] = [];
    const transport = transportTo(server, {
      ...settings,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    const result = await transport.send(get(USERS, more));
    return { waits, statuses: transport.calls.map(({ status }) => status), result, transport };
  };

  it.each([429, 502, 503, 504])('%i: two more tries, with growing waits', async (status) => {
    const { waits, statuses, result } = await run(await answering([status]));
    expect(statuses).toEqual([status, status, status]);
    expect(responseOf(result)).toMatchObject({ status });
    expect(waits).toEqual([375, 750]);
  });

  it('end with the first answer that stands', async () => {
    const { statuses, result } = await run(await answering([503], [403], [200]));
    expect([statuses, responseOf(result)?.status]).toEqual([[503, 403], 403]);
  });

  it.each([200, 400, 401, 403, 404, 408, 500, 501])('none after %i', async (status) => {
    expect((await run(await answering([status]))).statuses).toEqual([status]);
  });

  it.each([
    ['seconds', '2', [2000]],
    ['less than our own', '0', [375]],
    ['nonsense', 'soon', [375]],
    ['negative', '-5', [375]],
    ['a date that is over', 'Wed, 21 Oct 2015 07:28:00 GMT', [375]],
  ])('Retry-After: %s', async (_, retryAfter, expected) => {
    expect((await run(await answering([429, retryAfter], [200]))).waits).toEqual(expected);
  });

  it('Retry-After as a date', async () => {
    const date = new Date(Date.now() + 5000).toUTCString();
    const { waits } = await run(await answering([503, date], [200]));
    expect(waits[0]).toBeGreaterThan(3000);
    expect(waits[0]).toBeLessThanOrEqual(5000);
  });

  it('nobody waits longer than 10 s, or than the call may take: the answer stands', async () => {
    const long = await run(await answering([429, '11'], [200]));
    expect([long.waits, long.statuses]).toEqual([[], [429]]);
    const short = await run(await answering([429, '3'], [200]), { timeout: 2000 });
    expect([short.waits, short.statuses]).toEqual([[], [429]]);
  });

  it('only of what changes nothing', async () => {
    const server = await answering([503]);
    expect((await run(server, { allowUnsafe: true }, { method: 'POST' })).statuses).toEqual([503]);
    const token = {
      method: 'POST',
      url: 'https://login.mypurecloud.com/oauth/token',
      own: 'token-request',
    } as const;
    expect((await run(server, {}, token)).statuses).toEqual([503, 503, 503]);
  });

  it('count for the budget; an answer that came is the answer', async () => {
    const { statuses, result } = await run(await answering([503]), { maxCalls: 2 });
    expect([statuses, responseOf(result)?.status]).toEqual([[503, 503], 503]);
  });

  it('that fail leave the answer that came', async () => {
    let count = 0;
    const server = await httpServer((_, response) => {
      if (count++ === 0) response.writeHead(503).end('{"code":"x"}');
      else response.destroy();
    });
    const { statuses, result } = await run(server);
    expect([statuses, responseOf(result)?.body]).toEqual([[503, null], '{"code":"x"}']);
  });

  it('differ by chance, between half and the whole of the wait', async () => {
    for (const [random, first] of [
      [0, 250],
      [1, 500],
    ] as const)
      expect((await run(await answering([503], [200]), { random: () => random })).waits).toEqual([first]);
  });
});

describe('limits', () => {
  it('at most four at once, in the order of asking', async () => {
    let now = 0;
    let most = 0;
    const server = await httpServer((_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end('{}');
      }, 15);
    });
    const transport = transportTo(server);
    const urls = Array.from({ length: 14 }, (_, index) => `${API}/api/v2/${index}`);
    const results = await Promise.all(urls.map((url) => transport.send(get(url))));
    expect(most).toBe(4);
    expect(results.map((result) => result.ok && result.exchange.source.index)).toEqual(
      urls.map((_, index) => index),
    );
    expect(transport.calls.map(({ path }) => path)).toEqual(urls.map((_, index) => `/api/v2/${index}`));
  });

  it('a number of calls in all', async () => {
    const server = await httpServer((_, response) => response.end('{}'));
    const transport = transportTo(server, { maxCalls: 5 });
    const results = await Promise.all(Array.from({ length: 9 }, () => transport.send(get(USERS))));
    expect(results.filter(({ ok }) => ok).length).toBe(5);
    expect(failureIn(results[8] ?? { ok: false, failure: { kind: 'dns', message: '' } })).toEqual({
      kind: 'budget',
      message: 'not asked, as the limit of 5 calls for one run is reached',
    });
    expect([server.requests.length, transport.calls.length]).toEqual([5, 5]);
  });

  it('a call for giving the token back is kept', async () => {
    const server = await httpServer((_, response) => response.end('{}'));
    const transport = transportTo(server, { maxCalls: 3 });
    const own = {
      method: 'POST',
      url: 'https://login.mypurecloud.com/oauth/token',
      own: 'token-request' as const,
    };
    await transport.send({ ...get(USERS), ...own });
    expect((await transport.send(get(USERS))).ok).toBe(true);
    expect(failureIn(await transport.send(get(USERS))).kind).toBe('budget');
    const back = { method: 'DELETE', url: `${API}/api/v2/tokens/me`, own: 'revoke' as const };
    expect((await transport.send({ ...get(USERS), ...back })).ok).toBe(true);
  });

  it('time', async () => {
    const server = await httpServer(() => {});
    const transport = transportTo(server, { timeout: 120 });
    const started = performance.now();
    expect(failureIn(await transport.send(get(USERS)))).toEqual({
      kind: 'timeout',
      message:
        'api.mypurecloud.com did not answer within 120 ms; try again, or look at the network and the proxy',
    });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(transport.calls).toMatchObject([
      { status: null, failure: expect.stringContaining('did not answer') },
    ]);
  });

  it('time for all tries together', async () => {
    const server = await httpServer((_, response) => response.writeHead(503).end());
    const transport = createTransport({
      timeout: 700,
      random: () => 0,
      resolve: () => ({ origin: server.origin }),
    });
    const started = performance.now();
    expect(responseOf(await transport.send(get(USERS)))?.status).toBe(503);
    expect(performance.now() - started).toBeLessThan(1500);
    // 250 ms, then 500 ms would be too much.
    expect(transport.calls.length).toBe(2);
    await transport.close();
  });

  it('Ctrl-C ends what is under way, what waits and what comes', async () => {
    const stop = new AbortController();
    const server = await httpServer(() => {});
    const transport = transportTo(server, { signal: stop.signal });
    const running = Array.from({ length: 6 }, () => transport.send(get(USERS)));
    while (server.requests.length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    const results = [...(await Promise.all(running)), await transport.send(get(USERS))];
    expect(results.map((result) => failureIn(result).kind)).toEqual(
      Array.from({ length: 7 }, () => 'aborted'),
    );
    expect(server.requests.length).toBe(4);
  });

  it('Ctrl-C ends the wait before another try', async () => {
    const stop = new AbortController();
    const server = await httpServer((_, response) => response.writeHead(503, { 'retry-after': '9' }).end());
    const transport = createTransport({ signal: stop.signal, resolve: () => ({ origin: server.origin }) });
    const started = performance.now();
    const sending = transport.send(get(USERS));
    while (transport.calls[0]?.status !== 503) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    expect(failureIn(await sending).kind).toBe('aborted');
    expect(performance.now() - started).toBeLessThan(3000);
    await transport.close();
  });

  it('a token is given back after Ctrl-C', async () => {
    const server = await httpServer((_, response) => response.writeHead(204).end());
    const transport = transportTo(server, { signal: AbortSignal.abort() });
    const back = { method: 'DELETE', url: `${API}/api/v2/tokens/me`, own: 'revoke' as const };
    expect((await transport.send({ ...get(USERS), ...back })).ok).toBe(true);
  });

  it('connections end with close()', async () => {
    const server = await httpServer((_, response) => response.end('{}'));
    const transport = createTransport({ resolve: () => ({ origin: server.origin }) });
    await transport.send(get(USERS));
    await transport.close();
    expect(failureIn(await transport.send(get(USERS))).kind).toBe('connection');
  });
});
