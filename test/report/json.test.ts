import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.js';
import { json } from '../../src/report/json.js';
import { ndjson } from '../../src/report/ndjson.js';
import { reportJsonSchema } from '../../src/report/schema.js';
import { divisionRefusal, reportOf, unknownEndpoint } from './reports.js';

const options = { columns: 80, colour: 0, verbose: false } as const;
const report = reportOf([unknownEndpoint, divisionRefusal]);
const validator = (extensible: boolean) =>
  new Ajv2020({ strict: true }).compile(reportJsonSchema(extensible));

describe('json', () => {
  it('is the report itself', () => {
    const text = json(report, options);
    expect(JSON.parse(text)).toEqual(report);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is inert on a terminal and parses to the same text', () => {
    const hostile = 'a\u001b[31m\u009b31m\u202e\u2028\ud800\u0000';
    const text = json(reportOf([{ ...unknownEndpoint, read: [hostile] }]), options);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e\ud800-\udfff]/);
    expect(JSON.parse(text).diagnoses[0].read).toEqual([hostile]);
  });
});

describe('ndjson', () => {
  it('has the run first, a line each diagnosis, the summary with the inputs last', () => {
    const lines = ndjson(report, options)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual(['run', 'diagnosis', 'diagnosis', 'summary']);
    expect(lines[0]).toEqual({ type: 'run', schemaVersion: 1, tool: report.tool, contract: report.contract });
    expect(lines[1]).toEqual({ type: 'diagnosis', ...unknownEndpoint });
    expect(lines[3]).toEqual({ type: 'summary', ...report.summary, inputs: report.inputs });
  });

  it('keeps a line a line', () => {
    const text = ndjson(reportOf([{ ...unknownEndpoint, read: ['a\nb\u2028c'] }]), options);
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

describe('formats', () => {
  it.each(FORMAT_NAMES)('%s ends each line with a line feed, and may be empty', (name) => {
    const { render } = FORMATS[name];
    expect(render(report, options)).toMatch(/\n$/);
    expect(render(reportOf([]), options)).toMatch(/^$|\n$/);
  });
});
