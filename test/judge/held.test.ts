/** The server's words against what is held, and against a contract that is a dated copy (design section 4). */
import { describe, expect, it } from 'vitest';
import { describe as report } from '../../src/report/describe.js';
import type { CauseReport } from '../../src/report/types.js';
import {
  ANSWERS,
  CLIENT,
  DIVISION,
  exchange,
  grant,
  lastDiagnosis,
  OTHER_DIVISION,
  OTHER_TOKEN,
  PLACE,
  policy,
  refusedWith,
  subjectsMe,
  tokensMe,
  withToken,
} from './harness.js';

const VIEW = 'routing:queue:view';
const QUEUE = 'GET /api/v2/routing/queues/aaaaaaaa-1111-4111-8111-111111111111';
const OTHER_QUEUE = 'GET /api/v2/routing/queues/bbbbbbbb-2222-4222-8222-222222222222';
const QUEUES = 'GET /api/v2/routing/queues';
const EDIT_DIVISION = `PUT /api/v2/authorization/divisions/${DIVISION}`;
const missing = ANSWERS.missingAny(`[${VIEW}]`);
const CONDITION = { resourceConditionNode: { conjunction: 'AND', terms: [{}] } };
const holds = (permission: string, division = '*', more = {}) =>
  subjectsMe([grant([policy(permission, more)], division)]);
const inDivision = (division: string) => ANSWERS.missingDivision(`[${VIEW}]`, `[${division}]`);

const reportOn = (input: readonly unknown[]) =>
  report(lastDiagnosis(input), { problem: 0, count: 1, places: [PLACE] });
const stepsOf = (causes: readonly CauseReport[]) =>
  causes
    .flatMap(({ fixes }) => fixes)
    .map(({ action }) => action)
    .join('\n');
const shown = (causes: readonly CauseReport[]) => causes.map(({ id, likelihood }) => `${id} ${likelihood}`);
/** Steps that give what is held already. */
const GRANTS = /\bgive (?!way)|\bgrant .* that has|try routing:queue:view/;

