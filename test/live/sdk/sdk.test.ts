/**
 * A real client, not ours: what the official JavaScript SDK throws and logs when the simulator refuses it, given
 * to the library, and some of it to the built program.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { classifyHost } from '../../../src/contract/index.js';
import { diagnose } from '../../../src/index.js';
import { FORMAT_NAMES } from '../../../src/report/formats.js';
import type { DiagnosisReport, Report } from '../../../src/report/types.js';
import { type Outcome, run } from '../../cli/scenario.js';
import { type SdkScenario, sdkScenarios } from './scenarios.js';
import { recordSession, type Session, type Shown } from './session.js';

const program = join(import.meta.dirname, '../../../dist/why403.js');

let session: Session;
beforeAll(async () => {
  session = await recordSession(sdkScenarios);
}, 60_000);

const isLogin = ({ operation }: SdkScenario) => operation === 'POST /oauth/token';

function shownOf(scenario: SdkScenario): Shown {
  const shown = session.shown.find((candidate) => candidate.scenario === scenario);
  if (shown === undefined) throw new Error(`not recorded: ${scenario.name}`);
  return shown;
}

/** Runs the program and looks at both streams: no secret of the session may stand there. */
async function why403(words: readonly string[], options: { stdin: string }): Promise<Outcome> {
  const outcome = await run(program, words, options);
  const said = outcome.stdout + outcome.stderr;
  expect(session.secrets.filter((secret) => said.includes(secret))).toEqual([]);
  return outcome;
}

/**
 * Each text as an input of its own; the diagnoses of each, by the name of the text. By the library, which the program gives
 * its inputs to: hundreds of processes would say nothing more. Some texts are given to the program, too, see below.
 */
