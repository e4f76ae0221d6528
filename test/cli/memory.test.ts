/** Reports of many calls in little memory, by the built program. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOverflow } from '../../src/cli/overflow.js';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../src/report/formats.js';
import { ANSWERS } from '../judge/harness.js';
import { run } from './scenario.js';

const program = join(import.meta.dirname, '../../dist/why403.js');
const CALLS = 3000;
/** Megabytes; all diagnoses of so many calls, kept or in one text, need several times as much. */
const HEAP = 48;
const HEAP_OF_PROBLEMS = 36;

const folder = mkdtempSync(join(tmpdir(), 'why403-memory-'));
const recording = join(folder, 'refused.ndjson');
const different = join(folder, 'different.ndjson');
/** Problems of which something else is said; all their descriptions take more than the heap. */
const PROBLEMS = 1200;

beforeAll(() => {
  const id = (index: number) => `0b1c2d3e-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const lines = Array.from({ length: CALLS }, (_, index) =>
    JSON.stringify({
      request: { method: 'GET', url: `https://api.mypurecloud.com/api/v2/routing/queues/${id(index)}` },
      response: { status: 403, body: { code: 'not.authorized', contextId: id(CALLS + index), status: 403 } },
    }),
  );
  writeFileSync(recording, `${lines.join('\n')}\n`);
  const problems = Array.from({ length: PROBLEMS }, (_, index) =>
    JSON.stringify({
      request: { method: 'GET', url: `https://api.mypurecloud.com/api/v2/routing/queues/${id(index)}` },
      response: { status: 403, body: ANSWERS.missingAny(`[routing:queue${index}:view]`).body },
    }),
  );
  writeFileSync(different, `${problems.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file for each of the formats, all written by one run: what one of them keeps is missing to the others. */
async function reportsOf(
  input: string,
  formats: readonly FormatName[],
  heap: number,
): Promise<ReadonlyMap<FormatName, string>> {
  const fileOf = (format: FormatName): string => join(folder, `report.${format}`);
  const { exitCode, stderr } = await run(
    program,
    [input, ...formats.map((format) => `--format=${format}=${fileOf(format)}`)],
    { environment: { NODE_OPTIONS: `--max-old-space-size=${heap}` } },
  );
  expect({ stderr, exitCode }, formats.join()).toEqual({ stderr: '', exitCode: 1 });
  return new Map(formats.map((format) => [format, readFileSync(fileOf(format), 'utf8')]));
}

it('many refused calls are listed one by one in little memory', async () => {
  const formats = FORMAT_NAMES.filter((name) => !FORMATS[name].grouped);
  const texts = await reportsOf(recording, formats, HEAP);
  for (const [format, text] of texts) {
    const addresses = text.match(/\/routing\/queues\/[\w-]{36}/g) ?? [];
    expect(new Set(addresses).size, format).toBe(CALLS);
  }
  const json = texts.get('json') ?? '';
  // Otherwise the limit would show nothing.
  expect(json.length).toBeGreaterThan(HEAP * 400_000);
  expect(JSON.parse(json).diagnoses).toHaveLength(CALLS);
});

it('many different problems are written one by one in little memory', async () => {
  const formats = FORMAT_NAMES.filter((name) => FORMATS[name].grouped);
  for (const [format, text] of await reportsOf(different, formats, HEAP_OF_PROBLEMS))
    expect(text, format).toContain('routing:queue0:view');
});

describe('the temporary file', () => {
  it('gives back what it took, from anywhere', () => {
    const { append, read } = createOverflow();
    const chunk = (value: number, length: number) => new Uint8Array(length).fill(value);
    expect([append(chunk(1, 10)), append(chunk(2, 70_000)), append(chunk(3, 5))]).toEqual([0, 10, 70_010]);
    expect(read(70_010, 5)).toEqual(chunk(3, 5));
    expect(read(0, 10)).toEqual(chunk(1, 10));
    expect(read(10, 70_000)).toEqual(chunk(2, 70_000));
  });

  it('leaves the bytes where they are when there is no place for it', () => {
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = join(folder, 'nowhere');
    try {
      expect(createOverflow().append(new Uint8Array(1))).toBeNull();
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });
});
