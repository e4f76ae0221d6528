import { describe, expect, it } from 'vitest';
import { findRegion } from '../../../src/contract/index.js';
import { login, revoke } from '../../../src/live/login.js';
import type { LiveRequest, LiveResult, Transport } from '../../../src/live/types.js';
import { get, httpServer, transportOf, transportTo } from '../transport/servers.js';

const region = findRegion('mypurecloud.ie');
const client = { kind: 'client', clientId: 'id', clientSecret: 'se:cret', region, from: 'test' } as const;
const TOKEN = 'taken-t0ken';

const tokenServer = (status: number, body: string) =>
  httpServer((request, response) => {
    if (request.method === 'POST')
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    else response.writeHead(204).end();
  });

describe('login', () => {
  it('takes a token and gives it back', async () => {
    const server = await tokenServer(
      200,
      `{"access_token":"${TOKEN}","token_type":"bearer","expires_in":86399}`,
    );
    const transport = transportTo(server);
    const result = await login(transport, client);
    if (result.kind !== 'token') throw new Error(result.kind);
    expect(result.own).toEqual({ token: TOKEN, apiOrigin: 'https://api.mypurecloud.ie', expiresIn: 86399 });
    expect(result.exchange).toMatchObject({
      request: { method: 'POST', url: 'https://login.mypurecloud.ie/oauth/token' },
      response: { status: 200 },
    });
    expect(await revoke(transport, result.own)).toMatchObject({
      ok: true,
      exchange: { response: { status: 204 } },
    });
    expect(server.requests).toMatchObject([
      {
        method: 'POST',
        url: '/oauth/token',
        body: 'grant_type=client_credentials',
        headers: {
          host: 'login.mypurecloud.ie',
          authorization: `Basic ${Buffer.from('id:se:cret').toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
      },
      {
        method: 'DELETE',
        url: '/api/v2/tokens/me',
        headers: { host: 'api.mypurecloud.ie', authorization: `Bearer ${TOKEN}` },
      },
    ]);
    expect(transport.calls.map(({ purpose, status }) => [purpose, status])).toEqual([
      ['a token for the client', 200],
      ['give the token back', 204],
    ]);
    expect(JSON.stringify(transport.calls)).not.toMatch(/taken|cret/);
  });

  it('through a gateway, with or without a region', async () => {
    const server = await tokenServer(200, `{"access_token":"${TOKEN}"}`);
    const transport = transportOf({ gateway: `http://localhost:${server.port}/gw` });
    for (const one of [client, { ...client, region: null }]) {
      const result = await login(transport, one);
      if (result.kind !== 'token') throw new Error(result.kind);
      expect(await revoke(transport, result.own)).toMatchObject({ ok: true });
    }
    const expected = ['/gw/oauth/token', '/gw/api/v2/tokens/me'];
    expect(server.requests.map(({ url }) => url)).toEqual([...expected, ...expected]);
  });

  it.each([
    [400, '{"error":"invalid_client","description":"client not found"}'],
    [401, ''],
    [403, '<html></html>'],
    [200, 'no JSON'],
    [200, '{"access_token":""}'],
    [200, '{"access_token":5}'],
    [200, '{"access_token":"a\\nb"}'],
    [200, 'null'],
    [201, `{"access_token":"${TOKEN}"}`],
  ])('is refused: %i %s', async (status, body) => {
    const server = await tokenServer(status, body);
    expect(await login(transportTo(server), client)).toMatchObject({
      kind: 'refused',
      exchange: { response: { status, body } },
    });
  });

  it('fails: no region and no gateway, or no connection', async () => {
    const server = await tokenServer(200, '{}');
    const without = await login(transportTo(server), { ...client, region: null });
    expect(without).toMatchObject({ kind: 'failed', failure: { kind: 'forbidden-host' } });
    const offline = await login(transportTo(server, { offline: true }), client);
    expect(offline).toMatchObject({ kind: 'failed', failure: { kind: 'offline' } });
    expect(server.requests).toEqual([]);
  });

  it('only a token of its own is given back, and once', async () => {
    const sent: LiveRequest[] = [];
    const transport: Transport = {
      calls: [],
      close: async () => {},
      send: async (request): Promise<LiveResult> => {
        sent.push(request);
        return { ok: false, failure: { kind: 'dns', message: '' } };
      },
    };
    await expect(
      revoke(transport, { token: 'theirs', apiOrigin: 'https://api.mypurecloud.ie', expiresIn: null }),
    ).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
    const server = await tokenServer(200, `{"access_token":"${TOKEN}"}`);
    const result = await login(transportTo(server), client);
    if (result.kind !== 'token') throw new Error(result.kind);
    await expect(revoke(transport, { ...result.own })).rejects.toThrow(TypeError);
    await revoke(transport, result.own);
    await expect(revoke(transport, result.own)).rejects.toThrow(TypeError);
    expect(sent.length).toBe(1);
  });

  it('nobody else sends a DELETE that way', async () => {
    const server = await tokenServer(200, '{}');
    const request = get('https://api.mypurecloud.ie/api/v2/tokens/me', { method: 'DELETE' });
    expect(await transportTo(server).send(request)).toMatchObject({
      ok: false,
      failure: { kind: 'unsafe-method' },
    });
    expect(server.requests).toEqual([]);
  });
});
