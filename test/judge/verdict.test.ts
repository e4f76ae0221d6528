import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.js';
import { RULE_IDS } from '../../src/judge/ids.js';
import { chooseRules } from '../../src/judge/judge.js';
import {
  ANSWERS,
  bearer,
  exchange,
  lastDiagnosis,
  ORG,
  OTHER_ORG,
  refusedWith,
  withToken,
} from './harness.js';

const QUEUES = 'GET /api/v2/routing/queues';
const QUEUE = 'GET /api/v2/routing/queues/{queueId}';
const verdictOf = (input: unknown) => lastDiagnosis(input).verdict;

describe('an answer that refuses', () => {
  it.each([
    ['a bare 403', withToken(QUEUES, ANSWERS.bare(403))],
    ['a bare 401', withToken(QUEUES, ANSWERS.bare(401))],
    [
      'a 400 with a code that refuses',
      withToken(QUEUES, refusedWith('not.a.user', 'This request requires a user context.', 400)),
    ],
    [
      'a 405 with a code that refuses',
      withToken(
        'GET /api/v2/flows/milestones',
        refusedWith(
          'architect.feature.unavailable',
          'Flow milestones feature is not available for current organization.',
          405,
        ),
      ),
    ],
    ['words without a status', { response: { body: 'Access denied' } }],
    [
      'an error of the token endpoint',
      exchange('POST https://login.mypurecloud.com/oauth/token', {
        status: 400,
        body: { error: 'invalid_client' },
      }),
    ],
    ['storage', exchange('GET https://example-bucket.s3.us-east-1.amazonaws.com/x', ANSWERS.bare(403))],
  ])('%s: refused', (_, input) => {
    expect(verdictOf(input)).toBe('refused');
  });
});

