/** What is known to be judged wrongly. `it.fails` turns red as soon as it is judged rightly: then make it an `it`. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.js';
import {
  ANSWERS,
  CLIENT,
  exchange,
  grant,
  lastSubject,
  policy,
  subjectsMe,
  TOKEN,
  tokensMe,
  withToken,
} from './harness.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const causesOf = (...input: readonly unknown[]) =>
  judge(lastSubject(input)).causes.map(({ id, likelihood }) => `${id} ${likelihood}`);
const call = withToken(QUEUES, bare);
const ROLE = '88888888-0000-4000-8000-000000000008';
const role = (body: object) =>
  withToken(`GET /api/v2/authorization/roles/${ROLE}`, ANSWERS.ok({ id: ROLE, ...body }));

describe('a list that is not the whole proves no missing permission', () => {
  it.each([
    [
      'roles of the client of a user',
      [tokensMe({ OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE', roleDivisions: [] } })],
    ],
    [
      'roles of a client whose grant type is not known',
      [tokensMe({ OAuthClient: { id: CLIENT, roleDivisions: [] } })],
    ],
    [
      'told roles of the client of a user',
      [
        tokensMe({
          OAuthClient: {
            id: CLIENT,
            authorizedGrantType: 'CODE',
            roleDivisions: [{ roleId: ROLE, divisionId: '*' }],
          },
        }),
        role({ permissionPolicies: [policy('routing:skill:view')] }),
      ],
    ],
    ['a role with an empty list of policies', [subjectsMe([grant([])])]],
    [
      'a role of which only general permissions were told',
      [subjectsMe([grant(null)]), role({ permissions: [] })],
    ],
    [
      'a policy without readable actions',
      [subjectsMe([grant([{ domain: 'routing', entityName: 'queue' }])])],
    ],
  ])('%s', (_, before) => {
    expect(causesOf(...before, call)).not.toContain('missing-permission certain');
  });
});

describe('a part of the permissions that are offered proves no missing product', () => {
  const page = {
    pageCount: 1,
    entities: [{ domain: 'analytics', permissionMap: { x: [{ action: 'view' }] } }],
  };

  it.each([
    ['by a query', '?queryType=domain&query=analytics', page],
    ['by a page without a count', '?pageSize=1', { ...page, pageCount: undefined, pageSize: 1, total: 300 }],
    ['an empty list', '', { pageCount: 1, entities: [] }],
  ])('%s', (_, query, body) => {
    const list = withToken(`GET /api/v2/authorization/permissions${query}`, ANSWERS.ok(body));
    expect(causesOf(list, call)).not.toContain('feature-unavailable likely');
  });
});

describe('the first cause', () => {
  it('HTML of another system is that of another system', () => {
    const input = exchange('GET https://api.other-product.example/v1/calls', {
      status: 403,
      body: '<html></html>',
    });
    expect(causesOf(input)[0]).toMatch(/^not-genesys-cloud/);
  });

  it('a content network without a signature is no unknown endpoint', () => {
    expect(causesOf(exchange('GET https://d111111abcdef8.cloudfront.net/x', bare))[0]).not.toMatch(
      /^unknown-endpoint likely/,
    );
  });

  it('an operation that accepts a token without scopes lacks none', () => {
    expect(causesOf(withToken('GET /api/v2/date', bare)).join()).not.toContain('missing-scope');
  });

  it('a bare 401 speaks of no division, scope or product', () => {
    expect(causesOf(withToken(QUEUES, ANSWERS.bare(401))).join()).not.toMatch(/scope|division|feature/);
  });

  it('a token that was rejected at one host is not rejected at another for certain', () => {
    const elsewhere = withToken('GET https://api.mypurecloud.ie/api/v2/tokens/me', ANSWERS.badCredentials);
    expect(causesOf(elsewhere, withToken(QUEUES, ANSWERS.bare(401)))).not.toContain('invalid-token certain');
  });

  it('a token of another region is not certain to explain a 403', () => {
    const issued = exchange(
      'POST https://login.mypurecloud.com/oauth/token',
      ANSWERS.ok({ access_token: TOKEN }),
      {},
      { body: 'grant_type=client_credentials' },
    );
    const there = withToken('GET https://api.mypurecloud.ie/api/v2/routing/queues', bare);
    expect(causesOf(issued, there)).not.toContain('wrong-region certain');
  });

  it('the answer of users/me does not take away what tokens/me says against it', () => {
    const me = tokensMe({ OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE' } });
    const answer = { status: 400, body: { code: 'not.a.user', status: 400 } };
    expect(causesOf(me, withToken('GET /api/v2/users/me', answer))[0]).toBe('no-user-context likely');
  });

  it('a code under a status that the catalogue does not give it is not certain', () => {
    const input = withToken(QUEUES, { status: 404, body: { code: 'missing.permissions' } });
    expect(causesOf(input)).not.toContain('missing-permission certain');
  });

  it('words of RFC 6749 under an ordinary call leave the permission possible', () => {
    expect(causesOf(withToken(QUEUES, { status: 403, body: { error: 'access_denied' } })).join()).toContain(
      'missing-permission',
    );
  });
});

it('a name that was cut off is not given for a permission', () => {
  const body = JSON.stringify({
    code: 'missing.any.permissions',
    message:
      'You must have at least one of the following permissions assigned: [routing:queue:view, routing:queue:ed',
  });
  const { refusal } = lastSubject(withToken(QUEUES, { status: 403, body }));
  expect(refusal).toMatchObject({ kind: 'permissions', names: ['routing:queue:view'] });
});
