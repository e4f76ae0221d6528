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
  const column = largest([...RULES, ...LINT_RULES].map(({ id }) => id.length)) + 4;
  const row = (name: string, question: string, outcomes: readonly Outcome[]): string[] =>
    hang(
      pad(`  ${name}`, column),
      `${question} (${outcomes.map((outcome) => MARKS[outcome]).join(', ')})`,
      page.width,
    );
  writeLines([
    ...RULES.flatMap((rule) => {
      const name = NAMED_RULES.includes(rule.id) ? page.paint.heading(rule.id) : rule.id;
      return row(name, rule.question, outcomesOf(rule));
    }),
    ...hang('', 'The first five stand in every report on a refused call. Those of why403 lint:', page.width),
    ...LINT_RULES.flatMap((rule) => row(rule.id, rule.question, lintOutcomesOf(rule))),
    ...hang('', 'One rule in full: why403 explain <rule>', page.width),
  ]);
  return 0;
};