describe('a call that got no answer', () => {
  it.each([
    ['of an operation', { request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/users/me' } }],
    [
      'to an address that does not exist',
      { request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/nope' } },
    ],
    [
      'with a scope that does not suffice',
      { ...exchange(QUEUES, null), context: { scopes: ['users'], grantType: 'pkce' } },
    ],
    ['for a token', { request: { method: 'POST', url: 'https://login.mypurecloud.com/oauth/token' } }],
    [
      'to storage',
      { request: { method: 'GET', url: 'https://example-bucket.s3.us-east-1.amazonaws.com/x' } },
    ],
  ])('%s: no answer, and no cause', (_, input) => {
    const diagnosis = lastDiagnosis({ ...input, response: { status: 0 } });
    expect(diagnosis.verdict).toBe('no-answer');
    expect(diagnosis.causes).toEqual([]);
    // What is asked of an answer does not apply; nothing of it failed.
    for (const rule of [
      'response-origin',
      'feature-available',
      'resource-access',
      'signed-url',
      'downstream',
    ])
      expect(diagnosis.findings.find((finding) => finding.rule === rule)?.outcome, rule).toBe(
        'not-applicable',
      );
  });
});

describe('an answer that does not refuse', () => {
  it.each([200, 202, 204, 302, 304, 404, 409, 429, 500, 502, 504])(
    '%i: not refused, and no cause',
    (status) => {
      const diagnosis = lastDiagnosis(withToken('GET /api/v2/recordings/screen/{id}', ANSWERS.bare(status)));
      expect(diagnosis.verdict).toBe('not-refused');
      expect(diagnosis.causes).toEqual([]);
    },
  );

  it.each([400, 405, 501, 503])('%i without a code that refuses: not refused', (status) => {
    expect(
      verdictOf(
        withToken(QUEUES, refusedWith('bad.request', 'The request could not be understood.', status)),
      ),
    ).toBe('not-refused');
  });
});

describe('no answer', () => {
  const known = {
    grantType: 'client_credentials',
    permissions: ['routing:queue:view'],
    divisions: ['*'],
    region: 'mypurecloud.com',
  };

  it('allowed, where everything that could refuse is known', () => {
    expect(verdictOf(withToken(QUEUES, null, known))).toBe('allowed');
  });

  it.each(Object.keys(known))('cannot tell, without %s', (fact) => {
    const context: Record<string, unknown> = { ...known };
    delete context[fact];
    expect(verdictOf(withToken(QUEUE, null, context))).toBe('cannot-tell');
  });

  it('a listing is not refused for a division', () => {
    const { divisions: _, ...context } = known;
    expect(verdictOf(withToken(QUEUES, null, context))).toBe('allowed');
  });

  it('cannot tell of an operation that names no permission from the contract alone', () => {
    expect(verdictOf(withToken(QUEUES, null))).toBe('cannot-tell');
  });

  it('cannot tell of a call to another system: what that answers is not known', () => {
    const diagnosis = lastDiagnosis(exchange('GET https://api.example.com/v1/things', null));
    expect(diagnosis.verdict).toBe('cannot-tell');
    expect(diagnosis.causes[0]?.id).toBe('not-genesys-cloud');
  });

  it('cannot tell, where several organizations are involved and the own is not known', () => {
    expect(verdictOf(withToken(QUEUES, null, { ...known, targetOrganization: { id: ORG } }))).toBe(
      'cannot-tell',
    );
  });

  it.each([
    [
      'a permission is lacking, as stated',
      withToken(QUEUES, null, { ...known, permissions: ['routing:skill:view'] }),
    ],
    ['the path is not in the contract', withToken('GET /api/v2/recordings/screen/{id}', null, known)],
    ['the operation needs a user', withToken('GET /api/v2/users/me', null, known)],
    [
      'the organizations differ',
      withToken(QUEUES, null, { ...known, organization: { id: ORG }, targetOrganization: { id: OTHER_ORG } }),
    ],
    ['the regions differ', withToken(QUEUES, null, { ...known, region: 'mypurecloud.ie' })],
    [
      'the token is asked for at the api host',
      exchange('POST https://api.mypurecloud.com/oauth/token', null),
    ],
  ])('would be refused: %s', (_, input) => {
    expect(verdictOf(input)).toBe('would-be-refused');
  });

  it('what only public threads demand makes no verdict', () => {
    const context = { ...known, multiOrg: true, organization: { id: ORG }, targetOrganization: { id: ORG } };
    const diagnosis = lastDiagnosis(exchange(QUEUES, null, context, { headers: bearer() }));
    expect(diagnosis.causes.map(({ id }) => id)).toEqual(['missing-org-header']);
    expect(diagnosis.verdict).toBe('allowed');
  });

  it('a rule that was left out is an open question', () => {
    const input = withToken(QUEUES, null, known);
    for (const id of [
      'operation-known',
      'role-permissions',
      'scope-present',
      'caller-context',
      'organization-match',
      'region-match',
      'division-access',
    ] as const)
      expect(lastDiagnosis(input, {}, chooseRules(RULES, undefined, [id])).verdict, id).toBe('cannot-tell');
  });
});

describe('choosing rules', () => {
  const ids = (rules: ReturnType<typeof chooseRules>) => rules.map(({ id }) => id);

  it('all by default, also for an empty list', () => {
    expect(ids(chooseRules(RULES, undefined, undefined))).toEqual([...RULE_IDS]);
    expect(ids(chooseRules(RULES, [], []))).toEqual([...RULE_IDS]);
  });

  it('only some, without those that are skipped, in the order of the list', () => {
    expect(ids(chooseRules(RULES, ['host-known', 'scope-present'], undefined))).toEqual([
      'scope-present',
      'host-known',
    ]);
    expect(ids(chooseRules(RULES, ['host-known', 'scope-present'], ['scope-present']))).toEqual([
      'host-known',
    ]);
    expect(ids(chooseRules(RULES, undefined, ['downstream']))).toEqual(
      RULE_IDS.filter((id) => id !== 'downstream'),
    );
  });
});
