/** Ways in which an attacker got secrets past the redaction once, and what must not be taken for one. */
import { describe, expect, test } from 'vitest';
import type { Exchange, RawRequest, RawResponse } from '../../src/exchange/types.js';
import { inertJson } from '../../src/primitives/inert-json.js';
import { safeText } from '../../src/primitives/safe-text.js';
import { secretField, secretHeader } from '../../src/redact/names.js';
import { secure } from '../../src/redact/secure.js';
import { isPlaceholder } from '../../src/redact/values.js';
import { createVault } from '../../src/redact/vault.js';
import { isLinear } from '../least-seconds.js';

const SECRET = 'Zq8xK2mN4vB7wL9pRt5yUi2oPa7sDf4g';
const CLIENT = '3b1c5a60-0000-4000-8000-000000000001';

function run(request: Partial<RawRequest>, response: Partial<RawResponse> = {}): Exchange {
  return secure(
    {
      source: { path: 'a.json', index: 0, line: 1 },
      request: {
        method: 'GET',
        url: 'https://api.mypurecloud.com/api/v2/users/me',
        headers: [],
        headersComplete: true,
        body: null,
        ...request,
      },
      response: { status: 403, headers: [], body: null, truncated: false, ...response },
      context: {},
      time: null,
    },
    createVault(),
  );
}

describe('marks that no reader sees', () => {
  test.each(['\0', '\u200b', '\u202e', '\x1b[0m', '\x1b]0;x\x07', '\u00ad', '\ufe0f', '\u{e0041}'])(
    '%j parts neither a secret nor a name',
    (mark) => {
      const vault = createVault();
      vault.register(SECRET, 'token');
      expect(vault.clean(`bad ${SECRET.slice(0, 16)}${mark}${SECRET.slice(16)}`)).toBe('bad token#1');
      expect(vault.clean(`pass${mark}word=other-secret-1`)).toBe('password=secret#1');
      expect(vault.clean(JSON.stringify({ a: `pass${mark}word=other-secret-1` }))).not.toContain('other');
      expect(vault.clean(`eyJhbGciOiJub25lIn0.${mark}eyJhIjoxfQ.${SECRET}`)).toBe('token#2');
      expect(secretField(`client_${mark}secret`)?.kind).toBe('secret');
      const body = run({ body: JSON.stringify({ [`client${mark}Secret`]: 'ordinary' }) }).requestBody;
      expect(body).not.toContain('ordinary');
    },
  );

  test('a text that holds no secret keeps them', () => {
    const text = 'a\u200bb \x1b[31mred\x1b[0m';
    expect(createVault().clean(text)).toBe(text);
  });

  test('a registered secret over two lines', () => {
    const vault = createVault();
    vault.register(SECRET, 'token');
    expect(vault.clean(`a\nbad ${SECRET.slice(0, 16)}\r\n  ${SECRET.slice(16)}\nb`)).toBe(
      'a\nbad token#1\nb',
    );
  });
});

describe('many secrets', () => {
  test('that share their windows take linear time, and are found', () => {
    const secrets = Array.from(
      { length: 6000 },
      (_, i) => `${'a'.repeat(10)}${1_000_000 + i}${'a'.repeat(110)}`,
    );
    let vault = createVault();
    const work = (count: number): void => {
      vault = createVault();
      for (const secret of secrets.slice(0, count)) {
        vault.register(secret, 'token');
        vault.clean('a'.repeat(200));
      }
    };
    expect(isLinear(1.4, secrets.length, work)).toBe(true);
    // On a busy machine fewer were tried last.
    if (vault.size() < secrets.length) work(secrets.length);
    expect(vault.clean(`x ${secrets[0]} ${secrets.at(-1)} y`)).toBe('x token#1 token#6000 y');
  });

  test('of an alphabet of two letters take linear time, and are found as words', () => {
    const secrets = Array.from(
      { length: 2000 },
      (_, i) =>
        `${[...i.toString(2).padStart(16, '0')].map((bit) => (bit === '0' ? 'a' : 'b')).join('')}${'ab'.repeat(30)}`,
    );
    let vault = createVault();
    const work = (count: number): void => {
      vault = createVault();
      for (const secret of secrets.slice(0, count)) vault.register(secret, 'token');
      vault.clean('ab'.repeat(20 * count));
    };
    expect(isLinear(2.4, secrets.length, work)).toBe(true);
    if (vault.size() < secrets.length) work(secrets.length);
    expect(vault.clean(`(${secrets.at(-1)})`)).toBe('(token#2000)');
  });

  test('over 50,000 are labelled and counted, the first ones searched for', () => {
    const vault = createVault();
    for (let i = 0; i < 50_010; i++) vault.register(`q8Zt-${i}-kfDs93jsY`, 'token');
    expect(vault.size()).toBe(50_010);
    expect(vault.register('q8Zt-50005-kfDs93jsY', 'token')).toBe('token#50006');
    expect(vault.clean('see q8Zt-7-kfDs93jsY.')).toBe('see token#8.');
    expect(vault.clean('Bearer q8Zt-50005-kfDs93jsY')).toBe('Bearer token#50006');
  }, 30_000);
});

