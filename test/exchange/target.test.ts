import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTarget } from '../../src/exchange/target.js';
import { leastSeconds } from '../least-seconds.js';

type Row = readonly [
  url: string,
  scheme: string | null,
  host: string | null,
  placeholder: boolean,
  path: string | null,
];

const rows: readonly Row[] = [
  ['https://api.mypurecloud.com/api/v2/users/me', 'https', 'api.mypurecloud.com', false, '/api/v2/users/me'],
  ['HTTPS://API.MyPureCloud.COM:443/api/v2/Users', 'https', 'api.mypurecloud.com', false, '/api/v2/Users'],
  ['wss://api.mypurecloud.com/api/v2/x?access_token=...', 'wss', 'api.mypurecloud.com', false, '/api/v2/x'],
  // No host: written again it must not become one.
  ['\\n', null, null, false, '/n'],
  ['/\\api.mypurecloud.com/x', null, null, false, '/api.mypurecloud.com/x'],
  ['////x', null, null, false, '/x'],
  ['//api.mypurecloud.com/api/v2/x', null, 'api.mypurecloud.com', false, '/api/v2/x'],
  ['api.mypurecloud.com/api/v2/users', null, 'api.mypurecloud.com', false, '/api/v2/users'],
  ['api.mypurecloud.ie:443/api/v2/users', null, 'api.mypurecloud.ie', false, '/api/v2/users'],
  ['api.usw2.pure.cloud', null, 'api.usw2.pure.cloud', false, null],
  ['https://api.mypurecloud.ie', 'https', 'api.mypurecloud.ie', false, null],
  ['https://api.mypurecloud.ie/', 'https', 'api.mypurecloud.ie', false, '/'],
  ['https://api.mypurecloud.ie./api/v2/x', 'https', 'api.mypurecloud.ie', false, '/api/v2/x'],
  ['localhost:8080/api/v2/x', null, 'localhost', false, '/api/v2/x'],
  ['http://127.0.0.1:3000/x', 'http', '127.0.0.1', false, '/x'],
  ['https://[2001:DB8::1]:8443/api', 'https', '[2001:db8::1]', false, '/api'],
  ['/api/v2/users/me', null, null, false, '/api/v2/users/me'],
  ['api/v2/users/me', null, null, false, '/api/v2/users/me'],
  ['/api/v2/users/{userId}?expand=x', null, null, false, '/api/v2/users/{userId}'],
  ['?expand=x', null, null, false, null],
  ['', null, null, false, null],
  ['  \n', null, null, false, null],
  // Placeholders
  ['{{baseUrl}}/api/v2/x', null, null, true, '/api/v2/x'],
  ['{{ base url }}/api/v2/x', null, null, true, '/api/v2/x'],
  ['$HOST/api/v2/x', null, null, true, '/api/v2/x'],
  ['%HOST%/api/v2/x', null, null, true, '/api/v2/x'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as a shell writes it
  ['https://${HOST:-api/x}/api/v2/x', 'https', null, true, '/api/v2/x'],
  ['https://<host>/api/v2/x', 'https', null, true, '/api/v2/x'],
  ['https://.../api/v2/x', 'https', null, true, '/api/v2/x'],
  ['https://api.{region}/api/v2/x', 'https', null, true, '/api/v2/x'],
  ['https://api.mypurecloud.{tld}/api/v2/x', 'https', null, true, '/api/v2/x'],
  ['https://{customer-endpoint}/...', 'https', null, true, null],
  [
    'https://{bucket}.s3.{region}.amazonaws.com/{key}?X-Amz-...',
    'https',
    '{bucket}.s3.{region}.amazonaws.com',
    false,
    '/{key}',
  ],
  ['https://{org}.my.cxone.com/oauth/token', 'https', '{org}.my.cxone.com', false, '/oauth/token'],
  ['/...', null, null, false, null],
  ['/api/v2/users/...', null, null, false, null],
  ['https://api.mypurecloud.com/…/recordings', 'https', 'api.mypurecloud.com', false, null],
  // Hostile
  ['https://api.mypurecloud.com@evil.example/api/v2/x', 'https', 'evil.example', false, '/api/v2/x'],
  ['https://user:p%40ss@evil.example/', 'https', 'evil.example', false, '/'],
  ['https://evil.example\\@api.mypurecloud.com/x', 'https', 'evil.example', false, '/@api.mypurecloud.com/x'],
  ['https:\\\\api.mypurecloud.com\\api\\v2\\x', 'https', 'api.mypurecloud.com', false, '/api/v2/x'],
  ['https:/api.mypurecloud.com/x', 'https', 'api.mypurecloud.com', false, '/x'],
  ['ht\ntps://api.my\tpurecloud.com/a\r\npi', 'https', 'api.mypurecloud.com', false, '/api'],
  ['https://evil.example#@api.mypurecloud.com/', 'https', 'evil.example', false, null],
  ['https://evil.example?@api.mypurecloud.com/', 'https', 'evil.example', false, null],
  ['https://api%2Emypurecloud.com/x', 'https', 'api.mypurecloud.com', false, '/x'],
  ['https://xn--API-abc.example/x', 'https', 'xn--api-abc.example', false, '/x'],
  ['https://apı.MYpurecloud.com/x', 'https', 'apı.mypurecloud.com', false, '/x'],
  // No addresses
  ['C:\\Users\\a\\x.har', null, null, false, null],
  ['c:/Users/a/x.har', null, null, false, null],
  ['\\\\server\\share\\x.har', null, null, false, null],
  ['data:text/plain,abc', 'data', null, false, null],
  ['about:blank', 'about', null, false, null],
];

describe('parseTarget', () => {
  test.each(rows)('%s', (url, scheme, host, hostIsPlaceholder, path) => {
    expect(parseTarget(url)).toMatchObject({ scheme, host, hostIsPlaceholder, path });
  });

  test('null has no parts', () => {
    expect(parseTarget(null)).toEqual({
      scheme: null,
      host: null,
      hostIsPlaceholder: false,
      path: null,
      query: [],
    });
  });

  test('takes the query apart as it is written: what is secret in it is the business of redact', () => {
    expect(parseTarget('/x?pageSize=25&flag&q=a%20b+c1&token=abc').query).toEqual([
      { name: 'pageSize', value: '25' },
      { name: 'flag', value: null },
      { name: 'q', value: 'a b c1' },
      { name: 'token', value: 'abc' },
    ]);
  });

  test('agrees with the URL of browsers on the host of every ordinary web address', () => {
    const label = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,8}[a-z]$/);
    const userinfo = fc.constantFrom('', 'user@', 'user:pass@', 'api.mypurecloud.com@', 'a:b@c@');
    const tail = fc.constantFrom('', '/', '/a?b=c@d', '?x', '#y', '\\z', ':8443/x', '/a b', '\t/x');
    fc.assert(
      fc.property(userinfo, fc.array(label, { minLength: 2, maxLength: 4 }), tail, (user, labels, end) => {
        const url = `https://${user}${labels.join('.')}${end}`;
        fc.pre(URL.canParse(url));
        expect(parseTarget(url).host).toBe(new URL(url).hostname);
      }),
    );
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '$',
      '%',
      '\\',
      '/',
      ':',
      '@',
      '#',
      '?',
      '&',
      '=',
      '.',
      'http',
      '[',
      '<',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        expect(parseTarget(pieces.join(''))).toHaveProperty('query');
      }),
    );
  });

  test.each(['{', '<', '${', '%A', '/..', '?=', 'a.', '@', '$a', '...', '('])(
    'takes linear time on %s',
    (piece) => {
      const seconds = leastSeconds(3, () => {
        parseTarget(piece.repeat(1_000_000 / piece.length));
        parseTarget(`https://${piece.repeat(1_000_000 / piece.length)}`);
      });
      expect(seconds).toBeLessThan(3);
    },
  );
});
