import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weaker } from '../../src/caller/facts.js';
import { GRADES, type Grade } from '../../src/caller/types.js';
import { premise } from '../../src/judge/define-rule.js';
import { LIKELIHOODS, type Likelihood } from '../../src/judge/ids.js';
import { isLikelihood, lessSure, likelihoodOf, likelihoodRank, surer } from '../../src/judge/likelihood.js';

const of = (...grades: readonly Grade[]): Likelihood =>
  likelihoodOf(grades.map((grade) => premise(grade, 'a source', 'a text')));

const TRUTH: readonly (readonly [Likelihood, readonly Grade[]])[] = [
  ['possible', []],
  ['certain', ['server']],
  ['certain', ['introspection']],
  ['likely', ['contract']],
  ['likely', ['sibling']],
  ['likely', ['stated']],
  ['possible', ['reported']],
  ['certain', ['contract', 'introspection']],
  ['certain', ['contract', 'server']],
  ['certain', ['server', 'introspection']],
  ['likely', ['contract', 'stated']],
  ['likely', ['contract', 'sibling']],
  ['likely', ['server', 'stated']],
  ['likely', ['introspection', 'stated']],
  ['likely', ['introspection', 'sibling']],
  ['possible', ['server', 'reported']],
  ['possible', ['contract', 'introspection', 'reported']],
];

describe('likelihoodOf', () => {
  it.each(TRUTH)('%s from %j', (likelihood, grades) => {
    expect(of(...grades)).toBe(likelihood);
  });

  const grades = fc.array(fc.constantFrom(...GRADES), { maxLength: 6 });

  it('does not look at order or repetition', () => {
    fc.assert(
      fc.property(grades, (some) => {
        expect(of(...[...some].reverse(), ...some)).toBe(of(...some));
      }),
    );
  });

  it('is never made surer by what is stated, by siblings, or by a public claim', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GRADES), { minLength: 1, maxLength: 5 }), (some) => {
        const before = likelihoodRank(of(...some));
        const after = (grade: Grade) => likelihoodRank(of(...some, grade));
        for (const grade of ['stated', 'sibling', 'reported'] as const)
          expect(after(grade)).toBeGreaterThanOrEqual(before);
        expect(of(...some, 'reported')).toBe('possible');
        expect(of(...some, 'sibling')).not.toBe('certain');
      }),
    );
  });
});

describe('comparing', () => {
  const pair = fc.tuple(fc.constantFrom(...LIKELIHOODS), fc.constantFrom(...LIKELIHOODS));

  it('the less sure and the surer of two are the two', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect([lessSure(a, b), surer(a, b)].sort()).toEqual([a, b].sort());
        expect(likelihoodRank(surer(a, b))).toBeLessThanOrEqual(likelihoodRank(lessSure(a, b)));
        expect(lessSure(a, b)).toBe(lessSure(b, a));
      }),
    );
  });

  it('likelihoods are words of the list, best first', () => {
    expect(LIKELIHOODS.map(likelihoodRank)).toEqual([0, 1, 2]);
    expect(['certain', 'sure', 'constructor', ''].map(isLikelihood)).toEqual([true, false, false, false]);
  });

  it('a conclusion has the grade of its weakest premise', () => {
    expect(weaker('server', 'stated')).toBe('stated');
    expect(weaker('reported', 'contract')).toBe('reported');
  });
});
