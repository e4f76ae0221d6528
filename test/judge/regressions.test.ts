/** What was judged wrongly once, by what went wrong. Most of it was too sure of itself. */
import { describe, expect, it } from 'vitest';
import { describe as report } from '../../src/report/describe.js';
import {
  ANSWERS,
  CLIENT,
  DIVISION,
  exchange,
  grant,
  lastDiagnosis,
  lastProblem,
  ORG,
  OTHER_DIVISION,
  OTHER_ORG,
  PLACE,
  policy,
  subjectsMe,
  TOKEN,
  tokensMe,
  withToken,
} from './harness.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const causesOf = (...input: readonly unknown[]) =>
  lastDiagnosis(input).causes.map(({ id, likelihood }) => `${id} ${likelihood}`);
const reportOn = (...input: readonly unknown[]) =>
  report(lastDiagnosis(input), { problem: 0, count: 1, places: [PLACE] });
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

describe('a 401 is never about rights', () => {
  const lacking = subjectsMe([grant([policy('routing:skill:view')])]);
  const elsewhere = subjectsMe([grant([policy('authorization:division:edit')], OTHER_DIVISION)]);
  const offered = withToken(
    'GET /api/v2/authorization/permissions',
    ANSWERS.ok({
      pageCount: 1,
      entities: [{ domain: 'routing', permissionMap: { queue: [{ action: 'edit' }] } }],
    }),
  );
  const scoped = tokensMe({
    OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE' },
    authorizedScope: ['users'],
  });
  const edit = `PUT /api/v2/authorization/divisions/${DIVISION}`;

  describe.each([
    ['bare', { status: 401 }],
    ['with words', { status: 401, body: { message: 'No.' } }],
    ['of one word', { status: 401, body: { code: 'unauthorized', message: 'No.' } }],
  ])('%s', (_, answer) => {
    it.each([
      ['nothing is known', [withToken(QUEUES, answer)]],
      ['the permission is lacking', [lacking, withToken(QUEUES, answer)]],
      [
        'the permission is said to be lacking',
        [withToken(QUEUES, answer, { permissions: ['routing:skill:view'] })],
      ],
      ['it is held in another division', [elsewhere, withToken(edit, answer)]],
      ['the product is not offered', [offered, withToken(QUEUES, answer)]],
      ['the scope is lacking', [scoped, withToken(QUEUES, answer, { scopesEnforced: true })]],
    ])('%s', (_, input) => {
      // What is proved to be lacking may stand beside it as also wrong; it explains nothing.
      const explaining = lastDiagnosis(input).causes.filter(({ relation }) => relation === 'explains');
      expect(explaining.map(({ id }) => id).join()).not.toMatch(/permission|scope|division|feature/);
      expect(explaining.filter(({ likelihood }) => likelihood !== 'possible')).toEqual([]);
    });
  });
});

