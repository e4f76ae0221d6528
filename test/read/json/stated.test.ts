import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStated } from '../../../src/read/json/stated.js';

describe('statements about the caller', () => {
  it.each([
    ['CLIENT-CREDENTIALS', 'client_credentials'],
    ['CODE', 'authorization_code'],
    ['authorization-code', 'authorization_code'],
    ['TOKEN', 'implicit'],
    ['Implicit Grant', 'implicit'],
    ['SAML2-BEARER', 'saml2_bearer'],
    ['urn:ietf:params:oauth:grant-type:saml2-bearer', 'saml2_bearer'],
    ['PASSWORD', 'password'],
    ['pkce', 'pkce'],
    ['guest', 'guest'],
  ])('knows the grant type %s', (written, grantType) => {
    expect(readStated({ grantType: written })).toEqual({ stated: { grantType }, problems: [] });
  });

  it('reads every field', () => {
    expect(
      readStated({
        scopes: ['a', ' b '],
        permissions: 'x:y:z, p:q:*',
        roles: ['Master Admin', { id: '1', name: 'Agent' }],
        divisions: '*',
        products: ['p'],
        region: ' EU-west-1 ',
        clientId: 'c',
        clientState: 'Inactive',
        organization: { id: 'o', name: 'Example' },
        targetOrganization: 'Example',
        multiOrg: 'true',
        scopesEnforced: false,
      }),
    ).toEqual({
      stated: {
        scopes: ['a', 'b'],
        permissions: ['x:y:z', 'p:q:*'],
        roles: ['Master Admin', '1'],
        divisions: ['*'],
        products: ['p'],
        region: 'eu-west-1',
        clientId: 'c',
        clientState: 'inactive',
        organization: { id: 'o', name: 'Example' },
        targetOrganization: { name: 'Example' },
        multiOrg: true,
        scopesEnforced: false,
      },
      problems: [],
    });
  });

  it.each([
    [
      { grants: [{ permissions: 'a:b:c' }] },
      { grants: [{ division: null, permissions: ['a:b:c'], conditional: [] }] },
    ],
    [{ asked: '2026-08-20 23:04' }, { asked: '2026-08-20 23:04' }],
    [{ user: 'Ada' }, { user: { name: 'Ada' } }],
    [{ divisionNames: [{ id: 'd', name: 'Sales' }] }, { divisionNames: [{ id: 'd', name: 'Sales' }] }],
  ])('reads %j', (value, stated) => {
    expect(readStated(value)).toEqual({ stated, problems: [] });
  });

  it.each([
    ['a grant that is none', { grants: [{ permissions: ['a:b:c'] }, 'a:b:c'] }],
    ['a name that is none in it', { grants: [{ permissions: ['a:b:c', 7] }] }],
    ['a division that is none', { grants: [{ division: { id: 'd' }, permissions: ['a:b:c'] }] }],
    ['a key that is not known in it', { grants: [{ division: 'd', permission: ['a:b:c'] }] }],
    ['an offered permission that is none', { offeredPermissions: ['a:b:c', 7] }],
    ['a time that is none', { asked: 'yesterday' }],
  ])('takes nothing of what would not be the whole any more: %s', (_, value) => {
    const { stated, problems } = readStated(value);
    expect([stated, problems.length]).toEqual([{}, 1]);
  });

  it('takes an unfilled template for unknown, and an empty list for a statement', () => {
    const { stated, problems } = readStated({
      clientId: '',
      organization: { id: '' },
      region: null,
      scopes: [],
    });
    expect(stated).toEqual({ scopes: [] });
    expect(problems).toEqual([]);
  });

  it('leaves out what it does not understand and says so, without quoting values', () => {
    const { stated, problems } = readStated({
      grantType: 'magic',
      scopes: 5,
      scope: ['a'],
      s3cr3t: 1,
      roles: [1],
    });
    expect(stated).toEqual({});
    expect(problems).toEqual([
      'the key scope is not known; did you mean scopes?',
      'a key that is not known',
      expect.stringMatching(/^grantType: expected one of client_credentials, /),
      'scopes: expected a list of texts',
      'roles: 1 of 1 items are no texts and were ignored',
    ]);
  });

  it('is no object: nothing is stated', () => {
    expect(readStated(null)).toEqual({ stated: {}, problems: [] });
    expect(readStated([1])).toEqual({ stated: {}, problems: ['expected an object'] });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(readStated(value).problems)));
  });
});
