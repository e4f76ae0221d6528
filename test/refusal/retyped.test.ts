import { describe, expect, it } from 'vitest';
import { allErrorCodes } from '../../src/contract/index.js';
import { ALL, ANY, refusalOf } from './refusal.js';

describe('a message of the catalogue that was retyped', () => {
  it.each([
    [403, 'App not authorised to use scope [users]', 'scopes'],
    [403, 'App is not authorized to use the scope [users]', 'scopes'],
    [403, `${ANY.replace('permissions', 'permision')}[routing:queue:view]`, 'permissions'],
    [403, `${ALL.replace('perform the', 'perform')}[routing:queue:view]`, 'permissions'],
    [403, 'You are missing the following permission(s): [routing:queue:view]', 'permissions'],
    [403, 'you are missing the following permissions: routing:queue:view', 'permissions'],
    [403, `${ANY}[a:b:c] in at least one of the folowing division(s): [x]`, 'divisions'],
    [
      403,
      "Unable to perform the requested action. Your organisation's security policies have denied access. Policy IDs: [x]",
      'policy',
    ],
    [401, 'No authentication barer token specified in authorisation header', 'credentials'],
    [401, 'Invalid login credentails', 'credentials'],
    [401, 'Requests originating from this IP adress are not authorized: [1.2.3.4]', 'network'],
    [400, 'Client is not authorised to use the client_credentials grant type', 'oauth'],
  ])('%i %s', (status, message, kind) => {
    const refusal = refusalOf(status, { message });
    expect(refusal.kind).toBe(kind);
    expect(refusal.recognition).not.toBe('catalogued');
    expect(refusalOf(status, message).kind).toBe(kind);
  });

  it.each([
    [403, 'App authorized to use scope [users]'],
    [403, 'You are not missing the following permission(s): [routing:queue:view]'],
    [403, 'You may be missing the following permission(s) of another system: [x]'],
    [403, 'App unauthorized to use scope [users]'],
    [401, 'Valid login credentials'],
    [403, 'Client is not allowed'],
    [403, 'Client not found'],
    [403, 'User is unable to perform the requested action'],
    [403, 'The following permissions are missing: [routing:queue:view]'],
    [403, 'Your security policies have denied access'],
  ])('is no other sentence: %i %s', (status, message) => {
    expect(refusalOf(status, { message }).kind).toBe('unexplained');
  });

  it('names its list', () => {
    expect(refusalOf(403, { message: 'You are mising the following permission(s): [a:b:c]' })).toMatchObject({
      mode: 'all',
      names: ['a:b:c'],
    });
    expect(refusalOf(403, { message: 'App not authorised to use scope users' })).toMatchObject({
      accepted: ['users'],
    });
  });

  /** Every message of the codes that practically all operations declare, with a letter lost, doubled or swapped. */
  const usual = allErrorCodes().filter(
    ({ declaredBy, status }) => declaredBy > 1000 && (status === 401 || status === 403),
  );
  it.each(
    usual.flatMap((code) =>
      code.templates.map((template) => [code.status, template.replaceAll('%s', '[a:b:c]')] as const),
    ),
  )('never says another thing for one letter: %i %s', (status, message) => {
    const { kind } = refusalOf(status, { message });
    for (const { index, 0: word } of message.matchAll(/[a-z]{5,}/gi))
      for (const at of [index + 1, index + word.length - 2])
        for (const slip of [
          message.slice(0, at) + message.slice(at + 1),
          message.slice(0, at) + message.slice(at - 1),
        ]) {
          const refusal = refusalOf(status, { message: slip });
          expect([kind, 'unexplained'], slip).toContain(refusal.kind);
          expect(refusal.recognition, slip).not.toBe('catalogued');
        }
  });
});
