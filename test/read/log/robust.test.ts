/** Logs that were cut, mixed or damaged: nothing throws, and no refusal comes from nowhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, type Report } from '../../../src/index.js';
import { leastSeconds } from '../../least-seconds.js';
import type { Log } from './generator/log.js';
import { type Shape, writeLog } from './generator/shape.js';
import { SHAPES } from './generator/shapes/index.js';

const RUNS = { numRuns: 28, seed: 403 };
const encoder = new TextEncoder();

const read = (input: string | Uint8Array): Report =>
  typeof input === 'string' ? diagnose({ text: input, name: 'a.log' }) : diagnose(input);
const refusedIn = (report: Report): number =>
  report.diagnoses.filter(({ verdict }) => verdict === 'refused').length;

interface Written {
  readonly shape: Shape;
  readonly seed: number;
  readonly share: number;
  log(): Log;
}

/** Shares of a story: what goes wrong in a long log mostly goes wrong in a short one, too. */
const SHARES = [0.125, 0.25, 0.5, 1] as const;

/** Counterexamples are shown as the name of a shape, a seed and a share, not as the whole text. */
const written = (shape: Shape, seed: number, share: number): Written & fc.WithToStringMethod => ({
  shape,
  seed,
  share,
  log: () => writeLog(shape, seed, share),
  [fc.toStringMethod]: () => `${shape.name}, seed ${seed}, share ${share}`,
});

const logsOf = (shapes: readonly Shape[], shares: readonly number[] = SHARES): fc.Arbitrary<Written> =>
  fc
    .record({
      shape: fc.constantFrom(...shapes),
      seed: fc.integer({ min: 1, max: 1000 }),
      share: fc.constantFrom(...shares),
    })
    .map(({ shape, seed, share }) => written(shape, seed, share));

const logs = logsOf(SHAPES);

const shapesCalled = (...names: readonly string[]): readonly Shape[] =>
  names.map((name) => {
    const shape = SHAPES.find((each) => each.name === name);
    if (shape === undefined) throw new Error(`there is no shape ${name}`);
    return shape;
  });

/** Each record is one line that says all: they may stand in any order. */
const wholeLines = shapesCalled(
  'logback-one-line',
  'pino-http',
  'nlog',
  'go-slog-text',
  'access-combined',
  'alb',
  'envoy-json',
);

/** A line a record, and in each an id that says what it belongs to. */
const linesWithIds = shapesCalled(
  'pino-request-ids-eight-streams',
  'serilog-clef-pairs',
  'terraform-tf-http-fields',
  'spring-webclient',
  'lambda-node',
  'otel-span-a-line',
  'request-ids-eight-requests',
);

describe('a damaged log', () => {
  it('is cut at any byte, and tells no more than the whole', () => {
    fc.assert(
      fc.property(logs, fc.double({ min: 0, max: 1, noNaN: true }), (written, share) => {
        const log = written.log();
        const bytes = encoder.encode(log.text);
        const told = refusedIn(read(bytes.slice(0, Math.floor(bytes.length * share))));
        expect(told).toBeLessThanOrEqual(log.truth.length);
      }),
      RUNS,
    );
  });

  it('begins anywhere, and tells no more than the whole', () => {
    fc.assert(
      fc.property(logs, fc.double({ min: 0, max: 1, noNaN: true }), (written, share) => {
        const log = written.log();
        const bytes = encoder.encode(log.text);
        expect(refusedIn(read(bytes.slice(Math.floor(bytes.length * share))))).toBeLessThanOrEqual(
          log.truth.length,
        );
      }),
      RUNS,
    );
  });

  it('may have NUL bytes in it', () => {
    fc.assert(
      fc.property(logs, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (written, places) => {
        const log = written.log();
        const bytes = encoder.encode(log.text);
        for (const place of places) bytes[place % bytes.length] = 0;
        // What is told twice may be two where one of them is damaged.
        expect(refusedIn(read(bytes))).toBeLessThanOrEqual(log.truth.length + places.length);
      }),
      RUNS,
    );
  });

  it('may be of bytes that are no text', () => {
    fc.assert(
      fc.property(
        logs,
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        (written, noise, place) => {
          const log = written.log();
          const bytes = encoder.encode(log.text);
          bytes.set(noise.slice(0, bytes.length), place % Math.max(1, bytes.length - noise.length));
          read(bytes);
        },
      ),
      RUNS,
    );
  });
});

