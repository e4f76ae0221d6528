import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRegions } from '../../../src/contract/index.js';
import { createGuard } from '../../../src/live/guard.js';
import type { TransportOptions } from '../../../src/live/types.js';
import { PlainError } from '../../../src/primitives/plain-error.js';
import { API, get } from './servers.js';

const ask = (url: string, options: TransportOptions = {}, more = {}) => createGuard(options)(get(url, more));
const targetOf = (url: string, options: TransportOptions = {}) => {
  const verdict = ask(url, options);
  return verdict.allowed ? verdict.target.href : verdict.reason;
};

describe('addresses', () => {
  it.each(allRegions())(
    '$domain: its API and login hosts, by https only',
    ({ apiHost, loginHost, appsHost, domain }) => {
      expect(targetOf(`https://${apiHost}/api/v2/x`)).toBe(`https://${apiHost}/api/v2/x`);
      expect(targetOf(`https://${loginHost}/oauth/token`)).toBe(`https://${loginHost}/oauth/token`);
      for (const url of [
        `https://${appsHost}/`,
        `https://${domain}/`,
        `http://${apiHost}/`,
        `https://${apiHost}:8443/`,
      ])
        expect(ask(url)).toMatchObject({ allowed: false, kind: 'forbidden-host' });
    },
  );

  it.each([
    ['upper case', 'HTTPS://API.MyPureCloud.COM/api/v2/users/me', `${API}/api/v2/users/me`],
    ['its own port', `${API}:443/api/v2/x`, `${API}/api/v2/x`],
    ['placeholders in the path', `${API}/api/v2/users/{id}`, `${API}/api/v2/users/%7Bid%7D`],
    ['dots in the path', `${API}/api/v2/../v2/%2e%2e/v2/x`, `${API}/api/v2/x`],
    ['@ in the path', `${API}/api/v2/x@evil.example`, `${API}/api/v2/x@evil.example`],
  ])('goes: %s', (_, url, target) => {
    expect(targetOf(url)).toBe(target);
  });

  it.each([
    ['user name', 'https://api.mypurecloud.com@evil.example/'],
    ['user name of the right host', 'https://user:pass@api.mypurecloud.com/'],
    ['an empty user name', 'https://@api.mypurecloud.com/'],
    ['user name behind an encoded slash', 'https://api.mypurecloud.com%2f@evil.example/'],
    ['backslash for a slash', 'https://api.mypurecloud.com\\@evil.example/'],
    ['backslashes for slashes', 'https:\\\\evil.example/'],
    ['backslash in the path', 'https://evil.example\\.api.mypurecloud.com/'],
    ['another host', 'https://evil.example/api/v2/users/me'],
    ['the right host as a label of another', 'https://api.mypurecloud.com.evil.example/'],
    ['a longer name', 'https://xapi.mypurecloud.com/'],
    ['another host of the vendor', 'https://developer.mypurecloud.com/'],
    ['the apps host', 'https://apps.mypurecloud.com/'],
    ['a name under the API host', 'https://a.api.mypurecloud.com/'],
    ['a final dot', 'https://api.mypurecloud.com./'],
    ['letters that look alike', 'https://api.mypurecl\u043eud.com/'],
    ['the same in punycode', 'https://api.xn--mypureclud-tjh.com/'],
    ['full-width letters', 'https://\uff41pi.mypurecloud.com/'],
    ['an ideographic dot', 'https://api\u3002mypurecloud.com/'],
    ['percent-encoding', 'https://api%2emypurecloud.com/'],
    ['a soft hyphen', 'https://api.mypure\u00adcloud.com/'],
    ['a tab in the host', 'https://api.mypurecloud.com\t.evil.example/'],
    ['a line break', 'https://api.mypurecloud.com/\r\nHost: evil.example'],
    ['NUL', 'https://api.mypurecloud.com\0.evil.example/'],
    ['http', 'http://api.mypurecloud.com/api/v2/users/me'],
    ['another port', 'https://api.mypurecloud.com:8443/'],
    ['port 80', 'https://api.mypurecloud.com:80/'],
    ['a port out of range', 'https://api.mypurecloud.com:99999/'],
    ['another scheme', 'ftp://api.mypurecloud.com/'],
    ['javascript', 'javascript:alert(1)'],
    ['no scheme', '//api.mypurecloud.com/'],
    ['a path', '/api/v2/users/me'],
    ['nothing', ''],
    ['a number for an address', 'https://2130706433/'],
    ['IPv6', 'https://[::1]/'],
    ['loopback that is not allowed', 'http://localhost:8080/'],
    ['very long', `${API}/${'a'.repeat(20_000)}`],
  ])('does not go: %s', (_, url) => {
    const verdict = ask(url);
    expect(verdict).toMatchObject({ allowed: false, kind: 'forbidden-host' });
    expect(verdict.allowed ? '' : verdict.reason).toMatch(/^[^\r\n\0]{10,160}$/);
  });

  it('whatever is put together, only https to a host of the list goes', () => {
    const hosts = new Set(allRegions().flatMap(({ apiHost, loginHost }) => [apiHost, loginHost]));
    const guard = createGuard({ allowUnsafe: true });
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          'https://',
          'http://',
          'api.mypurecloud.com',
          'login.mypurecloud.ie',
          'evil.example',
          '@',
          ':',
          '/',
          '\\',
        ],
        ...[
          '#',
          '?',
          '.',
          ':443',
          ':8443',
          '%2e',
          '%40',
          '\t',
          '\n',
          '\u3002',
          '\u200b',
          'xn--',
          '[',
          ']',
          'a',
        ],
      ),
      fc.string({ maxLength: 3, unit: 'grapheme' }),
    );
    let gone = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.boolean(), (pieces, lead) => {
        const url = (lead ? 'https://api.mypurecloud.com' : '') + pieces.join('');
        const verdict = guard(get(url));
        if (!verdict.allowed) return;
        gone++;
        const { target } = verdict;
        expect([target.protocol, target.port, target.username, hosts.has(target.hostname)]).toEqual([
          'https:',
          '',
          '',
          true,
        ]);
        // No other way to read the address leads elsewhere.
        expect(url.slice(8).split(/[/?#]/)[0]?.toLowerCase().replace(/:443$/, '')).toBe(target.hostname);
      }),
      { numRuns: 3000 },
    );
    expect(gone).toBeGreaterThan(50);
  });
});

