import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../../src/redact/values.js';
import { createVault } from '../../src/redact/vault.js';
import { isLinear } from '../least-seconds.js';
import { encodings, holdsSecret, oddSecret, tokenSecret } from './secrets.js';

describe('createVault', () => {
  test('gives stable labels by kind', () => {
    const vault = createVault();
    expect(vault.register('aaaa-bbbb-cccc-1', 'token')).toBe('token#1');
    expect(vault.register('aaaa-bbbb-cccc-2', 'token')).toBe('token#2');
    expect(vault.register('aaaa-bbbb-cccc-3', 'cookie')).toBe('cookie#1');
    expect(vault.register('aaaa-bbbb-cccc-1', 'token')).toBe('token#1');
    expect(vault.size()).toBe(3);
  });

  test('gives no label that a sanitized input has used, and counts none of them', () => {
    const vault = createVault();
    vault.reserve('token#7');
    vault.reserve('token#2');
    expect(vault.register('aaaa-bbbb-cccc-1', 'token')).toBe('token#8');
    expect(vault.register('aaaa-bbbb-cccc-2', 'secret')).toBe('secret#1');
    vault.reserve('token#3');
    expect(vault.register('aaaa-bbbb-cccc-3', 'token')).toBe('token#9');
    expect(vault.size()).toBe(3);
    expect(vault.clean('token#7')).toBe('token#7');
  });

  test('gives short secrets a label but does not search for them', () => {
    const vault = createVault();
    expect(vault.register('abc1234', 'secret')).toBe('secret#1');
    expect(vault.clean('abc1234 is here')).toBe('abc1234 is here');
    expect(vault.size()).toBe(0);
  });

  test.each([
    '$TOKEN',
    '$token',
    '$t',
    '$(cat token)',
    '$env:TOKEN',
    '%TOKEN%',
    '<redacted>',
    '<your token>',
    '***',
    '********',
    '{{token}}',
    '{token}',
    'YOUR_TOKEN',
    'your-access-token',
    '[REDACTED]',
    'REDACTED',
    '...',
    '…',
    'xxxxxxxx',
    'eyJh...',
    'token#1',
    'ACCESS_TOKEN',
    '',
    'undefined',
    'INSERT_TOKEN_HERE',
  ])('%s is a placeholder', (value) => {
    const vault = createVault();
    expect(isPlaceholder(value)).toBe(true);
    expect(vault.register(value, 'token')).toBe(value);
    expect(vault.size()).toBe(0);
  });

  test.each([
    '$aaaabbbb1',
    'S3cr3t-T0ken-d1-do-not-print',
    'abcdefgh',
    '<a+b=c1234>',
    'your',
    'YOURS1234',
    'a.b.c.d.e.f',
  ])('%s is no placeholder', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });

  test('takes a short secret at the borders of words only, a random one everywhere', () => {
    const vault = createVault();
    vault.register('sunshine', 'secret');
    vault.register('q8Zt-11_kfDs93jsY', 'token');
    expect(vault.clean('sunshine, sunshineProfile, a/sunshine/b "sunshine"')).toBe(
      'secret#1, sunshineProfile, a/secret#1/b "secret#1"',
    );
    expect(vault.clean('har-q8Zt-11_kfDs93jsY.har xq8Zt-11_kfDs93jsYx')).toBe('har-token#1.har xtoken#1x');
  });

  test('replaces overlapping secrets as one, leaving nothing of either', () => {
    const vault = createVault();
    vault.register('bbbbcccc2222', 'token');
    vault.register('aaaabbbbcccc2222', 'token');
    vault.register('cccc2222dddd', 'token');
    expect(vault.clean('x aaaabbbbcccc2222dddd y')).toBe('x token#2 y');
  });

  test('knows the base64 of a secret beside any neighbours', () => {
    const vault = createVault();
    vault.register('Pa55word-of-client', 'secret');
    for (const before of ['', 'a', 'ab', 'abc:', '3b1c5a60-0000-4000-8000-000000000001:']) {
      for (const after of ['', '"}', 'x']) {
        expect(vault.clean(`Basic ${btoa(`${before}Pa55word-of-client${after}`)}, and`)).toBe(
          'Basic secret#1, and',
        );
      }
    }
  });

  test.each([
    ['jwt eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln1 end', 'jwt token#1 end'],
    ['Authorization: Bearer abcDEF123456', 'Authorization: Bearer token#1'],
    ['"authorization":"bearer abcDEF123456"', '"authorization":"bearer token#1"'],
    [`basic ${btoa('id:secret-of-id')}`, 'basic secret#1'],
    ['a https://x.example/cb?code=abcdef12&state=1 b', 'a https://x.example/cb?code=code#1&state=1 b'],
    [
      'https://x.example/#access_token=abc&expires_in=1',
      'https://x.example/#access_token=token#1&expires_in=1',
    ],
    ['client_secret=abc', 'client_secret=secret#1'],
    ['clientSecret: "abc"', 'clientSecret: "secret#1"'],
    ['{"access_token":"abc","a":1}', '{"access_token":"token#1","a":1}'],
    ["{'access_token': 'abc'}", "{'access_token': 'token#1'}"],
    [String.raw`"{\"access_token\":\"abc\"}"`, String.raw`"{\"access_token\":\"token#1\"}"`],
    ['%7B%22password%22%3A%22abc%22%7D', '%7B%22password%22%3A%22secret#1%22%7D'],
    ['{&quot;password&quot;:&quot;abc&quot;}', '{&quot;password&quot;:&quot;secret#1&quot;}'],
    ['mutation { login(user: "a", password: "abc") }', 'mutation { login(user: "a", password: "secret#1") }'],
    ['X-Amz-Credential=AKIAABCDEFGHIJKLMNOP%2F2024&X', 'X-Amz-Credential=key#1&X'],
    ['?X-Amz-Signature=0123abcd&sig=x%2By', '?X-Amz-Signature=signature#1&sig=signature#2'],
    ['key AKIAABCDEFGHIJKLMNOP.', 'key key#1.'],
    ['https://user:pass@host.example/x', 'https://secret#1@host.example/x'],
    ['<input name="csrf_token" value="abc">', '<input name="csrf_token" value="token#1">'],
    ['<SignatureProvided>abc=</SignatureProvided>', '<SignatureProvided>signature#1</SignatureProvided>'],
    ['x-api-key: abc123defg', 'x-api-key: key#1'],
    [
      '3b1c5a60-0000-4000-8000-000000000001:Abcdefghijklmnopqrst1',
      '3b1c5a60-0000-4000-8000-000000000001:secret#1',
    ],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END', '-----BEGIN RSA PRIVATE KEY-----key#1-----END'],
  ])('cleans by pattern: %s', (text, cleaned) => {
    const vault = createVault();
    expect(vault.clean(text)).toBe(cleaned);
    expect(vault.clean(cleaned)).toBe(cleaned);
  });

  test.each([
    'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view, authorization:orgTrustor:view]',
    'You are missing the following permission(s): authorization:grant:add:3b1c5a60-0000-4000-8000-000000000001',
    'oauth:client:view recording:encryptionKey:edit integrations:credential:view',
    'No authentication bearer token specified in authorization header.',
    'App not authorized to use scope [screen-recording:read, user-basic-info]',
    'invalid token: expired; password: incorrect; Basic authentication required; Bearer authentication',
    'GET https://api.mypurecloud.com/api/v2/users/me?expand=authorization,token&pageSize=25 403',
    '{"message":"x","code":"missing.any.permissions","status":403,"contextId":"3b1c5a60-0000-4000-8000-000000000001"}',
    '{"token_type":"bearer","expires_in":86399,"authorizedScope":["authorization"],"grant_type":"client_credentials"}',
    '{"refreshToken": false, "tokens": 1200, "password": null}',
    'inin-correlation-id: 3b1c5a60-0000-4000-8000-000000000001',
    'curl -H "Authorization: Bearer $TOKEN" -u "$ID:$SECRET" https://{{host}}/api?access_token=...',
    '/api/v2/orgauthorization/trustors/{trustorOrgId}/users 100% of a+b & c &amp; \\n',
    'mail a@b.example, time 12:30:45, ratio 3:4, path C:\\temp\\new',
  ])('leaves alone: %s', (text) => {
    const vault = createVault();
    vault.register('q8Zt-11_kfDs93jsY', 'token');
    expect(vault.clean(text)).toBe(text);
  });

  test('words of the protocol stay words', () => {
    const vault = createVault();
    expect(vault.register('client_credentials', 'secret')).toBe('secret#1');
    expect(vault.clean('grant_type client_credentials')).toBe('grant_type client_credentials');
  });

  test('a secret that holds the quotes of its string is found where it is the whole text', () => {
    const vault = createVault();
    vault.register('"aaaaaaa"', 'token');
    expect(vault.clean('"aaaaaaa"')).toBe('token#1');
  });

  test('property: no encoding of a registered secret survives', () => {
    fc.assert(
      fc.property(
        fc.oneof(tokenSecret, oddSecret),
        fc.constantFrom('token', 'secret', 'cookie'),
        (secret, kind) => {
          const vault = createVault();
          vault.register(secret, kind);
          for (const encoded of encodings(secret)) {
            for (const text of [
              encoded,
              `Error: "${encoded}" refused`,
              `https://x.example/a?q=${encoded}&b`,
              `/tmp/${encoded}.har`,
            ]) {
              const cleaned = vault.clean(text);
              expect(holdsSecret(cleaned, secret), cleaned).toBe(false);
              expect(vault.clean(cleaned)).toBe(cleaned);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('where one place ends as the next begins, one label stands for both', () => {
    const vault = createVault();
    vault.register("kT9x2aaa'.'", 'token');
    const once = vault.clean(`https://x.example/a?access_token=kT9x2aaa'.'&x`);
    expect(once).toBe('https://x.example/a?access_token=token#1');
    expect(vault.clean(once)).toBe(once);
  });

  test('property: with many secrets, each is found', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tokenSecret, { minLength: 1, maxLength: 60 }), (secrets) => {
        const vault = createVault();
        for (const secret of secrets) vault.register(secret, 'token');
        const cleaned = vault.clean(secrets.join(' '));
        for (const secret of secrets) expect(cleaned.split(' ')).not.toContain(secret);
        expect(cleaned).toMatch(/^(?:token#\d+ ?)+$/);
      }),
    );
  });

  test('property: never throws, and leaves no lone half of a replaced place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (text, secret) => {
          const vault = createVault();
          vault.register(secret, 'secret');
          expect(typeof vault.clean(`${text}${secret}${text}`)).toBe('string');
        },
      ),
    );
  });

  test.each([
    'a',
    'eyJ',
    '-eyJ',
    '=',
    '"',
    '&amp;',
    '%41',
    '\\"',
    'token=',
    'token:"',
    '<a',
    '://',
    '?a=',
    'Bearer ',
    'basic: ',
    ' ',
    '\n',
    '-----BEGIN PRIVATE KEY-----',
    'aaaaaaaab',
    'A.',
    ':',
    '{',
    'name="a" value="',
    'token : ',
    '%25',
    '\\\\',
    '00000000-',
  ])('takes linear time on 300 KB of %s', (piece) => {
    const vault = createVault();
    for (let i = 8; i < 40; i++) vault.register('a'.repeat(i), 'token');
    vault.register('my own secret', 'secret');
    expect(isLinear(0.45, 300_000, (size) => vault.clean(piece.repeat(size / piece.length)))).toBe(true);
  });
});
