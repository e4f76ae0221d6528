/** Pairs of calls of which the second once got the answer of the first: what each must say, in both orders. */
import { describe, expect, it } from 'vitest';
import type { DiagnosisReport } from '../../src/report/types.js';
import { ANSWERS, DIVISION, exchange, OTHER_DIVISION } from '../judge/harness.js';
import { runOver } from './run.js';

const bare = ANSWERS.bare(403);
const held = { permissions: ['routing:queue:add'], divisions: [DIVISION] };
const creating = (divisionId: string) =>
  exchange('POST /api/v2/routing/queues', bare, held, { body: { division: 'home', divisionId } });
const loginPage = (scope: string) =>
  exchange(`GET https://login.mypurecloud.com/oauth/authorize?scope=${scope}`, { status: 400 });
const pageOf = (body: string) => exchange('GET /api/v2/routing/queues', { status: 403, body });
const described = (error_description: string) =>
  exchange('POST https://login.mypurecloud.com/oauth/token', {
    status: 400,
    body: { error: 'invalid_client', message: 'Login failed', error_description },
  });

const causes = ({ causes: listed }: DiagnosisReport) =>
  listed.map(({ id, likelihood }) => `${id} ${likelihood}`);
const finding = (rule: string) => (diagnosis: DiagnosisReport) =>
  diagnosis.findings.find((each) => each.rule === rule)?.outcome;
const firstSummary = ({ causes: [first] }: DiagnosisReport) => first?.summary ?? '';

const PAIRS: readonly {
  readonly name: string;
  readonly calls: readonly [unknown, unknown];
  readonly says: (diagnosis: DiagnosisReport) => unknown;
  readonly expected: readonly [unknown, unknown];
}[] = [
  {
    name: 'the case of a path',
    calls: [exchange('GET /api/v2/routing/queues', bare), exchange('GET /api/v2/Routing/Queues', bare)],
    says: (diagnosis) => causes(diagnosis).includes('unknown-endpoint possible'),
    expected: [false, true],
  },
  {
    name: 'a placeholder before a path',
    calls: [
      { request: { method: 'GET', url: '/foo/bar' }, response: bare },
      { request: { method: 'GET', url: '{{baseUrl}}/foo/bar' }, response: bare },
    ],
    says: (diagnosis) => causes(diagnosis)[0],
    expected: ['unknown-endpoint likely', 'not-genesys-cloud possible'],
  },
  {
    name: 'the scopes that a login page is asked for',
    calls: [loginPage('routing'), loginPage('screen-recording')],
    says: finding('scope-known'),
    expected: ['pass', 'fail'],
  },
  {
    name: 'the division in a body that has another word for it, too',
    calls: [creating(DIVISION), creating(OTHER_DIVISION)],
    says: (diagnosis) => causes(diagnosis).includes('missing-division-access likely'),
    expected: [false, true],
  },
  {
    name: 'a page, and XML',
    calls: [pageOf('<html><title>Blocked</title></html>'), pageOf('<answer>Blocked</answer>')],
    says: (diagnosis) => /The body is (\w+)/.exec(firstSummary(diagnosis))?.[1],
    expected: ['HTML', 'XML'],
  },
  {
    name: 'descriptions of one error with one message',
    calls: [described('client not found: 1'), described('authentication failed')],
    says: (diagnosis) => firstSummary(diagnosis).includes('does not know the client id'),
    expected: [true, false],
  },
];

describe('two calls that were taken for one problem', () => {
  it.each(PAIRS)('$name', ({ calls: [first, second], says, expected: [one, other] }) => {
    const saidOf = (...inputs: readonly unknown[]) =>
      [...runOver(inputs, { all: true }).diagnoses]
        .sort((a, b) => a.exchange.source.index - b.exchange.source.index)
        .map(says);
    expect([saidOf(first), saidOf(second)]).toEqual([[one], [other]]);
    expect(saidOf(first, second)).toEqual([one, other]);
    expect(saidOf(second, first)).toEqual([other, one]);
  });
});