describe('a right that is held although the answer says that it is missing', () => {
  it.each<[string, readonly unknown[], string]>([
    [
      'another queue of the same token',
      [withToken(QUEUE, ANSWERS.ok({})), withToken(OTHER_QUEUE, missing)],
      'missing-division-access possible',
    ],
    [
      'the same queue before',
      [withToken(QUEUE, ANSWERS.ok({})), withToken(QUEUE, missing)],
      'missing-division-access possible',
    ],
    [
      'a listing of the same token',
      [withToken(QUEUES, ANSWERS.ok()), withToken(QUEUE, missing)],
      'missing-division-access possible',
    ],
    [
      'all-of words',
      [withToken(QUEUES, ANSWERS.ok()), withToken(QUEUE, ANSWERS.missingAll(`[${VIEW}]`))],
      'missing-division-access possible',
    ],
    ['introspection, in all divisions', [holds(VIEW), withToken(QUEUE, missing)], 'resource-access possible'],
    [
      'introspection, by a wildcard',
      [holds('routing:*:*'), withToken(QUEUE, missing)],
      'resource-access possible',
    ],
    [
      'introspection, in one division',
      [holds(VIEW, DIVISION), withToken(QUEUE, missing)],
      'missing-division-access possible',
    ],
    [
      'introspection, under a condition',
      [holds(VIEW, '*', CONDITION), withToken(QUEUE, missing)],
      'resource-access likely',
    ],
    [
      'introspection, in another division than the one that the call names',
      [
        holds('authorization:division:edit', OTHER_DIVISION),
        withToken(EDIT_DIVISION, ANSWERS.missingAny('[authorization:division:edit]')),
      ],
      'missing-division-access likely',
    ],
    ['a statement', [withToken(QUEUE, missing, { permissions: [VIEW] })], 'missing-permission likely'],
    [
      'a statement with divisions',
      [withToken(QUEUE, missing, { permissions: [VIEW], divisions: [DIVISION] })],
      'missing-permission likely',
    ],
    [
      'a success, and introspection that lacks it',
      [subjectsMe([]), withToken(QUEUES, ANSWERS.ok()), withToken(QUEUE, missing)],
      'missing-division-access possible',
    ],
    [
      'two answers of the platform that disagree',
      [
        subjectsMe([]),
        withToken(
          'GET /api/v2/users/me?expand=authorization',
          ANSWERS.ok({ id: 'u', authorization: { permissions: [VIEW] } }),
        ),
        withToken(QUEUE, missing),
      ],
      'missing-division-access possible',
    ],
  ])('%s: nothing is certain, and it is not granted again', (_, input, first) => {
    const { causes } = reportOn(input);
    expect(shown(causes)[0]).toBe(first);
    expect(shown(causes).join()).not.toContain('certain');
    expect(causes.map(({ id }) => id)).toContain('missing-permission');
    expect(stepsOf(causes)).not.toMatch(GRANTS);
    expect(stepsOf(causes)).not.toContain('name different permissions');
    expect(stepsOf(causes)).toContain('if a role was changed just before');
  });

  it.each<[string, readonly unknown[]]>([
    [
      'another token had the success',
      [withToken(QUEUE, ANSWERS.ok({}), {}, OTHER_TOKEN), withToken(OTHER_QUEUE, missing)],
    ],
    [
      'the success needed another permission',
      [withToken('GET /api/v2/routing/skills', ANSWERS.ok()), withToken(QUEUE, missing)],
    ],
    [
      'the success needed none',
      [withToken('GET /api/v2/authorization/divisions', ANSWERS.ok()), withToken(QUEUE, missing)],
    ],
    ['the other queue was refused, too', [withToken(OTHER_QUEUE, missing), withToken(QUEUE, missing)]],
    [
      'the success needed one of two that are both missing',
      [
        withToken(QUEUES, ANSWERS.ok()),
        withToken(QUEUE, ANSWERS.missingAll(`[${VIEW}, routing:queue:edit]`)),
      ],
    ],
    ['introspection holds another permission', [holds('routing:skill:view'), withToken(QUEUE, missing)]],
    ['introspection holds another action', [holds('routing:queue:edit'), withToken(QUEUE, missing)]],
    ['introspection holds nothing', [subjectsMe([]), withToken(QUEUE, missing)]],
    [
      'the statement is contradicted by introspection',
      [subjectsMe([]), withToken(QUEUE, missing, { permissions: [VIEW] })],
    ],
    ['what is stated is another', [withToken(QUEUE, missing, { permissions: ['routing:queue:edit'] })]],
    [
      'one of two that must be held is held',
      [holds(VIEW), withToken(QUEUE, ANSWERS.missingAll(`[${VIEW}, routing:queue:edit]`))],
    ],
  ])('not: %s', (_, input) => {
    const { causes } = reportOn(input);
    expect(causes[0]?.id).toBe('missing-permission');
    expect(causes.map(({ id }) => id)).not.toContain('resource-access');
    expect(stepsOf(causes)).not.toContain('if a role was changed just before');
    expect(stepsOf(causes)).toMatch(GRANTS);
  });

  it('what is held is not the first thing to try where the answer names another', () => {
    const { causes } = reportOn([holds(VIEW), withToken(QUEUE, ANSWERS.missingAny('[routing:skill:view]'))]);
    expect(stepsOf(causes)).not.toContain(VIEW);
    expect(stepsOf(causes)).toContain('routing:skill:view');
  });

  it('says where it is held, and by which role', () => {
    const { causes } = reportOn([
      subjectsMe([
        {
          ...grant([policy(VIEW)], DIVISION),
          role: { id: 'r', name: 'Supervisor', policies: [policy(VIEW, CONDITION)] },
        },
      ]),
      withToken(QUEUE, missing),
    ]);
    const text = JSON.stringify(causes);
    expect(text).toContain(`in division ${DIVISION}`);
    expect(text).toContain('role Supervisor');
  });
});