describe('placeholders', () => {
  test.each([
    ...['<S>', '{S}', '{{S}}', '[S]', '(S)', `\${S}`, '%S%', '`S`', '$(S)', '$S'].map((form) =>
      form.replace('S', SECRET),
    ),
    '$uperSecret99',
    '$ecretpassw0rd',
    '$ecret1',
    'MONKEYBUSINESS',
    'HOCKEYCODE',
    'my-secret-horse',
    'thesecretgarden',
    '<Tr0ub4dor>',
    '{hunter22}',
    '%hunter22%',
  ])('%s is none', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });

  test.each([
    '$GENESYS_TOKEN',
    '$accessToken',
    '$access_token',
    `\${{ secrets.GENESYS_TOKEN }}`,
    `\${ACCESS_TOKEN_2}`,
    '$(gcloud auth print-access-token)',
    '$(cat token.txt)',
    '`cat ./token`',
    '<your access token here>',
    '{oauth2_token}',
    '{{genesys.clientSecret}}',
    '{0}',
    '%GENESYS_TOKEN2%',
    'CLIENT-SECRET',
    'my_client_id',
  ])('%s is one', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });
});

describe('names and values in running text', () => {
  test.each([
    'Authorization: §',
    'Authorization: Token §',
    'authorization §',
    '{"Authorization":"§"}',
    'Authorization=Bearer+§',
    'Authorization=[Bearer §]',
    'map[clientSecret:§ id:1]',
    'map[clientSecret:[§] id:1]',
    '&{ClientSecret:§ Id:1}',
    'access_token:§',
    "{'client_secret': b'§'}",
    "client_secret=u'§'",
    "client_secret = '''§'''",
    'client_secret="""§"""',
    'client_secret == §',
    'client_secret := "§"',
    'client_secret:          "§"',
    '"client_secret":\n\n      "§"',
    'clientSecret: Some("§")',
    '#{client_secret => <<"§">>}',
    'ClientSecret[§]',
    'client_secret(§)',
    '--client-secret §',
    '--access-token=§',
    '--password §',
    `loginClientCredentialsGrant("${CLIENT}", "§")`,
    `${CLIENT}\nS`,
    '<add key="client_secret" value="§"/>',
    '<property name="password">§</property>',
    '<password><![CDATA[§]]></password>',
    '<input value="§" name="client_secret">',
    'the client secret is §',
    'my token is §.',
    '| access_token | § |',
    '"access_token","§"',
    'code=§',
    'Passwort: §',
    'Mot de passe : §',
    'contraseña: §',
    'password=ab,§',
    'password=ab;§',
    "password='ab''§'",
    'password="ab\nS"',
    'password=<§>',
    `password=\${§}`,
    'AKIAIOSFODNN7EXAMPLE §',
    'none-client_secret:§.json',
    'Authorization: Digest username="a", nonce="§", response="§"',
    'ghp_§',
    'wss://streaming.mypurecloud.com/channels/streaming-0-§',
  ])('%s', (form) => {
    const text = `Forbidden ${form.replaceAll('§', SECRET)}`;
    for (const written of [text, JSON.stringify({ message: text })]) {
      const cleaned = createVault().clean(written);
      expect(cleaned).not.toContain(SECRET.slice(0, 12));
      expect(cleaned).not.toContain(SECRET.slice(-12));
    }
  });

  test.each([
    'invalid token for authorization:orgTrusteeUser:addAll and recording:encryptionKey:edit',
    `token ${CLIENT}, authorization ${CLIENT}; secret 2024-01-01T00:00:00.000Z`,
    'the token is expired, the password is incorrect: Basic authentication is required',
    'scopes authorization, user-basic-info, quality-evaluations:readonly',
    'code=missing.any.permissions, errorCode: not.authorized.for.this.resource.type',
    `GET /api/v2/tokens/me ${CLIENT} /api/v2/oauth/clients/${CLIENT}/secret`,
    'Token endpoint https://login.mypurecloud.com/oauth/token answered 400',
    '{"tokenType":"bearer","grantType":"client_credentials","authorizedScope":["authorization"]}',
  ])('leaves alone: %s', (text) => {
    expect(createVault().clean(text)).toBe(text);
  });
});

