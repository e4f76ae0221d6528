import { describe, expect, it } from 'vitest';
import type { Caller, Fact } from '../../src/caller/types.js';
import {
  ANSWERS,
  bearer,
  CLIENT,
  DIVISION,
  exchange,
  grant,
  lastProblem,
  ORG,
  OTHER_DIVISION,
  OTHER_ORG,
  OTHER_TOKEN,
  policy,
  problemsOf,
  type Setting,
  subjectsMe,
  TOKEN,
  tokensMe,
  withToken,
} from '../judge/harness.js';

const CALL = withToken('GET /api/v2/routing/queues', ANSWERS.bare(403));
const ROLE = '88888888-0000-4000-8000-000000000008';
const OTHER_ROLE = '99999999-0000-4000-8000-000000000009';

/** What is known of the caller of the last exchange. */
const callerOf = (input: unknown, setting: Setting = {}): Caller => lastProblem(input, setting).caller;
const learned = (...before: readonly unknown[]): Caller => callerOf([...before, CALL]);
const values = <T>(facts: readonly Fact<T>[]): readonly T[] => facts.map(({ value }) => value);
const granted = (caller: Caller) => caller.grants.flatMap(({ value }) => value.entries);

const EVERYTHING_UNKNOWN: Omit<Caller, 'label'> = {
  grantType: [],
  clientId: [],
  clientName: [],
  clientState: [],
  userId: [],
  userName: [],
  organization: [],
  homeOrganization: [],
  targetOrganization: [],
  multiOrg: [],
  region: [],
  scopes: [],
  scopesEnforced: [],
  grants: [],
  divisionNames: [],
  roles: [],
  offeredPermissions: [],
  accessPolicies: [],
  untold: [],
  idleAt: [],
  rejected: [],
  successes: [],
};

describe('tokens/me', () => {
  const info = {
    organization: { id: ORG, name: 'Example' },
    homeOrganization: { id: OTHER_ORG },
    authorizedScope: ['routing', 'users:readonly'],
    dateTokenIdles: '2026-01-01T12:00:00Z',
    OAuthClient: {
      id: CLIENT,
      authorizedGrantType: 'CLIENT-CREDENTIALS',
      state: 'active',
      organization: { id: ORG },
      scope: ['users'],
    },
  };

  it('tells organization, scopes, client, grant type and idle time, as introspection with its place', () => {
    const caller = learned(tokensMe(info));
    expect(values(caller.organization)).toEqual([{ id: ORG, name: 'Example' }]);
    expect(values(caller.homeOrganization)).toEqual([{ id: OTHER_ORG }]);
    expect(values(caller.scopes)).toEqual([['routing', 'users:readonly']]);
    expect(values(caller.clientId)).toEqual([CLIENT]);
    expect(values(caller.clientState)).toEqual(['active']);
    expect(values(caller.idleAt)).toEqual(['2026-01-01T12:00:00Z']);
    expect(caller.grantType).toEqual([
      {
        value: 'client_credentials',
        grade: 'introspection',
        source: 'GET /api/v2/tokens/me at calls.json:1',
      },
    ]);
  });

  it.each([
    ['CLIENT-CREDENTIALS', 'client_credentials'],
    ['CODE', 'authorization_code'],
    ['TOKEN', 'implicit'],
    ['SAML2-BEARER', 'saml2_bearer'],
    ['SAML2BEARER', 'saml2_bearer'],
    ['PASSWORD', 'password'],
  ])('grant type %s', (authorizedGrantType, expected) => {
    expect(values(learned(tokensMe({ OAuthClient: { authorizedGrantType } })).grantType)).toEqual([expected]);
  });

  it('an absent field, or one of a wrong type, stays unknown', () => {
    for (const body of [
      {},
      [],
      'text',
      {
        organization: 'x',
        authorizedScope: 'routing',
        OAuthClient: { authorizedGrantType: 7, state: 'odd' },
      },
    ])
      expect(learned(withToken('GET /api/v2/tokens/me', ANSWERS.ok(body)))).toMatchObject({
        organization: [],
        scopes: [],
        grantType: [],
        clientState: [],
      });
  });

  it('counts wherever it stands in the recording', () => {
    expect(values(callerOf([CALL, tokensMe(info)]).grantType)).toEqual(['client_credentials']);
  });

  it('401 rejects the token, at that host; another refusal does not', () => {
    const rejectedAt = (...calls: readonly string[]) =>
      values(learned(...calls.map((call) => withToken(call, ANSWERS.badCredentials))).rejected).toSorted();
    expect(rejectedAt('GET /api/v2/tokens/me')).toEqual(['api.mypurecloud.com']);
    expect(rejectedAt('GET /api/v2/tokens/me', 'GET https://api.mypurecloud.ie/api/v2/tokens/me')).toEqual([
      'api.mypurecloud.com',
      'api.mypurecloud.ie',
    ]);
    expect(rejectedAt('GET https://{host}/api/v2/tokens/me')).toEqual(['']);
    expect(learned(withToken('GET /api/v2/tokens/me', ANSWERS.bare(403))).rejected).toEqual([]);
    expect(learned(withToken('GET /api/v2/users/me', ANSWERS.badCredentials)).rejected).toEqual([]);
  });

  it('stands above what is stated, beside it', () => {
    const stated = withToken('GET /api/v2/routing/queues', null, { grantType: 'pkce' });
    const [best, ...others] = callerOf([tokensMe(info), stated]).grantType;
    expect(best).toMatchObject({ value: 'client_credentials', grade: 'introspection' });
    expect(others[0]).toMatchObject({ value: 'pkce', grade: 'stated' });
  });

  it('only a GET of this very path is an answer about the token', () => {
    for (const call of [
      'DELETE /api/v2/tokens/me',
      'GET /api/v2/tokens/0b1c2d3e-0000-4000-8000-000000000001',
      'GET /api/v2/tokens/me/more',
    ])
      expect(learned(withToken(call, ANSWERS.ok(info))).grantType).toEqual([]);
  });
});

