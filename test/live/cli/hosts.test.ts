/** Where tokens go: to allowed hosts only, whatever addresses, redirects, headers and proxies say. */
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { AUTHORITY, identityFor } from '../transport/certificates.js';
import { httpServer, proxyServer, tcpServer } from '../transport/servers.js';
import { API, causeOf, curl, NORTH, openStage, QUEUES, requestLines, type Stage } from './stage.js';

describe('a host that was not allowed', () => {
  const addresses: readonly (readonly [string, (port: number) => readonly string[]])[] = [
    ['itself', (port) => [`http://127.0.0.1:${port}/api/v2/users/me`]],
    ['by another name', (port) => [`http://localhost:${port}/api/v2/users/me`]],
    ['by an odd spelling', (port) => [`http://0x7f.1:${port}/api/v2/users/me`]],
    ['behind userinfo', (port) => [`http://${NORTH.api}@127.0.0.1:${port}/api/v2/users/me`]],
    [
      'behind userinfo and a backslash',
      (port) => [`https://${NORTH.api}\\@127.0.0.1:${port}/api/v2/users/me`],
    ],
    ['with a port of ours', (port) => [`https://${NORTH.api}:${port}/api/v2/users/me`]],
    ['without https', () => [`http://${NORTH.api}/api/v2/users/me`]],
    ['that only looks so', () => ['https://api.mypurecl\u043eud.com/api/v2/users/me']],
    ['in punycode', () => ['https://api.xn--mypureclud-5sj.com/api/v2/users/me']],
    ['that ends with a dot', () => [`https://${NORTH.api}./api/v2/users/me`]],
    ['below another domain', () => [`https://${NORTH.api}.example.com/api/v2/users/me`]],
    ['by the Host header', (port) => [`${API}/api/v2/users/me`, '-H', `Host: 127.0.0.1:${port}`]],
  ];

  it.each(addresses)('%s: no byte, exit code 4', async (_, words) => {
    const trap = await tcpServer();
    const stage = await openStage();
    const token = stage.token(NORTH.administration);
    const [url = '', ...more] = words(trap.port);
    const outcome = await stage.why403(curl(token, url, ...more));
    expect(outcome).toMatchObject({ exitCode: 4, stdout: '' });
    expect(outcome.stderr).toMatch(/^why403: [^\n]+\n$/);
    expect([trap.connections(), trap.received()]).toEqual([0, '']);
  });

  it.each([
    ['the call itself', '/api/v2/routing/*'],
    ['a question about the token', '/api/v2/tokens/me'],
    ['the login', '/oauth/token'],
  ])('by a redirect of %s', async (_, path) => {
    const trap = await tcpServer();
    const stage = await openStage();
    const token = stage.token(NORTH.nothing);
    stage.simulator.set((state) => {
      const headers = { Location: `http://127.0.0.1:${trap.port}/api/v2/users/me` };
      state.faults = [{ path, effect: { kind: 'status', status: 307, headers } }];
    });
    await stage.behindGateway(curl(token, QUEUES, '-L', '--location-trusted'));
    const environment = {
      GENESYSCLOUD_OAUTHCLIENT_ID: NORTH.nothing,
      GENESYSCLOUD_OAUTHCLIENT_SECRET: 'simulator-secret-of-nothing',
    };
    await stage.behindGateway(['token'], { environment });
    expect(stage.simulator.requests.length).toBeGreaterThan(2);
    expect([trap.connections(), trap.received()]).toEqual([0, '']);
  });

  it('by a redirect, of which is said that it was not followed', async () => {
    const stage = await openStage();
    const token = stage.token(NORTH.administration);
    stage.simulator.set((state) => {
      const headers = { Location: 'https://elsewhere.example/' };
      state.faults = [{ path: '/api/v2/routing/*', effect: { kind: 'status', status: 302, headers } }];
    });
    const outcome = await stage.behindGateway(curl(token, QUEUES));
    expect(outcome.stderr).toMatch(/a redirect \(302\), which is not followed/);
    expect(outcome.exitCode).toBe(0);
  });

  it("by curl's own ways around", async () => {
    const trap = await tcpServer();
    const stage = await openStage();
    const place = `127.0.0.1:${trap.port}`;
    const detours = [
      '--connect-to',
      `::${place}`,
      '--resolve',
      `${NORTH.api}:443:127.0.0.1`,
      '-x',
      `http://${place}`,
    ];
    const outcome = await stage.behindGateway(curl(stage.token(NORTH.administration), QUEUES, ...detours));
    expect(outcome.exitCode).toBe(0);
    expect([trap.connections(), trap.received()]).toEqual([0, '']);
  });
});

