import { describe, expect, it } from 'vitest';
import { CONTRACT } from '../../src/contract/index.js';
import { NAMED_RULES, RULE_IDS } from '../../src/judge/ids.js';
import { collectProblems } from '../../src/run/problems.js';
import { startRun } from '../../src/run/run.js';
import {
  ANSWERS,
  exchange,
  lastProblem,
  ORG,
  OTHER_TOKEN,
  rawExchanges,
  tokensMe,
  withToken,
} from '../judge/harness.js';
import { NOTHING_IGNORED } from '../report/reports.js';
import { runOn, runOver } from './run.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const refused = withToken(QUEUES, bare);
const worked = withToken(QUEUES, ANSWERS.ok(), {}, OTHER_TOKEN);
const unanswered = (context = {}) => withToken(QUEUES, null, context);
const at = (time: string, call: object = refused) => ({ ...call, time });

describe('what is listed', () => {
  it('refused and would-be-refused calls; the rest is counted', () => {
    const { diagnoses, summary } = runOver([
      worked,
      refused,
      withToken('GET /api/v2/nope', null),
      unanswered(),
      withToken(QUEUES, { status: 404 }),
    ]);
    expect(diagnoses.map(({ verdict }) => verdict)).toEqual(['refused', 'would-be-refused']);
    expect(summary).toMatchObject({ exchanges: 5, refused: 2, cannotTell: 1 });
  });

  it('with `all` the rest, too', () => {
    expect(
      runOver([worked, refused, unanswered()], { all: true }).diagnoses.map(({ verdict }) => verdict),
    ).toEqual(['not-refused', 'refused', 'cannot-tell']);
  });

  it('a single call without an answer, whatever its verdict', () => {
    expect(runOver([unanswered()]).diagnoses.map(({ verdict }) => verdict)).toEqual(['cannot-tell']);
    const known = {
      grantType: 'client_credentials',
      permissions: ['routing:queue:view'],
      divisions: ['*'],
      region: 'mypurecloud.com',
    };
    expect(runOver([unanswered(known)]).diagnoses.map(({ verdict }) => verdict)).toEqual(['allowed']);
    expect(runOver([unanswered(), unanswered(known)]).diagnoses).toEqual([]);
    expect(runOver([worked]).diagnoses).toEqual([]);
  });

  it('nothing of nothing', () => {
    expect(runOver([])).toMatchObject({
      diagnoses: [],
      summary: { exchanges: 0, refused: 0, wouldBeRefused: 0, byCause: {}, cannotTell: 0 },
    });
  });

  it("routine probes of the platform's own pages come last", () => {
    const probe = exchange(
      'GET /api/v2/internal/probe',
      bare,
      {},
      { headers: { Origin: 'https://apps.mypurecloud.com' } },
    );
    const known = exchange(QUEUES, bare, {}, { headers: { Origin: 'https://apps.mypurecloud.com' } });
    const order = (group: boolean) =>
      runOver([probe, refused, probe, known], { group }).diagnoses.map(
        ({ exchange: { source } }) => source.index,
      );
    expect(order(true)).toEqual([1, 3, 0]);
    expect(order(false)).toEqual([1, 3, 0, 2]);
  });
});

describe('the order of the diagnoses', () => {
  const elsewhere = exchange('GET https://api.other-product.example/v1/calls', { status: 403, body: 'No' });
  const probe = exchange(
    'GET /api/v2/internal/probe',
    bare,
    {},
    { headers: { Origin: 'https://apps.mypurecloud.com' } },
  );
  const users = withToken('GET /api/v2/users', bare);

  it('is that of the input, though equal problems stand apart', () => {
    const { diagnoses } = runOver([refused, users, refused, users, refused]);
    expect(diagnoses.map(({ exchange: { source } }) => source.index)).toEqual([0, 1, 2, 3, 4]);
  });

  it('holds over several inputs', () => {
    const { diagnoses } = runOn([
      { path: 'b.json', exchanges: [refused, users] },
      { path: 'a.json', exchanges: [users, refused] },
    ]);
    expect(diagnoses.map(({ exchange: { source } }) => `${source.path} ${source.index}`)).toEqual([
      'b.json 0',
      'b.json 1',
      'a.json 0',
      'a.json 1',
    ]);
  });

  it('other systems and routine probes come last, whatever their number', () => {
    const order = (group: boolean) =>
      runOver([elsewhere, probe, refused, elsewhere, users], { group }).diagnoses.map(
        ({ exchange: { source } }) => source.index,
      );
    expect(order(false)).toEqual([2, 4, 0, 1, 3]);
    expect(order(true)).toEqual([2, 4, 0, 1]);
  });
});