describe('names', () => {
  test.each(
    (
      'password1 passwordConfirm secretValue tokenValue clientSecretValue authorizationHeader basicAuth bearer ' +
      'connectionString AccountKey dbpass hmacKey mfaCode credentialsJson Passwort sshKey licenseKey ' +
      'verificationCode recoveryCode consumerKey senha contraseña csrf mot_de_passe'
    ).split(' '),
  )('%s holds a secret', (name) => {
    expect(secretField(name)).not.toBeNull();
    const body = run({ body: JSON.stringify({ [name]: SECRET }) }).requestBody;
    expect(body).not.toContain(SECRET);
  });

  test.each([
    'tokenType',
    'grantType',
    'expires_in',
    'scope',
    'code',
    'tokenExpiresIn',
    'clientSecretExpiresAt',
  ])('%s holds none', (name) => {
    expect(secretField(name)).toBeNull();
  });

  test.each(['X-Genesys-Key', 'X-Webhook-Key', 'X-Shared-Key', 'X-License-Key', 'Sec-WebSocket-Key'])(
    'header %s',
    (name) => {
      expect(secretHeader(name)?.kind).toBe('key');
    },
  );

  test('one level down', () => {
    const body = JSON.stringify({
      password: { value: 'monkey', id: CLIENT, type: 'plain' },
      client_secret: [[SECRET]],
      passwordPolicy: { minimum: 8, hint: 'abc' },
    });
    expect(JSON.parse(run({ body }).requestBody ?? '')).toEqual({
      password: { value: 'secret#1', id: CLIENT, type: 'plain' },
      client_secret: [['secret#2']],
      passwordPolicy: { minimum: 8, hint: 'abc' },
    });
  });

  test('multipart with an encoded name', () => {
    const body = `--b\r\nContent-Disposition: form-data; name*=utf-8''pass%77ord\r\n\r\nmonkey\r\n--b--`;
    expect(run({ body }).requestBody).not.toContain('monkey');
  });
});

describe('base64 of a structure', () => {
  test.each([`grant_type=x&client_secret=${SECRET}`, `{"clientSecret":"${SECRET}"}`, `${CLIENT}:${SECRET}`])(
    '%s',
    (text) => {
      const encoded = btoa(text);
      expect(createVault().clean(`request ${encoded} refused`)).toBe('request secret#1 refused');
      expect(createVault().clean(`request ${encoded.replace(/=+$/, '')}.`)).toBe('request secret#1.');
    },
  );

  test('other base64 stays', () => {
    const text = `${btoa('just some words: nothing to hide')} ${CLIENT}`;
    expect(createVault().clean(text)).toBe(text);
  });
});

describe('addresses', () => {
  test.each([
    ['/api/v2/tokens/S', '/api/v2/tokens/token#1'],
    ['/api/v2/webchat/guest/conversations/S', '/api/v2/webchat/guest/conversations/token#1'],
    ['/channels/streaming-0-S', '/channels/token#1'],
    [`/api/v2/users/${CLIENT}/queues`, `/api/v2/users/${CLIENT}/queues`],
    [
      '/api/v2/analytics/conversations/details/really-long-name-of-words-2',
      '/api/v2/analytics/conversations/details/really-long-name-of-words-2',
    ],
  ])('%s', (path, shown) => {
    const exchange = run({ url: `https://api.mypurecloud.com${path.replace('S', SECRET)}` });
    expect(exchange.url).toBe(`https://api.mypurecloud.com${shown}`);
    expect(exchange.target.path).toBe(shown);
    // A recording that was sanitized is read as the original was.
    expect(run({ url: exchange.url }).target.path).toBe(shown);
  });

  test('a token as the name of a host, which is in lower case', () => {
    const exchange = run({
      url: `https://${SECRET}.example/x`,
      headers: [{ name: 'Authorization', value: `Bearer ${SECRET}` }],
    });
    expect(JSON.stringify(exchange).toLowerCase()).not.toContain(SECRET.toLowerCase());
  });
});

describe('what goes out', () => {
  test.each([
    { message: `bad password="${SECRET}" given`, code: 'x' },
    { message: `bad password=${SECRET}\\ given`, details: JSON.stringify({ m: `token="${SECRET}"` }) },
  ])('a body stays JSON', (body) => {
    const safe = run({}, { body: JSON.stringify(body) }).response?.body ?? '';
    expect(safe).not.toContain(SECRET);
    expect(Object.keys(JSON.parse(safe))).toEqual(Object.keys(body));
    expect(() => JSON.parse(createVault().clean(JSON.stringify(body)))).not.toThrow();
  });

  test.each([
    '::error::x',
    'a ::set-output name=x::y',
    '##[error]x',
    '##vso[task.setvariable]x',
    'x:::add-mask::y',
  ])('no command for the runner of a build: %s', (text) => {
    expect(safeText(text)).not.toMatch(/::|##\[|##vso\[/);
    const json = inertJson({ [text]: text });
    expect(json).not.toMatch(/::|##\[|##vso\[/);
    expect(JSON.parse(json)).toEqual({ [text]: text });
  });
});