describe('a refusal for a division, compared with where it is held', () => {
  it.each<[string, readonly unknown[]]>([
    ['in all divisions', [holds(VIEW), withToken(QUEUE, inDivision(DIVISION))]],
    ['in that division', [holds(VIEW, DIVISION), withToken(QUEUE, inDivision(DIVISION))]],
    [
      'in that division, in capitals',
      [holds(VIEW, DIVISION.toUpperCase()), withToken(QUEUE, inDivision(DIVISION))],
    ],
    [
      'in one of those',
      [holds(VIEW, DIVISION), withToken(QUEUE, inDivision(`${OTHER_DIVISION}, ${DIVISION}`))],
    ],
    ['an empty list', [holds(VIEW), withToken(QUEUE, ANSWERS.missingDivision('[]', `[${DIVISION}]`))]],
    [
      'by statement',
      [withToken(QUEUE, inDivision(DIVISION), { permissions: [VIEW], divisions: [DIVISION] })],
    ],
  ])('held %s: nothing is certain, and it is not granted again', (_, input) => {
    const { causes } = reportOn(input);
    expect(causes.map(({ id }) => id)).toContain('missing-division-access');
    expect(shown(causes).join()).not.toContain('certain');
    expect(stepsOf(causes)).not.toMatch(/\bgrant\b.*\bin division/);
    expect(stepsOf(causes)).toContain('if a role was changed just before');
  });

  it.each<[string, readonly unknown[], RegExp]>([
    [
      'held elsewhere',
      [holds(VIEW, OTHER_DIVISION), withToken(QUEUE, inDivision(DIVISION))],
      new RegExp(`role A role in division ${DIVISION}, too: ${VIEW} is held in division ${OTHER_DIVISION}`),
    ],
    [
      'held nowhere',
      [holds('routing:skill:view'), withToken(QUEUE, inDivision(DIVISION))],
      /no role of the caller has it/,
    ],
    [
      'nothing is known',
      [withToken(QUEUE, inDivision(DIVISION))],
      /grant .* the role that has routing:queue:view in division/,
    ],
    [
      'a success says nothing of divisions',
      [withToken(OTHER_QUEUE, ANSWERS.ok({})), withToken(QUEUE, inDivision(DIVISION))],
      /grant .* in division/,
    ],
    [
      'stated without divisions',
      [withToken(QUEUE, inDivision(DIVISION), { permissions: [VIEW] })],
      /in division/,
    ],
  ])('not: %s', (_, input, step) => {
    const { causes, findings } = reportOn(input);
    expect(shown(causes)[0]).toBe('missing-division-access certain');
    expect(stepsOf(causes)).toMatch(step);
    expect(findings.find(({ rule }) => rule === 'division-access')?.outcome).toBe('fail');
  });

  it('held nowhere fails the roles, too', () => {
    const { findings } = reportOn([holds('routing:skill:view'), withToken(QUEUE, inDivision(DIVISION))]);
    expect(findings.find(({ rule }) => rule === 'role-permissions')?.outcome).toBe('fail');
  });
});