describe('an answer and other evidence that disagree', () => {
  const VIEW = ANSWERS.missingAny('[routing:queue:view]');
  const held = (permission: string) => subjectsMe([grant([policy(permission)])]);
  const stated = { permissions: ['routing:queue:view'] };

  it.each([
    ['introspection', 'possible', [held('routing:queue:view'), withToken(QUEUES, VIEW)]],
    ['what is stated', 'likely', [withToken(QUEUES, VIEW, stated)]],
    ['what is stated, without a call', 'likely', [{ response: VIEW, context: stated }]],
  ])('%s: %s, both are shown, and the same permission is not granted again', (_, likelihood, input) => {
    const [first] = reportOn(...input).causes;
    expect(first).toMatchObject({ id: 'missing-permission', likelihood });
    expect(first?.evidence.map(({ grade }) => grade)).toContain('server');
    expect(first?.evidence.map(({ text }) => text).join()).toContain('the permission is held');
    expect(first?.notKnown.join()).toContain('which of the two is right');
    expect(first?.fixes.map(({ action }) => action).join()).not.toMatch(/\ba role with\b/);
  });

  it('evidence of another permission than the one that is missing says nothing about it', () => {
    const [first] = reportOn(
      held('routing:queue:view'),
      withToken(QUEUES, ANSWERS.missingAny('[routing:skill:view]')),
    ).causes;
    expect(first).toMatchObject({ id: 'missing-permission', likelihood: 'likely' });
    expect(first?.evidence.map(({ text }) => text).join()).not.toContain('the permission is held');
    expect(first?.fixes.flatMap(({ use }) => use)).toContain('routing:skill:view');
  });

  it.each([
    ['another permission', QUEUES, ANSWERS.missingAny('[routing:skill:view]')],
    [
      'all of several instead of any',
      'POST /api/v2/analytics/actions/aggregates/query',
      ANSWERS.missingAll('[integrations:action:view, bridge:actions:view]'),
    ],
  ])('the contract, which names %s', (_, operation, answer) => {
    const [first] = reportOn(withToken(operation, answer)).causes;
    expect(first).toMatchObject({ id: 'missing-permission', likelihood: 'likely' });
    expect(first?.evidence.map(({ grade }) => grade)).toEqual(['server', 'contract']);
  });

  it('one of several that are named is no disagreement', () => {
    expect(
      causesOf(
        withToken(
          'POST /api/v2/analytics/actions/aggregates/query',
          ANSWERS.missingAll('[integrations:action:view]'),
        ),
      )[0],
    ).toBe('missing-permission certain');
  });

  it('the name of a class is not to be granted', () => {
    const [only] = reportOn(withToken(QUEUES, ANSWERS.missingAny('[QueueViewPermission]'))).causes;
    expect(only).toMatchObject({ id: 'missing-permission', likelihood: 'likely' });
    expect(only?.fixes.flatMap(({ use }) => use)).not.toContain('QueueViewPermission');
    expect(only?.summary).not.toContain('QueueViewPermission');
    const [both] = reportOn(
      withToken(QUEUES, ANSWERS.missingAny('[QueueViewPermission, routing:queue:view]')),
    ).causes;
    expect(both).toMatchObject({ likelihood: 'certain', summary: 'The caller lacks routing:queue:view.' });
  });

  it('a refusal for a permission in another organization than the target leaves the organization possible', () => {
    const causes = causesOf(
      tokensMe({ organization: { id: ORG } }),
      withToken(QUEUES, VIEW, { targetOrganization: { id: OTHER_ORG } }),
    );
    expect(causes[0]).toBe('missing-permission certain');
    expect(causes).toContain('wrong-org possible');
  });
});

describe('a request for a token', () => {
  const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';
  const unknownClient = {
    status: 400,
    body: {
      error: 'invalid_client',
      description: 'client not found',
      error_description: 'client not found',
    },
  };

  it.each(['/oauth/token', '/api/v2/oauth/token'])(
    'at %s of the api host is at the wrong address',
    (path) => {
      for (const answer of [ANSWERS.noToken, ANSWERS.bare(401), ANSWERS.bare(404), ANSWERS.bare(405)]) {
        const causes = causesOf(exchange(`POST https://api.mypurecloud.com${path}`, answer));
        expect(causes[0]).toBe('wrong-token-endpoint likely');
        expect(causes.join()).not.toMatch(/invalid-token (?:likely|certain)/);
      }
    },
  );

  it('in JSON at the right address has its own sentence', () => {
    const json = { body: { grant_type: 'client_credentials' } };
    const [first] = reportOn(exchange(LOGIN, { status: 400 }, {}, json)).causes;
    expect(first).toMatchObject({ id: 'wrong-token-endpoint', likelihood: 'likely' });
    expect(first?.summary).toMatch(/^The address is right/);
    const judged = causesOf(exchange(LOGIN, unknownClient, {}, json));
    expect(judged[0]).toMatch(/^invalid-token/);
    expect(judged).toContain('wrong-token-endpoint possible');
  });

  it('at the login host is where it belongs: a wrong region is not explained by the api host', () => {
    const { causes } = reportOn(
      exchange(LOGIN, unknownClient, {}, { body: 'grant_type=client_credentials' }),
    );
    const region = causes.find(({ id }) => id === 'wrong-region');
    expect(region).toMatchObject({ likelihood: 'possible' });
    expect(region?.summary).not.toContain('not of its API');
  });
});

describe('a cut list of permissions', () => {
  const cut = (code: string) =>
    reportOn(
      withToken(QUEUES, {
        status: 403,
        body: {
          code,
          message: 'You must have at least one of the following permissions assigned: [routing:queue:vi',
        },
      }),
    );

  it.each(['missing.any.permissions', 'missing.any.division.permissions'])('%s: is no empty one', (code) => {
    const texts = cut(code).causes.flatMap(({ summary, evidence }) => [
      summary,
      ...evidence.filter(({ grade }) => grade !== 'server').map(({ text }) => text),
    ]);
    expect(texts.join('\n')).not.toMatch(/names none|is empty/);
    expect(texts.join('\n')).not.toMatch(/routing:queue:vi\b/);
  });
});

