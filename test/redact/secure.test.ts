import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exchange, Header, RawExchange, RawRequest, RawResponse } from '../../src/exchange/types.js';
import { isPublic } from '../../src/redact/public-words.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import { isLinear } from '../least-seconds.js';
import { encodings, holdsSecret, oddSecret, randomSecret, tokenSecret, tokenWord } from './secrets.js';

const CLIENT = '3b1c5a60-0000-4000-8000-000000000001';
const ORGANIZATION = '3b1c5a60-0000-4000-8000-0000000000aa';

interface Parts {
  readonly request?: Partial<RawRequest>;
  readonly response?: Partial<RawResponse> | null;
  readonly path?: string;
}

function raw({ request, response, path }: Parts): RawExchange {
  return {
    source: { path: path ?? 'a.har', index: 0, line: 1 },
    request: {
      method: 'GET',
      url: 'https://api.mypurecloud.com/api/v2/users/me',
      headers: [],
      headersComplete: true,
      body: null,
      ...request,
    },
    response:
      response === null ? null : { status: 403, headers: [], body: null, truncated: false, ...response },
    context: {},
    time: null,
  };
}

function run(parts: Parts): Exchange {
  return secure(raw(parts), createVault());
}

function withAuthorization(value: string, name = 'Authorization'): Exchange {
  return run({ request: { headers: [{ name, value }] } });
}

function jwt(claims: object): string {
  const part = (value: object): string =>
    btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  return `${part({ alg: 'none' })}.${part(claims)}.c2lnbmF0dXJl`;
}

