/** What is known and ignored: never another cause, never another client, never silently. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSE_IDS } from '../../src/judge/ids.js';
import { operationOf } from '../../src/report/call-text.js';
import { FORMATS } from '../../src/report/formats.js';
import type { Report } from '../../src/report/types.js';
import { diagnose } from '../../src/run/diagnose.js';
import { isOperationPattern } from '../../src/run/list-names.js';
import type { IgnoreEntry, Ignoring } from '../../src/run/types.js';
import { ANSWERS, CLIENT, exchange, ORG, withToken } from '../judge/harness.js';

const QUEUES = 'GET /api/v2/routing/queues';
const DAY = '2026-08-20';
const CALLS = [
  withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'), { clientId: CLIENT }),
  exchange(QUEUES, ANSWERS.missingAny('[routing:queue:view]'), { clientId: ORG }),
  exchange(QUEUES, ANSWERS.scope('[routing]')),
  exchange('GET /api/v2/users/me', ANSWERS.badCredentials),
  exchange('POST /api/v2/nope/5', ANSWERS.bare(403)),
  exchange('GET /api/v2/users', ANSWERS.ok()),
];
const reportOf = (entries: readonly IgnoreEntry[], calls: readonly object[] = CALLS): Report => {
  const ignore: Ignoring = { entries, day: DAY, name: 'known.json' };
  return diagnose(
    calls.map((call) => call as never),
    { ignore },
  );
};
const entry = (more: Partial<IgnoreEntry> = {}): IgnoreEntry => ({
  cause: 'missing-permission',
  operation: QUEUES,
  reason: 'known',
  ...more,
});
const causesOf = ({ diagnoses }: Report) =>
  diagnoses.flatMap(({ verdict, causes }) => (verdict === 'refused' ? [causes[0]?.id] : []));

const all = reportOf([]);

describe('an entry', () => {
  it('hides a refusal by its first cause and its operation, from every count', () => {
    const { summary, diagnoses, toDo, questions } = reportOf([entry()]);
    expect(summary).toMatchObject({ exchanges: 6, refused: 3, picked: 6 });
    expect(summary.byCause['missing-permission']).toBeUndefined();
    expect(diagnoses).toHaveLength(3);
    expect(toDo.flatMap(({ steps }) => steps).some(({ grant }) => grant === 'permissions')).toBe(false);
    expect(questions.length).toBeLessThanOrEqual(all.questions.length);
    expect(summary.ignored).toMatchObject({ count: 2, by: 'known.json', expired: [], unused: [] });
    expect(summary.ignored.entries).toMatchObject([{ cause: 'missing-permission', calls: 2 }]);
  });

  it.each([
    ['all operations', { operation: '*' }, 2],
    ['those below a path', { operation: 'GET /api/v2/routing/*' }, 2],
    ['not those beside it', { operation: 'GET /api/v2/rout/*' }, 0],
    ['not another method', { operation: 'POST /api/v2/routing/queues' }, 0],
    ['one client by its id', { client: CLIENT.toUpperCase() }, 1],
    ['no other client', { client: '99999999-0000-4000-8000-000000000009' }, 0],
    ['the last day whole', { expires: DAY }, 2],
    ['nothing behind it', { expires: '2026-08-19' }, 0],
    [
      'a call outside of the contract, with ids as {id}',
      { cause: 'unknown-endpoint', operation: 'POST /api/v2/nope/{id}' },
      1,
    ],
  ] as const)('covers %s', (_, more, count) => {
    const { summary } = reportOf([entry(more)]);
    expect(summary.ignored.count).toBe(count);
    expect(summary.refused + count).toBe(all.summary.refused);
  });

  it('that has expired is said when it would hide something, else it is unused', () => {
    const expired = entry({ expires: '2026-01-01' });
    const { ignored } = reportOf([expired, entry({ cause: 'other-subject', expires: '2026-01-01' })]).summary;
    expect(ignored).toMatchObject({ count: 0, entries: [] });
    expect(ignored.expired).toMatchObject([{ cause: 'missing-permission', calls: 2 }]);
    expect(ignored.unused).toMatchObject([{ cause: 'other-subject', calls: 0 }]);
  });

  it('never makes "nothing refused" of what it hides', () => {
    const report = reportOf([entry()], CALLS.slice(0, 2));
    expect(FORMATS.stylish.render(report)).toContain('nothing refused but 2 calls that known.json ignores');
    expect(FORMATS.stylish.render(reportOf([entry()]))).toContain('2 more ignored by known.json');
  });

  it('may name what is undetermined', () => {
    const silent = [exchange('GET https://api.mypurecloud.com/api/v2/', ANSWERS.bare(403))];
    const [first] = reportOf([], silent).diagnoses;
    const cause = first?.causes[0]?.id ?? 'undetermined';
    expect(first?.causes[0]?.likelihood).not.toBe('certain');
    expect(reportOf([entry({ cause, operation: '*' })], silent).summary.ignored.count).toBe(1);
  });
});

it('any list hides nothing but the causes and operations that it names', () => {
  const operations = all.diagnoses.flatMap((diagnosis) => operationOf(diagnosis) ?? []);
  const anyEntry = fc.record(
    {
      cause: fc.constantFrom(...CAUSE_IDS),
      operation: fc.constantFrom('*', 'GET /api/v2/*', 'POST /api/v2/*', ...operations),
      client: fc.constantFrom(CLIENT, ORG, 'a name'),
      reason: fc.constant('known'),
      expires: fc.constantFrom(DAY, '2026-08-19', '2999-01-01'),
    },
    { requiredKeys: ['cause', 'operation', 'reason'] },
  );
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 6 }), (entries) => {
      const report = reportOf(entries);
      const hidden = all.diagnoses.filter(
        ({ exchange: { source }, verdict }) =>
          verdict === 'refused' &&
          !report.diagnoses.some(
            (other) =>
              other.exchange.source.index === source.index && other.exchange.source.path === source.path,
          ),
      );
      expect(hidden).toHaveLength(report.summary.ignored.count);
      expect(report.summary.refused + report.summary.ignored.count).toBe(all.summary.refused);
      for (const diagnosis of hidden) {
        const covers = entries.some(
          ({ cause, operation, client, expires }) =>
            cause === diagnosis.causes[0]?.id &&
            (expires === undefined || expires >= DAY) &&
            (client === undefined || client === diagnosis.caller.client?.id) &&
            (operationOf(diagnosis) ?? '').startsWith(operation.replace(/\*$/, '')),
        );
        expect(covers).toBe(true);
      }
      for (const diagnosis of report.diagnoses)
        expect(all.diagnoses.map(({ causes }) => causes)).toContainEqual(diagnosis.causes);
    }),
    { numRuns: 60 },
  );
});

it('every operation that a report names can stand in a list', () => {
  for (const diagnosis of all.diagnoses) expect(isOperationPattern(operationOf(diagnosis) ?? '')).toBe(true);
  expect(causesOf(all)).toContain('unknown-endpoint');
});

it('a path with blanks and stars can be named, and stands for itself alone', () => {
  const odd = [
    exchange('GET /api/v2/users/*/x', ANSWERS.bare(403)),
    { request: { method: 'GET', url: '/api/v2/users/a b/x' }, response: { status: 403 } },
  ];
  const causes = reportOf([], odd).diagnoses.map(({ causes: [first] }) => first?.id ?? 'undetermined');
  const entries = ['GET /api/v2/users/%2A/x', 'GET /api/v2/users/a%20b/x'].map((operation, index) =>
    entry({ cause: causes[index] ?? 'undetermined', operation }),
  );
  expect(entries.map((each) => reportOf([each], odd).summary.ignored.count)).toEqual([1, 1]);
});

