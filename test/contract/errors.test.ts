import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allErrorCodes,
  COUNTS,
  correctErrorCode,
  findErrorCodes,
  findLoginSentence,
  findOAuthError,
  matchTemplate,
} from '../../src/contract/index.js';
import { leastSeconds } from '../least-seconds.js';

describe('error codes', () => {
  it('may stand for several statuses', () => {
    expect(findErrorCodes('forbidden').map(({ status }) => status)).toEqual([403, 403, 404, 503]);
    const [everywhere, ...more] = findErrorCodes('missing.any.permissions');
    expect(everywhere).toMatchObject({ status: 403, category: 'permission' });
    expect(everywhere?.declaredBy).toBeGreaterThan(COUNTS.operations * 0.9);
    expect(more).toEqual([]);
    expect(findErrorCodes('ip.not.authorized')[0]?.status).toBe(401);
    expect(findErrorCodes('missing.scope')).toEqual([]);
    expect(findErrorCodes('constructor')).toEqual([]);
  });
});

describe('correctErrorCode', () => {
  it('gives every code itself', () => {
    for (const { code } of allErrorCodes()) expect(correctErrorCode(code)?.code).toBe(code);
  });

  it.each([
    ['missing.any.permission', 'missing.any.permissions'],
    ['missing_any_permissions', 'missing.any.permissions'],
    ['missing-any-permissions', 'missing.any.permissions'],
    ['missing any permissions', 'missing.any.permissions'],
    ['missingAnyPermissions', 'missing.any.permissions'],
    ['MISSING_ANY_PERMISSIONS', 'missing.any.permissions'],
    ['missinganypermissions', 'missing.any.permissions'],
    ['missing.any.permisions', 'missing.any.permissions'],
    ['"missing.any.permissions",', 'missing.any.permissions'],
    ['missing.any.division.permission', 'missing.any.division.permissions'],
    ['missing.divison.permission', 'missing.division.permission'],
    ['missing.permisions', 'missing.permissions'],
    ['app.not.authorised.for.scope', 'app.not.authorized.for.scope'],
    ['authz_policy_denied', 'authz.policy.denied'],
    ['bad.credential', 'bad.credentials'],
    ['not_a_user', 'not.a.user'],
  ])('%s is %s', (written, code) => {
    expect(correctErrorCode(written)?.code).toBe(code);
  });

  it.each([
    // Another word is another code: there is no all-of code of this name.
    'missing.all.permissions',
    'missing.some.permissions',
    // Everybody's words.
    'Forbidden',
    'Unauthorized',
    'badRequest',
    'bad_request',
    'access_denied',
    'AccessDenied',
    'not_found',
    'invalid_grant',
    'insufficient_scope',
    'forbiden',
    'missing',
    'permissions',
    '',
    '....',
    'x'.repeat(1_000_000),
  ])('%.40s is nothing', (written) => {
    expect(correctErrorCode(written)).toBeNull();
  });

  it('survives two neighbours swapped in a long word (property)', () => {
    const long = [...new Set(allErrorCodes().map(({ code }) => code))].filter(
      (code) => code.length >= 20 && code.split('.').length >= 3,
    );
    fc.assert(
      fc.property(fc.constantFrom(...long), (code) => {
        const words = code.split('.');
        const index = words.findIndex((word) => word.length >= 8);
        const word = words[index];
        if (word === undefined) return;
        const swapped = word.slice(0, 3) + word.charAt(4) + word.charAt(3) + word.slice(5);
        const found = correctErrorCode(words.with(index, swapped).join('.'));
        expect(found === null || found.code === code).toBe(true);
      }),
    );
  });
});

