import { expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import type { DiagnosisReport } from '../../src/report/types.js';
import { cause, reportOf, summaryOf, unknownEndpoint } from './reports.js';

const { stylish, json } = FORMATS;

const other = (
  host: string,
  count = 1,
  more: Partial<DiagnosisReport['causes'][number]> = {},
): DiagnosisReport => ({
  ...unknownEndpoint,
  exchange: {
    ...unknownEndpoint.exchange,
    source: { path: 'call.har', index: 0, line: 1 },
    url: `https://${host}/collect`,
    operation: null,
  },
  count,
  causes: [cause('not-genesys-cloud', 'It is another system.', { blocking: true, ...more })],
});

const recorded = (diagnoses: readonly DiagnosisReport[], form = 'har', exchanges = 12) => ({
  ...reportOf(diagnoses.map((diagnosis, problem) => ({ ...diagnosis, problem }))),
  inputs: [
    {
      path: 'call.har',
      form,
      exchanges,
      refused: 0,
      cannotTell: 0,
      noAnswer: 0,
      credentials: 0,
      took: [],
      problems: [],
    },
  ],
  summary: summaryOf(exchanges, { refused: diagnoses.length }),
});

it('refusals of other systems in a recording are one line below the others', () => {
  const text = stylish.render(
    recorded([other('analytics.example.com', 2), unknownEndpoint, other('cdn.example.net')]),
  );
  expect(text).toContain(
    '3 refusals of other systems (analytics.example.com 2, cdn.example.net 1) have\nnothing to do with Genesys Cloud; --all lists them',
  );
  expect(text.indexOf('GET /api/v2/')).toBeLessThan(text.indexOf('3 refusals'));
  expect(text).not.toContain('example.com/collect');
  expect(text.match(/^CAUSE/gm)).toHaveLength(1);
});

it('of many hosts the first five are named', () => {
  const hosts = Array.from({ length: 7 }, (_, index) => other(`h${index}.example.com`, 7 - index));
  expect(stylish.render(recorded(hosts)).replace(/\s+/g, ' ')).toContain('h4.example.com 3, and 2 more)');
});

it('one is told as one', () => {
  expect(stylish.render(recorded([other('cdn.example.net')])).replace(/\s+/g, ' ')).toContain(
    '1 refusal of another system (cdn.example.net 1) has nothing to do with Genesys Cloud; --all lists it',
  );
});

it.each([
  ['a text', recorded([other('cdn.example.net'), unknownEndpoint], 'text')],
  ['the only call', recorded([other('cdn.example.net')], 'har', 1)],
  ['what may be a gateway', recorded([other('cdn.example.net', 1, { likelihood: 'possible' })])],
  ['another cause', recorded([other('cdn.example.net', 1, { id: 'foreign-response' })])],
])('%s is shown', (_, report) => {
  const text = stylish.render(report);
  expect(text).toContain('cdn.example.net/collect');
  expect(text).not.toContain('nothing to do with');
});

it('storage of which the signature may have been cut off is shown', () => {
  const one = other('cdn.example.net');
  const causes = [...one.causes, cause('signed-url', 'A link.', { likelihood: 'possible' })];
  expect(stylish.render(recorded([{ ...one, causes }]))).not.toContain('nothing to do with');
});

it('where every call is listed nothing is folded, nor in JSON', () => {
  const report = recorded([other('cdn.example.net'), unknownEndpoint]);
  expect(stylish.render(report, { all: true })).toContain('cdn.example.net/collect');
  expect(JSON.parse(json.render(report))).toMatchObject({ diagnoses: [{}, {}] });
});
