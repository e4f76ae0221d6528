/** Rules and causes, from the objects that hold their documentation. */

import { RULES } from '../../rules/index.js';
import { LINT_RULES } from '../../rules/lint/index.js';
import { CAUSES } from '../judge/causes/index.js';
import type { CauseId, Outcome, RuleId } from '../judge/ids.js';
import { OUTCOMES } from '../judge/ids.js';
import { LINT_OUTCOMES, type LintOutcome, type LintRule } from '../lint/define-rule.js';
import type { LintRuleId } from '../lint/ids.js';
import { labelled, title } from '../page/labelled.js';
import type { Page } from '../page/paint.js';
import { type Explanation, unknownName } from './explanation.js';

/** What is documented of a rule, whatever it is asked about. */
interface Documented {
  readonly question: string;
  readonly docs: Readonly<Record<'summary' | 'pass' | 'fail' | 'inconclusive' | 'advice', string>>;
}

const textLines = ({ question, docs }: Documented, page: Page): readonly string[] => [
  ...labelled('asks', question, page),
  ...labelled('', docs.summary, page),
  ...labelled('pass', docs.pass, page),
  ...labelled('FAIL', docs.fail, page),
  ...labelled('?', docs.inconclusive, page),
  ...labelled('advice', docs.advice, page),
];

/** The outcomes that a rule can have, best first. */
export function outcomesOf(rule: (typeof RULES)[number]): readonly Outcome[] {
  const messages = Object.values(rule.messages);
  return OUTCOMES.filter((outcome) => messages.some((message) => message.outcome === outcome));
}

export function explainRule(id: RuleId): Explanation {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) return unknownName(id, []);
  const { question, docs } = rule;
  const { example, ...texts } = docs;
  return {
    known: true,
    data: { rule: id, question, outcomes: outcomesOf(rule), docs: { ...texts, example } },
    lines: (page) => [
      ...title(id, 'a rule', page),
      ...textLines(rule, page),
      ...labelled('example', JSON.stringify(example.input), page),
      ...labelled('', `gives: ${example.outcome}`, page),
    ],
  };
}

/** The outcomes that a rule of lint can have, best first. */
export function lintOutcomesOf(rule: LintRule): readonly LintOutcome[] {
  const messages = Object.values(rule.messages);
  return LINT_OUTCOMES.filter((outcome) => messages.some((message) => message.outcome === outcome));
}

export function explainLintRule(id: LintRuleId): Explanation {
  const rule = LINT_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) return unknownName(id, []);
  const { question, docs } = rule;
  return {
    known: true,
    data: { lintRule: id, question, outcomes: lintOutcomesOf(rule), docs },
    lines: (page) => [
      ...title(id, 'a rule of lint', page),
      ...textLines(rule, page),
      ...labelled('ignore', `# why403-ignore ${id}: reason, on the line or on one of its own above it`, page),
    ],
  };
}

export function explainCause(id: CauseId): Explanation {
  const { layer, title: sentence, docs } = CAUSES[id];
  return {
    known: true,
    data: { cause: id, layer, title: sentence, docs },
    lines: (page) => [
      ...title(id, `a cause of the layer ${layer}`, page),
      ...labelled('says', sentence, page),
      ...labelled('', docs.summary, page),
      ...labelled('decides', docs.decides, page),
    ],
  };
}