it('a call to a host that is not the platform’s stands for that host alone', () => {
  const calls = ['api.a.example.com', 'api.b.example.com:8443', 'api.mypurecloud.com'].map((host) =>
    exchange(`GET https://${host}/api/v2/nope/one`, ANSWERS.bare(403)),
  );
  expect(reportOf([], calls).diagnoses.map(operationOf).sort()).toEqual([
    'GET /api/v2/nope/one',
    'GET api.a.example.com/api/v2/nope/one',
    'GET api.b.example.com:8443/api/v2/nope/one',
  ]);
});

describe('the options of a library user', () => {
  const given = (ignore: unknown) => () => diagnose([], { ignore } as never);
  it.each([
    [[]],
    [{ entries: [] }],
    [{ entries: [], day: 'today' }],
    [{ entries: [{ cause: 'nope', operation: '*', reason: 'a' }], day: DAY }],
    [{ entries: [{ cause: 'missing-scope', operation: 'all', reason: 'a' }], day: DAY }],
    [{ entries: [{ cause: 'missing-scope', operation: '*', reason: ' ' }], day: DAY }],
    [{ entries: [{ cause: 'missing-scope', operation: '*', reason: 'a', expires: 'never' }], day: DAY }],
  ])('%j are refused', (ignore) => {
    expect(given(ignore)).toThrow(/^ignore: expected \{entries, day\}/);
  });

  it('are taken where they are right', () => {
    expect(given({ entries: [entry()], day: DAY })).not.toThrow();
    expect(() => diagnose([], { requiredHeaders: [{ name: 5 }] } as never)).toThrow(
      /^requiredHeaders: expected/,
    );
  });
});
