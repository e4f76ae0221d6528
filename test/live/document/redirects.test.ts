/** Redirects: followed three times, named, by https, and never from outside into a private network. */
import { lookup } from 'node:dns';
import { describe, expect, it, vi } from 'vitest';
import { createWatch, isInside } from '../../../src/live/inside.js';
import { identityFor } from '../transport/certificates.js';
import { httpServer } from '../transport/servers.js';
import { failureFrom, fetchFrom } from './fetching.js';

/** A server for all hosts that answers by host and path; what is no redirect is the document. */
const server = (locations: Readonly<Record<string, string>>, status = 302) =>
  httpServer(({ headers, url }, response) => {
    const location = locations[`${headers.host}${url}`] ?? locations[url ?? ''];
    if (location === undefined) response.end(`{"at":"${headers.host}${url}"}`);
    else response.writeHead(status, { Location: location }).end('moved');
  });

const START = 'https://api.mypurecloud.com/api/v2/docs/swagger';

/** Every host of the test is played by the server. */
async function played(locations: Readonly<Record<string, string>>, status?: number) {
  const { origin } = await server(locations, status);
  return { resolve: () => ({ origin }) };
}

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('of status %d lead to other hosts, and are named', async (status) => {
    const hosts = await played(
      {
        'api.mypurecloud.com/api/v2/docs/swagger': 'https://cdn.example/docs?Signature=s3cret',
        'cdn.example/docs?Signature=s3cret': '/new/place#top',
        'cdn.example/new/place': '//other.example/x',
      },
      status,
    );
    const { text, redirects } = await fetchFrom(START, hosts);
    expect(text).toBe('{"at":"other.example/x"}');
    expect(redirects).toEqual([
      `${START} -> https://cdn.example/docs?Signature=…`,
      'https://cdn.example/docs?Signature=… -> https://cdn.example/new/place',
      'https://cdn.example/new/place -> https://other.example/x',
    ]);
  });

  it('are three at most', async () => {
    const hosts = await played({ '/0': '/1', '/1': '/2', '/2': '/3', '/3': '/4' });
    expect(await failureFrom('https://docs.example/0', hosts)).toContain(
      'docs.example redirects to https://docs.example/4, after three redirects before',
    );
    expect((await fetchFrom('https://docs.example/1', hosts)).redirects).toHaveLength(3);
    const circle = await played({ '/': '/' });
    expect(await failureFrom('https://docs.example/', circle)).toContain('after three redirects');
  });

  it.each([
    ['http://cdn.example/docs', /redirects to http:\/\/cdn\.example\/docs, .* it is http/],
    ['http://127.0.0.1/', /it is http/],
    ['ftp://cdn.example/', /no address that begins with https/],
    ['https://name@cdn.example/', /user name/],
    ['https://', /cannot be read/],
    ['https://localhost/', /private network/],
    ['https://127.0.0.2:8443/', /private network/],
    ['https://2130706433/', /redirects to https:\/\/127\.0\.0\.1\/, .*private network/],
    ['https://169.254.169.254/latest/meta-data', /private network/],
    ['https://[::ffff:10.0.0.1]/', /private network/],
    ['https://intranet/', /private network/],
    ['https://files.corp.internal/', /private network/],
  ])('to %s are refused', async (location, said) => {
    const hosts = await played({ '/': location });
    const { redirects } = await fetchFrom('https://docs.example/', hosts);
    expect(redirects).toEqual([]);
    expect(await failureFrom('https://docs.example/', hosts)).toMatch(said);
  });

  it('without a place are told', async () => {
    const hosts = await httpServer((_, response) => response.writeHead(302).end());
    expect(await failureFrom(hosts.origin)).toContain('does not say where to');
  });

  it('within this machine may be plain, where it began there', async () => {
    const other = await server({});
    const first = await server({ '/': `${other.origin}/there` });
    const { result, redirects } = await fetchFrom(first.origin);
    expect(result.kind).toBe('document');
    expect(redirects).toEqual([`${first.origin}/ -> ${other.origin}/there`]);
  });

  it('by a name that leads inside are refused before anything is sent', async () => {
    const inside = await httpServer((_, response) => response.end('{}'), identityFor(['cdn.example']));
    const { origin } = await server({ '/': `https://cdn.example:${inside.port}/` });
    const toLoopback = ((_: string, options: object, callback: (...given: unknown[]) => void) =>
      lookup('127.0.0.1', options, callback)) as unknown as typeof lookup;
    const resolve = (host: string) => (host === 'docs.example' ? { origin } : null);
    expect(await failureFrom('https://docs.example/', { resolve, lookup: toLoopback })).toMatch(
      /docs\.example redirects to https:\/\/cdn\.example:\d+\/, .*private network/,
    );
    expect(inside.connections()).toBe(0);
  });
});

describe('a watch', () => {
  const answering = (addresses: Readonly<Record<string, string>>) =>
    ((host: string, _: object, callback: (...given: unknown[]) => void) =>
      callback(null, [{ address: addresses[host], family: 4 }])) as unknown as typeof lookup;
  const lookedUp = (watch: ReturnType<typeof createWatch>, host: string) => {
    const callback = vi.fn();
    watch.lookup(host, {}, callback);
    return callback.mock.calls[0];
  };
  const found = answering({ 'docs.example': '10.1.2.3', 'cdn.example': '10.1.2.4', proxy: '10.0.0.1' });

  it('that began inside may stay there', () => {
    const watch = createWatch(found);
    expect(watch.mayVisit('docs.example')).toBe(true);
    expect(lookedUp(watch, 'docs.example')).toEqual([null, '10.1.2.3', 4]);
    expect(watch.mayVisit('10.9.9.9')).toBe(true);
    expect(watch.mayVisit('cdn.example')).toBe(true);
    expect(lookedUp(watch, 'cdn.example')).toEqual([null, '10.1.2.4', 4]);
  });

  it('lets names of proxies be', () => {
    const watch = createWatch(found);
    watch.mayVisit('api.mypurecloud.com');
    watch.mayVisit('cdn.example');
    expect(lookedUp(watch, 'proxy')).toEqual([null, '10.0.0.1', 4]);
    expect(watch.wasLedInside()).toBe(false);
    expect(lookedUp(watch, 'cdn.example')?.[0]).toBeInstanceOf(Error);
    expect(watch.wasLedInside()).toBe(true);
  });
});

describe('hosts', () => {
  it.each([
    'localhost',
    'a.localhost',
    'printer',
    'nas.local',
    '10.0.0.1',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[fd00::1]',
    '[fe80::1]',
    '[::ffff:a00:1]',
    '255.255.255.255',
  ])('%s is inside', (host) => {
    expect(isInside(host)).toBe(true);
  });
  it.each([
    'api.mypurecloud.com',
    'local.example',
    '172.32.0.1',
    '8.8.8.8',
    '[2606:4700::1]',
    '[::ffff:808:808]',
  ])('%s is outside', (host) => {
    expect(isInside(host)).toBe(false);
  });
});
