/** No byte of a token arrives anywhere but where it may. The recorders take every connection and keep all bytes. */
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findRegion } from '../../../src/contract/index.js';
import { login } from '../../../src/live/login.js';
import {
  API,
  closedPort,
  get,
  httpServer,
  proxyServer,
  responseOf,
  TOKEN,
  tcpServer,
  transportOf,
} from './servers.js';

const region = findRegion('us-east-1');
const OURS = new Set(['api.mypurecloud.com', 'login.mypurecloud.com']);

const answerOnce = (socket: Socket) =>
  socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'));

/** The platform's names lead to one server, all others to the recorder. */
async function world(handler: Parameters<typeof httpServer>[0]) {
  const platform = await httpServer(handler);
  const recorder = await tcpServer(answerOnce);
  const transport = transportOf({
    allowUnsafe: true,
    resolve: (host) => ({ origin: OURS.has(host) ? platform.origin : recorder.origin }),
  });
  return { platform, recorder, transport };
}

describe('a token', () => {
  it('arrives at the platform, so that the recorders below could see it', async () => {
    const { platform, transport } = await world((_, response) => response.end('{}'));
    expect(responseOf(await transport.send(get(`${API}/api/v2/users/me`)))).toMatchObject({
      status: 200,
      body: '{}',
    });
    expect(platform.requests[0]).toMatchObject({
      url: '/api/v2/users/me',
      headers: { host: 'api.mypurecloud.com', authorization: `Bearer ${TOKEN}` },
    });
    const control = await tcpServer(answerOnce);
    const allowing = transportOf({ allowHosts: [`127.0.0.1:${control.port}`] });
    await allowing.send(get(`http://127.0.0.1:${control.port}/x`));
    expect(control.received()).toContain(TOKEN);
  });

  it.each([
    'https://api.mypurecloud.com@evil.example/',
    'https://evil.example/',
    'https://evil.example\\.api.mypurecloud.com/',
    'https://api.mypurecloud.com.evil.example/',
    'https://api.mypurecl\u043eud.com/',
    'https://api.xn--mypureclud-tjh.com/',
    'https://api.mypurecloud.com./',
    'https://api.mypurecloud.com:8443/',
    'http://api.mypurecloud.com/',
    'https://apps.mypurecloud.com/',
    '//evil.example/api/v2/users/me',
    '/api/v2/users/me',
  ])('does not leave for %s', async (url) => {
    const { platform, recorder, transport } = await world((_, response) => response.end('{}'));
    expect(await transport.send(get(url))).toMatchObject({ ok: false, failure: { kind: 'forbidden-host' } });
    expect([platform.connections(), recorder.connections(), transport.calls.length]).toEqual([0, 0, 0]);
  });

  it('does not leave with the Host of another', async () => {
    const { platform, recorder, transport } = await world((_, response) => response.end('{}'));
    const headers = [
      { name: 'Authorization', value: `Bearer ${TOKEN}` },
      { name: 'Host', value: 'evil.example' },
    ];
    expect(await transport.send(get(`${API}/x`, { headers }))).toMatchObject({ ok: false });
    expect([platform.connections(), recorder.connections()]).toEqual([0, 0]);
  });

  it.each([301, 302, 303, 307, 308])('does not follow %i', async (status) => {
    const recorder = await tcpServer();
    const { platform, transport } = await world((request, response) =>
      response
        .writeHead(status, {
          location: request.url === '/away' ? `${recorder.origin}/x` : `${API}/api/v2/elsewhere`,
        })
        .end(),
    );
    for (const path of ['/away', '/near']) {
      for (const method of ['GET', 'POST'])
        expect(responseOf(await transport.send(get(API + path, { method })))).toMatchObject({ status });
    }
    expect(platform.requests.map(({ url }) => url)).toEqual(['/away', '/away', '/near', '/near']);
    expect(recorder.connections()).toBe(0);
  });

  it('of a client does not follow either', async () => {
    if (region === null) throw new Error('no region');
    const { platform, recorder, transport } = await world((_, response) =>
      response.writeHead(307, { location: 'https://evil.example/oauth/token' }).end(),
    );
    const client = { kind: 'client', clientId: 'id', clientSecret: TOKEN, region, from: 'test' } as const;
    expect(await login(transport, client)).toMatchObject({
      kind: 'refused',
      exchange: { response: { status: 307 } },
    });
    expect([platform.requests.length, recorder.connections()]).toEqual([1, 0]);
  });

  it('is not seen by a proxy, nor is one used for this machine', async () => {
    const proxy = await proxyServer({ status: 403 });
    const recorder = await tcpServer();
    const environment = { HTTPS_PROXY: proxy.origin, HTTP_PROXY: recorder.origin };
    const transport = transportOf({
      environment,
      allowHosts: ['localhost:1', `127.0.0.1:${await closedPort()}`],
    });
    await transport.send(get(`${API}/x`));
    expect(proxy.tunnels).toEqual([{ target: 'api.mypurecloud.com:443', authorization: undefined }]);
    await transport.send(get('http://localhost:1/x'));
    await transport.send(get('https://localhost:1/x'));
    expect([recorder.connections(), proxy.tunnels.length]).toEqual([0, 1]);
  });

  it('does not leave at all with --offline', async () => {
    const platform = await httpServer((_, response) => response.end('{}'));
    const transport = transportOf({ offline: true, resolve: () => ({ origin: platform.origin }) });
    expect(await transport.send(get(`${API}/x`))).toMatchObject({ ok: false, failure: { kind: 'offline' } });
    expect([platform.connections(), transport.calls]).toEqual([0, []]);
  });

  it('is not led off this machine by the hook for tests', async () => {
    const transport = transportOf({ resolve: () => ({ origin: 'http://evil.example' }) });
    expect(await transport.send(get(`${API}/x`))).toMatchObject({ ok: false });
  });

  it('is in no record of a call and in no reason', async () => {
    const { transport } = await world((_, response) => response.end('{}'));
    const secret = `?access_token=${TOKEN}&page=1&${TOKEN}`;
    await transport.send(get(`${API}/api/v2/x${secret}`));
    const refused = [
      await transport.send(get(`https://user:${TOKEN}@evil.example/`)),
      await transport.send(get(`https://evil.example/${secret}`)),
      await transport.send(
        get(`${API}/x`, { headers: [{ name: 'Authorization', value: `Bearer ${TOKEN}\n\u2026` }] }),
      ),
      await transport.send(get(`${API}/x`, { headers: [{ name: 'Host', value: TOKEN }] })),
    ];
    expect(refused.every(({ ok }) => !ok)).toBe(true);
    expect(JSON.stringify([transport.calls, refused])).not.toContain(TOKEN);
    expect(transport.calls[0]).toMatchObject({
      path: '/api/v2/x?access_token=…&page=…&…',
      host: 'api.mypurecloud.com',
    });
  });
});
