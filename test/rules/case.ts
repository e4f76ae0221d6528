import type { Outcome } from '../../src/judge/ids.js';
import type { Setting } from '../judge/harness.js';

/** One exchange (or an array, whose last is judged) and what the rule must answer. */
export interface RuleCase {
  readonly key: string;
  readonly outcome: Outcome;
  readonly name: string;
  readonly input: unknown;
  readonly setting: Setting;
}

const of =
  (outcome: Outcome) =>
  (key: string, name: string, input: unknown, setting: Setting = {}): RuleCase => ({
    key,
    outcome,
    name,
    input,
    setting,
  });

export const passes = of('pass');
export const fails = of('fail');
export const cannotTell = of('inconclusive');
export const doesNotApply = of('not-applicable');
