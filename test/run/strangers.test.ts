/** What one call tells is a fact of its own caller only, no surer than it is known, and in any order the same. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.js';
import { chooseRules } from '../../src/judge/judge.js';
import type { DiagnosisReport } from '../../src/report/types.js';
import type { RunOptions } from '../../src/run/types.js';
import {
  ANSWERS,
  CLIENT,
  exchange,
  grant,
  lastDiagnosis,
  ORG,
  OTHER_ORG,
  OTHER_TOKEN,
  policy,
  subjectsMe,
  tokensMe,
  withToken,
} from '../judge/harness.js';
import { runOn, runOver } from './run.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const causes = ({
  causes: listed,
}: DiagnosisReport | { causes: readonly { id: string; likelihood: string }[] }) =>
  listed.map(({ id, likelihood }) => `${id} ${likelihood}`);
const outcome = (rule: string, { findings }: DiagnosisReport) =>
  findings.find((finding) => finding.rule === rule)?.outcome;
/** The diagnosis of the last call of the input. */
function last(inputs: readonly unknown[], options: RunOptions = {}): DiagnosisReport {
  const found = runOver(inputs, { all: true, ...options }).diagnoses.find(
    ({ exchange: { source } }) => source.index === inputs.length - 1,
  );
  if (found === undefined) throw new Error('not listed');
  return found;
}
const issued = (host: string, token: string) =>
  exchange(
    `POST https://${host}/oauth/token`,
    { status: 200, body: { access_token: token } },
    {},
    { body: 'grant_type=client_credentials' },
  );
const client = (state: string, token: string, host = 'https://api.mypurecloud.com') =>
  withToken(`GET ${host}/api/v2/oauth/clients/${CLIENT}`, ANSWERS.ok({ id: CLIENT, state }), {}, token);

describe('labels of sanitized recordings', () => {
  const refused = withToken(QUEUES, ANSWERS.bare(401));

  it('are never taken for a token of this run, in any order', () => {
    const response = issued('login.mypurecloud.ie', 'token#1');
    const alone = causes(last([refused]));
    expect(causes(last([response, refused]))).toEqual(alone);
    const { diagnoses } = runOver([refused, response], { all: true });
    expect(causes(diagnoses[0] ?? { causes: [] })).toEqual(alone);
  });

  it('still tell the calls of one caller within their recording', () => {
    const call = exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Authorization: 'Bearer token#1' } });
    expect(causes(last([issued('login.mypurecloud.ie', 'token#1'), call]))).toContain('wrong-region certain');
  });

  it('of two recordings are of two callers', () => {
    const labelled = (call: string, response: Readonly<Record<string, unknown>>) =>
      exchange(call, response, {}, { headers: { Authorization: 'Bearer token#1' } });
    const told = labelled('GET /api/v2/authorization/subjects/me', ANSWERS.ok({ grants: [] }));
    const files = [
      { path: 'a.json', exchanges: [told] },
      { path: 'b.json', exchanges: [labelled(QUEUES, bare)] },
    ];
    for (const inputs of [files, [...files].reverse()]) {
      const { diagnoses } = runOn(inputs);
      expect(diagnoses.map((each) => causes(each)[0])).toEqual(['missing-permission possible']);
    }
    expect(causes(last([told, labelled(QUEUES, bare)]))[0]).toBe('missing-permission certain');
  });
});

describe('a rule that is not asked', () => {
  const allowed = {
    grantType: 'client_credentials',
    permissions: ['routing:queue:view'],
    divisions: ['*'],
    region: 'mypurecloud.com',
  };
  const verdict = (
    context: Readonly<Record<string, unknown>>,
    skip: readonly (typeof RULES)[number]['id'][],
    url = QUEUES,
  ) => lastDiagnosis(withToken(url, null, context), {}, chooseRules(RULES, undefined, skip)).verdict;

  it('leaves its question open, whatever it decides', () => {
    expect(verdict(allowed, [])).toBe('allowed');
    expect(verdict({ ...allowed, clientState: 'disabled' }, [])).toBe('would-be-refused');
    expect(verdict({ ...allowed, clientState: 'disabled' }, ['client-active'])).toBe('cannot-tell');
    const gateway = 'GET https://gateway.example.com/api/v2/routing/queues';
    expect(verdict(allowed, ['host-known'], gateway)).toBe('cannot-tell');
  });

  it('that would bring up nothing is not in the way', () => {
    expect(verdict(allowed, ['downstream', 'client-active'])).toBe('allowed');
  });
});