/** A server with a certificate of the platform's names, behind a proxy, that hands everything to the simulator. */
async function platformBehindProxy(stage: Stage) {
  const identity = identityFor([NORTH.api, NORTH.login, 'example.com']);
  const server = await httpServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const inner = request(
      { port: stage.simulator.port, host: '127.0.0.1', method, path: url, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    inner.end(server.requests.at(-1)?.body);
  }, identity);
  const proxy = await proxyServer({ port: server.port });
  stage.write('authorities.pem', AUTHORITY.cert);
  return { proxy, environment: { HTTPS_PROXY: proxy.origin } };
}

describe('through a proxy', () => {
  it('the platform itself is asked, by its own hosts', async () => {
    const stage = await openStage();
    const { proxy, environment } = await platformBehindProxy(stage);
    const token = stage.token(NORTH.nothing);
    const trusted = ['--cacert', 'authorities.pem'];
    const words = ['--format', 'json', ...trusted, ...curl(token, QUEUES)];
    const refused = await stage.why403(words, { environment });
    expect(refused).toMatchObject({ exitCode: 1, stderr: '' });
    expect(causeOf(refused)).toMatchObject({ id: 'missing-permission', likelihood: 'certain' });

    const client = {
      GENESYSCLOUD_OAUTHCLIENT_ID: NORTH.administration,
      GENESYSCLOUD_OAUTHCLIENT_SECRET: 'simulator-secret-of-administration',
      GENESYSCLOUD_REGION: 'mypurecloud.com',
    };
    const can = ['can', 'GET', '/api/v2/routing/queues', '--live', ...trusted];
    const allowed = await stage.why403(can, { environment: { ...environment, ...client } });
    expect(allowed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(requestLines(stage).at(-1)).toBe('DELETE /api/v2/tokens/me');
    const targets = new Set(proxy.tunnels.map(({ target }) => target));
    expect([...targets].toSorted()).toEqual([`${NORTH.api}:443`, `${NORTH.login}:443`]);
    expect(new Set(stage.simulator.requests.map(({ host }) => host))).toEqual(
      new Set([NORTH.api, NORTH.login]),
    );
  });

  it('a certificate that nobody vouches for ends the call before the token is sent', async () => {
    const stage = await openStage();
    const { environment } = await platformBehindProxy(stage);
    const outcome = await stage.why403(curl(stage.token(NORTH.nothing), QUEUES, '-k'), { environment });
    expect(outcome).toMatchObject({ exitCode: 4, stdout: '' });
    expect(outcome.stderr).toMatch(
      /^why403: the certificate of api\.mypurecloud\.com [^\n]+--cacert FILE\n$/,
    );
    expect(stage.simulator.requests).toEqual([]);
  });

  it.each([407, 403])('that refuses with %i sees no token', async (status) => {
    const stage = await openStage();
    const proxy = await proxyServer({ status });
    const environment = { HTTPS_PROXY: `http://user:proxy-password@127.0.0.1:${proxy.port}` };
    const outcome = await stage.why403(curl(stage.token(NORTH.nothing), QUEUES), { environment });
    expect(outcome).toMatchObject({ exitCode: 4, stdout: '' });
    expect(outcome.stderr).toMatch(/^why403: the proxy 127\.0\.0\.1:\d+ [^\n]+\n$/);
    expect(outcome.stderr).not.toContain('proxy-password');
    expect(proxy.tunnels.map(({ target }) => target)).toEqual([`${NORTH.api}:443`]);
  });

  it('what is excepted, and this machine, are spoken to directly', async () => {
    const stage = await openStage();
    const proxy = await proxyServer({ status: 403 });
    const environment = { HTTPS_PROXY: proxy.origin, HTTP_PROXY: proxy.origin };
    const outcome = await stage.behindGateway(curl(stage.token(NORTH.administration), QUEUES), {
      environment,
    });
    expect(outcome.exitCode).toBe(0);
    expect(proxy.tunnels).toEqual([]);
  });
});