describe('matchTemplate', () => {
  const match = (message: string, status: number | null = null) =>
    matchTemplate(message, status).map(({ code, parameters, complete }) => [
      code.code,
      ...parameters,
      ...(complete ? [] : ['cut']),
    ]);
  const ANY =
    'Unable to perform the requested action. You must have at least one of the following permissions assigned: ';

  it('takes the parameters out', () => {
    expect(match(`${ANY}[responses:response:view]`, 403)).toEqual([
      ['missing.any.permissions', '[responses:response:view]'],
    ]);
    expect(match('App not authorized to use scope [users, users:readonly]')).toEqual([
      ['app.not.authorized.for.scope', '[users, users:readonly]'],
    ]);
    expect(match("Permission is forbidden on domain, 'a', entity 'b', with action set '[view]'")).toEqual([
      ['forbidden', 'a', 'b', 'view'],
    ]);
    expect(match(ANY)).toEqual([['missing.any.permissions', '']]);
  });

  it('puts the template with more words first', () => {
    const found = match(`${ANY}[] in at least one of the following division(s): [dbdb51ee-...]`, 403);
    expect(found[0]).toEqual(['missing.any.division.permissions', '[]', '[dbdb51ee-...]']);
    expect(found[1]?.[0]).toBe('missing.any.permissions');
  });

  it('puts the code of which it is the usual message first', () => {
    const found = matchTemplate('You are not authorized to perform the requested action.', 403);
    expect(found[0]?.code.code).toBe('not.authorized');
    expect(found.length).toBeGreaterThan(5);
  });

  it('forgives case, white space, quotes and the final period', () => {
    expect(match('  "INVALID login\n credentials" ')).toEqual([['bad.credentials']]);
    expect(
      match(
        'unable to perform the requested action.  You are missing the following permission(s): conversation:webchat:create',
      ),
    ).toEqual([['missing.permissions', 'conversation:webchat:create']]);
    expect(
      match(
        'Unable to perform the requested action. You are missing the following permission \\"a:b:c\\" in the provided division(s)',
      ),
    ).toEqual([['missing.division.permission', 'a:b:c']]);
  });

  it('keeps a parameter that was never filled in', () => {
    expect(match(`${ANY}%s`)).toEqual([['missing.any.permissions', '%s']]);
  });

  it('matches what was cut off only when one code fits', () => {
    expect(match('This request requires a user context. Client credentials cannot be used...', 400)).toEqual([
      ['not.a.user', 'cut'],
    ]);
    expect(match('This request requires a user context. Client creden')).toEqual([['not.a.user', 'cut']]);
    expect(match(`${ANY}[a:b:c] in at least on…`)).toEqual([
      ['missing.any.division.permissions', '[a:b:c]', 'cut'],
    ]);
    expect(match(`${ANY}[] in at least one of the following division(s): [1f9c…`)).toEqual([
      ['missing.any.division.permissions', '[]', '[1f9c', 'cut'],
    ]);
    // It may go on with a division.
    expect(match(`${ANY}[a:b:c, ...`)).toEqual([]);
    expect(match(`${ANY}[a:b:c, d:`)).toEqual([]);
    expect(match('Unable to perform the requested action. You are mis')).toEqual([]);
    expect(match('This request…')).toEqual([]);
  });

  it('keeps to the status', () => {
    expect(match('Requests originating from this IP address are not authorized: [192.0.2.1]', 401)).toEqual([
      ['ip.not.authorized', '192.0.2.1'],
    ]);
    expect(match('Requests originating from this IP address are not authorized: [192.0.2.1]', 403)).toEqual(
      [],
    );
  });

  it.each([
    '',
    'Access denied',
    'Forbidden',
    'NEEDED',
    'Unauthorized',
    'Rate limit exceeded the maximum [300] requests, go away',
    '%s',
    '...',
  ])('knows nothing of %j', (message) => {
    expect(match(message)).toEqual([]);
  });

  it('recognises every template of its own (property)', () => {
    const templates = allErrorCodes().flatMap((code) =>
      code.templates.filter((each) => each.length > 14).map((template) => ({ code, template })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.stringMatching(/^[0-9a-f]{1,20}$/),
        ({ code, template }, value) => {
          const found = matchTemplate(template.replaceAll('%s', value), code.status);
          expect(found.some((each) => each.code === code && each.complete)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is linear on 1 MB of anything', () => {
    const seconds = leastSeconds(3, () => {
      for (const unit of [
        ' ',
        '.',
        '…',
        '"',
        '\\',
        '[',
        '%s',
        'in at least one of the following division(s): ',
        '\0',
      ]) {
        matchTemplate(unit.repeat(1_000_000 / unit.length), null);
        matchTemplate(ANY + unit.repeat(1_000_000 / unit.length), null);
      }
    });
    expect(seconds).toBeLessThan(3);
  });
});

describe('findOAuthError', () => {
  it('goes by error and description', () => {
    expect(findOAuthError('invalid_client', 'Client not found.', 'token')).toMatchObject({
      endpoint: 'token',
      status: 400,
      says: 'client-not-found',
      sources: ['GCCXUTILS'],
    });
    expect(findOAuthError('invalid_client', 'authentication  failed', 'token')?.sources).toEqual([
      'GCCXUTILS',
      'CFV9',
    ]);
    expect(
      findOAuthError(
        'unauthorized_client',
        'client is not authorized to use the client_credential grant type',
        'token',
      ),
    ).toMatchObject({ status: 400, says: 'grant-type' });
    expect(findOAuthError('invalid_request', 'rate limit exceeded; retry in 3 s', 'token')?.says).toBe(
      'rate-limit',
    );
  });

  it('has one for any description, apart from those that are known', () => {
    for (const description of [null, 'something else', 'the client was not found'])
      expect(findOAuthError('invalid_client', description, 'token')).toMatchObject({
        description: null,
        says: 'client-authentication',
      });
    expect(findOAuthError('invalid_request', 'no rate limit exceeded', 'token')?.says).toBe('request');
  });

  it('keeps endpoints apart', () => {
    expect(findOAuthError('unauthorized_client', null, 'authorize')?.says).toBe('client-may-not');
    expect(findOAuthError('unauthorized_client', null, 'token')?.says).toBe('grant-type');
    expect(findOAuthError('access_denied', null, 'token')).toBeNull();
    expect(findOAuthError('access denied', null, 'authorize')).toBeNull();
  });
});

describe('sentences of the login page', () => {
  it('are found in the page and in what is copied from it', () => {
    for (const text of [
      'OAuth client ID or redirect URI is invalid',
      'Error: oauth client id or  redirect URI is invalid. Contact your administrator',
      '<html><body><p>OAuth client ID or redirect URI is invalid</p></body></html>',
    ])
      expect(findLoginSentence(text)?.says).toBe('client-or-redirect');
  });

  it('are not found in what only looks alike', () => {
    for (const text of [
      '',
      'OAuth client ID is invalid',
      'The redirect URI is invalid',
      'client-or-redirect',
    ])
      expect(findLoginSentence(text)).toBeNull();
  });
});