describe('a success', () => {
  const known = { grantType: 'client_credentials', permissions: ['routing:queue:view'], divisions: ['*'] };
  const asked = withToken(QUEUES, null, known);
  const page = { status: 200, body: '<html></html>' };

  it.each([
    ['of a page', withToken('GET https://apps.mypurecloud.com/', page)],
    ['of the front of the API', withToken('GET https://api.mypurecloud.com/', page)],
    ['of a preflight', withToken('OPTIONS /api/v2/routing/queues', { status: 204 })],
    ['of an operation that needs no token', withToken('GET /api/v2/documentation/search', ANSWERS.ok())],
    ['of the login host', withToken('GET https://login.mypurecloud.com/api/v2/users/me', ANSWERS.ok())],
  ])('%s proves nothing of a token', (_, success) => {
    expect(last([asked]).verdict).toBe('cannot-tell');
    expect(last([success, asked]).verdict).toBe('cannot-tell');
    expect(outcome('token-accepted', last([success, withToken(QUEUES, ANSWERS.bare(401))]))).toBe(
      'inconclusive',
    );
  });

  it('of an operation proves that it is accepted', () => {
    const success = withToken('GET /api/v2/users/me', ANSWERS.ok({ id: 'x' }));
    expect(outcome('token-accepted', last([success, withToken(QUEUES, ANSWERS.bare(401))]))).toBe('pass');
  });
});

describe('what is told of an OAuth client', () => {
  const call = (token = OTHER_TOKEN) => withToken(QUEUES, ANSWERS.bare(401), { clientId: CLIENT }, token);

  it('is no surer of a caller than its client id', () => {
    expect(causes(last([client('disabled', 'example-token-0003-qrstuvwxyzab'), call()]))[0]).toBe(
      'inactive-client likely',
    );
    const proven = tokensMe({ OAuthClient: { id: CLIENT } }, OTHER_TOKEN);
    expect(causes(last([client('disabled', 'example-token-0003-qrstuvwxyzab'), proven, call()]))[0]).toBe(
      'inactive-client certain',
    );
  });

  it('is not overruled by a host that is none of the platform', () => {
    const evil = client('active', 'example-token-0003-qrstuvwxyzab', 'https://evil.example');
    const proven = tokensMe({ OAuthClient: { id: CLIENT } }, OTHER_TOKEN);
    const told = client('disabled', 'example-token-0004-qrstuvwxyzab');
    for (const inputs of [
      [told, evil],
      [evil, told],
    ])
      expect(causes(last([proven, ...inputs, call()]))[0]).toBe('inactive-client certain');
  });

  it('counts whether it was told before or after the client id', () => {
    const told = withToken(
      `GET /api/v2/oauth/clients/${CLIENT}`,
      ANSWERS.ok({
        id: CLIENT,
        authorizedGrantType: 'CLIENT_CREDENTIALS',
        roleDivisions: [{ roleId: '88888888-0000-4000-8000-000000000008', divisionId: '*' }],
      }),
    );
    const id = tokensMe({ OAuthClient: { id: CLIENT } });
    const role = withToken(
      'GET /api/v2/authorization/roles/88888888-0000-4000-8000-000000000008',
      ANSWERS.ok({
        id: '88888888-0000-4000-8000-000000000008',
        permissionPolicies: [policy('routing:queue:edit')],
      }),
    );
    const refused = withToken(QUEUES, bare);
    const expected = causes(last([id, told, role, refused]));
    expect(expected[0]).toBe('missing-permission certain');
    expect(causes(last([told, id, role, refused]))).toEqual(expected);
  });
});

