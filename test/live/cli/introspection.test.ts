/** What the platform does not tell stays open: never a wrong FAIL, never a crash; and how long asking takes. */
import { describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/index.js';
import { brokenIntrospection } from '../worlds/index.js';
import { causeOf, curl, NORTH, openStage, QUEUES, reportOf, type Stage, world } from './stage.js';

/** The answer names nothing, so all that is known comes from introspection. */
const generic = () =>
  world((whole) => {
    whole.choices = { permissionRefusal: 'generic' };
  });

const callers: Readonly<Record<string, (stage: Stage) => string>> = {
  client: (stage) => stage.token(NORTH.recordings),
  user: (stage) => stage.token(NORTH.webApplication, { user: NORTH.newcomer }),
};

const diagnose = (stage: Stage, token: string) =>
  stage.behindGateway(['--format', 'json', '--timeout', '10', ...curl(token, QUEUES)]);

const outcomesOf = (outcome: Awaited<ReturnType<typeof diagnose>>) =>
  new Map(reportOf(outcome).diagnoses[0]?.findings.map((finding) => [finding.rule, finding]));

describe.each(Object.entries(callers))('introspection of a %s', (_, caller) => {
  it.each(brokenIntrospection.map(({ name, breakIn }) => [name, breakIn] as const))(
    '%s: the same report with ? in place of facts',
    { timeout: 40_000 },
    async (__, breakIn) => {
      const stage = await openStage(generic());
      const token = caller(stage);
      const whole = await diagnose(stage, token);
      expect(causeOf(whole)).toMatchObject({ id: 'missing-permission', likelihood: 'certain' });
      stage.simulator.set(breakIn);

      const [broken, told, can] = await Promise.all([
        diagnose(stage, token),
        stage.behindGateway(['token', '--token=-', '--format', 'json'], { stdin: token }),
        stage.behindGateway(['can', 'GET', QUEUES, '--token=-'], { stdin: token }),
      ]);
      expect(broken.exitCode).toBe(1);
      expect(broken.stderr).toBe('');
      expect(causeOf(broken)?.likelihood).not.toBe('certain');
      const before = outcomesOf(whole);
      for (const [rule, { outcome, grade }] of outcomesOf(broken)) {
        expect([before.get(rule)?.outcome, 'inconclusive', 'not-applicable'], rule).toContain(outcome);
        expect([rule, outcome, grade]).not.toEqual([rule, 'fail', 'introspection']);
      }
      expect(outcomesOf(broken).get('role-permissions')?.outcome).toBe('inconclusive');

      // Nothing came at all, or nothing that tells.
      expect([0, 4]).toContain(told.exitCode);
      if (told.exitCode === 0)
        expect(JSON.parse(told.stdout)).toMatchObject({ organization: null, grants: null, accepted: null });
      expect([3, 4]).toContain(can.exitCode);
      expect(can.stdout).not.toMatch(/FAIL|would be refused/);
    },
  );
});

describe('asking takes', () => {
  /** Long, so that a busy machine is not taken for another round trip. */
  const LATENCY = 200;

  it.each([
    ['a client', NORTH.salesReports, {}],
    ['a user', NORTH.webApplication, { user: NORTH.agent }],
  ])('at most three round trips after the call itself: %s', { retry: 2 }, async (_, client, options) => {
    const answered: number[] = [];
    const state = world((whole) => {
      whole.latency = LATENCY;
      whole.choices = { permissionRefusal: 'generic', rolePolicies: 'never' };
    });
    const simulator: Simulator = await startSimulator(state, {
      now() {
        answered.push(performance.now());
        return Date.now();
      },
    });
    try {
      const stage = await openStage();
      const token = simulator.issueToken(client, options);
      answered.length = 0;
      const url = `https://${NORTH.api}/api/v2/users?pageSize=1`;
      const { exitCode } = await stage.why403(['--gateway', simulator.url, ...curl(token, url)]);
      expect(exitCode).toBe(1);
      const [first = 0] = answered;
      expect(simulator.requests.length).toBeGreaterThan(5);
      expect(simulator.requests.length).toBeLessThanOrEqual(1 + 3 * 4);
      expect((answered.at(-1) ?? 0) - first).toBeLessThan(3 * LATENCY + 0.75 * LATENCY);
    } finally {
      await simulator.close();
    }
  });
});