describe('users/me', () => {
  const me = (body: unknown) => withToken('GET /api/v2/users/me?expand=authorization', ANSWERS.ok(body));

  it('shows that a user calls', () => {
    const caller = learned(me({ id: ROLE, organization: { id: ORG } }));
    expect(values(caller.userId)).toEqual([ROLE]);
    expect(values(caller.organization)).toEqual([{ id: ORG }]);
    expect(caller.grants).toEqual([]);
  });

  it('tells all permissions, without divisions; what only a condition grants is marked', () => {
    const authorization = {
      permissions: ['routing:queue:view', 'routing:skill:view', 'group_creation'],
      permissionPolicies: [
        policy('routing:queue:view', { resourceConditionNode: { conjunction: 'AND', terms: [{}] } }),
        policy('routing:skill:view', { resourceConditionNode: { terms: [{}] } }),
        policy('routing:skill:view'),
        policy('analytics:*:*'),
      ],
    };
    const caller = learned(me({ id: ROLE, authorization }));
    expect(caller.grants[0]?.value.complete).toBe(true);
    const shown = granted(caller).map(({ permission, conditional, divisions }) => [
      permission,
      conditional,
      divisions,
    ]);
    expect(shown).toEqual([
      ['routing:queue:view', true, null],
      ['routing:skill:view', false, null],
      ['group_creation', false, null],
      ['analytics:*:*', false, null],
    ]);
  });

  it('400 not.a.user shows client credentials; another 400 shows nothing', () => {
    const answered = (code: string) =>
      learned(withToken('GET /api/v2/users/me', { status: 400, body: { code, status: 400 } })).grantType;
    expect(values(answered('not.a.user'))).toEqual(['client_credentials']);
    expect(answered('bad.request')).toEqual([]);
  });

  it('400 not.a.user does not stand against what tokens/me tells', () => {
    const notAUser = withToken('GET /api/v2/users/me', { status: 400, body: { code: 'not.a.user' } });
    const told = tokensMe({ OAuthClient: { authorizedGrantType: 'CODE' } });
    expect(values(learned(told, notAUser).grantType)).toEqual(['authorization_code']);
    expect(values(learned(notAUser, told).grantType)).toContain('authorization_code');
  });

  it('without expansion says nothing of permissions', () => {
    expect(learned(me({ id: ROLE, authorization: {} })).grants).toEqual([]);
    expect(learned(me({ id: ROLE, authorization: { roles: [{ id: ROLE, name: 'Admin' }] } })).grants).toEqual(
      [],
    );
  });
});