describe('credentials', () => {
  test.each([
    ['Bearer abcDEF123456', { kind: 'bearer', label: 'token#1', jwt: null }, 'Bearer token#1'],
    ['bearer   abcDEF123456', { kind: 'bearer', label: 'token#1', jwt: null }, 'bearer token#1'],
    [
      'Bearer Bearer abcDEF123456',
      { kind: 'bearer', label: 'token#1', jwt: null, fault: 'twice' },
      'Bearer Bearer token#1',
    ],
    [
      'Bearer {"access_token":"abcDEF123456","expires_in":86399}',
      { kind: 'bearer', label: 'token#2', jwt: null, fault: 'token-answer' },
      'Bearer {"access_token":"token#2"}',
    ],
    ['Bearer undefined', { kind: 'unknown', why: 'placeholder', fault: 'no-value' }, 'Bearer undefined'],
    [
      'Bearer YOUR_TOKEN',
      { kind: 'unknown', why: 'placeholder', written: 'YOUR_TOKEN' },
      'Bearer YOUR_TOKEN',
    ],
    ['Bearer [REDACTED]', { kind: 'unknown', why: 'placeholder' }, 'Bearer [REDACTED]'],
    // Labels of a recording that was sanitized.
    ['Bearer token#1', { kind: 'bearer', label: 'token#1', jwt: null }, 'Bearer token#1'],
    ['Bearer token#27', { kind: 'bearer', label: 'token#27', jwt: null }, 'Bearer token#27'],
    ['Bearer $TOKEN', { kind: 'unknown', why: 'placeholder', written: '$TOKEN' }, 'Bearer $TOKEN'],
    ['Bearer <redacted>', { kind: 'unknown', why: 'placeholder' }, 'Bearer <redacted>'],
    ['Bearer $(cat token.txt)', { kind: 'unknown', why: 'placeholder' }, 'Bearer $(…)'],
    ['Bearer', { kind: 'unknown', why: 'placeholder' }, 'Bearer'],
    ['***', { kind: 'unknown', why: 'placeholder' }, '***'],
    [
      `Basic ${btoa(`${CLIENT}:s3cret-of-client`)}`,
      { kind: 'basic', label: 'secret#1', clientId: CLIENT },
      'Basic secret#1',
    ],
    [
      `Basic ${btoa('anna:s3cret-of-anna')}`,
      { kind: 'basic', label: 'secret#1', clientId: null },
      'Basic secret#1',
    ],
    [`Basic ${btoa('$ID:$SECRET')}`, { kind: 'unknown', why: 'placeholder' }, 'Basic ***'],
    [`Basic ${btoa(`${CLIENT}:$SECRET`)}`, { kind: 'basic', label: null, clientId: CLIENT }, 'Basic ***'],
    // Of a recording that was sanitized.
    ['Basic secret#4', { kind: 'basic', label: 'secret#4', clientId: null }, 'Basic secret#4'],
    ['Basic {{credentials}}', { kind: 'unknown', why: 'placeholder' }, 'Basic {{credentials}}'],
    [
      'Basic not-base64!',
      { kind: 'basic', label: 'secret#1', clientId: null, fault: 'not-encoded' },
      'Basic secret#1 (not base64)',
    ],
    ['ApiKey abcDEF123456', { kind: 'other', scheme: 'ApiKey' }, 'ApiKey secret#1'],
    ['abcDEF123456', { kind: 'other', scheme: '' }, 'token#1'],
  ])('%s', (value, credentials, shown) => {
    for (const name of ['Authorization', 'authorization', 'AUTHORIZATION']) {
      const exchange = withAuthorization(value, name);
      expect(exchange.credentials).toEqual(credentials);
      expect(exchange.headers).toEqual([{ name, value: shown }]);
    }
  });

  test('a substitution of the shell that holds a secret in clear is not shown', () => {
    const exchange = withAuthorization(`Basic $(echo -n ${CLIENT}:s3cret-of-client | base64)`);
    expect(JSON.stringify(exchange)).not.toContain('s3cret');
    expect(exchange.credentials).toEqual({ kind: 'unknown', why: 'placeholder' });
  });

  test('claims of a JWT that identify', () => {
    const token = jwt({
      iss: 'urn:issuer',
      sub: 'user-1',
      data: { organizationId: ORGANIZATION },
      exp: 1_700_000_000,
    });
    expect(withAuthorization(`Bearer ${token}`).credentials).toEqual({
      kind: 'bearer',
      label: 'token#1',
      jwt: { issuer: 'urn:issuer', subject: 'user-1', organizationId: ORGANIZATION, expires: 1_700_000_000 },
    });
    const flat = withAuthorization(`Bearer ${jwt({ org: ORGANIZATION, exp: 'soon' })}`).credentials;
    expect(flat).toMatchObject({
      jwt: { issuer: null, subject: null, organizationId: ORGANIZATION, expires: null },
    });
    expect(withAuthorization('Bearer eyJhbGciOiJ.broken.x1').credentials).toMatchObject({
      kind: 'bearer',
      jwt: null,
    });
  });

  test('without an Authorization header', () => {
    const url = 'https://api.mypurecloud.com/api/v2/x';
    expect(run({ request: { headers: [], headersComplete: true } }).credentials).toEqual({ kind: 'absent' });
    expect(run({ request: { headers: [], headersComplete: false } }).credentials).toEqual({
      kind: 'unknown',
      why: 'left-out',
    });
    expect(run({ request: { headers: null, headersComplete: true } }).credentials).toEqual({
      kind: 'unknown',
      why: 'not-recorded',
    });
    expect(run({ request: { url: `${url}?access_token=abcDEF123456` } }).credentials).toMatchObject({
      kind: 'bearer',
      label: 'token#1',
    });
    expect(run({ request: { url: `${url}?access_token=...` } }).credentials).toEqual({
      kind: 'unknown',
      why: 'placeholder',
    });
    expect(run({ request: { url: `${url}?X-Amz-Signature=0011aabb` } }).credentials).toEqual({
      kind: 'other',
      scheme: 'signed-url',
    });
    const body = `grant_type=client_credentials&client_id=${CLIENT}&client_secret=s3cret-of-client`;
    const form = run({ request: { method: 'POST', url: 'https://login.mypurecloud.com/oauth/token', body } });
    expect(form.credentials).toEqual({ kind: 'other', scheme: 'client_secret_post' });
    expect(form.requestBody).toBe(`grant_type=client_credentials&client_id=${CLIENT}&client_secret=secret#1`);
  });

  test('one token has one label throughout a run', () => {
    const vault = createVault();
    const first = secure(
      raw({ request: { headers: [{ name: 'authorization', value: 'Bearer abcDEF123456' }] } }),
      vault,
    );
    const second = secure(raw({ request: { url: '/api/v2/x?access_token=abcDEF123456' } }), vault);
    expect(first.credentials).toEqual(second.credentials);
  });
});