describe('a log that is written otherwise', () => {
  it.each<[string, (text: string) => string]>([
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['without a last line end', (text) => text.trimEnd()],
    ['behind a byte order mark', (text) => `\u{feff}${text}`],
    ['with empty lines before it', (text) => `\n\n${text}`],
  ])('says the same %s', (_, rewrite) => {
    fc.assert(
      fc.property(logs, (written) => {
        const { text } = written.log();
        expect(callsOf(read(rewrite(text)))).toEqual(callsOf(read(text)));
      }),
      RUNS,
    );
  });

  it('says the same of lines that each say all, in any order', () => {
    fc.assert(
      fc.property(logsOf(wholeLines), fc.infiniteStream(fc.nat()), (written, order) => {
        const log = written.log();
        const lines = log.text.trimEnd().split('\n');
        const mixed = lines
          .map((line) => ({ line, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line);
        expect(callsOf(read(`${mixed.join('\n')}\n`))).toEqual(callsOf(read(log.text)));
      }),
      RUNS,
    );
  });
});

describe('two logs with ids in one', () => {
  it('say together what each says', () => {
    fc.assert(
      fc.property(
        logsOf(linesWithIds, [1]),
        logsOf(linesWithIds, [1]),
        fc.infiniteStream(fc.boolean()),
        (one, other, turns) => {
          const logs = [one.log(), writeLog(one.shape, other.seed + 1000, other.share)] as const;
          const [left, right] = [logs[0].text.trimEnd().split('\n'), logs[1].text.trimEnd().split('\n')];
          const mixed: string[] = [];
          while (left.length > 0 || right.length > 0) {
            const line =
              (turns.next().value && left.length > 0) || right.length === 0 ? left.shift() : right.shift();
            if (line !== undefined) mixed.push(line);
          }
          const apart = logs.flatMap(({ text }) => callsOf(read(text))).sort();
          expect(callsOf(read(`${mixed.join('\n')}\n`))).toEqual(apart);
        },
      ),
      // Four long logs each.
      { ...RUNS, numRuns: RUNS.numRuns / 2 },
    );
  });
});

/** What was refused, without order and places. */
const callsOf = ({ diagnoses }: Report): readonly string[] =>
  diagnoses
    .filter(({ verdict }) => verdict === 'refused')
    .map(({ exchange: { operation, status }, refusal: { code } }) => `${status} ${code} ${operation}`)
    .sort();

describe('a monstrous record', () => {
  const refused =
    '2026-08-20 21:00:00,403 ERROR [main] c.acme.Client - GET https://api.mypurecloud.com/api/v2/routing/queues 403 Forbidden';
  const innocent = '2026-08-20 21:00:01,401 INFO  [main] c.acme.Client - loaded 403 rows';
  const around = (record: string): string => `${innocent}\n${record}\n${refused}\n${innocent}\n`;

  it.each<[string, () => string]>([
    [
      'a line of 5 MB of one letter',
      () => `2026-08-20 21:00:00,403 INFO  [main] c.acme.A - ${'x'.repeat(5_000_000)}`,
    ],
    [
      'a line of 5 MB of words',
      () => `2026-08-20 21:00:00,403 INFO  [main] c.acme.A - ${'403 ms forbidden-words '.repeat(220_000)}`,
    ],
    [
      'a line of 5 MB of quotes',
      () => `2026-08-20 21:00:00,403 INFO  [main] c.acme.A - ${'\\"'.repeat(2_500_000)}`,
    ],
    [
      'JSON that is 100,000 deep',
      () => `{"level":30,"msg":"deep","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ],
    ['JSON that never ends', () => `{"level":30,"msg":"open","a":${'{"a":'.repeat(100_000)}`],
    [
      '100,000 frames of a stack',
      () => `java.lang.StackOverflowError\n${'\tat com.acme.A.b(A.java:403)\n'.repeat(100_000).trimEnd()}`,
    ],
    ['200,000 empty lines', () => '\n'.repeat(200_000)],
  ])('%s hides nothing and makes nothing up', (_, record) => {
    const seconds = leastSeconds(8, () => {
      expect(callsOf(read(around(record())))).toEqual(['403 null GET /api/v2/routing/queues']);
    });
    expect(seconds).toBeLessThan(8);
  });
});
