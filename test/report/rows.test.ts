/** The neutral table that formats of findings are made from. */
import { describe, expect, it } from 'vitest';
import { rows } from '../../src/report/rows.js';
import { safeReport } from '../../src/report/safe-report.js';
import type { Report } from '../../src/report/types.js';
import { ANSWERS, withToken } from '../judge/harness.js';
import { runOver } from '../run/run.js';
import { cause, divisionRefusal, reportOf, unknownEndpoint } from './reports.js';

const table = (report: Report, levels = {}) => [
  ...rows(safeReport(report, { grouped: true, output: 'json' }), levels),
];
const QUEUES = 'GET /api/v2/routing/queues';
const refused = runOver([withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))]);

describe('a row', () => {
  it('says in one line what was refused, why, and what is missing', () => {
    const [row] = table(refused);
    expect(row).toMatchObject({
      file: 'calls.json',
      level: 'error',
      rule: 'role-permissions',
      operation: QUEUES,
      cause: 'missing-permission',
      likelihood: 'certain',
      missing: 'missing routing:queue:view',
      count: 1,
    });
    expect(row?.text).toMatch(
      /^GET \/api\/v2\/routing\/queues: 403 missing\.any\.permissions; missing-permission, certain: /,
    );
    expect(row?.fingerprint).toMatch(/^[\da-f]{16}$/);
  });

  it('has a fingerprint of rule, operation and cause alone', () => {
    const elsewhere = { ...unknownEndpoint, problem: 1, count: 7 };
    const moved = {
      ...elsewhere,
      exchange: { ...elsewhere.exchange, source: { path: 'other.har', index: 9, line: 90 } },
    };
    const [first] = table(reportOf([unknownEndpoint]));
    const [second] = table(reportOf([moved]));
    expect(second?.fingerprint).toBe(first?.fingerprint);
    expect(table(reportOf([divisionRefusal]))[0]?.fingerprint).not.toBe(first?.fingerprint);
  });

  it('names what is no operation by its path, ids apart', () => {
    const at = (url: string) =>
      table(reportOf([{ ...unknownEndpoint, exchange: { ...unknownEndpoint.exchange, url } }]))[0]?.operation;
    expect(at('https://api.mypurecloud.com/api/v2/nope/0b1c2d3e-0000-4000-8000-000000000001/17?x=1')).toBe(
      'GET /api/v2/nope/{id}/{id}',
    );
    expect(at('https://cdn.example.com/collect')).toBe('GET cdn.example.com/collect');
  });

  it('of what is only possible is a warning, and what is claimed is none', () => {
    const report = reportOf([
      {
        ...unknownEndpoint,
        causes: [
          cause('missing-permission', 'a', { likelihood: 'possible' }),
          cause('unknown-scope', 'b', { relation: 'also-wrong', likelihood: 'certain' }),
          cause('missing-org-header', 'c', { relation: 'claimed' }),
        ],
      },
    ]);
    expect(table(report).map(({ level, cause: id }) => [level, id])).toEqual([
      ['warning', 'missing-permission'],
      ['warning', 'unknown-scope'],
    ]);
  });

  it('takes the level that the configuration gives its rule', () => {
    expect(table(refused, { 'role-permissions': 'note' })[0]?.level).toBe('note');
  });
});

describe('calls that were not refused', () => {
  it('have no row', () => {
    expect(table(reportOf([{ ...unknownEndpoint, verdict: 'cannot-tell', causes: [] }]))).toEqual([]);
    expect(table(reportOf([]))).toEqual([]);
  });
});

describe('credentials', () => {
  const input = {
    path: 'a.har',
    exchanges: 1,
    refused: 0,
    cannotTell: 0,
    noAnswer: 0,
    credentials: 2,
    took: [],
    problems: [],
  };

  it('of a recording are a warning', () => {
    const [row] = table(reportOf([], { inputs: [{ ...input, form: 'har' }] }));
    expect(row).toMatchObject({ rule: 'leaked-credentials', level: 'warning', cause: null, file: 'a.har' });
    expect(row?.text).toContain('2 live-looking credentials');
  });

  it('of what was pasted are its own business', () => {
    expect(table(reportOf([], { inputs: [{ ...input, form: 'text' }] }))).toEqual([]);
  });
});
