/** What is documented of the rules of lint, for formats that list them. */
import { LINT_RULES } from '../../../rules/lint/index.js';
import type { LintRuleId } from '../../lint/ids.js';
import type { LintRuleAbout } from '../../lint/types.js';
import { LEVELS, type Level } from '../../report/levels.js';

/** @param levels those of the configuration, in place of the rules' own */
export const rulesAbout = (levels: Readonly<Partial<Record<LintRuleId, Level>>>): readonly LintRuleAbout[] =>
  LINT_RULES.map(({ id, question, docs: { summary, fail, inconclusive, advice }, messages }) => ({
    id,
    question,
    level: levels[id] ?? worst(Object.values(messages).map(({ level }) => level)),
    summary,
    fail,
    inconclusive,
    advice,
  }));

const worst = (levels: readonly (Level | null)[]): Level =>
  LEVELS.find((level) => levels.includes(level)) ?? 'note';