describe('the address', () => {
  test.each([
    [
      'https://u:p4ssw0rd-long@api.mypurecloud.com/api/v2/x#access_token=abcDEF123456',
      'https://api.mypurecloud.com/api/v2/x',
    ],
    [
      '/api/v2/x?pageSize=25&q=Anna%20B1&expand=authorization,token&sortOrder=ascending',
      '/api/v2/x?pageSize=25&q=…&expand=authorization,token&sortOrder=ascending',
    ],
    [
      'https://b.s3.amazonaws.com/k?X-Amz-Signature=0011aabb&X-Amz-Expires=60',
      'https://b.s3.amazonaws.com/k?X-Amz-Signature=signature#1&X-Amz-Expires=60',
    ],
    [
      'https://{bucket}.s3.{region}.amazonaws.com/{key}?X-Amz-...',
      'https://{bucket}.s3.{region}.amazonaws.com/{key}?X-Amz-...',
    ],
    [
      'wss://api.mypurecloud.com/api/v2/notification/events?access_token=...',
      'wss://api.mypurecloud.com/api/v2/notification/events?access_token=...',
    ],
    ['{{baseUrl}}/api/v2/x/{id}', '{{baseUrl}}/api/v2/x/{id}'],
    ['//api.mypurecloud.com:8443/x', '//api.mypurecloud.com:8443/x'],
    ['api.mypurecloud.com/api/v2/x', 'api.mypurecloud.com/api/v2/x'],
    ['api/v2/users/me', '/api/v2/users/me'],
    ['/a?abcdef0123456789', '/a?…'],
  ])('%s', (url, shown) => {
    expect(run({ request: { url } }).url).toBe(shown);
  });

  test('a token in the path is hidden when it is known from elsewhere', () => {
    const exchange = run({
      request: {
        url: 'https://x.example/t/abcDEF123456/y',
        headers: [{ name: 'Authorization', value: 'Bearer abcDEF123456' }],
      },
    });
    expect(exchange.url).toBe('https://x.example/t/token#1/y');
    expect(exchange.target.path).toBe('/t/token#1/y');
  });
});

describe('headers', () => {
  test('by name, in any case; harmless names stay', () => {
    const headers: readonly Header[] = [
      { name: 'COOKIE', value: 'a=abcDEF123456; lang=en-US; s="quoted-12345"' },
      { name: 'x-API-key', value: 'abc' },
      { name: 'X-Csrf-Token', value: 'abc-123-def' },
      { name: 'X-Genesys-Org-Id', value: ORGANIZATION },
      { name: 'inin-correlation-id', value: CLIENT },
      { name: 'www-authenticate', value: 'Bearer realm="api"' },
      { name: 'access-control-allow-headers', value: 'authorization, x-csrf-token' },
      { name: 'Referer', value: 'https://x.example/cb?code=abcdef12&x=1' },
      { name: 'proxy-authorization', value: 'Basic YTpiYmJiYmJiYg==' },
    ];
    expect(run({ request: { headers } }).headers?.map(({ value }) => value)).toEqual([
      'a=cookie#1; lang=cookie#2; s=cookie#3',
      'key#1',
      'token#1',
      ORGANIZATION,
      CLIENT,
      'Bearer realm="api"',
      'authorization, x-csrf-token',
      'https://x.example/cb?code=code#1&x=1',
      'Basic secret#1',
    ]);
  });

  test('Set-Cookie keeps its attributes, several lines in one value are several cookies', () => {
    const headers = [
      { name: 'Set-Cookie', value: 'sid=abcDEF123456; Path=/; HttpOnly\nb=abcDEF654321; Secure' },
    ];
    expect(run({ response: { headers } }).response?.headers?.[0]?.value).toBe(
      'sid=cookie#1; Path=/; HttpOnly\nb=cookie#2; Secure',
    );
  });

  test('an ordinary value of a cookie is not taken out of everything else', () => {
    const exchange = run({
      request: {
        headers: [{ name: 'Cookie', value: `region=mypurecloud.com; org=${ORGANIZATION}; step=accepted` }],
      },
      response: { body: `{"message":"accepted","id":"${ORGANIZATION}"}` },
    });
    expect(exchange.target.host).toBe('api.mypurecloud.com');
    expect(exchange.response?.body).toBe(`{"message":"accepted","id":"${ORGANIZATION}"}`);
  });
});

