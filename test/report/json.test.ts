import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import { reportJsonSchema } from '../../src/report/schema.js';
import { divisionRefusal, liveCall, reportOf, unknownEndpoint } from './reports.js';

const { json, ndjson } = FORMATS;
const report = reportOf([unknownEndpoint, divisionRefusal]);
const validator = (extensible: boolean) =>
  new Ajv2020({ strict: true }).compile(reportJsonSchema(extensible));

describe('json', () => {
  it('is the report itself', () => {
    const text = json.render(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('says exactly what was said, but for what is not printable', () => {
    const url = 'https://[::1]:8080/api/v2/x?a=##[error]';
    const text = json.render(reportOf([{ ...unknownEndpoint, read: [url, 'a\nb\u001b[31mc'] }]));
    expect(text).not.toMatch(/::|##\[/);
    expect(JSON.parse(text).diagnoses[0].read).toEqual([url, 'a bc']);
  });

  it('is the same text whether it is written in pieces or at once', () => {
    for (const each of [report, reportOf([]), reportOf([unknownEndpoint], { calls: [liveCall, liveCall] })])
      expect(json.render(each)).toBe(`${JSON.stringify(each, null, 2)}\n`);
  });
});

describe('ndjson', () => {
  it('has the run first, a line each diagnosis, the summary with the inputs last', () => {
    const lines = ndjson
      .render(report)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual(['run', 'diagnosis', 'diagnosis', 'summary']);
    expect(lines[0]).toEqual({ type: 'run', schemaVersion: 1, tool: report.tool, contract: report.contract });
    expect(lines[1]).toEqual({ type: 'diagnosis', ...unknownEndpoint });
    expect(lines[3]).toEqual({
      type: 'summary',
      ...report.summary,
      inputs: report.inputs,
      toDo: report.toDo,
      questions: report.questions,
    });
  });

  it('has a line each live call', () => {
    const text = ndjson.render(reportOf([unknownEndpoint], { calls: [liveCall] }));
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['run', 'diagnosis', 'call', 'summary']);
    expect(JSON.parse(lines[2] ?? '')).toEqual({ type: 'call', ...liveCall });
  });

  it('keeps a line a line', () => {
    const text = ndjson.render(reportOf([{ ...unknownEndpoint, read: ['a\nb\u2028c'] }]));
    expect(text.split(/[\n\u2028]/)).toHaveLength(4);
  });
});

describe('the schema', () => {
  it('accepts reports, exactly', () => {
    const validate = validator(false);
    for (const value of [report, reportOf([])]) {
      validate(value);
      expect(validate.errors).toBeNull();
    }
  });

  it.each([
    ['an unknown cause', (text: string) => text.replace('"unknown-endpoint"', '"something-else"')],
    ['an unknown verdict', (text: string) => text.replace('"verdict":"refused"', '"verdict":"denied"')],
    ['another version', (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":2')],
    ['a missing field', (text: string) => text.replace('"likelihood":"likely",', '')],
    ['an index below 0', (text: string) => text.replace('"index":0', '"index":-1')],
  ])('refuses %s', (_, change) => {
    const text = JSON.stringify(report);
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(validator(true)(JSON.parse(changed))).toBe(false);
  });

  it('as published allows fields that a later version adds; the exact one does not', () => {
    const later = { ...report, added: true };
    expect(validator(true)(later)).toBe(true);
    expect(validator(false)(later)).toBe(false);
  });
});
