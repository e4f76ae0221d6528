/** No call is given another call's answer: what a run says of a call does not depend on the calls beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawExchange } from '../../src/exchange/types.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import type { DiagnosisReport } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import type { RequiredHeader } from '../../src/sight/required-headers.js';
import { sight } from '../../src/sight/sight.js';
import { VARIATIONS } from './variations.js';

type Required = readonly RequiredHeader[];

/** What is said of each call, in their order; all calls are listed, those that were not refused too. */
function saidOf(exchanges: readonly RawExchange[], requiredHeaders: Required = []): readonly unknown[] {
  const run = startRun({ all: true, requiredHeaders });
  const sink = run.input('calls.json', 'exchange');
  exchanges.forEach((exchange, index) => {
    sink.exchange({ ...exchange, source: { ...exchange.source, index } });
  });
  const { diagnoses } = run.finish();
  return [...diagnoses].sort((a, b) => a.exchange.source.index - b.exchange.source.index).map(said);
}

/** Labels count the secrets of a run, and a problem those of a run: they are the same in kind, not in number. */
function said({ exchange: { source: _, ...exchange }, places: __, problem: ___, ...rest }: DiagnosisReport) {
  const text = JSON.stringify({ exchange, ...rest }).replace(
    /\b(token|secret|cookie|key|code|signature)#\d+/g,
    '$1#',
  );
  return JSON.parse(text) as unknown;
}

const alone = new Map<RawExchange, unknown>();
function saidAlone(exchange: RawExchange, required: Required = []): unknown {
  if (!alone.has(exchange)) alone.set(exchange, saidOf([exchange], required)[0]);
  return alone.get(exchange);
}

describe('two calls that differ in one field only, in both orders, each as if it were alone', () => {
  it.each(VARIATIONS)('$field', ({ exchanges, requiredHeaders = [] }) => {
    for (const first of exchanges) {
      for (const second of exchanges) {
        const each = [first, second];
        expect(saidOf(each, requiredHeaders)).toEqual(each.map((one) => saidAlone(one, requiredHeaders)));
      }
    }
  });
});

it('any calls together, each as if it were alone', () => {
  const any = fc.constantFrom(
    ...VARIATIONS.flatMap(({ exchanges, requiredHeaders }) =>
      requiredHeaders === undefined ? exchanges : [],
    ),
  );
  fc.assert(
    fc.property(fc.array(any, { minLength: 2, maxLength: 12 }), (exchanges) => {
      expect(saidOf(exchanges)).toEqual(exchanges.map((exchange) => saidAlone(exchange)));
    }),
    { numRuns: 150 },
  );
});

/** The paths of all values in a piece of plain data: `host.kind`. Lists count as a whole, and so does null. */
function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`));
}

it('there is a variation for every field of a subject, so that a new one is not forgotten', () => {
  const vault = createVault();
  const groups = VARIATIONS.map(({ exchanges, requiredHeaders }) =>
    exchanges.map(
      (exchange) => new Map(leaves(sight(secure(exchange, vault), undefined, requiredHeaders).subject, '')),
    ),
  );
  const paths = new Set(groups.flat().flatMap((subject) => [...subject.keys()]));
  const isContainer = (path: string): boolean => [...paths].some((other) => other.startsWith(`${path}.`));
  // An operation is the same for the same key.
  const own = [...paths].filter((path) => !isContainer(path) && !/^(?:operation|host\.region)\./.test(path));
  const isVaried = (path: string): boolean =>
    groups.some((group) => {
      const values = group.map((subject) => subject.get(path)).filter((value) => value !== undefined);
      return new Set(values).size > 1;
    });
  expect(
    own.filter((path) => !isVaried(path)),
    'fields of the subject for which test/run/variations.ts has no two exchanges',
  ).toEqual([]);
});