describe('subjects/me', () => {
  it('tells permissions in their divisions, with wildcards and conditions', () => {
    const caller = learned(
      subjectsMe([
        grant(
          [
            policy('routing:*:view'),
            policy('routing:queue:edit', { resourceConditionNode: { terms: [{}] } }),
          ],
          DIVISION,
          ROLE,
        ),
        grant([{ domain: 'analytics', entityName: '*', actions: ['view', 'edit'] }], '*', OTHER_ROLE),
      ]),
    );
    expect(caller.grants).toMatchObject([{ grade: 'introspection', value: { complete: true } }]);
    expect(
      granted(caller).map(({ permission, divisions, conditional }) => [permission, divisions, conditional]),
    ).toEqual([
      ['routing:*:view', [DIVISION], false],
      ['routing:queue:edit', [DIVISION], true],
      ['analytics:*:view', '*', false],
      ['analytics:*:edit', '*', false],
    ]);
    expect(values(caller.roles)).toEqual([['A role', 'A role']]);
  });

  it('one role in two divisions is two grants', () => {
    const caller = learned(
      subjectsMe([
        grant([policy('routing:queue:view')], DIVISION),
        grant([policy('routing:queue:view')], OTHER_DIVISION),
      ]),
    );
    expect(granted(caller).map(({ divisions }) => divisions)).toEqual([[DIVISION], [OTHER_DIVISION]]);
  });

  it('roles without policies leave it incomplete; no grants at all is a complete answer', () => {
    expect(learned(subjectsMe([grant(null)])).grants).toEqual([]);
    const some = learned(
      subjectsMe([grant([policy('routing:queue:view')], '*', ROLE), grant(null, '*', OTHER_ROLE)]),
    );
    expect(some.grants[0]?.value).toMatchObject({
      complete: false,
      entries: [{ permission: 'routing:queue:view' }],
    });
    expect(learned(subjectsMe([])).grants[0]?.value).toEqual({ entries: [], complete: true });
  });

  it.each([
    ['names none', {}],
    ['has none', { role: null, division: null }],
    ['has one without an id', { role: { name: 'Agent' } }],
  ])('a grant that %s, where a role should be, leaves it incomplete', (_, told) => {
    expect(learned(subjectsMe([told])).grants).toEqual([]);
    const some = learned(subjectsMe([told, grant([policy('routing:queue:view')], '*', ROLE)]));
    expect(some.grants[0]?.value).toMatchObject({
      complete: false,
      entries: [{ permission: 'routing:queue:view' }],
    });
  });

  it('a role that is told elsewhere, before or after, completes it', () => {
    const role = withToken(
      `GET /api/v2/authorization/roles/${ROLE}`,
      ANSWERS.ok({
        id: ROLE,
        name: 'A role',
        permissionPolicies: [policy('routing:queue:view')],
        permissions: ['group_creation'],
      }),
    );
    const grants = subjectsMe([grant(null, DIVISION, ROLE)]);
    for (const caller of [learned(role, grants), learned(grants, role)]) {
      expect(caller.grants[0]?.value.complete).toBe(true);
      expect(granted(caller).map(({ permission, divisions }) => [permission, divisions])).toEqual([
        ['routing:queue:view', [DIVISION]],
        ['group_creation', [DIVISION]],
      ]);
    }
  });

  it.each([
    ['none', []],
    ['one without readable actions', [{ domain: 'routing', entityName: 'queue' }]],
    ['one of two without them', [policy('routing:queue:view'), { domain: 'routing', entityName: 'skill' }]],
  ])('a role with a list of policies that does not tell them all is unknown: %s', (_, policies) => {
    expect(learned(subjectsMe([grant(policies)])).grants).toEqual([]);
    const role = withToken(
      `GET /api/v2/authorization/roles/${ROLE}`,
      ANSWERS.ok({ id: ROLE, permissionPolicies: policies, permissions: ['group_creation'] }),
    );
    expect(learned(subjectsMe([grant(null, '*', ROLE)]), role).grants).toEqual([]);
  });

  it('a role that was told is not forgotten for an answer without its policies', () => {
    const role = (body: object) =>
      withToken(`GET /api/v2/authorization/roles/${ROLE}`, ANSWERS.ok({ id: ROLE, ...body }));
    const told = role({ permissionPolicies: [policy('routing:queue:view')] });
    const caller = learned(subjectsMe([grant(null, '*', ROLE)]), told, role({ permissions: [] }));
    expect(granted(caller).map(({ permission }) => permission)).toEqual(['routing:queue:view']);
  });
});

