/** Every cause that can happen live, found by asking the simulator over real sockets; near misses stay quiet. */
import { describe, expect, it } from 'vitest';
import { askAboutCallers } from '../../src/ask/callers.js';
import { callReports } from '../../src/ask/told.js';
import { createTransport } from '../../src/live/transport.js';
import type { Report } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import { startSimulator } from '../simulator/index.js';
import { brokenIntrospection, type Scenario, scenarios, tokenOf, urlOf } from './worlds/index.js';

async function diagnose(
  scenario: Scenario,
  breakIn?: (typeof brokenIntrospection)[number]['breakIn'],
): Promise<Report & { roundTrips: number }> {
  const world = structuredClone(scenario.world);
  breakIn?.(world);
  const simulator = await startSimulator(world);
  const transport = createTransport({
    resolve: simulator.resolve,
    allowUnsafe: true,
    timeout: 5000,
    wait: async () => {},
    allowHosts: [new URL(urlOf(scenario)).host],
  });
  try {
    const token = scenario.as === null ? null : tokenOf(simulator, scenario);
    const authorization = token === null ? null : `Bearer ${token}`;
    const headers = [
      ...Object.entries(scenario.request.headers ?? {}).map(([name, value]) => ({ name, value })),
      ...(authorization === null ? [] : [{ name: 'Authorization', value: authorization }]),
    ];
    const run = startRun({
      stated: scenario.stated === undefined ? [] : [{ stated: scenario.stated, source: 'the scenario' }],
    });
    const sink = run.input(scenario.name, 'live');
    const url = urlOf(scenario);
    const result = await transport.send({
      method: scenario.request.method ?? 'GET',
      url,
      headers,
      body: scenario.request.body ?? null,
      purpose: 'the call itself',
    });
    if (result.ok) {
      sink.exchange(result.exchange);
      const asked = [{ subject: run.sight(result.exchange), url, authorization }];
      await askAboutCallers(asked, { transport, gateway: false, allowHosts: [], domain: null }, run.learn);
    }
    return { ...run.finish(callReports(transport.calls)), roundTrips: transport.calls.length };
  } finally {
    await transport.close();
    await simulator.close();
  }
}

const first = ({ diagnoses }: Report) =>
  diagnoses[0]?.causes.find(({ relation }) => relation === 'explains') ?? null;
const ids = ({ diagnoses }: Report) => diagnoses.flatMap(({ causes }) => causes.map(({ id }) => id));

describe('every scenario', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    const report = await diagnose(scenario);
    const { cause, likelihood, also = [], notCauses = [], says = [], neverSays = [] } = scenario.expect;
    expect(first(report)?.id ?? null).toBe(cause);
    if (likelihood !== undefined) expect(first(report)?.likelihood).toBe(likelihood);
    expect(ids(report)).toEqual(expect.arrayContaining([...also]));
    for (const { id, likelihood: sure } of report.diagnoses.flatMap(({ causes }) => causes)) {
      if (notCauses.includes(id)) expect(sure).toBe('possible');
    }
    const text = JSON.stringify(report.diagnoses);
    for (const words of says) expect(text).toMatch(words);
    for (const words of neverSays) expect(text).not.toMatch(words);
    expect(report.roundTrips).toBeLessThanOrEqual(1 + 3 * 4);
  });
});

describe('with introspection refused or cut off', () => {
  const refused = scenarios.filter(({ expect: { cause }, as }) => cause !== null && as !== null);
  it.each(brokenIntrospection.map(({ name, breakIn }) => [name, breakIn] as const))(
    '%s: nothing wrong is claimed, nothing fails',
    // Answers of 9 MB to each question, for each scenario.
    { timeout: 60_000 },
    async (_, breakIn) => {
      for (const scenario of refused.filter((__, index) => index % 5 === 0)) {
        const report = await diagnose(scenario, breakIn);
        for (const { causes, findings } of report.diagnoses) {
          const top = causes.find(({ relation }) => relation === 'explains');
          if (top !== undefined && top.likelihood !== 'possible') {
            expect([scenario.expect.cause, ...(scenario.expect.also ?? [])], scenario.name).toContain(top.id);
          }
          const failing = findings.filter(
            ({ outcome, grade }) => outcome === 'fail' && grade === 'introspection',
          );
          expect(
            failing.map(({ rule }) => rule).filter((rule) => rule !== 'token-accepted'),
            scenario.name,
          ).toEqual([]);
        }
      }
    },
  );
});