describe('bodies', () => {
  test('a refusal is left as it is', () => {
    const body =
      '{ "message": "You must have at least one of the following permissions assigned: [routing:queue:view]",\n' +
      ' "code": "missing.any.permissions", "status": 403, "messageParams": {"permissions": "[routing:queue:view]"} }';
    expect(run({ response: { body } }).response?.body).toBe(body);
  });

  test('an introspection answer keeps what is learnt from it', () => {
    const body = JSON.stringify({
      organization: { id: ORGANIZATION },
      authorizedScope: ['authorization', 'user-basic-info'],
      OAuthClient: { id: CLIENT, authorizedGrantType: 'CLIENT-CREDENTIALS', secret: 'abcDEF123456' },
      authorization: { permissions: ['authorization:grant:add'] },
      token: { sessionId: CLIENT },
    });
    const url = 'https://api.mypurecloud.com/api/v2/tokens/me';
    expect(run({ request: { url }, response: { status: 200, body } }).response?.body).toBe(
      body.replace('abcDEF123456', 'secret#1'),
    );
  });

  test('deep, nested and odd places', () => {
    const inner = JSON.stringify({
      password: 'abcDEF123456',
      n: JSON.stringify({ refresh_token: 'abcDEF654321' }),
    });
    const body = JSON.stringify({
      inner,
      headers: { Authorization: ['Bearer abcDEFfedcba1'] },
      list: [{ name: 'X-Api-Key', value: 'abc' }],
      pin: 1234,
      ['__proto__']: { secret: 'abc' },
    });
    const safe = run({ request: { method: 'POST', body } }).requestBody ?? '';
    expect(JSON.parse(safe)).toEqual({
      inner: JSON.stringify({ password: 'secret#1', n: JSON.stringify({ refresh_token: 'token#1' }) }),
      headers: { Authorization: ['Bearer token#2'] },
      list: [{ name: 'X-Api-Key', value: 'key#1' }],
      pin: 'code#1',
      ['__proto__']: { secret: 'key#1' },
    });
  });

  test('a name that is written twice', () => {
    const safe = run({ request: { body: '{"token":"abcDEF123456","token":null}' } }).requestBody;
    expect(safe).toBe('{"token":"token#1","token":null}');
  });

  test('multipart', () => {
    const body =
      '--b1\r\nContent-Disposition: form-data; name="password"\r\n\r\nabc\r\n--b1\r\nContent-Disposition: form-data; name="x"\r\n\r\nplain\r\n--b1--\r\n';
    expect(run({ request: { body } }).requestBody).toBe(body.replace('\r\nabc\r\n', '\r\nsecret#1\r\n'));
  });

  test('a long answer is kept where it says something about the caller or refuses', () => {
    const body = JSON.stringify({ filler: 'x'.repeat(70_000), access_token: 'abcDEF123456' });
    const ordinary = run({ request: { url: '/api/v2/flows' }, response: { status: 200, body } }).response;
    expect(ordinary).toMatchObject({ body: null, truncated: true });
    for (const [url, status] of [
      ['/api/v2/users/me', 200],
      ['/api/v2/flows', 403],
      ['/api/v2/authorization/permissions', 200],
    ] as const) {
      expect(run({ request: { url }, response: { status, body } }).response?.body).toBe(
        body.replace('abcDEF123456', 'token#1'),
      );
    }
  });

  test('nesting of 100,000 levels and a secret below', () => {
    const body = `${'[{"a":'.repeat(50_000)}{"token":"abcDEF123456"}${'}]'.repeat(50_000)}`;
    const exchange = run({ response: { body } });
    expect(JSON.stringify(exchange)).not.toContain('abcDEF123456');
  });

  test('not JSON in the end: cut off', () => {
    const body = '{"a":{"client_secret":"abcDEF123456","token":"abcDEF1';
    expect(run({ response: { body, truncated: true } }).response?.body).toBe(
      '{"a":{"client_secret":"secret#1","token":"token#1',
    );
  });
});

