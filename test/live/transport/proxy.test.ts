import { describe, expect, it } from 'vitest';
import { type Environment, proxyOptions } from '../../../src/live/proxy.js';
import { PlainError } from '../../../src/primitives/plain-error.js';
import { identityFor } from './certificates.js';
import {
  failureIn,
  get,
  httpServer,
  type ProxyServer,
  proxyServer,
  responseOf,
  transportOf,
} from './servers.js';

/** No DNS knows it, so a call that takes no proxy fails by its name. */
const HOST = 'api.region.invalid';

/** How a call to an address goes: to which of the proxies, or straight. */
async function wayOf(
  address: string,
  environmentFor: (proxy: ProxyServer, other: ProxyServer) => Environment,
): Promise<'proxy' | 'other' | 'straight'> {
  const [proxy, other] = [await proxyServer({ status: 502 }), await proxyServer({ status: 502 })];
  const { host } = new URL(address);
  const transport = transportOf({ allowHosts: [host], environment: environmentFor(proxy, other) });
  const failure = failureIn(await transport.send(get(`${address}/api/v2/users/me`)));
  const tunnels = [...proxy.tunnels, ...other.tunnels];
  if (tunnels.length === 0) {
    expect(failure.kind).toBe('dns');
    return 'straight';
  }
  expect(tunnels.map(({ target }) => target)).toEqual([host.includes(':') ? host : `${host}:443`]);
  expect(failure).toMatchObject({ kind: 'proxy', message: expect.stringContaining('(status 502)') });
  return proxy.tunnels.length > 0 ? 'proxy' : 'other';
}

describe('the variable', () => {
  it.each<[string, (proxy: string, other: string) => Environment, 'proxy' | 'straight']>([
    ['none', () => ({}), 'straight'],
    ['upper case', (proxy) => ({ HTTPS_PROXY: proxy }), 'proxy'],
    ['lower case', (proxy) => ({ https_proxy: proxy }), 'proxy'],
    ['lower case wins', (proxy, other) => ({ https_proxy: proxy, HTTPS_PROXY: other }), 'proxy'],
    ['an empty one is none', (proxy) => ({ https_proxy: '', HTTPS_PROXY: proxy }), 'proxy'],
    ['HTTP_PROXY serves, too', (proxy) => ({ HTTP_PROXY: proxy }), 'proxy'],
    ['HTTPS_PROXY wins', (proxy, other) => ({ HTTP_PROXY: other, HTTPS_PROXY: proxy }), 'proxy'],
    ['HTTPS_PROXY alone counts', (proxy) => ({ HTTP_PROXY: 'socks5://x', HTTPS_PROXY: proxy }), 'proxy'],
    ['no scheme', (proxy) => ({ HTTPS_PROXY: proxy.replace('http://', '') }), 'proxy'],
    ['blanks', () => ({ HTTPS_PROXY: ' ' }), 'straight'],
    ['empty', () => ({ HTTPS_PROXY: '', HTTP_PROXY: '' }), 'straight'],
    ['ALL_PROXY', (proxy) => ({ ALL_PROXY: proxy }), 'straight'],
  ])('%s', async (_, environment, way) => {
    const read = (proxy: ProxyServer, other: ProxyServer) => environment(proxy.origin, other.origin);
    expect(await wayOf(`https://${HOST}`, read)).toBe(way);
  });

  it('of this process counts only when it is given', async () => {
    const proxy = await proxyServer({ status: 502 });
    const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;
    const before = names.map((name) => process.env[name]);
    for (const name of names) process.env[name] = proxy.origin;
    try {
      expect(await wayOf(`https://${HOST}`, () => ({}))).toBe('straight');
    } finally {
      for (const [index, name] of names.entries()) {
        const value = before[index];
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    expect(proxy.tunnels).toEqual([]);
  });

  it.each(['socks5://proxy.example', 'file:///x', 'http://', ':::'])('%s cannot be used', (value) => {
    expect(() => proxyOptions({ HTTPS_PROXY: value })).toThrow(PlainError);
    expect(() => proxyOptions({ http_proxy: value })).toThrow(/^HTTP_PROXY: /);
  });

  it.each([
    ['localhost', '127.0.0.1'],
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.9', '127.0.0.9'],
  ])('this machine needs none: %s', async (name) => {
    const proxy = await proxyServer({ status: 502 });
    const server = await httpServer((_, response) => response.end('{}'));
    const transport = transportOf({
      gateway: `http://${name}:${server.port}`,
      environment: { HTTP_PROXY: proxy.origin, HTTPS_PROXY: proxy.origin },
    });
    const result = await transport.send(get('https://api.mypurecloud.com/api/v2/users/me'));
    // The server listens at one address of this machine; what counts is that no proxy is asked for another.
    if (name === '127.0.0.1') expect(responseOf(result)?.status).toBe(200);
    else if (!result.ok) expect(result.failure.message).toContain(`${name}:${server.port}`);
    expect(proxy.tunnels).toEqual([]);
  });
});

describe('NO_PROXY', () => {
  it.each([
    ['*', 'straight'],
    [' * ', 'straight'],
    [HOST, 'straight'],
    ['region.invalid', 'straight'],
    ['.region.invalid', 'straight'],
    ['*.region.invalid', 'straight'],
    ['API.Region.invalid', 'straight'],
    ['other.example, region.invalid', 'straight'],
    ['other.example region.invalid', 'straight'],
    ['region.invalid:443', 'straight'],
    ['region.invalid:8443', 'proxy'],
    ['gion.invalid', 'proxy'],
    ['invalid.', 'proxy'],
    ['', 'proxy'],
    [',,', 'proxy'],
    ['.', 'proxy'],
    ['[::1]', 'proxy'],
  ] as const)('%j: %s', async (list, way) => {
    for (const name of ['NO_PROXY', 'no_proxy'])
      expect(await wayOf(`https://${HOST}`, ({ origin }) => ({ HTTPS_PROXY: origin, [name]: list }))).toBe(
        way,
      );
  });

  it('tells ports apart', async () => {
    const environment = ({ origin }: ProxyServer) => ({ HTTPS_PROXY: origin, NO_PROXY: `${HOST}:8443` });
    expect(await wayOf(`https://${HOST}:8443`, environment)).toBe('straight');
    expect(await wayOf(`https://${HOST}:8444`, environment)).toBe('proxy');
  });
});

it('a connection through a proxy that is no TLS names the proxy', async () => {
  const plain = await httpServer((_, response) => response.end('{}'));
  const proxy = await proxyServer({ port: plain.port });
  const transport = transportOf({ allowHosts: [HOST], environment: { HTTPS_PROXY: proxy.origin } });
  expect(failureIn(await transport.send(get(`https://${HOST}/x`)))).toMatchObject({
    kind: 'tls',
    message: expect.stringContaining(`to ${HOST} through the proxy 127.0.0.1:${proxy.port};`),
  });
});

it('a proxy is named where it was asked, and not for the next host that goes straight', async () => {
  const server = await httpServer((_, response) => response.end('{}'), identityFor([HOST]));
  const proxy = await proxyServer({ port: server.port });
  const transport = transportOf({
    allowHosts: [HOST, 'straight.invalid'],
    environment: { HTTPS_PROXY: proxy.origin, NO_PROXY: 'straight.invalid' },
  });
  // The authority is not known, so the first call ends at the certificate behind the proxy.
  expect(failureIn(await transport.send(get(`https://${HOST}/x`))).kind).toBe('tls');
  expect(failureIn(await transport.send(get('https://straight.invalid/x')))).toMatchObject({
    kind: 'dns',
    message: expect.not.stringContaining('proxy'),
  });
});
