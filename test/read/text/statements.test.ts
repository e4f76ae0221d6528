import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../src/exchange/types.js';
import { read, readOne } from './read.js';

const CALL = 'GET /api/v2/routing/queues returns 403. ';
const stated = (sentence: string): Stated => readOne(CALL + sentence).context;

describe('scopes', () => {
  it.each([
    [
      'The token has the scopes routing:queue:read and analytics:read.',
      ['routing:queue:read', 'analytics:read'],
    ],
    ['scope=analytics%3Areadonly+routing', ['analytics:readonly', 'routing']],
    ['scopes: conversations, recordings:readonly', ['conversations', 'recordings:readonly']],
    [
      '{"grant_type": "client_credentials", "scope": "conversation:read users"}',
      ['conversation:read', 'users'],
    ],
    ['"scopes": ["analytics:read", "interaction:read"]', ['analytics:read', 'interaction:read']],
    ['We use it with scope admin:recording', ['admin:recording']],
    [
      'It was verified with analytics:read and interaction:read scopes.',
      ['analytics:read', 'interaction:read'],
    ],
    ['scope: manage_outbound', ['manage_outbound']],
    ['Scopes:\n- calls:view\n- calls:modify', ['calls:view', 'calls:modify']],
    ['The app was granted the `webchat:read` scope.', ['webchat:read']],
    ['It carries all three scopes: users, routing; nothing else.', ['users', 'routing']],
    ['Token mit den Scopes users:readonly und routing.', ['users:readonly', 'routing']],
  ])('%s', (sentence, scopes) => {
    expect(stated(sentence).scopes).toEqual(scopes);
  });

  it.each([
    'We lack the scope admin:recording.',
    'It does not have the scope admin:recording.',
    "It doesn't have scope admin:recording",
    'Somebody says you need scope admin:recording',
    'You should add the scope admin:recording.',
    'The scope admin:recording is missing.',
    'Advice: add scope admin:recording.',
    'The token must have the scope admin:recording',
    'Requires scope: admin:recording',
    'without the admin:recording scope',
  ])('not held: %s', (sentence) => {
    const { exchanges, took } = read(CALL + sentence);
    expect(exchanges[0]?.context.scopes).toBeUndefined();
    expect(took).toContain('mentions scope admin:recording');
  });

  it.each([
    'The scope of this project is large.',
    'Scopes are fine, it is 10:30 now.',
    'scope creep: see http://x.example',
  ])('no list: %s', (sentence) => {
    const { exchanges, took } = read(CALL + sentence);
    expect(exchanges[0]?.context.scopes).toBeUndefined();
    expect(took.filter((word) => word.includes('mentions'))).toEqual([]);
  });
});

describe('permissions and roles', () => {
  it('takes what is said to be held', () => {
    expect(stated('The user has the role "Queue Admin" with permission routing:queue:view.')).toEqual({
      roles: ['Queue Admin'],
      permissions: ['routing:queue:view'],
      wording: {
        whole: false,
        words: 'The user has the role "Queue Admin" with permission routing:queue:view',
      },
    });
    expect(stated('The Scim Admin role is assigned').roles).toEqual(['Scim Admin']);
  });

  it('leaves the list of a refusal to the refusal', () => {
    const exchange = readOne(
      `${CALL}Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]`,
    );
    expect(exchange.context).toEqual({});
    expect(exchange.response?.body).toContain('[routing:queue:view]');
  });

  it('does not take a permission that is missing', () => {
    expect(stated('We are missing the permission routing:queue:view.').permissions).toBeUndefined();
    expect(
      stated('You need permissions routing:queue:view and routing:queue:edit').permissions,
    ).toBeUndefined();
  });
});

