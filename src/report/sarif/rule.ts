/** A rule of a SARIF log, from its documentation. */
import { oneLine } from '../../page/wrap.js';
import type { Level } from '../levels.js';

/** What GitHub takes of a description, in characters. */
const LONGEST_DESCRIPTION = 1024;

const SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

export interface SarifRule {
  readonly id: string;
  /** What is found, as the heading of an alert. */
  readonly title: string;
  readonly about: string;
  /** What it says further, a part each. */
  readonly parts: readonly { readonly head: string; readonly text: string }[];
  readonly level: Level;
  readonly precision: 'high' | 'low';
  readonly tags: readonly string[];
  /** What makes its findings alerts of security, from 0.1 to 10.0; null: they are none. */
  readonly security: string | null;
}

export function sarifRule({ id, title, about, parts, level, precision, tags, security }: SarifRule) {
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
      precision,
      'problem.severity': SEVERITY[level],
      ...(security !== null && { 'security-severity': security }),
      tags: ['genesys-cloud', ...tags, ...(security === null ? [] : ['security'])],
    },
  };
}

/** Texts of rules name things like `<domain>`, which are no HTML. */
const inert = (markdown: string): string => markdown.replaceAll('<', '&lt;');