describe('the roles of a client', () => {
  const role = withToken(
    `GET /api/v2/authorization/roles/${ROLE}`,
    ANSWERS.ok({ id: ROLE, permissionPolicies: [policy('routing:queue:view')] }),
  );
  const roleDivisions = [{ roleId: ROLE, divisionId: DIVISION }];
  const told = (grantType: object) => ({ OAuthClient: { id: CLIENT, roleDivisions, ...grantType } });
  const byAnswer = (grantType: object) => [
    tokensMe({ OAuthClient: { id: CLIENT } }),
    withToken(`GET /api/v2/oauth/clients/${CLIENT}`, ANSWERS.ok({ id: CLIENT, roleDivisions, ...grantType })),
  ];
  const asClient = { authorizedGrantType: 'CLIENT-CREDENTIALS' };

  it('are joined with the roles that are told elsewhere, for client credentials', () => {
    for (const answers of [[tokensMe(told(asClient))], byAnswer(asClient)]) {
      const caller = learned(...answers, role);
      expect(granted(caller)).toMatchObject([{ permission: 'routing:queue:view', divisions: [DIVISION] }]);
      expect(caller.grants[0]?.value.complete).toBe(true);
    }
  });

  it.each([
    ['a user', { authorizedGrantType: 'CODE' }],
    ['nobody knows whom', {}],
  ])('tell nothing of a caller that is %s', (_, grantType) => {
    for (const answers of [[tokensMe(told(grantType))], byAnswer(grantType)])
      expect(learned(...answers, role).grants).toEqual([]);
  });

  it('an empty list is a complete answer only for client credentials', () => {
    const none = (grantType: object) =>
      learned(tokensMe({ OAuthClient: { id: CLIENT, roleDivisions: [], ...grantType } })).grants;
    expect(none(asClient)[0]?.value).toEqual({ entries: [], complete: true });
    expect(none({ authorizedGrantType: 'CODE' })).toEqual([]);
    expect(none({})).toEqual([]);
  });
});

describe('that scopes are enforced', () => {
  const EDGES = 'GET /api/v2/telephony/providers/edges';
  const refused = ANSWERS.scope('[telephony]');

  it('is shown by a catalogued scope refusal of the same token, as a sibling', () => {
    const expected = [{ value: true, grade: 'sibling', source: 'the refusal at calls.json:1' }];
    expect(learned(withToken(EDGES, refused)).scopesEnforced).toEqual(expected);
    expect(values(callerOf([CALL, withToken(EDGES, refused)]).scopesEnforced)).toEqual([true]);
  });

  it.each([
    ['of another token', withToken(EDGES, refused, {}, OTHER_TOKEN)],
    [
      'whose code was retyped',
      withToken(EDGES, { status: 403, body: { code: 'app_not_authorized_for_scope' } }),
    ],
    ['of a call whose token was not recorded', exchange(EDGES, refused)],
    ['for something else', withToken(EDGES, ANSWERS.missingAny('[telephony:plugin:all]'))],
    [
      'in words of no catalogue',
      withToken(EDGES, { status: 403, body: { message: 'scope telephony missing' } }),
    ],
  ])('is not shown by a refusal %s', (_, call) => {
    expect(learned(call).scopesEnforced).toEqual([]);
  });

  it('stands above what is stated', () => {
    const stated = withToken('GET /api/v2/routing/queues', ANSWERS.bare(403), { scopesEnforced: false });
    const [best, ...others] = callerOf([withToken(EDGES, refused), stated]).scopesEnforced;
    expect(best).toMatchObject({ value: true, grade: 'sibling' });
    expect(others[0]).toMatchObject({ value: false, grade: 'stated' });
  });
});

describe('the OAuth client', () => {
  const client = (id: string, token = TOKEN) =>
    withToken(
      `GET /api/v2/oauth/clients/${id}`,
      ANSWERS.ok({ id, state: 'disabled', authorizedGrantType: 'CODE', scope: ['users'] }),
      {},
      token,
    );

  it('what somebody else was told of it counts for the token of this client', () => {
    const caller = learned(client(CLIENT, OTHER_TOKEN), tokensMe({ OAuthClient: { id: CLIENT } }));
    expect(values(caller.clientState)).toEqual(['disabled']);
    expect(values(caller.grantType)).toEqual(['authorization_code']);
    expect(values(caller.scopes)).toEqual([['users']]);
  });

  it('what a token was told of another client is not about itself', () => {
    const caller = learned(client(OTHER_ORG), tokensMe({ OAuthClient: { id: CLIENT } }));
    expect(caller).toMatchObject({ clientState: [], grantType: [] });
    expect(learned(client(CLIENT))).toMatchObject({ clientState: [], clientId: [] });
  });
});

