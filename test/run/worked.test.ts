import { describe, expect, it } from 'vitest';
import { changesKnownUntil, findOperation, yearBefore } from '../../src/contract/index.js';
import type { RunOptions } from '../../src/run/types.js';
import { watchWorked } from '../../src/run/worked.js';
import { ANSWERS, exchange, OTHER_TOKEN, rawExchanges, TOKEN, withToken } from '../judge/harness.js';
import { expectJudgedTheSame } from './recordings.js';
import { runOver } from './run.js';

type Json = Readonly<Record<string, unknown>>;

const SKILLS = 'GET /api/v2/routing/skills';
const MISSING =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: ';
const missing = (names: string) => ({
  status: 403,
  body: { code: 'missing.any.permissions', status: 403, message: `${MISSING}[${names}]` },
});

const call = (answer: Json, time: string | null, key = SKILLS) => ({
  ...exchange(key, answer),
  time,
});
/** The evidence of the first cause of what was refused, with the source of the history. */
const told = (calls: readonly unknown[], options: RunOptions = {}): readonly string[][] =>
  runOver(calls, options).diagnoses.map(({ causes }) =>
    (causes[0]?.evidence ?? []).flatMap(({ grade, source, text }) =>
      source.startsWith('API ') ? [`${grade}: ${text.replace(/(?:entry|line) \d+/, '…')}`] : [],
    ),
  );

/** A history that is brought up to date may end later. */
const LATELY = yearBefore(changesKnownUntil()) < '2026-05-07';
const CHANGED =
  'contract: GET /api/v2/routing/skills requires routing:skill:view since API 10311, first seen 2026-05-07; before that nothing was named: what worked until then can be refused since';

describe('a refusal whose operation requires something else', () => {
  it.each([
    ['since a week', '2026-05-14T12:00:00Z', [CHANGED]],
    ['since nearly a year', '2027-05-06T12:00:00Z', [CHANGED]],
    ['since more than a year', '2027-05-08T12:00:00Z', []],
    ['only later', '2026-05-06T12:00:00Z', []],
    [
      'of which the time is not known: within a year before the last known release',
      null,
      LATELY ? [CHANGED] : [],
    ],
  ])('%s', (_, time, evidence) => {
    expect(told([call(ANSWERS.bare(403), time)])).toEqual([evidence]);
    expect(told([call(missing('routing:skill:view'), time)])).toEqual([evidence]);
  });

  it('is told by the same causes, as likely as without', () => {
    const causes = (time: string) =>
      runOver([call(ANSWERS.bare(403), time)]).diagnoses.map((diagnosis) =>
        diagnosis.causes.map(({ id, likelihood, blocking }) => [id, likelihood, blocking]),
      );
    expect(causes('2026-06-01T00:00:00Z')).toEqual(causes('2028-06-01T00:00:00Z'));
  });

  it('says nothing where rights are not the reason', () => {
    expect(told([call(ANSWERS.badCredentials, '2026-05-14T12:00:00Z')])).toEqual([[]]);
  });

  it('says what came in place of a permission that the answer names, or that is held, whenever it was', () => {
    const status = 'GET /api/v2/scripts/uploads/{uploadId}/status';
    const replaced = [
      `contract: ${status} names scripter:script:view in place of scripter:script:search since API 8432, first seen 2024-09-14`,
    ];
    const one = 'GET /api/v2/scripts/uploads/0b1c2d3e-0000-4000-8000-000000000001/status';
    expect(told([call(missing('scripter:script:search'), null, one)])).toEqual([replaced]);
    expect(told([call(missing('scripter:script:view'), null, one)])).toEqual([[]]);
    const stated = {
      ...exchange(one, ANSWERS.bare(403), { permissions: ['scripter:script:search'] }),
      time: null,
    };
    expect(told([stated])).toEqual([replaced]);
  });
});

describe('a success before what is required changed', () => {
  const before = call({ status: 200, body: {} }, '2026-05-01T12:00:00Z');
  const refused = call(ANSWERS.bare(403), '2026-05-14T12:00:00Z');
  const worked = [`${CHANGED}; it succeeded on 2026-05-01 (calls.json, …)`];

  it.each<[string, readonly unknown[], readonly string[]]>([
    ['above', [before, refused], worked],
    ['below', [refused, before], worked],
    ['the latest of several', [call({ status: 204 }, '2026-04-01T12:00:00Z'), before, refused], worked],
    ['of which the time is not known', [{ ...before, time: null }, refused], [CHANGED]],
    ['after it', [call({ status: 200, body: {} }, '2026-05-09T12:00:00Z'), refused], [CHANGED]],
    [
      'of another operation',
      [call({ status: 200 }, '2026-05-01T12:00:00Z', `${SKILLS}/1`), refused],
      [CHANGED],
    ],
    [
      'that is a page of a proxy',
      [call({ status: 200, body: '<html>' }, '2026-05-01T12:00:00Z'), refused],
      [CHANGED],
    ],
  ])('%s', (_, calls, evidence) => {
    expect(told(calls)).toEqual([evidence]);
  });

  it('counts though the change is older than a year', () => {
    const [evidence] = told([before, call(ANSWERS.bare(403), '2028-01-01T00:00:00Z')]);
    expect(evidence?.[0]).toContain('it succeeded on 2026-05-01');
  });

  it('is kept with the refusals that are shared', () => {
    const of = (token: string, answer: Json, time: string) => ({
      ...withToken(SKILLS, answer, {}, token),
      time,
    });
    expectJudgedTheSame(
      rawExchanges([
        of(OTHER_TOKEN, { status: 200, body: {} }, '2026-04-01T12:00:00Z'),
        of(OTHER_TOKEN, { status: 200, body: {} }, '2026-05-01T12:00:00Z'),
        of(OTHER_TOKEN, { status: 200, body: {} }, '2026-06-01T12:00:00Z'),
        of(TOKEN, ANSWERS.bare(403), '2026-05-14T12:00:00Z'),
      ]),
      { refused: true },
    );
  });

  it('is remembered for a bounded number of hosts', () => {
    const operation = findOperation(SKILLS);
    if (operation === null) throw new Error('no such operation');
    const watch = watchWorked();
    const seen = { input: 0, index: 0, line: 1, time: '2026-05-01T12:00:00Z' };
    const who = { label: null, record: null };
    for (let host = 0; host < 5000; host++) watch.succeeded(operation, `h${host}`, seen, who);
    const known = (host: string) =>
      watch.around(operation, host, '2026-05-14T12:00:00Z', who)?.others.length === 1;
    expect([known('h0'), known('h4999')]).toEqual([true, false]);
  });
});
