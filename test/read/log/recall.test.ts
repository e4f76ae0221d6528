/**
 * How much of the refusals in a log is found, and how much is invented, shape by shape over several seeds.
 *
 * SHOW_LOGS=1 prints the table even when all is well; SHOW_LOGS=<name> prints what went wrong with shapes of that
 * name; WRITE_LOGS=<folder> writes texts and truths for use by hand; LOG_SEEDS=<number> takes more seeds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/index.js';
import type { Log } from './generator/log.js';
import { writeLog } from './generator/shape.js';
import { SHAPES } from './generator/shapes/index.js';
import { type Measured, measure } from './measure.js';

const { SHOW_LOGS: show, WRITE_LOGS: folder, LOG_SEEDS: count = '3' } = process.env;
const SEEDS = Array.from({ length: Number(count) }, (_, index) => index + 1);

const rows: string[] = [];
let failed = false;

afterAll(() => {
  if (!failed && show === undefined) return;
  const head = `${'shape'.padEnd(36)} truths  found  whole  invented`;
  console.log([head, ...rows].join('\n'));
});

describe.each(SHAPES)('a log of the shape $name', (shape) => {
  const logs = SEEDS.map((seed) => writeLog(shape, seed));
  if (folder !== undefined) writeLogs(logs, folder);

  it('gives up its refusals, and no others', () => {
    const results = logs.map((log) => {
      const report = diagnose({ text: log.text, name: `${log.name}.log` });
      return { log, measured: measure(log, report), silent: report.summary.refused === 0 };
    });
    const sum = (part: 'truths' | 'found' | 'whole' | 'invented'): number =>
      results.reduce((total, { measured }) => total + measured[part], 0);
    rows.push(rowOf(shape.name, sum));
    const wrong = results.flatMap(({ measured, log }, index) => wrongOf(measured, log, index));
    if (show !== undefined && show !== '1' && shape.name.includes(show)) console.log(wrong.join('\n'));
    failed ||= wrong.length > 0;
    const asked = {
      found: sum('found') >= sum('truths') * 0.98,
      whole: sum('whole') >= sum('truths') * 0.98,
      invented: sum('invented') <= sum('truths') * 0.01,
      silent: results.filter(({ silent }) => silent).length,
    };
    expect(asked, wrong.slice(0, 12).join('\n')).toEqual({
      found: true,
      whole: true,
      invented: true,
      silent: 0,
    });
  });

  it('has truths, and mostly other lines', () => {
    for (const { truth, calls, text } of logs) {
      expect(truth.length).toBeGreaterThan(0);
      expect(calls).toBeGreaterThan(truth.length * 2);
      expect(text.length).toBeGreaterThan(0);
    }
  });
});

function writeLogs(logs: readonly Log[], into: string): void {
  mkdirSync(into, { recursive: true });
  for (const [index, { name, text, truth, calls }] of logs.entries()) {
    const file = join(into, `${name}.${SEEDS[index]}`);
    writeFileSync(`${file}.log`, text);
    writeFileSync(`${file}.truth.json`, JSON.stringify({ calls, truth }, null, 1));
  }
}

function rowOf(name: string, sum: (part: 'truths' | 'found' | 'whole' | 'invented') => number): string {
  const cell = (value: number, width: number): string => String(value).padStart(width);
  return `${name.padEnd(36)} ${cell(sum('truths'), 6)} ${cell(sum('found'), 6)} ${cell(sum('whole'), 6)} ${cell(sum('invented'), 9)}`;
}

const wrongOf = ({ wrong }: Measured, { name }: Log, index: number): readonly string[] =>
  wrong.map((each) => `${name} (seed ${SEEDS[index]}) ${each}`);