describe('what the organization offers', () => {
  const offers = (body: unknown) => withToken('GET /api/v2/authorization/permissions', ANSWERS.ok(body));
  const entities = [
    {
      domain: 'routing',
      permissionMap: { queue: [{ action: 'view' }, { action: 'edit' }], skill: [{ action: 'view' }] },
    },
  ];

  it('the whole list', () => {
    expect([...(learned(offers({ pageCount: 1, entities })).offeredPermissions[0]?.value ?? [])]).toEqual([
      'routing:queue:view',
      'routing:queue:edit',
      'routing:skill:view',
    ]);
  });

  it.each([
    ['one page of several', { pageCount: 2, entities }],
    ['a count that is no number', { pageCount: '1', entities }],
    ['no count', { entities }],
    ['no list', {}],
    ['an empty list', { pageCount: 1, entities: [] }],
    ['a domain without its permissions', { pageCount: 1, entities: [...entities, { domain: 'users' }] }],
    [
      'a domain whose permissions are null',
      { pageCount: 1, entities: [...entities, { domain: 'users', permissionMap: null }] },
    ],
    ['permissions without a domain', { pageCount: 1, entities: [{ permissionMap: { queue: [] } }] }],
    [
      'an entry without an action',
      { pageCount: 1, entities: [{ domain: 'routing', permissionMap: { queue: [{}] } }] },
    ],
  ])('%s is not the list', (_, body) => {
    expect(learned(offers(body)).offeredPermissions).toEqual([]);
  });

  it('nor is the answer to a query; the size of a page is none', () => {
    const answered = (query: string) =>
      learned(
        withToken(`GET /api/v2/authorization/permissions?${query}`, ANSWERS.ok({ pageCount: 1, entities })),
      ).offeredPermissions;
    expect(answered('queryType=domain&query=routing')).toEqual([]);
    expect(answered('pageSize=100&query=routing')).toEqual([]);
    expect(answered('pageSize=1000&pageNumber=1')).toHaveLength(1);
  });

  it('the organization', () => {
    expect(
      values(
        learned(withToken('GET /api/v2/organizations/me', ANSWERS.ok({ id: ORG, name: 'Example' })))
          .organization,
      ),
    ).toEqual([{ id: ORG, name: 'Example' }]);
  });

  it('divisions in which one permission is held: never the whole of the grants', () => {
    const call = 'GET /api/v2/authorization/divisionspermitted/paged/me?permission=routing:queue:view';
    const page = (body: unknown) => learned(withToken(call, ANSWERS.ok(body)));
    expect(page({ entities: [{ id: DIVISION }] }).grants[0]?.value).toEqual({
      entries: [{ permission: 'routing:queue:view', divisions: [DIVISION], conditional: false, role: null }],
      complete: false,
    });
    expect(granted(page({ allDivsPermitted: true, entities: [] }))[0]?.divisions).toBe('*');
    expect(page({ entities: [] }).grants[0]?.value).toEqual({ entries: [], complete: false });
  });
});

describe('a token that was issued', () => {
  const basic = { Authorization: `Basic ${btoa(`${CLIENT}:example-secret-0001`)}` };
  const issue = (
    body: unknown,
    more: object = {},
    answer: unknown = { access_token: TOKEN, token_type: 'bearer', expires_in: 86399 },
  ) =>
    exchange(
      'POST https://login.mypurecloud.ie/oauth/token',
      ANSWERS.ok(answer),
      {},
      { headers: basic, body, ...more },
    );

  it.each([
    ['grant_type=client_credentials', 'client_credentials'],
    ['grant_type=authorization_code&code=abc&redirect_uri=x', 'authorization_code'],
    ['grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer&assertion=x', 'saml2_bearer'],
  ])('%s', (body, grantType) => {
    const caller = learned(issue(body));
    expect(values(caller.grantType)).toEqual([grantType]);
    expect(values(caller.clientId)).toEqual([CLIENT]);
    expect(values(caller.region)).toEqual(['mypurecloud.ie']);
    expect(caller.region[0]?.source).toBe('the token response at calls.json:1');
  });

  it('is known of a call that stands before it, too', () => {
    const [first] = problemsOf([CALL, issue('grant_type=client_credentials')]);
    expect(values(first?.caller.region ?? [])).toEqual(['mypurecloud.ie']);
  });

  it('tells nothing of other tokens, and a refused request tells nothing', () => {
    expect(learned(issue('grant_type=client_credentials', {}, { access_token: OTHER_TOKEN }))).toMatchObject(
      EVERYTHING_UNKNOWN,
    );
    const refused = exchange(
      'POST https://login.mypurecloud.ie/oauth/token',
      { status: 400, body: { error: 'invalid_client' } },
      {},
      { headers: basic, body: 'grant_type=client_credentials' },
    );
    expect(learned(refused)).toMatchObject(EVERYTHING_UNKNOWN);
  });
});