function diagnoseEach(texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly DiagnosisReport[]> {
  const names = [...texts.keys()];
  const report = diagnose(
    names.map((name, index) => ({ text: texts.get(name) ?? '', name: `${index}.txt` })),
  );
  const said = JSON.stringify(report);
  expect(session.secrets.filter((secret) => said.includes(secret))).toEqual([]);
  return new Map(
    names.map((name, index) => [
      name,
      report.diagnoses.filter(({ exchange }) => exchange.source.path === `${index}.txt`),
    ]),
  );
}

const explaining = ({ causes }: DiagnosisReport) =>
  causes.filter(({ relation }) => relation === 'explains').map(({ id, likelihood }) => ({ id, likelihood }));

/** What is said to be more than possible. */
const claimed = (diagnoses: readonly DiagnosisReport[] = []) =>
  diagnoses.flatMap(explaining).filter(({ likelihood }) => likelihood !== 'possible');

const callOf = ({ exchange: { method, url, operation } }: DiagnosisReport) =>
  operation ?? `${method} ${url === null ? null : new URL(url).pathname}`;

/** Is it proved that the platform answered? A gateway that is known to nobody makes everything likely at most. */
const isPublished = ({ exchange: { url } }: DiagnosisReport) =>
  url !== null && classifyHost(new URL(url).hostname).kind !== 'foreign';

/** The one refusal of the scenario, with its call, its answer and its cause, and no other one claimed. */
function expectFound(name: string, diagnoses: readonly DiagnosisReport[] | undefined, scenario: SdkScenario) {
  const { cause, likelihood } = scenario.expect;
  const seen = diagnoses?.map((diagnosis) => ({
    call: callOf(diagnosis),
    status: diagnosis.exchange.status,
    verdict: diagnosis.verdict,
    first: explaining(diagnosis)[0]?.id,
    claimed: claimed([diagnosis]).map(({ id }) => id),
  }));
  expect(seen, name).toEqual([
    {
      call: scenario.operation,
      status: scenario.status,
      verdict: 'refused',
      first: cause,
      claimed: likelihood === 'possible' ? [] : [cause],
    },
  ]);
  for (const diagnosis of diagnoses?.filter(isPublished) ?? [])
    expect(explaining(diagnosis)[0]?.likelihood, name).toBe(likelihood);
}

/** Where the call is not shown, the cause is found as surely. */
function expectBody(name: string, diagnoses: readonly DiagnosisReport[] | undefined, scenario: SdkScenario) {
  const { cause, likelihood } = scenario.expect;
  expect(
    diagnoses?.map(({ exchange }) => exchange.status),
    name,
  ).toEqual([scenario.status]);
  expect(claimed(diagnoses), name).toEqual(likelihood === 'possible' ? [] : [{ id: cause, likelihood }]);
}

/** That standard input is read as a file is depends on no scenario: every fourth is piped, too. */
const isPiped = (scenario: SdkScenario) => sdkScenarios.indexOf(scenario) % 4 === 0;

const cases = sdkScenarios.map((scenario) => [scenario.name, scenario] as const);

describe.concurrent('the log of the SDK', () => {
  it.each(cases)('%s', async (_, scenario) => {
    const { logs } = shownOf(scenario);
    for (const [name, diagnoses] of diagnoseEach(logs)) {
      expectFound(name, diagnoses, scenario);
      expect(diagnoses[0]?.exchange.correlationId, name).toMatch(/^[0-9a-f-]{36}$/);
      // The log shows the form of a login as an object; it was sent as a form all the same.
      if (scenario.region !== undefined)
        expect(
          diagnoses[0]?.causes.map(({ id }) => id),
          name,
        ).not.toContain('wrong-token-endpoint');
    }
    if (!isPiped(scenario)) return;
    const { stdout, exitCode } = await why403(['--format', 'json'], { stdin: logs.get('trace text') ?? '' });
    expect(exitCode).toBe(1);
    expectFound('standard input', (JSON.parse(stdout) as Report).diagnoses, scenario);
  });

  it.each(['json', 'text'] as const)('of one client after the other, as %s', async (format) => {
    const byGateway = sdkScenarios.filter(({ region }) => region === undefined);
    const { stdout, exitCode } = await why403(['--format', 'json'], { stdin: session.whole[format] });
    expect(exitCode).toBe(1);
    const { diagnoses } = JSON.parse(stdout) as Report;
    expect(diagnoses.map((diagnosis) => [callOf(diagnosis), explaining(diagnosis)[0]?.id])).toEqual(
      byGateway.map(({ operation, expect: { cause } }) => [operation, cause]),
    );
    const causes = byGateway.map(({ expect: { cause, likelihood } }) =>
      likelihood === 'possible' ? [] : [cause],
    );
    expect(diagnoses.map((diagnosis) => claimed([diagnosis]).map(({ id }) => id))).toEqual(causes);
  });

  it.each(['json', 'text'] as const)('on the console of a program, as %s', async (format) => {
    const stdin = `> reports@1.0.0 start\n> node reports.js\n\nFetching the queues …\n${session.console[format]}\nDone.\n`;
    const { stdout } = await why403(['--format', 'json'], { stdin });
    const { diagnoses } = JSON.parse(stdout) as Report;
    expect(diagnoses.map((diagnosis) => [callOf(diagnosis), explaining(diagnosis)[0]?.id])).toEqual(
      sdkScenarios.slice(0, 2).map(({ operation, expect: { cause } }) => [operation, cause]),
    );
  });
});

/** Forms of an exception that hold the body of the answer. */
const WHOLE = ['json', 'json over lines', 'inspected'];

describe.concurrent('what the SDK throws', () => {
  it.each(cases.filter(([, scenario]) => !isLogin(scenario)))('%s', async (_, scenario) => {
    const { plain, extended } = shownOf(scenario);
    const found = diagnoseEach(
      new Map([
        ...Object.entries(plain),
        ...Object.entries(extended).map(([form, text]) => [`extended ${form}`, text] as const),
      ]),
    );
    for (const form of WHOLE) {
      expectBody(form, found.get(form), scenario);
      expectFound(`extended ${form}`, found.get(`extended ${form}`), scenario);
    }
    // Of a message, or a dump of all that axios and Node hold, at least nothing else may be claimed.
    for (const [form, diagnoses] of found)
      for (const { id } of claimed(diagnoses)) expect(id, form).toBe(scenario.expect.cause);
    if (!isPiped(scenario)) return;
    const { stdout, exitCode } = await why403(['--format', 'json'], { stdin: plain['json'] ?? '' });
    expect(exitCode).toBe(1);
    expectBody('standard input', (JSON.parse(stdout) as Report).diagnoses, scenario);
  });

  it.each(cases.filter(([, scenario]) => isLogin(scenario)))('%s', (_, scenario) => {
    const { plain } = shownOf(scenario);
    const found = diagnoseEach(new Map(Object.entries(plain)));
    expectFound('inspected', found.get('inspected'), scenario);
    // The rest does not hold the body of the answer, so that nobody can know why, or is a dump of all.
    for (const [form, diagnoses] of found) {
      const ids = claimed(diagnoses).map(({ id }) => id);
      expect(form.startsWith('inspected') ? [...new Set(ids)] : ids, form).toEqual(
        form.startsWith('inspected') && scenario.expect.likelihood !== 'possible'
          ? [scenario.expect.cause]
          : [],
      );
    }
  });
});

describe('the secrets of the SDK', () => {
  it('stand in what it throws, so that these tests can fail', () => {
    for (const { scenario, extended } of session.shown) {
      if (scenario.token === undefined && scenario.login === undefined) continue;
      const found = session.secrets.some((secret) => extended['inspected']?.includes(secret));
      expect(found, scenario.name).toBe(true);
    }
  });

  it('stand in no report of any format', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'why403-sdk-'));
    const fileOf = (format: string): string => join(folder, `report.${format}`);
    try {
      for (const { extended } of session.shown.filter((_, index) => index % 15 === 0)) {
        await why403(
          FORMAT_NAMES.map((format) => `--format=${format}=${fileOf(format)}`),
          { stdin: extended['inspected'] ?? '' },
        );
        for (const format of FORMAT_NAMES) {
          const text = await readFile(fileOf(format), 'utf8');
          expect(text, format).not.toBe('');
          expect(
            session.secrets.filter((secret) => text.includes(secret)),
            format,
          ).toEqual([]);
        }
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('stand in nothing that sanitize writes', async () => {
    for (const { plain, extended, logs } of session.shown.filter((_, index) => index % 5 === 0))
      for (const stdin of [
        plain['inspected'],
        extended['json'],
        extended['inspected'],
        logs.get('trace json'),
      ])
        await why403(['sanitize', '-'], { stdin: stdin ?? '' });
  });
});