describe('--allow-host', () => {
  it.each([
    [['localhost:8080'], 'http://localhost:8080/x', true],
    [['localhost:8080'], 'https://localhost:8080/x', true],
    [['localhost:8080'], 'http://localhost:8081/x', false],
    [['localhost'], 'http://localhost:8080/x', false],
    [['localhost'], 'http://localhost/x', true],
    [['127.0.0.1:9000'], 'http://127.0.0.1:9000/x', true],
    [['[::1]:9000'], 'http://[::1]:9000/x', true],
    [['127.0.0.1:9000'], 'http://0x7f.1:9000/x', false],
    [['127.0.0.1:9000'], 'http://2130706433:9000/x', false],
    [['[::1]:9000'], 'http://[0:0::1]:9000/x', false],
    [['api.example.org'], 'https://api.example.org/x', true],
    [['API.Example.org'], 'https://api.example.org/x', true],
    [['api.example.org'], 'https://api.example.org:8443/x', false],
    [['api.example.org'], 'http://api.example.org/x', false],
    [['api.example.org'], 'https://x.api.example.org/x', false],
    [['api.example.org:8443'], 'https://api.example.org:8443/x', true],
    [['api.mypurecloud.com:8443'], 'https://api.mypurecloud.com:8443/x', true],
    [['localhost.example.org'], 'http://localhost.example.org/x', false],
    [['127.0.0.1.example.org'], 'http://127.0.0.1.example.org/x', false],
  ])('%j: %s %s', (allowHosts, url, allowed) => {
    expect(ask(url, { allowHosts }).allowed).toBe(allowed);
  });

  it.each([
    '',
    '*',
    '*.example.org',
    'https://example.org',
    'example.org/x',
    'user@example.org',
    'a b',
    'ex\u00e4mple.org',
  ])('is refused: %j', (host) => {
    expect(() => createGuard({ allowHosts: [host] })).toThrow(PlainError);
  });
});

describe('--gateway', () => {
  const gateway = 'https://gateway.example/genesys/';

  it.each([
    [`${API}/api/v2/users/me?expand=token`, 'https://gateway.example/genesys/api/v2/users/me?expand=token'],
    ['https://login.mypurecloud.ie/oauth/token', 'https://gateway.example/genesys/oauth/token'],
    ['/api/v2/users/me?x=1', 'https://gateway.example/genesys/api/v2/users/me?x=1'],
    ['/oauth/token', 'https://gateway.example/genesys/oauth/token'],
    ['https://gateway.example/genesys/api/v2/x', 'https://gateway.example/genesys/api/v2/x'],
  ])('%s goes to %s', (url, target) => {
    expect(targetOf(url, { gateway })).toBe(target);
  });

  it.each([
    'https://api.mypurecloud.com/oauth/token',
    'https://login.mypurecloud.com/api/v2/x',
    'https://api.mypurecloud.com/',
    'https://api.mypurecloud.com/api/../other',
    '/other',
    '/api/%2e%2e/other',
    '/\\evil.example/',
    '//evil.example/api/v2/x',
    'https://gateway.example:8443/genesys/api/v2/x',
    'http://gateway.example/genesys/api/v2/x',
    'https://evil.example/api/v2/x',
  ])('%s does not go', (url) => {
    expect(ask(url, { gateway })).toMatchObject({ allowed: false, kind: 'forbidden-host' });
  });

  it.each([
    ['http://gateway.example', 'https'],
    ['https://user:secret-word@gateway.example', 'user name'],
    ['https://gateway.example/?key=secret-word', 'query'],
    ['gateway.example', 'https://'],
    ['', 'https://'],
  ])('%s is refused', (text, words) => {
    expect(() => createGuard({ gateway: text })).toThrow(words);
    expect(() => createGuard({ gateway: text })).not.toThrow('secret-word');
  });

  it('may be plain http on this machine', () => {
    expect(targetOf('/api/v2/x', { gateway: 'http://localhost:8080' })).toBe(
      'http://localhost:8080/api/v2/x',
    );
  });
});

