import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allErrorCodes } from '../../../src/contract/index.js';
import { mayRefuse } from '../../../src/primitives/statuses.js';
import { read, readOne } from './read.js';

const NOT_FOUND = '5d5d5d5d-2323-4343-8545-121212121212';
const body = (text: string): unknown => {
  const written = readOne(text).response?.body ?? 'null';
  return written.startsWith('{') ? JSON.parse(written) : written;
};

describe('a code in the message around it', () => {
  it.each([
    [
      `Error: failed to authorize: Auth Error: 400 - invalid_client (client not found; ${NOT_FOUND})`,
      { error: 'invalid_client', error_description: `client not found; ${NOT_FOUND}` },
    ],
    [
      'panic: GCloudCX Code bad.credentials: Invalid login credentials (client not found). (Correlation: 0a0a0a0a-1111-4222-8333-444455556666)',
      { code: 'bad.credentials', message: 'Invalid login credentials (client not found).' },
    ],
    ['missing.any.permissions: nope', { code: 'missing.any.permissions' }],
    [
      '[app.not.authorized.for.scope] App not authorized to use scope [routing]',
      { code: 'app.not.authorized.for.scope', message: 'App not authorized to use scope [routing]' },
    ],
    [
      'error=invalid_client error_description=client not found',
      { error: 'invalid_client', error_description: 'client not found' },
    ],
    [
      '"error": "unauthorized_client", "description": "not of this client"',
      { error: 'unauthorized_client', error_description: 'not of this client' },
    ],
    [
      'error="invalid_grant" description="code expired"',
      { error: 'invalid_grant', error_description: 'code expired' },
    ],
    ['not.found here, missing.permissions there', { code: 'missing.permissions' }],
    ['Response: code = "not.authorized"', { code: 'not.authorized' }],
    ['Request denied (code: missing.permission)', { code: 'missing.permission' }],
    [
      '"invalid_client: client not found"',
      { error: 'invalid_client', error_description: 'client not found' },
    ],
    ['API Error: 401 - bad.credentials', { code: 'bad.credentials' }],
    ['API Error: 401 - bad.credentials - Invalid', { code: 'bad.credentials', message: 'Invalid' }],
    ['API Error: 401 - [bad.credentials]: Invalid', { code: 'bad.credentials' }],
    [
      'API Error: 403 - Unable to read the queue (missing.permissions)',
      { code: 'missing.permissions', message: 'Unable to read the queue (missing.permissions)' },
    ],
    [
      'message: "token: unauthorized_client", status: 400',
      { error: 'unauthorized_client', error_description: 'token: unauthorized_client' },
    ],
  ])('%s', (text, expected) => {
    expect(body(text)).toEqual(expected);
  });

  it('yields to a code beside the message', () => {
    expect(body('message: "see bad.credentials", code: "missing.permissions"')).toEqual({
      code: 'missing.permissions',
      message: 'see bad.credentials',
    });
  });

  it('is found with anything around it', () => {
    const codes = allErrorCodes()
      .filter(({ code, status }) => mayRefuse(status) && code.split('.').length > 2)
      .map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom('Error: ', 'panic: Code ', '[', 'API Error: 403 - ', 'code = "', '(', 'failed with '),
        fc.constantFrom(': no', '] no', '"', ')', ' - no', '.', ', no', '', ' (no)'),
        (code, before, after) => {
          expect(readOne(before + code + after).response?.body).toContain(code);
        },
      ),
    );
  });
});

describe('names that are no codes', () => {
  it.each([
    'at missing.permission.handler.Main(Main.java:33)',
    'host not.authorized.example.com is down',
    'com.example.missing.permissions',
    'see docs/missing.permissions/readme',
    'missing.permissions.md says more',
    'user.name = "a"',
    'the scope not.found:view',
    'bad.credentials@example.com wrote',
  ])('%s', (text) => {
    expect(read(text).exchanges).toEqual([]);
  });
});