describe('hostile input', () => {
  test.each([
    '{',
    '"',
    '\\"',
    'token=b&',
    '[',
    '--x\r\n',
    '%7B',
    '{"a":"',
    'Bearer ',
    '"token":',
    'a=b;',
    '://a@',
    '<token>',
    '"key":"[',
    '\0',
    '\ud800',
  ])('60 KB of %j anywhere take linear time', (piece) => {
    const work = (size: number): void => {
      const text = piece.repeat(size / piece.length);
      const headers = [
        { name: 'Authorization', value: text },
        { name: 'Authorization', value: `Bearer ${text}` },
        { name: 'Cookie', value: text },
        { name: 'Set-Cookie', value: text },
        { name: 'X-Note', value: text },
      ];
      run({ request: { url: `https://h.example/${text}`, headers, body: text }, response: { body: text } });
      run({ request: { url: text }, response: { body: JSON.stringify({ a: text }) } });
    };
    expect(isLinear(0.45, 60_000, work)).toBe(true);
  });
});

describe('ordinary identifiers survive', () => {
  test('property', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    const permission = fc
      .tuple(word, word, fc.constantFrom('view', 'add', 'edit', '*'))
      .map((parts) => parts.join(':'));
    const scope = fc.tuple(word, fc.constantFrom('', ':readonly')).map(([name, suffix]) => name + suffix);
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.uuid(),
        permission,
        scope,
        word,
        randomSecret,
        (id, correlation, name, oneScope, segment, secret) => {
          const body = JSON.stringify({
            message: `You must have at least one of the following permissions assigned: [${name}]`,
            code: 'missing.any.permissions',
            status: 403,
            contextId: correlation,
            entityId: id,
            authorizedScope: [oneScope],
          });
          const url = `https://api.mypurecloud.com/api/v2/${segment}/${id}?pageSize=100&divisionId=${id}`;
          const headers = [
            { name: 'Authorization', value: `Bearer ${secret}` },
            { name: 'X-Genesys-Org-Id', value: id },
          ];
          const exchange = run({
            request: { url, headers },
            response: { headers: [{ name: 'ININ-Correlation-Id', value: correlation }], body },
          });
          expect(exchange.url).toBe(url);
          expect(exchange.target).toMatchObject({
            host: 'api.mypurecloud.com',
            path: `/api/v2/${segment}/${id}`,
          });
          expect(exchange.headers?.[1]?.value).toBe(id);
          expect(exchange.response?.body).toBe(body);
          expect(exchange.response?.headers?.[0]?.value).toBe(correlation);
        },
      ),
    );
  });
});

