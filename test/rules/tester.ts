/** The one tester of rules: `rules/<id>.test.ts` hands it a rule and its cases. */
import { describe, expect, it } from 'vitest';
import type { Finding, Rule } from '../../src/judge/define-rule.js';
import { OUTCOMES, type Outcome } from '../../src/judge/ids.js';
import { lastDiagnosis, lastProblem, type Setting } from '../judge/harness.js';

/** Stands where the author of a rule has to write (`scripts/new-rule.mjs`); a text that holds it fails. */
export const UNWRITTEN = '(to be written)';

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

/** `passes(key, name, input, setting?)`: the rule answers the input with `pass`, by the message `key`. */
export const passes = of('pass');
/** The rule answers `fail`, by the message `key`. */
export const fails = of('fail');
/** The rule answers `inconclusive`, by the message `key`. */
export const cannotTell = of('inconclusive');
/** The rule answers `not-applicable`, by the message `key`. */
export const doesNotApply = of('not-applicable');

/** What the rule answers about the last exchange of the input. */
function answerOf(rule: Rule, input: unknown, setting: Setting = {}): Finding {
  const { subject, caller } = lastProblem(input, setting);
  return rule.judge(subject, caller);
}

/**
 * Tests a rule; call it once, in `rules/<id>.test.ts`.
 *
 * It judges every case and holds the rule to what all rules keep: a case for every message and so for every outcome;
 * a documented example that answers as documented; documentation that is written and that says "Never" of an outcome
 * just where no message has it; sentences of one line without holes; a `fail` that rests on something; no cause
 * nominated by a `pass` or a `not-applicable`; and every nominated cause seen in the diagnosis of some case.
 *
 * @param rule What `defineRule` made.
 * @param cases At least one for each message. The input is that of the exchange file (`request`, `response`,
 *   `context`); of an array the last is judged, and the others are what is known of its caller.
 * @example
 * testRule(accessPolicy, [
 *   fails('refused', 'the answer names policies', withToken('GET /api/v2/routing/queues', ANSWERS.policy)),
 *   doesNotApply('not-said', 'a bare refusal', withToken('GET /api/v2/routing/queues', ANSWERS.bare(403))),
 * ]);
 */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    it.each(cases)('$outcome $key: $name', ({ input, setting, key, outcome }) => {
      const finding = answerOf(rule, input, setting);
      expect({ key: finding.key, outcome: finding.outcome }).toEqual({ key, outcome });
      expect(finding.rule).toBe(rule.id);
      for (const text of textsOf(finding)) expectFinished(text);
    });

    it('has a case for every message that it declares', () => {
      const declared = Object.keys(rule.messages).sort();
      expect([...new Set(cases.map(({ key }) => key))].sort()).toEqual(declared);
    });

    it('has a case for every outcome that it declares', () => {
      expect(OUTCOMES.filter((outcome) => cases.some((tried) => tried.outcome === outcome))).toEqual(
        declaredOutcomes(rule),
      );
    });

    it('its documented example answers as documented', () => {
      const finding = answerOf(rule, rule.docs.example.input);
      expect(finding.outcome).toBe(rule.docs.example.outcome);
      for (const text of textsOf(finding)) expectFinished(text);
    });

    it('its documentation is finished, and says of an outcome that it never comes only where none is declared', () => {
      for (const text of [rule.question, rule.docs.summary, rule.docs.advice]) expectFinished(text);
      const declared = declaredOutcomes(rule);
      for (const outcome of OUTCOMES) {
        if (outcome === 'not-applicable') continue;
        const text = rule.docs[outcome];
        expectFinished(text);
        expect({ outcome, never: text.startsWith('Never') }).toEqual({
          outcome,
          never: !declared.includes(outcome),
        });
      }
    });

    it('a cause that it nominates is one that the answer of some case leaves possible', () => {
      const nominated = new Set<string>();
      const listed = new Set<string>();
      for (const { input, setting } of cases) {
        const { causes, findings } = lastDiagnosis(input, setting);
        const own = findings.find(({ rule: id }) => id === rule.id)?.nominates ?? [];
        for (const { cause } of own) {
          nominated.add(cause);
          if (causes.some(({ id }) => id === cause)) listed.add(cause);
        }
      }
      // Where `fits` of the cause excludes every refusal of the cases, nobody would ever see it.
      expect([...nominated].filter((cause) => !listed.has(cause))).toEqual([]);
    });

    it('what fails rests on something; what passes or does not apply nominates no cause', () => {
      for (const { input, setting } of cases) {
        const finding = answerOf(rule, input, setting);
        if (finding.outcome === 'fail') expect(finding.premises, finding.key).not.toEqual([]);
        if (finding.outcome === 'pass' || finding.outcome === 'not-applicable')
          expect(finding.nominates, finding.key).toEqual([]);
      }
    });
  });
}

/** The outcomes that the messages of a rule have, in the order of the list. */
function declaredOutcomes(rule: Rule): readonly Outcome[] {
  const messages = Object.values(rule.messages);
  return OUTCOMES.filter((outcome) => messages.some((message) => message.outcome === outcome));
}

/** Premises quote the answer, whose message may still hold the `%s` of its template. */
const textOf = (text: string | (() => string)): string => (typeof text === 'string' ? text : text());
const textsOf = (finding: Finding): readonly string[] => [
  finding.message(),
  ...finding.premises.map(({ text }) => textOf(text)),
];

function expectFinished(text: string): void {
  expect(text).not.toBe('');
  expect(text, `the rule still holds "${UNWRITTEN}"`).not.toContain(UNWRITTEN);
  expect(text).not.toMatch(/undefined|\bnull\b|\[object|\bNaN\b|\$\{/);
  expect(text).not.toMatch(/[\r\n]/);
  expect(text.trim()).toBe(text);
}