describe('the words of the platform outrank absence from the contract', () => {
  const NEW = 'GET /api/v2/telephony/antennas';
  const REMOVED = 'GET /api/v2/conversations/chats';
  const WRONG_METHOD = 'DELETE /api/v2/routing/queues';
  it.each<[string, string, Readonly<Record<string, unknown>>, string]>([
    ['a permission', NEW, ANSWERS.missingAll('[telephony:antenna:view]'), 'missing-permission'],
    [
      'any of some',
      NEW,
      ANSWERS.missingAny('[telephony:antenna:view, telephony:antenna:all]'),
      'missing-permission',
    ],
    ['a known permission', NEW, ANSWERS.missingAny('[telephony:plugin:all]'), 'missing-permission'],
    ['with another method', WRONG_METHOD, ANSWERS.missingAny('[routing:queue:delete]'), 'missing-permission'],
    ['a division', NEW, ANSWERS.missingDivision('[]', `[${DIVISION}]`), 'missing-division-access'],
    ['a scope', NEW, ANSWERS.scope('[telephony]'), 'missing-scope'],
    ['a policy', NEW, ANSWERS.policy, 'access-policy'],
    [
      'an object',
      NEW,
      refusedWith(
        'not.authorized',
        'Access to Conversation 0ae82ce3-5c8e-4865-82d4-caa2a4e6a1df is forbidden.',
      ),
      'resource-access',
    ],
    [
      'of a removed operation',
      REMOVED,
      ANSWERS.missingAny('[conversation:webchat:view]'),
      'missing-permission',
    ],
    [
      'a user context',
      NEW,
      refusedWith(
        'not.a.user',
        'This request requires a user context. Client credentials cannot be used for requests to this resource.',
        400,
      ),
      'no-user-context',
    ],
  ])('%s: it is the first cause, and the absence a remark', (_, call, answer, first) => {
    const { causes, remarks } = reportOn([withToken(call, answer)]);
    expect(causes[0]?.id).toBe(first);
    expect(causes.map(({ id }) => id)).not.toContain('unknown-endpoint');
    expect(causes.map(({ id }) => id)).not.toContain('wrong-method');
    expect(remarks.join()).toContain('may be older than the platform');
  });

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['a bare 403', NEW, ANSWERS.bare(403)],
    ['a generic code', NEW, ANSWERS.notAuthorized],
    ['words of no catalogue', NEW, { status: 403, body: { message: 'you lack a permission' } }],
    ['a token that is not accepted', NEW, ANSWERS.badCredentials],
    ['a page', NEW, { status: 403, body: '<html><body>Forbidden</body></html>' }],
    [
      'another host',
      'GET https://api.example.com/api/v2/telephony/antennas',
      ANSWERS.missingAny('[telephony:antenna:view]'),
    ],
  ])('not: %s', (_, call, answer) => {
    expect(reportOn([withToken(call, answer)]).remarks.join()).not.toContain('the platform knew the call');
  });

  it('an operation of the contract needs no remark', () => {
    expect(reportOn([withToken(QUEUES, missing)]).remarks.join()).not.toContain('older than the platform');
  });

  it.each(['routing:queueGroup:view', 'caseManagement:template:publish', 'telephony:antenna:view'])(
    'a permission that the contract lacks (%s) may be newer',
    (name) => {
      const text = JSON.stringify(reportOn([withToken(QUEUES, ANSWERS.missingAny(`[${name}]`))]));
      expect(text).toContain('may be older than the platform');
      expect(text).not.toContain('may not offer it');
    },
  );
  it(`not: one that it names`, () => {
    expect(JSON.stringify(reportOn([withToken(QUEUES, missing)]))).not.toContain('older than the platform');
  });
});

describe('which layer refused', () => {
  const PARTICIPANT =
    'PATCH /api/v2/conversations/emails/0ae82ce3-5c8e-4865-82d4-caa2a4e6a1d0/participants/7dd60e2f-7c6d-44b0-a894-0bd3b8840f40';
  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['not.authorized', PARTICIPANT, ANSWERS.notAuthorized],
    ['forbidden', QUEUE, refusedWith('forbidden', 'Forbidden')],
    ['not.authorized of an operation on one object', QUEUE, ANSWERS.notAuthorized],
    [
      'of a recording',
      'GET /api/v2/conversations/0ae82ce3-5c8e-4865-82d4-caa2a4e6a1d0/recordings',
      ANSWERS.notAuthorized,
    ],
  ])(
    'the service behind, by %s: the object before the permission, the policy behind it',
    (_, call, answer) => {
      const ids = reportOn([withToken(call, answer)]).causes.map(({ id }) => id);
      expect(ids[0]).toBe('resource-access');
      expect(ids).toContain('missing-permission');
      if (ids.includes('access-policy'))
        expect(ids.indexOf('access-policy')).toBeGreaterThan(ids.indexOf('missing-permission'));
    },
  );
  it.each<[string, string, Readonly<Record<string, unknown>>, string]>([
    ['a bare 403', QUEUE, ANSWERS.bare(403), 'missing-permission'],
    ['the public layer', QUEUE, missing, 'missing-permission'],
    ['a listing', QUEUES, ANSWERS.notAuthorized, 'missing-permission'],
    ['a 401', QUEUE, refusedWith('bad.credentials', 'Invalid login credentials.', 401), 'invalid-token'],
  ])('not: %s', (_, call, answer, first) => {
    expect(reportOn([withToken(call, answer)]).causes[0]?.id).toBe(first);
  });
});

