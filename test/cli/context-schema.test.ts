import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextProblems } from '../../src/cli/context-schema.js';
import { readStated, STATED_KEYS } from '../../src/read/json/stated.js';

const DIST = join(import.meta.dirname, '../../dist');

const whole = {
  grantType: 'client_credentials',
  scopes: ['routing'],
  permissions: ['routing:queue:view'],
  roles: ['Agent'],
  divisions: ['*'],
  grants: [
    { division: '*', permissions: ['routing:queue:view'], conditional: [] },
    { division: null, permissions: [], conditional: ['routing:queue:edit'] },
  ],
  grantsComplete: true,
  divisionNames: [{ id: 'd', name: 'Sales' }],
  offeredPermissions: ['routing:queue:view'],
  products: ['p'],
  region: 'mypurecloud.ie',
  clientId: 'c',
  clientName: 'Reports',
  clientState: 'active',
  user: { id: 'u', name: 'Agent' },
  organization: { id: 'o', name: 'Example' },
  homeOrganization: { id: 'o' },
  targetOrganization: { name: 'Example' },
  multiOrg: true,
  scopesEnforced: false,
  asked: '2026-08-20T23:04:56.771Z',
};

describe('a context file', () => {
  it('is read in its published form, in further spellings, and as an unfilled template', () => {
    for (const value of [
      whole,
      {},
      { $schema: './context.schema.json', grantType: 'Client Credentials', scopes: 'a b', multiOrg: 'true' },
      { grantType: '', organization: { id: '' }, scopes: [], region: null, targetOrganization: 'Example' },
      { roles: [{ id: '1', name: 'Agent' }, 'Master Admin'] },
    ])
      expect(contextProblems(value)).toEqual([]);
  });

  it('is told all that is wrong with it, without its values', () => {
    expect(
      contextProblems({
        grantType: 'magic-s3cr3t',
        scopes: 5,
        permission: ['a:b:c'],
        'tok3n-tok3n-tok3n-tok3n-tok3n-tok3n': 1,
        roles: ['a', 1],
        organization: 7,
        multiOrg: 'perhaps',
      }).toSorted(),
    ).toEqual([
      'a key that is not known',
      'grantType: expected one of client_credentials, authorization_code, pkce, implicit, saml2_bearer, password, guest',
      'multiOrg: expected true or false',
      'organization: expected {"id": "…"} or {"name": "…"}',
      'roles: 1 of 2 items are no texts and were ignored',
      'scopes: expected a list of texts',
      'the key permission is not known; did you mean permissions?',
    ]);
    expect(contextProblems([1])).toEqual(['expected an object']);
  });

  it('is understood whole, or is told why not, as the context of an exchange is', () => {
    const grants = fc.record(
      {
        division: fc.constantFrom('*', null, 'd', 7),
        permissions: fc.array(fc.constantFrom('a:b:c', 7)),
        conditional: fc.constantFrom([], 'a:b:c', null, 5),
      },
      { requiredKeys: [] },
    );
    const value = fc.oneof(
      fc.array(grants),
      fc.array(fc.record({ id: fc.constantFrom('d', ''), name: fc.constantFrom('Sales', 7) })),
      fc.constantFrom('2026-08-20', '2026-08-20T23:04:56Z'),
      fc.constantFrom('pkce', 'Code', 'active', '*', '', 'true', null, true, 7, 'a b'),
      fc.array(fc.oneof(fc.string(), fc.integer(), fc.record({ id: fc.string() }))),
      fc.record({ id: fc.string(), name: fc.string() }, { requiredKeys: [] }),
      fc.anything(),
    );
    const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...STATED_KEYS) }, fc.string());
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 6 }), (context) => {
        fc.pre(!Object.hasOwn(context, '$schema') && !Object.hasOwn(context, '__proto__'));
        expect(contextProblems(context).toSorted()).toEqual(readStated(context).problems.toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the published schema', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(readFileSync(join(DIST, 'context.schema.json'), 'utf8')),
  );

  it('knows every field', () => {
    expect(Object.keys(whole)).toEqual(expect.arrayContaining([...STATED_KEYS]));
    expect(validate({ $schema: 'x', ...whole })).toBe(true);
    expect(readStated(whole)).toEqual({ stated: whole, problems: [] });
  });

  it.each(Object.keys(whole))('refuses a wrong %s', (key) => {
    for (const wrong of [7, null, { x: 1 }]) expect(validate({ [key]: wrong })).toBe(false);
  });

  it('refuses keys that are not known', () => {
    expect(validate({ scope: ['a'] })).toBe(false);
    expect(validate({ organization: { id: 'o', key: 'x' } })).toBe(false);
  });
});
