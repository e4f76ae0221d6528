/** `why403 rules`: every rule with its question and the answers that it can give. */

import { RULES } from '../../rules/index.js';
import { LINT_RULES } from '../../rules/lint/index.js';
import { lintOutcomesOf, outcomesOf } from '../explain/docs.js';
import { NAMED_RULES, type Outcome } from '../judge/ids.js';
import { hang, pad } from '../page/wrap.js';
import { largest } from '../primitives/lists.js';
import { PlainError } from '../primitives/plain-error.js';
import type { Command } from './command.js';
import { asksForJson, terminalPage, writeJson, writeLines } from './page.js';

const MARKS: Readonly<Record<Outcome, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  inconclusive: '?',
  'not-applicable': 'n/a',
};

export const rules: Command = async ({ words, flags }) => {
  const [word] = words;
  if (word !== undefined)
    throw new PlainError(`rules takes no argument; one rule: why403 explain ${word.slice(0, 40)}`);
  if (asksForJson(flags, 'rules')) {
    writeJson([
      ...RULES.map((rule) => ({
        rule: rule.id,
        of: 'check',
        named: NAMED_RULES.includes(rule.id),
        question: rule.question,
        outcomes: outcomesOf(rule),
      })),
      ...LINT_RULES.map((rule) => ({
        rule: rule.id,
        of: 'lint',
        named: false,
        question: rule.question,
        outcomes: lintOutcomesOf(rule),
      })),
    ]);
    return 0;
  }
  const page = terminalPage(flags);
  const listed = (shown: readonly Shown[]): string[] => {
    const column = largest(shown.map(({ id }) => id.length)) + 4;
    return shown.flatMap(({ id, question, outcomes }) => {
      const name = NAMED_RULES.some((named) => named === id) ? page.paint.heading(id) : id;
      const answers = outcomes.map((outcome) => MARKS[outcome]).join(', ');
      return hang(pad(`  ${name}`, column), `${question} (${answers})`, page.width);
    });
  };
  writeLines([
    ...listed(RULES.map((rule) => ({ ...rule, outcomes: outcomesOf(rule) }))),
    ...hang('', 'The first five stand in every report on a refused call. Those of why403 lint:', page.width),
    ...listed(LINT_RULES.map((rule) => ({ ...rule, outcomes: lintOutcomesOf(rule) }))),
    ...hang('', 'One rule in full: why403 explain <rule>', page.width),
  ]);
  return 0;
};

interface Shown {
  readonly id: string;
  readonly question: string;
  readonly outcomes: readonly Outcome[];
}