describe('the summary', () => {
  it('counts every refused exchange under its first cause', () => {
    const { summary } = runOver(
      [
        refused,
        refused,
        withToken(QUEUES, ANSWERS.badCredentials),
        withToken('GET /api/v2/nope', bare),
        worked,
      ],
      { group: true },
    );
    expect(summary).toEqual({
      exchanges: 5,
      refused: 4,
      wouldBeRefused: 0,
      byCause: { 'missing-permission': 2, 'invalid-token': 1, 'unknown-endpoint': 1 },
      cannotTell: 0,
      noAnswer: 0,
      byStatus: {},
      limited: 0,
      notUnderstood: { count: 0, first: [] },
      ignored: NOTHING_IGNORED,
      picked: 5,
    });
  });

  it('does not depend on what is listed', () => {
    const inputs = [refused, worked, unanswered(), unanswered()];
    expect(runOver(inputs).summary).toEqual(runOver(inputs, { all: true }).summary);
  });
});

describe('the report', () => {
  const report = runOver([refused]);

  it('says of what contract it speaks, and its own version', () => {
    expect(report.schemaVersion).toBe(1);
    expect(report.tool.name).toBe('why403');
    expect(report.contract).toEqual({
      version: CONTRACT.version,
      date: CONTRACT.date,
      operations: CONTRACT.operations,
    });
  });

  it('shows every rule with its answer, the five that it is named by first', () => {
    expect(report.diagnoses[0]?.findings.map(({ rule }) => rule)).toEqual([...RULE_IDS]);
    expect(RULE_IDS.slice(0, 5)).toEqual([...NAMED_RULES]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('is the same for the same input', () => {
    expect(runOver([worked, refused])).toEqual(runOver([worked, refused]));
  });

  it('names an operation only where it is published', () => {
    const operations = [
      'GET /api/v2/routing/queues/0b1c2d3e-0000-4000-8000-000000000001',
      'GET /api/v2/conversations/chats',
      'GET /api/v2/nope',
    ].map((call) => runOver([withToken(call, bare)]).diagnoses[0]?.exchange.operation);
    expect(operations).toEqual(['GET /api/v2/routing/queues/{queueId}', null, null]);
  });
});

describe('inputs', () => {
  it('are listed with what was taken from them, each thing once, and their problems', () => {
    const run = startRun();
    const sink = run.input('a.json', 'exchange');
    for (const raw of rawExchanges([refused, worked])) sink.exchange(raw);
    for (const what of ['method', 'url', 'method']) sink.took(what);
    sink.problem({ at: 'line 3', message: 'not valid JSON' });
    run.input('-', 'text');
    expect(run.finish().inputs).toEqual([
      {
        path: 'a.json',
        form: 'exchange',
        exchanges: 2,
        refused: 1,
        cannotTell: 0,
        noAnswer: 0,
        credentials: 2,
        took: ['method', 'url'],
        problems: [{ at: 'line 3', message: 'not valid JSON' }],
      },
      {
        path: '-',
        form: 'text',
        exchanges: 0,
        refused: 0,
        cannotTell: 0,
        noAnswer: 0,
        credentials: 0,
        took: [],
        problems: [],
      },
    ]);
  });

  it('name the source of their exchanges', () => {
    expect(runOn([{ path: 'b.json', exchanges: [refused] }]).diagnoses[0]?.exchange.source.path).toBe(
      'b.json',
    );
  });

  it('one input may be evidence about a call of another', () => {
    const report = runOn([
      { path: 'a.json', exchanges: [refused] },
      {
        path: 'b.json',
        exchanges: [tokensMe({ OAuthClient: { authorizedGrantType: 'CLIENT-CREDENTIALS' } })],
      },
    ]);
    expect(report.diagnoses[0]?.findings.find(({ rule }) => rule === 'scope-present')).toMatchObject({
      outcome: 'not-applicable',
      message: 'scopes do not limit client credentials',
    });
  });

  it('what stands in one paste is of one caller, what stands in two is not', () => {
    const me = exchange('GET /api/v2/tokens/me', ANSWERS.ok({ organization: { id: ORG } }));
    const call = exchange(QUEUES, bare, { targetOrganization: { id: ORG } });
    const outcome = (inputs: Parameters<typeof runOn>[0]) =>
      runOn(inputs).diagnoses[0]?.findings.find(({ rule }) => rule === 'organization-match')?.outcome;
    expect(outcome([{ form: 'text', exchanges: [me, call] }])).toBe('pass');
    expect(outcome([{ form: 'har', exchanges: [me, call] }])).toBe('inconclusive');
    expect(
      outcome([
        { form: 'text', path: 'a', exchanges: [me] },
        { form: 'text', path: 'b', exchanges: [call] },
      ]),
    ).toBe('inconclusive');
  });

  it('one caller where the user says so', () => {
    const me = exchange('GET /api/v2/tokens/me', ANSWERS.ok({ organization: { id: ORG } }));
    const call = exchange(QUEUES, bare, { targetOrganization: { id: ORG } });
    expect(
      runOver([me, call], { oneCaller: true }).diagnoses[0]?.findings.find(
        ({ rule }) => rule === 'organization-match',
      )?.outcome,
    ).toBe('pass');
  });
});

describe('options', () => {
  it('`call` gives the call to what names none', () => {
    const call = { method: 'PUT', url: '/api/v2/routing/queues/{queueId}' };
    const [bodyOnly] = runOver([{ response: ANSWERS.missingAny('[]') }], { call }).diagnoses;
    expect(bodyOnly?.exchange).toMatchObject({
      method: 'PUT',
      operation: 'PUT /api/v2/routing/queues/{queueId}',
    });
    expect(runOver([refused], { call }).diagnoses[0]?.exchange.operation).toBe(QUEUES);
  });

  it('`stated` holds for every call, the later above the earlier, and names its source', () => {
    const stated = [
      { stated: { permissions: ['routing:skill:view'] }, source: 'context file a.json' },
      { stated: { permissions: ['routing:queue:view'] }, source: '--permission' },
    ];
    const finding = runOver([refused], { stated }).diagnoses[0]?.findings.find(
      ({ rule }) => rule === 'role-permissions',
    );
    expect(finding).toMatchObject({ outcome: 'pass', grade: 'stated' });
    expect(finding?.evidence.map(({ source }) => source)).toContain('--permission');
  });

  it('`only` and `skip` choose the rules', () => {
    const rules = (options: object) =>
      runOver([refused], options).diagnoses[0]?.findings.map(({ rule }) => rule);
    expect(rules({ only: ['host-known', 'scope-present'] })).toEqual(['scope-present', 'host-known']);
    expect(rules({ skip: RULE_IDS.filter((id) => id !== 'host-known') })).toEqual(['host-known']);
  });

  it('what the answer names is a cause with any choice of rules', () => {
    const report = runOver([withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))], {
      only: ['host-known'],
    });
    expect(report.diagnoses[0]?.causes[0]).toMatchObject({ id: 'missing-permission', likelihood: 'certain' });
    expect(report.diagnoses[0]?.causes[0]?.evidence).not.toEqual([]);
  });

  it('`at` picks by time, or a part of it', () => {
    const inputs = [
      at('2026-01-01T10:00:00Z'),
      at('2026-01-01T10:00:09Z'),
      at('2026-01-02T10:00:00Z'),
      refused,
    ];
    const picked = (time: string) =>
      runOver(inputs, { at: time }).diagnoses.map(({ exchange: { source } }) => source.index);
    expect(picked('2026-01-01T10:00:09Z')).toEqual([1]);
    expect(picked('2026-01-01')).toEqual([0, 1]);
    expect(picked('2025')).toEqual([]);
  });

  it('a single call that `at` or `around` picks is shown, whatever its verdict', () => {
    const calls = [
      at('2026-01-01T10:00:00Z', unanswered()),
      at('2026-01-02T10:00:00Z', unanswered()),
      at('2026-01-03T10:00:00Z', worked),
    ];
    const verdicts = (options: object) => runOver(calls, options).diagnoses.map(({ verdict }) => verdict);
    expect(verdicts({})).toEqual([]);
    expect(verdicts({ at: '2026-01-02' })).toEqual(['cannot-tell']);
    expect(verdicts({ at: '2026-01' })).toEqual([]);
    expect(verdicts({ at: '2026-01-03' })).toEqual([]);
  });

  it('`around` picks by correlation id; the others stay evidence', () => {
    const header = { ...bare, headers: { 'inin-correlation-id': ORG.toUpperCase() } };
    const inputs = [
      tokensMe({ OAuthClient: { authorizedGrantType: 'CLIENT-CREDENTIALS' } }),
      refused,
      withToken(QUEUES, header),
      withToken(QUEUES, { status: 403, body: { contextId: ORG } }, {}, OTHER_TOKEN),
    ];
    const { diagnoses, summary } = runOver(inputs, { around: ORG });
    expect(diagnoses.map(({ exchange: { source } }) => source.index)).toEqual([2, 3]);
    expect(diagnoses[0]?.read).toContain('introspection');
    expect(summary).toMatchObject({ exchanges: 4, refused: 2 });
  });
});

describe('many different problems', () => {
  it('are kept up to a number, and counted beyond it', () => {
    const problems = collectProblems(false, null);
    const { subject } = lastProblem(refused);
    const place = {
      path: 'calls.json',
      index: 0,
      line: null,
      url: null,
      correlationId: null,
      resource: null,
      time: null,
    };
    const caller = { label: null, record: null, stated: {} };
    const see = (method: string): boolean =>
      problems.add({ subject: { ...subject, method }, place }, caller, 0) !== null;
    const kept = Array.from({ length: 10_010 }, (_, index) => see(`M${index}`));
    expect(kept.filter((each) => each)).toHaveLength(10_000);
    expect(see('M0')).toBe(true);
    expect(see('GET')).toBe(false);
    expect([...problems.all()]).toHaveLength(10_000);
    expect([...problems.refusedBeyond()]).toEqual([[0, 11]]);
    // What was not refused has a place of its own.
    const success = { ...subject, refusal: { ...subject.refusal, kind: 'not-refused' } as const };
    expect(problems.add({ subject: success, place }, caller, 0)).not.toBeNull();
  });
});