describe('methods', () => {
  const withMethod = (method: string, options: TransportOptions = {}) =>
    ask(`${API}/api/v2/x`, options, { method });

  it.each(['GET', 'HEAD'])('%s goes', (method) => expect(withMethod(method).allowed).toBe(true));

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s goes with --allow-unsafe only', (method) => {
    expect(withMethod(method)).toMatchObject({ allowed: false, kind: 'unsafe-method' });
    expect(withMethod(method, { allowUnsafe: true }).allowed).toBe(true);
  });

  it.each(['CONNECT', 'TRACE', 'get', '', 'GET /x HTTP/1.1\r\nA: b'])('%j never goes', (method) => {
    expect(withMethod(method, { allowUnsafe: true })).toMatchObject({
      allowed: false,
      kind: 'unsafe-method',
    });
  });

  it('the calls of the tool itself reach their own endpoints only', () => {
    const guard = createGuard({});
    const login = get('https://login.mypurecloud.com/oauth/token', { method: 'POST' });
    const revoke = get(`${API}/api/v2/tokens/me`, { method: 'DELETE' });
    expect(guard({ ...login, own: 'token-request' }).allowed).toBe(true);
    expect(guard({ ...revoke, own: 'revoke' }).allowed).toBe(true);
    expect(guard({ ...revoke, own: 'token-request' })).toMatchObject({
      allowed: false,
      kind: 'unsafe-method',
    });
    expect(guard({ ...revoke, url: `${API}/api/v2/users/1`, own: 'revoke' }).allowed).toBe(false);
    expect(guard({ ...login, url: 'https://evil.example/oauth/token', own: 'token-request' }).allowed).toBe(
      false,
    );
  });
});

describe('headers', () => {
  const withHeaders = (headers: readonly { name: string; value: string }[], url = `${API}/api/v2/x`) =>
    ask(url, {}, { headers });

  it.each(['api.mypurecloud.com', 'API.mypurecloud.com', 'api.mypurecloud.com:443'])(
    'Host: %s says the same',
    (value) => {
      expect(withHeaders([{ name: 'Host', value }])).toMatchObject({ allowed: true, headers: [] });
    },
  );

  it.each(['evil.example', 'api.mypurecloud.com.', 'api.mypurecloud.com:80', '', 'api.mypurecloud.ie'])(
    'Host: %j is refused',
    (value) => {
      for (const name of ['Host', 'host', 'HOST', ' Host '])
        expect(withHeaders([{ name, value }])).toMatchObject({ allowed: false, kind: 'forbidden-host' });
    },
  );

  it('a second Host header is looked at, too', () => {
    const same = { name: 'Host', value: 'api.mypurecloud.com' };
    expect(withHeaders([same, { name: 'Host', value: 'evil.example' }]).allowed).toBe(false);
  });

  it.each([
    [':authority', 'evil.example'],
    ['X Y', 'a'],
    ['', 'a'],
    ['X\r\nHost', 'evil.example'],
    ['X', 'a\r\nHost: evil.example'],
    ['Authorization', 'Bearer abc\u2026'],
    ['X', 'a\0b'],
  ])('%j: %j is no header', (name, value) => {
    const verdict = withHeaders([{ name, value }]);
    expect(verdict).toMatchObject({ allowed: false, kind: 'protocol' });
    expect(verdict.allowed ? '' : verdict.reason).not.toContain('abc');
  });

  it('those of the connection stay behind', () => {
    const names = [
      'Connection',
      'Transfer-Encoding',
      'Content-Length',
      'Upgrade',
      'Proxy-Authorization',
      'Expect',
      'TE',
    ];
    const headers = [...names.map((name) => ({ name, value: 'x' })), { name: 'X-Kept', value: ' a ' }];
    expect(withHeaders(headers)).toMatchObject({ headers: [{ name: 'x-kept', value: 'a' }] });
  });
});