describe('a failed check outranks one that could not be made', () => {
  const there = withToken('GET https://api.mypurecloud.ie/api/v2/routing/queues', ANSWERS.bare(403));
  const client = { grantType: 'client_credentials' };
  it.each<[string, readonly unknown[], string]>([
    [
      'a token that another region issued',
      [
        exchange(
          'POST https://login.mypurecloud.com/oauth/token',
          ANSWERS.ok({ access_token: 'example-token-0001-abcdefghijkl' }),
          {},
          { body: 'grant_type=client_credentials' },
        ),
        there,
      ],
      'wrong-region possible',
    ],
    [
      'client credentials where a user is needed',
      [withToken('GET /api/v2/conversations/calls', ANSWERS.bare(403), client)],
      'no-user-context possible',
    ],
    [
      'client credentials by introspection',
      [
        tokensMe({ OAuthClient: { authorizedGrantType: 'CLIENT-CREDENTIALS' } }),
        withToken('GET /api/v2/conversations/calls', ANSWERS.bare(403)),
      ],
      'no-user-context possible',
    ],
  ])('%s', (_, input, first) => {
    expect(shown(reportOn(input).causes)[0]).toBe(first);
  });
  it.each<[string, readonly unknown[]]>([
    ['the region is not known', [there]],
    [
      'the same region issued it',
      [
        exchange(
          'POST https://login.mypurecloud.ie/oauth/token',
          ANSWERS.ok({ access_token: 'example-token-0001-abcdefghijkl' }),
          {},
          { body: 'grant_type=client_credentials' },
        ),
        there,
      ],
    ],
    [
      'a user, where a user is needed',
      [withToken('GET /api/v2/routing/queues', ANSWERS.bare(403), { grantType: 'authorization_code' })],
    ],
    ['client credentials where anybody may call', [withToken(QUEUES, ANSWERS.bare(403), client)]],
  ])('not: %s', (_, input) => {
    expect(shown(reportOn(input).causes)[0]).toBe('missing-permission possible');
  });
});