describe('a token response', () => {
  const call = withToken('GET /api/v2/users/me', null, {}, OTHER_TOKEN);
  it('proves something only where a login host gave it', () => {
    expect(causes(last([issued('login.mypurecloud.com', OTHER_TOKEN), call]))[0]).toBe(
      'no-user-context certain',
    );
    expect(causes(last([issued('evil.example', OTHER_TOKEN), call]))[0]).toBe('no-user-context likely');
  });
});

describe('two answers that differ', () => {
  const at = (time: string, input: unknown) => ({ ...(input as object), time });
  it('are told apart by their times and not by their order', () => {
    const earlier = at('2026-05-01T00:00:00Z', subjectsMe([]));
    const later = at('2026-05-02T00:00:00Z', subjectsMe([grant([policy('routing:queue:view')])]));
    const refused = at('2026-05-03T00:00:00Z', withToken(QUEUES, bare));
    const expected = causes(last([earlier, later, refused]));
    expect(expected).not.toContain('missing-permission certain');
    expect(causes(last([later, earlier, refused]))).toEqual(expected);
  });
});

describe('what is stated beside a call', () => {
  it('of the organization that it is meant for is no statement of other calls', () => {
    const stated = withToken(QUEUES, bare, {
      organization: { id: ORG },
      targetOrganization: { id: OTHER_ORG },
    });
    expect(causes(last([stated]))).toContain('wrong-org likely');
    expect(causes(last([stated, withToken(QUEUES, bare)]))).not.toContain('wrong-org likely');
  });

  it('goes before what is stated beside other calls of the token', () => {
    const own = withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'), {
      permissions: ['routing:queue:edit'],
    });
    const other = withToken('GET /api/v2/users', bare, { permissions: ['routing:queue:view'] });
    const expected = causes(last([own]));
    expect(causes(last([other, own]))).toEqual(expected);
  });
});

describe('inputs of one name', () => {
  it('are no paste of one caller', () => {
    const first = exchange('GET /api/v2/users/me', bare);
    const second = exchange(QUEUES, bare, { grantType: 'client_credentials' });
    const { diagnoses } = runOn([
      { path: '<text>', form: 'text', exchanges: [first] },
      { path: '<text>', form: 'text', exchanges: [second] },
    ]);
    expect(diagnoses.map(({ read }) => read.includes('grant type'))).toEqual([false, true]);
  });
});

describe('many calls', () => {
  it('that succeeded do not take the place of one that was refused', () => {
    const successes = Array.from({ length: 10_001 }, (_, at) =>
      exchange(`GET https://x${at}.example.com/a`, { status: 200 }),
    );
    const report = runOn(
      [
        { path: 'small.json', exchanges: [exchange('GET /api/v2/date', { status: 200 })] },
        { path: 'big.json', exchanges: [...successes, withToken(QUEUES, ANSWERS.missingAny('[a:b:c]'))] },
      ],
      { all: true },
    );
    expect(report.summary).toMatchObject({ refused: 1, exchanges: 10_003 });
    expect(report.diagnoses.filter(({ verdict }) => verdict === 'refused')).toHaveLength(1);
    expect(report.inputs.map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      [],
      ['2 exchanges with further different problems were counted, not diagnosed'],
    ]);
  });

  it('of one problem show its first places, though their subjects differ', () => {
    const divided = (at: number) =>
      exchange(`POST /api/v2/routing/queues?divisionId=${at % 2 === 0 ? 'a' : 'b'}`, bare);
    const { diagnoses } = runOver(
      Array.from({ length: 9 }, (_, at) => divided(at)),
      { group: true },
    );
    expect(diagnoses.map(({ count, places }) => [count, places.map(({ index }) => index)])).toEqual([
      [9, [0, 1, 2, 3, 4]],
    ]);
  });
});