describe('property: no secret survives', () => {
  test('and nearly all that are drawn are secrets for the program', () => {
    expect(fc.sample(tokenWord, 5000).filter(isPublic).length).toBeLessThan(50);
  });

  test.each(['a  aaaaa', 'a\taaaaaa', 'Custom   s3cretWords', 'one two  three'])(
    'an Authorization of no known scheme, %j, is secret as it is written',
    (value) => {
      const vault = createVault();
      secure(raw({ request: { headers: [{ name: 'Authorization', value }] } }), vault);
      expect(vault.clean(`see ${value} again`)).not.toContain(value);
    },
  );

  const anyCase = (name: string): fc.Arbitrary<string> =>
    fc
      .array(fc.boolean(), { minLength: name.length, maxLength: name.length })
      .map((upper) => [...name].map((unit, index) => (upper[index] ? unit.toUpperCase() : unit)).join(''));
  const enc = encodeURIComponent;
  const header = (name: fc.Arbitrary<string>, value: (secret: string) => string) =>
    name.map(
      (chosen) =>
        (secret: string): Parts => ({ request: { headers: [{ name: chosen, value: value(secret) }] } }),
    );
  const secretHeaders = fc
    .constantFrom(
      'x-api-key',
      'x-auth-token',
      'x-session-token',
      'x-amz-security-token',
      'client-secret',
      'x-signature',
    )
    .chain(anyCase);
  const parameter = fc.constantFrom(
    'access_token',
    'token',
    'code',
    'client_secret',
    'sig',
    'signature',
    'X-Amz-Signature',
    'X-Amz-Credential',
    'password',
    'code_verifier',
    'refresh_token',
    'id_token',
    'assertion',
    'SAMLResponse',
    'api_key',
  );
  const field = fc.constantFrom(
    'access_token',
    'accessToken',
    'clientSecret',
    'client_secret',
    'password',
    'apiKey',
    'refresh-token',
    'jwt',
    'Authorization',
  );

  /** Where a secret is put; each is a function from the secret to an exchange. */
  const place: fc.Arbitrary<(secret: string) => Parts> = fc.oneof(
    header(anyCase('authorization'), (secret) => `Bearer ${secret}`),
    header(
      anyCase('authorization'),
      (secret) => `Basic ${Buffer.from(`${CLIENT}:${secret}`).toString('base64')}`,
    ),
    header(anyCase('cookie'), (secret) => `lang=en; session=${enc(secret)}; theme=dark`),
    header(secretHeaders, (secret) => secret),
    parameter.map(
      (name) =>
        (secret: string): Parts => ({
          request: { url: `https://api.mypurecloud.com/api/v2/x?a=1&${name}=${enc(secret)}&b=2` },
        }),
    ),
    parameter.map(
      (name) =>
        (secret: string): Parts => ({
          request: { url: `/api/v2/x?${new URLSearchParams({ [name]: secret })}` },
        }),
    ),
    fc.constant(
      (secret: string): Parts => ({ request: { url: `https://user:${enc(secret)}@api.mypurecloud.com/x` } }),
    ),
    fc.constant(
      (secret: string): Parts => ({
        request: { url: `https://x.example/cb#access_token=${enc(secret)}&state=1` },
      }),
    ),
    parameter.map(
      (name) =>
        (secret: string): Parts => ({ request: { body: `grant_type=x&${name}=${enc(secret)}` } }),
    ),
    field.map(
      (name) =>
        (secret: string): Parts => ({ request: { body: JSON.stringify({ a: [{ [name]: secret }] }) } }),
    ),
    field.map(
      (name) =>
        (secret: string): Parts => ({
          response: {
            body: JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ [name]: secret }) }) }),
          },
        }),
    ),
    field.map(
      (name) =>
        (secret: string): Parts => ({ response: { status: 200, body: JSON.stringify({ [name]: secret }) } }),
    ),
    field.map(
      (name) =>
        (secret: string): Parts => ({ request: { body: `data=${enc(JSON.stringify({ [name]: secret }))}` } }),
    ),
    fc.constant(
      (secret: string): Parts => ({
        response: { headers: [{ name: 'set-cookie', value: `sid=${enc(secret)}; Path=/` }] },
      }),
    ),
    parameter.map(
      (name) =>
        (secret: string): Parts => ({
          response: {
            body: JSON.stringify({
              message: `see https://x.example/a?${name}=${enc(secret).replaceAll("'", '%27')} for more`,
            }),
          },
        }),
    ),
    parameter.map(
      (name) =>
        (secret: string): Parts => ({
          response: {
            headers: [{ name: 'location', value: `https://x.example/a?${name}=${enc(secret)}&x` }],
          },
        }),
    ),
  );

  function check(secret: string, makeParts: (secret: string) => Parts): void {
    const vault = createVault();
    const parts = makeParts(secret);
    // The same secret once more, where no name tells: in the name of the file, a header, a message.
    const exchange = secure(
      raw({
        path: `dump ${secret}.har`,
        request: {
          ...parts.request,
          headers: [...(parts.request?.headers ?? []), { name: 'x-note', value: `see ${secret}` }],
        },
        response: { body: JSON.stringify({ message: `refused ${secret}.` }), ...parts.response },
      }),
      vault,
    );
    const shown = JSON.stringify(exchange);
    expect(holdsSecret(shown, secret), shown).toBe(false);
    for (const encoded of encodings(secret)) {
      const message = vault.clean(`cannot read "${encoded}": no such file`);
      expect(holdsSecret(message, secret), message).toBe(false);
    }
    const again = vault.clean(shown);
    expect(again).toBe(shown);
  }

  test('where it is named, a word neither', () => {
    const isHidden = (secret: string, makeParts: (secret: string) => Parts): void => {
      const shown = JSON.stringify(run(makeParts(secret)));
      expect(holdsSecret(shown, secret), shown).toBe(false);
    };
    fc.assert(fc.property(tokenWord, place, isHidden), { numRuns: 1000 });
  });

  test('of token alphabets', () => {
    fc.assert(fc.property(tokenSecret, place, check), { numRuns: 1000 });
  });

  test('with odd characters', () => {
    fc.assert(fc.property(oddSecret, place, check), { numRuns: 1000 });
  });
});