it('an announced date is a remark where roles could be the cause, and proves nothing', () => {
  const of = (answer: object) =>
    reportOn(withToken('GET /api/v2/conversations/{conversationId}/recordings', { ...answer }));
  const refused = of(bare);
  expect(refused.remarks.join('\n')).toContain('from 2026-04-20 the platform checks screen recording');
  expect(of(ANSWERS.missingAny('[recording:recording:view]')).remarks.join()).toContain('2026-04-20');
  for (const { causes } of [refused, of(ANSWERS.badCredentials)])
    expect(causes.flatMap(({ evidence }) => evidence.map(({ text }) => text)).join()).not.toContain(
      '2026-04-20',
    );
  expect(of(ANSWERS.badCredentials).remarks.join()).not.toContain('2026-04-20');
  expect(of(ANSWERS.policy).remarks.join()).not.toContain('2026-04-20');
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

  it('a token that was rejected at one host is not rejected at another for certain', () => {
    const elsewhere = withToken('GET https://api.mypurecloud.ie/api/v2/tokens/me', ANSWERS.badCredentials);
    expect(causesOf(elsewhere, withToken(QUEUES, ANSWERS.bare(401)))).not.toContain('invalid-token certain');
  });

  it('a token whose rights the answer judges is accepted, though it was rejected at another time', () => {
    const rejected = withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials);
    const causes = causesOf(withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')), rejected, {
      ...withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')),
    });
    expect(causes[0]).toBe('missing-permission certain');
    expect(causes.join()).not.toContain('invalid-token');
  });

  it('a token that works at the host is not of another region, whatever is stated', () => {
    const worked = withToken('GET https://api.mypurecloud.ie/api/v2/users', ANSWERS.ok());
    const there = withToken('GET https://api.mypurecloud.ie/api/v2/routing/queues', bare, {
      region: 'mypurecloud.com',
    });
    expect(causesOf(worked, there).join()).not.toContain('wrong-region');
    expect(causesOf(there)).toContain('wrong-region possible');
  });

  it('an operation at the login host may be meant for the api host', () => {
    const { causes } = reportOn(
      withToken('GET https://login.mypurecloud.com/api/v2/routing/queues', ANSWERS.bare(401)),
    );
    const region = causes.find(({ id }) => id === 'wrong-region');
    expect(region?.likelihood).toBe('possible');
    expect(region?.summary).toContain('api.mypurecloud.com');
  });

  it('a page of the platform is no unknown endpoint', () => {
    expect(causesOf(exchange('GET https://apps.mypurecloud.com/directory/', bare)).join()).not.toContain(
      'unknown-endpoint',
    );
  });

  it('a data action that hands on a bad request is no matter of one resource', () => {
    const execute = 'POST /api/v2/integrations/actions/{actionId}/execute';
    const causes = causesOf(withToken(execute, { status: 403, body: { code: 'bad.request' } }));
    expect(causes).toContain('downstream-refusal possible');
    expect(causes.filter((cause) => !cause.endsWith('possible'))).toEqual([]);
  });

  it('a token of another region is not certain to explain a 403', () => {
    const issued = exchange(
      'POST https://login.mypurecloud.com/oauth/token',
      ANSWERS.ok({ access_token: TOKEN }),
      {},
      { body: 'grant_type=client_credentials' },
    );
    const there = withToken('GET https://api.mypurecloud.ie/api/v2/routing/queues', bare);
    expect(causesOf(issued, there)[0]).toBe('wrong-region possible');
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
  const { refusal } = lastProblem(withToken(QUEUES, { status: 403, body })).subject;
  expect(refusal).toMatchObject({ kind: 'permissions', names: ['routing:queue:view'] });
});

describe('an operation of which the contract does not tell the permissions', () => {
  const transcoding = withToken('GET /api/v2/userrecordings/{recordingId}/transcoding', bare);

  it('may require one, and nobody says which', () => {
    expect(causesOf(transcoding)[0]).toBe('missing-permission possible');
    const [cause] = reportOn(transcoding).causes;
    expect(cause?.summary).toBe('A permission may be missing; which one is not said.');
    expect(cause?.evidence.map(({ text }) => text).join()).toMatch(/requires what is not known/);
    expect(cause?.fixes.flatMap(({ use }) => use).filter((name) => name?.split(':').length === 3)).toEqual(
      [],
    );
  });

  it('is not shown to be allowed by another call', () => {
    const success = withToken('GET /api/v2/userrecordings/{recordingId}/transcoding', ANSWERS.ok());
    expect(causesOf(success, transcoding)[0]).toBe('missing-permission possible');
  });
});
