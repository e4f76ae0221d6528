/** The rules of a SARIF report: all that there are, in an order that stays, so that no alert loses its rule. */
import { oneLine } from '../../page/wrap.js';
import type { Level, Levels } from '../levels.js';
import type { RowRule } from '../rows.js';
import { type RuleDocumentation, ruleDocumentation } from '../rule-docs.js';

/** What GitHub takes of a description, in characters. */
const LONGEST_DESCRIPTION = 1024;

/**
 * What makes a finding an alert of security, from 0.1 to 10.0: nothing but what lets somebody in who should not be. Who is
 * refused is safe.
 */
const SECURITY_SEVERITY: Readonly<Partial<Record<RowRule, string>>> = { 'leaked-credentials': '7.5' };

/** Rules whose findings leave more open than they say. */
const IMPRECISE: readonly RowRule[] = ['undetermined'];
/** Rules of which nothing is broken when they find something, or nobody knows. */
const WARNINGS: readonly RowRule[] = ['undetermined', 'leaked-credentials'];

const SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

export const sarifRules = (levels: Levels) => ruleDocumentation().map((rule) => ruleOf(rule, levels));

function ruleOf({ id, title, about, parts, layers }: RuleDocumentation, levels: Levels) {
  const configured = new Map<string, Level | undefined>(Object.entries(levels)).get(id);
  const level: Level = configured ?? (WARNINGS.includes(id) ? 'warning' : 'error');
  const security = SECURITY_SEVERITY[id];
  return {
    id,
    shortDescription: { text: oneLine(title, LONGEST_DESCRIPTION) },
    fullDescription: { text: oneLine(about, LONGEST_DESCRIPTION) },
    help: {
      text: [about, ...parts.map(({ head, text }) => `${head}: ${text}`)].join('\n\n'),
      markdown: [about, ...parts.map(({ head, text }) => `**${head}**: ${text}`)].map(inert).join('\n\n'),
    },
    defaultConfiguration: { level },
    properties: {
      precision: IMPRECISE.includes(id) ? 'low' : 'high',
      'problem.severity': SEVERITY[level],
      ...(security !== undefined && { 'security-severity': security }),
      tags: ['genesys-cloud', ...layers, ...(security === undefined ? [] : ['security'])],
    },
  };
}

/** Texts of rules name things like `<domain>`, which are no HTML. */
const inert = (markdown: string): string => markdown.replaceAll('<', '&lt;');