describe('callers do not mix', () => {
  const info = { organization: { id: ORG }, OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE' } };

  it('what one token is told is nothing about another', () => {
    const caller = learned(
      tokensMe(info, OTHER_TOKEN),
      subjectsMe([grant([policy('routing:queue:view')])], OTHER_TOKEN),
      withToken(
        'GET /api/v2/routing/queues',
        ANSWERS.ok(),
        { grantType: 'pkce', permissions: ['routing:queue:view'] },
        OTHER_TOKEN,
      ),
    );
    expect(caller).toMatchObject(EVERYTHING_UNKNOWN);
    expect(caller.label).toBe('token#2');
  });

  it('what is stated beside one call of a token holds for its other calls', () => {
    expect(
      values(learned(withToken('GET /api/v2/users', ANSWERS.ok(), { grantType: 'pkce' })).grantType),
    ).toEqual(['pkce']);
  });

  const sanitized = (call: string, response: Parameters<typeof exchange>[1], context = {}) =>
    exchange(call, response, context, { headers: { Accept: '*/*' } });
  const recording = [
    sanitized('GET /api/v2/tokens/me', ANSWERS.ok(info), {}),
    sanitized('GET /api/v2/users', ANSWERS.ok(), { grantType: 'pkce' }),
    sanitized('GET /api/v2/routing/queues', ANSWERS.bare(403)),
  ];

  it('calls of a recording without Authorization are strangers to each other', () => {
    expect(callerOf(recording)).toMatchObject({ label: null, ...EVERYTHING_UNKNOWN });
  });

  it('unless the user says that one caller made them all', () => {
    const caller = callerOf(recording, { oneCaller: true });
    expect(caller.organization).toMatchObject([{ value: { id: ORG }, grade: 'introspection' }]);
    expect(caller.grantType.map(({ value }) => value)).toEqual(['authorization_code', 'pkce']);
  });

  it('what is pasted together is taken to be of one caller, and nothing proves it', () => {
    const caller = callerOf(recording, { paste: true });
    expect(caller.organization).toMatchObject([{ value: { id: ORG }, grade: 'stated' }]);
    expect(new Set(caller.grantType.map(({ grade }) => grade))).toEqual(new Set(['stated']));
  });

  it('one caller or not, a recorded token is a caller of its own', () => {
    const mixed = [sanitized('GET /api/v2/tokens/me', ANSWERS.ok(info)), CALL];
    expect(callerOf(mixed, { oneCaller: true })).toMatchObject(EVERYTHING_UNKNOWN);
  });

  it('client id and secret are no caller of the API', () => {
    const basic = exchange(
      'GET /api/v2/tokens/me',
      ANSWERS.ok(info),
      {},
      { headers: { Authorization: `Basic ${btoa(`${CLIENT}:example-secret-0001`)}` } },
    );
    expect(callerOf([basic, recording[2]], { paste: true })).toMatchObject(EVERYTHING_UNKNOWN);
  });

  it('flags hold for every caller', () => {
    const stated = { grantType: 'client_credentials', region: 'eu-west-1' } as const;
    for (const input of [CALL, recording[2]]) {
      const caller = callerOf(input, { stated });
      expect(caller.grantType).toEqual([{ value: 'client_credentials', grade: 'stated', source: 'a flag' }]);
      expect(values(caller.region)).toEqual(['mypurecloud.ie']);
    }
  });

  it('the same token in the query is the same caller', () => {
    const call = exchange(
      `GET https://api.mypurecloud.com/api/v2/routing/queues?access_token=${TOKEN}`,
      ANSWERS.bare(403),
    );
    expect(values(callerOf([tokensMe(info), call]).grantType)).toEqual(['authorization_code']);
    expect(bearer().Authorization).toContain(TOKEN);
  });
});