describe('a scope that the token has although the answer wants it', () => {
  const wants = ANSWERS.scope('[routing, routing:readonly]');
  const has = (...scopes: readonly string[]) => tokensMe({ authorizedScope: scopes });
  it.each<[string, readonly unknown[]]>([
    ['told', [has('routing'), withToken(QUEUES, wants)]],
    ['told, the narrow one', [has('users', 'routing:readonly'), withToken(QUEUES, wants)]],
    ['stated', [withToken(QUEUES, wants, { scopes: ['routing'] })]],
  ])('%s: nothing is certain, and it is not added again', (_, input) => {
    const { causes } = reportOn(input);
    expect(shown(causes)[0]).toBe('missing-scope likely');
    expect(stepsOf(causes)).not.toMatch(/\badd the scope routing/);
  });
  it.each<[string, readonly unknown[]]>([
    ['another', [has('users'), withToken(QUEUES, wants)]],
    ['none', [has(), withToken(QUEUES, wants)]],
    ['nothing is told', [withToken(QUEUES, wants)]],
    [
      'the client has it, its token does not',
      [
        tokensMe({ authorizedScope: ['users'], OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE' } }),
        withToken(`GET /api/v2/oauth/clients/${CLIENT}`, ANSWERS.ok({ id: CLIENT, scope: ['routing'] })),
        withToken(QUEUES, wants),
      ],
    ],
  ])('not: %s', (_, input) => {
    const { causes } = reportOn(input);
    expect(shown(causes)[0]).toBe('missing-scope certain');
    expect(stepsOf(causes)).toMatch(/\badd the scope routing/);
  });
});

describe('a permission that the organization does not offer', () => {
  const offers = (...actions: readonly string[]) =>
    withToken(
      'GET /api/v2/authorization/permissions',
      ANSWERS.ok({
        pageCount: 1,
        entities: [{ domain: 'routing', permissionMap: { queue: actions.map((action) => ({ action })) } }],
      }),
    );
  const either = ANSWERS.missingAny(`[${VIEW}, routing:queue:edit]`);
  const both = ANSWERS.missingAll(`[${VIEW}, routing:queue:edit]`);
  it.each<[string, readonly unknown[]]>([
    ['the one that is missing', [offers('edit'), withToken(QUEUE, missing)]],
    ['none of those that would do', [offers('add'), withToken(QUEUE, either)]],
    ['one of those that are all needed', [offers('edit'), withToken(QUEUE, both)]],
  ])('%s: no step asks for a role that cannot be made', (_, input) => {
    const { causes } = reportOn(input);
    expect(causes.map(({ id }) => id)).toContain('feature-unavailable');
    expect(stepsOf(causes)).not.toMatch(/\ba role with\b/);
    expect(stepsOf(causes)).toContain('can carry');
  });
  it.each<[string, readonly unknown[], string]>([
    ['it is offered', [offers('view'), withToken(QUEUE, missing)], `a role with ${VIEW}`],
    [
      'one of those that would do is',
      [offers('edit'), withToken(QUEUE, either)],
      'a role with routing:queue:edit',
    ],
    [
      'both that are needed are',
      [offers('edit', 'view'), withToken(QUEUE, both)],
      `a role with ${VIEW} and routing:queue:edit`,
    ],
    ['what is offered is not known', [withToken(QUEUE, missing)], `a role with ${VIEW}`],
  ])('not: %s', (_, input, step) => {
    const { causes } = reportOn(input);
    expect(stepsOf(causes)).toContain(step);
    expect(stepsOf(causes)).not.toContain('can carry');
  });
});

describe('a listing whose permission is held', () => {
  it('is refused for no division first: it is shortened instead', () => {
    const { causes } = reportOn([holds(VIEW, DIVISION), withToken(QUEUES, missing)]);
    expect(shown(causes)[0]).toBe('missing-permission possible');
  });
});

describe('the wrong kind of caller', () => {
  const AGENTLESS = 'POST /api/v2/conversations/messages/agentless';
  const asUser = tokensMe({ OAuthClient: { authorizedGrantType: 'CODE' } });
  const lacks = ANSWERS.missingAny('[conversation:message:create]');
  it('is also wrong where the answer names a permission', () => {
    const { causes } = reportOn([asUser, withToken(AGENTLESS, lacks)]);
    expect(causes[0]?.id).toBe('missing-permission');
    expect(causes.find(({ id }) => id === 'no-client-context')).toMatchObject({ relation: 'also-wrong' });
  });
  it('not: the right kind', () => {
    const asClient = tokensMe({ OAuthClient: { authorizedGrantType: 'CLIENT-CREDENTIALS' } });
    const { causes } = reportOn([asClient, withToken(AGENTLESS, lacks)]);
    expect(causes.map(({ id }) => id)).not.toContain('no-client-context');
  });
});

describe('what a diagnosis says is missing', () => {
  const input = (scopes: readonly string[], ofClient: readonly string[]) => [
    tokensMe({ authorizedScope: scopes, OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE' } }),
    withToken(`GET /api/v2/oauth/clients/${CLIENT}`, ANSWERS.ok({ id: CLIENT, scope: ofClient })),
    withToken(QUEUES, ANSWERS.scope('[routing, routing:readonly]')),
  ];
  it('are the scopes that the client has and its token has not', () => {
    expect(reportOn(input(['users'], ['routing'])).missing.scopes).toEqual(['routing', 'routing:readonly']);
  });
  it('not: those that both have', () => {
    const { missing: sure, mayBeMissing } = reportOn(input(['routing'], ['routing']));
    expect([...sure.scopes, ...mayBeMissing.scopes]).toEqual([]);
  });
});
