/** What the platform does not tell stays open: never a wrong FAIL, never a crash; and how long asking takes. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../cli/scenario.js';
import { startSimulator } from '../../simulator/index.js';
import { brokenIntrospection } from '../worlds/index.js';
import { API, causeOf, curl, NORTH, openStage, QUEUES, reportOf, type Stage, world } from './stage.js';

/** The answer names nothing, so all that is known comes from introspection. */
const generic = () =>
  world((whole) => {
    whole.choices = { permissionRefusal: 'generic' };
  });

const diagnose = (stage: Stage, token: string) =>
  stage.behindGateway(['--format', 'json', '--timeout', '10', ...curl(token, QUEUES)]);

const findingsOf = (outcome: Outcome) =>
  new Map(reportOf(outcome).diagnoses[0]?.findings.map((finding) => [finding.rule, finding]));

const callers = (stage: Stage) => [
  stage.token(NORTH.recordings),
  stage.token(NORTH.webApplication, { user: NORTH.newcomer }),
];

/** The reports of both callers while introspection works. */
let whole: readonly Outcome[];
beforeAll(async () => {
  const checks: (() => Promise<void>)[] = [];
  const stage = await openStage(generic(), (check) => checks.push(check));
  whole = await Promise.all(callers(stage).map((token) => diagnose(stage, token)));
  for (const check of checks) await check();
});

/** Most of the time is spent waiting for answers that do not come. */
describe.concurrent('introspection that is', () => {
  it.for(brokenIntrospection.map(({ name, breakIn }) => [name, breakIn] as const))(
    '%s: the same report with ? in place of facts',
    { timeout: 40_000 },
    async ([, breakIn], { onTestFinished }) => {
      const stage = await openStage(generic(), onTestFinished);
      const tokens = callers(stage);
      const [client = ''] = tokens;
      stage.simulator.set(breakIn);
      const [broken, told, can] = await Promise.all([
        Promise.all(tokens.map((token) => diagnose(stage, token))),
        stage.behindGateway(['token', '--token=-', '--format', 'json'], { stdin: client }),
        stage.behindGateway(['can', 'GET', QUEUES, '--token=-'], { stdin: client }),
      ]);
      for (const [index, outcome] of broken.entries()) compare(whole[index] ?? outcome, outcome);

      // Nothing came at all, or nothing that tells.
      expect([0, 4]).toContain(told.exitCode);
      if (told.exitCode === 0)
        expect(JSON.parse(told.stdout)).toMatchObject({ organization: null, grants: null, accepted: null });
      expect([3, 4]).toContain(can.exitCode);
      expect(can.stdout).not.toMatch(/FAIL|would be refused/);
    },
  );
});

function compare(whole: Outcome, broken: Outcome): void {
  expect(causeOf(whole)).toMatchObject({ id: 'missing-permission', likelihood: 'likely' });
  expect(broken).toMatchObject({ exitCode: 1, stderr: '' });
  expect(causeOf(broken)?.likelihood).toBe('possible');
  const before = findingsOf(whole);
  const after = findingsOf(broken);
  for (const [rule, { outcome, grade }] of after) {
    expect([before.get(rule)?.outcome, 'inconclusive', 'not-applicable'], rule).toContain(outcome);
    expect([rule, outcome, grade]).not.toEqual([rule, 'fail', 'introspection']);
  }
  expect(after.get('role-permissions')?.outcome).toBe('inconclusive');
}

describe('an answer of another shape', () => {
  const SECRET = 'value-of-the-answer';

  it('is said to be so without its values, and the others count', async () => {
    const stage = await openStage(generic());
    const token = stage.token(NORTH.recordings);
    const body = JSON.stringify({ grants: { [SECRET]: SECRET }, id: SECRET });
    stage.simulator.set((state) => {
      state.faults = [
        {
          path: '/api/v2/authorization/subjects/me',
          effect: { kind: 'status', status: 200, contentType: 'application/json', body },
        },
      ];
    });
    const outcome = await diagnose(stage, token);
    const { calls } = reportOf(outcome);
    expect(calls.find(({ path }) => path.includes('subjects/me'))?.told).toBe(
      'the grants by division: the answer is not as published (grants: expected a list), so nothing is concluded from it',
    );
    expect(calls.find(({ path }) => path.includes('tokens/me'))?.told).toBe('who the token is');
    // Other answers tell the same; the evidence is no longer this one.
    const evidence = (of: Outcome) => JSON.stringify(findingsOf(of).get('role-permissions')?.evidence);
    const [before = outcome] = whole;
    expect(evidence(before)).toContain('subjects/me');
    expect(evidence(outcome)).not.toContain('subjects/me');
    expect(findingsOf(outcome).get('role-permissions')?.outcome).toBe('fail');
    expect(outcome.stdout).not.toContain(SECRET);
  });
});

describe('asking takes', () => {
  /** Long, so that on a busy machine what is asked at the same time arrives before the first answer leaves. */
  const LATENCY = 400;

  /**
   * Of how many round trips, one after the other, the longest chain is: a request may be a consequence of each answer
   * that left before it came. `came[k]` is how many requests had come when the k-th was answered.
   */
  function roundTrips(requests: number, came: readonly number[]): number {
    const depths: number[] = [];
    for (let index = 0; index < requests; index += 1)
      depths.push(1 + Math.max(0, ...depths.filter((_, earlier) => (came[earlier] ?? 0) <= index)));
    return Math.max(...depths);
  }

  it.each([
    ['a client', NORTH.salesReports, {}],
    ['a user', NORTH.webApplication, { user: NORTH.agent }],
  ])('at most three round trips after the call itself: %s', { retry: 2 }, async (_, client, options) => {
    const came: number[] = [];
    const state = world((whole) => {
      whole.latency = LATENCY;
      whole.choices = { permissionRefusal: 'generic', rolePolicies: 'never' };
    });
    const simulator = await startSimulator(state, {
      now() {
        came.push(simulator.requests.length);
        return Date.now();
      },
    });
    try {
      const stage = await openStage();
      const token = simulator.issueToken(client, options);
      came.length = 0;
      const url = `${API}/api/v2/flows/jobs/1f000000-0000-4000-8000-0000000000aa`;
      const { exitCode } = await stage.why403(['--gateway', simulator.url, ...curl(token, url)]);
      expect(exitCode).toBe(1);
      const { length } = simulator.requests;
      expect(came).toHaveLength(length);
      expect(length).toBeGreaterThan(5);
      expect(length).toBeLessThanOrEqual(1 + 3 * 4);
      expect(roundTrips(length, came)).toBeGreaterThan(1);
      expect(roundTrips(length, came)).toBeLessThanOrEqual(1 + 3);
    } finally {
      await simulator.close();
    }
  });
});
