/** The wall between an exchange and the rules: a subject is plain data, and nothing but its JSON counts. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { RULES } from '../../rules/index.js';
import type { Caller } from '../../src/caller/types.js';
import { judge } from '../../src/judge/judge.js';
import { problemKey, type Subject } from '../../src/judge/subject.js';
import type { PlainData } from '../../src/primitives/plain-data.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import { describe as describeDiagnosis } from '../../src/report/describe.js';
import { sight } from '../../src/sight/sight.js';
import { VARIATIONS } from '../run/variations.js';
import { lastProblem, PLACE, type Problem } from './harness.js';

const problems: readonly Problem[] = VARIATIONS.flatMap(({ exchanges }) =>
  exchanges.map((exchange) => {
    const { subject } = sight(secure(exchange, createVault()));
    return { subject, caller: lastProblem({ request: {}, context: exchange.context }).caller };
  }),
);
const report = ({ subject, caller }: Problem) =>
  describeDiagnosis(judge(subject, caller, RULES), { problem: 0, count: 1, places: [PLACE] });

describe('a subject and a caller', () => {
  it('are all that counts, and as JSON', () => {
    for (const problem of problems) {
      const copy = JSON.parse(JSON.stringify(problem)) as Problem;
      expect(copy).toEqual(problem);
      expect(report(copy)).toEqual(report(problem));
    }
  });

  it('are not changed by judging', () => {
    const frozen = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      for (const item of Object.values(value)) frozen(item);
    };
    for (const problem of problems) {
      const copy = JSON.parse(JSON.stringify(problem)) as Problem;
      frozen(copy);
      expect(() => report(copy)).not.toThrow();
    }
  });

  it('have the same key just where they are the same', () => {
    const { subject } = problems[0] ?? lastProblem({ request: {} });
    const identity = { label: null, record: null, stated: {} };
    expect(problemKey(subject, identity)).toBe(problemKey({ ...subject }, { ...identity }));
    expect(problemKey(subject, identity)).not.toBe(problemKey({ ...subject, method: 'X' }, identity));
    expect(problemKey(subject, identity)).not.toBe(problemKey(subject, { ...identity, record: 'x' }));
  });
});

describe('plain data', () => {
  it('is what JSON carries', () => {
    expectTypeOf<Subject>().toEqualTypeOf<PlainData<Subject>>();
    expectTypeOf<Caller>().toExtend<PlainData<Caller>>();
    expectTypeOf<readonly (string | null)[]>().toExtend<PlainData<readonly (string | null)[]>>();
  });

  it('is no function, collection, date, or undefined', () => {
    type Fits<T> = T extends PlainData<T> ? true : false;
    expectTypeOf<Fits<{ readonly a: () => string }>>().toEqualTypeOf<false>();
    expectTypeOf<Fits<{ readonly a: ReadonlyMap<string, string> }>>().toEqualTypeOf<false>();
    expectTypeOf<
      Fits<{ readonly a: readonly { readonly b: ReadonlySet<string> }[] }>
    >().toEqualTypeOf<false>();
    expectTypeOf<Fits<{ readonly a: Date }>>().toEqualTypeOf<false>();
    expectTypeOf<Fits<{ readonly a: string | undefined }>>().toEqualTypeOf<false>();
    expectTypeOf<Fits<{ readonly a: RegExp }>>().toEqualTypeOf<false>();
  });

  it('does not hold the exchange', () => {
    expectTypeOf<keyof Subject & ('exchange' | 'response' | 'request' | 'time' | 'url')>().toBeNever();
  });
});