describe('grant type', () => {
  it.each([
    ['client credentials grant', 'client_credentials'],
    ['grant_type=client_credentials', 'client_credentials'],
    ['Authorization code with PKCE', 'pkce'],
    ['We log in with the authorization code grant', 'authorization_code'],
    ['implicit grant', 'implicit'],
    ['SAML2 bearer', 'saml2_bearer'],
    ['a guest token', 'guest'],
  ])('%s', (sentence, grant) => {
    expect(stated(sentence).grantType).toBe(grant);
  });

  it.each([
    'client credentials or PKCE',
    'not client credentials',
    'invalid client credentials',
    'check your client credentials',
    'the user token',
  ])('none: %s', (sentence) => {
    expect(stated(sentence).grantType).toBeUndefined();
  });
});

describe('organization, client, region', () => {
  const id = '12345678-0000-4000-8000-123456789012';
  it.each<[string, Stated]>([
    [`client id ${id}`, { clientId: id }],
    [`"client_id": "${id}"`, { clientId: id }],
    [`target organization ${id}`, { targetOrganization: { id } }],
    [`our home org is ${id}`, { homeOrganization: { id } }],
    [`organizationId=${id}`, { organization: { id } }],
    ['a multi-org premium app', { multiOrg: true }],
    ['It runs for several organizations.', { multiOrg: true }],
    ['This is not a multi-org app', {}],
    ['The OAuth client is inactive', { clientState: 'inactive' }],
    ['region eu-central-1', { region: 'mypurecloud.de' }],
    ['The token is from login.mypurecloud.de', { region: 'mypurecloud.de' }],
    ['We use mypurecloud.ie and mypurecloud.de', {}],
    ['Scopes are enforced.', { scopesEnforced: true }],
    ['Scopes are not enforced.', { scopesEnforced: false }],
  ])('%s', (sentence, expected) => {
    expect(stated(sentence)).toEqual(expected);
  });

  it('takes the one API host that is named as the host of the path, not as the region of the caller', () => {
    const exchange = readOne('GET /api/v2/users/me on api.mypurecloud.jp: 401');
    expect(exchange.request.url).toBe('https://api.mypurecloud.jp/api/v2/users/me');
    expect(exchange.context).toEqual({});
    expect(readOne('GET /api/v2/users on api.mypurecloud.jp or api.mypurecloud.de: 401').request.url).toBe(
      '/api/v2/users',
    );
  });
});

describe('headers that were sent', () => {
  it.each([
    ['we also send X-Genesys-Org-Id', [{ name: 'X-Genesys-Org-Id', value: '' }]],
    ['X-Genesys-Org-Id: <org id>', [{ name: 'X-Genesys-Org-Id', value: '<org id>' }]],
    ['with the header `X-Genesys-Application-Id: abc`', [{ name: 'X-Genesys-Application-Id', value: 'abc' }]],
    ['Authorization: Bearer abc.def', [{ name: 'Authorization', value: 'Bearer abc.def' }]],
  ])('%s', (sentence, headers) => {
    expect(readOne(CALL + sentence).request.headers).toEqual(headers);
  });

  it.each([
    'Do I need X-Genesys-Org-Id?',
    'the X-Genesys-Org-Id header is missing',
    'You should add X-Genesys-Org-Id',
    'x-amz-request-id: 1',
  ])('not sent: %s', (sentence) => {
    expect(readOne(CALL + sentence).request.headers).toBeNull();
  });
});

describe('one caller', () => {
  it('gives what is said to every exchange, and nothing where it is contradictory', () => {
    const { exchanges } = read(
      'We use client credentials.\n\ncurl https://api.mypurecloud.com/api/v2/users\n403 Forbidden\n\nThe scope is users:readonly.\n\ncurl https://api.mypurecloud.com/api/v2/flows\n403 Forbidden\n',
    );
    expect(exchanges.map((one) => one.context)).toEqual([
      { grantType: 'client_credentials', scopes: ['users:readonly'] },
      { grantType: 'client_credentials', scopes: ['users:readonly'] },
    ]);
    const disputed = read(
      'Client credentials here:\n\ncurl https://api.mypurecloud.com/api/v2/users\n403\n\nAnd with the implicit grant:\n\ncurl https://api.mypurecloud.com/api/v2/flows\n403\n',
    );
    expect(disputed.exchanges.map((one) => one.context)).toEqual([{}, {}]);
  });
});
